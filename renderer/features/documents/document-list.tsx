import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { inGroups, isPerParty, readAtAGlance } from '../../../shared/documents/groups.ts'
import type { CalledDocument, CaseView } from '../../../shared/ipc/views.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { DocumentPreview } from './document-preview.tsx'
import type { RowActions } from './document-row.tsx'
import { DocumentGroup, DocumentTable } from './document-table.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { SetResultDialog, useSetSaving } from './issued-set.tsx'
import { SlipSection } from './slip-section.tsx'
import type { ShownDocument } from './version-choice.tsx'
import { VersionsDialog } from './versions-dialog.tsx'
import './documents.css'

/** A dialog that stands open over the list, and the document that it is about. */
interface Open { what: 'ISSUE' | 'VERSIONS' | 'ELSEWHERE'; code: string; key: string }

/** 文件: what the case has called for so far. */
export function DocumentList({ view }: { view: CaseView }) {
  const { t } = useTranslation('case')
  const [search, setSearch] = useSearchParams()
  const [chosen, setPreviewed] = useState<ShownDocument | null>(null)
  // The address may name one (`paths.caseDocument`).
  const previewed = chosen ?? view.documents.find(({ code, key }) => `${code}:${key}` === search.get('document')) ?? null
  const closePreview = () => {
    setPreviewed(null)
    if (!search.has('document')) return
    setSearch((last) => {
      const next = new URLSearchParams(last)
      next.delete('document')
      return next
    }, { replace: true })
  }
  const [open, setOpen] = useState<Open | null>(null)
  const saving = useSetSaving(view.caseId)
  useShortcut('Ctrl+P', () => setPreviewed(view.documents.findLast((one) => !isPerParty(one.code)) ?? null))
  if (view.documents.length === 0) return <EmptyState icon="document" title={t('page.tabDocuments')}><p>{t('page.noDocuments')}</p></EmptyState>

  const opening = (what: Open['what']) => ({ code, key }: CalledDocument) => setOpen({ what, code, key })
  const actions: RowActions = { preview: setPreviewed, issue: opening('ISSUE'), versions: opening('VERSIONS'), elsewhere: opening('ELSEWHERE'), saveSet: saving.save }
  const close = () => setOpen(null)
  // As it is now: an issue that was just made is among its own.
  const called = view.documents.find((one) => one.code === open?.code && one.key === open.key)
  return (
    <div className="document-stack">
      {view.documents.length > readAtAGlance
        ? inGroups(view.documents).map((group) => <DocumentGroup key={group.group} view={view} documents={group} actions={actions} />)
        : <DocumentTable view={view} documents={view.documents} actions={actions} />}
      <SlipSection view={view} onPreview={setPreviewed} />
      {called && open?.what === 'ISSUE' && <IssueDialog view={view} called={called} onClose={close} onDecide={() => {
        close()
        setPreviewed(called)
      }} />}
      {called && open?.what === 'VERSIONS' && <VersionsDialog view={view} called={called} onPreview={setPreviewed} onClose={close} />}
      {called && open?.what === 'ELSEWHERE' && <EventDialog type="document.issued" view={view} chosen={{ document: `${called.code} ${called.key}` }} onClose={close} onDone={close} />}
      <SetResultDialog saving={saving} />
      <DocumentPreview caseId={view.caseId} called={previewed} onClose={closePreview} />
    </div>
  )
}
