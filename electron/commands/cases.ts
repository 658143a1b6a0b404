import type { Actor, Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { CaseView, StepExplanation } from '../../shared/ipc/views.ts'
import { explainSteps } from '../../shared/lifecycle/explain.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { appendEvent, openCase } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { listCases, searchCases } from '../store/case-repository.ts'
import { holderOfNumber } from '../store/letter-number.ts'
import type { Store } from '../store/store.ts'
import { viewCase } from './case-view.ts'
import { type RecordSigning, refusedAsVoid, signingView, signRecord } from './sign-record.ts'

export const caseCommands = (store: Store) => ({
  'case.list': async () => ok(await listCases(store.db, store.clock.today())),
  'case.search': async ({ text }) => ok(await searchCases(store.db, text, store.clock.today())),
  'case.view': ({ caseId }) => view(store, caseId),
  'case.explain': ({ caseId }) => explain(store, caseId),
  'case.file': async (input, by) => viewOf(store, await openCase(store, input, by)),
  'case.record': async (input, by) => viewOf(store, await refusedAsIssued(store, input.event) ?? await refusedAsVoid(store, input.caseId, input.event.type) ?? await record(store, input, by)),
  'record.signing': ({ caseId }) => signingView(store, caseId),
  'record.sign': async ({ event, ...input }, by) => viewOf(store, await signRecord(store, { ...input, event: { ...event, type: 'record.signed' } }, by)),
}) satisfies Handlers<'case.list' | 'case.search' | 'case.view' | 'case.explain' | 'case.file' | 'case.record' | 'record.signing' | 'record.sign'>

/** A signature is bound to the words that it stands under, whoever records it. */
const record = (store: Store, input: RecordSigning, by: Actor): Promise<Result<CaseHead>> =>
  (input.event.type === 'record.signed' ? signRecord(store, input, by) : appendEvent(store, input, by))

/** What issuing alone may give: a number of the office's sequence and the files that it kept. */
const givenByIssuing = ['sequence', 'year', 'serial', 'version', 'replaces', 'madeFrom', 'templates', 'edits', 'handEdits', 'files'] as const

/** A letter that went out through another program is recorded with its number alone, and no number twice. */
async function refusedAsIssued({ db }: Store, event: { type: string; [field: string]: unknown }): Promise<Result<never> | null> {
  if (event.type !== 'document.issued') return null
  const field = givenByIssuing.find((name) => name in event)
  if (field !== undefined) return refused(refuse('INVALID_PAYLOAD', '', field, field))
  const taken = typeof event.documentNumber === 'string' ? await holderOfNumber(db, event.documentNumber.trim()) : null
  return taken === null ? null : refused(refuseProgram('NUMBER_TAKEN', taken, 'documentNumber'))
}

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
