// The registry's Electron has no `default_app.asar`, so it cannot be told on the command line which app to run.
// This stands in for it: `electron [flags] FOLDER` starts the app in FOLDER as the official Electron would.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  process.stderr.write('usage: electron [flags] FOLDER\n')
  process.exit(64)
}
const appPath = resolve(folder)
const { name, productName, version, main } = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'))
process.defaultApp = true
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(appPath)
// Awaited, so that Electron becomes ready only after the app's own module has run, as with a packaged app.
await import(pathToFileURL(join(appPath, main)).href)
