import { useTranslation } from 'react-i18next'
import { quorumOf } from '../../shared/law/committee.ts'
import type { CaseFacts, Proposal } from '../../shared/lifecycle/case-facts.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import { Badge } from '../ui/badge.tsx'
import { knownName } from './choices.ts'

/** Which members of the committee came to a meeting, and whether they were enough (§18). Nothing in mediator mode. */
export function MembersPresent({ facts, meeting }: { facts: CaseFacts; meeting: Meeting }) {
  const { t } = useTranslation(['committee', 'case'])
  const { members } = meeting
  if (facts.mode !== 'COMMITTEE' || members.length === 0) return null
  const present = members.filter((member) => member.present).length
  const quorate = meeting.status !== 'QUORUM_FAILED'
  return (
    <>
      <ul className="result-list" aria-label={t('members.title')}>
        {members.map((member) => (
          <li key={member.personId}>
            <Badge tone={member.present ? 'good' : 'warn'} icon={member.present ? 'done' : 'close'}>{t(member.present ? 'case:page.present' : 'case:page.absent')}</Badge>
            <span>{knownName(facts, member.personId)}</span>
            {member.personId === facts.committee.chairId && <span className="quiet">{t('card.chair')}</span>}
          </li>
        ))}
      </ul>
      <p className="badge-row">
        <span className="number">{t('members.count', { size: members.length, present, needed: quorumOf(members.length) })}</span>
        <Badge tone={quorate ? 'good' : 'warn'} icon={quorate ? 'done' : 'warning'}>{t(quorate ? 'members.quorate' : 'members.notQuorate')}</Badge>
      </p>
    </>
  )
}

/** How the members voted on a proposal, where a committee made it. */
export function VoteResult({ proposal: { votes, membersPresent } }: { proposal: Proposal }) {
  const { t } = useTranslation('committee')
  if (votes === undefined) return null
  return <p className="number">{t('votes.title')}：{t('votes.result', { for: votes.for, against: votes.against })}{membersPresent !== undefined && `（${t('votes.present', { present: membersPresent })}）`}</p>
}
