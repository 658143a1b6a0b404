import { sql } from 'kysely'
import type { LetterNumber } from '../../shared/documents/issuing.ts'
import type { LetterRegister, RegisteredLetter } from '../../shared/ipc/views.ts'
import { holderOfNumber } from './letter-number.ts'
import type { Database } from './open.ts'

type Sequence = Pick<LetterNumber, 'sequence' | 'year'>

/** Letters of one sequence, by the index of their numbers. */
const lettersOf = (db: Database, sequence: string) => db.selectFrom('issued_letter').where('serial', 'is not', null).where('sequence', '=', sequence)
const inYear = (db: Database, { sequence, year }: Sequence) => lettersOf(db, sequence).where('year', '=', year)

/** The name under which the letter went out, without the number before it. */
const sentTitle = (name: string | null): string => (name ?? '').replace(/^\d+-/u, '')

/**
 * 發文簿: the letters to which this program gave the numbers of a sequence in a ROC year, the newest first.
 * @param asked `text`: any part of number, case, document or name; `shown`: so many rows at most
 * @param asText the number as it stands on a letter
 */
export async function readRegister(db: Database, of: Sequence, asText: (number: LetterNumber) => string, asked: { text?: string; shown: number }): Promise<LetterRegister> {
  const serials = (await inYear(db, of).select('serial').orderBy('serial').$castTo<{ serial: number }>().execute()).map(({ serial }) => serial)
  const skipped = await numbersBetween(db, of, serials, asText)
  const text = asked.text?.normalize('NFKC').trim() ?? ''
  let rows = inYear(db, of)
  if (text !== '') rows = rows.where(sql<boolean>`instr(concat_ws(' ', document_number, file_number, name, issued_by), ${text}) > 0`)
  const { found } = await rows.select(sql<number>`count(*)`.as('found')).executeTakeFirstOrThrow()
  const years = await lettersOf(db, of.sequence).select('year').distinct().$castTo<{ year: number }>().execute()
  const shown = await rows.select([
    'case_id as caseId', 'subsidy_id as subsidyId', 'file_number as caseNumber', 'seq', 'occurred_on as on', 'serial', 'document_number as documentNumber', 'name', 'version', 'issued_by as by',
  ]).orderBy('serial', 'desc').limit(asked.shown).$castTo<Omit<RegisteredLetter, 'document'> & { name: string | null }>().execute()
  return {
    year: of.year, years: years.map(({ year }) => year).toSorted((a, b) => b - a), total: serials.length, ...skipped, found,
    rows: shown.map(({ name, ...row }): RegisteredLetter => ({ ...row, document: sentTitle(name) })),
  }
}

/** Numbers below the last that this program did not give: entered by hand, or missing, which none ever should be. */
async function numbersBetween(db: Database, of: Sequence, serials: readonly number[], asText: (number: LetterNumber) => string): Promise<Pick<LetterRegister, 'byHand' | 'missing'>> {
  const given = new Set(serials)
  const between = Array.from({ length: serials.at(-1) ?? 0 }, (_, index) => index + 1).filter((serial) => !given.has(serial))
  const byHand: number[] = []
  for (const serial of between) if (await holderOfNumber(db, asText({ ...of, serial })) !== null) byHand.push(serial)
  return { byHand, missing: between.filter((serial) => !byHand.includes(serial)) }
}
