import { describe, expect, it } from 'vitest'
import { countCases, listCases, searchCases } from '../../electron/store/case-repository.ts'
import { discardDraft, listDrafts, readDraft, saveDraft } from '../../electron/store/draft-repository.ts'
import { readPreferences, savePreferences } from '../../electron/store/preference-repository.ts'
import { readRoster, saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import { readWorkbench } from '../../electron/store/workbench.ts'
import type { DueItem } from '../../shared/ipc/views.ts'
import { emptyLetterhead } from '../../shared/model/letterhead.ts'
import { accepted, assigned, committeeFiled, company, filed, mediatorLin, notified, opened, proposed, received, scheduled, sent, served, toFinal, toFollowUp, toMeeting, toSettled, worker } from '../support/lifecycle.ts'
import { caseWith, temporaryStore } from '../support/store.ts'

describe('the list of cases', () => {
  it('shows parties, mediator, the next deadline and the next meeting', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), accepted, assigned, scheduled())
    expect(await listCases(store.db, '2026-03-12')).toEqual([{
      caseId, caseNumber: '高市勞調字第1150001號', state: 'mediation.preparing', outcome: null, partial: false, mode: 'SOLE_MEDIATOR',
      appliedOn: '2026-03-02', receivedOn: '2026-03-02', employees: '甲○○', employers: '○光精密股份有限公司', category: 'WAGE', mediator: '林○○', demonstration: false,
      nextDeadline: { code: 'START_MEDIATION', dueOn: '2026-03-11', amOnly: false, status: 'OVERDUE' },
      nextMeeting: { meetingNo: 1, startsAt: '2026-03-11T14:00', venue: '第一調解室' },
    }])
    expect((await listCases(store.db, '2026-03-11'))[0]?.nextDeadline?.status).toBe('PENDING')
  })

  it('counts no retention as work', async () => {
    const store = await temporaryStore()
    await caseWith(store, ...toFollowUp, { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }, { type: 'case.closed', on: '2026-04-02' })
    expect((await listCases(store.db, '2026-04-02'))[0]).toMatchObject({ state: 'closed', nextDeadline: null, nextMeeting: null })
    expect(await countCases(store.db)).toEqual({ cases: 1, demonstrationCases: 0 })
  })
})

describe('search', () => {
  it.each([
    ['one character of a name', '甲'],
    ['part of a company', '精密'],
    ['a case number', '1150001'],
    ['a UBN typed in full width', '１０００１１８６'],
    ['the mediator', '林○'],
    ['the legal representative', '丙○○'],
    ['two words in any order', '精密 甲'],
    ['the other way of writing 臺', '台灣'],
    ['lower case', 'a123'],
  ])('finds a case by %s', async (_what, text) => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed({ parties: [worker({ nationalId: 'A123456789' }), company(), company({ id: 'E2', name: '臺灣○○公司' })] }), accepted, assigned)
    await caseWith(store, filed({ parties: [worker({ name: '乙○○' }), company({ name: '別家公司', ubn: '10004070', legalRepresentative: '丁○○' })] }))
    const found = await searchCases(store.db, text, '2026-03-11')
    expect(found.map((one) => one.caseId)).toEqual([caseId])
  })

  it.each(['', '   ', '%', '_', '找不到'])('finds nothing for %j', async (text) => {
    const store = await temporaryStore()
    await caseWith(store, filed())
    expect(await searchCases(store.db, text, '2026-03-11')).toEqual([])
  })

  it('gives at most 50 cases', async () => {
    const store = await temporaryStore()
    for (let number = 0; number < 51; number += 1) await caseWith(store, filed())
    expect(await searchCases(store.db, '甲', '2026-03-11')).toHaveLength(50)
  })
})

describe('the workbench', () => {
  const told = (items: DueItem[]) => items.map(({ deadline, action }) => [deadline.code, deadline.subject, deadline.dueOn, action].filter((part) => part !== undefined))

  it.each([
    ['2026-03-04', 'soon'], ['2026-03-05', 'dueToday'], ['2026-03-06', 'overdue'],
  ] as const)('on %s lists an assignment due on 2026-03-05 under %s', async (today, group) => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted)
    const workbench = await readWorkbench(store, today)
    expect(told(workbench[group])).toEqual([['ASSIGN_MEDIATOR', '2026-03-05', 'mediator.assigned']])
    expect([...workbench.overdue, ...workbench.dueToday, ...workbench.soon, ...workbench.waiting]).toHaveLength(1)
  })

  it('leaves out what is due later than in three days', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned)
    expect(told((await readWorkbench(store, '2026-03-07')).soon)).toEqual([])
    expect(told((await readWorkbench(store, '2026-03-08')).soon)).toEqual([['START_MEDIATION', '2026-03-11', 'meeting.scheduled']])
  })

  it('waits for supplements until their day has passed', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ on: '2026-03-09', appliedOn: '2026-03-09', claims: [] }), { type: 'supplement.requested', on: '2026-03-09', items: ['職業'], servedOn: '2026-03-09', dueOn: '2026-03-16' })
    expect(told((await readWorkbench(store, '2026-03-16')).waiting)).toEqual([['SUPPLEMENT', '2026-03-16', 'supplement.received']])
    expect(told((await readWorkbench(store, '2026-03-17')).overdue)).toContainEqual(['SUPPLEMENT', '2026-03-16', 'application.notAccepted'])
  })

  it.each([
    ['a meeting is open', [filed(), accepted, assigned, scheduled(), opened()], ['MEDIATOR_PROPOSAL', '2026-03-23', 'statement.recorded']],
    ['the record is drafted', toSettled, ['SEND_CASE_FILE', '2026-03-16', 'record.signed']],
    ['the record is final', toFinal, ['SEND_CASE_FILE', '2026-03-16', 'caseFile.sent']],
    ['nobody is served, which is one piece of work', [...toFinal, sent, received], ['SERVE_RECORD', 'W1', '2026-03-23', 'record.served']],
    ['one party is served', [...toFinal, sent, received, served('W1')], ['SERVE_RECORD', 'E1', '2026-03-23', 'record.served']],
  ])('names the one next action when %s', async (_when, events, item) => {
    const store = await temporaryStore()
    await caseWith(store, ...events)
    expect(told((await readWorkbench(store, '2026-04-30')).overdue)).toEqual([item])
  })

  it('waits for a side that chooses its member, until its three days have passed', async () => {
    const store = await temporaryStore()
    await caseWith(store, committeeFiled(), accepted, notified('EMPLOYEE'))
    expect(told((await readWorkbench(store, '2026-03-09')).waiting)).toMatchObject([['SELECT_MEMBERS', 'EMPLOYEE', '2026-03-09', expect.any(String)]])
    expect(told((await readWorkbench(store, '2026-03-10')).overdue)).toMatchObject([['SELECT_MEMBERS', 'EMPLOYEE', '2026-03-09', expect.any(String)]])
  })

  it.each([
    ['a committee’s application has come in', [committeeFiled()], '2026-03-02', ['intake.received', 'application.accepted']],
    ['no side was notified yet', [committeeFiled(), accepted], '2026-03-02', ['assignment.selectingMembers', 'selection.notified']],
    ['a conciliation waits for somebody to hold it', [filed({ proceeding: 'CONCILIATION' }), accepted], '2026-03-02', ['assignment.awaitingMediator', 'mediator.assigned']],
    ['a mediation with a proposal was adjourned without a date', [...toMeeting, proposed(), { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T15:00', reason: '續行' }], '2026-03-12', ['mediation.preparing', 'meeting.scheduled']],
    ['the day of its meeting has gone by', [filed({ proceeding: 'CONCILIATION' }), accepted, assigned, scheduled()], '2026-03-12', ['mediation.preparing', 'notice.served']],
  ])('does not forget a case without a deadline: %s', async (_when, events, today, told) => {
    const store = await temporaryStore()
    await caseWith(store, ...events)
    const { undated, counts } = await readWorkbench(store, today)
    expect(undated).toMatchObject([{ caseNumber: '高市勞調字第1150001號', parties: '甲○○／○光精密股份有限公司', state: told[0], action: told[1] }])
    expect(counts).toEqual({ overdue: 0, dueToday: 0, soon: 0, waiting: 0, undated: 1 })
  })

  it('does not remind of a case that has a deadline or a meeting ahead, is served or closed', async () => {
    const store = await temporaryStore()
    for (const events of [[filed(), accepted, assigned], [filed({ proceeding: 'CONCILIATION' }), accepted, assigned, scheduled()], toFollowUp]) await caseWith(store, ...events)
    expect((await readWorkbench(store, '2026-03-05')).undated).toEqual([])
  })

  it('reads the first rows of a queue, more where they are asked for, and counts all', async () => {
    const store = await temporaryStore()
    for (let count = 0; count < 23; count += 1) await caseWith(store, filed(), accepted)
    const first = await readWorkbench(store, '2026-03-06')
    expect([first.overdue.length, first.counts]).toEqual([20, { overdue: 23, dueToday: 0, soon: 0, waiting: 0, undated: 0 }])
    const more = await readWorkbench(store, '2026-03-06', { overdue: 70 })
    expect(more.overdue.map(({ caseNumber }) => Number(caseNumber.slice(-5, -1)))).toEqual(Array.from({ length: 23 }, (_value, index) => index + 1))
    expect(more.overdue.slice(0, 20)).toEqual(first.overdue)
  })

  it.each([
    ['2026-10-31', '2026-10-29', []], ['2026-11-01', '2026-10-29', [2027]], // from November on
    ['2026-12-30', '2026-12-30', [2027]], ['2027-01-04', '2026-12-30', [2027]], ['2027-11-02', '2027-10-28', [2027, 2028]],
  ])('on %s, with a case received on %s, needs the calendars of %j', async (today, on, years) => {
    const store = await temporaryStore({ today })
    await caseWith(store, filed({ on, appliedOn: on }), { ...accepted, on })
    expect((await readWorkbench(store, today)).calendarMissing).toEqual(years)
  })

  it('needs the calendar of a year in which an open deadline ends, and no other', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted)
    expect((await readWorkbench(store, '2026-03-11')).calendarMissing).toEqual([])
    await caseWith(store, filed({ on: '2026-12-30', appliedOn: '2026-12-30' }))
    expect((await readWorkbench(store, '2026-03-11')).calendarMissing).toEqual([2027])
  })

  it("shows the day's meetings in the order of their times, and no others", async () => {
    const store = await temporaryStore()
    for (const startsAt of ['2026-03-11T14:00', '2026-03-11T09:30', '2026-03-12T09:30']) await caseWith(store, filed(), accepted, assigned, scheduled(1, startsAt))
    const { meetings } = await readWorkbench(store, '2026-03-11')
    expect(meetings.map((meeting) => [meeting.startsAt, meeting.mediator])).toEqual([['2026-03-11T09:30', '林○○'], ['2026-03-11T14:00', '林○○']])
  })
})

describe('drafts', () => {
  const draft = { draftId: 'd1', kind: 'INTAKE', title: '甲○○', caseId: null, content: { parties: [{ name: '甲○○' }] } } as const

  it('are kept until they are discarded, the newest first', async () => {
    const { db } = await temporaryStore()
    await saveDraft(db, draft, '2026-03-11T01:00:00.000Z')
    await saveDraft(db, { ...draft, draftId: 'd2', title: '乙○○' }, '2026-03-11T02:00:00.000Z')
    expect((await listDrafts(db)).map(({ draftId }) => draftId)).toEqual(['d2', 'd1'])
    expect(await readDraft(db, 'd1')).toEqual({ ...draft, savedAt: '2026-03-11T01:00:00.000Z' })
    await discardDraft(db, 'd1')
    expect(await readDraft(db, 'd1')).toBeNull()
  })

  it('are replaced when they are saved again', async () => {
    const { db } = await temporaryStore()
    await saveDraft(db, draft, '2026-03-11T01:00:00.000Z')
    await saveDraft(db, { ...draft, content: { parties: [] } }, '2026-03-11T01:05:00.000Z')
    expect(await listDrafts(db)).toHaveLength(1)
    expect((await readDraft(db, 'd1'))?.content).toEqual({ parties: [] })
  })
})

describe('preferences', () => {
  it('begin with no city, Chinese and the look of the system', async () => {
    const { db } = await temporaryStore()
    expect(await readPreferences(db)).toEqual({ city: null, userName: '', locale: 'zh-TW', theme: 'SYSTEM', letterhead: emptyLetterhead, phrases: [] })
  })

  it('change one by one', async () => {
    const { db } = await temporaryStore()
    await savePreferences(db, { city: 'TAINAN', theme: 'DARK' })
    expect(await savePreferences(db, { userName: '王承辦', city: undefined })).toEqual({ city: 'TAINAN', userName: '王承辦', locale: 'zh-TW', theme: 'DARK', letterhead: emptyLetterhead, phrases: [] })
  })
})

describe('the roster', () => {
  it('keeps people and organisations, the last saved of each id', async () => {
    const { db } = await temporaryStore()
    await savePerson(db, { ...mediatorLin, qualification: '律師' })
    await saveOrganization(db, { id: 'O02', name: '社團法人○○協會' })
    const roster = await readRoster(db)
    expect(roster.people).toEqual([{ ...mediatorLin, qualification: '律師' }])
    expect(roster.organizations.map(({ id }) => id)).toEqual(['O01', 'O02'])
  })
})
