import { permissions } from '../../shared/ipc/contract.ts'
import type { Refusal, Result } from '../../shared/ipc/result.ts'
import { type Deadline, deadlinesAt } from '../../shared/law/deadlines.ts'
import { nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseState } from '../../shared/lifecycle/states.ts'
import type { Outcome } from '../../shared/model/claim-item.ts'
import { type RenderedDocument, renderCalled } from '../commands/rendered-documents.ts'
import { systemClock } from '../lib/clock.ts'
import { loadResources } from '../resources.ts'
import { appendEvent, openCase } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { readLog } from '../store/case-repository.ts'
import { inMemory } from '../store/open.ts'
import { saveOrganization, savePerson } from '../store/roster-repository.ts'
import { openStore, type Store } from '../store/store.ts'
import { verifyStore } from '../store/verify.ts'
import type { CaseScript } from './case-script.ts'

/** A refused event: its place in the list, and why. */
export interface RefusedEvent extends Pick<Refusal, 'code' | 'article' | 'message' | 'field'> { index: number; type: string }

/** What became of a case script (lifecycle contract §5), save its documents. */
export interface CaseSummaryOutput {
  caseNumber: string | null
  state: CaseState | null
  outcome: Outcome | null
  partial: boolean
  next: CaseEventType[]
  deadlines: Deadline[]
  refused: RefusedEvent[]
  subsidies: never[]
  events: number
  chain: string
}

const clerk = { name: '案件腳本', permissions }

/**
 * Applies a script to a fresh store in memory, event by event through the same path as the application; what is refused is noted
 * and passed over.
 * @param today the day on which deadlines and next steps are told, default: the clock's
 */
export async function runScript(script: CaseScript, resourceFolder: string, today?: string): Promise<{ summary: CaseSummaryOutput; documents: RenderedDocument[] }> {
  const resources = await loadResources(resourceFolder, script.calendar?.days)
  const store = await openStore(inMemory, resources, systemClock(today))
  try {
    for (const person of script.roster.people) await savePerson(store.db, person)
    for (const organization of script.roster.organizations) await saveOrganization(store.db, organization)
    const { head, refused } = await applyAll(store, script.events)
    return await summarise(store, head, refused)
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
    else {
      const { code, article, message, field } = recorded.refusal
      refused.push({ index, type: event.type, code, article, message, ...(field === undefined ? {} : { field }) })
    }
  }
  return { head, refused }
}

async function summarise(store: Store, head: CaseHead | null, refused: RefusedEvent[]): Promise<{ summary: CaseSummaryOutput; documents: RenderedDocument[] }> {
  const common = { refused, subsidies: [], chain: await chainOf(store) }
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

/** `ok`, or the first problem that a check of the whole store finds. */
async function chainOf(store: Store): Promise<string> {
  const [problem] = (await verifyStore(store)).problems
  return problem ? `event ${problem.seq}: ${problem.problem}` : 'ok'
}
