import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inPackages, lockedNode, root } from './paths.mjs'
import { runQuietly, say, SetupError } from './run.mjs'

const sources = ['electron', 'renderer', 'resources', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json']
const stamp = join(root, 'out', '.built-from')

/** Builds main, preload and renderer into `out/` when a source has changed since the last build. */
export async function ensureBuild() {
  const wanted = hashOfSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Building the application …')
  rmSync(stamp, { force: true })
  const { ok, tail } = await runQuietly('build', lockedNode, [inPackages('electron-vite', 'bin', 'electron-vite.js'), 'build'])
  if (!ok) throw new SetupError(`The build failed:\n${tail}`)
  writeFileSync(stamp, wanted)
}

/** @returns {string} one hash over names and contents of everything that the build reads */
function hashOfSources() {
  const hash = createHash('sha256')
  for (const path of sources.flatMap(filesUnder).sort()) hash.update(`${path}\0`).update(readFileSync(join(root, path))).update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} path of a file or folder, from the project's folder
 * @returns {string[]}
 */
function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (/\.[a-z]+$/.test(path)) return [path]
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name)
    return entry.isDirectory() ? filesUnder(inside) : [inside]
  })
}
