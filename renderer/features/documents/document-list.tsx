import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { inGroups, isPerParty, readAtAGlance } from '../../../shared/documents/groups.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { DocumentPreview } from './document-preview.tsx'
import { DocumentGroup, DocumentTable } from './document-table.tsx'
import { SlipSection } from './slip-section.tsx'
import type { ShownDocument } from './version-choice.tsx'
import './documents.css'

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
  useShortcut('Ctrl+P', () => setPreviewed(view.documents.findLast((one) => !isPerParty(one.code)) ?? null))
  if (view.documents.length === 0) return <EmptyState icon="document" title={t('page.tabDocuments')}><p>{t('page.noDocuments')}</p></EmptyState>
  return (
    <div className="document-stack">
      {view.documents.length > readAtAGlance
        ? inGroups(view.documents).map((group) => <DocumentGroup key={group.group} view={view} documents={group} onPreview={setPreviewed} />)
        : <DocumentTable view={view} documents={view.documents} onPreview={setPreviewed} />}
      <SlipSection view={view} onPreview={setPreviewed} />
      <DocumentPreview caseId={view.caseId} called={previewed} onClose={closePreview} />
    </div>
  )
}
