import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { parseCaseScript } from '../../electron/headless/case-script.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { eventRow } from '../../electron/store/event-chain.ts'
import { rebuildProjections } from '../../electron/store/rebuild.ts'
import { saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { loadResources } from '../../electron/resources.ts'
import { parseCaseEvent } from '../../shared/lifecycle/parse-event.ts'
import { failedOutcome, filed, toFailed, toFollowUp } from '../support/lifecycle.ts'
import { caseWith, clerk, clockOn, contentOf, must, resourceFolder, temporaryStore } from '../support/store.ts'

const fixtures = fileURLToPath(new URL('../fixtures/cases/', import.meta.url))
const caseScripts = readdirSync(fixtures).filter((name) => name.endsWith('.case.json'))

/** What somebody with the file and a SQLite shell could do. */
async function tamper(store: Store, statement: string): Promise<void> {
  const { rows: triggers } = await sql<{ name: string; sql: string }>`select name, sql from main.sqlite_schema where type = 'trigger'`.execute(store.db)
  for (const { name } of triggers) await sql.raw(`drop trigger main.${name}`).execute(store.db)
  await sql.raw(statement).execute(store.db)
  for (const trigger of triggers) await sql.raw(trigger.sql).execute(store.db)
}

describe('the check of the whole store', () => {
  it('finds nothing wrong with cases that were recorded', async () => {
    const store = await temporaryStore()
    await caseWith(store, ...toFollowUp)
    await caseWith(store, ...toFailed)
    expect(await verifyStore(store)).toEqual({ cases: 2, events: toFollowUp.length + toFailed.length, problems: [] })
  })

  it.each([
    ['a changed payload', "update case_event set payload = replace(payload, '工資', '獎金') where seq = 1", 1, 'was changed after it was written'],
    ['a changed actor', "update case_event set actor = '某人' where seq = 3", 3, 'was changed after it was written'],
    ['a changed day', "update case_event set occurred_on = '2026-03-01' where seq = 2", 2, 'was changed after it was written'],
    ['an event taken out', 'delete from case_event where seq = 2', 2, 'event 2 is missing'],
    ['the last event taken out', 'delete from case_event where seq = 5', 4, 'the snapshot stands at event 5'],
    ['a changed snapshot', "update case_snapshot set snapshot = replace(snapshot, '工資', '獎金')", 5, 'the snapshot differs from a replay'],
    ['a snapshot taken out', 'delete from case_snapshot', null, 'has no snapshot'],
    ['a hash computed anew over a changed payload', "update case_event set hash = printf('%064d', 1) where seq = 2", 2, 'was changed after it was written'],
  ])('finds %s', async (_what, statement, seq, problem) => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, ...toFollowUp.slice(0, 5))
    await tamper(store, statement)
    expect((await verifyStore(store)).problems).toEqual([{ caseId, seq, problem }])
  })
})

describe('a rebuild', () => {
  it('gives again exactly what was written event by event', async () => {
    const store = await temporaryStore()
    await caseWith(store, ...toFollowUp)
    await caseWith(store, ...toFailed)
    const before = await contentOf(store)
    expect(await rebuildProjections(store)).toBe(2)
    expect(await contentOf(store)).toEqual(before)
  })

  it('keeps an event that rules which came later would refuse', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, ...toFailed.slice(0, -1))
    const rows = await store.db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()
    const unadvised = { ...failedOutcome, arbitrationAdvised: false }
    expect((await appendEvent(store, { caseId, basedOnSeq: rows.length, event: unadvised }, clerk)).ok).toBe(false)
    const row = eventRow(must(parseCaseEvent(unadvised)), { caseId, seq: rows.length + 1, prevHash: rows.at(-1)?.hash ?? '' }, '王', '2026-03-11T08:00:00.000Z')
    await store.db.insertInto('case_event').values(row).execute()
    await rebuildProjections(store)
    expect(await store.db.selectFrom('case_summary').select(['state', 'outcome']).execute()).toEqual([{ state: 'record.drafting', outcome: 'NOT_SETTLED' }])
    expect((await verifyStore(store)).problems).toEqual([])
  })

  it.each(caseScripts)('gives again exactly what the events of %s wrote', async (name) => {
    const script = parseCaseScript(await readFile(join(fixtures, name), 'utf8'))
    const store = await temporaryStore()
    for (const person of script.roster.people) await savePerson(store.db, person)
    for (const organization of script.roster.organizations) await saveOrganization(store.db, organization)
    const [first, ...rest] = script.events
    let { caseId, seq } = await caseWith(store, first)
    for (const event of rest) {
      const result = await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)
      if (result.ok) ({ caseId, seq } = result.value)
    }
    const before = await contentOf(store)
    await rebuildProjections(store)
    expect(await contentOf(store)).toEqual(before)
  })

  it('mends projections that were damaged', async () => {
    const store = await temporaryStore()
    await caseWith(store, ...toFollowUp)
    const before = await contentOf(store)
    await sql`delete from party`.execute(store.db)
    await sql`update case_summary set state = 'closed'`.execute(store.db)
    await sql`delete from case_snapshot`.execute(store.db)
    await rebuildProjections(store)
    expect(await contentOf(store)).toEqual(before)
  })

  it('counts the stored deadlines anew when the office calendar has changed', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed())
    const dueOn = async (one: Store) => (await one.db.selectFrom('deadline').select(['code', 'due_on']).execute())
    expect(await dueOn(store)).toEqual([{ code: 'ASSIGN_MEDIATOR', due_on: '2026-03-05' }])

    const typhoon = await loadResources(resourceFolder, [{ date: '2026-03-05', kind: 'HOLIDAY', name: '颱風停止上班' }])
    const reopened = await openStore(store.file, typhoon, clockOn('2026-03-11'))
    expect(await dueOn(reopened)).toEqual([{ code: 'ASSIGN_MEDIATOR', due_on: '2026-03-06' }])
    await reopened.close()
  })
})
