import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mayBeIssued, standingOf } from '../../../shared/documents/issue-standing.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { Button } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { IssueDialog } from './issue-dialog.tsx'
import type { ShownDocument } from './version-choice.tsx'

/**
 * 發文 at the foot of the preview, with Ctrl+Enter, where the document that is shown may go out. Of one that was issued it is the paper in force
 * that is shown: its next version begins in the list.
 */
export function IssueButton({ view, shown }: { view: CaseView; shown: ShownDocument }) {
  const { t } = useTranslation('issuing')
  const profile = useDesk('app.profile', {}).data
  const [isOpen, setOpen] = useState(false)
  const dialog = useRef<HTMLElement | null>(null)
  const called = view.documents.find((one) => one.code === shown.code && one.key === shown.key)
  const standing = called && profile ? standingOf(called, view.facts, profile).is : null
  const canIssue = called !== undefined && profile !== undefined && shown.copy === undefined && shown.issuedSeq === undefined && mayBeIssued(called, view.facts, profile) && standing !== 'ISSUED'
  const open = () => setOpen(true)
  const close = () => setOpen(false)
  useShortcut('Ctrl+Enter', open, { inDialogs: true, within: dialog, isEnabled: canIssue })
  // It stays while its dialog tells what was issued.
  if (called === undefined || (!canIssue && !isOpen)) return null
  return (
    <>
      <Button variant="primary" icon="done" isDisabled={!canIssue} onPress={open} ref={(button) => {
        dialog.current = button?.closest<HTMLElement>('.dialog') ?? null
      }}>{t(standing === 'CHANGED' ? 'issueAgain' : 'issue')}</Button>
      {isOpen && <IssueDialog view={view} called={called} onClose={close} onDecide={close} />}
    </>
  )
}
