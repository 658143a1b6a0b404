import { useState } from 'react'
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
  const [previewed, setPreviewed] = useState<ShownDocument | null>(null)
  useShortcut('Ctrl+P', () => setPreviewed(view.documents.findLast((one) => !isPerParty(one.code)) ?? null))
  if (view.documents.length === 0) return <EmptyState icon="document" title={t('page.tabDocuments')}><p>{t('page.noDocuments')}</p></EmptyState>
  return (
    <div className="document-stack">
      {view.documents.length > readAtAGlance
        ? inGroups(view.documents).map((group) => <DocumentGroup key={group.group} view={view} documents={group} onPreview={setPreviewed} />)
        : <DocumentTable view={view} documents={view.documents} onPreview={setPreviewed} />}
      <SlipSection view={view} onPreview={setPreviewed} />
      <DocumentPreview caseId={view.caseId} called={previewed} onClose={() => setPreviewed(null)} />
    </div>
  )
}
