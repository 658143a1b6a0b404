import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accepted, assigned, closedMeeting, filed, mediatorLin, opened, scheduled } from '../support/lifecycle.ts'
import { type Desk, startDesk } from './fixtures.ts'
import { ask, expect, expectAccessible, expectNoSidewaysScroll, officeDay, resize, test } from './office.ts'

const passphrase = '七股鹽山下午三點的風'
const note = (text: string) => ({ type: 'note.added', on: officeDay, text })

/** The window system answers every save dialog and every open dialog with this file. */
async function answering({ app }: Desk, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
}

async function openPackets(window: Page): Promise<void> {
  await window.evaluate(() => { location.hash = '#/settings' })
  await window.getByRole('link', { name: '帶出、收回案件' }).click()
  await expect(window.getByRole('heading', { level: 1, name: '外出案件包' })).toBeVisible()
}

async function lockWith(window: Page, words: string): Promise<void> {
  await window.locator('.packet-lock input[type=password]').nth(0).fill(words)
  await window.locator('.packet-lock input[type=password]').nth(1).fill(words)
}

/** Chooses the file that the dialog answers with, and opens it. */
async function open(window: Page, words: string): Promise<void> {
  await window.getByRole('button', { name: '選擇檔案…' }).click()
  const dialog = window.getByRole('dialog', { name: '開啟案件包' })
  await dialog.locator('input[type=password]').fill(words)
  await window.keyboard.press('Enter')
}

async function record(window: Page, caseId: string, ...events: ({ type: string } & Record<string, unknown>)[]): Promise<void> {
  let { seq } = await ask(window, 'case.view', { caseId })
  for (const event of events) ({ seq } = await ask(window, 'case.record', { caseId, basedOnSeq: seq, event }))
  await window.reload()
  await expect(window.getByRole('heading', { level: 1, name: '外出案件包' })).toBeVisible()
}

test('a case goes to a laptop and comes back: preview, merge, undo, merge again; what is wrong is said', async ({ firstStart: office }) => {
  test.setTimeout(240_000)
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-packets-'))
  const [outFile, backFile] = [join(folder, 'out.age'), join(folder, 'back.age')]
  const { window } = office
  await ask(window, 'app.preferences', { city: 'KAOHSIUNG', userName: '王小明' })
  await ask(window, 'roster.savePerson', { person: mediatorLin })
  const { caseId, seq: first } = await ask(window, 'case.file', { event: filed() })
  let seq = first
  for (const event of [accepted, assigned, scheduled(1, '2026-03-16T14:00')]) ({ seq } = await ask(window, 'case.record', { caseId, basedOnSeq: seq, event }))
  await window.reload()

  // Out.
  await answering(office, outFile)
  await openPackets(window)
  await window.getByRole('searchbox', { name: '篩選案件' }).fill('115.03.16')
  await window.getByRole('checkbox', { name: /高市勞調字第1150001號/ }).click({ force: true })
  await expect(window.getByRole('status').filter({ hasText: '已勾選' })).toHaveText('已勾選 1 件')
  await lockWith(window, '鹽山')
  await expect(window.getByText('太短', { exact: true })).toBeVisible()
  await expect(window.getByRole('button', { name: '製作案件包…' })).toBeDisabled()
  await lockWith(window, passphrase)
  await expectAccessible(window)
  await window.getByRole('button', { name: '製作案件包…' }).click()
  await expect(window.getByText(`案件包已存到 ${outFile}`)).toBeVisible({ timeout: 30_000 })
  expect((await readFile(outFile)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)

  // On the laptop.
  const laptopFolder = await mkdtemp(join(tmpdir(), 'mediation-desk-laptop-'))
  const laptop = await startDesk(laptopFolder, [`--today=${officeDay}`])
  const away = laptop.window
  await ask(away, 'app.preferences', { city: 'TAIPEI', userName: '林調解' })
  await away.reload()
  await answering(laptop, outFile)
  await openPackets(away)
  await open(away, '這不是那個通行碼喔')
  await expect(away.getByRole('dialog').getByText('通行碼不符', { exact: false })).toBeVisible({ timeout: 30_000 })
  await away.keyboard.press('Escape')
  await open(away, passphrase)
  const takingIn = away.getByRole('dialog', { name: '匯入前確認' })
  await expect(takingIn.getByText('新增到這台電腦')).toBeVisible({ timeout: 30_000 })
  await expectAccessible(away)
  await takingIn.getByRole('button', { name: '匯入 1 件' }).click()
  await expect(away.getByText('這是外出電腦', { exact: false })).toBeVisible()
  await open(away, passphrase)
  await expect(away.getByRole('dialog').getByText('先前已經匯入', { exact: false })).toBeVisible({ timeout: 30_000 })
  await away.keyboard.press('Escape')
  await record(away, caseId, opened({ on: officeDay, startedAt: '2026-03-16T14:00' }), { ...closedMeeting, on: officeDay, endedAt: '2026-03-16T15:00' })
  await answering(laptop, backFile)
  await lockWith(away, passphrase)
  await expect(away.getByText('新增 2 筆')).toBeVisible()
  await away.getByRole('button', { name: '製作帶回案件包…' }).click()
  await expect(away.getByText(`案件包已存到 ${backFile}`)).toBeVisible({ timeout: 30_000 })
  await laptop.app.close()
  await rm(laptopFolder, { recursive: true, force: true })

  // Back, while the office went on.
  await record(window, caseId, note('雇主來電'))
  await answering(office, backFile)
  await open(window, passphrase)
  const preview = window.getByRole('dialog', { name: '收回前確認' })
  await expect(preview.getByText('機關新增 1 筆 · 外出新增 2 筆 · 將接受 2 筆', { exact: false })).toBeVisible({ timeout: 30_000 })
  await expectAccessible(window)
  await preview.getByRole('button', { name: '收回 2 筆' }).click()
  await expect(window.getByText('已合併', { exact: true })).toBeVisible()
  await expect(window.getByText('已處理 1 件案件')).toBeVisible()
  expect((await ask(window, 'case.view', { caseId })).seq).toBe(7)
  await expectAccessible(window)

  // The history says what came with it.
  await window.evaluate((id) => { location.hash = `#/cases/${id}?tab=history` }, caseId)
  await expect(window.getByText(/由林調解於.*製作之案件包帶回，.*由王小明收回（第1次）/u)).toHaveCount(2)
  await expectAccessible(window)
  await openPackets(window)
  await expectAccessible(window)

  await window.getByRole('button', { name: '復原 高市勞調字第1150001號' }).click()
  await window.getByRole('alertdialog').getByRole('button', { name: '復原' }).click()
  await expect(window.getByText(/^.*由王小明復原$/u)).toBeVisible()
  expect((await ask(window, 'case.view', { caseId })).seq).toBe(5)
  expect((await ask(window, 'store.verify', {})).problems).toEqual([])

  // What was said in the meantime makes the meeting impossible.
  await record(window, caseId, { type: 'meeting.cancelled', on: officeDay, meetingNo: 1, reason: '天災' })
  await open(window, passphrase)
  await expect(preview.getByText('不能接受 2 筆')).toBeVisible({ timeout: 30_000 })
  await resize(office, 1024, 700)
  await expectNoSidewaysScroll(window)
  await preview.getByRole('button', { name: '存為紀錄' }).click()
  await expect(window.getByText('沒有新增紀錄', { exact: true })).toBeVisible()
  await answering(office, join(folder, 'report.csv'))
  await window.getByRole('button', { name: /^匯出報告/ }).first().click()
  await expect.poll(() => readFile(join(folder, 'report.csv'), 'utf8').catch(() => '')).toContain('不能接受')
  await rm(folder, { recursive: true, force: true })
})
