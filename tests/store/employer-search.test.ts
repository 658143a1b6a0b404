import { expect, it } from 'vitest'
import { surroundingsCommands } from '../../electron/commands/surroundings.ts'
import { openCase } from '../../electron/store/append-event.ts'
import type { Store } from '../../electron/store/store.ts'
import { company, filed, worker } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'
import { fillWithCases } from '../bench/many-cases.ts'

const search = async (store: Store, text: string) => must(await surroundingsCommands(store)['employer.search']({ text }))
const namesOf = async (store: Store, text: string) => (await search(store, text)).map(({ name }) => name)
const against = (store: Store, name: string, on: string) => caseWith(store, filed({ on, appliedOn: on, parties: [worker(), company({ name, ubn: undefined })] }))

it('an employer is found by any part of its name, once, with the case received last', async () => {
  const store = await temporaryStore()
  await against(store, '○光精密股份有限公司', '2026-02-03')
  const last = await against(store, '○光精密股份有限公司', '2026-03-02')
  await against(store, '○光精密股份有限公司', '2026-01-05')
  await against(store, '○○貿易有限公司', '2026-03-03')
  for (const text of ['○光', '光精密', '股份有限公司', '○光精密股份有限公司']) {
    expect(await search(store, text)).toEqual([{ name: '○光精密股份有限公司', lastCase: { caseId: last.caseId, caseNumber: last.caseNumber } }])
  }
  expect(await namesOf(store, '有限公司')).toEqual(['○○貿易有限公司', '○光精密股份有限公司'])
  expect(await namesOf(store, '')).toEqual(['○○貿易有限公司', '○光精密股份有限公司'])
  expect(await namesOf(store, '紡織')).toEqual([])
})

it('the text is compared as names are, and the name is told as its last case writes it', async () => {
  const store = await temporaryStore()
  await against(store, '台灣○○（股）公司', '2026-02-03')
  await against(store, '臺灣○○(股)公司', '2026-03-02')
  for (const text of ['台灣', '臺 灣', '（股）', '(股)', '　台灣○○']) expect(await namesOf(store, text)).toEqual(['臺灣○○(股)公司'])
})

it('only employers are found: no employee, proxy or representative', async () => {
  const store = await temporaryStore()
  await caseWith(store, filed({ parties: [worker({ name: '林甲' }), company({ legalRepresentative: '林乙', proxies: [{ id: 'X1', name: '林丙', specialAuthority: false }] })] }))
  expect(await namesOf(store, '林')).toEqual([])
  await caseWith(store, filed({ parties: [worker(), company({ kind: 'PERSON', name: '林丁', ubn: undefined, birthDate: '1970-01-01' })] }))
  expect(await namesOf(store, '林')).toEqual(['林丁'])
})

it('cases of one day are ordered by their numbers', async () => {
  const store = await temporaryStore()
  for (const name of ['○一公司', '○二公司', '○三公司']) await against(store, name, '2026-03-02')
  expect(await namesOf(store, '公司')).toEqual(['○三公司', '○二公司', '○一公司'])
})

it('twenty at most, the newest, also of a name that is in nearly every case', async () => {
  const store = await temporaryStore()
  await fillWithCases(store.db, 12_000)
  for (let no = 1; no <= 25; no += 1) {
    const opened = must(await openCase(store, { event: filed({ on: '2026-03-16', appliedOn: '2026-03-16', parties: [worker(), company({ name: `事業○${no}股份有限公司`, ubn: undefined })] }) }, clerk))
    expect(opened.caseNumber).not.toBe('')
  }
  const newest = Array.from({ length: 20 }, (_, index) => `事業○${25 - index}股份有限公司`)
  expect(await namesOf(store, '事業')).toEqual(newest)
  expect(await namesOf(store, '業○')).toEqual(newest)
  expect(await namesOf(store, '')).toEqual(newest)
})
