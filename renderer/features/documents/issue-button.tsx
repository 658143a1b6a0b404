import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../desk.ts'
import { Button } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { IssueDialog } from './issue-dialog.tsx'
import type { Owner } from './owner.ts'
import type { ShownDocument } from './version-choice.tsx'

/**
 * 發文 at the foot of the preview, with Ctrl+Enter, where the document that is shown may go out, for the first time or as the next version.
 */
export function IssueButton({ owner, shown, onIssued }: { owner: Owner; shown: ShownDocument; onIssued: () => void }) {
  const { t } = useTranslation('issuing')
  const profile = useDesk('app.profile', {}).data
  /** How often it had gone out when the dialog was opened; null while that is closed. */
  const [before, setBefore] = useState<number | null>(null)
  const isOpen = before !== null
  const dialog = useRef<HTMLElement | null>(null)
  const called = owner.documents.find((one) => one.code === shown.code && one.key === shown.key)
  const standing = called && profile ? owner.standingOf(called, profile).is : null
  const canIssue = called !== undefined && profile !== undefined && shown.copy === undefined && shown.issuedSeq === undefined && owner.mayBeIssued(called, profile) && (standing !== 'ISSUED' || shown.isNext === true)
  const issued = called?.issues.length ?? 0
  const open = () => setBefore(issued)
  const close = () => {
    setBefore(null)
    if (before !== null && issued > before) onIssued()
  }
  useShortcut('Ctrl+Enter', open, { inDialogs: true, within: dialog, isEnabled: canIssue })
  // It stays while its dialog tells what was issued.
  if (called === undefined || (!canIssue && !isOpen)) return null
  return (
    <>
      <Button variant="primary" icon="done" isDisabled={!canIssue} onPress={open} ref={(button) => {
        dialog.current = button?.closest<HTMLElement>('.dialog') ?? null
      }}>{t(shown.isNext ? 'reissue' : standing === 'CHANGED' ? 'issueAgain' : 'issue')}</Button>
      {isOpen && <IssueDialog owner={owner} called={called} onClose={close} onDecide={close} />}
    </>
  )
}
