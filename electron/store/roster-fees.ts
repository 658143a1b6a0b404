import type { PaidCase, PersonFees } from '../../shared/ipc/views.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { feeScheduleOn, type FeeSchedule, mediatorFee } from '../../shared/roster/mediator-fee.ts'
import type { Database } from './open.ts'

/** Events with which a mediation ends. */
const endings = ['outcome.determined', 'application.withdrawn']

/**
 * What a mediator is paid for the cases concluded in a month.
 * @param month `YYYY-MM`
 * @param schedules every version of the rules; a case goes by the one in force when it was concluded
 */
export async function readPersonFees(db: Database, personId: string, month: string, schedules: readonly FeeSchedule[]): Promise<PersonFees> {
  const rows = await db.selectFrom('seat')
    .innerJoin('case_event', 'case_event.case_id', 'seat.case_id').innerJoin('case_snapshot', 'case_snapshot.case_id', 'seat.case_id')
    .innerJoin('case_file', 'case_file.case_id', 'seat.case_id').innerJoin('case_summary', 'case_summary.case_id', 'seat.case_id')
    .select(['seat.case_id', 'case_number', 'employees', 'employers', 'snapshot']).distinct()
    .where('person_id', '=', personId).where('role', '=', 'MEDIATOR').where('case_event.type', 'in', endings)
    .where('occurred_on', '>=', `${month}-01`).where('occurred_on', '<=', `${month}-31`)
    .orderBy('case_number').execute()
  const used = new Set<FeeSchedule>()
  const cases = rows.flatMap((row): PaidCase[] => {
    const { facts } = JSON.parse(row.snapshot) as CaseSnapshot
    const { outcome, determinedOn } = facts
    if (outcome === null || determinedOn?.slice(0, 7) !== month) return []
    const schedule = feeScheduleOn(schedules, determinedOn)
    if (schedule === null) return []
    used.add(schedule)
    const { case_id: caseId, case_number: caseNumber, employees, employers } = row
    return [{ caseId, caseNumber, employees, employers, outcome, determinedOn, fee: mediatorFee(facts, schedule) }]
  })
  const sum = (of: (one: PaidCase) => number): number => cases.reduce((total, one) => total + of(one), 0)
  return { month, cases, total: sum(({ fee }) => fee.amount), onReview: sum(({ fee }) => fee.onReview), schedules: [...used] }
}
