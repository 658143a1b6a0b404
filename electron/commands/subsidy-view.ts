import { subsidyDocumentsCalledFor } from '../../shared/documents/subsidy/called-for.ts'
import type { SubsidyPrefill, SubsidyRow, SubsidyView } from '../../shared/ipc/subsidy-views.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { DisputeCategory } from '../../shared/model/claim-item.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import { claimantNameOf, employerOf } from '../../shared/subsidy/application.ts'
import { compareWithCentral } from '../../shared/subsidy/compare.ts'
import { attachmentList, lackingAttachments } from '../../shared/subsidy/attachments.ts'
import { firstOpen } from '../../shared/subsidy/open-deadlines.ts'
import { subsidyDeadlines } from '../../shared/subsidy/deadlines.ts'
import { grantedOf, paidOf } from '../../shared/subsidy/facts.ts'
import type { DisputeKind } from '../../shared/subsidy/kinds.ts'
import { nextSubsidySteps } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { subsidy as words } from '../../shared/text/zh-TW/subsidy.ts'
import { availableFor } from '../store/fund-ledger-repository.ts'
import { ruleBookOf } from '../store/fund-rules-repository.ts'
import type { Database } from '../store/open.ts'
import { computedFor, othersOf, standingOfCase } from '../store/subsidy-office-facts.ts'
import { lastPanelOf, listSubsidies, readSubsidy, readSubsidyLog, type SubsidyHead } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0)

/** Numbers of the cases that the applications belong to, by case. */
export async function caseNumbersOf(db: Database, heads: readonly SubsidyHead[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(heads.flatMap(({ caseId }) => caseId ?? []))]
  const rows = ids.length === 0 ? [] : await db.selectFrom('case_file').select(['case_id', 'case_number']).where('case_id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.case_id, row.case_number]))
}

export function rowOf({ clock, calendar }: Pick<Store, 'clock' | 'calendar'>, { subsidyId, subsidyNumber, caseId, demonstration, snapshot: { state, facts } }: SubsidyHead, caseNumbers: ReadonlyMap<string, string>): SubsidyRow {
  const { application, evaluation, decision } = facts
  const next = firstOpen(subsidyDeadlines(facts, state, calendar(), clock.today()))
  return {
    subsidyId, subsidyNumber, caseId, caseNumber: caseNumbers.get(caseId ?? '') ?? '', city: application.city, claimant: claimantNameOf(application), employer: employerOf(application),
    applicantType: application.applicantType, courtLevel: application.litigation.courtLevel, items: application.items.map((item) => item.kind),
    requested: sum(application.items.map((item) => item.amountPaid)), payable: evaluation.total, manual: evaluation.manual,
    granted: decision === null ? null : grantedOf(facts), paid: paidOf(facts), state, submittedOn: facts.submittedOn, demonstration,
    nextDeadline: next === undefined ? null : { code: next.code, dueOn: next.dueOn, amOnly: next.amOnly, status: next.status },
  }
}

/** Everything the screens show of one application on this day; null when there is no such application. */
export async function viewSubsidy(store: Store, subsidyId: string): Promise<SubsidyView | null> {
  const head = await readSubsidy(store.db, subsidyId)
  if (!head) return null
  const { state, facts } = head.snapshot
  const log = (await readSubsidyLog(store.db, subsidyId)).slice(0, head.seq) // an event may have come in between the two readings
  const others = await othersOf(store.db, facts.application, subsidyId)
  const { computed } = await computedFor(store, facts.application, others)
  const { pack } = await ruleBookOf(store, facts.application.city)
  const lacking = lackingAttachments(pack, facts.application).map((kind) => words.attachment[kind])
  const numbers = await caseNumbersOf(store.db, [head, ...others])
  return {
    subsidyId, subsidyNumber: head.subsidyNumber, caseId: head.caseId, caseNumber: numbers.get(head.caseId ?? '') ?? '', seq: head.seq, state, facts,
    // What was decided stays as it was computed then; until then a change of rules, papers or other grants is seen at once.
    evaluation: facts.decision === null && state !== 'withdrawn' ? computed ?? facts.evaluation : facts.evaluation, central: compareWithCentral(await ruleBookOf(store, 'CENTRAL'), facts.application),
    papers: attachmentList(pack, facts.application), deadlines: subsidyDeadlines(facts, state, store.calendar(), store.clock.today()),
    available: head.demonstration ? null : await availableFor(store, facts.application.city, rocYearOf(store.clock.today()), subsidyId),
    next: nextSubsidySteps(head.snapshot, store.clock.today(), lacking), log: log.map(({ facts: _facts, ...logged }) => logged), documents: subsidyDocumentsCalledFor(log, head.subsidyNumber),
    others: others.map((one) => rowOf(store, one, numbers)), demonstration: head.demonstration, lastPanel: await lastPanelOf(store.db, facts.application.city),
  }
}

const disputeKinds: Partial<Record<DisputeCategory, DisputeKind>> = { WAGE: 'WAGE', SEVERANCE: 'SEVERANCE', PENSION: 'PENSION', OCC_ACCIDENT: 'OCC_ACCIDENT', CONTRACT: 'DISMISSAL' }

/** A suit about the job itself outweighs those about money; the officer looks at it. */
function disputeKindOf({ claims }: Pick<CaseFacts, 'claims'>): DisputeKind {
  const kinds = claims.map(({ category }) => disputeKinds[category] ?? 'OTHER')
  return kinds.includes('DISMISSAL') ? 'DISMISSAL' : kinds[0] ?? 'OTHER'
}

/** What a case brings along for an application; null when there is no such case. */
export async function prefillOf(store: Store, caseId: string): Promise<SubsidyPrefill | null> {
  const head = await store.heads.read(store.db, caseId)
  if (!head) return null
  const { facts } = head.snapshot
  const existing = await listSubsidies(store.db, caseId)
  const employees = facts.parties.filter((party) => party.side === 'EMPLOYEE')
  const claimants = await Promise.all(employees.map(async ({ id }) => {
    const standing = await standingOfCase(store, caseId, id, store.clock.today())
    return standing ? [{ claimantId: id, standing }] : []
  }))
  return {
    caseId, caseNumber: head.caseNumber, city: facts.city, workplaceCity: facts.workplace.city, disputeKind: disputeKindOf(facts),
    claimants: claimants.flat().toSorted((a, b) => Number(b.standing.failed) - Number(a.standing.failed)), existing: existing.map((one) => rowOf(store, one, new Map([[caseId, head.caseNumber]]))),
  }
}
