import { tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts, CommitteeMember } from '../../lifecycle/case-facts.ts'
import { personName } from '../../lifecycle/standing.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Meeting } from '../../model/meeting.ts'
import { committee as words } from '../../text/zh-TW/committee.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import type { DocumentBlock } from '../model.ts'
import { inProceeding } from '../proceeding.ts'
import { paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/** What the record of a committee (D12) tells besides that of a mediator (law.md §4.2). */

/** 調解人, 協調人 or 調解委員: what one who mediates is called. */
export const mediatorTitle = (facts: CaseFacts): string => (facts.mode === 'COMMITTEE' ? '調解委員' : inProceeding(facts, '調解人'))
/** Who conducts the proceeding: 調解人, 協調人 or the committee as a body. */
export const mediatingBody = (facts: CaseFacts): string => (facts.mode === 'COMMITTEE' ? '調解委員會' : inProceeding(facts, '調解人'))

export const isChair = (facts: CaseFacts, personId: string): boolean => facts.committee.chairId === personId
/** Members with the chair first, the others in the order in which they came. */
export const membersInOrder = (facts: CaseFacts): CommitteeMember[] =>
  facts.committee.members.toSorted((a, b) => Number(isChair(facts, b.personId)) - Number(isChair(facts, a.personId)))

/** Name of somebody who sits or sat in this case; the id itself for one whom it does not know. */
export const nameOfSeated = (facts: CaseFacts, personId: string): string =>
  personName(facts, personId) ?? facts.recusals.find((recusal) => recusal.personId === personId)?.personName ?? personId

/** 調解人林○○, or every member of the committee: who gets a copy of what concerns them. */
export const seatedNames = (facts: CaseFacts): string[] =>
  (facts.mode === 'COMMITTEE' ? membersInOrder(facts).map((member) => member.name) : facts.mediator ? [facts.mediator.person.name] : []).map((name) => `${mediatorTitle(facts)}${name}`)

/** 調解人林○○, 主席謝○○, or 高雄市政府勞資爭議調解委員會主席 while nobody is named. */
export function presiding(facts: CaseFacts, profile: CityProfile): string {
  if (facts.mode !== 'COMMITTEE') return `${mediatorTitle(facts)}${facts.mediator?.person.name ?? ''}`
  const chair = facts.committee.members.find((member) => isChair(facts, member.personId))
  return chair ? `主席${chair.name}` : `${profile.government}勞資爭議調解委員會主席`
}

/** 調解委員會: how many members, who they are and how each got the seat (§13, §14). */
export function committeeBlocks(facts: CaseFacts, { ofCommittee }: RecordWording): DocumentBlock[] {
  const members = membersInOrder(facts)
  if (facts.mode !== 'COMMITTEE' || members.length === 0) return []
  return [
    ...paragraphs(ofCommittee('composition', { memberCount: members.length }), { keepWithNext: true }),
    {
      kind: 'table',
      header: ['姓名', '席次', '產生方式', '日期'],
      widths: [30, 22, 28, 20],
      rows: members.map(({ personId, name, seat, chosen, on }) => [
        { text: isChair(facts, personId) ? `${name}（主席）` : name },
        { text: seat === 'AUTHORITY' ? '主管機關' : domain.side[seat], align: 'center' },
        { text: words.chosen[chosen], align: 'center' }, { text: tableRocDate(on), align: 'center' },
      ]),
    },
  ]
}

export interface Presence { personId: string; name: string; present: boolean }

/** Who of the committee came to that meeting: those of whom it is on record, and absent those who sat by then and are not mentioned. */
export function presencesAt(facts: CaseFacts, meeting: Meeting): Presence[] {
  const day = (meeting.startedAt ?? meeting.startsAt).slice(0, 10)
  const recorded = new Map(meeting.members.map((one) => [one.personId, one.present]))
  const unmentioned = facts.committee.members.filter((member) => !recorded.has(member.personId) && member.on <= day).map((member) => member.personId)
  return [...recorded.keys(), ...unmentioned]
    .map((personId) => ({ personId, name: nameOfSeated(facts, personId), present: recorded.get(personId) === true }))
    .toSorted((a, b) => Number(isChair(facts, b.personId)) - Number(isChair(facts, a.personId)))
}

/** 委員總數3人，出席2人。 (§18) */
export function presenceWords(facts: CaseFacts, meeting: Meeting): string {
  const presences = presencesAt(facts, meeting)
  return `委員總數${presences.length}人，出席${presences.filter((one) => one.present).length}人。`
}
