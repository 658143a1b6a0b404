import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, inPackages } from './paths.mjs'
import { runQuietly, say, SetupError } from './run.mjs'

// Runs before the packages are installed: Node's own modules only, and nothing newer than Node 18.

const window = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libxtst6', 'libnotify4', 'libsecret-1-0']
const virtualDisplay = ['xvfb', 'xauth']
const compiler = ['python3', 'make', 'g++']
// Without these everything still runs, but Chinese text shows as boxes, or a document cannot be looked at as pages.
const fonts = ['fonts-noto-cjk', 'fonts-arphic-ukai']
const documentPages = ['libreoffice-writer-nogui', 'poppler-utils']

/**
 * Sees to the Debian packages that Electron and the tests load. As root the missing ones are installed; otherwise the
 * line to type is shown. On anything that is not Debian or its kin this does nothing.
 * @param {{ headless: boolean, tests: boolean }} need `headless`: a virtual display; `tests`: what document tests call
 * @throws {SetupError} when something without which nothing runs is missing and cannot be installed
 */
export async function ensureSystemLibraries({ headless, tests }) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return
  const compiled = existsSync(inPackages('sqlite3', 'build', 'Release', 'node_sqlite3.node'))
  const needed = missing([...window, ...(headless ? virtualDisplay : []), ...(compiled ? [] : compiler)])
  const useful = missing([...fonts, ...(tests ? documentPages : [])]).filter((name) => !knownUnavailable().includes(name))
  if (needed.length + useful.length === 0) return

  const line = `apt-get update && apt-get install -y --no-install-recommends ${[...needed, ...useful].join(' ')}`
  if (process.getuid?.() !== 0) {
    if (needed.length > 0) throw new SetupError(`System libraries are missing. Please run this once, then try again:\n  sudo sh -c '${line}'`)
    say(`Fonts or document tools are missing; it runs without them. To add them: sudo sh -c '${line}'`)
    return
  }

  say(`Installing system packages: ${[...needed, ...useful].join(' ')} …`)
  await apt('apt-update', ['update'])
  if (await install([...needed, ...useful])) return
  if (needed.length > 0 && !(await install(needed))) {
    throw new SetupError(`These system packages could not be installed: ${needed.join(' ')}\n  ${line}\nWhole output: ${join(cache, 'setup', 'apt-install.log')}`)
  }
  for (const name of useful) await install([name])
  const without = missing(useful)
  if (without.length > 0) {
    say(`Could not be installed, going on without: ${without.join(' ')}`)
    mkdirSync(dirname(unavailable), { recursive: true })
    writeFileSync(unavailable, without.join('\n'))
  }
}

const unavailable = join(cache, 'setup', 'unavailable-system-packages.txt')

/** What could not be installed once is not tried again at every start; deleting `.cache` tries anew. */
const knownUnavailable = () => (existsSync(unavailable) ? readFileSync(unavailable, 'utf8').split('\n') : [])

/**
 * @param {string[]} names
 * @returns {string[]} those of them that dpkg does not have as installed; newer Debian calls some `…t64`
 */
function missing(names) {
  if (names.length === 0) return []
  const query = spawnSync('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n', ...names.flatMap((name) => [name, `${name}t64`])])
  const installed = new Set(
    query.stdout
      .toString()
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  )
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
}

/** @param {string[]} names */
const install = (names) => apt('apt-install', ['install', '-y', '--no-install-recommends', ...names])

/**
 * @param {string} log
 * @param {string[]} args
 */
async function apt(log, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { ok } = await runQuietly(log, 'apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-q', ...args], { env })
  return ok
}
