import { existsSync, realpathSync } from 'node:fs'
import { lockedNode } from './paths.mjs'
import { ensurePackages } from './packages.mjs'
import { run, SetupError } from './run.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

// What every command of package.json starts with. Until the packages are there only Node's own modules may be
// imported, so the later steps are loaded when they are reached.

/** True where a window can be shown to somebody. */
export const hasDisplay =
  process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '')

/**
 * Runs a command of package.json: from a bare clone to its end, on the locked Node.
 * @param {{ headless?: boolean, tests?: boolean, electron?: boolean }} need what this command uses
 * @param {() => Promise<number>} command gives the exit status; called when everything is in place
 */
export async function runCommand(need, command) {
  try {
    process.exitCode = await prepared(need, command)
  } catch (error) {
    if (!(error instanceof SetupError)) throw error
    process.stderr.write(`\n${error.message}\n`)
    process.exitCode = 1
  }
}

/**
 * @param {{ headless?: boolean, tests?: boolean, electron?: boolean }} need
 * @param {() => Promise<number>} command
 * @returns {Promise<number>}
 */
async function prepared({ headless = false, tests = false, electron = true }, command) {
  if (Number(process.versions.node.split('.')[0]) < 18) throw new SetupError(`Node 18 or newer is needed; this is ${process.version}.`)
  await ensureSystemLibraries({ headless, tests })
  await ensurePackages()
  if (!onLockedNode()) return await run(lockedNode, process.argv.slice(1))

  if (electron) {
    const { ensureElectron } = await import('./electron.mjs')
    await ensureElectron()
    const { ensureBuild } = await import('./build.mjs')
    await ensureBuild()
  }
  return await command()
}

const onLockedNode = () => existsSync(lockedNode) && realpathSync(process.execPath) === realpathSync(lockedNode)

