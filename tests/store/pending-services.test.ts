import { expect, it } from 'vitest'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { readPendingServices } from '../../electron/store/pending-services.ts'
import { saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import { deadlinesAt } from '../../shared/law/deadlines.ts'
import { servicesOf } from '../../shared/law/services.ts'
import { caseNames, caseScript, logOf, snapshotAt } from '../support/case-log.ts'
import { accepted, assigned, committeeFiled, filed, notified, received, scheduled, sent, served, toFinal, toFollowUp } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'

const ahead = [filed(), accepted, assigned, scheduled()]
const correction = { type: 'record.corrected', on: '2026-03-23', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', before: '技術員', after: '車床工' }], signatures: [] }
const step = (over: object, on = '2026-03-05') => ({ type: 'note.added', on, text: '郵務', service: { paper: 'MEETING_NOTICE', number: 1, partyId: 'E1', ...over } })

it('every paper to be served is listed over all cases, soonest due first, with where each event would be recorded', async () => {
  const store = await temporaryStore()
  const record = await caseWith(store, ...toFinal, sent, received, served('W1'))
  const meeting = await caseWith(store, ...ahead)
  const choosing = await caseWith(store, committeeFiled(), accepted, notified('EMPLOYEE'))
  const rows = await readPendingServices(store, '2026-03-20')
  expect(rows.map(({ caseId, basedOnSeq, paper, number, partyId, due }) => [caseId, basedOnSeq, paper, number, partyId, due?.dueOn ?? null, due?.status ?? null])).toEqual([
    [meeting.caseId, meeting.seq, 'MEETING_NOTICE', 1, 'W1', '2026-03-10', 'OVERDUE'], [meeting.caseId, meeting.seq, 'MEETING_NOTICE', 1, 'E1', '2026-03-10', 'OVERDUE'],
    [record.caseId, record.seq, 'RECORD', 1, 'E1', '2026-03-23', 'PENDING'], [choosing.caseId, choosing.seq, 'SELECTION_NOTICE', 0, 'E1', null, null],
  ])
})

it('a row tells the slip of the last posting, and that it came back, until it is posted again', async () => {
  const store = await temporaryStore()
  const employer = async () => (await readPendingServices(store, '2026-03-09')).filter(({ partyId }) => partyId === 'E1').map(({ status, posted, returned }) => ({ status, posted, returned }))
  await caseWith(store, ...ahead, step({ step: 'POSTED', slip: '111' }), step({ step: 'RETURNED', reason: 'NOT_COLLECTED' }, '2026-03-06'))
  await caseWith(store, ...ahead, step({ step: 'RETURNED', reason: 'MOVED' }), step({ step: 'POSTED', slip: '222' }, '2026-03-06'))
  expect(await employer()).toEqual([
    { status: 'RETURNED', posted: { on: '2026-03-05', slip: '111' }, returned: { on: '2026-03-06', reason: 'NOT_COLLECTED' } },
    { status: 'PENDING', posted: { on: '2026-03-06', slip: '222' }, returned: null },
  ])
})

it('a recipient is named with the address to post to', async () => {
  const store = await temporaryStore()
  await caseWith(store, ...ahead)
  const rows = await readPendingServices(store, '2026-03-09')
  expect(rows.map(({ recipient }) => [recipient.as, recipient.names, recipient.address])).toEqual([['SELF', ['甲○○'], '高雄市鳳山區○○路○○號'], ['REPRESENTATIVE', ['丙○○'], '高雄市大寮區○○街○○號']])
})

it('what is served, not the office’s to serve yet, or of a meeting that is over is not listed; a corrected record is, also after the case was closed', async () => {
  const store = await temporaryStore()
  await caseWith(store, ...toFollowUp)
  await caseWith(store, ...toFinal)
  expect(await readPendingServices(store, '2026-03-24')).toEqual([])
  const paid = { type: 'performance.reported', on: '2026-03-20', termId: 'T1', amount: 60000, paidOn: '2026-03-20' }
  await caseWith(store, ...toFollowUp, paid, { type: 'case.closed', on: '2026-03-21' }, correction)
  expect((await readPendingServices(store, '2026-03-24')).map(({ paper, number, partyId, due }) => [paper, number, partyId, due?.dueOn])).toEqual([['RECORD', 2, 'W1', '2026-03-30'], ['RECORD', 2, 'E1', '2026-03-30']])
})

it.each(caseNames)('%s: after each of its events the list has what the case itself tells is to be served, and nothing else', { timeout: 30_000 }, async (name) => {
  const { events, roster } = caseScript(name)
  const log = logOf(events, roster)
  const store = await temporaryStore({ today: '2027-12-31' })
  for (const person of roster.people) await savePerson(store.db, person)
  for (const organization of roster.organizations) await saveOrganization(store.db, organization)
  let [caseId, seq] = ['', 0]
  for (const { event } of log) {
    ;({ caseId, seq } = must(seq === 0 ? await openCase(store, { event }, clerk) : await appendEvent(store, { caseId, basedOnSeq: seq, event }, clerk)))
    const { facts, state } = snapshotAt(log, seq)
    const own = servicesOf(facts, deadlinesAt(facts.clocks, store.calendar(), event.on), event.on)
      .filter(({ served, paper }) => served === null && (paper !== 'RECORD' || facts.recordReceivedOn !== null) && (state !== 'closed' || paper === 'RECORD'))
    const told = ({ paper, number, partyId }: { paper: string; number: number; partyId: string }) => `${paper} ${number} ${partyId}`
    const listed = (await readPendingServices(store, event.on)).map(told)
    expect(listed.toSorted(), `${seq} ${event.type}`).toEqual(own.map(({ party, ...one }) => told({ ...one, partyId: party.id })).toSorted())
  }
})
