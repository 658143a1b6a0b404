import { useTranslation } from 'react-i18next'
import type { DocumentFormat } from '../../../shared/documents/file-name.ts'
import type { DocumentOwner } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { SaveMenu } from './save-menu.tsx'
import type { ShownDocument } from './version-choice.tsx'

/** What names it to the main process. */
export const refOf = ({ code, key, copy, issuedSeq }: ShownDocument) => ({ code, key, ...(copy === undefined ? {} : { copy }), ...(issuedSeq === undefined ? {} : { issuedSeq }) })

/** What one does with a document: keep it as a file, or print it. */
export function useDocumentActions(owner: DocumentOwner) {
  const { t, i18n } = useTranslation('case')
  const save = useDeskCommand('document.saveAs')
  const print = useDeskCommand('document.print')
  const fail = (refusal: { message: string; messageEn: string }) => notify(i18n.language === 'en' ? refusal.messageEn : refusal.message, 'bad')
  return {
    isBusy: save.isRunning || print.isRunning,
    refusal: save.refusal ?? print.refusal,
    saveAs: async (shown: ShownDocument, format: DocumentFormat) => {
      const result = await save.run({ ...owner, ...refOf(shown), format })
      if (!result.ok) return fail(result.refusal)
      if (result.value) notify(t('documents.saved', { file: result.value.file }))
    },
    print: async (shown: ShownDocument) => {
      const result = await print.run({ ...owner, ...refOf(shown) })
      if (!result.ok) return fail(result.refusal)
      if (result.value.printed) notify(t('documents.printed'))
    },
  }
}

/** The buttons of the document that is shown; Ctrl+P prints it. */
export function DocumentButtons({ owner, shown }: { owner: DocumentOwner; shown: ShownDocument }) {
  const { t } = useTranslation('case')
  const { saveAs, print, isBusy, refusal } = useDocumentActions(owner)
  useShortcut('Ctrl+P', () => void print(shown), { inDialogs: true, isEnabled: !isBusy })
  return (
    <>
      {refusal && <RefusalBanner refusal={refusal} />}
      <SaveMenu isBusy={isBusy} onSave={(format) => void saveAs(shown, format)} />
      <Button icon="print" isPending={isBusy} onPress={() => void print(shown)}>{t('documents.print')}</Button>
    </>
  )
}
