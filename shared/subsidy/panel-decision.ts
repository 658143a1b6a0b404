import { groupedAmount } from '../format/capital-amount.ts'
import { nameKey } from '../format/sameness.ts'
import { ok, type Refusal, refused, type Result } from '../ipc/result.ts'
import { refuse } from '../lifecycle/refusals.ts'
import { compareDates } from '../model/dates.ts'
import type { SubsidyEventOf } from './events.ts'
import type { SubsidyFacts, SubsidyState } from './facts.ts'
import { type AgendaItem, decidedIn, itemsAtTable, type PanelContent, type PanelMember, panelQuorum, panelTies, reasonFor, seatedMembers } from './panel.ts'
import type { Quorum } from './panel-rules.ts'
import { applySubsidyEvent } from './subsidy-lifecycle.ts'

type DecisionEvent = Pick<SubsidyEventOf<'subsidy.decided'>, 'type' | 'on' | 'by' | 'meeting' | 'perItem' | 'basis' | 'confirmedBy'>
/** `available`: left of the fund's year, null where nothing limits it. `by`: who records it; the second person is another. `explanation`: 說明 as the facts give it, where nobody typed one. */
export interface DecisionContext { panelId: string; content: PanelContent; facts: SubsidyFacts; state: SubsidyState; by: string; today: string; explanation: string; available?: number | null }

/** What has to be entered first. */
const lacking = (field: string, chinese: string, english: string, article = '') => refused(refuse('CONTENT_INCOMPLETE', article, [chinese, english], field))
const wrong = (field: string, chinese: string, english: string) => refused(refuse('INVALID_PAYLOAD', '', [chinese, english], field))

/** The decision as it goes into the application's log, or what is still missing. A reason is part of every disposition (行政程序法 §96 I②). */
export function decisionOf(item: AgendaItem, { panelId, content, facts, by, today, explanation }: DecisionContext): Result<DecisionEvent> {
  if (item.deferred) return wrong('deferred', '本案已保留；如要決議，請先填核定金額', 'the case is put off; enter amounts to decide it')
  if (item.perItem.length === 0) return lacking('perItem', '核定金額', 'the amounts that are granted')
  if (compareDates(content.on, today) > 0) return wrong('on', '會議日期尚未到，不能登錄決議', 'the day of the meeting has not come; nothing can be decided yet')
  const members = seatedMembers(content)
  const names = members.map((member) => nameKey(member.name))
  const twice = members.find((member, index) => names.indexOf(nameKey(member.name)) < index)
  if (twice) return wrong('meeting.members', `委員「${twice.name}」重複；如為同名之不同人，請加註區別`, `member “${twice.name}” is named twice; mark two people of one name apart`)
  const perItem: DecisionEvent['perItem'] = []
  for (const [index, at] of itemsAtTable(facts).entries()) {
    const granted = item.perItem.find((one) => one.kind === at.kind)?.granted ?? null
    if (granted === null) return lacking(`perItem[${index}].granted`, '核定金額', 'the amount that is granted')
    const reason = reasonFor(item, at, granted)
    const least = at.payable ?? at.proposed ?? at.requested
    if (reason === '') return lacking('reason', `核定 ${groupedAmount(granted)} 元，少於 ${groupedAmount(least)} 元之理由`, `the reason for granting NTD ${groupedAmount(granted)}, less than NTD ${groupedAmount(least)}`, '行政程序法 §96 I②')
    perItem.push({ kind: at.kind, granted, reason })
  }
  const seats = new Set(members.map((member) => member.personId))
  const chairId = content.chairId !== null && seats.has(content.chairId) ? { chairId: content.chairId } : {}
  const meeting = {
    panelId, on: content.on, members: members.map(({ title: _title, ...member }) => member), recused: item.recused.filter((one) => seats.has(one.personId)), ...chairId,
    session: content.session, place: content.place, minutes: item.deliberation.trim() || explanation,
  }
  return ok({ type: 'subsidy.decided', on: content.on, by, meeting, perItem, basis: item.basis, ...(item.confirmedBy.trim() === '' ? {} : { confirmedBy: item.confirmedBy.trim() }) })
}

/** 未審、已填、待補、已決、保留、不足額、應迴避, or no longer the panel's to decide. */
export const agendaStates = ['OPEN', 'FILLED', 'INCOMPLETE', 'DECIDED', 'DEFERRED', 'NO_QUORUM', 'TIED', 'GONE'] as const
export type AgendaState = (typeof agendaStates)[number]
/** `refusal`: what stands against the decision as it is filled in now; null while nothing is filled in, or nothing does. */
export interface AgendaStanding { state: AgendaState; quorum: Quorum; ties: PanelMember[]; refusal: Refusal | null }

/** Where a case of the agenda stands. Asked of the same rules that take the decision, so that nothing is refused later that was not told before. */
export function agendaStanding(item: AgendaItem, context: DecisionContext): AgendaStanding {
  const { panelId, content, facts, state } = context
  const quorum = panelQuorum(content, item)
  const ties = panelTies(content, facts)
  const stands = (of: AgendaState, refusal: Refusal | null = null): AgendaStanding => ({ state: of, quorum, ties, refusal })
  if (state !== 'reviewing') return stands(decidedIn(panelId, facts) === null ? 'GONE' : 'DECIDED')
  if (item.deferred) return stands('DEFERRED')
  if (item.perItem.length === 0) return stands(panelQuorum(content).there > 0 && !quorum.isMet ? 'NO_QUORUM' : 'OPEN')
  const decision = decisionOf(item, context)
  const refusal = decision.ok ? refusalOf(context, decision.value) : decision.refusal
  if (refusal === null) return stands('FILLED')
  return stands(refusal.code === 'PANEL_QUORUM' ? 'NO_QUORUM' : refusal.code === 'RECUSAL_GROUND' ? 'TIED' : 'INCOMPLETE', refusal)
}

function refusalOf({ facts, state, available = null }: DecisionContext, event: DecisionEvent): Refusal | null {
  const applied = applySubsidyEvent({ state, facts }, { ...event, available })
  return applied.ok ? null : applied.refusal
}
