import { useTranslation } from 'react-i18next'
import { subsidyDocumentsCalledFor } from '../../../shared/documents/subsidy/called-for.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/page.tsx'

/** 文件: what the events so far have called for. */
export function CalledDocuments({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('subsidyDesk')
  const called = subsidyDocumentsCalledFor(view.log)
  if (called.length === 0) return <EmptyState icon="document" title={t('page.noDocuments')}><p>{t('page.noDocumentsText')}</p></EmptyState>
  return (
    <Section title={t('page.tab.documents')}>
      <ul className="fund-plain">{called.map(({ code, key, title }) => <li key={`${code} ${key}`}><span className="number">{code}</span>　{title}</li>)}</ul>
    </Section>
  )
}
