import { randomUUID } from 'node:crypto'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { packetFormat, packetVersion, type BackPacket, type OutPacket, type PacketCase, type PacketFile, type Supplies } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { CarriedCase } from '../../shared/packet/report.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { keptFilesOnRecord } from '../store/issued-files.ts'
import type { Database } from '../store/open.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'
import { templateVersions } from '../store/template-repository.ts'
import { homeOf, readHome } from './home.ts'
import { logOf } from './rows.ts'

/** Every carried case, by number. */
export async function carriedCases(db: Database): Promise<CarriedCase[]> {
  const rows = await db.selectFrom('carried_case').innerJoin('case_file', 'case_file.case_id', 'carried_case.case_id').innerJoin('case_snapshot', 'case_snapshot.case_id', 'carried_case.case_id')
    .select(['carried_case.case_id', 'case_number', 'carried_case.seq as carried', 'case_snapshot.seq as last']).orderBy('case_number').execute()
  return rows.map(({ case_id: caseId, case_number: caseNumber, carried, last }) => ({ caseId, caseNumber, added: last - carried }))
}

/** A case as a packet carries it, with its files. */
export interface PackedCase { one: PacketCase; files: PacketFile[] }

/** @throws IssuedFileDamaged where one of its files is gone or altered */
export async function packCase(store: Store, caseId: string): Promise<Result<PackedCase>> {
  const one = await store.db.transaction().execute((tx) => caseOf(tx, caseId))
  return one === null ? refused(refuseProgram('CASE_NOT_FOUND')) : ok({ one, files: await filesOf(store, caseId) })
}

/** Gathers the cases of a packet; whoever tells how far that is may leave some out. */
export type Gather = (caseIds: readonly string[]) => Promise<Result<PackedCase[]>>

/** All of them or none. */
const gatherAll = (store: Store): Gather => async (caseIds) => {
  const cases: PackedCase[] = []
  for (const caseId of caseIds) {
    const packed = await packCase(store, caseId)
    if (!packed.ok) return packed
    cases.push(packed.value)
  }
  return ok(cases)
}

/**
 * Puts cases, roster, wording and calendar into a packet for a laptop. Drafts, hearing notes and everything else that is not on record stay.
 * @returns the packet, not yet on record: see {@link noteMade}
 */
export async function outPacket(store: Store, caseIds: readonly string[], by: Actor, gather: Gather = gatherAll(store)): Promise<Result<OutPacket>> {
  if ((await readHome(store.db))?.away) return refused(packetRefusal('ONLY_AT_OFFICE'))
  if (caseIds.length === 0) return refused(packetRefusal('NO_CASE_CHOSEN'))
  if ((await readPreferences(store.db)).city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
  const packed = await gather([...new Set(caseIds)])
  if (!packed.ok) return packed
  const office = await store.db.transaction().execute(async (tx) => {
    const { city, letterhead } = await readPreferences(tx)
    return city === null ? null : { office: { officeId: (await homeOf(tx)).officeId, city }, supplies: { ...(await suppliesOf(tx, store)), letterhead } }
  })
  return office === null ? refused(refuseProgram('CITY_NOT_CHOSEN')) : ok({ ...envelope(store, by), purpose: 'OUT', ...office, ...contentOf(packed.value) })
}

/** The carried cases in which something was recorded. */
export const changedCases = async (db: Database): Promise<string[]> => (await carriedCases(db)).filter(({ added }) => added > 0).map(({ caseId }) => caseId)

/** Puts every carried case in which something was recorded into a packet for its office. */
export async function backPacket(store: Store, by: Actor, gather: Gather = gatherAll(store)): Promise<Result<BackPacket>> {
  const home = await readHome(store.db)
  const { city } = await readPreferences(store.db)
  if (home === null || !home.away || city === null) return refused(packetRefusal('PACKET_EMPTY'))
  const changed = await changedCases(store.db)
  if (changed.length === 0) return refused(packetRefusal('PACKET_EMPTY'))
  const packed = await gather(changed)
  return packed.ok ? ok({ ...envelope(store, by), purpose: 'BACK', office: { officeId: home.officeId, city }, ...contentOf(packed.value) }) : packed
}

/** The cases by number, and each file once, in the order of their hashes. */
function contentOf(packed: readonly PackedCase[]): { cases: PacketCase[]; files: PacketFile[] } {
  const once = new Map(packed.flatMap(({ files }) => files).map((file) => [`${file.sha256}.${file.format}`, file]))
  return {
    cases: packed.map(({ one }) => one).toSorted((a, b) => (a.caseNumber < b.caseNumber ? -1 : 1)),
    files: [...once].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file),
  }
}

const envelope = ({ clock }: Store, by: Actor) =>
  ({ format: packetFormat, version: packetVersion, packetId: randomUUID(), madeAt: clock.now().toISOString(), madeBy: by.name } as const)

/** Notes that a packet was written to where the person wanted it. */
export async function noteMade(store: Store, made: OutPacket | BackPacket, by: Actor): Promise<void> {
  const cases = JSON.stringify(made.cases.map(({ caseId, caseNumber, events }) => ({ caseId, caseNumber, seq: events.length })))
  await store.db.insertInto('packet').values({ packet_id: made.packetId, purpose: made.purpose, made_here: 1, done_at: made.madeAt, done_by: by.name, cases }).execute()
}

async function caseOf(tx: Database, caseId: string): Promise<PacketCase | null> {
  const file = await tx.selectFrom('case_file').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  if (file === undefined) return null
  const { case_number: caseNumber, city, year, serial, demonstration } = file
  return { caseId, caseNumber, city, year, serial, demonstration: demonstration === 1, events: await logOf(tx, caseId) }
}

async function suppliesOf(tx: Database, store: Store): Promise<Omit<Supplies, 'letterhead'>> {
  const people = await tx.selectFrom('roster_person').selectAll().orderBy('person_id').execute()
  const organizations = await tx.selectFrom('roster_organization').selectAll().orderBy('organization_id').execute()
  const years = await tx.selectFrom('office_calendar_year').selectAll().orderBy('year').execute()
  const { city } = await readPreferences(tx)
  const marked = <Entry>({ content, demonstration }: { content: string; demonstration: 0 | 1 }) => ({ entry: JSON.parse(content) as Entry, demonstration: demonstration === 1 })
  return {
    people: people.map((row) => marked<Supplies['people'][number]['entry']>(row)),
    organizations: organizations.map((row) => marked<Supplies['organizations'][number]['entry']>(row)),
    templates: city === null ? [] : (await templateVersions(tx, city)).map((version) => ({ city, ...version, texts: { ...version.texts } })),
    calendarYears: years.map(({ content, imported_at: importedAt }) => ({ calendar: JSON.parse(content) as Supplies['calendarYears'][number]['calendar'], importedAt })),
    closures: store.calendarInForce().own.closures,
  }
}

/** Every file that the case's letters went out as and every drawn signature, each once. */
async function filesOf({ db, issuedFiles }: Store, caseId: string): Promise<PacketFile[]> {
  const onRecord = await keptFilesOnRecord(db, [caseId])
  const once = new Map(onRecord.map(({ file }) => [`${file.sha256}.${file.format}`, file]))
  const files: PacketFile[] = []
  for (const file of once.values()) files.push({ sha256: file.sha256, format: file.format, content: Buffer.from(await issuedFiles.read(file)).toString('base64') })
  return files
}
