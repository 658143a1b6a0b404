import type { LetterNumber } from '../../shared/documents/issuing.ts'
import type { Database } from './open.ts'

/**
 * The next running number of a sequence and ROC year, of cases and applications together: one more than the last that an event gave, so that there is
 * no gap. One that somebody entered by hand is not given again.
 * @param asText the number as it stands on a letter
 */
export async function nextLetterNumber(db: Database, { sequence, year }: Pick<LetterNumber, 'sequence' | 'year'>, asText: (number: LetterNumber) => string): Promise<LetterNumber> {
  const { last } = await db.selectFrom('issued_letter').select((row) => row.fn.max('serial').as('last'))
    .where('serial', 'is not', null).where('sequence', '=', sequence).where('year', '=', year).executeTakeFirstOrThrow()
  let next = { sequence, year, serial: (last ?? 0) + 1 }
  while (await holderOfNumber(db, asText(next)) !== null) next = { ...next, serial: next.serial + 1 }
  return next
}

/** Number of the case or application of which a document went out under that number. */
export async function holderOfNumber(db: Database, documentNumber: string): Promise<string | null> {
  const row = await db.selectFrom('issued_letter').select('file_number').where('document_number', '=', documentNumber).limit(1).executeTakeFirst()
  return row?.file_number ?? null
}

/** Did another issue take the number in the meantime? */
export const numberTaken = (error: unknown): boolean => error instanceof Error && /UNIQUE constraint failed: index 'issued_number|issued_number: the number was given/u.test(error.message)

/** Numbers of a sequence that neither this program nor anybody by hand has given, though a later one was: none ever should be. */
export async function missingNumbers(db: Database, asText: (number: LetterNumber) => string): Promise<LetterNumber[]> {
  const rows = await db.selectFrom('issued_letter').select(['sequence', 'year', 'serial']).where('serial', 'is not', null).orderBy('sequence').orderBy('year').orderBy('serial').$castTo<LetterNumber>().execute()
  const missing: LetterNumber[] = []
  let before: LetterNumber = { sequence: '', year: 0, serial: 0 }
  for (const row of rows) {
    const first = row.sequence === before.sequence && row.year === before.year ? before.serial + 1 : 1
    for (let serial = first; serial < row.serial; serial += 1) {
      const number = { ...row, serial }
      if (await holderOfNumber(db, asText(number)) === null) missing.push(number)
    }
    before = row
  }
  return missing
}
