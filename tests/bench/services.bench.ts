import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledQuery } from 'kysely'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import type { Database } from '../../electron/store/open.ts'
import { readPendingServices } from '../../electron/store/pending-services.ts'
import { packedRows, projectionColumns } from '../../electron/store/projections/rows.ts'
import { openStore } from '../../electron/store/store.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import { accepted, assigned, filed, played, received, scheduled, sent, served, toFinal, toFollowUp } from '../support/lifecycle.ts'
import { fileColumns, insertRows, today } from './many-cases.ts'
import { within } from './measure.ts'

const cases = 10_000
/** One in so many has something to be served: two hundred at a time. */
const openEvery = 50
/** As quick as the search: what a person does not notice. */
const limitMs = 100
const tables = ['case_summary', 'meeting', 'deadline'] as const

const closed = played(...toFollowUp, { type: 'performance.reported', on: '2026-03-20', termId: 'T1', amount: 60000, paidOn: '2026-03-20' }, { type: 'case.closed', on: '2026-03-21' })
const open = [played(filed(), accepted, assigned, scheduled()), played(...toFinal, sent, received, served('W1'))]

/** The cases straight into the tables: through the lifecycle it would take too long. */
async function fill(db: Database, calendar: OfficeCalendar): Promise<void> {
  const found = Array.from({ length: cases }, (_value, no) => {
    const caseNumber = `高市勞調字第115${String(no + 1).padStart(5, '0')}號`
    return { id: `case-${no}`, caseNumber, serial: no + 1, snapshot: no % openEvery === 0 ? open[(no / openEvery) % open.length] ?? closed : closed }
  })
  await db.transaction().execute(async (tx) => {
    await insertRows(tx, 'case_file', fileColumns, found.map(({ id, caseNumber, serial }) => [id, caseNumber, 'KAOHSIUNG', 115, serial, 0]))
    await insertRows(tx, 'case_snapshot', ['seq', 'hash', 'snapshot'], found.map(({ id, snapshot }) => [id, 1, 'x', JSON.stringify(snapshot)]))
    for (const table of tables) {
      await insertRows(tx, table, projectionColumns[table], found.flatMap(({ id, caseNumber, snapshot }) => (JSON.parse(packedRows(table, caseNumber, snapshot, calendar)) as unknown[][]).map((row) => [id, ...row])))
    }
  })
  await db.executeQuery(CompiledQuery.raw('PRAGMA optimize'))
}

const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-bench-'))
const resources = await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url)))
const store = await openStore(join(folder, 'desk.sqlite'), resources, systemClock(today))
try {
  await fill(store.db, store.calendar())
  const rows = await readPendingServices(store, today)
  const isKept = await within(`${rows.length} papers to be served, of ${cases.toLocaleString()} cases`, { name: 'service.pending', run: () => readPendingServices(store, today) }, { limitMs, rounds: 21, warmUp: 3 })
  if (!isKept || rows.length !== 300) process.exitCode = 1
} finally {
  await store.close()
  await rm(folder, { recursive: true, force: true })
}
