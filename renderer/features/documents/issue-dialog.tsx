import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editedDocument, readHandEdits } from '../../../shared/documents/hand-edits.ts'
import type { CalledDocument, CaseView, DocumentIssue } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { IssueDone } from './issue-done.tsx'
import { IssueForm } from './issue-form.tsx'
import { useMissingFacts } from './missing-list.tsx'

interface IssueDialogProps {
  view: CaseView
  called: CalledDocument
  /** Leads to where changes by hand are decided on. */
  onDecide: () => void
  onClose: () => void
}

/** 發文: one document leaves the office, for the first time or in the place of the version before. */
export function IssueDialog({ view, called, onDecide, onClose }: IssueDialogProps) {
  const { t } = useTranslation('issuing')
  const [issued, setIssued] = useState<DocumentIssue | null>(null)
  // As it was when the dialog opened: its title stays once it was issued.
  const [isAgain] = useState(called.issues.length > 0)
  return (
    <Dialog title={t(isAgain ? 'dialogAgain' : 'dialog', { title: called.title })} isOpen onClose={onClose}>
      {issued === null
        ? <IssueAsked view={view} called={called} onDecide={onDecide} onClose={onClose} onIssued={setIssued} />
        : <IssueDone caseId={view.caseId} called={called} issue={issued} onClose={onClose} />}
    </Dialog>
  )
}

/** Asked for afresh: what was changed by hand a moment ago belongs to it. */
function IssueAsked({ view, called, ...rest }: IssueDialogProps & { onIssued: (issue: DocumentIssue) => void }) {
  const { data: desk, error, isFetchedAfterMount } = useDesk('document.desk', { caseId: view.caseId, code: called.code, key: called.key }, { isFresh: true })
  const profile = useDesk('app.profile', {}).data
  // What comes in the place of a version in force shows the facts of today.
  const seq = called.issues.some((issue) => issue.seq > called.seq) ? view.seq : called.seq
  const missing = useMissingFacts(view, called, seq)
  if (error) return <RefusalBanner refusal={error.refusal} />
  if (!desk || !isFetchedAfterMount || profile === undefined || missing === undefined) return <Loading />
  const edited = editedDocument(desk.generated, desk.draft === null ? null : readHandEdits(desk.draft.content))
  return <IssueForm view={view} called={called} desk={desk} profile={profile} edited={edited} missing={missing.length} seq={seq} {...rest} />
}
