import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copiesOf } from '../../../shared/documents/redaction.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { useDocumentActions } from './document-actions.tsx'
import { DocumentPreview } from './document-preview.tsx'
import { SlipSection } from './slip-section.tsx'
import type { ShownDocument } from './version-choice.tsx'
import './documents.css'

/** 文件: what the case has called for so far. */
export function DocumentList({ view }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'copies'])
  const [previewed, setPreviewed] = useState<ShownDocument | null>(null)
  const { saveAs, print } = useDocumentActions(view.caseId)
  useShortcut('Ctrl+P', () => setPreviewed(view.documents.at(-1) ?? null))
  if (view.documents.length === 0) return <EmptyState icon="document" title={t('page.tabDocuments')}><p>{t('page.noDocuments')}</p></EmptyState>
  return (
    <div className="document-stack">
      <table className="plain-table document-table">
        <thead><tr><th scope="col">{t('documents.code')}</th><th scope="col">{t('documents.title')}</th><th scope="col">{t('documents.actions')}</th></tr></thead>
        <tbody>
          {view.documents.map((called) => (
            <tr key={`${called.code} ${called.key}`}>
              <td className="number">{called.code}</td>
              <td><button type="button" className="text-button" onClick={() => setPreviewed(called)}>{called.title}</button></td>
              <td>
                <div className="document-actions">
                  <Button size="small" icon="document" onPress={() => setPreviewed(called)} aria-label={`${t('documents.preview')} ${called.title}`}>{t('documents.preview')}</Button>
                  <Button size="small" icon="download" onPress={() => void saveAs(called, 'docx')} aria-label={`${t('documents.saveDocx')} ${called.title}`}>{t('documents.saveDocx')}</Button>
                  <Menu label={`${t('documents.actions')}：${called.title}`} choices={[
                    { id: 'odt', label: t('documents.saveOdt'), icon: 'download', onAction: () => void saveAs(called, 'odt') },
                    { id: 'pdf', label: t('documents.savePdf'), icon: 'download', onAction: () => void saveAs(called, 'pdf') },
                    { id: 'print', label: t('documents.print'), icon: 'print', onAction: () => void print(called) },
                    ...copiesOf(called.code, view.facts).map((copy) => (
                      { id: copy, label: t('copies:previewCopy', { copy: t(`copies:copy.${copy}`) }), icon: 'document' as const, onAction: () => setPreviewed({ ...called, copy }) }
                    )),
                  ]} />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <SlipSection view={view} onPreview={setPreviewed} />
      <DocumentPreview caseId={view.caseId} called={previewed} onClose={() => setPreviewed(null)} />
    </div>
  )
}
