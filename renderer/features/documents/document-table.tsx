import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { GroupedDocuments } from '../../../shared/documents/groups.ts'
import type { CalledDocument } from '../../../shared/ipc/views.ts'
import { Section } from '../../ui/page.tsx'
import { DocumentRow, type RowActions } from './document-row.tsx'
import type { Owner } from './owner.ts'

interface TableProps { owner: Owner; documents: readonly CalledDocument[]; label?: string; actions: RowActions }

/** Documents one below the other, each with where it stands and what one does with it. */
export function DocumentTable({ owner, documents, label, actions }: TableProps) {
  const { t } = useTranslation('case')
  return (
    <table className="plain-table document-table" aria-label={label}>
      <thead><tr><th scope="col">{t('documents.code')}</th><th scope="col">{t('documents.title')}</th><th scope="col">{t('documents.actions')}</th></tr></thead>
      <tbody>{documents.map((called) => <DocumentRow key={`${called.code} ${called.key}`} owner={owner} called={called} actions={actions} />)}</tbody>
    </table>
  )
}

/** A group under its heading with its number; what there is for each party is folded, and drawn only when it is unfolded. */
export function DocumentGroup({ owner, documents: { group, open, folded }, actions }: Pick<TableProps, 'owner' | 'actions'> & { documents: GroupedDocuments }) {
  const { t } = useTranslation('papers')
  const [isOpen, setOpen] = useState(false)
  const title = t(`group.${group}`)
  return (
    <Section title={t('groupTitle', { group: title, total: open.length + folded.length })}>
      {open.length > 0 && <DocumentTable owner={owner} documents={open} label={title} actions={actions} />}
      {folded.length > 0 && (
        <details className="document-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t(group === 'SERVICE' ? 'proofs' : 'powers', { total: folded.length })}</summary>
          {isOpen && <DocumentTable owner={owner} documents={folded} label={t(group === 'SERVICE' ? 'proofs' : 'powers', { total: folded.length })} actions={actions} />}
        </details>
      )}
    </Section>
  )
}
