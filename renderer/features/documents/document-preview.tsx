import { useTranslation } from 'react-i18next'
import type { CalledDocument } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { DocumentButtons } from './document-actions.tsx'
import { Paper } from './paper.tsx'
import './documents.css'

/** A document as it will be on paper. */
export function DocumentPreview({ caseId, called, onClose }: { caseId: string; called: CalledDocument | null; onClose: () => void }) {
  const { t } = useTranslation('case')
  if (called === null) return null
  return (
    <Dialog title={t('documents.previewOf', { title: called.title })} isOpen onClose={onClose} size="large" closesOnClickOutside actions={<DocumentButtons caseId={caseId} called={called} />}>
      <PreviewedPaper caseId={caseId} called={called} />
    </Dialog>
  )
}

function PreviewedPaper({ caseId, called: { code, key, title } }: { caseId: string; called: CalledDocument }) {
  const preview = useDesk('document.preview', { caseId, code, key })
  if (preview.error) return <RefusalBanner refusal={preview.error.refusal} />
  return preview.data ? <PaperDesk label={title}><Paper model={preview.data} /></PaperDesk> : <Loading />
}
