import { useTranslation } from 'react-i18next'
import type { DocumentFormat } from '../../../shared/documents/file-name.ts'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { notify } from '../../ui/notices.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { Paper } from './paper.tsx'
import { SaveMenu } from './save-menu.tsx'
import './documents.css'

/** A sheet of the office as it will be on paper, to be kept or printed. */
export function SheetPreview({ sheet, onClose }: { sheet: OfficeSheet; onClose: () => void }) {
  const { t } = useTranslation('case')
  const { data: model, error } = useDesk('sheet.preview', { sheet })
  const title = model?.title ?? ''
  return (
    <Dialog title={t('documents.previewOf', { title })} isOpen onClose={onClose} size="large" closesOnClickOutside actions={model && <SheetButtons sheet={sheet} />}>
      {error && <RefusalBanner refusal={error.refusal} />}
      {!error && (model ? <PaperDesk label={title}><Paper model={model} /></PaperDesk> : <Loading />)}
    </Dialog>
  )
}

/** Ctrl+P prints the sheet that is shown. */
function SheetButtons({ sheet }: { sheet: OfficeSheet }) {
  const { t } = useTranslation('case')
  const save = useDeskCommand('sheet.saveAs')
  const print = useDeskCommand('sheet.print')
  const isBusy = save.isRunning || print.isRunning
  const refusal = save.refusal ?? print.refusal
  const saveAs = (format: DocumentFormat) => void save.run({ sheet, format }).then((result) => result.ok && result.value && notify(t('documents.saved', { file: result.value.file })))
  const putOut = () => void print.run({ sheet }).then((result) => result.ok && result.value.printed && notify(t('documents.printed')))
  useShortcut('Ctrl+P', putOut, { inDialogs: true, isEnabled: !isBusy })
  return (
    <>
      {refusal && <RefusalBanner refusal={refusal} />}
      {/* What is for somebody at the counter leaves no file behind. */}
      {sheet.kind !== 'SUBSIDY_PAPERS' && <SaveMenu isBusy={isBusy} onSave={saveAs} />}
      <Button variant="primary" icon="print" isPending={isBusy} onPress={putOut}>{t('documents.print')}</Button>
    </>
  )
}
