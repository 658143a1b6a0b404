import { createHash, createHmac } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { refuseProgram } from '../lib/refusals.ts'
import type { Safe } from '../packet/identity.ts'
import { openKeys, readSalt, recipientHere } from './attachment-keys.ts'
import { writeDurably } from './durable-file.ts'
import { type Database, inMemory } from './open.ts'
import type { Store } from './store.ts'

/**
 * Files of applications beside the database, each encrypted (age) for a key that the operating system of this computer guards. A file is named
 * by a keyed hash of its content, so that the folder alone tells nobody which papers lie in it; the same content is kept once.
 */
export interface AttachmentFiles {
  /** false where the system has no safe place for a key; nothing is kept then. */
  isAvailable(): boolean
  /** On disk when it answers. `sha256` is that of the plain bytes. */
  keep(bytes: Uint8Array): Promise<Result<{ sha256: string; bytes: number }>>
  /** The plain bytes; refused when the file is missing, damaged or encrypted for another computer. @param sha256 of the plain bytes */
  read(sha256: string): Promise<Result<Uint8Array>>
  /** LOCKED: it is there, and no key of this computer opens it. */
  check(sha256: string): Promise<'WHOLE' | 'MISSING' | 'DAMAGED' | 'LOCKED'>
}

type Place = Pick<Store, 'db' | 'file'>

/** A safe that nobody can open: what there is where there is no window system. */
export const noSafe: Safe = { isAvailable: () => false, protect: () => { throw new Error('no safe') }, reveal: () => { throw new Error('no safe') } }

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function placeOf(database: string, salt: string, sha256: string): string {
  if (database === inMemory) throw new Error('a store in memory keeps no attachments')
  const name = createHmac('sha256', Buffer.from(salt, 'base64')).update(sha256).digest('hex')
  return join(database.replace(/\.[^./\\]+$/u, '') + '-attachments', name.slice(0, 2), `${name}.age`)
}

export function attachmentFilesOf({ db, file }: Place, safe: Safe): AttachmentFiles {
  const open = async (sha256: string): Promise<Uint8Array | 'MISSING' | 'DAMAGED' | 'LOCKED'> => {
    const salt = await readSalt(db)
    const sealed = salt === null ? null : await readFile(placeOf(file, salt, sha256)).catch(() => null)
    if (sealed === null) return 'MISSING'
    const bytes = await decrypted(sealed, await openKeys(db, safe))
    return bytes instanceof Uint8Array && hashOf(bytes) !== sha256 ? 'DAMAGED' : bytes
  }
  return {
    isAvailable: () => safe.isAvailable(),
    async keep(bytes) {
      if (!safe.isAvailable()) return refused(refuseProgram('ATTACHMENTS_NOT_KEPT'))
      const kept = { sha256: hashOf(bytes), bytes: bytes.length }
      const { recipient, salt } = await recipientHere(db, safe)
      if (await open(kept.sha256) instanceof Uint8Array) return ok(kept)
      const encrypter = new Encrypter()
      encrypter.addRecipient(recipient)
      await writeDurably(placeOf(file, salt, kept.sha256), await encrypter.encrypt(bytes))
      return ok(kept)
    },
    async read(sha256) {
      const opened = await open(sha256)
      if (opened instanceof Uint8Array) return ok(opened)
      return refused(refuseProgram(opened === 'LOCKED' ? 'ATTACHMENT_LOCKED' : 'ATTACHMENT_DAMAGED'))
    },
    async check(sha256) {
      const opened = await open(sha256)
      return opened instanceof Uint8Array ? 'WHOLE' : opened
    },
  }
}

async function decrypted(sealed: Uint8Array, identities: readonly string[]): Promise<Uint8Array | 'DAMAGED' | 'LOCKED'> {
  if (identities.length === 0) return 'LOCKED'
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  try {
    return await decrypter.decrypt(sealed)
  } catch (error) {
    return error instanceof Error && /no identity matched/u.test(error.message) ? 'LOCKED' : 'DAMAGED'
  }
}

/** The hashes of the files that a text of JSON, an event's payload or a draft, names. */
export const attachmentsNamedIn = (json: string): string[] => [...json.matchAll(/"sha256":"([0-9a-f]{64})"/gu)].map(([, sha256 = '']) => sha256)

/** The events that bring papers. */
const bringing = ['subsidy.submitted', 'subsidy.supplemented']

/** Every attachment that the log of an application names, oldest first. */
export async function attachmentsOnRecord(db: Database): Promise<{ subsidyId: string; seq: number; sha256: string }[]> {
  const rows = await db.selectFrom('subsidy_event').select(['subsidy_id', 'seq', 'payload']).where('type', 'in', bringing).where('payload', 'like', '%"sha256"%').orderBy('subsidy_id').orderBy('seq').execute()
  return rows.flatMap(({ subsidy_id: subsidyId, seq, payload }) => attachmentsNamedIn(payload).map((sha256) => ({ subsidyId, seq, sha256 })))
}

/** Removes those of the files that neither an application nor a draft names any longer. */
export async function forgetAttachments({ db, file }: Place, candidates: readonly string[]): Promise<void> {
  const salt = candidates.length === 0 ? null : await readSalt(db)
  if (salt === null) return
  const drafts = await db.selectFrom('draft').select('content').where('content', 'like', '%"sha256"%').execute()
  const named = new Set([...(await attachmentsOnRecord(db)).map((one) => one.sha256), ...drafts.flatMap(({ content }) => attachmentsNamedIn(content))])
  for (const sha256 of new Set(candidates)) if (!named.has(sha256)) await rm(placeOf(file, salt, sha256), { force: true })
}
