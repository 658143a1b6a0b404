import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { SubsidyAssessment, SubsidyView } from '../../shared/ipc/subsidy-views.ts'
import { attachmentList } from '../../shared/subsidy/attachments.ts'
import type { SubsidyApplication } from '../../shared/subsidy/application.ts'
import { type SubsidyEvent, subsidyEventSchemas } from '../../shared/subsidy/events.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { applySubsidyEvent } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { ruleBookOf } from '../store/fund-rules-repository.ts'
import { withOfficeFacts } from '../store/subsidy-office-facts.ts'
import { appendSubsidyEvent } from '../store/append-subsidy-event.ts'
import { listSubsidies, type SubsidyHead } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'
import { caseNumbersOf, prefillOf, rowOf, viewSubsidy } from './subsidy-view.ts'

/** 基金補助: applications, from the first line that is typed to the last payment. */
export const subsidyCommands = (store: Store) => ({
  'subsidy.queue': async () => {
    const heads = await listSubsidies(store.db)
    const numbers = await caseNumbersOf(store.db, heads)
    return ok(heads.map((head) => rowOf(store, head, numbers)))
  },
  'subsidy.view': async ({ subsidyId }) => answer(await viewSubsidy(store, subsidyId)),
  'subsidy.prefill': async ({ caseId }) => {
    const prefill = await prefillOf(store, caseId)
    return prefill ? ok(prefill) : refused(refuseProgram('CASE_NOT_FOUND'))
  },
  'subsidy.assess': async ({ event }) => ok(await assess(store, event)),
  // Whoever works here is the first of the two persons that an amount without a verified rule takes; a sender names nobody else for it.
  'subsidy.submit': async ({ event, draftId }, by) => viewOf(store, await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: { ...event, type: 'subsidy.submitted', by: by.name }, draftId }, by)),
  'subsidy.record': async ({ event, ...input }, by) => viewOf(store, refusedAsIssued(event.type) ?? await appendSubsidyEvent(store, { ...input, event: { ...event, by: by.name } }, by)),
}) satisfies Handlers<'subsidy.queue' | 'subsidy.view' | 'subsidy.prefill' | 'subsidy.assess' | 'subsidy.submit' | 'subsidy.record'>

/** What went out is recorded by issuing it alone. */
const refusedAsIssued = (type: string): Result<never> | null => (type === 'subsidy.documentIssued' ? refused(refuse('INVALID_PAYLOAD', '', 'type', 'type')) : null)

const answer = (view: SubsidyView | null): Result<SubsidyView> => (view ? ok(view) : refused(refuseProgram('SUBSIDY_NOT_FOUND')))
const viewOf = async (store: Store, recorded: Result<SubsidyHead>): Promise<Result<SubsidyView>> => (recorded.ok ? answer(await viewSubsidy(store, recorded.value.subsidyId)) : recorded)

/** As if it were submitted, without writing anything. */
async function assess(store: Store, event: object): Promise<SubsidyAssessment> {
  const known = await withOfficeFacts(store, null, { ...event, type: 'subsidy.submitted' })
  const applied = applySubsidyEvent(null, known)
  const parsed = subsidyEventSchemas.get('subsidy.submitted')?.safeParse(known)
  const submitted: SubsidyEvent | null = parsed?.success ? parsed.data : null
  if (submitted?.type !== 'subsidy.submitted') return { evaluation: null, papers: [], refusal: applied.ok ? null : applied.refusal }
  const { pack } = await ruleBookOf(store, submitted.city)
  const application: SubsidyApplication = submitted
  return { evaluation: submitted.computed ?? null, papers: attachmentList(pack, application), refusal: applied.ok ? null : applied.refusal }
}
