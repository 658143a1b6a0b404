import type { PanelCase, PanelView } from '../../shared/ipc/panel-views.ts'
import { explanationOf } from '../../shared/documents/subsidy/panel-minutes.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import type { DecisionContext } from '../../shared/subsidy/panel-decision.ts'
import { itemsAtTable } from '../../shared/subsidy/panel.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import { idsUnderReview, onOpenAgendas, readPanel, type StoredPanel } from '../store/panel-repository.ts'
import { availableFor } from '../store/fund-ledger-repository.ts'
import { computedFor, othersOf } from '../store/subsidy-office-facts.ts'
import { readSubsidy, type SubsidyHead } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'
import { caseNumbersOf, rowOf } from './subsidy-view.ts'

/** A meeting with its cases as they stand; null when there is no such meeting. */
export async function viewPanel(store: Store, panelId: string): Promise<PanelView | null> {
  const stored = await readPanel(store.db, panelId)
  if (!stored) return null
  const heads = await headsOf(store, stored.content.agenda.map((item) => item.subsidyId))
  const onIt = new Set(stored.content.agenda.map((item) => item.subsidyId))
  const taken = stored.closedAt === null ? await onOpenAgendas(store.db, stored.content.city) : new Set<string>()
  const waiting = stored.closedAt === null ? (await idsUnderReview(store.db, stored.content.city)).filter((id) => !onIt.has(id) && !taken.has(id)) : []
  const candidates = await headsOf(store, waiting)
  const numbers = await caseNumbersOf(store.db, [...heads, ...candidates])
  const cases: PanelCase[] = []
  for (const head of heads) cases.push(await caseOf(store, head, numbers))
  const { city, on } = stored.content
  const available = await availableFor(store, city, rocYearOf(on), null)
  return { ...stored, fund: store.resources.profileOf(city).fund, available, cases, candidates: candidates.map((head) => rowOf(store, head, numbers)) }
}

async function headsOf({ db }: Store, ids: readonly string[]): Promise<SubsidyHead[]> {
  const heads = await Promise.all(ids.map((id) => readSubsidy(db, id)))
  return heads.filter((head) => head !== null)
}

async function caseOf(store: Store, head: SubsidyHead, numbers: ReadonlyMap<string, string>): Promise<PanelCase> {
  const { subsidyId, subsidyNumber, seq, snapshot: { state, facts } } = head
  const row = rowOf(store, head, numbers)
  return { subsidyId, subsidyNumber, caseNumber: row.caseNumber, seq, state, facts, row, isOutdated: state === 'reviewing' && await isOutdated(store, head) }
}

/** Whether the rules would give something else today than the review sheet says: what decides is the sheet. */
async function isOutdated(store: Store, { subsidyId, snapshot: { facts } }: SubsidyHead): Promise<boolean> {
  const { computed } = await computedFor(store, facts.application, await othersOf(store.db, facts.application, subsidyId))
  const amounts = (of: typeof facts.evaluation) => JSON.stringify(itemsAtTable({ ...facts, evaluation: of }).map(({ payable }) => payable))
  return computed !== undefined && amounts(computed) !== amounts(facts.evaluation)
}

/** What a decision on one of its cases is made from. */
export const contextFor = ({ panelId, content }: StoredPanel, { snapshot: { facts, state } }: SubsidyHead, by: Actor, today: string): DecisionContext =>
  ({ panelId, content, facts, state, by: by.name, today, explanation: explanationOf(facts) })
