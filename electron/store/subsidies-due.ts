import type { Deadline } from '../../shared/law/deadlines.ts'
import { addDays, compareDates } from '../../shared/model/dates.ts'
import type { SubsidyDue, Workbench } from '../../shared/ipc/views.ts'
import { claimantNameOf, employerOf } from '../../shared/subsidy/application.ts'
import { lackingAttachments } from '../../shared/subsidy/attachments.ts'
import { subsidyDeadlines } from '../../shared/subsidy/deadlines.ts'
import { openDeadlines } from '../../shared/subsidy/open-deadlines.ts'
import { nextSubsidySteps } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { suggestedSubsidyStep } from '../../shared/subsidy/suggested-step.ts'
import { ruleBookOf } from './fund-rules-repository.ts'
import type { Store } from './store.ts'
import { listSubsidiesInWork, type SubsidyHead } from './subsidy-repository.ts'

/** Rows of the workbench at most; the queue has them all. */
const shownAtMost = 20
/** The applicant's own time: once it has passed unused the decision stands, and nothing is to be done. */
const isOffices = ({ code }: Deadline): boolean => code !== 'APPEAL'

/**
 * Applications for today's work: those whose period ends within days or has passed, soonest first; then those that no period reminds of while the
 * office has something to do, such as a decision to be served.
 * @param today ISO date
 * @param soonDays days ahead that count as soon
 */
export async function subsidiesDue(store: Store, today: string, soonDays: number): Promise<Workbench['fund']> {
  const last = addDays(today, soonDays)
  const found: { head: SubsidyHead; deadline: Deadline | null }[] = (await listSubsidiesInWork(store.db)).flatMap((head): { head: SubsidyHead; deadline: Deadline | null }[] => {
    const { facts, state } = head.snapshot
    const open = openDeadlines(subsidyDeadlines(facts, state, store.calendar(), today)).filter(isOffices)
    if (open.length === 0) return [{ head, deadline: null }]
    return open.filter(({ dueOn }) => compareDates(dueOn, last) <= 0).map((deadline) => ({ head, deadline }))
  })
  const rows = (await Promise.all(found.map(async ({ head, deadline }) => dueOf(store, head, deadline, today))))
    // Without a period only what the office itself has to move on; a receipt is the applicant's to send.
    .filter(({ deadline, action }) => deadline !== null || (action !== null && action !== 'subsidy.receiptReceived'))
    .toSorted((a, b) => compareDates(a.deadline?.dueOn ?? never, b.deadline?.dueOn ?? never) || a.subsidyNumber.localeCompare(b.subsidyNumber))
  return { items: rows.slice(0, shownAtMost), count: rows.length }
}

const never = '9999-12-31'

async function dueOf(store: Store, { subsidyId, subsidyNumber, snapshot }: SubsidyHead, deadline: Deadline | null, today: string): Promise<SubsidyDue> {
  const { application } = snapshot.facts
  const { pack } = await ruleBookOf(store, application.city)
  const next = nextSubsidySteps(snapshot, today, lackingAttachments(pack, application))
  return { subsidyId, subsidyNumber, claimant: claimantNameOf(application), employer: employerOf(application), state: snapshot.state, deadline, action: suggestedSubsidyStep({ ...snapshot, next }) }
}
