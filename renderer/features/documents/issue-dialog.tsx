import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { editedDocument, readHandEdits } from '../../../shared/documents/hand-edits.ts'
import type { CalledDocument, DocumentIssue } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { IssueDone } from './issue-done.tsx'
import { IssueForm } from './issue-form.tsx'
import { useMissingFacts } from './missing-list.tsx'
import type { Owner } from './owner.ts'

interface IssueDialogProps {
  owner: Owner
  called: CalledDocument
  /** Leads to where changes by hand are decided on. */
  onDecide: () => void
  onClose: () => void
}

/** 發文: one document leaves the office, for the first time or in the place of the version before. */
export function IssueDialog({ owner, called, onDecide, onClose }: IssueDialogProps) {
  const { t } = useTranslation('issuing')
  const [issued, setIssued] = useState<DocumentIssue | null>(null)
  // As it was when the dialog opened: its title stays once it was issued.
  const [isAgain] = useState(called.issues.length > 0)
  return (
    <Dialog title={t(isAgain ? 'dialogAgain' : 'dialog', { title: called.title })} isOpen onClose={onClose}>
      {issued === null
        ? <IssueAsked owner={owner} called={called} onDecide={onDecide} onClose={onClose} onIssued={setIssued} />
        : <IssueDone owner={owner.ref} called={called} issue={issued} onClose={onClose} />}
    </Dialog>
  )
}

/** Asked for afresh: what was changed by hand a moment ago belongs to it. */
function IssueAsked({ owner, called, ...rest }: IssueDialogProps & { onIssued: (issue: DocumentIssue) => void }) {
  const { data: desk, error, isFetchedAfterMount } = useDesk('document.desk', { ...owner.ref, code: called.code, key: called.key }, { isFresh: true })
  const profile = useDesk('app.profile', {}).data
  // What comes in the place of a version in force shows the facts of today.
  const seq = called.issues.some((issue) => issue.seq > called.seq) ? owner.seq : called.seq
  const missing = useMissingFacts(owner, called, seq)
  if (error) return <RefusalBanner refusal={error.refusal} />
  if (!desk || !isFetchedAfterMount || profile === undefined || missing === undefined) return <Loading />
  const edited = editedDocument(desk.generated, desk.draft === null ? null : readHandEdits(desk.draft.content))
  return <IssueForm owner={owner} called={called} desk={desk} profile={profile} edited={edited} missing={missing.length} seq={seq} {...rest} />
}
