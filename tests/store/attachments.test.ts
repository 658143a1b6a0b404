import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { attachmentCommands } from '../../electron/commands/attachments.ts'
import { draftCommands } from '../../electron/commands/drafts.ts'
import { type GivenFile, givenFileLimitMb } from '../../electron/lib/given-file.ts'
import type { Safe } from '../../electron/packet/identity.ts'
import { attachmentFilesOf, attachmentsOnRecord, noSafe } from '../../electron/store/attachment-files.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { loadDemonstration, removeDemonstration } from '../../electron/store/demonstration.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { verifyStore } from '../../electron/store/verify.ts'
import { ok } from '../../shared/ipc/result.ts'
import { safeOf } from '../support/packets.ts'
import { clerk, clockOn, must, resourceFolder, resources, temporaryFolder, temporaryStore } from '../support/store.ts'
import { submittedElsewhere } from '../support/subsidy-events.ts'

const secret = '身分證統一編號 A000000000'
const pdf = Buffer.from(`%PDF-1.7\n${secret.repeat(2000)}`)
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const here = safeOf('A')

const choosing = (store: Store, given: GivenFile | null, safe: Safe = here) => attachmentCommands(async () => ok(given), attachmentFilesOf(store, safe))
const folderOf = (store: Store) => store.file.replace('.sqlite', '-attachments')
const filesOf = async (store: Store): Promise<string[]> =>
  (await readdir(folderOf(store), { recursive: true, withFileTypes: true }).catch(() => [])).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
const submitted = async (store: Store, name: string, over: object = {}) => must(await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: submittedElsewhere(name, over) }, clerk))
const naming = ({ name, sha256, bytes }: { name: string; sha256: string; bytes: number }) => ({ attachments: [{ kind: 'ID_CARD', name, file: { sha256, bytes } }] })

async function withFile(): Promise<{ store: Store; sha256: string; path: string }> {
  const store = await temporaryStore()
  const kept = must(await choosing(store, { name: '身分證.pdf', bytes: pdf })['subsidy.chooseAttachment']())
  if (kept === null) throw new Error('nothing was kept')
  await submitted(store, '甲○○', naming(kept))
  const [path = ''] = await filesOf(store)
  return { store, sha256: kept.sha256, path }
}

describe('a file of an application', () => {
  it('is kept encrypted: neither its content nor its hash is found in the folder, nor its content in the database; and it comes back as it was', async () => {
    const { store, sha256, path } = await withFile()
    expect(await filesOf(store)).toHaveLength(1)
    expect(path).not.toContain(sha256)
    expect((await readFile(path)).includes(secret)).toBe(false)
    expect((await readFile(path)).subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    for (const name of await readdir(dirname(store.file))) {
      const whole = join(dirname(store.file), name)
      if ((await stat(whole)).isFile()) expect((await readFile(whole)).includes(secret)).toBe(false)
    }
    expect(must(await choosing(store, null)['subsidy.attachment']({ sha256 }))).toEqual({ mediaType: 'application/pdf', base64: pdf.toString('base64') })
    expect((await verifyStore(store, here)).problems).toEqual([])
    expect((await verifyStore(store)).problems).toEqual([])
  })

  it('that comes a second time is kept once', async () => {
    const { store, sha256 } = await withFile()
    expect(must(await choosing(store, { name: '再一次.pdf', bytes: pdf })['subsidy.chooseAttachment']())).toEqual({ name: '再一次.pdf', sha256, bytes: pdf.length, mediaType: 'application/pdf' })
    expect(await filesOf(store)).toHaveLength(1)
  })

  it.each<[string, (path: string) => Promise<void>]>([
    ['with one byte changed', async (path) => writeFile(path, (await readFile(path)).map((byte, index, all) => (index === all.length - 20 ? byte ^ 1 : byte)))],
    ['cut short', async (path) => writeFile(path, (await readFile(path)).subarray(0, 300))],
    ['with nothing in it', (path) => writeFile(path, '')],
  ])('%s is refused in plain words, and the check of the data names it', async (_how, harm) => {
    const { store, sha256, path } = await withFile()
    await harm(path)
    expect(await choosing(store, null)['subsidy.attachment']({ sha256 })).toMatchObject({ ok: false, refusal: { code: 'ATTACHMENT_DAMAGED' } })
    expect((await verifyStore(store, here)).problems).toEqual([{ caseId: expect.any(String) as unknown, seq: 1, problem: `the attachment ${sha256} is altered` }])
    // Whoever still has the paper puts it back by choosing it again.
    must(await choosing(store, { name: '身分證.pdf', bytes: pdf })['subsidy.chooseAttachment']())
    expect((await verifyStore(store, here)).problems).toEqual([])
  })

  it('that another was put in place of is refused', async () => {
    const { store, sha256, path } = await withFile()
    must(await choosing(store, { name: 'b.png', bytes: png })['subsidy.chooseAttachment']())
    const other = (await filesOf(store)).find((one) => one !== path) ?? ''
    await writeFile(path, await readFile(other))
    expect(await choosing(store, null)['subsidy.attachment']({ sha256 })).toMatchObject({ ok: false, refusal: { code: 'ATTACHMENT_DAMAGED' } })
  })

  it('that is gone is refused and named, even where the key is not at hand', async () => {
    const { store, sha256, path } = await withFile()
    await rm(path)
    expect(await choosing(store, null)['subsidy.attachment']({ sha256 })).toMatchObject({ ok: false, refusal: { code: 'ATTACHMENT_DAMAGED' } })
    expect((await verifyStore(store)).problems).toEqual([{ caseId: expect.any(String) as unknown, seq: 1, problem: `the attachment ${sha256} is missing` }])
  })

  it('does not open on another computer, which keeps its own files beside it', async () => {
    const { store, sha256 } = await withFile()
    const there = safeOf('B')
    expect(await choosing(store, null, there)['subsidy.attachment']({ sha256 })).toMatchObject({ ok: false, refusal: { code: 'ATTACHMENT_LOCKED' } })
    expect((await verifyStore(store, there)).problems).toMatchObject([{ problem: `the attachment ${sha256} was encrypted for another computer or user` }])
    const kept = must(await choosing(store, { name: 'b.png', bytes: png }, there)['subsidy.chooseAttachment']())
    expect(must(await choosing(store, null, there)['subsidy.attachment']({ sha256: kept?.sha256 ?? '' })).mediaType).toBe('image/png')
    expect(must(await choosing(store, null)['subsidy.attachment']({ sha256 })).mediaType).toBe('application/pdf')
  })

  it.each<[string, GivenFile, string]>([
    ['a text called .pdf', { name: 'a.pdf', bytes: Buffer.from('just text') }, 'ATTACHMENT_KIND'],
    ['a program called .png', { name: 'a.png', bytes: Buffer.from('MZ\u0090\u0000') }, 'ATTACHMENT_KIND'],
    ['a web page', { name: 'a.html', bytes: Buffer.from('<script>') }, 'ATTACHMENT_KIND'],
    ['a PDF called .exe', { name: 'a.exe', bytes: pdf }, 'ATTACHMENT_KIND'],
    ['an empty file', { name: 'a.pdf', bytes: Buffer.alloc(0) }, 'ATTACHMENT_KIND'],
    ['more than 20 MB', { name: 'a.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(givenFileLimitMb * 1024 * 1024)]) }, 'FILE_NOT_READ'],
  ])('is not taken when it is %s', async (_what, given, code) => {
    const store = await temporaryStore()
    expect(await choosing(store, given)['subsidy.chooseAttachment']()).toMatchObject({ ok: false, refusal: { code } })
    expect(await filesOf(store)).toEqual([])
  })

  it('is not taken where no key can be guarded, and nobody is asked for one', async () => {
    const store = await temporaryStore()
    const commands = attachmentCommands(async () => { throw new Error('asked') }, attachmentFilesOf(store, noSafe))
    expect(await commands['subsidy.attachmentsKept']()).toEqual(ok({ isAvailable: false }))
    expect(await commands['subsidy.chooseAttachment']()).toMatchObject({ ok: false, refusal: { code: 'ATTACHMENTS_NOT_KEPT' } })
    expect(await filesOf(store)).toEqual([])
  })

  it('goes with the discarded draft that alone named it, and stays where an application names it', async () => {
    const { store, sha256 } = await withFile()
    const other = must(await choosing(store, { name: 'b.png', bytes: png })['subsidy.chooseAttachment']())
    const drafts = draftCommands(store)
    await drafts['draft.save']({ draftId: 'd', kind: 'SUBSIDY', title: 'x', caseId: null, content: { files: [{ sha256 }, { sha256: other?.sha256 ?? '' }] } })
    await drafts['draft.discard']({ draftId: 'd' })
    expect(await filesOf(store)).toHaveLength(1)
    expect((await verifyStore(store, here)).problems).toEqual([])
  })

  it('goes when it is taken out of the form again', async () => {
    const store = await temporaryStore()
    const kept = must(await choosing(store, { name: 'b.png', bytes: png })['subsidy.chooseAttachment']())
    const drafts = draftCommands(store)
    const draft = { draftId: 'd', kind: 'SUBSIDY' as const, title: 'x', caseId: null }
    await drafts['draft.save']({ ...draft, content: { file: { sha256: kept?.sha256 ?? '' } } })
    await drafts['draft.save']({ ...draft, title: 'y', content: { file: { sha256: kept?.sha256 ?? '' } } })
    expect(await filesOf(store)).toHaveLength(1)
    await drafts['draft.save']({ ...draft, content: { file: null } })
    expect(await filesOf(store)).toEqual([])
  })

  it('of a demonstration goes with the demonstration; one that a real application has too stays', async () => {
    const { store, sha256 } = await withFile()
    await loadDemonstration(store, 'TAIPEI')
    const { case_id: caseId } = await store.db.selectFrom('case_snapshot').innerJoin('case_file', 'case_file.case_id', 'case_snapshot.case_id').select('case_file.case_id')
      .where('demonstration', '=', 1).limit(1).executeTakeFirstOrThrow()
    const other = must(await choosing(store, { name: 'b.png', bytes: png })['subsidy.chooseAttachment']())
    await draftCommands(store)['draft.save']({ draftId: 'd', kind: 'SUBSIDY', title: 'x', caseId, content: { files: [{ sha256 }, { sha256: other?.sha256 ?? '' }] } })
    expect(await filesOf(store)).toHaveLength(2)
    await removeDemonstration(store)
    expect(await filesOf(store)).toHaveLength(1)
    expect((await verifyStore(store, here)).problems).toEqual([])
  })
})

const kills = 8
const attacher = fileURLToPath(new URL('attacher.ts', import.meta.url))

it(`killed ${kills} times while files are kept and named: every acknowledged file is there and whole, and nothing else is wrong`, { timeout: 120_000 }, async () => {
  const file = join(await temporaryFolder(), 'desk.sqlite')
  const acknowledged: string[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    const child = spawn(process.execPath, [attacher, file, resourceFolder, String(kill)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), (kill * 13) % 90)
      said += chunk.toString()
    })
    const [, signal] = (await once(child, 'close')) as [number | null, string | null]
    expect(signal).toBe('SIGKILL')
    acknowledged.push(...said.split('\n').slice(0, -1))
  }
  const store = await openStore(file, resources, clockOn('2026-03-11'))
  const named = (await attachmentsOnRecord(store.db)).map(({ sha256 }) => sha256)
  expect(acknowledged.filter((sha256) => !named.includes(sha256))).toEqual([])
  expect((await verifyStore(store, here)).problems).toEqual([])
  await store.close()
})
