import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { OutPacket, PacketCase, Supplies } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { TakenCase } from '../../shared/packet/report.ts'
import { saveClosure, saveYear } from '../store/office-calendar-repository.ts'
import type { Database } from '../store/open.ts'
import { savePreferences } from '../store/preference-repository.ts'
import { changeCalendar } from '../store/rebuild.ts'
import { saveOrganization, savePerson } from '../store/roster-repository.ts'
import type { Store } from '../store/store.ts'
import { sound } from './contents.ts'
import { readHome, settle } from './home.ts'
import { extend, logOf, PacketRefused, rowOf } from './rows.ts'
import { begin, unwatched, type Watch } from './watch.ts'

/** What taking a packet in on this laptop would do. Nothing is changed. */
export async function previewIn(store: Store, packet: OutPacket): Promise<Result<TakenCase[]>> {
  const possible = (await barrier(store.db, packet)) ?? sound(packet)
  if (!possible.ok) return possible
  const cases: TakenCase[] = []
  for (const one of packet.cases) cases.push(await standingOf(store.db, one))
  return ok(cases)
}

/** Takes a packet of the office in on a laptop, whole or not at all; an empty store becomes one of that office. */
export async function takeIn(store: Store, packet: OutPacket, by: Actor, watch: Watch = unwatched): Promise<Result<TakenCase[]>> {
  const checked = sound(packet)
  if (!checked.ok) return checked
  // Before the log names them. What is left of them after a refusal is in nobody's way.
  for (const { format, content } of packet.files) await store.issuedFiles.keep(Buffer.from(content, 'base64'), format)
  const taken: TakenCase[] = []
  try {
    await changeCalendar(store, async (tx) => {
      const barred = await barrier(tx, packet)
      if (barred !== null && !barred.ok) throw new PacketRefused(barred.refusal)
      if ((await readHome(tx)) === null) await settle(tx, { officeId: packet.office.officeId, away: true })
      taken.length = 0
      for (const one of packet.cases) {
        begin(watch, one.caseNumber)
        taken.push(await takeCase(tx, store, packet.packetId, one))
        watch.done()
      }
      await savePreferences(tx, { city: packet.office.city, letterhead: packet.supplies.letterhead })
      await takeSupplies(tx, packet.supplies)
      const cases = JSON.stringify(packet.cases.map(({ caseId, caseNumber, events }) => ({ caseId, caseNumber, seq: events.length })))
      await tx.insertInto('packet').values({ packet_id: packet.packetId, purpose: 'OUT', made_here: 0, done_at: store.clock.now().toISOString(), done_by: by.name, cases }).execute()
    })
  } catch (error) {
    if (error instanceof PacketRefused) return refused(error.refusal)
    throw error
  }
  store.heads.clear()
  return ok(taken)
}

/** Why this store does not take the packet at all; null when it does. */
async function barrier(db: Database, { packetId, office, cases }: OutPacket): Promise<Result<never> | null> {
  const home = await readHome(db)
  if (home !== null && home.officeId !== office.officeId) return refused(packetRefusal('OTHER_OFFICE'))
  if (home !== null && !home.away) return refused(packetRefusal('GOES_OUT'))
  if (home === null && (await db.selectFrom('case_file').select('case_id').where('demonstration', '=', 0).limit(1).executeTakeFirst()) !== undefined) return refused(packetRefusal('OWN_CASES_HERE'))
  if ((await db.selectFrom('packet').select('packet_id').where('packet_id', '=', packetId).executeTakeFirst()) !== undefined) return refused(packetRefusal('PACKET_REPLAYED'))
  for (const { caseId, caseNumber, city, year, serial, demonstration } of cases) {
    const other = await db.selectFrom('case_file').select('case_id').where('case_id', '<>', caseId).where((eb) => eb.or([
      eb('case_number', '=', caseNumber), eb.and([eb('city', '=', city), eb('year', '=', year), eb('serial', '=', serial), eb('demonstration', '=', demonstration ? 1 : 0)]),
    ])).executeTakeFirst()
    if (other !== undefined) return refused(packetRefusal('NUMBER_OF_ANOTHER', caseNumber))
  }
  return null
}

async function standingOf(db: Database, { caseId, caseNumber, events }: PacketCase): Promise<TakenCase> {
  const here = await logOf(db, caseId)
  const isBeginning = here.every(({ hash }, index) => events[index]?.hash === hash)
  const as = here.length === 0 ? 'ADDED' : !isBeginning ? 'KEPT' : here.length === events.length ? 'SAME' : 'CONTINUED'
  return { caseId, caseNumber, events: events.length, as }
}

async function takeCase(tx: Database, store: Store, packetId: string, one: PacketCase): Promise<TakenCase> {
  const { caseId, caseNumber, city, year, serial, events } = one
  const standing = await standingOf(tx, one)
  if (standing.as === 'KEPT') return standing
  const carried = { packet_id: packetId, seq: events.length, hash: events.at(-1)?.hash ?? '' }
  // First of all: it lets the case have the number that it has at the office.
  await tx.insertInto('carried_case').values({ case_id: caseId, ...carried }).onConflict((conflict) => conflict.column('case_id').doUpdateSet(carried)).execute()
  if (standing.as === 'SAME') return standing
  if (standing.as === 'ADDED') await tx.insertInto('case_file').values({ case_id: caseId, case_number: caseNumber, city, year, serial, demonstration: one.demonstration ? 1 : 0 }).execute()
  const known = (await logOf(tx, caseId)).length
  await extend(tx, store, caseId, caseNumber, events.slice(known).map((event) => rowOf(caseId, event)))
  return standing
}

/** Roster, calendar and wording as the office has them; on a laptop nobody changes them. */
async function takeSupplies(tx: Database, { people, organizations, templates, calendarYears, closures }: Supplies): Promise<void> {
  for (const { entry, demonstration } of people) await savePerson(tx, entry, demonstration)
  for (const { entry, demonstration } of organizations) await saveOrganization(tx, entry, demonstration)
  for (const { calendar, importedAt } of calendarYears) await saveYear(tx, calendar, importedAt)
  for (const closure of closures) await saveClosure(tx, closure)
  for (const { city, code, version, effectiveFrom, texts, note, savedBy, savedAt } of templates) {
    await tx.insertInto('document_template').values({ city, code, version, effective_from: effectiveFrom, texts: JSON.stringify(texts), note, saved_by: savedBy, saved_at: savedAt })
      .onConflict((conflict) => conflict.columns(['city', 'code', 'version']).doNothing()).execute()
  }
}
