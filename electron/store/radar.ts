import { CompiledQuery } from 'kysely'
import { identifierKey, nameKey } from '../../shared/format/sameness.ts'
import type { InvolvementRole, RadarFinding, RadarHit } from '../../shared/ipc/views.ts'
import type { Outcome } from '../../shared/model/claim-item.ts'
import type { Party, Side } from '../../shared/model/party.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'
import type { Database } from './open.ts'

/** Whom the radar looks for. Somebody who is on no roster has a name alone. */
export type Wanted = Pick<RosterPerson, 'name' | 'nationalId'> & { id: string | null }

/** Cases shown of one part that somebody had; the rest is counted. */
const shown = 5

/**
 * Where each of these people appears in cases that share a party with this one, and in this one itself; in the order of `wanted`. A party
 * is the same by UBN or national id, or by name where one side has no number. Demonstrations and real cases do not mix.
 * Mediating or sitting in this very case is no finding.
 * Source: 行政程序法 §32; 調解辦法 §10.
 */
export async function searchRadar(db: Database, caseId: string, parties: readonly Party[], wanted: readonly Wanted[]): Promise<RadarFinding[][]> {
  const keys = JSON.stringify(parties.map(({ side, name, ubn, nationalId }) => [side, nameKey(name), identifierKey({ ubn, nationalId })]))
  const people = JSON.stringify(wanted.map(({ id, name, nationalId }) => [id, nameKey(name), identifierKey({ nationalId })]))
  const { rows } = await db.executeQuery<FoundRow>(CompiledQuery.raw(radarSql, [keys, people, caseId]))
  return wanted.map((one) => findingsOf(one, wanted, rows, parties))
}

interface FoundRow {
  case_id: string
  case_number: string
  received_on: string
  outcome: Outcome | null
  role: InvolvementRole
  side: Side | null
  name: string
  identifier: string | null
  person_id: string | null
  same_case: 0 | 1
  party_by_name: 0 | 1
  both_sides: 0 | 1
  /** Indices of the shared parties, joined with commas. */
  parties: string
  /** Cases of that part and that person. */
  total: number
}

/** How a row is told to be about somebody; null: it is about somebody else. */
function sameness(row: FoundRow, { id, name, nationalId }: Wanted, wanted: readonly Wanted[]): RadarHit['matchedBy'] | null {
  if (id !== null && row.person_id === id) return 'PERSON'
  const own = identifierKey({ nationalId })
  if (own !== null && row.identifier !== null) return row.identifier === own ? 'IDENTIFIER' : null
  // Two people of the roster may share a name.
  return row.name === nameKey(name) && !wanted.some((other) => other.id !== null && other.id === row.person_id) ? 'NAME' : null
}

function findingsOf(one: Wanted, wanted: readonly Wanted[], rows: readonly FoundRow[], parties: readonly Party[]): RadarFinding[] {
  const about = rows.flatMap((row) => {
    const matchedBy = sameness(row, one, wanted)
    return matchedBy === null ? [] : [{ row, hit: hitOf(row, matchedBy, parties) }]
  })
  const parts = Map.groupBy(about, ({ row }) => JSON.stringify([row.same_case, row.role, row.side]))
  return [...parts.values()].flatMap((part): RadarFinding[] => {
    const [first] = part
    if (first === undefined) return []
    const { role, side, same_case } = first.row
    // Rows that bear the person's id and rows that bear the name alone were counted apart.
    const counts = new Map(part.map(({ row }) => [JSON.stringify([row.person_id, row.name, row.identifier]), row.total]))
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    return [{ role, side, sameCase: same_case === 1, total, hits: part.map(({ hit }) => hit).slice(0, shown) }]
  })
}

const hitOf = (row: FoundRow, matchedBy: RadarHit['matchedBy'], parties: readonly Party[]): RadarHit => ({
  caseId: row.case_id, caseNumber: row.case_number, receivedOn: row.received_on, outcome: row.outcome,
  sharedParty: [...new Set(row.parties.split(',').map(Number))].toSorted((a, b) => a - b).map((no) => parties[no]?.name ?? '').join('、'),
  partyMatchedBy: row.party_by_name === 1 ? 'NAME' : 'IDENTIFIER', matchedBy, bothSides: row.both_sides === 1,
})

/**
 * Starts from the keys of the parties, so that the size of the office does not matter. Whoever is wanted is told apart afterwards: here
 * only rows that bear a wanted id, number or name are kept, those of one part together, with their count.
 */
const radarSql = `
  WITH party_key (no, side, name, identifier) AS MATERIALIZED (SELECT key, value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1)),
  person (id, name, national_id) AS MATERIALIZED (SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?2)),
  sharing (case_id, party_by_name, both_sides, parties) AS MATERIALIZED (
    SELECT case_id, min(by_name), max(side = 'EMPLOYEE') AND max(side = 'EMPLOYER'), group_concat(no) FROM (
      SELECT i.case_id, 0 AS by_name, k.side, k.no FROM party_key k JOIN involvement i ON i.identifier = k.identifier AND i.role = 'PARTY'
      UNION ALL
      SELECT i.case_id, 1, k.side, k.no FROM party_key k JOIN involvement i ON i.name = k.name AND i.role = 'PARTY'
        WHERE i.identifier IS NULL OR k.identifier IS NULL
    ) GROUP BY case_id
  ),
  found AS MATERIALIZED (
    SELECT i.role, i.side, i.name, i.identifier, i.person_id, i.case_id, s.party_by_name, s.both_sides, s.parties, f.case_number, f.year, f.serial, i.case_id = ?3 AS same_case,
      row_number() OVER part AS place, count(*) OVER part AS total
    FROM sharing s
    CROSS JOIN involvement i ON i.case_id = s.case_id
    CROSS JOIN case_file f ON f.case_id = s.case_id
    WHERE (i.person_id IN (SELECT id FROM person) OR i.name IN (SELECT name FROM person) OR i.identifier IN (SELECT national_id FROM person))
      AND (i.case_id <> ?3 OR i.role NOT IN ('MEDIATOR', 'MEMBER'))
      AND f.demonstration = (SELECT demonstration FROM case_file WHERE case_id = ?3)
    WINDOW part AS (
      PARTITION BY i.person_id, i.name, i.identifier, i.role, i.side, i.case_id = ?3 ORDER BY s.both_sides DESC, f.year DESC, f.serial DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
  )
  SELECT found.*, received_on, outcome FROM found JOIN case_summary USING (case_id) WHERE place <= ${shown}
  ORDER BY same_case DESC, role, side, both_sides DESC, year DESC, serial DESC`
