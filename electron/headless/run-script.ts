import { permissions } from '../../shared/ipc/contract.ts'
import type { Refusal, Result } from '../../shared/ipc/result.ts'
import { type Deadline, deadlinesAt } from '../../shared/law/deadlines.ts'
import { nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseState } from '../../shared/lifecycle/states.ts'
import type { Evaluation } from '../../shared/subsidy/evaluation.ts'
import { grantedOf, type SubsidyState } from '../../shared/subsidy/facts.ts'
import type { Outcome } from '../../shared/model/claim-item.ts'
import { renderCalled } from '../commands/rendered-documents.ts'
import { subsidyPapers } from '../commands/subsidy-documents.ts'
import { systemClock } from '../lib/clock.ts'
import { loadResources } from '../resources.ts'
import { appendEvent, openCase } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { readLog } from '../store/case-repository.ts'
import { inMemory } from '../store/open.ts'
import { saveOrganization, savePerson } from '../store/roster-repository.ts'
import { openStore, type Store } from '../store/store.ts'
import { appendSubsidyEvent } from '../store/append-subsidy-event.ts'
import type { SubsidyHead } from '../store/subsidy-repository.ts'
import { verifyStore } from '../store/verify.ts'
import type { CaseScript } from './case-script.ts'
import type { PaperToWrite } from './write-documents.ts'

/** A refused event: its place in the list, and why. */
export interface RefusedEvent extends Pick<Refusal, 'code' | 'article' | 'message' | 'field'> { index: number; type: string }

/** What became of one subsidy application; `granted` is null until something was decided. */
export interface SubsidyOutput { state: SubsidyState; evaluation: Evaluation | null; granted: number | null; refused: RefusedEvent[] }

/** What became of a case script (lifecycle contract §5), save its documents. */
export interface CaseSummaryOutput {
  caseNumber: string | null
  state: CaseState | null
  outcome: Outcome | null
  partial: boolean
  next: CaseEventType[]
  deadlines: Deadline[]
  refused: RefusedEvent[]
  subsidies: SubsidyOutput[]
  events: number
  chain: string
}

const clerk = { name: '案件腳本', permissions }

/**
 * Applies a script to a fresh store in memory, event by event through the same path as the application; what is refused is noted
 * and passed over.
 * @param today the day on which deadlines and next steps are told, default: the clock's
 */
export async function runScript(script: CaseScript, resourceFolder: string, today?: string): Promise<{ summary: CaseSummaryOutput; documents: PaperToWrite[] }> {
  const resources = await loadResources(resourceFolder, script.calendar?.days)
  const store = await openStore(inMemory, resources, systemClock(today))
  try {
    for (const person of script.roster.people) await savePerson(store.db, person)
    for (const organization of script.roster.organizations) await saveOrganization(store.db, organization)
    const { head, refused } = await applyAll(store, script.events)
    const applied = []
    for (const { events } of script.subsidies) applied.push(await applySubsidy(store, head?.caseId ?? null, events))
    const { summary, documents } = await summarise(store, head, refused, applied.map(({ output }) => output))
    for (const { subsidyId } of applied) {
      const papers = subsidyId === null ? null : await subsidyPapers(store, subsidyId)
      if (papers) documents.push(...papers.documents.filter(({ lapsed }) => lapsed !== true).map((called) => papers.render(called)))
    }
    return { summary, documents }
  } finally {
    await store.close()
  }
}

async function applyAll(store: Store, events: readonly { type: string }[]): Promise<{ head: CaseHead | null; refused: RefusedEvent[] }> {
  const refused: RefusedEvent[] = []
  let head: CaseHead | null = null
  for (const [index, event] of events.entries()) {
    const recorded: Result<CaseHead> = head
      ? await appendEvent(store, { caseId: head.caseId, basedOnSeq: head.seq, event }, clerk)
      : await openCase(store, { event }, clerk)
    if (recorded.ok) head = recorded.value
    else refused.push(refusedEvent(index, event.type, recorded.refusal))
  }
  return { head, refused }
}

async function summarise(store: Store, head: CaseHead | null, refused: RefusedEvent[], subsidies: SubsidyOutput[]): Promise<{ summary: CaseSummaryOutput; documents: PaperToWrite[] }> {
  const common = { refused, subsidies, chain: await chainOf(store) }
  if (!head) {
    return { documents: [], summary: { caseNumber: null, state: null, outcome: null, partial: false, next: [], deadlines: [], ...common, events: 0 } }
  }
  const { snapshot: { state, facts }, snapshot, caseNumber } = head
  const today = store.clock.today()
  return {
    documents: renderCalled(await readLog(store.db, head.caseId), caseNumber, store.resources.profileOf(facts.city)),
    summary: {
      caseNumber, state, outcome: facts.outcome, partial: facts.partial,
      next: nextSteps(snapshot, today, store.calendar()).filter((step) => step.refusal === null).map((step) => step.type),
      deadlines: deadlinesAt(facts.clocks, store.calendar(), today),
      ...common, events: head.seq,
    },
  }
}

async function applySubsidy(store: Store, caseId: string | null, events: readonly { type: string }[]): Promise<{ output: SubsidyOutput; subsidyId: string | null }> {
  const refused: RefusedEvent[] = []
  let head: SubsidyHead | null = null
  for (const [index, event] of events.entries()) {
    const meant = 'caseId' in event && event.caseId === '@case' ? { ...event, caseId } : event
    const recorded: Result<SubsidyHead> = await appendSubsidyEvent(store, { subsidyId: head?.subsidyId ?? null, basedOnSeq: head?.seq ?? 0, event: meant }, clerk)
    if (recorded.ok) head = recorded.value
    else refused.push(refusedEvent(index, event.type, recorded.refusal))
  }
  if (head === null) return { output: { state: 'draft', evaluation: null, granted: null, refused }, subsidyId: null }
  const { state, facts } = head.snapshot
  return { output: { state, evaluation: facts.evaluation, granted: facts.decision === null ? null : grantedOf(facts), refused }, subsidyId: head.subsidyId }
}

const refusedEvent = (index: number, type: string, { code, article, message, field }: Refusal): RefusedEvent => ({ index, type, code, article, message, ...(field === undefined ? {} : { field }) })

/** `ok`, or the first problem that a check of the whole store finds. */
async function chainOf(store: Store): Promise<string> {
  const [problem] = (await verifyStore(store)).problems
  return problem ? `event ${problem.seq}: ${problem.problem}` : 'ok'
}
