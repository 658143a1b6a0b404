import { useTranslation } from 'react-i18next'
import { settlementSentence } from '../../../shared/documents/settlement-sentence.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { currentProposal, personName } from '../../../shared/lifecycle/standing.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { VoteResult } from '../../event-forms/members-present.tsx'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import type { AgendaPart } from './agenda.ts'
import { AttendanceList } from './attendance-list.tsx'
import { StatementList } from './statement-list.tsx'

/** Has this part of the agenda something on record? */
export function hasResult(part: AgendaPart, facts: CaseFacts, meeting: Meeting | undefined): boolean {
  switch (part) {
    case 'attendance':
      return (meeting?.attendance.length ?? 0) > 0 || (meeting?.members.length ?? 0) > 0
    case 'statements':
      return facts.statements.length > 0 || facts.factFinding !== null
    case 'proposal':
      return facts.proposals.length > 0
    case 'answers':
      return (currentProposal(facts)?.answers.length ?? 0) > 0
    case 'closing':
      return facts.outcome !== null || meeting?.endedAt !== undefined
    case 'signing':
      return facts.signatures.length > 0 || facts.finalizedOn !== null
  }
}

/** What is on record for a part of the agenda. */
export function PartResult({ part, facts, meeting }: { part: AgendaPart; facts: CaseFacts; meeting: Meeting | undefined }) {
  if (!hasResult(part, facts, meeting)) return null
  switch (part) {
    case 'attendance':
      return meeting && <AttendanceList facts={facts} meeting={meeting} />
    case 'statements':
      return (
        <>
          <StatementList facts={facts} />
          {facts.factFinding && <p className="prose">{facts.factFinding.result}</p>}
        </>
      )
    case 'proposal':
      return <ProposalMade facts={facts} />
    case 'answers':
      return <Answers facts={facts} />
    case 'closing':
      return <Ending facts={facts} meeting={meeting} />
    case 'signing':
      return <Signatures facts={facts} />
  }
}

function ProposalMade({ facts }: { facts: CaseFacts }) {
  const proposal = currentProposal(facts)
  return proposal && (
    <>
      <ol className="numbered">{proposal.terms.map((term) => <li key={term.id} lang="zh-Hant-TW">{settlementSentence(term, facts.parties)}</li>)}</ol>
      <VoteResult proposal={proposal} />
    </>
  )
}

function Answers({ facts }: { facts: CaseFacts }) {
  const { t } = useTranslation('case')
  return (
    <ul className="result-list">
      {currentProposal(facts)?.answers.map(({ partyId, accepted }) => (
        <li key={partyId}>
          <Badge tone={accepted ? 'good' : 'warn'} icon={accepted ? 'done' : 'close'}>{t(accepted ? 'form.agree' : 'form.disagree')}</Badge>
          <span>{personName(facts, partyId)}</span>
        </li>
      ))}
    </ul>
  )
}

function Ending({ facts: { outcome, outcomeReason, partial }, meeting }: { facts: CaseFacts; meeting: Meeting | undefined }) {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  return (
    <ul className="result-list">
      {outcome !== null && (
        <li>
          <Badge tone={outcome === 'SETTLED' ? 'good' : 'neutral'}>{t(partial ? 'domain:partial' : `domain:outcome.${outcome}`)}</Badge>
          {outcomeReason && <span>{t(`domain:outcomeReason.${outcomeReason}`)}</span>}
        </li>
      )}
      {meeting?.endedAt !== undefined && <li><span>{t('field.endedAt')}</span><span>{dates.dateTime(meeting.endedAt)}</span></li>}
    </ul>
  )
}

function Signatures({ facts }: { facts: CaseFacts }) {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  return (
    <ul className="result-list">
      {facts.signatures.map(({ signerId, role, method, on }) => (
        <li key={`${signerId} ${role}`}>
          <Badge tone="good" icon="done">{t('form.signedAlready')}</Badge>
          <span>{personName(facts, signerId)}</span>
          <span className="quiet">{[t(`domain:signerRole.${role}`), t(`domain:signingMethod.${method}`), dates.tableDate(on)].join('・')}</span>
        </li>
      ))}
      {facts.finalizedOn !== null && <li><Badge tone="accent" icon="done">{t('page.finalizedOn', { date: dates.date(facts.finalizedOn) })}</Badge></li>}
    </ul>
  )
}
