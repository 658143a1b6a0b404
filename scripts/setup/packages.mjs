import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { cache, inPackages, lockedNode, root } from './paths.mjs'
import { callersNpm, fetchToolchain } from './registry.mjs'
import { say, SetupError } from './run.mjs'

// This file and what it imports run before anything is installed: Node's own modules only, and nothing newer than Node 18.

/** @typedef {Awaited<ReturnType<typeof fetchToolchain>>} Toolchain */

/** Installs the locked packages when they are missing or not those of package-lock.json. */
export async function ensurePackages() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256').update(lock).digest('hex')
  const stamp = inPackages('.installed-from')
  if (existsSync(stamp) && existsSync(lockedNode) && readFileSync(stamp, 'utf8') === wanted) return

  say('Installing the packages of package-lock.json …')
  const toolchain = await fetchToolchain()
  const npm = toolchain?.npm ?? callersNpm
  await npm('packages', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  // Only two packages may run their install scripts (package.json, allowScripts): node, which fetches what is already
  // here, and sqlite3, which is compiled with the headers of that Node.
  if (toolchain === null) await npm('node', ['rebuild', 'node', '--loglevel=error'])
  else {
    placeNode(toolchain.nodeFolder)
    await npm('node', ['rebuild', 'node', '--ignore-scripts', '--loglevel=error']) // puts it first on the PATH of npm scripts
  }
  await ensureSqlite(npm, toolchain)
  writeFileSync(stamp, wanted)
}

/** @param {string} nodeFolder the unpacked Node */
function placeNode(nodeFolder) {
  const { version } = JSON.parse(readFileSync(inPackages('node', 'package.json'), 'utf8'))
  if (!nodeFolder.endsWith(`-${version}`)) {
    throw new SetupError(`package-lock.json wants Node ${version}, scripts/setup/registry.mjs pins another: change them together.`)
  }
  const source = join(nodeFolder, 'bin', basename(lockedNode))
  mkdirSync(dirname(lockedNode), { recursive: true })
  rmSync(lockedNode, { force: true })
  try {
    linkSync(source, lockedNode)
  } catch {
    copyFileSync(source, lockedNode)
  }
}

/**
 * SQLite's binding is a Node-API file: one build serves Node and every Electron, so it is kept across installs.
 * It is compiled for the Node-API that its makers publish it for. Left alone it would take that of the Node it is
 * compiled with, and crash an Electron whose Node is older.
 * @param {typeof callersNpm} npm
 * @param {Toolchain} toolchain
 */
async function ensureSqlite(npm, toolchain) {
  const { version, binary } = JSON.parse(readFileSync(inPackages('sqlite3', 'package.json'), 'utf8'))
  const nodeApi = String(Math.max(...binary.napi_versions))
  const built = inPackages('sqlite3', 'build', 'Release', 'node_sqlite3.node')
  const kept = join(cache, 'sqlite3', `${version}-napi${nodeApi}-${process.platform}-${process.arch}.node`)
  if (!existsSync(kept)) {
    say('Preparing SQLite (downloaded where possible, otherwise compiled once: about a minute and a half) …')
    const headers = toolchain === null ? {} : { npm_config_nodedir: toolchain.nodeFolder }
    await npm('sqlite3', ['rebuild', 'sqlite3', '--loglevel=error'], { ...headers, npm_config_napi_build_version: nodeApi, npm_config_jobs: 'max' })
    mkdirSync(dirname(kept), { recursive: true })
    copyFileSync(built, kept)
  }
  mkdirSync(dirname(built), { recursive: true })
  copyFileSync(kept, built)
}
