import { explanationOf } from '../../shared/documents/subsidy/panel-minutes.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { type AgendaItem, emptyAgendaItem, type PanelContent, panelContent } from '../../shared/subsidy/panel.ts'
import type { DecisionContext } from '../../shared/subsidy/panel-decision.ts'
import { applySubsidyEvent, type SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { applicationWith, bookOf } from './subsidy.ts'

/** 民國115年6月5日: the day of these meetings. */
export const meetingDay = '2026-06-05'
const names = ['張委員', '李委員', '王委員', '趙委員', '陳委員'] as const

export const panelMembers = (present: number = names.length): PanelContent['members'] =>
  names.map((name, index) => ({ personId: `P${index + 1}`, name, title: index === 0 ? '召集人' : '', present: index < present, relatedParties: [] }))

/** A meeting of five with these cases on its agenda. */
export const panelWith = (agenda: readonly AgendaItem[], over: Partial<PanelContent> = {}): PanelContent =>
  panelContent.parse({ city: 'TAIPEI', on: meetingDay, at: '14:00', place: '三樓會議室', session: '第3次', chairId: 'P1', recorder: '王承辦', members: panelMembers(), agenda, ...over })

export const item = (subsidyId: string, over: Partial<AgendaItem> = {}): AgendaItem => ({ ...emptyAgendaItem(subsidyId), ...over })

export function played(...events: readonly unknown[]): SubsidySnapshot {
  const end = events.reduce<SubsidySnapshot | null>((before, event) => {
    const applied = applySubsidyEvent(before, event)
    if (!applied.ok) throw new Error(applied.refusal.messageEn)
    return applied.value.snapshot
  }, null)
  if (end === null) throw new Error('nothing was played')
  return end
}

/** An application under review: the rules give 50,000 of the lawyer's 60,000 that were asked for. `city`: in KAOHSIUNG no rule is verified. */
export function underReview(over: Parameters<typeof applicationWith>[0] = {}, proposed?: { kind: string; amount: number }[]): SubsidySnapshot {
  const application = applicationWith(over)
  const computed = evaluate(bookOf(application.city), application)
  const amounts = proposed ?? computed.items.map(({ kind, payable }) => ({ kind, amount: payable ?? 0 }))
  return played({ type: 'subsidy.submitted', ...application, computed }, { type: 'subsidy.reviewSheetCompleted', on: '2026-05-29', proposed: amounts, computed })
}

export const contextOf = (content: PanelContent, { facts, state }: SubsidySnapshot, over: Partial<DecisionContext> = {}): DecisionContext =>
  ({ panelId: 'panel', content, facts, state, by: '王承辦', today: meetingDay, explanation: explanationOf(facts), ...over })

/** The application as it is once this meeting has decided. */
export function afterDecision(snapshot: SubsidySnapshot, event: unknown): { facts: SubsidyFacts; state: SubsidySnapshot['state'] } {
  const applied = applySubsidyEvent(snapshot, event)
  if (!applied.ok) throw new Error(applied.refusal.messageEn)
  return applied.value.snapshot
}
