import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { CaseView, StepExplanation } from '../../shared/ipc/views.ts'
import { explainSteps } from '../../shared/lifecycle/explain.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { appendEvent, openCase } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { listCases, searchCases } from '../store/case-repository.ts'
import type { Store } from '../store/store.ts'
import { viewCase } from './case-view.ts'

export const caseCommands = (store: Store) => ({
  'case.list': async () => ok(await listCases(store.db, store.clock.today())),
  'case.search': async ({ text }) => ok(await searchCases(store.db, text, store.clock.today())),
  'case.view': ({ caseId }) => view(store, caseId),
  'case.explain': ({ caseId }) => explain(store, caseId),
  'case.file': async (input, by) => viewOf(store, await openCase(store, input, by)),
  'case.record': async (input, by) => viewOf(store, await appendEvent(store, input, by)),
}) satisfies Handlers<'case.list' | 'case.search' | 'case.view' | 'case.explain' | 'case.file' | 'case.record'>

async function viewOf(store: Store, recorded: Result<CaseHead>): Promise<Result<CaseView>> {
  return recorded.ok ? view(store, recorded.value.caseId) : recorded
}

async function view(store: Store, caseId: string): Promise<Result<CaseView>> {
  const found = await viewCase(store, caseId)
  return found ? ok(found) : refused(refuseProgram('CASE_NOT_FOUND'))
}

async function explain({ db, heads, clock, calendar }: Store, caseId: string): Promise<Result<StepExplanation[]>> {
  const head = await heads.read(db, caseId)
  return head ? ok(explainSteps(head.snapshot, clock.today(), calendar())) : refused(refuseProgram('CASE_NOT_FOUND'))
}
