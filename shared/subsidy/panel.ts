import { z } from 'zod'
import { city } from '../model/city.ts'
import { clockTimeSchema, isoDateSchema } from '../model/dates.ts'
import { amount, identifier, line, paragraph } from '../model/text.ts'
import type { EvaluatedItem } from './evaluation.ts'
import type { Decision, SubsidyFacts } from './facts.ts'
import { type SubsidyItemKind, subsidyItemKind } from './kinds.ts'
import { quorumOf, type Quorum, tiedMembers } from './panel-rules.ts'

/** How many cases one meeting takes at most, and how many members. */
const longestAgenda = 200
const mostMembers = 26

/** A member of the panel; `personId` is that of the roster where the person is on it. A line without a name is no member yet. */
export const panelMember = z.strictObject({ personId: identifier, name: line, title: line.default(''), present: z.boolean(), relatedParties: z.array(line).default([]) })
export type PanelMember = z.output<typeof panelMember>

/**
 * One case on the agenda. `perItem`: empty while it was not discussed; `granted` in whole NTD, null while it is not entered. `reason`: of all items that have
 * none of their own. `deliberation`: 說明 as it was typed over what the facts give; empty: as they give it. `deferred`: 保留, nothing is decided today.
 */
export const agendaItem = z.strictObject({
  subsidyId: identifier,
  recused: z.array(z.strictObject({ personId: identifier, reason: line.default('') })).default([]),
  perItem: z.array(z.strictObject({ kind: subsidyItemKind, granted: amount.nullable(), reason: paragraph.default('') })).default([]),
  reason: paragraph.default(''), basis: paragraph.default(''), confirmedBy: line.default(''), deliberation: paragraph.default(''), deferred: z.boolean().default(false),
})
export type AgendaItem = z.output<typeof agendaItem>

/** 審查小組 in session: what is typed while it is prepared and held. `at` and `until`: clock times. `minutes`: 報告事項. */
export const panelContent = z.strictObject({
  city, on: isoDateSchema, at: clockTimeSchema.nullable().default(null), until: clockTimeSchema.nullable().default(null), place: line.default(''), session: line.default(''),
  chairId: identifier.nullable().default(null), recorder: line.default(''), members: z.array(panelMember).max(mostMembers), agenda: z.array(agendaItem).max(longestAgenda), minutes: paragraph.default(''),
})
export type PanelContent = z.output<typeof panelContent>

/** Papers of a meeting: 議程 and F02 of every case before it, F03 of all of it after. */
export const panelPapers = ['PACK', 'MINUTES'] as const
export type PanelPaper = (typeof panelPapers)[number]
/** Writing them into a folder, as a work that takes a while. */
export const panelWork = 'PANEL_PAPERS'
export type PanelWork = typeof panelWork

export const emptyAgendaItem = (subsidyId: string): AgendaItem => agendaItem.parse({ subsidyId })
export const seatedMembers = ({ members }: Pick<PanelContent, 'members'>): PanelMember[] => members.filter((member) => member.name.trim() !== '')

/** Whether enough are there: of the meeting, or with an item of those who do not step aside in it. */
export const panelQuorum = (content: Pick<PanelContent, 'members'>, item?: Pick<AgendaItem, 'recused'>): Quorum => quorumOf({ members: seatedMembers(content), recused: item?.recused ?? [] })
/** Members whom the law keeps from a case (行政程序法 §32), whether they step aside or not. */
export const panelTies = (content: Pick<PanelContent, 'members'>, facts: SubsidyFacts): PanelMember[] => tiedMembers(facts, seatedMembers(content))

/** What was asked for under one head, what the rules give, what the review sheet proposes; null where a person has to enter it. */
export interface ItemAtTable { kind: SubsidyItemKind; requested: number; payable: number | null; proposed: number | null; evaluated: EvaluatedItem[] }

const sumOf = (amounts: readonly (number | null)[]): number | null => (amounts.includes(null) ? null : amounts.reduce<number>((total, one) => total + (one ?? 0), 0))

/** The items of an application, one for each kind, in the order in which they were asked for. Amounts in whole NTD. */
export function itemsAtTable({ application, evaluation, review }: Pick<SubsidyFacts, 'application' | 'evaluation' | 'review'>): ItemAtTable[] {
  return [...new Set(application.items.map((item) => item.kind))].map((kind) => {
    const evaluated = evaluation.items.filter((item) => item.kind === kind)
    const proposals = review?.proposed.filter((one) => one.kind === kind) ?? []
    const payable = sumOf(evaluated.map((item) => item.payable))
    return {
      kind, evaluated, payable, requested: sumOf(application.items.filter((item) => item.kind === kind).map((item) => item.amountPaid)) ?? 0,
      proposed: proposals.length > 0 ? sumOf(proposals.map((one) => one.amount)) : payable,
    }
  })
}

const typedReason = (item: AgendaItem, kind: SubsidyItemKind): string => (item.perItem.find((one) => one.kind === kind)?.reason.trim() || item.reason.trim())

/** The reason that goes into the decision: what was typed, else the formula where exactly what the rules give is granted; empty where somebody has to give one. */
export function reasonFor(item: AgendaItem, { kind, payable, evaluated }: ItemAtTable, granted: number): string {
  const typed = typedReason(item, kind)
  if (typed !== '') return typed
  if (payable === null) return granted > 0 ? '規則未經查證，依所載依據核定。' : ''
  return granted >= payable ? evaluated.map((one) => `依${one.article}：${one.formula}。`).join('') : ''
}

/** Fills in amounts: as proposed, or nothing of anything. What was typed as reasons stays. */
export function withAmounts(item: AgendaItem, facts: SubsidyFacts, amounts: 'PROPOSED' | 'NOTHING' | 'KEEP'): AgendaItem {
  const before = new Map(item.perItem.map((one) => [one.kind, one]))
  const perItem = itemsAtTable(facts).map(({ kind, proposed }) => {
    const known = before.get(kind)
    const granted = amounts === 'NOTHING' ? 0 : amounts === 'KEEP' && known ? known.granted : proposed
    return { kind, granted, reason: known?.reason ?? '' }
  })
  return { ...item, perItem, deferred: false }
}

/** The decision that was taken in this meeting, also when it was taken back later; null when there is none. */
export const decidedIn = (panelId: string, { decision, formerDecisions }: Pick<SubsidyFacts, 'decision' | 'formerDecisions'>): Decision | null =>
  [...formerDecisions, ...(decision ? [decision] : [])].findLast((one) => one.meeting.panelId === panelId) ?? null
