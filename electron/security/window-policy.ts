import { app, type Session, session, type WebContents, type WebPreferences } from 'electron'
import { appOrigin } from './app-protocol.ts'

/** Every window: a sandboxed page without Node, that can only ask through the preload's one function. */
export function windowPreferences(preload: string): WebPreferences {
  return {
    preload, sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, webviewTag: false,
    spellcheck: false, webSecurity: true, devTools: !app.isPackaged,
  }
}

/** Call before Electron is ready: no name is looked up anywhere, whatever asks for it. */
export function forbidNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
}

/** Deny by default, for every page that this process will ever have. */
export function enforcePolicy(): void {
  restrictSession(session.defaultSession)
  app.on('web-contents-created', (_event, contents) => restrictPage(contents))
}

function restrictSession(one: Session): void {
  one.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  one.setPermissionCheckHandler(() => false)
  one.setDevicePermissionHandler(() => false)
  one.setSpellCheckerEnabled(false)
  // Off alone, it would still ask for a dictionary at every start.
  one.setSpellCheckerLanguages([])
  one.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !mayLoad(request.url) }))
  one.on('will-download', (event) => event.preventDefault())
}

function mayLoad(address: string): boolean {
  const { protocol } = new URL(address)
  if (protocol === 'app:') return isOwnPage(address)
  return protocol === 'data:' || protocol === 'blob:' || (protocol === 'devtools:' && !app.isPackaged)
}

/** The page is loaded once, by us; it changes by its own script, not by going elsewhere. */
function restrictPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

export const isOwnPage = (address: string): boolean => address.startsWith(`${appOrigin}/`)
