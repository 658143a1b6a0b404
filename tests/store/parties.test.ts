import { expect, it } from 'vitest'
import { documentCommands } from '../../electron/commands/documents.ts'
import { draftCommands } from '../../electron/commands/drafts.ts'
import { hearingCommands } from '../../electron/commands/hearing.ts'
import { partiesCommands } from '../../electron/commands/parties.ts'
import { viewCase } from '../../electron/commands/case-view.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { searchCases } from '../../electron/store/case-repository.ts'
import { privateZones } from '../../shared/hearing/notes.ts'
import { emptyRoom } from '../../shared/hearing/room.ts'
import { toFinal, toMeeting } from '../support/lifecycle.ts'
import { partiesScreenOf } from '../support/parties.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'

const said = (text: string) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text })

it('private notes stand in no document, no search, no draft, and not on the screen of the parties', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toFinal)
  for (const zone of privateZones) must(await hearingCommands(store)['hearing.saveNote']({ caseId, zone, text: `祕密底線${zone}` }))
  const screen = partiesScreenOf()
  await screen.open(caseId)
  const { documents } = await viewCase(store, caseId) ?? { documents: [] }
  expect(documents.length).toBeGreaterThan(5)
  const shown: unknown[] = [await viewCase(store, caseId), await searchCases(store.db, '祕密底線', '2026-03-11'), must(await draftCommands(store)['draft.list']()), must(await partiesCommands(store, screen)['parties.await']({ after: '' }))]
  for (const { code, key } of documents) shown.push(must(await documentCommands(store, paperOf())['document.preview']({ caseId, code, key })))
  expect(JSON.stringify(shown)).not.toContain('祕密底線')
})

it('the screen of the parties waits until what it shows is something else, and for what concerns it alone', async () => {
  const store = await temporaryStore()
  const { caseId, seq } = await caseWith(store, ...toMeeting)
  const screen = partiesScreenOf()
  const parties = partiesCommands(store, screen)
  expect(must(await parties['parties.await']({ after: '' }))).toEqual({ stamp: '', locale: 'zh-TW', view: null })
  expect(must(await parties['parties.open']({ caseId }))).toEqual({ isOpen: true })
  const first = must(await parties['parties.await']({ after: '' }))
  expect(first.view).toMatchObject({ statements: [], employees: ['甲○○'] })

  const next = parties['parties.await']({ after: first.stamp })
  must(await hearingCommands(store)['hearing.save']({ caseId, room: { ...emptyRoom(1), composer: { speaker: 'EMPLOYER', text: '還沒說完', caret: 4 } } }))
  screen.bell.ring()
  must(await hearingCommands(store)['hearing.saveNote']({ caseId, zone: 'NOTES', text: '祕密底線' }))
  screen.bell.ring()
  must(await appendEvent(store, { caseId, basedOnSeq: seq, event: said('公司積欠工資') }, clerk))
  screen.bell.ring()
  expect(must(await next)).toMatchObject({ view: { statements: [{ text: '公司積欠工資' }] } })
})

it('who waits is answered when the screen is closed', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, ...toMeeting)
  const screen = partiesScreenOf()
  const parties = partiesCommands(store, screen)
  expect(await parties['parties.open']({ caseId: 'none' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
  await screen.open(caseId)
  const { stamp } = must(await parties['parties.await']({ after: '' }))
  const waiting = parties['parties.await']({ after: stamp })
  expect(must(await parties['parties.close']())).toEqual({ isOpen: false })
  expect(must(await waiting)).toEqual({ stamp: '', locale: 'zh-TW', view: null })
})
