import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { inGroups, isPerParty, readAtAGlance } from '../../../shared/documents/groups.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { CalledDocument, CaseView } from '../../../shared/ipc/views.ts'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { OwnedPreview } from './document-preview.tsx'
import type { RowActions } from './document-row.tsx'
import { DocumentGroup, DocumentTable } from './document-table.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { SetResultDialog, useSetSaving } from './issued-set.tsx'
import { type Owner, ownerOfCase, ownerOfSubsidy } from './owner.ts'
import { SlipSection } from './slip-section.tsx'
import type { ShownDocument } from './version-choice.tsx'
import { VersionsDialog } from './versions-dialog.tsx'
import './documents.css'

/** A dialog that stands open over the list, and the document that it is about. */
interface Open { what: 'ISSUE' | 'VERSIONS' | 'ELSEWHERE'; code: string; key: string }

/** 文件: what the case has called for so far. */
export const DocumentList = ({ view }: { view: CaseView }) => <OwnedList owner={ownerOfCase(view)} />

/** 文件: what the subsidy application has called for so far. */
export const SubsidyDocumentList = ({ view }: { view: SubsidyView }) => <OwnedList owner={ownerOfSubsidy(view)} />

function OwnedList({ owner }: { owner: Owner }) {
  const { view } = owner
  const { t } = useTranslation('case')
  const [search, setSearch] = useSearchParams()
  const [chosen, setPreviewed] = useState<ShownDocument | null>(null)
  // The address may name one (`paths.caseDocument`).
  const previewed = chosen ?? owner.documents.find(({ code, key }) => `${code}:${key}` === search.get('document')) ?? null
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
  const saving = useSetSaving(owner.ref)
  useShortcut('Ctrl+P', () => setPreviewed(owner.documents.findLast((one) => !isPerParty(one.code)) ?? null))
  if (owner.documents.length === 0) return <EmptyState icon="document" title={t('page.tabDocuments')}><p>{t('page.noDocuments')}</p></EmptyState>

  const opening = (what: Open['what']) => ({ code, key }: CalledDocument) => setOpen({ what, code, key })
  const actions: RowActions = { preview: setPreviewed, issue: opening('ISSUE'), versions: opening('VERSIONS'), elsewhere: opening('ELSEWHERE'), saveSet: saving.save }
  const close = () => setOpen(null)
  // As it is now: an issue that was just made is among its own.
  const called = owner.documents.find((one) => one.code === open?.code && one.key === open.key)
  return (
    <div className="document-stack">
      {owner.documents.length > readAtAGlance && view
        ? inGroups(owner.documents).map((group) => <DocumentGroup key={group.group} owner={owner} documents={group} actions={actions} />)
        : <DocumentTable owner={owner} documents={owner.documents} actions={actions} />}
      {view && <SlipSection view={view} onPreview={setPreviewed} />}
      {called && open?.what === 'ISSUE' && <IssueDialog owner={owner} called={called} onClose={close} onDecide={() => {
        close()
        setPreviewed(called)
      }} />}
      {called && open?.what === 'VERSIONS' && <VersionsDialog owner={owner} called={called} onPreview={setPreviewed} onClose={close} />}
      {called && view && open?.what === 'ELSEWHERE' && <EventDialog type="document.issued" view={view} chosen={{ document: `${called.code} ${called.key}` }} onClose={close} onDone={close} />}
      <SetResultDialog saving={saving} />
      <OwnedPreview owner={owner} called={previewed} onClose={closePreview} />
    </div>
  )
}
