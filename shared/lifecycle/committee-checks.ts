import { quorumOf, majorityOf } from '../law/committee.ts'
import { memberDisqualification, qualificationProblem } from '../law/qualification.ts'
import { recusalTie } from '../law/recusal.ts'
import { longestExtensionDays, type CaseEventOf } from './case-events.ts'
import type { CaseFacts } from './case-facts.ts'
import type { Check, Checks } from './check.ts'
import { broken } from './findings.ts'
import {
  fitsAuthoritySeats, isAuthoritySeated, isCarried, isQuorate, isSeated, isSideSeated, memberOf, openSides, pendingRecusals, presentMembers, wasRecused,
} from './seats.ts'
import { currentProposal, openMeeting } from './standing.ts'
import { sideWords, type Words } from './words.ts'
import { englishDate } from '../format/english-date.ts'
import { rocDate } from '../format/roc-date.ts'

const committeeOnly = {
  code: 'NOT_ALLOWED_NOW', article: '§11 I②', scope: 'CASE',
  broken: (facts: CaseFacts) => broken(facts.mode !== 'COMMITTEE', ['：限調解委員會方式', ': this is for the committee mode only']),
} as const
const sideOpen = {
  code: 'NOT_ALLOWED_NOW', article: '§13②', scope: 'EVENT', field: 'side',
  broken: (facts: CaseFacts, { side }: { side: 'EMPLOYEE' | 'EMPLOYER' }) =>
    broken(isSideSeated(facts, side), [`：${sideWords[side][0]}之調解委員已選定或指定`, `: ${sideWords[side][1]} has its member already`]),
} as const
const anySideOpen = {
  code: 'NOT_ALLOWED_NOW', article: '§13②', scope: 'CASE',
  broken: (facts: CaseFacts) => broken(openSides(facts).length === 0, ['：雙方之調解委員均已選定或指定', ': both sides have their members already']),
} as const

/** Was that side's time to choose over before this day? Its last day is counted on the office calendar when the event is recorded. */
function selectionOverdue(event: CaseEventOf<'member.appointed'>, side: 'EMPLOYEE' | 'EMPLOYER'): boolean {
  const dueOn = event.selectionDueOn?.[side]
  return dueOn !== undefined && event.on > dueOn
}

function selectionWords(facts: CaseFacts, event: CaseEventOf<'member.appointed'>, side: 'EMPLOYEE' | 'EMPLOYER'): Words {
  const dueOn = event.selectionDueOn?.[side]
  const [zh, en] = sideWords[side]
  if (dueOn !== undefined) return [`（${zh}至${rocDate(dueOn)}止）`, ` (${en}: until ${englishDate(dueOn)})`]
  return facts.committee.notices.some((notice) => notice.side === side) ? '' : [`（${zh}尚未收到通知）`, ` (${en} has not been notified)`]
}

/** Members whom an authority's designation names, as the roster knew them on that day. */
const designated = (event: CaseEventOf<'authority.designated'>) => event.personIds.map((personId) => event.people?.find((person) => person.id === personId))
const first = <T>(found: readonly (T | null)[]): T | null => found.find((one) => one !== null) ?? null

/** Whoever was recused from a case does not come back to it. */
export function recusedBefore(facts: CaseFacts, person: { id: string; name: string } | undefined): Words | null {
  return person !== undefined && wasRecused(facts, person.id) ? [`${person.name}業經決定迴避本案`, `${person.name} was recused from this case`] : null
}

const presenceWords = (facts: CaseFacts, present: number): Words => {
  const size = facts.committee.members.length
  return [`委員 ${size} 人，出席 ${present} 人，至少應 ${quorumOf(size)} 人`, `${present} of ${size} members are present, at least ${quorumOf(size)} are needed`]
}

/** Members present when a proposal is put to the vote: those of the open meeting; without one, those who voted. */
export function votersPresent(facts: CaseFacts, votes: { for: number; against: number } | undefined): number {
  const meeting = openMeeting(facts)
  return meeting ? presentMembers(facts, meeting.members).length : (votes?.for ?? 0) + (votes?.against ?? 0)
}

/** §14, §21: quorum of the meeting that is to be opened. */
export const quorumCheck: Check<'meeting.opened'> = {
  code: 'QUORUM_NOT_MET', article: '§18', scope: 'EVENT', field: 'members',
  broken: (facts, event) => {
    if (facts.mode !== 'COMMITTEE') return false
    const present = presentMembers(facts, event.members ?? []).length
    return broken(!isQuorate(facts, present), presenceWords(facts, present))
  },
}

/** §18: when a committee may put a proposal forward, and by how many votes. */
export const proposalChecks: readonly Check<'proposal.made'>[] = [
  {
    code: 'NOT_ALLOWED_NOW', article: '§16', scope: 'CASE',
    broken: (facts) => broken(openMeeting(facts) === undefined && (facts.mode !== 'COMMITTEE' || facts.factFinding === null), ['：調解方案應於調解會議作成；委員會亦得於收到調查結果後作成', ': a proposal is made in a meeting, or by a committee that has the result of its fact finding']),
  },
  {
    code: 'INVALID_PAYLOAD', article: '§18', scope: 'EVENT', field: 'votes',
    broken: (facts, { votes }) => broken(
      facts.mode === 'COMMITTEE' && votes !== undefined && votes.for + votes.against > (openMeeting(facts) ? votersPresent(facts, votes) : facts.committee.members.length),
      ['votes 之票數超過出席委員人數', 'votes has more votes than members present'],
    ),
  },
  {
    code: 'QUORUM_NOT_MET', article: '§18', scope: 'EVENT', field: 'votes',
    broken: (facts, { votes }) => {
      const present = votersPresent(facts, votes)
      return broken(facts.mode === 'COMMITTEE' && openMeeting(facts) === undefined && votes !== undefined && !isQuorate(facts, present), presenceWords(facts, present))
    },
  },
  {
    code: 'MAJORITY_NOT_MET', article: '§18', scope: 'EVENT', field: 'votes',
    broken: (facts, { votes }) => {
      const present = votersPresent(facts, votes)
      const [inFavour, needed] = [votes?.for ?? 0, majorityOf(present)]
      return broken(facts.mode === 'COMMITTEE' && !isCarried(inFavour, present), [`出席 ${present} 人，同意 ${inFavour} 票，至少應 ${needed} 票`, `${inFavour} of ${present} members agree, at least ${needed} are needed`])
    },
  },
]

export const committeeChecks: Checks = {
  'selection.notified': [anySideOpen, sideOpen],
  'member.selected': [
    anySideOpen,
    sideOpen,
    { code: 'MEMBER_DISQUALIFIED', article: '調解辦法 §8 II', scope: 'EVENT', field: 'person.servingLabourOfficial', broken: (_facts, { person, on }) => disqualifiedBy(person, on, '調解辦法 §8 II') },
    { code: 'MEMBER_DISQUALIFIED', article: '調解辦法 §5', scope: 'EVENT', field: 'person', broken: (_facts, { person, on }) => disqualifiedBy(person, on, '調解辦法 §5') },
    { code: 'RECUSAL_GROUND', article: '調解辦法 §9', scope: 'EVENT', field: 'person', broken: (facts, { person }) => recusedBefore(facts, person) ?? false },
  ],
  'member.appointed': [
    anySideOpen,
    {
      code: 'SELECTION_NOT_OVERDUE', article: '§14 I', scope: 'OFFER',
      // Asked before a side is named, it stands in the way when no side's time is over.
      broken: (facts, event) => {
        const sides = event.side === undefined ? openSides(facts) : []
        return broken(sides.length > 0 && sides.every((side) => !selectionOverdue(event, side)), sides[0] === undefined ? '' : selectionWords(facts, event, sides[0]))
      },
    },
    sideOpen,
    { code: 'SELECTION_NOT_OVERDUE', article: '§14 I', scope: 'EVENT', field: 'side', broken: (facts, event) => broken(!selectionOverdue(event, event.side), selectionWords(facts, event, event.side)) },
    // Whoever the authority appoints in a side's place may have a tie (調解辦法 §23 III); then they may not find facts.
    { code: 'NOT_QUALIFIED', article: '調解辦法 §8 I', scope: 'EVENT', field: 'personId', broken: (_facts, event) => qualificationProblem(event.person, event.on, 'COMMITTEE_MEMBER') ?? false },
    { code: 'RECUSAL_GROUND', article: '調解辦法 §9', scope: 'EVENT', field: 'personId', broken: (facts, { person }) => recusedBefore(facts, person) ?? false },
  ],
  'authority.designated': [
    { code: 'NOT_ALLOWED_NOW', article: '§13', scope: 'CASE', broken: (facts) => broken(isAuthoritySeated(facts), ['：機關之調解委員及主席已指派', ': the authority has named its members and the chair already']) },
    {
      code: 'NOT_ALLOWED_NOW', article: '§13', scope: 'EVENT', field: 'personIds',
      broken: (facts, event) => broken(!fitsAuthoritySeats(facts, event.personIds.length), ['：主管機關應指派一人或三人，使委員會為三人或五人', ': the authority names one or three members, so that the committee has three or five']),
    },
    { code: 'NOT_QUALIFIED', article: '調解辦法 §8 I', scope: 'EVENT', field: 'personIds', broken: (_facts, event) => first(designated(event).map((person) => qualificationProblem(person, event.on, 'COMMITTEE_MEMBER'))) ?? false },
    { code: 'RECUSAL_GROUND', article: '行政程序法 §32', scope: 'EVENT', field: 'personIds', broken: (facts, event) => first(designated(event).map((person) => recusalTie(facts.parties, person))) ?? false },
    { code: 'RECUSAL_GROUND', article: '調解辦法 §9', scope: 'EVENT', field: 'personIds', broken: (facts, event) => first(designated(event).map((person) => recusedBefore(facts, person))) ?? false },
  ],
  'recusal.requested': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9', scope: 'CASE', broken: (facts) => broken(currentProposal(facts) !== undefined, ['：應於調解方案作成前申請', ': it must be requested before a proposal is made']) },
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9', scope: 'CASE', broken: (facts) => broken(facts.mediator === null && facts.committee.members.length === 0, ['：尚無調解人或調解委員', ': nobody sits in this case yet']) },
  ],
  'recusal.decided': [
    { code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9 IV', scope: 'CASE', broken: (facts) => broken(pendingRecusals(facts).length === 0, ['：沒有待決定之迴避申請', ': no request for recusal is waiting']) },
  ],
  'factFinding.assigned': [
    committeeOnly,
    {
      code: 'NOT_ALLOWED_NOW', article: '§16 I', scope: 'EVENT', field: 'personId',
      broken: (facts, event) => broken(facts.factFindingAssignments.some((one) => one.personId === event.personId && one.reportedOn === undefined), ['：該委員已受指派調查，尚未提報結果', ': this member was sent already and has not reported']),
    },
    {
      code: 'RECUSAL_GROUND', article: '調解辦法 §23 III', scope: 'EVENT', field: 'personId',
      broken: (facts, event) => recusalTie(facts.parties, memberOf(facts, event.personId)?.person) ?? false,
    },
  ],
  'factFinding.reported': [
    {
      code: 'NOT_ALLOWED_NOW', article: '§16 I', scope: 'CASE',
      broken: (facts) => broken(facts.mode === 'COMMITTEE' && facts.factFindingAssignments.every((one) => one.reportedOn !== undefined), ['：尚未指派委員調查，或已提報調查結果', ': no member has been sent to find facts, or the result is in']),
    },
  ],
  'deadline.extended': [
    committeeOnly,
    {
      code: 'NOT_ALLOWED_NOW', article: '§16 II', scope: 'CASE',
      broken: (facts) => broken(extendable(facts) === undefined, ['：目前沒有進行中之委員會開會期限', ': no time for the committee’s meeting is running']),
    },
    {
      code: 'INVALID_PAYLOAD', article: '§16 II', scope: 'EVENT', field: 'reason',
      broken: (_facts, event) => broken((event.reason ?? '').trim() === '' && event.bothAgree !== true, ['延長期限須載明必要之理由，或經雙方同意', 'an extension needs a reason, or both sides’ consent']),
    },
    {
      code: 'NOT_ALLOWED_NOW', article: '§16 II', scope: 'EVENT', field: 'days',
      broken: (facts, event) => broken((extendable(facts)?.extendedDays ?? 0) + event.days > longestExtensionDays, [`：延長合計不得逾 ${longestExtensionDays} 日`, `: extensions must not exceed ${longestExtensionDays} days in all`]),
    },
  ],
  'explanation.ordered': [
    {
      code: 'NOT_ALLOWED_NOW', article: '§12 III、§17 II', scope: 'EVENT', field: 'by',
      broken: (facts, event) => broken(event.by !== undefined && isSeated(facts, event.by), ['：應由主管機關通知，調解人或調解委員不得自行為之', ': only the authority may order this, not a mediator or member']),
    },
  ],
}

/** The committee's running time for its meeting after the fact finding. */
const extendable = (facts: CaseFacts) => facts.clocks.find((clock) => clock.code === 'COMMITTEE_MEETING' && clock.metOn === undefined && clock.lapsedOn === undefined)

function disqualifiedBy(person: CaseEventOf<'member.selected'>['person'], on: string, article: string): Words | false {
  const found = memberDisqualification(person, on)
  return found?.article === article ? found.words : false
}
