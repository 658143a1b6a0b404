// npm test: every check, in order; the first failing stage ends it. Last line: "N passed, M failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './setup/setup.mjs'
import { run, say } from './setup/run.mjs'
import { cache, inPackages, lockedNode } from './setup/paths.mjs'

const minutes = 60_000
const reports = join(cache, 'test-reports')
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** @type {Record<string, () => Promise<number>>} */
const stages = {
  'type check': () => run(lockedNode, [inPackages('typescript', 'bin', 'tsc'), '-b']),
  lint: () => run(lockedNode, [inPackages('oxlint', 'bin', 'oxlint'), '--deny-warnings']),
  'unit, store and document tests': () =>
    run(
      lockedNode,
      [inPackages('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
      { timeoutMs: 40 * minutes },
    ),
  build: async () => {
    const { ensureElectron } = await import('./setup/electron.mjs')
    await ensureElectron()
    const { ensureBuild } = await import('./setup/build.mjs')
    await ensureBuild()
    return 0
  },
  'end-to-end tests in Electron': async () => {
    const { runUnderDisplay } = await import('./setup/display.mjs')
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
    const args = [inPackages('@playwright', 'test', 'cli.js'), 'test', '--project=e2e', '--reporter=list,json']
    return await runUnderDisplay(lockedNode, args, { env, timeoutMs: 50 * minutes })
  },
}

/** Adds up what vitest and Playwright report; a stage that was not reached counts nothing. */
function countTests() {
  const vitest = existsSync(vitestReport) ? JSON.parse(readFileSync(vitestReport, 'utf8')) : null
  const playwright = existsSync(playwrightReport) ? JSON.parse(readFileSync(playwrightReport, 'utf8')).stats : null
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.expected ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (playwright?.unexpected ?? 0) + (playwright?.flaky ?? 0),
    skipped: (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + (playwright?.skipped ?? 0),
  }
}

await runCommand({ headless: true, tests: true, electron: false }, async () => {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  let status = 0
  for (const [name, stage] of Object.entries(stages)) {
    say(`\n═══ ${name} ═══`)
    const startedAt = performance.now()
    status = await stage().catch((error) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
      return 1
    })
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    say(status === 0 ? `ok, ${seconds} s` : `FAILED: ${name}, status ${status}, ${seconds} s`)
    if (status !== 0) break
  }
  const { passed, failed, skipped } = countTests()
  if (skipped > 0) say(`${skipped} tests were skipped. A skipped test proves nothing: repair or remove it.`)
  say(`\n${passed} passed, ${failed} failed`)
  return status === 0 && skipped + failed > 0 ? 1 : status
})
