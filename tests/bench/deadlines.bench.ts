import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { saveClosure } from '../../electron/store/office-calendar-repository.ts'
import type { Database } from '../../electron/store/open.ts'
import { packedRows, projectionColumns, rowTables } from '../../electron/store/projections/rows.ts'
import { changeCalendar } from '../../electron/store/rebuild.ts'
import { openStore } from '../../electron/store/store.ts'
import { readWorkbench } from '../../electron/store/workbench.ts'
import { deadlinesAt } from '../../shared/law/deadlines.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { accepted, assigned, filed, played, received, scheduled, sent, served, toFinal, toMeeting, toSettled } from '../support/lifecycle.ts'
import { fileColumns, insertRows } from './many-cases.ts'
import { within } from './measure.ts'

/** The deadlines of 10,000 open cases for the 工作台: at most 16 ms, one frame of the screen, for each thousand. */
const cases = 10_000
const limitMs = (cases / 1_000) * 16
/** Late enough for every one of them to be due: the longest list there can be. */
const today = '2026-03-26'

const asked = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-20' }
const stages: readonly CaseSnapshot[] = [
  [filed()], [filed({ claims: [] }), asked], [filed(), accepted], [filed(), accepted, assigned], [filed(), accepted, assigned, scheduled()], toMeeting, toSettled, toFinal,
  [...toFinal, sent, received], [...toFinal, sent, received, served('W1')],
].map((events) => played(...events))
const open: readonly CaseSnapshot[] = Array.from({ length: cases }, (_value, no) => stages[no % stages.length] ?? played(filed()))

/** The cases straight into the tables: through the lifecycle it would take minutes. */
async function fill(db: Database, calendar: OfficeCalendar): Promise<void> {
  const id = (no: number) => `case-${(no * 7919) % cases}`
  await db.transaction().execute(async (tx) => {
    for (let first = 0; first < cases; first += 500) {
      const part = open.slice(first, first + 500)
      await insertRows(tx, 'case_file', fileColumns, part.map((_snapshot, index) => [id(first + index), `高市勞調字第115${String(first + index + 1).padStart(5, '0')}號`, 'KAOHSIUNG', 115, first + index + 1, 0]))
      await insertRows(tx, 'case_snapshot', ['seq', 'hash', 'snapshot'], part.map((snapshot, index) => [id(first + index), 1, 'x', JSON.stringify(snapshot)]))
      for (const table of rowTables) {
        const rows = part.flatMap((snapshot, index) => (JSON.parse(packedRows(table, '', snapshot, calendar)) as unknown[][]).map((row) => [id(first + index), ...row]))
        await insertRows(tx, table, projectionColumns[table], rows)
      }
    }
  })
}

const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
try {
  const store = await openStore(join(folder, 'many.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock(today))
  await fill(store.db, store.calendar())
  const counted = await within(`deadlines of ${cases} open cases`, {
    name: 'counted from their clocks', run: () => {
      const overdue = open.filter(({ facts }) => deadlinesAt(facts.clocks, store.calendar(), today).some(({ status }) => status === 'OVERDUE'))
      if (overdue.length < cases / 2) throw new Error('not every case was counted')
    },
  }, { limitMs, rounds: 30, warmUp: 5 })
  const viewed = await within(`the workbench of ${cases} open cases`, {
    name: 'from the store', run: async () => {
      const { counts, overdue } = await readWorkbench(store, today)
      if (overdue.length !== 20 || Object.values(counts).reduce((sum, count) => sum + count) < cases) throw new Error('not every case was counted')
    },
  }, { limitMs, rounds: 30, warmUp: 5 })
  let day = 0
  await within(`a closed day among ${cases} open cases`, {
    name: 'all counted anew and stored', run: () => changeCalendar(store, (tx) => saveClosure(tx, { date: `2026-03-${String(9 + (day++ % 5)).padStart(2, '0')}`, name: '停止上班' })),
  }, { rounds: 4, warmUp: 1 })
  await store.close()
  process.exitCode = counted && viewed ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
