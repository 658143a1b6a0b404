import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledQuery } from 'kysely'
import { surroundingsCommands } from '../../electron/commands/surroundings.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { openCase } from '../../electron/store/append-event.ts'
import type { Database } from '../../electron/store/open.ts'
import { packedRows, projectionColumns } from '../../electron/store/projections/rows.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import type { OfficeCalendar } from '../../shared/law/office-calendar.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { addDays } from '../../shared/model/dates.ts'
import { company, filed, played, toFailed, toFinal, wageClaim, worker } from '../support/lifecycle.ts'
import { employer, employerOf, fileColumns, insertRows, seeded, today } from './many-cases.ts'
import { within } from './measure.ts'

/** One frame of the screen. */
const frameMs = 16
const cases = 100_000
const days = 3650
const casesAYear = 10_000

const stages = [[filed()], toFailed, toFinal].map((events) => played(...events))
const tables = ['case_summary', 'party', 'claim', 'involvement'] as const
/** As long as people write what happened. */
const disputeSummary = '申請人主張遭無預警終止契約，尚有工資、加班費與特別休假未休工資未給付，請求調解。'.repeat(12)

/** A past case: one in three is about severance, and some people come again. */
function pastCase(no: number, random: () => number): CaseSnapshot {
  const { state, facts } = stages[no % stages.length] ?? played(filed())
  const receivedOn = addDays(today, -Math.floor(((cases - no) / cases) * days))
  const person = Math.floor(random() * 80_000)
  const [employed, employing] = [{ name: `勞工${person % 20_000}`, nationalId: random() < 0.7 ? `B2${String(person).padStart(8, '0')}` : undefined, birthDate: addDays('1960-01-01', person % 14_000) }, employer(employerOf(random()))]
  const claims = facts.claims.map((claim) => ({ ...claim, ...(no % 3 === 0 ? { category: 'SEVERANCE' as const, description: '資遣費' } : {}) }))
  return { state, facts: { ...facts, receivedOn, appliedOn: receivedOn, disputeSummary, claims, parties: facts.parties.map((party) => Object.assign({}, party, party.side === 'EMPLOYEE' ? employed : employing)) } }
}

/** The cases straight into the tables: through the lifecycle it would take hours. */
async function fill(db: Database, calendar: OfficeCalendar): Promise<void> {
  const random = seeded(1)
  const part = 2_000
  for (let first = 0; first < cases; first += part) {
    const found = Array.from({ length: part }, (_value, index) => {
      const no = first + index
      const [year, serial] = [106 + Math.floor(no / casesAYear), (no % casesAYear) + 1]
      return { id: `${Math.floor(random() * 2 ** 48).toString(16).padStart(12, '0')}-${no}`, caseNumber: `高市勞調字第${year}${String(serial).padStart(5, '0')}號`, year, serial, snapshot: pastCase(no, random) }
    })
    await db.transaction().execute(async (tx) => {
      await insertRows(tx, 'case_file', fileColumns, found.map(({ id, caseNumber, year, serial }) => [id, caseNumber, 'KAOHSIUNG', year, serial, 0]))
      await insertRows(tx, 'case_snapshot', ['seq', 'hash', 'snapshot'], found.map(({ id, snapshot }) => [id, 1, 'x', JSON.stringify(snapshot)]))
      for (const table of tables) {
        await insertRows(tx, table, projectionColumns[table], found.flatMap(({ id, caseNumber, snapshot }) => (JSON.parse(packedRows(table, caseNumber, snapshot, calendar)) as unknown[][]).map((row) => [id, ...row])))
      }
    })
  }
  await db.executeQuery(CompiledQuery.raw('PRAGMA optimize'))
}

/** Related cases, reminders and known employers of a case among 100,000 others: the answer of the command, and that of the suggestions in the intake. */
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
try {
  const store = await openStore(join(folder, 'many.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock(today))
  await fill(store.db, store.calendar())
  const commands = surroundingsCommands(store)
  const random = seeded(2)
  const caseAgainst = async (rank: number): Promise<string> => {
    const person = Math.floor(random() * 80_000)
    const parties = [worker({ name: `勞工${person % 20_000}`, birthDate: addDays('1960-01-01', person % 14_000), nationalId: `B2${String(person).padStart(8, '0')}` }), company(employer(rank))]
    const event = filed({ on: today, appliedOn: today, parties, claims: [wageClaim({ category: 'SEVERANCE', description: '資遣費' })] })
    const opened = await openCase(store, { event }, { name: '承辦人', permissions })
    if (!opened.ok) throw new Error(opened.refusal.message)
    return opened.value.caseId
  }
  const look = async (caseId: string) => {
    const answer = await commands['case.surroundings']({ caseId })
    if (!answer.ok) throw new Error(answer.refusal.message)
    return answer.value
  }

  // New cases come against the same employers as the past ones: the frequent ones often.
  const asked: string[] = []
  for (let no = 0; no < 200; no += 1) asked.push(await caseAgainst(employerOf(random())))
  const frequent = await caseAgainst(0)
  if ((await look(frequent)).related.length !== 50) throw new Error('the cases of the frequent employer were not found')
  let turn = 0
  const next = () => asked[turn++ % asked.length] ?? ''
  const kept = await within('surroundings among 100,000 cases', { name: 'a new case like the past ones', run: () => look(next()) }, { limitMs: frameMs, rounds: 400, warmUp: 50 })
  await within('the same', { name: 'the most frequent employer (1,800 cases)', run: () => look(frequent) }, { rounds: 60, warmUp: 10 })

  const texts = ['事業12', '事業345', '業2999', '沒有這家']
  const suggested = await within('employers suggested among 100,000 cases', { name: 'a few characters of a name', run: () => commands['employer.search']({ text: texts[turn++ % texts.length] ?? '' }) }, { limitMs: 50, rounds: 100, warmUp: 10 })
  await within('the same', { name: 'a text that every name has', run: () => commands['employer.search']({ text: '公司' }) }, { rounds: 60, warmUp: 10 })
  await store.close()
  process.exitCode = kept && suggested ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
