import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarCommands } from '../../electron/commands/calendar.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import { accepted, assigned, company, filed, mediatorLin, opened, scheduled, worker } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'
import { paperOf } from '../support/paper.ts'
import { readIcs } from '../support/read-ics.ts'

async function officeWith(options: { today?: string } = {}): Promise<Store> {
  const store = await temporaryStore(options)
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  return store
}
const ask = (store: Store, file: string | null = null) => calendarCommands(store, paperOf({ chooseFile: async () => file }))
const toPreparing = (over: Record<string, unknown> = {}) => [filed(over), accepted, assigned] as const
const others = { parties: [worker({ id: 'W1', name: '乙○○' }), company({ name: '○明實業有限公司', ubn: '10002689' })] }

describe('the calendar of some days', () => {
  it('shows each meeting with its planned end, room, people and parties, in the order of time', async () => {
    const store = await officeWith()
    const late = await caseWith(store, ...toPreparing(), { ...scheduled(1, '2026-03-11T15:00'), minutes: 30, online: true })
    const early = await caseWith(store, ...toPreparing(others), scheduled())
    const view = must(await ask(store)['calendar.view']({ from: '2026-03-11', to: '2026-03-11' }))
    expect(view.meetings).toEqual([
      {
        caseId: early.caseId, caseNumber: '高市勞調字第1150002號', meetingNo: 1, status: 'SCHEDULED', startsAt: '2026-03-11T14:00', endsAt: '2026-03-11T15:30', venue: '第一調解室', online: false,
        employees: '乙○○', employers: '○明實業有限公司', people: [{ personId: 'M01', name: '林○○' }], demonstration: false,
      },
      {
        caseId: late.caseId, caseNumber: '高市勞調字第1150001號', meetingNo: 1, status: 'SCHEDULED', startsAt: '2026-03-11T15:00', endsAt: '2026-03-11T15:30', venue: '第一調解室', online: true,
        employees: '甲○○', employers: '○光精密股份有限公司', people: [{ personId: 'M01', name: '林○○' }], demonstration: false,
      },
    ])
    expect(view.rooms).toEqual(['高雄市政府勞工局第一調解室', '高雄市政府勞工局第二調解室', '高雄市政府勞工局第三調解室', '第一調解室'])
  })

  it('takes the first and the last day whole, and nothing around them', async () => {
    const store = await officeWith()
    await caseWith(store, ...toPreparing(), ...['2026-02-28T23:59', '2026-03-01T00:00', '2026-03-31T23:59', '2026-04-01T00:00'].map((startsAt, index) => scheduled(index + 1, startsAt)))
    const { meetings } = must(await ask(store)['calendar.view']({ from: '2026-03-01', to: '2026-03-31' }))
    expect(meetings.map(({ startsAt }) => startsAt)).toEqual(['2026-03-01T00:00', '2026-03-31T23:59'])
  })

  it('names the days off, worked Saturdays and who is away', async () => {
    const store = await officeWith()
    await savePerson(store.db, { ...mediatorLin, absences: [{ from: '2026-03-30', to: '2026-04-02', reason: '出國' }, { from: '2026-05-01', to: '2026-05-02' }] })
    const view = must(await ask(store)['calendar.view']({ from: '2026-04-01', to: '2026-04-30' }))
    expect(view.days.map(({ date }) => date)).toEqual(expect.arrayContaining(['2026-04-03', '2026-04-04', '2026-04-05', '2026-04-06']))
    expect(view.absences).toEqual([{ personId: 'M01', name: '林○○', from: '2026-03-30', to: '2026-04-02', reason: '出國' }])
  })

  it('asks for the city first', async () => {
    expect(await ask(await temporaryStore())['calendar.view']({ from: '2026-03-01', to: '2026-03-31' })).toMatchObject({ ok: false, refusal: { code: 'CITY_NOT_CHOSEN' } })
  })
})

describe('clashes', () => {
  it('are found in room, mediator and party of other cases, by the planned length', async () => {
    const store = await officeWith()
    await caseWith(store, ...toPreparing(), scheduled())
    const { caseId } = await caseWith(store, ...toPreparing({ parties: [worker({ name: '乙○○' }), company()] }))
    const clashes = async (over: Record<string, unknown>) =>
      must(await ask(store)['calendar.clashes']({ caseId, startsAt: '2026-03-11T14:30', venue: '第一調解室', ...over })).map(({ kind }) => kind)
    expect(await clashes({})).toEqual(['ROOM', 'PERSON', 'PARTY', 'SHORT_NOTICE'])
    expect(await clashes({ startsAt: '2026-03-11T13:00', minutes: 60 })).toEqual(['SHORT_NOTICE'])
    expect(await clashes({ startsAt: '2026-03-11T13:00' })).toEqual(['ROOM', 'PERSON', 'PARTY', 'SHORT_NOTICE'])
    expect(await clashes({ startsAt: '2026-03-12T14:30' })).toEqual(['DEADLINE', 'SHORT_NOTICE'])
  })

  it('do not count the meeting that is moved, nor one that was cancelled', async () => {
    const store = await officeWith()
    const { caseId } = await caseWith(store, ...toPreparing(), scheduled(), scheduled(2, '2026-03-11T14:00'), { type: 'meeting.cancelled', on: '2026-03-05', meetingNo: 2, reason: '重複' })
    const input = { caseId, startsAt: '2026-03-11T14:30', venue: '第一調解室' }
    expect(must(await ask(store)['calendar.clashes']({ ...input, meetingNo: 1 })).map(({ kind }) => kind)).toEqual(['SHORT_NOTICE'])
    expect(must(await ask(store)['calendar.clashes'](input)).map(({ kind }) => kind)).toEqual(['ROOM', 'PERSON', 'PARTY', 'SHORT_NOTICE'])
  })

  it('leave joined cases alone, whichever of the two says so', async () => {
    const store = await officeWith()
    const first = await caseWith(store, ...toPreparing())
    const second = await caseWith(store, ...toPreparing({ ...others, links: [{ caseNumber: '高市勞調字第1150001號', relation: 'JOINED' }] }), scheduled())
    await caseWith(store, ...toPreparing({ parties: [worker({ name: '丁○○' }), company({ name: '○山有限公司', ubn: '10003189' })] }), scheduled(1, '2026-03-11T14:00'))
    const found = must(await ask(store)['calendar.clashes']({ caseId: first.caseId, startsAt: '2026-03-11T14:00', venue: '第一調解室' }))
    expect(found.filter(({ caseId }) => caseId === second.caseId)).toEqual([])
    expect(found.map(({ kind }) => kind)).toEqual(['ROOM', 'PERSON', 'SHORT_NOTICE'])
  })

  it('are refused for a case that does not exist', async () => {
    expect(await ask(await officeWith())['calendar.clashes']({ caseId: 'none', startsAt: '2026-03-11T14:00', venue: '' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
  })
})

describe('suggested times', () => {
  it('keep to the running deadline and to the room that was asked for', async () => {
    const store = await officeWith({ today: '2026-03-04' })
    const { caseId } = await caseWith(store, ...toPreparing())
    await caseWith(store, ...toPreparing(others), { ...scheduled(1, '2026-03-09T09:00'), venue: '高雄市政府勞工局第二調解室' })
    const slots = async (venue: string) => must(await ask(store)['calendar.freeSlots']({ caseId, venue })).map(({ startsAt, venue: room }) => `${startsAt} ${room}`)
    expect(await slots('高雄市政府勞工局第二調解室')).toEqual([
      '2026-03-09T10:30 高雄市政府勞工局第二調解室', '2026-03-09T14:00 高雄市政府勞工局第二調解室', '2026-03-10T09:00 高雄市政府勞工局第二調解室',
    ])
    expect(await slots('大寮區公所')).toEqual(['2026-03-09T10:30 大寮區公所', '2026-03-09T14:00 大寮區公所', '2026-03-10T09:00 大寮區公所'])
  })
})

describe('the exported calendar', () => {
  it('reads back with Taipei times, lasting ids and cancelled meetings struck out, and without the names of parties', async () => {
    const store = await officeWith()
    const { caseId } = await caseWith(store, ...toPreparing(), scheduled(), scheduled(2, '2026-03-18T09:30'), { type: 'meeting.cancelled', on: '2026-03-05', meetingNo: 2, reason: '重複' })
    const file = join(await temporaryFolder(), 'march.ics')
    expect(must(await ask(store, file)['calendar.exportIcs']({ from: '2026-03-01', to: '2026-03-31', withNames: false }))).toEqual({ file })
    const text = await readFile(file, 'utf8')
    expect(readIcs(text).map(({ UID, DTSTART, DTEND, STATUS, LOCATION, CLASS }) => ({ UID, DTSTART, DTEND, STATUS, LOCATION, CLASS }))).toEqual([
      { UID: `${caseId}.1@mediation-desk`, DTSTART: 'TZID=Asia/Taipei:20260311T140000', DTEND: 'TZID=Asia/Taipei:20260311T153000', STATUS: 'CONFIRMED', LOCATION: '第一調解室', CLASS: 'PRIVATE' },
      { UID: `${caseId}.2@mediation-desk`, DTSTART: 'TZID=Asia/Taipei:20260318T093000', DTEND: 'TZID=Asia/Taipei:20260318T110000', STATUS: 'CANCELLED', LOCATION: '第一調解室', CLASS: 'PRIVATE' },
    ])
    expect(readIcs(text)[0]?.SUMMARY).toBe('勞資爭議調解會議（第1次） 高市勞調字第1150001號')
    expect(readIcs(text)[0]?.DESCRIPTION).toBe('案號：高市勞調字第1150001號\n主持人：林○○')
    expect(text).toContain('BEGIN:VTIMEZONE')
    for (const name of ['甲○○', '○光精密', '10001186']) expect(text).not.toContain(name)
  })

  it('carries the names only when they are asked for, and only the meetings of the person asked for', async () => {
    const store = await officeWith()
    await savePerson(store.db, { ...mediatorLin, id: 'M02', name: '方○○' })
    await caseWith(store, ...toPreparing(), scheduled())
    await caseWith(store, filed(others), accepted, { ...assigned, personId: 'M02' }, scheduled())
    const file = join(await temporaryFolder(), 'fang.ics')
    must(await ask(store, file)['calendar.exportIcs']({ from: '2026-03-01', to: '2026-03-31', personId: 'M02', withNames: true }))
    const [meeting, ...rest] = readIcs(await readFile(file, 'utf8'))
    expect(rest).toEqual([])
    expect(meeting?.SUMMARY).toContain('乙○○／○明實業有限公司')
    expect(meeting?.DESCRIPTION).toContain('主持人：方○○')
  })

  it('counts its SEQUENCE up when the meeting is moved, with the same id', async () => {
    const store = await officeWith()
    const file = join(await temporaryFolder(), 'moved.ics')
    const write = async () => {
      must(await ask(store, file)['calendar.exportIcs']({ from: '2026-03-01', to: '2026-03-31', withNames: false }))
      return readIcs(await readFile(file, 'utf8'))[0]
    }
    const { caseId, seq } = await caseWith(store, ...toPreparing(), scheduled())
    const before = await write()
    must(await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'meeting.rescheduled', on: '2026-03-06', meetingNo: 1, startsAt: '2026-03-12T10:00', reason: '資方請求' } }, clerk))
    const after = await write()
    expect(after?.UID).toBe(before?.UID)
    expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE))
    expect(after?.DTSTART).toBe('TZID=Asia/Taipei:20260312T100000')
  })

  it('is not written when the person cancels, and says so when it cannot be', async () => {
    const store = await officeWith()
    await caseWith(store, ...toPreparing(), scheduled(), opened())
    const range = { from: '2026-03-01', to: '2026-03-31', withNames: false }
    expect(must(await ask(store)['calendar.exportIcs'](range))).toBeNull()
    expect(await ask(store, join(await temporaryFolder(), 'gone', 'x.ics'))['calendar.exportIcs'](range)).toMatchObject({ ok: false, refusal: { code: 'FILE_NOT_WRITTEN' } })
  })
})
