import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { knownName } from '../../event-forms/choices.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'

/** 調查事實: which members were sent, and what was found. */
export function FactFindingCard({ view: { facts } }: { view: CaseView }) {
  const { t } = useTranslation(['committee', 'case'])
  const dates = useDates()
  const { factFinding, factFindingAssignments } = facts
  if (factFinding === null && factFindingAssignments.length === 0) return null
  return (
    <Section title={t('factFinding.title')}>
      {factFindingAssignments.length > 0 && (
        <ul className="note-list">
          {factFindingAssignments.map(({ personId, assignedOn, reportedOn }) => (
            <li key={`${personId} ${assignedOn}`} className="badge-row">
              <span>{t('factFinding.assigned', { name: knownName(facts, personId), date: dates.date(assignedOn) })}</span>
              {reportedOn === undefined ? <Badge tone="warn" icon="clock">{t('factFinding.waiting')}</Badge> : <Badge tone="good" icon="done">{t('factFinding.reported', { date: dates.date(reportedOn) })}</Badge>}
            </li>
          ))}
        </ul>
      )}
      {factFinding && (
        <Facts entries={[
          [t('case:field.result'), <span key="result" className="prose">{factFinding.result}</span>],
          [t('factFinding.proposedSolution'), factFinding.proposedSolution && <span key="solution" className="prose">{factFinding.proposedSolution}</span>],
          [t('factFinding.witnesses'), factFinding.witnesses?.map(({ name }) => name).join('、')],
        ]} />
      )}
    </Section>
  )
}
