import { checkUbn } from '../../shared/format/identifiers.ts'
import { identifierKey, nameKey } from '../../shared/format/sameness.ts'
import type { CaseSurroundings, KnownEmployer, RelatedCase } from '../../shared/ipc/views.ts'
import { caseHints } from '../../shared/law/hints.ts'
import { type DismissedEmployee, dismissedEmployees } from '../../shared/law/mass-layoff.ts'
import { isDismissalClaim } from '../../shared/law/claim-kinds.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { ClaimItem } from '../../shared/model/claim-item.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { Party } from '../../shared/model/party.ts'
import type { Database } from './open.ts'

const mostShown = 50
/** Applications of people dismissed together come in within so many days of each other. */
const layoffApplicationDays = 180

/** Which case this is; `caseId` null while it is still being typed. Demonstration and real cases know nothing of each other. */
export interface Whose { caseId: string | null; demonstration: boolean; today: string }

/** A case with a party of this one. */
interface Neighbour { caseId: string; caseNumber: string; receivedOn: string; shared: Party[] }

/** Other cases with a party of this one, what the office knows of its employers, and what the law bids one think of. */
export async function readSurroundings(db: Database, facts: CaseFacts, whose: Whose): Promise<CaseSurroundings> {
  const neighbours = await findNeighbours(db, facts.parties, whose)
  const [related, dismissedElsewhere] = await Promise.all([relatedCases(db, facts, neighbours), readDismissed(db, facts, neighbours)])
  return { related, hints: caseHints(facts, { related, dismissedElsewhere }, whose.today), employers: knownEmployers(facts.parties, neighbours) }
}

const identifierOf = (party: Party): string => identifierKey(party) ?? ''
const distinct = (texts: readonly string[]): string[] => [...new Set(texts.filter((text) => text !== ''))]

/** Newest first. A party is the same by its identifier; else a company by its name, a person by name and date of birth. */
async function findNeighbours(db: Database, parties: readonly Party[], { caseId, demonstration }: Whose): Promise<Neighbour[]> {
  const identifiers = distinct(parties.map(identifierOf))
  const names = distinct(parties.map((party) => nameKey(party.name)))
  const rows = await db.selectFrom('involvement')
    .innerJoin('case_file', 'case_file.case_id', 'involvement.case_id').innerJoin('case_summary', 'case_summary.case_id', 'involvement.case_id')
    .select(['involvement.case_id as caseId', 'case_number as caseNumber', 'received_on as receivedOn', 'name', 'identifier'])
    .where('involvement.role', '=', 'PARTY').where('demonstration', '=', demonstration ? 1 : 0).where('involvement.case_id', '<>', caseId ?? '')
    .where((eb) => eb.or([eb('identifier', 'in', identifiers), eb('name', 'in', names)]))
    .orderBy('received_on', 'desc').orderBy('case_number', 'desc').execute()

  const byName = Map.groupBy(parties, (party) => nameKey(party.name))
  const people = (name: string): Party[] => (byName.get(name) ?? []).filter((party) => party.kind === 'PERSON' && party.birthDate !== undefined)
  const birthDates = await readBirthDates(db, distinct(rows.filter(({ name }) => people(name).length > 0).map((row) => row.caseId)))
  const isSame = (party: Party, { caseId: of, name, identifier }: (typeof rows)[number]): boolean => {
    const other = identifier ?? ''
    if (other !== '' && other === identifierOf(party)) return true
    if (nameKey(party.name) !== name) return false
    if (party.kind === 'PERSON') return party.birthDate !== undefined && birthDates.get(of)?.get(name)?.includes(party.birthDate) === true
    return !checkUbn(other).valid || !checkUbn(identifierOf(party)).valid
  }
  const byIdentifier = Map.groupBy(parties, identifierOf)
  const found = new Map<string, Neighbour>()
  for (const row of rows) {
    const candidates = [...(byIdentifier.get(row.identifier ?? '') ?? []), ...(byName.get(row.name) ?? [])]
    const same = candidates.filter((party) => isSame(party, row))
    if (same.length === 0) continue
    const { caseId: of, caseNumber, receivedOn } = row
    const before = found.get(of)
    found.set(of, { caseId: of, caseNumber, receivedOn, shared: [...new Set([...(before?.shared ?? []), ...same])] })
  }
  return [...found.values()]
}

async function readFacts(db: Database, caseIds: readonly string[]): Promise<[caseId: string, CaseFacts][]> {
  const rows = caseIds.length === 0 ? [] : await db.selectFrom('case_snapshot').select(['case_id', 'snapshot']).where('case_id', 'in', caseIds).execute()
  return rows.map(({ case_id, snapshot }) => [case_id, (JSON.parse(snapshot) as CaseSnapshot).facts])
}

/** By case and name: two people of one name may be in one case. */
async function readBirthDates(db: Database, caseIds: readonly string[]): Promise<Map<string, Map<string, (string | undefined)[]>>> {
  return new Map((await readFacts(db, caseIds)).map(([caseId, { parties }]) =>
    [caseId, new Map([...Map.groupBy(parties, (party) => nameKey(party.name))].map(([name, group]) => [name, group.map((party) => party.birthDate)]))]))
}

const sharesBothSides = ({ shared }: Neighbour): boolean => shared.some((party) => party.side === 'EMPLOYEE') && shared.some((party) => party.side === 'EMPLOYER')

async function relatedCases(db: Database, { links, parties }: CaseFacts, neighbours: readonly Neighbour[]): Promise<RelatedCase[]> {
  // Those of the same parties are never crowded out by a large employer's other cases.
  const chosen = neighbours.toSorted((a, b) => Number(sharesBothSides(b)) - Number(sharesBothSides(a))).slice(0, mostShown)
  const ids = chosen.map((one) => one.caseId)
  const rows = ids.length === 0 ? [] : await db.selectFrom('case_summary').selectAll().where('case_id', 'in', ids).execute()
  const summaries = new Map(rows.map((row) => [row.case_id, row]))
  const proceedings = new Map((await readFacts(db, ids)).map(([caseId, facts]) => [caseId, facts.proceeding]))
  return neighbours.filter((one) => chosen.includes(one)).flatMap(({ caseId, caseNumber, receivedOn, shared }): RelatedCase[] => {
    const row = summaries.get(caseId)
    return row === undefined ? [] : [{
      caseId, caseNumber, receivedOn, state: row.state, outcome: row.outcome, employees: row.employees, employers: row.employers, category: row.category,
      shared: parties.filter((party) => shared.includes(party)).map(({ side, name }) => ({ side, name: name.trim() })),
      proceeding: proceedings.get(caseId) ?? 'MEDIATION', linked: links.some((link) => link.caseId === caseId || link.caseNumber === caseNumber),
    }]
  })
}

function knownEmployers(parties: readonly Party[], neighbours: readonly Neighbour[]): KnownEmployer[] {
  return parties.filter((party) => party.side === 'EMPLOYER').flatMap((party): KnownEmployer[] => {
    const cases = neighbours.filter(({ shared }) => shared.includes(party))
    const [last] = cases
    return last === undefined ? [] : [{ partyId: party.id, cases: cases.length, lastCase: { caseId: last.caseId, caseNumber: last.caseNumber } }]
  })
}

/** Whom the same employers dismissed, as other cases of about that time say. */
async function readDismissed(db: Database, { receivedOn }: CaseFacts, neighbours: readonly Neighbour[]): Promise<DismissedEmployee[]> {
  const [from, to] = [addDays(receivedOn, -layoffApplicationDays), addDays(receivedOn, layoffApplicationDays)]
  const near = neighbours.filter((one) => one.receivedOn >= from && one.receivedOn <= to && one.shared.some((party) => party.side === 'EMPLOYER')).map((one) => one.caseId)
  const claims = near.length === 0 ? [] : await db.selectFrom('claim').select(['case_id', 'category', 'description']).where('case_id', 'in', near).execute()
  const cases = distinct(claims.filter(({ category, description }) => isDismissalClaim({ category: category as ClaimItem['category'], description })).map((claim) => claim.case_id))
  return (await readFacts(db, cases)).flatMap(([, facts]) => dismissedEmployees(facts.parties, facts.claims, facts.receivedOn))
}
