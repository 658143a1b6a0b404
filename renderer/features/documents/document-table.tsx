import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copiesOf } from '../../../shared/documents/redaction.ts'
import type { GroupedDocuments } from '../../../shared/documents/groups.ts'
import type { CalledDocument, CaseView } from '../../../shared/ipc/views.ts'
import { Button } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Section } from '../../ui/page.tsx'
import { useDocumentActions } from './document-actions.tsx'
import type { ShownDocument } from './version-choice.tsx'

interface TableProps { view: CaseView; documents: readonly CalledDocument[]; label?: string; onPreview: (shown: ShownDocument) => void }

/** Documents one below the other, each with what one does with it. */
export function DocumentTable({ view, documents, label, onPreview }: TableProps) {
  const { t } = useTranslation(['case', 'copies'])
  const { saveAs, print } = useDocumentActions(view.caseId)
  return (
    <table className="plain-table document-table" aria-label={label}>
      <thead><tr><th scope="col">{t('documents.code')}</th><th scope="col">{t('documents.title')}</th><th scope="col">{t('documents.actions')}</th></tr></thead>
      <tbody>
        {documents.map((called) => (
          <tr key={`${called.code} ${called.key}`}>
            <td className="number">{called.code}</td>
            <td><button type="button" className="text-button" onClick={() => onPreview(called)}>{called.title}</button></td>
            <td>
              <div className="document-actions">
                <Button size="small" icon="document" onPress={() => onPreview(called)} aria-label={`${t('documents.preview')} ${called.title}`}>{t('documents.preview')}</Button>
                <Button size="small" icon="download" onPress={() => void saveAs(called, 'docx')} aria-label={`${t('documents.saveDocx')} ${called.title}`}>{t('documents.saveDocx')}</Button>
                <Menu label={`${t('documents.actions')}：${called.title}`} choices={[
                  { id: 'odt', label: t('documents.saveOdt'), icon: 'download', onAction: () => void saveAs(called, 'odt') },
                  { id: 'pdf', label: t('documents.savePdf'), icon: 'download', onAction: () => void saveAs(called, 'pdf') },
                  { id: 'print', label: t('documents.print'), icon: 'print', onAction: () => void print(called) },
                  ...copiesOf(called.code, view.facts).map((copy) => (
                    { id: copy, label: t('copies:previewCopy', { copy: t(`copies:copy.${copy}`) }), icon: 'document' as const, onAction: () => onPreview({ ...called, copy }) }
                  )),
                ]} />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A group under its heading with its number; what there is for each party is folded, and drawn only when it is unfolded. */
export function DocumentGroup({ view, documents: { group, open, folded }, onPreview }: Pick<TableProps, 'view' | 'onPreview'> & { documents: GroupedDocuments }) {
  const { t } = useTranslation('papers')
  const [isOpen, setOpen] = useState(false)
  const title = t(`group.${group}`)
  return (
    <Section title={t('groupTitle', { group: title, total: open.length + folded.length })}>
      {open.length > 0 && <DocumentTable view={view} documents={open} label={title} onPreview={onPreview} />}
      {folded.length > 0 && (
        <details className="document-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t(group === 'SERVICE' ? 'proofs' : 'powers', { total: folded.length })}</summary>
          {isOpen && <DocumentTable view={view} documents={folded} label={t(group === 'SERVICE' ? 'proofs' : 'powers', { total: folded.length })} onPreview={onPreview} />}
        </details>
      )}
    </Section>
  )
}
