import { expect, it } from 'vitest'
import { renderCalled } from '../../electron/commands/rendered-documents.ts'
import { demonstrationCommands } from '../../electron/commands/demonstration.ts'
import { viewSubsidy } from '../../electron/commands/subsidy-view.ts'
import { fillIn } from '../../electron/lib/demonstration-script.ts'
import { countCases, listCases, readLog } from '../../electron/store/case-repository.ts'
import { loadDemonstration, removeDemonstration } from '../../electron/store/demonstration.ts'
import { saveDraft } from '../../electron/store/draft-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { listSubsidies } from '../../electron/store/subsidy-repository.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { readWorkbench } from '../../electron/store/workbench.ts'
import { cities } from '../../shared/model/city.ts'
import { officeCalendar } from '../support/calendar.ts'
import { filed, mediatorLin } from '../support/lifecycle.ts'
import { caseWith, contentOf, resources, temporaryStore } from '../support/store.ts'

// A Wednesday, a Saturday, the middle of the lunar new year, the first days of a year, a leap day, beyond the calendars on file.
const days = ['2026-03-11', '2026-03-14', '2026-02-18', '2027-01-04', '2028-02-29', '2031-07-07']

it.each(cities.flatMap((city) => days.map((today) => [city, today] as const)))('ten lawful cases for %s on %s', async (city, today) => {
  const store = await temporaryStore({ today })
  expect(await loadDemonstration(store, city)).toBe(10)
  expect(await countCases(store.db)).toEqual({ cases: 10, demonstrationCases: 10 })
  expect((await verifyStore(store)).problems).toEqual([])

  const workbench = await readWorkbench(store, today)
  expect(workbench.overdue.length).toBeGreaterThanOrEqual(3)
  expect(workbench.meetings).toHaveLength(2)
  expect(workbench.waiting.map(({ deadline }) => deadline.code)).toContain('SUPPLEMENT')
  const cases = await listCases(store.db, today)
  expect(new Set(cases.map(({ state }) => state))).toEqual(new Set([
    'intake.received', 'intake.supplementing', 'assignment.awaitingMediator', 'mediation.preparing', 'record.drafting', 'record.serving', 'followUp', 'closed',
  ]))
  for (const { caseId, caseNumber } of cases) {
    const documents = renderCalled(await readLog(store.db, caseId), caseNumber, resources.profileOf(city))
    expect(JSON.stringify(documents)).not.toMatch(/\{\w+|today|workday/)
  }
})

it.each(cities)('three applications to the fund of %s: paid, under review by a rule that nobody verified, and received with papers missing', async (city) => {
  const store = await temporaryStore()
  await loadDemonstration(store, city)
  const applications = await listSubsidies(store.db)
  expect(applications.map(({ snapshot, demonstration, subsidyNumber }) => [snapshot.state, demonstration, subsidyNumber.startsWith('示範 ')])).toEqual([['followUp', true, true], ['reviewing', true, true], ['submitted', true, true]])
  expect(applications[1]?.snapshot.facts.evaluation).toMatchObject({ manual: true, items: [{ kind: 'PLEADING_DRAFT_FEE', payable: null, verified: false }] })
  const view = await viewSubsidy(store, applications[2]?.subsidyId ?? '')
  expect(view?.papers.filter((paper) => paper.blocking && !paper.present).map(({ kind }) => kind)).toEqual(['ID_CARD', 'INCOME_LIST', 'PROPERTY_LIST', 'COURT_FEE_RECEIPT'])
})

it('lists today what falls due today', async () => {
  const store = await temporaryStore({ today: '2026-03-11' })
  await loadDemonstration(store, 'KAOHSIUNG')
  const { dueToday } = await readWorkbench(store, '2026-03-11')
  expect(dueToday.map(({ deadline, action }) => [deadline.code, action])).toEqual([['START_MEDIATION', 'meeting.opened']])
})

it('goes in one step and leaves the real cases, numbers and people as they were', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, filed())
  await saveDraft(store.db, { draftId: 'own', kind: 'EVENT', title: 'x', caseId, content: {} }, '2026-03-11T01:00:00.000Z')
  await saveDraft(store.db, { draftId: 'roster:people:M01', kind: 'ROSTER', title: 'x', caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')
  const before = await contentOf(store)
  await loadDemonstration(store, 'KAOHSIUNG')
  const [demonstration] = await store.db.selectFrom('case_file').select('case_id').where('demonstration', '=', 1).limit(1).execute()
  await saveDraft(store.db, { draftId: 'theirs', kind: 'EVENT', title: 'x', caseId: demonstration?.case_id ?? '', content: {} }, '2026-03-11T01:00:00.000Z')
  await saveDraft(store.db, { draftId: 'roster:people:DEMO-M01', kind: 'ROSTER', title: 'x', caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')
  await saveDraft(store.db, { draftId: 'roster:organizations:DEMO-O01', kind: 'ROSTER', title: 'x', caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')

  const [application] = await listSubsidies(store.db)
  await saveDraft(store.db, { draftId: `subsidy:subsidy.paid:${application?.subsidyId}`, kind: 'SUBSIDY', title: 'x', caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')

  expect(await removeDemonstration(store)).toBe(10)
  expect(await listSubsidies(store.db)).toEqual([])
  expect(await contentOf(store)).toEqual(before)
  expect(await store.db.selectFrom('roster_person').select('person_id').execute()).toEqual([{ person_id: 'M01' }])
  expect((await caseWith(store, filed())).caseNumber).toBe('高市勞調字第1150002號')
})

it('keeps a person of the demonstration whom the office has made its own', async () => {
  const store = await temporaryStore()
  await loadDemonstration(store, 'KAOHSIUNG')
  await savePerson(store.db, { ...mediatorLin, id: 'DEMO-M01' })
  await removeDemonstration(store)
  expect(await store.db.selectFrom('roster_person').select('person_id').orderBy('person_id').execute()).toEqual([{ person_id: 'DEMO-M01' }, { person_id: 'M01' }])
})

it('is loaded once', async () => {
  const store = await temporaryStore()
  const commands = demonstrationCommands(store)
  expect(await commands['demonstration.load']({ city: 'TAIPEI' })).toEqual({ ok: true, value: { cases: 10 } })
  expect(await commands['demonstration.load']({ city: 'TAIPEI' })).toMatchObject({ ok: false, refusal: { code: 'DEMONSTRATION_PRESENT' } })
  expect(await commands['demonstration.remove']()).toEqual({ ok: true, value: { cases: 10 } })
})

it.each([
  ['today', '2026-03-13'], ['today-12', '2026-03-01'], ['today+3T14:00', '2026-03-16T14:00'],
  ['workday', '2026-03-13'], ['workday+1', '2026-03-16'], ['workday-5', '2026-03-06'], ['workday+1T09:30', '2026-03-16T09:30'],
  ['自{today-400}起', '自民國114年2月6日起'], ['{today-40:month}工資', '115年2月工資'], ['{cityName}○○區', '高雄市○○區'], ['todays', 'todays'],
])('%s in a script, filled in on Friday 2026-03-13, is %s', (text, filledIn) => {
  const setting = { today: '2026-03-13', profile: resources.profileOf('KAOHSIUNG'), calendar: officeCalendar }
  expect(fillIn({ on: [text] }, setting)).toEqual({ on: [filledIn] })
})
