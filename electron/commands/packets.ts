import { randomUUID } from 'node:crypto'
import type { Actor, Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { Packet } from '../../shared/packet/packet.ts'
import { passphraseStrength } from '../../shared/packet/passphrase.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { ListedMerge, MadePacket, OpenedPacket } from '../../shared/packet/report.ts'
import { domain } from '../../shared/text/zh-TW/domain.ts'
import { packets as words } from '../../shared/text/zh-TW/packets.ts'
import { writeCsv } from '../documents/csv-writer.ts'
import type { BatchRunner } from '../lib/batch-runner.ts'
import type { GivenFile } from '../lib/given-file.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readHome } from '../packet/home.ts'
import { makeRecipient, ownIdentity, ownRecipient, type Safe } from '../packet/identity.ts'
import { previewIn } from '../packet/incoming.ts'
import { previewMerge } from '../packet/merge.ts'
import { packetsOfCase } from '../packet/of-case.ts'
import { backPacket, carriedCases, changedCases, outPacket } from '../packet/outgoing.ts'
import { isRecipient, type Lock, lockOf, unseal } from '../packet/seal.ts'
import { readMerges, undoMerge } from '../packet/undo.ts'
import type { Store } from '../store/store.ts'
import { packing, takingIn } from './packet-work.ts'
import type { Paper } from './paper.ts'

/** What the system does for packets: asks where they are to lie and where one lies, and keeps the secret key. */
export interface PacketFiles {
  /** null when the person cancelled. `name` is proposed. */
  chooseTarget(name: string): Promise<string | null>
  choose(): Promise<Result<GivenFile | null>>
  safe: Safe
}

type PacketCommand = 'packet.desk' | 'packet.makeKey' | 'packet.saveOut' | 'packet.saveBack' | 'packet.choose' | 'packet.open' | 'packet.takeIn' | 'packet.undo' | 'packet.ofCase' | 'packet.saveReport'
/** The file that a person is looking at; `packet` once it was opened. */
interface InHand extends GivenFile { token: string; packet: Packet | null }

const madeShown = 20

/** 外出案件包: cases go out to a laptop and come back. */
export const packetCommands = (store: Store, paper: Paper, files: PacketFiles, runner: BatchRunner) => {
  let inHand: InHand | null = null
  async function startPacking({ action, name, caseIds, lock }: { action: 'PACK_OUT' | 'PACK_BACK'; name: string; caseIds: readonly string[]; lock: Lock }, by: Actor, make: Parameters<typeof packing>[3]): Promise<Result<{ batchId: string } | null>> {
    const wrong = await wrongLock(lock)
    if (wrong !== null) return wrong
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const file = await files.chooseTarget(`${name} ${store.clock.today()}.age`)
    if (file === null) return ok(null)
    // Another one may have begun while the person looked for a place.
    if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
    const work = packing({ store, by, refusalOf: runner.refusalOf }, await caseNumbers(store, caseIds), lock, make, (bytes) => written(paper, file, bytes))
    return ok({ batchId: runner.start({ action, folder: file, total: caseIds.length }, work) })
  }
  return {
    'packet.desk': async () => ok({
      away: (await readHome(store.db))?.away ?? false, carried: await carriedCases(store.db), made: await madePackets(store), merges: await readMerges(store.db),
      recipient: await ownRecipient(store.db, files.safe), keepsKeys: files.safe.isAvailable(),
    }),
    'packet.makeKey': async () => {
      const made = await makeRecipient(store.db, files.safe)
      return made.ok ? ok({ recipient: made.value }) : made
    },
    'packet.saveOut': async ({ caseIds, lock }, by) => {
      if (caseIds.length === 0) return refused(packetRefusal('NO_CASE_CHOSEN'))
      return startPacking({ action: 'PACK_OUT', name: words.fileOut, caseIds, lock }, by, (gather) => outPacket(store, caseIds, by, gather))
    },
    'packet.saveBack': async ({ lock }, by) => {
      const caseIds = await changedCases(store.db)
      if (caseIds.length === 0) return refused(packetRefusal('PACKET_EMPTY'))
      return startPacking({ action: 'PACK_BACK', name: words.fileBack, caseIds, lock }, by, (gather) => backPacket(store, by, gather))
    },
    'packet.choose': async () => {
      const chosen = await files.choose()
      if (!chosen.ok) return chosen
      if (chosen.value === null) return ok(null)
      const lock = lockOf(chosen.value.bytes)
      if (lock === null) return refused(packetRefusal('PACKET_UNREADABLE'))
      inHand = { ...chosen.value, token: randomUUID(), packet: null }
      return ok({ token: inHand.token, name: inHand.name, lock })
    },
    'packet.open': async ({ token, passphrase }) => {
      const file = inHand?.token === token ? inHand : null
      if (file === null) return refused(packetRefusal('PACKET_GONE'))
      const opened = await unlocked(store, files.safe, file, passphrase)
      if (!opened.ok) return opened
      file.packet = opened.value
      return previewOf(store, token, opened.value)
    },
    'packet.takeIn': async ({ token, basis = '' }, by) => {
      const packet = inHand?.token === token ? inHand.packet : null
      if (packet === null) return refused(packetRefusal('PACKET_GONE'))
      if (runner.isRunning) return refused(refuseProgram('BATCH_RUNNING'))
      const work = takingIn({ store, by, refusalOf: runner.refusalOf }, packet, basis, () => { inHand = null })
      return ok({ batchId: runner.start({ action: 'TAKE_IN', folder: null, total: packet.cases.length }, work) })
    },
    'packet.undo': async ({ mergeNo, caseId }, by) => undoMerge(store, mergeNo, caseId, by),
    'packet.ofCase': async ({ caseId }) => ok(await packetsOfCase(store.db, caseId)),
    'packet.saveReport': async ({ mergeNo }) => {
      const merged = (await readMerges(store.db)).find((one) => one.mergeNo === mergeNo)
      if (!merged) return refused(packetRefusal('MERGE_NOT_FOUND'))
      const file = await paper.chooseFile(`${words.reportName} ${mergeNo}.csv`, 'csv')
      if (file === null) return ok(null)
      return written(paper, file, new TextEncoder().encode(writeCsv(reportRows(merged))))
    },
  } satisfies Handlers<PacketCommand>
}

async function madePackets({ db }: Store): Promise<MadePacket[]> {
  const rows = await db.selectFrom('packet').selectAll().where('made_here', '=', 1).orderBy('done_at', 'desc').limit(madeShown).execute()
  return rows.map(({ packet_id: packetId, purpose, done_at: at, done_by: by, cases }) =>
    ({ packetId, purpose, at, by, caseNumbers: (JSON.parse(cases) as { caseNumber: string }[]).map(({ caseNumber }) => caseNumber) }))
}

async function wrongLock(lock: Lock): Promise<Result<never> | null> {
  if ('passphrase' in lock && passphraseStrength(lock.passphrase) === 'SHORT') return refused(packetRefusal('PASSPHRASE_WEAK', '', 'passphrase'))
  for (const recipient of 'recipients' in lock ? lock.recipients : []) if (!(await isRecipient(recipient))) return refused(packetRefusal('RECIPIENT_INVALID', '', 'recipients'))
  return null
}

async function caseNumbers({ db }: Store, caseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.selectFrom('case_file').select(['case_id', 'case_number']).where('case_id', 'in', [...caseIds]).execute()
  return new Map(rows.map((row) => [row.case_id, row.case_number]))
}

async function written(paper: Paper, file: string, bytes: Uint8Array): Promise<Result<{ file: string }>> {
  try {
    await paper.writeFile(file, bytes)
    return ok({ file })
  } catch {
    return refused(refuseProgram('FILE_NOT_WRITTEN', file))
  }
}

async function unlocked({ db }: Store, safe: Safe, { bytes }: GivenFile, passphrase: string | undefined): Promise<Result<Packet>> {
  if (lockOf(bytes) === 'PASSPHRASE') return passphrase ? unseal(bytes, { passphrase }) : refused(packetRefusal('PASSPHRASE_NEEDED', '', 'passphrase'))
  if (!safe.isAvailable()) return refused(packetRefusal('KEY_NOT_KEPT'))
  const identity = await ownIdentity(db, safe)
  return identity === null ? refused(packetRefusal('WRONG_KEY')) : unseal(bytes, { identity })
}

async function previewOf(store: Store, token: string, packet: Packet): Promise<Result<OpenedPacket>> {
  const about = { token, madeAt: packet.madeAt, madeBy: packet.madeBy }
  if (packet.purpose === 'OUT') {
    const cases = await previewIn(store, packet)
    return cases.ok ? ok({ ...about, purpose: 'OUT', cases: cases.value }) : cases
  }
  const preview = await previewMerge(store, packet)
  return preview.ok ? ok({ ...about, purpose: 'BACK', ...preview.value }) : preview
}

/** Every event of a merge; what was refused with all that it says, so that it can be entered again. */
function reportRows({ cases }: ListedMerge): string[][] {
  const { caseNumber, from, seq, event, on, by, result, reason, article, content } = words.csv
  const nameOf = (type: string): string => (domain.event as Readonly<Record<string, string>>)[type] ?? type
  const lines = cases.flatMap((one) => [
    ...one.ours.map((mine) => [one.caseNumber, words.atOffice, String(mine.seq), nameOf(mine.type), mine.on, mine.actor, '', '', '', '']),
    ...one.accepted.map((taken) => [one.caseNumber, words.onLaptop, String(taken.seq), nameOf(taken.type), taken.on, taken.actor, words.acceptedAs.replace('{seq}', String(taken.newSeq)), '', '', '']),
    ...one.refused.map(({ event: lost, refusal }) =>
      [one.caseNumber, words.onLaptop, String(lost.seq), nameOf(lost.type), lost.on, lost.actor, words.refusedShort, refusal.message, refusal.article, lost.payload]),
  ])
  return [[caseNumber, from, seq, event, on, by, result, reason, article, content], ...lines]
}
