import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import type { Resources } from '../resources.ts'
import type { Database } from './open.ts'
import type { CaseFileRow } from './schema.ts'

const serialDigits = 4

/**
 * The next number of the city and the ROC year of receipt, without gaps: call it in the transaction that opens the case.
 * Demonstration cases count by themselves and say so, because they may be removed again.
 */
export async function allocateCaseNumber(
  tx: Database, resources: Resources, { city, receivedOn }: CaseFacts, demonstration: boolean,
): Promise<Omit<CaseFileRow, 'case_id'>> {
  const year = rocYearOf(receivedOn)
  const flag = demonstration ? 1 : 0
  const { last } = await tx.selectFrom('case_file').select((row) => row.fn.max('serial').as('last'))
    .where('city', '=', city).where('year', '=', year).where('demonstration', '=', flag).executeTakeFirstOrThrow()
  const serial = (last ?? 0) + 1
  const number = resources.profileOf(city).caseNumberPattern
    .replace('{year}', String(year)).replace('{serial}', String(serial).padStart(serialDigits, '0'))
  return { case_number: demonstration ? `示範 ${number}` : number, city, year, serial, demonstration: flag }
}
