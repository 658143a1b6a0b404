import { useTranslation } from 'react-i18next'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { speakerName } from '../../event-forms/choices.ts'

/** What was said so far, in order, with the side and the time. */
export function StatementList({ facts }: { facts: CaseFacts }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  if (facts.statements.length === 0) return null
  return (
    <dl className="statement-list">
      {facts.statements.map((statement, index) => (
        <div key={`${index}-${statement.on}`} data-side={statement.side}>
          <dt>{speakerName(t, facts, statement.side)}{statement.at !== undefined && <span className="quiet"> {statement.at}</span>}</dt>
          <dd className="prose">{statement.text}</dd>
        </div>
      ))}
    </dl>
  )
}
