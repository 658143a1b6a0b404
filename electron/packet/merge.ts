import { applyCaseEvent, type CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { withCalendarFacts } from '../../shared/lifecycle/calendar-facts.ts'
import type { CaseEvent } from '../../shared/lifecycle/case-events.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { compareLogs, originField, rebased } from '../../shared/packet/compare.ts'
import type { BackPacket, PacketCase, PacketEvent } from '../../shared/packet/packet.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { type CaseReport, listed } from '../../shared/packet/report.ts'
import { underCalendarInForce } from '../store/append-event.ts'
import { chainStart, eventRow } from '../store/event-chain.ts'
import type { Database } from '../store/open.ts'
import { stampName } from '../store/projections/append-statement.ts'
import { withRosterFacts } from '../store/roster-facts.ts'
import type { CaseEventRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { sound } from './contents.ts'
import { readHome } from './home.ts'
import { extend, logOf, PacketRefused } from './rows.ts'
import { signatureCheck } from './signatures.ts'
import { begin, unwatched, type Watch } from './watch.ts'

/** What a merge would do to one case, and the rows that it would add. */
interface CasePlan { report: CaseReport; rows: CaseEventRow[] }
/** `basis`: where the office's logs ended when it was worked out. */
export interface MergePreview { cases: CaseReport[]; basis: string }
export interface Merged { mergeNo: number; cases: CaseReport[] }

/** What merging a packet that came back would do, case by case. Nothing is changed. */
export async function previewMerge(store: Store, packet: BackPacket): Promise<Result<MergePreview>> {
  const checked = sound(packet)
  if (!checked.ok) return checked
  return attempt(() => store.db.transaction().execute(async (tx) => summed(await planned(tx, store, packet))))
}

/**
 * Replays what a laptop recorded after what the office has, through the lifecycle, in the order in which it was recorded there; what has become
 * illegal is left out and kept in the report. All cases in one transaction.
 * @param basis of the preview that the person confirmed: when the office went on since, nothing is merged
 */
export async function merge(store: Store, packet: BackPacket, basis: string, by: Actor, watch: Watch = unwatched): Promise<Result<Merged>> {
  const checked = sound(packet)
  if (!checked.ok) return checked
  for (const { format, content } of packet.files) await store.issuedFiles.keep(Buffer.from(content, 'base64'), format)
  const merged = await attempt(() => underCalendarInForce(store, () => store.db.transaction().execute(async (tx) => {
    await sameCalendar(tx, store)
    const plans = await planned(tx, store, packet)
    const { cases, basis: found } = summed(plans)
    if (found !== basis) throw new PacketRefused(packetRefusal('OFFICE_WENT_ON'))
    const { last } = await tx.selectFrom('packet_merge').select((eb) => eb.fn.max('merge_no').as('last')).executeTakeFirstOrThrow() as { last: number | null }
    const mergeNo = (last ?? 0) + 1
    await tx.insertInto('packet_merge')
      .values({ merge_no: mergeNo, packet_id: packet.packetId, made_at: packet.madeAt, made_by: packet.madeBy, merged_at: store.clock.now().toISOString(), merged_by: by.name }).execute()
    for (const { report, rows } of plans) {
      begin(watch, report.caseNumber)
      await tx.insertInto('packet_merge_case')
        .values({ merge_no: mergeNo, case_id: report.caseId, first_seq: rows[0]?.seq ?? null, last_seq: rows.at(-1)?.seq ?? null, report: JSON.stringify(report) }).execute()
      if (rows.length > 0) await extend(tx, store, report.caseId, report.caseNumber, rows)
      watch.done()
    }
    return { mergeNo, cases }
  })))
  if (merged.ok) store.heads.clear()
  return merged
}

async function attempt<Value>(act: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return ok(await act())
  } catch (error) {
    if (error instanceof PacketRefused) return refused(error.refusal)
    throw error
  }
}

/** Deadlines are counted with the calendar that this process read: another one may have changed it. */
async function sameCalendar(tx: Database, store: Store): Promise<void> {
  const row = await tx.selectFrom('preference').select('value').where('name', '=', stampName).executeTakeFirst()
  if (row !== undefined && row.value !== JSON.stringify(store.calendarInForce().stamp)) throw new Error('the office calendar has changed')
}

const summed = (plans: readonly (CasePlan & { end: string })[]): MergePreview => ({ cases: plans.map(({ report }) => report), basis: plans.map(({ end }) => end).join(' ') })

async function planned(tx: Database, store: Store, packet: BackPacket): Promise<(CasePlan & { end: string })[]> {
  const home = await readHome(tx)
  if (home === null || home.officeId !== packet.office.officeId) throw new PacketRefused(packetRefusal('OTHER_OFFICE'))
  if (home.away) throw new PacketRefused(packetRefusal('COMES_BACK'))
  if (await isMerged(tx, packet.packetId)) throw new PacketRefused(packetRefusal('PACKET_REPLAYED'))
  const plans = []
  for (const one of packet.cases) plans.push(await planCase(tx, store, packet.packetId, one))
  return plans
}

/** Was it merged, and nothing of that undone? */
async function isMerged(tx: Database, packetId: string): Promise<boolean> {
  const row = await tx.selectFrom('packet_merge').select('merge_no').where('packet_id', '=', packetId)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('undone_event').select('seq').whereRef('undone_event.merge_no', '=', 'packet_merge.merge_no')))).executeTakeFirst()
  return row !== undefined
}

async function planCase(tx: Database, store: Store, packetId: string, { caseId, caseNumber, events }: PacketCase): Promise<CasePlan & { end: string }> {
  const here = await logOf(tx, caseId)
  const head = await store.heads.read(tx, caseId)
  const comparison = compareLogs(here, events)
  if (head === null || comparison.common === 0) throw new PacketRefused(packetRefusal('CASE_NOT_HERE', caseNumber))
  if (await hasOtherPast(tx, caseId, events, comparison.common)) throw new PacketRefused(packetRefusal('PAST_ALTERED', caseNumber))
  const report: CaseReport = { caseId, caseNumber: head.caseNumber, common: comparison.common, ours: comparison.ours.map(listed), accepted: [], refused: [], known: comparison.known.size }
  const rows: CaseEventRow[] = []
  const places = new Map(comparison.known)
  let { snapshot } = head
  const signatures = await signatureCheck(tx, store, caseId)
  for (const event of comparison.theirs) {
    const { facts } = snapshot
    const replay = await replayed(tx, store, snapshot, rebased(event, comparison, places))
    const unsigned = replay.ok ? signatures(replay.value.event, facts, event) : null
    const taken = unsigned === null ? replay : refused(unsigned)
    if (!taken.ok) {
      report.refused.push({ event, refusal: taken.refusal })
      continue
    }
    const row = continued(rows.at(-1) ?? { case_id: caseId, seq: head.seq, hash: head.hash }, taken.value.event, event, packetId)
    rows.push(row)
    places.set(event.seq, row.seq)
    report.accepted.push({ ...listed(event), newSeq: row.seq, asIs: row.hash === event.hash })
    snapshot = taken.value.snapshot
  }
  return { report, rows, end: here.at(-1)?.hash ?? chainStart }
}

/**
 * Does a log not begin with what every packet of this case took out? Its own hashes agree with any past that somebody wrote it anew with;
 * only what an undone merge took away here may be in it besides.
 */
async function hasOtherPast(tx: Database, caseId: string, events: readonly PacketEvent[], common: number): Promise<boolean> {
  const out = await tx.selectFrom('packet').select('cases').where('made_here', '=', 1).where('purpose', '=', 'OUT').execute()
  const carried = out.flatMap(({ cases }) => (JSON.parse(cases) as { caseId: string; seq: number }[]).filter((one) => one.caseId === caseId).map(({ seq }) => seq))
  const past = events.slice(common, carried.length === 0 ? 0 : Math.min(...carried))
  if (past.length === 0) return false
  const undone = new Set((await tx.selectFrom('undone_event').select('hash').where('case_id', '=', caseId).execute()).map(({ hash }) => hash))
  return past.some(({ hash }) => !undone.has(hash))
}

/** Asks the lifecycle, with what roster and calendar of the office say. */
async function replayed(tx: Database, store: Store, snapshot: CaseSnapshot, said: Result<unknown>): Promise<Result<{ snapshot: CaseSnapshot; event: CaseEvent }>> {
  if (!said.ok) return said
  return applyCaseEvent(snapshot, withCalendarFacts(snapshot.facts, await withRosterFacts(tx, said.value), store.calendar()))
}

/** The next row of the log: as it was on the laptop where it continues the same log, otherwise chained anew and naming its origin. */
function continued(before: Pick<CaseEventRow, 'case_id' | 'seq' | 'hash'>, event: CaseEvent, original: PacketEvent, packetId: string): CaseEventRow {
  const place = { caseId: before.case_id, seq: before.seq + 1, prevHash: before.hash }
  const asIs = eventRow(event, place, original.actor, original.recordedAt)
  if (asIs.hash === original.hash) return asIs
  const origin = { [originField]: { packetId, seq: original.seq, hash: original.hash } }
  return eventRow({ ...event, ...origin } as CaseEvent, place, original.actor, original.recordedAt)
}
