import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { batchCommands } from '../../electron/commands/batch.ts'
import { documentCommands } from '../../electron/commands/documents.ts'
import type { Paper } from '../../electron/commands/paper.ts'
import { sheetCommands } from '../../electron/commands/sheets.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { writeFresh } from '../../electron/lib/fresh-file.ts'
import { refuseProgram } from '../../electron/lib/refusals.ts'
import { appendEvent } from '../../electron/store/append-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import type { BatchAction, BatchKind } from '../../shared/documents/batch.ts'
import type { DocumentFormat } from '../../shared/documents/file-name.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { BatchProgress, DocumentOwner } from '../../shared/ipc/views.ts'
import { accepted, assigned, company, filed, scheduled, toFinal, worker } from '../support/lifecycle.ts'
import { paperOf } from '../support/paper.ts'
import { caseWith, clerk, must, temporaryFolder, temporaryStore } from '../support/store.ts'
import { failedTaipeiCase, subsidyScript, subsidyWith } from '../support/subsidy-store.ts'

const tomorrow = '2026-03-12'
const called = [accepted, assigned, scheduled(1, `${tomorrow}T09:30`)]

/** A batch on a store, with a window system that answers as a person would. */
async function desk(store: Store, answers: Partial<Paper> = {}) {
  const folder = await temporaryFolder()
  const failures: unknown[] = []
  const runner = new BatchRunner((error) => {
    failures.push(error)
    return refuseProgram('INTERNAL_ERROR')
  })
  const paper = paperOf({ chooseFolder: async () => folder, ...answers })
  const commands = batchCommands(store, paper, runner)
  const list = async (kind: BatchKind, more: { from?: string; to?: string; caseIds?: string[] } = {}) => must(await commands['batch.list']({ kind, from: undefined, to: undefined, caseIds: undefined, ...more }))
  const start = (items: readonly (DocumentOwner & { code: string; key: string })[], action: BatchAction, formats: DocumentFormat[] = []) =>
    commands['batch.start']({ items: items.map(({ code, key, ...one }) => ('subsidyId' in one && one.subsidyId !== undefined ? { subsidyId: one.subsidyId, code, key } : { caseId: 'caseId' in one ? one.caseId : '', code, key })), action, formats }, clerk)
  const progress = async (from = 0): Promise<BatchProgress> => {
    const found = must(await commands['batch.progress']({ batchId: undefined, from }))
    if (!found) throw new Error('there is no batch')
    return found
  }
  const finished = async (): Promise<BatchProgress> => {
    for (;;) {
      const now = await progress()
      if (now.finished) return now
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  return { folder, failures, runner, paper, commands, list, start, progress, finished }
}

const named = (name: string) => filed({ parties: [worker({ name }), company()] })

describe('the documents of a batch', () => {
  it('are the notices of all meetings of the next office day, with what they lack', async () => {
    const store = await temporaryStore()
    const first = await caseWith(store, named('甲○○'), ...called)
    await caseWith(store, named('乙○○'), accepted, assigned, scheduled(1, '2026-03-13T09:30'))
    await caseWith(store, named('丙○○'), ...called, { type: 'meeting.cancelled', on: '2026-03-10', meetingNo: 1, reason: '撤回' })
    const { from, to, rows } = await (await desk(store)).list('NOTICES')
    expect([from, to]).toEqual([tomorrow, tomorrow])
    expect(rows).toMatchObject([{ caseId: first.caseId, caseNumber: first.caseNumber, code: 'D06', key: '1', at: `${tomorrow}T09:30`, parties: '甲○○、○光精密股份有限公司', missing: [], issued: null, mayIssue: true, labels: 2, leftOut: [] }])
  })

  it('are the records made final this week, not those of another', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, ...toFinal)
    const { list } = await desk(store)
    expect(await list('RECORDS')).toMatchObject({ from: '2026-03-09', to: '2026-03-15', rows: [{ caseId, code: 'D11', at: '2026-03-11' }] })
    expect((await list('RECORDS', { from: '2026-03-02', to: '2026-03-08' })).rows).toEqual([])
  })

  it('are the letters of the chosen cases that have not gone out', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), ...called)
    const other = await caseWith(store, named('乙○○'), ...called)
    const { list, start, finished } = await desk(store)
    expect((await list('LETTERS', { caseIds: [caseId] })).rows.map(({ caseId: of, code }) => [of, code])).toEqual([[caseId, 'D03'], [caseId, 'D06']])
    must(await start([{ caseId, code: 'D06', key: '1' }], 'ISSUE'))
    await finished()
    expect((await list('LETTERS', { caseIds: [caseId, other.caseId] })).rows.map(({ caseId: of, code }) => [of, code])).toEqual([[caseId, 'D03'], [other.caseId, 'D03'], [other.caseId, 'D06']])
  })

  it('are the letters of subsidy applications that have not gone out, which are issued in one go', async () => {
    const store = await temporaryStore({ today: '2026-06-10' })
    const caseId = await failedTaipeiCase(store)
    const application = await subsidyWith(store, caseId, ...subsidyScript)
    const { list, start, finished, folder } = await desk(store)
    const { rows } = await list('FUND')
    expect(rows).toMatchObject([{ caseId: '', subsidyId: application.subsidyId, caseNumber: application.subsidyNumber, code: 'F04', key: '', title: '核定通知函', issued: null, mayIssue: true }])
    must(await start([{ subsidyId: application.subsidyId, code: 'F04', key: '' }, { subsidyId: 'nobody', code: 'F04', key: '' }], 'ISSUE'))
    const { results } = await finished()
    expect(results.map(({ ok, subsidyId, documentNumber, refusal }) => [ok, subsidyId, documentNumber, refusal?.code])).toEqual([
      [true, application.subsidyId, '北市勞動字第1150000001號', undefined], [false, 'nobody', undefined, 'SUBSIDY_NOT_FOUND'],
    ])
    expect(await readdir(folder)).toHaveLength(6)
    expect((await list('FUND')).rows).toEqual([])
  })

  it('name the party whose address nobody entered, with the label that it costs', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), ...called, { type: 'party.updated', on: '2026-03-10', partyId: 'E1', changes: { address: '' } })
    const [row] = (await (await desk(store)).list('NOTICES')).rows
    expect(row).toMatchObject({ labels: 1, leftOut: [{ name: '○光精密股份有限公司', reason: 'NO_ADDRESS' }] })
  })
})

describe('a batch', () => {
  it('issues one after the other, numbers without gaps, and puts what went out into the folder', async () => {
    const store = await temporaryStore()
    for (const name of ['甲○○', '乙○○', '丙○○']) await caseWith(store, named(name), ...called)
    const { list, start, finished, folder, commands } = await desk(store)
    const { rows } = await list('NOTICES')
    const batch = must(await start(rows, 'ISSUE'))
    const { results, done, total, folder: told } = await finished()
    expect([done, total, told]).toEqual([3, 3, folder])
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(results.map(({ documentNumber }) => documentNumber?.replace(/\D/gu, '').slice(-2))).toEqual(['01', '02', '03'])
    expect((await readdir(folder)).toSorted()).toEqual(results.flatMap(({ files }) => files ?? []).toSorted())
    expect(must(await commands['batch.progress']({ batchId: batch?.batchId, from: 2 }))?.results).toHaveLength(1)
    expect((await list('NOTICES')).rows.map(({ issued }) => issued?.documentNumber)).toEqual(results.map(({ documentNumber }) => documentNumber))
  })

  it('goes on after a document that fails, and names it with its reason', async () => {
    const store = await temporaryStore()
    const heads = [await caseWith(store, named('甲○○'), ...called), await caseWith(store, named('乙○○'), ...called)]
    const { list, start, finished, failures } = await desk(store, {
      writeFile: async (file, bytes) => {
        if (file.includes(heads[0]?.caseNumber ?? '')) throw new Error('the disk is full')
        await writeFile(file, bytes)
      },
    })
    const [first, second] = (await list('NOTICES')).rows
    if (!first || !second) throw new Error('two notices were expected')
    must(await start([first, { ...first, code: 'D99' }, { ...first, caseId: 'nobody' }, second], 'SAVE', ['docx', 'odt']))
    const { results } = await finished()
    expect(results.map(({ ok, refusal }) => [ok, refusal?.code])).toEqual([[false, 'FOLDER_NOT_WRITTEN'], [false, 'DOCUMENT_NOT_FOUND'], [false, 'CASE_NOT_FOUND'], [true, undefined]])
    expect(results[3]?.files).toHaveLength(2)
    expect(failures).toEqual([])
  })

  it('tells a number that was given although the files could not be written', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), ...called)
    const { list, start, finished } = await desk(store, { writeFile: async () => { throw new Error('the stick was pulled out') } })
    must(await start((await list('NOTICES')).rows, 'ISSUE'))
    expect((await finished()).results).toMatchObject([{ ok: false, documentNumber: expect.stringContaining('字第'), refusal: { code: 'FOLDER_NOT_WRITTEN' } }])
  })

  it('that is cancelled keeps what is done and says of the rest that it was not', async () => {
    const store = await temporaryStore()
    for (const name of ['甲○○', '乙○○', '丙○○']) await caseWith(store, named(name), ...called)
    const cancel = { first: () => {} }
    const { list, start, finished, commands, folder } = await desk(store, {
      writeFile: async (file, bytes) => {
        await writeFile(file, bytes)
        cancel.first()
      },
    })
    const begun = must(await start((await list('NOTICES')).rows, 'SAVE', ['docx']))
    cancel.first = () => void commands['batch.cancel']({ batchId: begun?.batchId ?? '' })
    const { results, cancelled } = await finished()
    expect(cancelled).toBe(true)
    expect(results.map(({ ok, refusal }) => [ok, refusal?.code])).toEqual([[true, undefined], [false, 'BATCH_CANCELLED'], [false, 'BATCH_CANCELLED']])
    expect(await readdir(folder)).toHaveLength(1)
  })

  it('never writes over a file that is there, and never over one of its own', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), ...called)
    const { list, start, finished, folder } = await desk(store)
    const [row] = (await list('NOTICES')).rows
    if (!row) throw new Error('a notice was expected')
    must(await start([row], 'SAVE', ['docx']))
    const [name = ''] = (await finished()).results[0]?.files ?? []
    await writeFile(join(folder, name), 'mine')
    must(await start([row, row], 'SAVE', ['docx']))
    const { results } = await finished()
    expect(results.flatMap(({ files }) => files)).toEqual([name.replace('.docx', '(2).docx'), name.replace('.docx', '(3).docx')])
    expect(await readFile(join(folder, name), 'utf8')).toBe('mine')
  })

  it('is the only one, and nothing begins when the person chooses no folder', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), ...called)
    const { list, start, finished } = await desk(store)
    const { rows } = await list('NOTICES')
    must(await start(rows, 'ISSUE'))
    expect(await start(rows, 'ISSUE')).toMatchObject({ ok: false, refusal: { code: 'BATCH_RUNNING' } })
    await finished()
    expect(await (await desk(store, { chooseFolder: async () => null })).start(rows, 'ISSUE')).toEqual({ ok: true, value: null })
  })

  it('is finished with the document at hand when the program ends', async () => {
    const store = await temporaryStore()
    for (const name of ['甲○○', '乙○○', '丙○○']) await caseWith(store, named(name), ...called)
    const { list, start, runner, progress, folder } = await desk(store)
    must(await start((await list('NOTICES')).rows, 'SAVE', ['docx', 'odt']))
    await runner.finish()
    const { finished, results } = await progress()
    expect(finished).toBe(true)
    expect(results).toHaveLength(3)
    expect(await readdir(folder)).toHaveLength(2 * results.filter(({ ok }) => ok).length)
  })

  it('prints all its documents as one job, and says so of none when the person cancels', async () => {
    const store = await temporaryStore()
    for (const name of ['甲○○', '乙○○']) await caseWith(store, named(name), ...called)
    const jobs: (readonly DocumentModel[])[] = []
    const answers = { printed: true }
    const { list, start, finished } = await desk(store, {
      print: async (models) => {
        jobs.push(models)
        return answers.printed
      },
    })
    const { rows } = await list('NOTICES')
    must(await start(rows, 'PRINT'))
    expect((await finished()).results.map(({ ok }) => ok)).toEqual([true, true])
    expect(jobs.map((models) => models.map(({ code }) => code))).toEqual([['D06', 'D06']])
    answers.printed = false
    must(await start(rows, 'PRINT'))
    expect((await finished()).results.map(({ refusal }) => refusal?.code)).toEqual(['BATCH_CANCELLED', 'BATCH_CANCELLED'])
  })

  it('does not take a document that the case has changed under its feet', async () => {
    const store = await temporaryStore()
    const { caseId } = await caseWith(store, filed(), ...called)
    const { start, finished, failures } = await desk(store, {
      pdf: async () => {
        const { seq } = await store.heads.read(store.db, caseId) ?? { seq: 0 }
        await appendEvent(store, { caseId, basedOnSeq: seq, event: { type: 'note.added', on: '2026-03-11', text: '電話通知。' } }, clerk)
        return new Uint8Array([1])
      },
    })
    must(await start([{ caseId, code: 'D06', key: '1' }], 'ISSUE'))
    expect((await finished()).results).toMatchObject([{ ok: false, refusal: { code: 'STALE' } }])
    expect(failures).toEqual([])
  })
})

it.each([[60], [230]])('in a folder whose path has %i characters a file’s path stays within what Windows takes', async (length) => {
  const base = await temporaryFolder()
  const folder = join(base, ...('深'.repeat(Math.max(1, length - base.length - 1)).match(/.{1,60}/gu) ?? []))
  await mkdir(folder, { recursive: true })
  const written = await writeFresh((file, bytes) => writeFile(file, bytes), folder, { name: length > 100 ? `調解紀錄-${'高市勞調字第1150001號'.repeat(5)}` : '調解紀錄', extension: 'docx', bytes: new Uint8Array([1]) })
  expect(written).toMatch(length > 100 ? /^調解紀錄-高.*…\.docx$/u : /^調解紀錄\.docx$/u)
  expect(join(folder, written).length).toBeLessThan(259)
})

it('labels of chosen documents fill a sheet from the place that is free', async () => {
  const store = await temporaryStore()
  await savePreferences(store.db, { city: 'KAOHSIUNG' })
  const { caseId, caseNumber } = await caseWith(store, filed(), ...called)
  const sheet = must(await sheetCommands(store, paperOf())['sheet.preview']({ sheet: { kind: 'LABELS', items: [{ caseId, code: 'D06', key: '1' }], skipped: 3 } }))
  expect(documentWords(sheet)).toEqual(['高雄市鳳山區○○路○○號', '甲○○　君', caseNumber, '高雄市大寮區○○街○○號', '○光精密股份有限公司', '代表人　丙○○　君', caseNumber])
  expect(sheet.blocks[0]).toMatchObject({ kind: 'labels', skipped: 3 })
})

it('saves the very bytes that went out of a document that was issued', async () => {
  const store = await temporaryStore()
  const { caseId } = await caseWith(store, filed(), ...called)
  const { start, finished, folder, paper } = await desk(store)
  must(await start([{ caseId, code: 'D06', key: '1' }], 'ISSUE'))
  const [sent = ''] = (await finished()).results[0]?.files?.filter((file) => file.endsWith('.docx')) ?? []
  must(await start([{ caseId, code: 'D06', key: '1' }], 'SAVE', ['docx']))
  const [saved = ''] = (await finished()).results[0]?.files ?? []
  expect(await readFile(join(folder, saved))).toEqual(await readFile(join(folder, sent)))
  expect(must(await documentCommands(store, paper)['document.preview']({ caseId, code: 'D06', key: '1' })).code).toBe('D06')
})
