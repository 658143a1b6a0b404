import { type LetterNumber, letterNumber, sequenceOf } from '../../shared/documents/issuing.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { register as words } from '../../shared/text/zh-TW/register.ts'
import { writeCsv } from '../documents/csv-writer.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readRegister } from '../store/letter-register.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'
import type { Paper } from './paper.ts'

/** Rows where nobody says how many. */
const usuallyShown = 200
const headings = [words.serial, words.number, words.on, words.caseNumber, words.document, words.version, words.by]

/** 發文簿 of the office's own letters; those of demonstration cases have a sequence of their own and are not in it. */
export const registerCommands = (store: Store, paper: Paper) => ({
  'document.register': async ({ year, text, shown = usuallyShown }) => {
    const office = await officeOf(store)
    return office ? ok(await readRegister(store.db, { sequence: office.sequence, year }, office.asText, { shown, ...(text === undefined ? {} : { text }) })) : refused(refuseProgram('CITY_NOT_CHOSEN'))
  },
  'document.saveRegister': async ({ year }) => {
    const office = await officeOf(store)
    if (!office) return refused(refuseProgram('CITY_NOT_CHOSEN'))
    const file = await paper.chooseFile(`${words.title} ${year} 年度.csv`, 'csv')
    if (file === null) return ok(null)
    const { rows } = await readRegister(store.db, { sequence: office.sequence, year }, office.asText, { shown: Number.MAX_SAFE_INTEGER })
    const lines = rows.toReversed().map((row) => [String(row.serial), row.documentNumber, row.on, row.caseNumber, row.document, String(row.version), row.by])
    try {
      await paper.writeFile(file, new TextEncoder().encode(writeCsv([headings, ...lines])))
    } catch {
      return refused(refuseProgram('FILE_NOT_WRITTEN', file))
    }
    return ok({ file })
  },
}) satisfies Handlers<'document.register' | 'document.saveRegister'>

async function officeOf({ db, resources }: Store): Promise<{ sequence: string; asText: (number: LetterNumber) => string } | null> {
  const { city } = await readPreferences(db)
  if (city === null) return null
  const profile = resources.profileOf(city)
  return { sequence: sequenceOf(profile, false), asText: (number) => letterNumber(number, profile) }
}
