import { CompiledQuery } from 'kysely'
import type { Database } from '../../electron/store/open.ts'
import { projectionColumns, type RowTable } from '../../electron/store/projections/rows.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'

/** Random numbers that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const today = '2026-03-16'
const lastDays = 3650
const employerCount = 30_000
/** The smaller, the more cases the most frequent employers have. */
const spread = 5
const employeeNames = 20_000
const openCases = 800
const casesAYear = 10_000

/** An employer by how often it comes: few very often, most once in a while. The frequency falls as one over the rank. */
export const employerOf = (random: number): number => Math.floor((employerCount + spread) ** random * spread ** (1 - random)) - spread
export const employer = (rank: number) => ({ name: `事業${rank}股份有限公司`, ubn: String(10_000_000 + rank) })

export const mediators: RosterPerson[] = Array.from({ length: 40 }, (_, no) => ({
  id: `M${no}`, name: `調解${no}`, kinds: ['MEDIATOR', 'COMMITTEE_MEMBER'], qualification: '勞資爭議調解人認證（調解辦法§13④）', termFrom: '2024-01-01', termTo: '2027-12-31',
  nationalId: `A1${String(no).padStart(8, '0')}`, specialities: no % 3 === 0 ? ['WAGE'] : ['SEVERANCE', 'CONTRACT'], availability: { weekdays: [1, 2, 3, 4, 5] },
  training: [{ on: '2025-05-01', hours: 12, course: '研習' }],
}))

export const fileColumns = ['case_number', 'city', 'year', 'serial', 'demonstration'] as const

/** Rows of one table in one statement. @param rows each begins with the id of its case; then the columns in their order */
export async function insertRows(tx: Database, table: string, columns: readonly string[], rows: readonly (readonly unknown[])[]): Promise<void> {
  const values = columns.map((_column, index) => `value ->> ${index + 1}`)
  await tx.executeQuery(CompiledQuery.raw(`INSERT INTO ${table} (case_id, ${columns.join(', ')}) SELECT value ->> 0, ${values.join(', ')} FROM json_each(?)`, [JSON.stringify(rows)]))
}

type Rows = Record<'case_file' | 'case_summary' | 'seat' | 'involvement' | 'meeting', unknown[][]>

/** Past cases straight into the tables: as many as one likes would take hours through the lifecycle. */
export async function fillWithCases(db: Database, count: number): Promise<void> {
  const random = seeded(1)
  const part = 5_000
  for (let first = 0; first < count; first += part) {
    const rows: Rows = { case_file: [], case_summary: [], seat: [], involvement: [], meeting: [] }
    for (let no = first; no < Math.min(count, first + part); no += 1) addCase(rows, no, count, random)
    await db.transaction().execute(async (tx) => {
      for (const [table, list] of Object.entries(rows)) {
        await insertRows(tx, table, table === 'case_file' ? fileColumns : projectionColumns[table as RowTable], list)
      }
    })
  }
  for (const person of mediators) await db.insertInto('roster_person').values({ person_id: person.id, content: JSON.stringify(person), demonstration: 0 }).execute()
  await db.executeQuery(CompiledQuery.raw('PRAGMA optimize'))
}

function addCase(rows: Rows, no: number, count: number, random: () => number): void {
  const id = `${Math.floor(random() * 2 ** 48).toString(16).padStart(12, '0')}-${no}`
  const received = addDays(today, -Math.floor(((count - no) / count) * lastDays))
  const { name, ubn } = employer(employerOf(random()))
  const worker = `勞工${Math.floor(random() * employeeNames)}`
  const mediator = mediators[Math.floor(random() * mediators.length)]
  if (mediator === undefined) throw new Error('no mediators')
  const isOpen = count - no <= openCases
  const [year, serial] = [106 + Math.floor(no / casesAYear), (no % casesAYear) + 1]
  rows.case_file.push([id, `高市勞調字第${year}${String(serial).padStart(5, '0')}號`, 'KAOHSIUNG', year, serial, 0])
  rows.case_summary.push([id, isOpen ? 'mediation.preparing' : 'closed', isOpen ? null : 'SETTLED', 0, 'SOLE_MEDIATOR', received, received, worker, name, 'WAGE', mediator.name, `${worker}${name}`])
  rows.seat.push([id, 0, mediator.id, mediator.name, 'MEDIATOR', received])
  const people = [
    ['PARTY', 'EMPLOYEE', worker, random() < 0.7 ? `B2${String(no).padStart(8, '0')}` : null, null], ['PARTY', 'EMPLOYER', name, random() < 0.9 ? ubn : null, null],
    ['REPRESENTATIVE', 'EMPLOYER', `代表${ubn}`, null, null], ['PROXY', 'EMPLOYER', random() < 0.001 ? mediator.name : `代理${Math.floor(random() * 5000)}`, null, null],
    ['MEDIATOR', null, mediator.name, null, mediator.id],
  ]
  rows.involvement.push(...people.map((person, position) => [id, position, ...person]))
  rows.meeting.push([id, 0, 1, isOpen ? 'SCHEDULED' : 'CLOSED', `${addDays(isOpen ? today : received, 1 + Math.floor(random() * 14))}T14:00`, '第一調解室', 90, 0])
}
