import { useTranslation } from 'react-i18next'
import { documentFormats, type DocumentFormat } from '../../../shared/documents/file-name.ts'
import { isPanelBatch, type PanelBatch } from '../../../shared/ipc/views.ts'
import type { PanelPaper } from '../../../shared/subsidy/panel.ts'
import { forgetBatch, useBatch, watchNewBatch } from '../../batch-watch.tsx'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { Banner, RefusalBanner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Menu } from '../../ui/menu.tsx'
import { notify } from '../../ui/notices.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { usePanel } from './panel-context.ts'
import type { PaperView } from './panel-page.tsx'

const formatWords = { docx: 'documents.saveDocx', odt: 'documents.saveOdt', pdf: 'documents.savePdf' } as const satisfies Record<DocumentFormat, string>

/** The papers before or after the meeting, as they will be printed; Ctrl+P prints them. */
export function PapersDialog({ of, paper: Paper, onClose }: { of: PanelPaper; paper: PaperView; onClose: () => void }) {
  const { t } = useTranslation(['panel', 'case'])
  const { view: { panelId } } = usePanel()
  const { data: models, error } = useDesk('panel.papers', { panelId, of }, { isFresh: true })
  const save = useDeskCommand('panel.savePapers')
  const print = useDeskCommand('panel.printPapers')
  const batch = useBatch()
  const refusal = error?.refusal ?? save.refusal ?? print.refusal
  const isBusy = print.isRunning || save.isRunning || batch?.finished === false
  const saveAs = (format: DocumentFormat) => void save.run({ panelId, of, formats: [format] }).then((result) => result.ok && result.value !== null && watchNewBatch())
  const putOut = () => void print.run({ panelId, of }).then((result) => result.ok && result.value.printed && notify(t('papers.printed')))
  useShortcut('Ctrl+P', putOut, { inDialogs: true, isEnabled: !isBusy })
  const close = () => {
    if (batch !== null && isPanelBatch(batch) && batch.finished) forgetBatch()
    onClose()
  }
  return (
    <Dialog
      title={t(`papers.${of}`)} isOpen onClose={close} size="large" closesOnClickOutside
      actions={(
        <>
          <Menu label={t('papers.save')} icon="download" showsLabel choices={documentFormats.map((format) => ({ id: format, label: t(`case:${formatWords[format]}`), icon: 'download', isDisabled: isBusy, onAction: () => saveAs(format) }))} />
          <Button variant="primary" icon="print" isPending={print.isRunning} isDisabled={isBusy} onPress={putOut}>{t('papers.print')}</Button>
        </>
      )}
    >
      {refusal && <RefusalBanner refusal={refusal} />}
      {batch !== null && isPanelBatch(batch) && <Saving batch={batch} />}
      {!error && (models === undefined ? <Loading /> : models.length === 0 ? <EmptyState icon="document" title={t('papers.empty')} />
        : <PaperDesk label={t('papers.pages')}>{models.map((model, index) => <Paper key={`${model.title} ${String(index)}`} model={model} />)}</PaperDesk>)}
    </Dialog>
  )
}

/** How far the files are, and which were not written. */
function Saving({ batch: { batchId, finished, cancelled, done, total, results, folder } }: { batch: PanelBatch }) {
  const { t } = useTranslation('panel')
  const cancel = useDeskCommand('batch.cancel')
  if (!finished) return <Progress label={t('saving.running')} value={done} total={total} action={<Button size="small" isDisabled={cancelled} onPress={() => void cancel.run({ batchId })}>{t('saving.cancel')}</Button>} />
  const failed = results.filter((result) => !result.ok)
  const count = results.length - failed.length
  return (
    <Banner tone={failed.length === 0 ? 'good' : 'warn'} title={[...(count > 0 ? [t('saving.done', { count })] : []), ...(failed.length > 0 ? [t('saving.failed', { count: failed.length })] : [])].join('　')}>
      {folder !== null && <p className="panel-folder">{t('saving.folder', { folder })}</p>}
      {failed.length > 0 && <ul>{failed.map((one) => <li key={one.key}>{one.title}{one.refusal && <RefusalText refusal={one.refusal} />}</li>)}</ul>}
    </Banner>
  )
}
