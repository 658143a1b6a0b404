import { expect, it } from 'vitest'
import { rosterCommands } from '../../electron/commands/roster.ts'
import { sheetCommands } from '../../electron/commands/sheets.ts'
import { listDrafts, saveDraft } from '../../electron/store/draft-repository.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { readPersonFees } from '../../electron/store/roster-fees.ts'
import { readRosterPublication, saveRosterPublication } from '../../electron/store/roster-publication.ts'
import { readRoster, saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import { readRosterStanding } from '../../electron/store/roster-standing.ts'
import { readWorkbench } from '../../electron/store/workbench.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'
import { accepted, assigned, filed, mediatorLin, scheduled, toFailed, toFinal } from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'
import { odtLinesOf } from '../support/read-odt.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, must, resources, temporaryStore } from '../support/store.ts'

const nobody = async () => ok(null)
const fang: RosterPerson = { id: 'M02', name: '方○○', kinds: ['MEDIATOR'], qualification: '', termFrom: '2026-01-01', termTo: '2028-12-31' }

it('a person’s standing counts the cases in hand, those of this month and the meetings ahead', async () => {
  const store = await temporaryStore({ today: '2026-03-10' })
  await savePerson(store.db, fang)
  await caseWith(store, filed(), accepted, assigned, scheduled())
  await caseWith(store, ...toFinal)
  const standing = await readRosterStanding(store.db, '2026-03-10')
  expect(standing.map(({ warnings: _warnings, ...rest }) => rest)).toEqual([
    { personId: 'M01', openCases: 1, casesThisMonth: 2, meetingsAhead: 1, trainingHours: 0 },
    { personId: 'M02', openCases: 0, casesThisMonth: 0, meetingsAhead: 0, trainingHours: 0 },
  ])
  expect(standing[0]?.warnings.map(({ article }) => article)).toEqual(['調解辦法 §16', '調解辦法 §15'])
  expect((await readRosterStanding(store.db, '2026-04-01'))[0]).toMatchObject({ casesThisMonth: 0, meetingsAhead: 0, openCases: 1 })
})

it('a mediator’s fees are those of the cases concluded in the month, each with its arithmetic', async () => {
  const store = await temporaryStore({ today: '2026-03-20' })
  await caseWith(store, ...toFinal)
  await caseWith(store, ...toFailed)
  await caseWith(store, filed(), accepted, assigned, { type: 'application.withdrawn', on: '2026-03-05', partyIds: ['W1'], signedBy: 'W1' })
  await caseWith(store, filed(), accepted, assigned, scheduled())
  const fees = await readPersonFees(store.db, 'M01', '2026-03', resources.feeSchedules)
  expect(fees.cases.map(({ outcome, determinedOn, fee }) => [outcome, determinedOn, fee.amount])).toEqual([
    ['SETTLED', '2026-03-11', 2300], ['NOT_SETTLED', '2026-03-11', 1800], ['WITHDRAWN', '2026-03-05', 0],
  ])
  expect(fees).toMatchObject({ month: '2026-03', total: 4100, onReview: 500 })
  expect(fees.schedules.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2023-06-28'])
  expect(await readPersonFees(store.db, 'M01', '2026-02', resources.feeSchedules)).toEqual({ month: '2026-02', cases: [], total: 0, onReview: 0, schedules: [] })
  expect((await readPersonFees(store.db, 'M02', '2026-03', resources.feeSchedules)).cases).toEqual([])
})

it('saving an entry discards its draft with it, and leaves it where the saving fails', async () => {
  const store = await temporaryStore()
  const commands = rosterCommands(store, nobody)
  const drafts = async () => (await listDrafts(store.db)).map(({ draftId }) => draftId)
  for (const draftId of ['roster:people:M02', 'roster:organizations:new']) {
    await saveDraft(store.db, { draftId, kind: 'ROSTER', title: draftId, caseId: null, content: {} }, '2026-03-11T01:00:00.000Z')
  }
  const cyclic: RosterPerson & { self?: unknown } = { ...fang }
  cyclic.self = cyclic
  await expect(commands['roster.savePerson']({ person: cyclic, draftId: 'roster:people:M02' })).rejects.toThrow('circular')
  expect(await drafts()).toContain('roster:people:M02')
  must(await commands['roster.savePerson']({ person: fang, draftId: 'roster:people:M02' }))
  expect(await drafts()).toEqual(['roster:organizations:new'])
  must(await commands['roster.saveOrganization']({ organization: { id: 'O02', name: '△△協會' }, draftId: 'roster:organizations:new' }))
  expect(await drafts()).toEqual([])
})

it('an import saves all or nothing', async () => {
  const store = await temporaryStore()
  const commands = rosterCommands(store, nobody)
  const imported = must(await commands['roster.import']({ people: [fang, { ...mediatorLin, name: '林△△' }], organizations: [{ id: 'O02', name: '△△協會' }] }))
  expect(imported.people.map(({ id, name }) => [id, name])).toEqual([['M01', '林△△'], ['M02', '方○○']])
  expect(imported.organizations.map(({ id }) => id)).toEqual(['O01', 'O02'])

  const cyclic: RosterPerson & { self?: unknown } = { ...fang, id: 'M04' }
  cyclic.self = cyclic
  await expect(commands['roster.import']({ people: [{ ...fang, id: 'M03' }, cyclic], organizations: [] })).rejects.toThrow('circular')
  expect((await readRoster(store.db)).people.map(({ id }) => id)).toEqual(['M01', 'M02'])
})

it('a chosen file is read against the roster, and changes nothing', async () => {
  const store = await temporaryStore()
  const bytes = new TextEncoder().encode('編號,姓名,任期迄\nM01,林○○,117/12/31\n')
  const commands = rosterCommands(store, async () => ok({ name: '名冊.csv', bytes }))
  expect(must(await commands['roster.chooseFile']({ of: 'PEOPLE' }))).toMatchObject({ fileName: '名冊.csv', people: [{ row: 2, replaces: true, person: { ...mediatorLin, termTo: '2028-12-31' } }] })
  expect((await readRoster(store.db)).people).toEqual([mediatorLin])
  expect(must(await rosterCommands(store, nobody)['roster.chooseFile']({ of: 'PEOPLE' }))).toBeNull()
})

it('the day of the publication is kept until the next year', async () => {
  const store = await temporaryStore({ today: '2026-05-20' })
  const commands = rosterCommands(store, nobody)
  expect(must(await commands['roster.published']({}))).toMatchObject({ status: 'PENDING', dueOn: '2026-05-31', publishedOn: null })
  expect(must(await commands['roster.published']({ on: '2026-05-18' }))).toMatchObject({ status: 'MET', publishedOn: '2026-05-18' })
  await saveRosterPublication(store.db, '2026-05-19')
  expect(await readRosterPublication(store.db, '2026-12-31')).toMatchObject({ status: 'MET', publishedOn: '2026-05-19' })
  expect(await readRosterPublication(store.db, '2027-06-01')).toMatchObject({ status: 'OVERDUE', dueOn: '2027-05-31', publishedOn: null })
})

it('the workbench shows the publication from April on, until it is noted', async () => {
  const store = await temporaryStore()
  expect((await readWorkbench(store, '2026-03-31')).rosterPublication).toBeNull()
  expect((await readWorkbench(store, '2026-04-01')).rosterPublication).toMatchObject({ status: 'PENDING', dueOn: '2026-05-31' })
  expect((await readWorkbench(store, '2026-06-01')).rosterPublication).toMatchObject({ status: 'OVERDUE' })
  await saveRosterPublication(store.db, '2026-06-01')
  expect((await readWorkbench(store, '2026-06-01')).rosterPublication).toBeNull()
})

it('a sheet is previewed, and kept as a .docx or .odt under its title and day', async () => {
  const store = await temporaryStore({ today: '2026-03-16' })
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  const written: [string, Uint8Array][] = []
  const paper = paperOf({
    chooseFile: async (name) => `/somewhere/${name}`, writeFile: async (file, bytes) => void written.push([file, bytes]), print: async () => true,
  })
  const commands = sheetCommands(store, paper)
  const sheet = { kind: 'ROSTER', of: 'MEDIATOR' } as const
  expect(must(await commands['sheet.preview']({ sheet }))).toMatchObject({ title: '勞資爭議調解人名冊', issuer: '高雄市政府勞工局' })
  for (const format of ['docx', 'odt'] as const) {
    expect(must(await commands['sheet.saveAs']({ sheet, format }))).toEqual({ file: `/somewhere/勞資爭議調解人名冊 2026-03-16.${format}` })
  }
  const [docx, odt] = written.map(([, bytes]) => bytes)
  expect(linesOf(docx ?? new Uint8Array())).toContain('勞資爭議調解人名冊')
  expect(odtLinesOf(odt ?? new Uint8Array())).toEqual(linesOf(docx ?? new Uint8Array()))
  expect(must(await commands['sheet.print']({ sheet: { kind: 'DAY_LIST', date: '2026-03-16' } }))).toEqual({ printed: true })
})

it('the people and organisations of the demonstration are marked and not published', async () => {
  const store = await temporaryStore({ today: '2026-03-16' })
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  await savePerson(store.db, { ...mediatorLin, id: 'DEMO-M01', name: '吳○○', organizationId: 'DEMO-O01' }, true)
  await saveOrganization(store.db, { id: 'DEMO-O01', name: '△△基金會' }, true)
  const published = async (of: 'MEDIATOR' | 'ORGANIZATION') => JSON.stringify(must(await sheetCommands(store, paperOf())['sheet.preview']({ sheet: { kind: 'ROSTER', of } })))
  const { demonstrationIds, people } = await readRoster(store.db)
  expect(demonstrationIds).toEqual(['DEMO-M01', 'DEMO-O01'])
  expect(people.map(({ id }) => id)).toEqual(['DEMO-M01', 'M01'])
  expect(await published('MEDIATOR')).toContain('林○○')
  expect(await published('MEDIATOR')).not.toContain('吳○○')
  expect(await published('ORGANIZATION')).toContain('○○協會')
  expect(await published('ORGANIZATION')).not.toContain('△△基金會')
  await savePerson(store.db, { ...mediatorLin, id: 'DEMO-M01', name: '吳○○' })
  expect(await published('MEDIATOR')).toContain('吳○○')
})

it('without a city there is no sheet', async () => {
  const store = await temporaryStore()
  expect(await sheetCommands(store, paperOf())['sheet.preview']({ sheet: { kind: 'ROSTER', of: 'MEDIATOR' } })).toMatchObject({ ok: false, refusal: { code: 'CITY_NOT_CHOSEN' } })
})
