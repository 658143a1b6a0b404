import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemClock } from '../lib/clock.ts'
import { loadResources } from '../resources.ts'
import { rebuildProjections } from '../store/rebuild.ts'
import { StoreProblem } from '../store/store-problem.ts'
import { openStore } from '../store/store.ts'
import { verifyStore } from '../store/verify.ts'

// npm run maintenance -- verify|rebuild FILE: looks after a database file without a window.
// verify: every chain unbroken, every replay equal to its snapshot; rebuild: everything but the log computed anew.

const usage = '用法：npm run --silent maintenance -- verify|rebuild FILE.sqlite'

const [task, file, ...others] = process.argv.slice(2)
if ((task !== 'verify' && task !== 'rebuild') || file === undefined || others.length > 0) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else if (!(await stat(file).then((found) => found.isFile(), () => false))) {
  process.stderr.write(`${file}: 找不到資料庫檔案\n`)
  process.exitCode = 2
} else {
  process.exitCode = await maintain(task, file)
}

async function maintain(work: 'verify' | 'rebuild', database: string): Promise<number> {
  try {
    const store = await openStore(database, await loadResources(join(import.meta.dirname, '../../resources')), systemClock())
    try {
      if (work === 'rebuild') await rebuildProjections(store)
      const report = await verifyStore(store)
      process.stdout.write(`${JSON.stringify(report, null, 2)}\n`)
      return report.problems.length === 0 ? 0 : 1
    } finally {
      await store.close()
    }
  } catch (error) {
    process.stderr.write(`${error instanceof StoreProblem ? error.words[0] : String(error)}\n`)
    return 1
  }
}
