import { expect, it } from 'vitest'
import { hearingCommands } from '../../electron/commands/hearing.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { searchCases } from '../../electron/store/case-repository.ts'
import { readOpenRoom } from '../../electron/store/hearing-repository.ts'
import { emptyRoom } from '../../shared/hearing/room.ts'
import { toMeeting } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'

const said = (text: string, over: object = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text, ...over })

it('a hearing is found again as it was left, and forgotten when it is over; private notes stay', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toMeeting)
  const hearing = hearingCommands(store)
  expect(must(await hearing['hearing.view']({ caseId }))).toEqual({ room: null, savedAt: null, notes: [] })
  const room = { ...emptyRoom(1), composer: { speaker: 'EMPLOYER' as const, text: '資方主張勞工自願離職，', caret: 11 } }
  const { savedAt } = must(await hearing['hearing.save']({ caseId, room }))
  must(await hearing['hearing.saveNote']({ caseId, zone: 'CAUCUS_EMPLOYER', text: '底線八萬' }))
  expect(must(await hearing['hearing.view']({ caseId }))).toMatchObject({ room, savedAt, notes: [{ zone: 'CAUCUS_EMPLOYER', text: '底線八萬' }] })
  must(await hearing['hearing.leave']({ caseId }))
  expect(must(await hearing['hearing.view']({ caseId }))).toMatchObject({ room: null, notes: [{ text: '底線八萬' }] })
  expect(await hearing['hearing.view']({ caseId: 'none' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
})

it('a private note is neither in the log, nor in the snapshot, nor found by the search', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toMeeting)
  must(await hearingCommands(store)['hearing.saveNote']({ caseId, zone: 'NOTES', text: '祕密底線八萬' }))
  expect(await searchCases(store.db, '祕密底線', '2026-03-11')).toEqual([])
  const rows = await Promise.all([store.db.selectFrom('case_event').selectAll().execute(), store.db.selectFrom('case_snapshot').selectAll().execute(), store.db.selectFrom('case_summary').selectAll().execute(), store.db.selectFrom('draft').selectAll().execute()])
  expect(JSON.stringify(rows)).not.toContain('祕密底線')
})

it('a statement is corrected by a later one of the same side, once, and stays legible', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...toMeeting, said('月薪四萬六千元'), said('公司否認', { side: 'EMPLOYER' }))
  const record = (event: object, basedOnSeq = seq) => appendEvent(store, { caseId, basedOnSeq, event }, clerk)
  expect(await record(said('月薪五萬元', { strikes: 3 }))).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'strikes' } })
  expect(await record(said('月薪五萬元', { strikes: 2 }))).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'strikes' } })
  const corrected = must(await record(said('月薪五萬元', { strikes: 1 })))
  expect(corrected.snapshot.facts.statements.map(({ text, struckBy, strikes }) => [text, struckBy, strikes])).toEqual([['月薪四萬六千元', 3, undefined], ['公司否認', undefined, undefined], ['月薪五萬元', undefined, 1]])
  expect(await record(said('月薪六萬元', { strikes: 1 }), corrected.seq)).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'strikes' } })
})

it('a statement that was on its way when the program ended is in the composer only where it did not come into the log', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...toMeeting, said('月薪四萬元'))
  const hearing = hearingCommands(store)
  const keep = async (text: string, sent: { text: string; afterSeq: number }) =>
    void must(await hearing['hearing.save']({ caseId, room: { ...emptyRoom(1), composer: { speaker: 'EMPLOYEE', text, caret: text.length, sent }, undo: [''] } }))
  const composer = async () => must(await hearing['hearing.view']({ caseId })).room?.composer
  // The same words that stand there already, said once more.
  await keep('月薪四萬元 ', { text: '月薪四萬元 ', afterSeq: seq })
  expect(await composer()).toEqual({ speaker: 'EMPLOYEE', text: '月薪四萬元 ', caret: 6 })
  must(await appendEvent(store, { caseId, basedOnSeq: seq, event: said('月薪四萬元') }, clerk))
  expect(await composer()).toEqual({ speaker: 'EMPLOYEE', text: '', caret: 0 })
  // The room was kept once more before the answer came, with what was typed on.
  await keep('月薪四萬元 是', { text: '月薪四萬元 ', afterSeq: seq })
  expect(await composer()).toEqual({ speaker: 'EMPLOYEE', text: '是', caret: 1 })
})

it('the room in which one was when the program ended is known, until one leaves it', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toMeeting)
  expect(await readOpenRoom(store.db)).toBeNull()
  const { savedAt } = must(await hearingCommands(store)['hearing.save']({ caseId, room: { ...emptyRoom(1), isEntered: true } }))
  expect(await readOpenRoom(store.db)).toEqual({ caseId, savedAt })
  must(await hearingCommands(store)['hearing.save']({ caseId, room: emptyRoom(1) }))
  expect(await readOpenRoom(store.db)).toBeNull()
})
