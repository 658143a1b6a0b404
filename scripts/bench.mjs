// npm run bench: the measurements of tests/bench, one after the other so that they do not disturb each other.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from './setup/setup.mjs'
import { run, say } from './setup/run.mjs'
import { lockedNode, root } from './setup/paths.mjs'

await runCommand({ headless: true }, async () => {
  const { runUnderDisplay } = await import('./setup/display.mjs')
  const folder = join(root, 'tests', 'bench')
  const benches = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bench.ts')).sort() : []
  if (benches.length === 0) say('There is nothing to measure yet: tests/bench holds no *.bench.ts.')
  let worst = 0
  for (const name of benches) {
    say(`\n── ${name}`)
    // Only a benchmark of the window opens one; the others should not pay for a virtual display.
    const inWindow = name.includes('window')
    const status = await (inWindow ? runUnderDisplay : run)(lockedNode, [join(folder, name)])
    worst = Math.max(worst, status)
  }
  return worst
})
