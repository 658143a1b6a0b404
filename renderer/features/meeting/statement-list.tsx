import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'

/** What was said so far, in order, with the side and the time. */
export function StatementList({ view: { facts } }: { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain'])
  if (facts.statements.length === 0) return null
  return (
    <dl className="statement-list">
      {facts.statements.map((statement, index) => (
        <div key={`${index}-${statement.on}`} data-side={statement.side}>
          <dt>{t(`domain:side.${statement.side}`)}{statement.at !== undefined && <span className="quiet"> {statement.at}</span>}</dt>
          <dd className="prose">{statement.text}</dd>
        </div>
      ))}
    </dl>
  )
}
