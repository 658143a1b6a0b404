import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packetCommands } from '../../electron/commands/packets.ts'
import { signRecord } from '../../electron/commands/sign-record.ts'
import { BatchRunner } from '../../electron/lib/batch-runner.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { savePreferences } from '../../electron/store/preference-repository.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { type Actor, permissions } from '../../shared/ipc/contract.ts'
import { ok, type Result } from '../../shared/ipc/result.ts'
import { drawnPng } from '../support/drawing.ts'
import { company, filed, mediatorLin, signed, toSettled, worker } from '../support/lifecycle.ts'
import { noPackets } from '../support/packets.ts'
import { paperOf } from '../support/paper.ts'

/**
 * 40 cases, each with letters of 300 KB and signatures drawn on the screen, out of the office in one action, into a laptop, back and merged:
 * each step with the passphrase, the encryption and the real disk, from the person's confirmation to the finished work.
 */
const cases = 40
const letterBytes = 100_000
/** Seconds for one step that are good enough. */
const limit = 10
const passphrase = '七股鹽山下午三點的風'
const by: Actor = { name: '王承辦', permissions }

const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-bench-'))
const file = join(folder, 'packet.age')
const resources = await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url)))
const store = (name: string): Promise<Store> => openStore(join(folder, `${name}.sqlite`), resources, systemClock('2026-03-13'))
const [desk, laptop] = [await store('office'), await store('laptop')]

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

await savePreferences(desk.db, { city: 'KAOHSIUNG' })
await savePerson(desk.db, mediatorLin)
const caseIds: string[] = []
for (let no = 1; no <= cases; no += 1) {
  const { caseId, seq: first } = must(await openCase(desk, { event: filed({ parties: [worker({ name: `勞工${no}` }), company()] }) }, by))
  let seq = first
  for (const event of toSettled.slice(1)) ({ seq } = must(await appendEvent(desk, { caseId, basedOnSeq: seq, event }, by)))
  for (const [signerId, role] of [['W1', 'EMPLOYEE'], ['E1', 'EMPLOYER'], ['M01', 'MEDIATOR']] as const) {
    const event = signed(signerId, role, { method: 'ESIGN', consentRef: '當場同意' })
    ;({ seq } = must(await signRecord(desk, { caseId, basedOnSeq: seq, event, strokes: drawnPng(600 + no, 200 + seq).toString('base64') }, by)))
  }
  const files = []
  for (const format of ['docx', 'odt', 'pdf'] as const) files.push({ code: 'D06', key: '1', name: '開會通知單', ...(await desk.issuedFiles.keep(randomBytes(letterBytes), format)) })
  must(await appendEvent(desk, { caseId, basedOnSeq: seq, event: { type: 'document.issued', on: '2026-03-13', code: 'D06', key: '1', documentNumber: `勞字第${no}號`, version: 1, files } }, by))
  caseIds.push(caseId)
}

const runner = new BatchRunner((error) => { throw error })
const files = { ...noPackets, chooseTarget: async () => file, choose: async () => ok({ name: 'packet.age', bytes: await readFile(file) }) }
const commandsOf = (on: Store) => packetCommands(on, paperOf({ writeFile: (to, bytes) => writeFile(to, bytes) }), files, runner)
const [office, away] = [commandsOf(desk), commandsOf(laptop)]

const rows: { measured: string; seconds: number; limit: number; verdict: string }[] = []
async function timed(measured: string, act: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await act()
  while (runner.isRunning) await new Promise((resolve) => setTimeout(resolve, 5))
  const batch = runner.progress(undefined, 0)
  const bad = batch?.results.find((one) => !one.ok)
  if (bad) throw new Error(bad.refusal?.message)
  const seconds = Number(((performance.now() - start) / 1000).toFixed(2))
  rows.push({ measured, seconds, limit, verdict: seconds <= limit ? 'ok' : 'TOO SLOW' })
}

const opened = async (at: typeof office) => must(await at['packet.open']({ token: must(await at['packet.choose']())?.token ?? '', passphrase }))
await timed(`${cases} cases out`, async () => must(await office['packet.saveOut']({ caseIds, lock: { passphrase } }, by)))
const size = (await stat(file)).size
let token = ''
await timed('opening and preview on the laptop', async () => { ({ token } = await opened(away)) })
await timed('taking in', async () => must(await away['packet.takeIn']({ token }, by)))
for (const caseId of caseIds) must(await appendEvent(laptop, { caseId, basedOnSeq: (await laptop.heads.read(laptop.db, caseId))?.seq ?? 0, event: { type: 'note.added', on: '2026-03-13', text: '外出' } }, by))
await timed(`${cases} cases back`, async () => must(await away['packet.saveBack']({ lock: { passphrase } }, by)))
let basis = ''
await timed('opening and preview at the office', async () => {
  const back = await opened(office)
  token = back.token
  if (back.purpose === 'BACK') ({ basis } = back)
})
await timed('merging', async () => must(await office['packet.takeIn']({ token, basis }, by)))
await desk.close()
await laptop.close()
await rm(folder, { recursive: true, force: true })

console.table(rows)
console.log(`the packet: ${(size / 1_048_576).toFixed(1)} MB`)
process.exitCode = rows.every(({ verdict }) => verdict === 'ok') ? 0 : 1
