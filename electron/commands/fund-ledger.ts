import type { Actor, Handlers, ParsedInput } from '../../shared/ipc/contract.ts'
import type { FundLedgerView } from '../../shared/ipc/fund-views.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { City } from '../../shared/model/city.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { fundEntryRefusal, type NewFundEntry } from '../../shared/subsidy/fund-entry.ts'
import { fundLedger } from '../../shared/subsidy/ledger.ts'
import { moneyDue } from '../../shared/subsidy/money-due.ts'
import { fundLedger as words } from '../../shared/text/zh-TW/fund-ledger.ts'
import { writeCsv } from '../documents/csv-writer.ts'
import { ledgerTable, writeLedgerBook } from '../documents/ledger-table.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isAway } from '../packet/home.ts'
import { addFundEntry, fundYears, readFundApplications, readFundEntries } from '../store/fund-ledger-repository.ts'
import { ruleBookOf } from '../store/fund-rules-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'
import type { Paper } from './paper.ts'

/** 基金帳: budget, reservations and payments of a fund by year. Without a city that of the office. */
export const fundLedgerCommands = (store: Store, paper: Paper) => ({
  'fund.ledger': async ({ city, year }) => viewOf(store, city, year),
  'fund.enter': async (input, by) => enter(store, input, by),
  'fund.saveLedger': async ({ city, year, format }) => {
    const view = await viewOf(store, city, year)
    if (!view.ok) return view
    const file = await paper.chooseFile(`${view.value.fund} ${words.yearName.replace('{{year}}', String(year))}.${format}`, format)
    if (file === null) return ok(null)
    const table = ledgerTable(view.value.ledger)
    const bytes = format === 'csv' ? new TextEncoder().encode(writeCsv(table.map((row) => row.map(String)))) : await writeLedgerBook(words.yearName.replace('{{year}}', String(year)), table)
    try {
      await paper.writeFile(file, bytes)
    } catch {
      return refused(refuseProgram('FILE_NOT_WRITTEN', file))
    }
    return ok({ file })
  },
}) satisfies Handlers<'fund.ledger' | 'fund.enter' | 'fund.saveLedger'>

async function viewOf(store: Store, asked: City | undefined, askedYear: number | undefined): Promise<Result<FundLedgerView>> {
  const city = asked ?? (await readPreferences(store.db)).city
  if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
  const thisYear = rocYearOf(store.clock.today())
  const year = askedYear ?? thisYear
  const { pack: { onlyInterest } } = await ruleBookOf(store, city)
  const all = await readFundEntries(store.db, city)
  const applications = await readFundApplications(store.db, city)
  const entries = all.filter((entry) => entry.year === year)
  return ok({
    city, fund: store.resources.profileOf(city).fund.name, year, years: [...new Set([thisYear, ...fundYears(all, applications)])].toSorted((a, b) => b - a), onlyInterest, entries,
    ledger: fundLedger({ entries, applications, year, onlyInterest: onlyInterest.value }), due: moneyDue(applications, store.clock.today()),
  })
}

async function enter(store: Store, { draftId, city: asked, corrects, ...said }: ParsedInput<'fund.enter'>, by: Actor): Promise<Result<FundLedgerView>> {
  const city = asked ?? (await readPreferences(store.db)).city
  if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
  const entry: NewFundEntry = { ...said, city, corrects: corrects ?? null }
  const refusal = await store.db.transaction().execute(async (tx) => {
    if (await isAway(tx)) return packetRefusal('ONLY_AT_OFFICE')
    const against = fundEntryRefusal(entry, (await readFundEntries(tx, city)).filter((one) => one.year === entry.year), store.clock.today())
    if (against !== null) return against
    await addFundEntry(tx, entry, by.name, store.clock.now().toISOString())
    if (draftId !== undefined) await tx.deleteFrom('draft').where('draft_id', '=', draftId).execute()
    return null
  })
  return refusal === null ? viewOf(store, city, entry.year) : refused(refusal)
}
