import { expect, it } from 'vitest'
import { createDispatcher, type Dispatcher } from '../../electron/commands/dispatch.ts'
import { commandsOn, commandsWithoutStore } from '../../electron/commands/index.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { refuseProgram } from '../../electron/lib/refusals.ts'
import { personAt } from '../../electron/security/accounts.ts'
import { countCases } from '../../electron/store/case-repository.ts'
import { defaultPreferences, readPreferences } from '../../electron/store/preference-repository.ts'
import { StoreProblem, storeProblemOf } from '../../electron/store/store-problem.ts'
import type { Store } from '../../electron/store/store.ts'
import { contract, type Permission } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { emptyRoom } from '../../shared/hearing/room.ts'
import { accepted, filed } from '../support/lifecycle.ts'
import { noPackets } from '../support/packets.ts'
import { partiesScreenOf } from '../support/parties.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clockOn, contentOf, temporaryStore } from '../support/store.ts'

function dispatcherOn(store: Store, permissions?: readonly Permission[]): { dispatcher: Dispatcher; reports: unknown[] } {
  const reports: unknown[] = []
  const dispatcher = createDispatcher({
    handlers: commandsOn(store, { version: '1.0.0', apply: () => {} }, paperOf(), async () => ok(null), new BatchRunner(() => refuseProgram('INTERNAL_ERROR')), noPackets, partiesScreenOf()),
    actor: async () => {
      const person = personAt(await readPreferences(store.db))
      return permissions ? { ...person, permissions } : person
    },
    expected: (error) => {
      const problem = storeProblemOf(error, { file: store.file })
      return problem && refused(problem.toRefusal())
    },
    report: (command, error) => reports.push([command, error]),
  })
  return { dispatcher, reports }
}

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)])
function cyclic(): unknown {
  const value: Record<string, unknown> = {}
  value['self'] = value
  return value
}

it('walks a case through its commands', async () => {
  const store = await temporaryStore()
  const { dispatcher } = dispatcherOn(store)
  await dispatcher.invoke('app.preferences', { city: 'KAOHSIUNG', userName: '王承辦' })
  const first = await dispatcher.invoke('case.file', { event: filed() })
  expect(first).toMatchObject({ ok: true, value: { seq: 1, state: 'intake.received', caseNumber: '高市勞調字第1150001號', demonstration: false } })
  const { caseId } = (first as { value: { caseId: string } }).value
  const second = await dispatcher.invoke('case.record', { caseId, basedOnSeq: 1, event: accepted })
  expect(second).toMatchObject({ ok: true, value: { seq: 2, state: 'assignment.awaitingMediator', log: [{ actor: '王承辦' }, { actor: '王承辦' }], documents: [{ code: 'D01', key: '' }, { code: 'D08', key: '0-E1' }, { code: 'D08', key: '0-W1' }] } })
  expect(await dispatcher.invoke('document.preview', { caseId, code: 'D01', key: '' })).toMatchObject({ ok: true, value: { code: 'D01' } })
  expect(await dispatcher.invoke('document.preview', { caseId, code: 'D11', key: '' })).toMatchObject({ ok: false, refusal: { code: 'DOCUMENT_NOT_FOUND' } })
  expect(await dispatcher.invoke('store.verify', {})).toEqual({ ok: true, value: { cases: 1, events: 2, problems: [] } })
  expect(await dispatcher.invoke('app.status', {})).toMatchObject({ ok: true, value: { version: '1.0.0', today: '2026-03-11', cases: 1, demonstrationCases: 0, storeProblem: null } })
})

it('takes no person or organisation of the roster whose term ends before it begins, and no publication on a day to come', async () => {
  const store = await temporaryStore({ today: '2026-03-11' })
  const { dispatcher } = dispatcherOn(store)
  const person = { id: 'M02', name: '方○○', kinds: ['MEDIATOR'], qualification: '', termFrom: '2026-01-01', termTo: '2028-12-31' }
  const absences = [{ from: '2026-04-01', to: '2026-04-01' }, { from: '2026-04-03', to: '2026-04-02' }]
  const organization = { id: 'O02', name: '△△協會', entrustedFrom: '2026-01-02', entrustedTo: '2026-01-01' }
  const before = await dispatcher.invoke('roster.view', {})
  for (const [command, input, field] of [
    ['roster.savePerson', { person: { ...person, termTo: '2025-12-31' } }, 'person.termTo'],
    ['roster.savePerson', { person: { ...person, absences } }, 'person.absences[1].to'],
    ['roster.saveOrganization', { organization }, 'organization.entrustedTo'],
    ['roster.import', { people: [person, { ...person, id: 'M03', termTo: '2025-12-31' }], organizations: [] }, 'people[1].termTo'],
    ['roster.import', { people: [], organizations: [organization] }, 'organizations[0].entrustedTo'],
    ['roster.published', { on: '2026-03-12' }, 'on'],
  ] as const) {
    expect(await dispatcher.invoke(command, input)).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field } })
  }
  expect(await dispatcher.invoke('roster.view', {})).toEqual(before)
  expect(await dispatcher.invoke('roster.published', { on: '2026-03-11' })).toMatchObject({ ok: true, value: { publishedOn: '2026-03-11' } })
})

it.each([
  'case.delete', '__proto__', 'constructor', 'hasOwnProperty', 'toString', '', 'case.list ', 7, null, undefined, {}, ['case.list'], { toString: () => 'case.list' },
])('refuses the unknown command %j', async (command) => {
  const { dispatcher } = dispatcherOn(await temporaryStore())
  expect(await dispatcher.invoke(command, {})).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_COMMAND' } })
})

it.each<[string, string, unknown, string | undefined]>([
  ['no input', 'case.view', undefined, undefined],
  ['a field too few', 'case.view', {}, 'caseId'],
  ['a field too many', 'case.list', { all: true }, undefined],
  ['a wrong type', 'case.view', { caseId: 7 }, 'caseId'],
  ['a city that is none', 'app.preferences', { city: 'ATLANTIS' }, 'city'],
  ['control characters', 'case.search', { text: 'a\u0000b' }, 'text'],
  ['a text too long', 'case.search', { text: 'x'.repeat(1001) }, 'text'],
  ['a sequence number below one', 'case.record', { caseId: 'a', basedOnSeq: 0, event: accepted }, 'basedOnSeq'],
  ['an event without a type', 'case.file', { event: {} }, 'event.type'],
  ['a prototype key', 'draft.save', JSON.parse('{"draftId":"d","kind":"INTAKE","title":"x","caseId":null,"content":{"__proto__":{"a":1}}}'), 'content'],
  ['a cycle', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: cyclic() }, undefined],
  ['a class', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: new Map([['a', 1]]) }, 'content'],
  ['bytes', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: new Uint8Array(8) }, 'content'],
  ['a function', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: { a: () => 1 } }, 'content.a'],
  ['no number', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: Number.NaN }, 'content'],
  ['endless nesting', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: nested(5000) }, undefined],
  ['far too much text', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: 'x'.repeat(4_000_001) }, 'content'],
  ['far too many values', 'draft.save', { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: Array.from({ length: 200_001 }, () => 0) }, undefined],
])('refuses %s with the field, and changes nothing', async (_what, command, input, field) => {
  const store = await temporaryStore()
  await caseWith(store, filed())
  const before = await contentOf(store)
  const { dispatcher, reports } = dispatcherOn(store)
  const answer = await dispatcher.invoke(command, input)
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', ...(field === undefined ? {} : { field }) } })
  expect(reports).toEqual([])
  expect(await contentOf(store)).toEqual(before)
})

it.each(Object.entries(contract).map(([command, { needs }]) => [command, needs] as const))('%s needs the permission %s', async (command, needs) => {
  const store = await temporaryStore()
  const others = (['case.read', 'case.write', 'roster.write', 'settings.write', 'fund.write'] as const).filter((permission) => permission !== needs)
  const { dispatcher } = dispatcherOn(store, others)
  const sample: Record<string, unknown> = {
    'demonstration.load': { city: 'TAIPEI' },
    'case.search': { text: 'x' }, 'case.view': { caseId: 'a' }, 'case.file': { event: filed() }, 'case.record': { caseId: 'a', basedOnSeq: 1, event: accepted },
    'officeCalendar.saveYear': { calendar: { year: 2027, days: [], source: '', verified: false } }, 'officeCalendar.saveClosure': { date: '2026-03-05', name: '颱風' }, 'officeCalendar.removeClosure': { date: '2026-03-05' },
    'draft.view': { draftId: 'd' }, 'draft.save': { draftId: 'd', kind: 'INTAKE', title: 'x', caseId: null, content: {} }, 'draft.discard': { draftId: 'd' },
    'roster.savePerson': { person: { id: 'a', name: 'b', kinds: ['MEDIATOR'], qualification: '', termFrom: '2026-01-01', termTo: '2026-12-31' } }, 'roster.saveOrganization': { organization: { id: 'a', name: 'b' } },
    'case.explain': { caseId: 'a' }, 'case.surroundings': { caseId: 'a' }, 'intake.surroundings': { event: filed() }, 'employer.search': { text: 'x' },
    'calendar.view': { from: '2026-03-01', to: '2026-03-31' }, 'calendar.clashes': { caseId: 'a', startsAt: '2026-03-05T10:00', venue: '' }, 'calendar.freeSlots': { caseId: 'a', venue: '' },
    'calendar.exportIcs': { from: '2026-03-01', to: '2026-03-31', withNames: false },
    'roster.fees': { personId: 'a', month: '2026-03' }, 'roster.chooseFile': { of: 'PEOPLE' }, 'roster.import': { people: [], organizations: [] },
    'sheet.preview': { sheet: { kind: 'DAY_LIST', date: '2026-03-05' } }, 'sheet.saveAs': { sheet: { kind: 'ROSTER', of: 'MEDIATOR' }, format: 'pdf' }, 'sheet.print': { sheet: { kind: 'ROSTER', of: 'MEDIATOR' } },
    'assignment.candidates': { caseId: 'a', as: 'MEDIATOR' }, 'assignment.radar': { caseId: 'a', name: 'x' },
    'fund.enter': { year: 115, kind: 'BUDGET', amount: 1, bookedOn: '2026-03-05', note: '' }, 'fund.saveLedger': { year: 115, format: 'csv' },
    'fund.checkRules': { pack: 'TAIPEI', content: {} }, 'fund.previewRules': { pack: 'TAIPEI', content: {} }, 'fund.saveRules': { pack: 'TAIPEI', baseVersion: 0, content: {}, sourceDocument: 'x', note: 'x' },
    'parties.open': { caseId: 'a' }, 'parties.await': { after: '' },
    'record.signing': { caseId: 'a' }, 'record.sign': { caseId: 'a', basedOnSeq: 1, event: { type: 'record.signed' }, shownSha256: 'a'.repeat(64) },
    'hearing.view': { caseId: 'a' }, 'hearing.save': { caseId: 'a', room: emptyRoom(1) }, 'hearing.leave': { caseId: 'a' }, 'hearing.saveNote': { caseId: 'a', zone: 'NOTES', text: 'x' },
    'document.desk': { caseId: 'a', code: 'D06', key: '1' }, 'document.issue': { caseId: 'a', basedOnSeq: 1, code: 'D06', key: '1', on: '2026-03-11' }, 'document.saveSet': { caseId: 'a', seq: 1 }, 'document.register': { year: 115 }, 'document.saveRegister': { year: 115 }, 'paper.held': { token: 'a' },
    'template.save': { code: 'D06', effectiveFrom: '2026-03-11', texts: {}, note: 'x' }, 'clause.list': { city: 'TAIPEI', on: '2026-03-11' },
    'batch.list': { kind: 'NOTICES' }, 'batch.start': { items: [{ caseId: 'a', code: 'D06', key: '1' }], action: 'SAVE', formats: ['pdf'] }, 'batch.progress': { from: 0 }, 'batch.cancel': { batchId: 'a' },
    'packet.saveOut': { caseIds: ['a'], lock: { passphrase: 'x' } }, 'packet.saveBack': { lock: { passphrase: 'x' } }, 'packet.open': { token: 'a' }, 'packet.takeIn': { token: 'a' },
    'packet.undo': { mergeNo: 1 }, 'packet.ofCase': { caseId: 'a' }, 'packet.saveReport': { mergeNo: 1 },
    'subsidy.view': { subsidyId: 'a' }, 'subsidy.attachment': { sha256: 'a'.repeat(64) }, 'subsidy.prefill': { caseId: 'a' }, 'subsidy.assess': { event: { type: 'x' } }, 'subsidy.submit': { event: { type: 'x' } }, 'subsidy.record': { subsidyId: 'a', basedOnSeq: 1, event: { type: 'x' } },
    'panel.view': { panelId: 'a' }, 'panel.save': { panelId: 'a', content: { city: 'TAIPEI', on: '2026-03-05', members: [], agenda: [] } }, 'panel.decide': { panelId: 'a', subsidyId: 'b', basedOnSeq: 1 }, 'panel.decideAll': { panelId: 'a' },
    'panel.close': { panelId: 'a' }, 'panel.remove': { panelId: 'a' }, 'panel.papers': { panelId: 'a', of: 'PACK' }, 'panel.printPapers': { panelId: 'a', of: 'PACK' }, 'panel.savePapers': { panelId: 'a', of: 'PACK', formats: ['pdf'] },
    'subsidyDocument.issue': { subsidyId: 'a', basedOnSeq: 1, code: 'F04', key: '', on: '2026-03-11' },
    'document.preview': { caseId: 'a', code: 'D01', key: '' }, 'document.saveAs': { caseId: 'a', code: 'D01', key: '', format: 'pdf' }, 'document.print': { caseId: 'a', code: 'D01', key: '' },
  }
  expect(await dispatcher.invoke(command, sample[command] ?? {})).toMatchObject({ ok: false, refusal: { code: 'NOT_PERMITTED' } })
})

it('answers a mistake of ours with one plain sentence and reports it', async () => {
  const store = await temporaryStore()
  const { dispatcher, reports } = dispatcherOn(store)
  await store.db.insertInto('preference').values({ name: 'city', value: '"ATLANTIS"' }).execute()
  expect(await dispatcher.invoke('app.profile', {})).toMatchObject({ ok: false, refusal: { code: 'INTERNAL_ERROR', article: '' } })
  expect(reports).toEqual([['app.profile', expect.any(Error)]])
})

it('finishes what is running, and takes nothing more', async () => {
  const store = await temporaryStore()
  const { dispatcher } = dispatcherOn(store)
  const answer = dispatcher.invoke('case.file', { event: filed() })
  await dispatcher.finish()
  expect(await countCases(store.db)).toEqual({ cases: 1, demonstrationCases: 0 })
  expect(await answer).toMatchObject({ ok: true })
  expect(await dispatcher.invoke('case.list', {})).toMatchObject({ ok: false, refusal: { code: 'STORE_UNAVAILABLE' } })
})

it('without a store says why, and refuses everything else', async () => {
  const problem = new StoreProblem('CORRUPT', { file: '/desk.sqlite', backup: '/backups/desk-1.sqlite' })
  const dispatcher = createDispatcher({
    handlers: commandsWithoutStore(problem, '1.0.0', clockOn('2026-03-11')), actor: async () => personAt(defaultPreferences), expected: () => null, report: () => {},
  })
  expect(await dispatcher.invoke('app.status', {})).toMatchObject({ ok: true, value: { storeProblem: { code: 'CORRUPT', file: '/desk.sqlite', message: expect.stringContaining('/backups/desk-1.sqlite') as unknown } } })
  for (const command of ['case.list', 'store.verify', 'workbench.view']) {
    expect(await dispatcher.invoke(command, {})).toMatchObject({ ok: false, refusal: { code: 'STORE_UNAVAILABLE' } })
  }
})
