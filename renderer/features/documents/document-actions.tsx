import { useTranslation } from 'react-i18next'
import type { DocumentFormat } from '../../../shared/documents/file-name.ts'
import type { CalledDocument } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { SaveMenu } from './save-menu.tsx'

/** What one does with a document: keep it as a file, or print it. */
export function useDocumentActions(caseId: string) {
  const { t, i18n } = useTranslation('case')
  const save = useDeskCommand('document.saveAs')
  const print = useDeskCommand('document.print')
  const fail = (refusal: { message: string; messageEn: string }) => notify(i18n.language === 'en' ? refusal.messageEn : refusal.message, 'bad')
  return {
    isBusy: save.isRunning || print.isRunning,
    refusal: save.refusal ?? print.refusal,
    saveAs: async ({ code, key }: CalledDocument, format: DocumentFormat) => {
      const result = await save.run({ caseId, code, key, format })
      if (!result.ok) return fail(result.refusal)
      if (result.value) notify(t('documents.saved', { file: result.value.file }))
    },
    print: async ({ code, key }: CalledDocument) => {
      const result = await print.run({ caseId, code, key })
      if (!result.ok) return fail(result.refusal)
      if (result.value.printed) notify(t('documents.printed'))
    },
  }
}

/** The buttons of the document that is shown; Ctrl+P prints it. */
export function DocumentButtons({ caseId, called }: { caseId: string; called: CalledDocument }) {
  const { t } = useTranslation('case')
  const { saveAs, print, isBusy, refusal } = useDocumentActions(caseId)
  useShortcut('Ctrl+P', () => void print(called), { inDialogs: true, isEnabled: !isBusy })
  return (
    <>
      {refusal && <RefusalBanner refusal={refusal} />}
      <SaveMenu isBusy={isBusy} onSave={(format) => void saveAs(called, format)} />
      <Button variant="primary" icon="print" isPending={isBusy} onPress={() => void print(called)}>{t('documents.print')}</Button>
    </>
  )
}
