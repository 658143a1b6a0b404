import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CaseView } from '../../shared/ipc/views.ts'
import { type Desk, expect, test } from './fixtures.ts'
import { ask } from './office.ts'
import { send } from './send.ts'

/** The demonstration case whose record is finished, with the save dialog answered by `file`, as a person would. */
async function withRecord(desk: Desk, file: string | null): Promise<CaseView> {
  await desk.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, file)
  const { demonstrationCases } = await ask(desk.window, 'app.status', {})
  if (demonstrationCases === 0) await ask(desk.window, 'demonstration.load', { city: 'KAOHSIUNG' })
  const closed = (await ask(desk.window, 'case.list', {})).find((one) => one.state === 'closed')
  return ask(desk.window, 'case.view', { caseId: closed?.caseId ?? '' })
}

test('a record is saved as .docx and as PDF, whole and with nothing beside it', async ({ desk }) => {
  const target = join(desk.dataFolder, 'out.bin')
  const { caseId, documents } = await withRecord(desk, target)
  expect(documents.map(({ code }) => code)).toEqual(['D01', 'D03', 'D06', 'D08', 'D08', 'D09', 'D10', 'D11', 'D13', 'D14', 'D14', 'D14', 'D14'])

  expect(await send(desk.window, 'document.saveAs', { caseId, code: 'D11', key: '', format: 'docx' })).toEqual({ ok: true, value: { file: target } })
  expect((await readFile(target)).subarray(0, 2).toString()).toBe('PK')

  for (const { code, key } of documents) {
    expect(await send(desk.window, 'document.saveAs', { caseId, code, key, format: 'pdf' })).toEqual({ ok: true, value: { file: target } })
    const pdf = (await readFile(target)).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/) // A4 in points
    expect(pdf).toMatch(/\/FontFile/)
  }
  expect((await readdir(desk.dataFolder)).filter((name) => name.startsWith('out.bin'))).toEqual(['out.bin'])
  // The window of paper stands ready for the next one for a while, then it is gone.
  await expect.poll(() => desk.app.windows().length).toBe(1)
})

test('a cancelled dialog is an answer; a place that cannot be written to is a refusal', async ({ desk }) => {
  const { caseId } = await withRecord(desk, null)
  expect(await send(desk.window, 'document.saveAs', { caseId, code: 'D11', key: '', format: 'docx' })).toEqual({ ok: true, value: null })
  await withRecord(desk, join(desk.dataFolder, 'no', 'such', 'folder', 'a.docx'))
  expect(await send(desk.window, 'document.saveAs', { caseId, code: 'D11', key: '', format: 'docx' })).toMatchObject({ ok: false, refusal: { code: 'FILE_NOT_WRITTEN' } })
})

test('a document that the case has not called for is refused', async ({ desk }) => {
  const { caseId } = await withRecord(desk, null)
  for (const [code, key] of [['D18', ''], ['D06', '9'], ['__proto__', ''], ['D11', '../../x']]) {
    expect(await send(desk.window, 'document.saveAs', { caseId, code, key, format: 'pdf' })).toMatchObject({ ok: false, refusal: { code: 'DOCUMENT_NOT_FOUND' } })
  }
})
