import type { PendingService } from '../../shared/ipc/views.ts'
import { deadlinesAt } from '../../shared/law/deadlines.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import { isServed, type Service, servicesOf } from '../../shared/law/services.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { CaseState } from '../../shared/lifecycle/states.ts'
import type { Store } from './store.ts'

/** Where a notice to choose a member may be outstanding. */
const choosing: readonly CaseState[] = ['assignment.selectingMembers', 'mediation.preparing', 'mediation.inMeeting']

/**
 * 待送達: every paper of every case that is to be served and can be recorded as served now, soonest due first. Which cases to look into the
 * stored rows tell: those with a meeting ahead, with a running period for the record, or with a committee to be chosen.
 * @param today ISO date
 */
export async function readPendingServices({ db, calendar }: Pick<Store, 'db' | 'calendar'>, today: string): Promise<PendingService[]> {
  const rows = await db.selectFrom('case_snapshot').innerJoin('case_file', 'case_file.case_id', 'case_snapshot.case_id')
    .select(['case_file.case_id', 'case_number', 'seq', 'snapshot'])
    .where('case_snapshot.case_id', 'in', (eb) => eb.selectFrom('deadline').select('case_id').where('standing', '=', 'OPEN').where('code', '=', 'SERVE_RECORD')
      .union(eb.selectFrom('meeting').select('case_id').where('status', '=', 'SCHEDULED').where('case_id', 'in', (open) => open.selectFrom('case_summary').select('case_id').where('state', '<>', 'closed')))
      .union(eb.selectFrom('case_summary').select('case_id').where('mode', '=', 'COMMITTEE').where('state', 'in', choosing)))
    .execute()
  const found = rows.flatMap(({ case_id, case_number, seq, snapshot }) =>
    pendingOf((JSON.parse(snapshot) as CaseSnapshot).facts, calendar(), today).map((service) => rowOf(service, { caseId: case_id, caseNumber: case_number, basedOnSeq: seq })))
  return found.toSorted(soonestFirst)
}

/** What is not served. A record is the office's to serve once it was received (調解辦法 §25 IV). */
function pendingOf(facts: CaseFacts, calendar: OfficeCalendar, today: string): Service[] {
  const deadlines = deadlinesAt(facts.clocks.filter((clock) => clock.code === 'SERVE_RECORD'), calendar, today)
  return servicesOf(facts, deadlines, today).filter((service) => !isServed(service) && (service.paper !== 'RECORD' || facts.recordReceivedOn !== null))
}

function rowOf({ paper, number, party, recipient, due, status, steps }: Service, place: Pick<PendingService, 'caseId' | 'caseNumber' | 'basedOnSeq'>): PendingService {
  const posted = steps.findLast((step) => step.step === 'POSTED')
  const last = steps.at(-1)
  return {
    ...place, paper, number, partyId: party.id, side: party.side, party: party.name, recipient, due, status: status === 'RETURNED' ? 'RETURNED' : 'PENDING',
    posted: posted ? { on: posted.on, slip: posted.slip } : null, returned: last?.step === 'RETURNED' ? { on: last.on, reason: last.reason } : null,
  }
}

const never = '9999-12-31'
const soonestFirst = (a: PendingService, b: PendingService): number => {
  const [one, other] = [a.due?.dueOn ?? never, b.due?.dueOn ?? never]
  if (one !== other) return one < other ? -1 : 1
  return a.caseNumber < b.caseNumber ? -1 : a.caseNumber > b.caseNumber ? 1 : 0
}
