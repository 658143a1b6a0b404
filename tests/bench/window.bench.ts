import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication } from '@playwright/test'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { electronToLaunch } from '../../scripts/setup/electron.mjs'
import { permissions } from '../../shared/ipc/contract.ts'
import { company, filed, worker } from '../support/lifecycle.ts'
import { compare } from './measure.ts'

/** From starting the program to the case list of 1,000 cases on the screen, against an empty window of the same Electron. */
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
const { executablePath, args } = electronToLaunch()
const flags = args.slice(0, -1)
const desk = args.at(-1) ?? ''
let running: ElectronApplication | null = null
let run = 0

async function start(app: string, dataFolder: string): Promise<ElectronApplication> {
  running = await _electron.launch({ executablePath, args: [...flags, app, `--user-data-dir=${dataFolder}`, '--disable-gpu'], chromiumSandbox: !flags.includes('--no-sandbox') })
  return running
}
const stop = async () => {
  await running?.close()
  running = null
}

try {
  const filled = join(folder, 'filled')
  const store = await openStore(join(filled, 'store', 'mediation-desk.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock())
  for (let no = 1; no <= 1000; no += 1) {
    const event = filed({ parties: [worker({ name: `甲${no}` }), company({ name: `○光精密第${no}股份有限公司` })] })
    const opened = await openCase(store, { event }, { name: '承辦人', permissions })
    if (!opened.ok) throw new Error(opened.refusal.message)
  }
  await store.db.insertInto('preference').values([{ name: 'city', value: '"KAOHSIUNG"' }, { name: 'userName', value: '"承辦人"' }]).execute()
  await store.close()

  const empty = join(folder, 'empty')
  await mkdir(empty)
  await writeFile(join(empty, 'package.json'), JSON.stringify({ name: 'empty', version: '1.0.0', type: 'module', main: 'main.js' }))
  await writeFile(join(empty, 'main.js'), `import { app, BrowserWindow } from 'electron'
app.whenReady().then(() => new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true, contextIsolation: true } }).loadURL('data:text/html,<p id="there">.</p>'))
app.on('window-all-closed', () => app.quit())`)

  const kept = await compare(
    'start to case list of 1,000',
    {
      name: 'case list',
      prepare: async () => {
        await stop()
        run += 1
        await cp(filled, join(folder, `run${run}`), { recursive: true })
      },
      run: async () => {
        const window = await (await start(desk, join(folder, `run${run}`))).firstWindow()
        await window.evaluate(() => { location.hash = '#/cases' })
        await window.getByText('○光精密第', { exact: false }).first().waitFor()
      },
    },
    {
      name: 'empty window',
      prepare: async () => {
        await stop()
        run += 1
      },
      run: async () => (await (await start(empty, join(folder, `run${run}`))).firstWindow()).locator('#there').waitFor(),
    },
    { limit: 2, rounds: 8, warmUp: 1 },
  )
  process.exitCode = kept ? 0 : 1
} finally {
  await stop()
  await rm(folder, { recursive: true, force: true })
}
