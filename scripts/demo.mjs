// The demonstration: the real application with the demonstration cases walks one case to its signed record.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runUnderDisplay } from './setup/display.mjs'
import { inPackages, root } from './setup/paths.mjs'
import { say } from './setup/run.mjs'

const minutes = 60_000

/**
 * Walks the case (`tests/e2e/demo`), which writes its pictures and documents into the folder named by
 * `MEDIATION_DESK_DEMO_OUT`, and prints their paths. Ends in any case within ten minutes.
 * @returns {Promise<number>} exit status: 0 when the walk reached its end
 */
export async function demonstrate() {
  const out = join(root, 'out', 'demo')
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const playwright = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--project=demo', '--reporter=line']
  const env = { ...process.env, MEDIATION_DESK_DEMO_OUT: out }
  const status = await runUnderDisplay(process.execPath, playwright, { env, timeoutMs: 10 * minutes })
  const files = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()) : []
  for (const path of files.map((file) => relative(root, join(file.parentPath, file.name))).sort()) say(path)
  if (status === 0) say('The demonstration is complete. README.md says how to open the window itself.')
  else say(status === 124 ? 'The demonstration took longer than ten minutes and was stopped.' : 'The demonstration stopped before its end; see above.')
  return status
}
