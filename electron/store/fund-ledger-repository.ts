import type { City } from '../../shared/model/city.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import { claimantNameOf } from '../../shared/subsidy/application.ts'
import type { FundEntry, NewFundEntry } from '../../shared/subsidy/fund-entry.ts'
import { type FundApplication, fundLedger, isEntered } from '../../shared/subsidy/ledger.ts'
import type { SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { ruleBookOf } from './fund-rules-repository.ts'
import type { Database } from './open.ts'
import type { Store } from './store.ts'

/** What was entered of a city's fund, of every year, in the order in which it was. */
export async function readFundEntries(db: Database, city: City): Promise<FundEntry[]> {
  const rows = await db.selectFrom('fund_entry').selectAll().where('city', '=', city).orderBy('entry_no').execute()
  return rows.map(({ entry_no, booked_on, recorded_at: _at, ...row }) => ({ ...row, entryNo: entry_no, bookedOn: booked_on }))
}

/** Adds an entry under the next number. @param actor who is written down for it @param at ISO instant */
export async function addFundEntry(tx: Database, { bookedOn, ...entry }: NewFundEntry, actor: string, at: string): Promise<void> {
  const { last } = await tx.selectFrom('fund_entry').select((row) => row.fn.max('entry_no').as('last')).executeTakeFirstOrThrow()
  await tx.insertInto('fund_entry').values({ ...entry, entry_no: (last ?? 0) + 1, booked_on: bookedOn, actor, recorded_at: at }).execute()
}

/** Every application to a city's fund as its ledger reads it; not those of demonstration cases, which spend nobody's money. */
export async function readFundApplications(db: Database, city: City): Promise<FundApplication[]> {
  const rows = await db.selectFrom('subsidy_file').innerJoin('subsidy_snapshot', 'subsidy_snapshot.subsidy_id', 'subsidy_file.subsidy_id')
    .select(['subsidy_file.subsidy_id', 'subsidy_number', 'snapshot']).where('city', '=', city).where('demonstration', '=', 0).orderBy('year').orderBy('serial').execute()
  return rows.map((row) => {
    const { facts } = JSON.parse(row.snapshot) as SubsidySnapshot
    return { subsidyId: row.subsidy_id, subsidyNumber: row.subsidy_number, claimant: claimantNameOf(facts.application), facts }
  })
}

/** ROC years of which a fund has something to tell. */
export function fundYears(entries: readonly FundEntry[], applications: readonly FundApplication[]): number[] {
  const decided = applications.flatMap(({ facts }) => [...facts.formerDecisions, ...(facts.decision === null ? [] : [facts.decision])].map(({ meeting }) => rocYearOf(meeting.on)))
  const moved = applications.flatMap(({ facts }) => [...facts.clawbacks, ...facts.repayments].map(({ on }) => rocYearOf(on)))
  return [...new Set([...entries.map(({ year }) => year), ...decided, ...moved])]
}

/**
 * What is left of a fund's year when one application's own reservation is left out, whole NTD, below zero where too much is reserved; null where
 * the office has entered no money for that year.
 * @param year ROC @param exceptSubsidyId null: none is left out
 */
export async function availableFor(store: Pick<Store, 'db' | 'resources'>, city: City, year: number, exceptSubsidyId: string | null): Promise<number | null> {
  const entries = (await readFundEntries(store.db, city)).filter((entry) => entry.year === year)
  if (entries.length === 0) return null
  const { pack } = await ruleBookOf(store, city)
  const applications = (await readFundApplications(store.db, city)).filter(({ subsidyId }) => subsidyId !== exceptSubsidyId)
  const { sources, balance } = fundLedger({ entries, applications, year, onlyInterest: pack.onlyInterest.value })
  return isEntered(sources) ? balance : null
}
