import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { officeCalendarCommands } from '../../electron/commands/office-calendar.ts'
import { viewCase } from '../../electron/commands/case-view.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { calendarInForce, readOwnCalendar, saveClosure } from '../../electron/store/office-calendar-repository.ts'
import { changeCalendar, rebuildProjections } from '../../electron/store/rebuild.ts'
import { recount } from '../../electron/store/recount.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { ok } from '../../shared/ipc/result.ts'
import { inChinese } from '../../shared/lifecycle/words.ts'
import { accepted, assigned, filed, scheduled, toFollowUp } from '../support/lifecycle.ts'
import { big5Of, csvOf, days2027, officeCalendarTable } from '../support/office-calendar-csv.ts'
import { caseWith, clerk, clockOn, contentOf, must, resources, temporaryFolder, temporaryStore } from '../support/store.ts'

const typhoon = { date: '2026-03-05', name: '颱風停止上班' }
const commandsOf = (store: Store, file: { name: string; bytes: Uint8Array } | null = null) => officeCalendarCommands(store, async () => ok(file))
const csv = (text: string) => ({ name: '116年.csv', bytes: new TextEncoder().encode(text) })
const year2027 = { year: 2027, days: days2027, source: '行政院人事行政總處', verified: true }
const dueOn = async (store: Store, code: string) => (await store.db.selectFrom('deadline').select('due_on').where('code', '=', code).executeTakeFirst())?.due_on

/** Calendar, stamp and deadlines on file that belong together. */
async function expectConsistent({ db }: Store): Promise<void> {
  const inForce = calendarInForce(resources, await readOwnCalendar(db))
  expect((await recount(db, inForce.calendar)).rewritten).toEqual([])
  const { value } = await db.selectFrom('preference').select('value').where('name', '=', 'calendarStamp').executeTakeFirstOrThrow()
  expect(JSON.parse(value)).toBe(inForce.stamp)
}

describe('a local closure', () => {
  it('moves the open deadlines that end on it, tells which, and moves them back when it is removed', async () => {
    const store = await temporaryStore()
    const first = await caseWith(store, filed(), accepted)
    await caseWith(store, filed({ on: '2026-03-03', appliedOn: '2026-03-03' }), accepted) // due on Friday 03-06: not concerned
    await caseWith(store, filed(), accepted, assigned) // assigned on 03-04: kept
    const commands = commandsOf(store)
    const { moved, view } = must(await commands['officeCalendar.saveClosure'](typhoon))
    expect(moved).toEqual([{ caseId: first.caseId, caseNumber: '高市勞調字第1150001號', code: 'ASSIGN_MEDIATOR', before: '2026-03-05', after: '2026-03-06' }])
    expect(view.closures).toEqual([typhoon])
    expect(await dueOn(store, 'ASSIGN_MEDIATOR')).toBe('2026-03-06')
    const [deadline] = (await viewCase(store, first.caseId))?.deadlines ?? []
    expect(inChinese(deadline?.sentence ?? '')).toContain('末日為3月5日（星期四），逢颱風停止上班，順延至3月6日（星期五）（行政程序法 §48 IV）')
    await expectConsistent(store)

    expect(must(await commands['officeCalendar.removeClosure']({ date: typhoon.date }))).toMatchObject({ moved: [{ before: '2026-03-06', after: '2026-03-05' }], view: { closures: [] } })
    await expectConsistent(store)
  })

  it('renamed moves nothing, and one on a day off anyway moves nothing', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted)
    const commands = commandsOf(store)
    await commands['officeCalendar.saveClosure'](typhoon)
    expect(must(await commands['officeCalendar.saveClosure']({ ...typhoon, name: '豪雨停止上班' }))).toMatchObject({ moved: [], view: { closures: [{ ...typhoon, name: '豪雨停止上班' }] } })
    expect(must(await commands['officeCalendar.saveClosure']({ date: '2026-03-07', name: '颱風' })).moved).toEqual([])
    await expectConsistent(store)
  })

  it('turns what was late into kept in time', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, { ...assigned, on: '2026-03-06', lateReason: '人員額滿' })
    const standing = async () => (await store.db.selectFrom('deadline').select('standing').where('code', '=', 'ASSIGN_MEDIATOR').executeTakeFirst())?.standing
    expect(await standing()).toBe('LATE')
    expect(must(await commandsOf(store)['officeCalendar.saveClosure'](typhoon)).moved).toEqual([]) // nothing that is still open
    expect(await standing()).toBe('MET')
  })

  it('is there again after the program was closed, and after a rebuild', async () => {
    const file = `${await temporaryFolder()}/desk.sqlite`
    const store = await openStore(file, resources, clockOn('2026-03-11'))
    await caseWith(store, filed(), accepted)
    await commandsOf(store)['officeCalendar.saveClosure'](typhoon)
    await store.close()
    const again = await temporaryStore({ file })
    expect(again.calendar().nameOf(typhoon.date)).toBe(typhoon.name)
    expect(await dueOn(again, 'ASSIGN_MEDIATOR')).toBe('2026-03-06')
    await rebuildProjections(again)
    expect(await dueOn(again, 'ASSIGN_MEDIATOR')).toBe('2026-03-06')
    await expectConsistent(again)
  })
})

describe('an imported year', () => {
  it('makes provisional deadlines firm and goes before the calendar that ships with the program', async () => {
    const store = await temporaryStore({ today: '2026-12-30' })
    const { caseId } = await caseWith(store, filed({ on: '2026-12-29', appliedOn: '2026-12-29' }), accepted) // three days end on New Year's Day
    const provisional = () => store.db.selectFrom('deadline').select(['due_on', 'provisional']).executeTakeFirst()
    expect(await provisional()).toEqual({ due_on: '2027-01-01', provisional: 1 })
    const commands = commandsOf(store)
    const saved = must(await commands['officeCalendar.saveYear']({ calendar: year2027 }))
    expect(saved.moved).toMatchObject([{ caseId, before: '2027-01-01', after: '2027-01-04' }])
    expect(await provisional()).toEqual({ due_on: '2027-01-04', provisional: 0 })
    expect(saved.view.years.map(({ year, imported }) => [year, imported])).toEqual([[2024, false], [2025, false], [2026, false], [2027, true]])

    const without = { ...year2027, days: days2027.filter(({ date }) => date !== '2027-01-01') }
    expect(must(await commands['officeCalendar.saveYear']({ calendar: without })).moved).toMatchObject([{ before: '2027-01-04', after: '2027-01-01' }])
    const instead = { ...year2027, year: 2026, days: [] }
    expect(must(await commands['officeCalendar.saveYear']({ calendar: instead })).view.years.find(({ year }) => year === 2026)).toMatchObject({ imported: true, days: [] })
    expect(store.calendar().isWorkday('2026-10-09')).toBe(true)
    await expectConsistent(store)
  })

  it('is previewed with what it adds, removes and moves, and changes nothing yet', async () => {
    const store = await temporaryStore({ today: '2026-12-30' })
    await caseWith(store, filed({ on: '2026-12-29', appliedOn: '2026-12-29' }), accepted)
    await commandsOf(store)['officeCalendar.saveYear']({ calendar: { ...year2027, days: [{ date: '2027-01-01', kind: 'HOLIDAY', name: '開國紀念日' }, { date: '2027-03-03', kind: 'HOLIDAY', name: '誤植' }] } })
    const [before, calendar] = [await contentOf(store), await commandsOf(store)['officeCalendar.view']()]
    const table = officeCalendarTable({ year: 2027, days: days2027.filter(({ date }) => date !== '2027-01-01') })
    const preview = must(await commandsOf(store, csv(`\ufeff${csvOf(table)}`))['officeCalendar.chooseFile']())
    expect(preview).toMatchObject({ fileName: '116年.csv', calendar: { year: 2027, verified: false }, moved: [{ before: '2027-01-04', after: '2027-01-01' }] })
    expect(preview?.removed.map(({ name }) => name)).toEqual(['開國紀念日', '誤植'])
    expect(preview?.added.map(({ date }) => date)).toEqual(days2027.slice(1).map(({ date }) => date))
    expect(preview?.findings).toMatchObject([{ severity: 'WARNING' }])
    expect([await contentOf(store), await commandsOf(store)['officeCalendar.view']()]).toEqual([before, calendar])
    expect(must(await commandsOf(store)['officeCalendar.chooseFile']())).toBeNull()
  })

  it('is read from Big5, UTF-16 and UTF-8 with semicolons, and not from other bytes', async () => {
    const store = await temporaryStore()
    const table = officeCalendarTable({ year: 2027, days: [{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }] })
    const files = {
      big5: big5Of(csvOf(table)),
      utf16: Buffer.from(`\ufeff${csvOf(table)}`, 'utf16le'),
      semicolons: Buffer.from(csvOf(table).replaceAll(',', ';')),
      tabs: Buffer.from(csvOf(table).replaceAll(',', '\t')),
    }
    for (const [name, bytes] of Object.entries(files)) {
      const read = must(await commandsOf(store, { name: `${name}.csv`, bytes })['officeCalendar.chooseFile']())
      expect([name, read?.calendar?.year, read?.calendar?.days]).toEqual([name, 2027, [{ date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' }]])
    }
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0])
    for (const hostile of [{ name: 'a.csv', bytes: picture }, { name: 'a.json', bytes: picture }, { name: 'a.csv', bytes: Buffer.from('"') }, { name: 'a.json', bytes: Buffer.from('{') }, { name: 'a.csv', bytes: new Uint8Array() }]) {
      const read = must(await commandsOf(store, hostile)['officeCalendar.chooseFile']())
      expect(read).toMatchObject({ calendar: null, findings: [{ severity: 'ERROR' }], added: [], removed: [], moved: [] })
    }
    expect(must(await commandsOf(store, { name: 'y.JSON', bytes: Buffer.from(JSON.stringify(year2027)) })['officeCalendar.chooseFile']())?.calendar).toEqual(year2027)
  })
})

describe('a change of the calendar', () => {
  it('that fails half way leaves the calendar, its stamp and every deadline as they were', async () => {
    const store = await temporaryStore()
    for (let count = 0; count < 5; count += 1) await caseWith(store, filed(), accepted)
    const last = await caseWith(store, filed(), accepted)
    const before = await contentOf(store)
    await sql`CREATE TEMP TRIGGER broken BEFORE INSERT ON main.deadline WHEN NEW.case_id = '${sql.raw(last.caseId)}' BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`.execute(store.db)
    await expect(commandsOf(store)['officeCalendar.saveClosure'](typhoon)).rejects.toThrow('the disk is full')
    await sql`DROP TRIGGER broken`.execute(store.db)
    expect(await contentOf(store)).toEqual(before)
    expect(store.calendar().isWorkday(typhoon.date)).toBe(true)
    expect(must(await commandsOf(store)['officeCalendar.view']()).closures).toEqual([])
    await expectConsistent(store)
  })

  it('and events at the same time end with deadlines counted by the calendar that is in force', async () => {
    const store = await temporaryStore()
    const { caseId, seq } = await caseWith(store, filed(), accepted)
    for (let round = 0; round < 20; round += 1) {
      const date = `2026-03-${String(9 + (round % 5)).padStart(2, '0')}`
      const change = round % 2 === 0 ? commandsOf(store)['officeCalendar.saveClosure']({ date, name: '停止上班' }) : commandsOf(store)['officeCalendar.removeClosure']({ date: `2026-03-${String(9 + ((round - 1) % 5)).padStart(2, '0')}` })
      const recorded = round === 0 ? appendEvent(store, { caseId, basedOnSeq: seq, event: assigned }, clerk) : openCase(store, { event: filed({ on: '2026-03-06', appliedOn: '2026-03-06' }) }, clerk)
      const [, event] = await Promise.all([change, recorded])
      expect(event.ok).toBe(true)
      await expectConsistent(store)
    }
  })

  it('leaves cases that are done with alone, and keeps their files as long as before', async () => {
    const store = await temporaryStore()
    await caseWith(store, ...toFollowUp, { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }, { type: 'case.closed', on: '2026-04-02' })
    const before = await dueOn(store, 'RETENTION')
    expect(await changeCalendar(store, (tx) => saveClosure(tx, { date: '2041-04-02', name: '停止上班' }))).toEqual([])
    expect(await dueOn(store, 'RETENTION')).toBe(before)
  })

  it('lists what moved in the order of the case numbers, each party’s deadline by itself', async () => {
    const store = await temporaryStore()
    const start = toFollowUp.slice(0, -2)
    const [first, second] = [await caseWith(store, ...start), await caseWith(store, ...start)]
    await caseWith(store, filed(), accepted, assigned, scheduled())
    const moved = await changeCalendar(store, (tx) => saveClosure(tx, { date: '2026-03-23', name: '停止上班' }))
    expect(moved.map(({ caseId, code, subject, before, after }) => [caseId, code, subject, before, after])).toEqual(
      [first, second].flatMap(({ caseId }) => ['W1', 'E1'].map((party) => [caseId, 'SERVE_RECORD', party, '2026-03-23', '2026-03-24'])),
    )
  })
})
