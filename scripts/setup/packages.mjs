import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cache, inPackages, lockedNode, root } from './paths.mjs'
import { runQuietly, say, SetupError } from './run.mjs'

// This file and what it imports run before anything is installed: Node's own modules only, and nothing newer than Node 18.

/** Installs the locked packages when they are missing or not those of package-lock.json. */
export async function ensurePackages() {
  const stamp = inPackages('.installed-from')
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  say('Installing the packages of package-lock.json …')
  await npm('packages', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  // Only two packages may run their install scripts (package.json, allowScripts). Run here one by one, because the
  // second is to be compiled with the headers of the first.
  await npm('node', ['rebuild', 'node', '--loglevel=error'])
  await ensureSqlite()
  writeFileSync(stamp, wanted)
}

/** SQLite's binding is a Node-API file: one build serves Node and every Electron, so it is kept across installs. */
async function ensureSqlite() {
  const { version } = JSON.parse(readFileSync(inPackages('sqlite3', 'package.json'), 'utf8'))
  const built = inPackages('sqlite3', 'build', 'Release', 'node_sqlite3.node')
  const kept = join(cache, 'sqlite3', `${version}-${process.platform}-${process.arch}.node`)
  if (!existsSync(kept)) {
    say('Preparing SQLite (downloaded where possible, otherwise compiled once: about a minute and a half) …')
    const headers = [inPackages('node', 'node_modules'), inPackages()]
      .map((folder) => join(folder, `node-${process.platform}-${process.arch}`))
      .find((folder) => existsSync(join(folder, 'include', 'node', 'node_api.h')))
    await npm('sqlite3', ['rebuild', 'sqlite3', '--loglevel=error'], headers === undefined ? {} : { npm_config_nodedir: headers })
    mkdirSync(dirname(kept), { recursive: true })
    copyFileSync(built, kept)
  }
  mkdirSync(dirname(built), { recursive: true })
  copyFileSync(kept, built)
}

/**
 * npm as the one who called `npm start` has it: its own program file on its own Node, not through the PATH, where
 * npm has put the very node_modules that are being replaced.
 * @param {string} name of the log
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [extraEnv]
 */
async function npm(name, args, extraEnv = {}) {
  const { npm_execpath: program, npm_node_execpath: node } = process.env
  const direct = program !== undefined && node !== undefined && node !== lockedNode && existsSync(node)
  const [command, first] = direct ? [node, [program]] : process.platform === 'win32' ? ['npm.cmd', []] : ['npm', []]
  const { ok, tail, log } = await runQuietly(name, command, [...first, ...args], { env: { ...process.env, ...extraEnv } })
  if (!ok) throw new SetupError(`npm ${args[0]} failed (whole output: ${log}):\n${tail}`)
}
