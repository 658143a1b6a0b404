import { join } from 'node:path'
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron'
import { isIsoDate } from '../shared/model/dates.ts'
import { refused, type Result } from '../shared/ipc/result.ts'
import type { Preferences } from '../shared/ipc/views.ts'
import { createDispatcher, type Dispatcher } from './commands/dispatch.ts'
import { commandsOn, commandsWithoutStore } from './commands/index.ts'
import { answerWindows } from './ipc.ts'
import { BatchRunner } from './lib/batch-runner.ts'
import { type Clock, systemClock } from './lib/clock.ts'
import { type Log, openLog } from './lib/log.ts'
import { refuseProgram } from './lib/refusals.ts'
import { loadResources } from './resources.ts'
import { personAt } from './security/accounts.ts'
import { registerAppScheme, serveApp } from './security/app-protocol.ts'
import { enforcePolicy, forbidNetwork } from './security/window-policy.ts'
import { IssuedFileDamaged } from './store/issued-files.ts'
import { defaultPreferences, readPreferences } from './store/preference-repository.ts'
import { StoreProblem, storeProblemOf } from './store/store-problem.ts'
import { openStore, type Store } from './store/store.ts'
import { chooseFileThrough } from './windows/choose-file.ts'
import { focus, openMainWindow } from './windows/main-window.ts'
import { installMenu } from './windows/menu.ts'
import { packetFilesThrough } from './windows/packet-files.ts'
import { PrintingFailed } from './windows/paper-press.ts'
import { paperThrough } from './windows/paper.ts'
import { partiesScreenBeside } from './windows/parties-window.ts'

// The composition root: what is used is made here, and handed on.

/** `batch`: what goes on after its command was answered. */
interface Desk { dispatcher: Dispatcher; store: Store | null; batch: BatchRunner | null }

const preload = join(import.meta.dirname, '../preload/preload.cjs')
const pages = join(import.meta.dirname, '../renderer')
const resourceFolder = () => join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'resources')

let mainWindow: BrowserWindow | null = null
const partiesScreen = partiesScreenBeside(preload, () => mainWindow)
let desk: Desk | null = null

const userData = app.commandLine.getSwitchValue('user-data-dir')
app.setPath('userData', userData === '' ? join(app.getPath('appData'), 'mediation-desk') : userData)
forbidNetwork()
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => { if (mainWindow) focus(mainWindow) })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', finishFirst)
  // Not awaited here: Electron becomes ready only after this module has run.
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const log = openLog(join(app.getPath('userData'), 'logs'))
  process.on('unhandledRejection', (error) => log.fault('unhandledRejection', error))
  try {
    enforcePolicy()
    serveApp(pages)
    installMenu()
    // The page is read while the store opens; what it asks meanwhile waits.
    const opening = openDesk(log)
    answerWindows({ invoke: async (command, input) => (await opening).dispatcher.invoke(command, input) }, partiesScreen.mayAsk)
    const [opened, window] = await Promise.all([opening, openMainWindow(preload)])
    desk = opened
    mainWindow = window
    mainWindow.on('closed', () => {
      mainWindow = null
      partiesScreen.close()
    })
  } catch (error) {
    log.fault('start', error)
    dialog.showErrorBox('調解台', '程式無法啟動，資料沒有變更。請重新安裝後再試；如仍發生，請通知系統管理人員。')
    app.exit(1)
  }
}

async function openDesk(log: Log): Promise<Desk> {
  const clock = officeClock()
  const resources = await loadResources(resourceFolder())
  const file = join(app.getPath('userData'), 'store', 'mediation-desk.sqlite')
  const store = await openStore(file, resources, clock).catch((error: unknown) => {
    log.fault('store', error)
    return storeProblemOf(error, { file }) ?? new StoreProblem('OPEN_FAILED', { file }, error)
  })
  if (store instanceof StoreProblem) {
    const handlers = commandsWithoutStore(store, app.getVersion(), clock)
    return { store: null, batch: null, dispatcher: createDispatcher({ handlers, actor: async () => personAt(defaultPreferences), expected: () => null, report: log.fault }) }
  }
  follow(await readPreferences(store.db))
  const expected = (error: unknown): Result<never> | null => {
    if (error instanceof PrintingFailed) return refused(refuseProgram('NOT_PRINTED'))
    if (error instanceof IssuedFileDamaged) return refused(refuseProgram('ISSUED_FILE_DAMAGED'))
    const problem = storeProblemOf(error, { file })
    return problem && refused(problem.toRefusal())
  }
  const batch = new BatchRunner((error) => {
    const known = expected(error)
    if (known !== null && !known.ok) return known.refusal
    log.fault('batch', error)
    return refuseProgram('INTERNAL_ERROR')
  })
  const dispatcher = createDispatcher({
    handlers: commandsOn(store, { version: app.getVersion(), apply: follow }, paperThrough(preload, () => mainWindow), chooseFileThrough(() => mainWindow), batch, packetFilesThrough(() => mainWindow), partiesScreen),
    actor: async () => personAt(await readPreferences(store.db)),
    expected,
    changed: partiesScreen.changed,
    report: log.fault,
  })
  return { dispatcher, store, batch }
}

/** `--today=YYYY-MM-DD` lets tests choose the day; a released program goes by the calendar alone. */
function officeClock(): Clock {
  const day = app.isPackaged ? '' : app.commandLine.getSwitchValue('today')
  return systemClock(isIsoDate(day) ? day : undefined)
}

function follow({ theme }: Preferences): void {
  nativeTheme.themeSource = theme === 'SYSTEM' ? 'system' : theme === 'LIGHT' ? 'light' : 'dark'
}

/** What is running ends, and the store closes, before the application does. */
function finishFirst(event: { preventDefault(): void }): void {
  if (!desk) return
  event.preventDefault()
  const { dispatcher, store, batch } = desk
  desk = null
  // Asked for anew only once Electron is done with this request, or it would go unheard.
  void dispatcher.finish().then(() => batch?.finish()).then(() => store?.close()).finally(() => setImmediate(() => app.quit()))
}
