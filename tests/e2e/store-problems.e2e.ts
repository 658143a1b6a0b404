import { createHash } from 'node:crypto'
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'
import { expect, startDesk, test } from './fixtures.ts'
import { type DeskWindow, send } from './send.ts'

const storeFile = (dataFolder: string) => join(dataFolder, 'store', 'mediation-desk.sqlite')

test('a damaged database is told of in plain words, left as it is, and nothing else is done', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  await mkdir(join(dataFolder, 'store', 'backups'), { recursive: true })
  await writeFile(storeFile(dataFolder), '這不是資料庫。'.repeat(1000))
  await writeFile(join(dataFolder, 'store', 'backups', 'mediation-desk-2026-03-01T00-00-00-000Z.sqlite'), '')
  const hash = async () => createHash('sha256').update(await readFile(storeFile(dataFolder))).digest('hex')
  const before = await hash()

  const desk = await startDesk(dataFolder)
  await expect(desk.window.getByText('資料庫內容毀損', { exact: false }).first()).toBeVisible()
  await expect(desk.window.getByText('mediation-desk-2026-03-01T00-00-00-000Z.sqlite', { exact: false }).first()).toBeVisible()
  expect(await send(desk.window, 'case.list', {})).toMatchObject({ ok: false, refusal: { code: 'STORE_UNAVAILABLE' } })
  await desk.app.close()
  expect(await hash()).toBe(before)
  await rm(dataFolder, { recursive: true, force: true })
})

test('a second start focuses the first window and ends', async ({ desk }) => {
  const { executablePath, args } = electronToLaunch()
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = spawn(executablePath, [...args, `--user-data-dir=${desk.dataFolder}`, '--disable-gpu'], { stdio: 'ignore' })
  const [status] = (await once(second, 'exit')) as [number | null]
  expect(status).toBe(0)
  await expect.poll(() => desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => [window.isMinimized(), window.isVisible()]))).toEqual([[false, true]])
  expect(desk.app.windows()).toHaveLength(1)
})

test('what was recorded is there after the next start', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'mediation-desk-'))
  const first = await startDesk(dataFolder)
  await send(first.window, 'app.preferences', { city: 'TAINAN', userName: '王承辦', theme: 'DARK' })
  // Closed while a command is on its way: it ends before the application does.
  await first.window.evaluate(() => { void (window as unknown as DeskWindow).desk.invoke('demonstration.load', { city: 'TAINAN' }) })
  await first.app.close()

  const second = await startDesk(dataFolder)
  expect(await send(second.window, 'app.status', {})).toMatchObject({
    ok: true, value: { preferences: { city: 'TAINAN', userName: '王承辦', theme: 'DARK' }, storeProblem: null, cases: 10 },
  })
  expect(await send(second.window, 'store.verify', {})).toMatchObject({ ok: true, value: { cases: 10, problems: [] } })
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark')
  await second.app.close()
  await rm(dataFolder, { recursive: true, force: true })
})
