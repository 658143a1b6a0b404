import { sql } from 'kysely'
import type { LetterNumber } from '../../shared/documents/issuing.ts'
import type { Database } from './open.ts'

/**
 * The next running number of a sequence and ROC year: one more than the last that an event gave, so that there is no gap. One that somebody entered by
 * hand is not given again.
 * @param asText the number as it stands on a letter
 */
export async function nextLetterNumber(db: Database, { sequence, year }: Pick<LetterNumber, 'sequence' | 'year'>, asText: (number: LetterNumber) => string): Promise<LetterNumber> {
  const { last } = await db.selectFrom('case_event').select(sql<number | null>`max(payload ->> 'serial')`.as('last'))
    .where('type', '=', 'document.issued').where(sql`payload ->> 'serial'`, 'is not', null)
    .where(sql`payload ->> 'sequence'`, '=', sequence).where(sql`payload ->> 'year'`, '=', year).executeTakeFirstOrThrow()
  let next = { sequence, year, serial: (last ?? 0) + 1 }
  while (await caseOfNumber(db, asText(next)) !== null) next = { ...next, serial: next.serial + 1 }
  return next
}

/** The case in which a document went out under that number. */
export async function caseOfNumber(db: Database, documentNumber: string): Promise<string | null> {
  const row = await db.selectFrom('case_event').innerJoin('case_file', 'case_file.case_id', 'case_event.case_id').select('case_number')
    .where('type', '=', 'document.issued').where(sql`payload ->> 'documentNumber'`, '=', documentNumber).limit(1).executeTakeFirst()
  return row?.case_number ?? null
}

/** Did another issue take the number in the meantime? */
export const numberTaken = (error: unknown): boolean => error instanceof Error && /UNIQUE constraint failed: index 'issued_number'/u.test(error.message)

/** Numbers of a sequence that neither this program nor anybody by hand has given, though a later one was: none ever should be. */
export async function missingNumbers(db: Database, asText: (number: LetterNumber) => string): Promise<LetterNumber[]> {
  const rows = await db.selectFrom('case_event').select([
    sql<string>`payload ->> 'sequence'`.as('sequence'), sql<number>`payload ->> 'year'`.as('year'), sql<number>`payload ->> 'serial'`.as('serial'),
  ]).where('type', '=', 'document.issued').where(sql`payload ->> 'serial'`, 'is not', null).orderBy('sequence').orderBy('year').orderBy('serial').execute()
  const missing: LetterNumber[] = []
  let before: LetterNumber = { sequence: '', year: 0, serial: 0 }
  for (const row of rows) {
    const first = row.sequence === before.sequence && row.year === before.year ? before.serial + 1 : 1
    for (let serial = first; serial < row.serial; serial += 1) {
      const number = { ...row, serial }
      if (await caseOfNumber(db, asText(number)) === null) missing.push(number)
    }
    before = row
  }
  return missing
}
