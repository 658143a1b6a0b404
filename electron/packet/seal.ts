import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { packet, packetEnvelope, packetLimits, packetVersion, type Packet } from '../../shared/packet/packet.ts'
import { type PacketRefusalCode, packetRefusal } from '../../shared/packet/refusals.ts'
import { canonicalJson, isPlainObject } from '../store/canonical-json.ts'

/** A passphrase that both know, or the public keys (age1…) of those who may open it. */
export type Lock = { passphrase: string } | { recipients: readonly string[] }
/** The passphrase, or the secret key of this computer (AGE-SECRET-KEY-1…). */
export type Key = { passphrase: string } | { identity: string }

const [packed, unpacked] = [promisify(gzip), promisify(gunzip)]
const ageLine = /^age-encryption\.org\/v1\n-> (?<kind>\S+)/u
const deny = (code: PacketRefusalCode): Result<never> => refused(packetRefusal(code))

/** What a file that was made here must be opened with; null when it is no age file. */
export function lockOf(file: Uint8Array): 'PASSPHRASE' | 'KEY' | null {
  const kind = ageLine.exec(Buffer.from(file.subarray(0, 200)).toString('latin1'))?.groups?.kind
  return kind === undefined ? null : kind === 'scrypt' ? 'PASSPHRASE' : 'KEY'
}

/** The packet as one file: canonical JSON, compressed, encrypted as age. @throws Error for a recipient that is none */
export async function seal(content: Packet, lock: Lock): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  if ('passphrase' in lock) encrypter.setPassphrase(normal(lock.passphrase))
  else for (const recipient of lock.recipients) encrypter.addRecipient(recipient.trim())
  return encrypter.encrypt(await packed(Buffer.from(canonicalJson(content), 'utf8')))
}

/** Of one passphrase, however it was composed at the keyboard. */
const normal = (passphrase: string): string => passphrase.normalize('NFC').trim()

/** Opens a file that {@link seal} made. Whatever the bytes are, it answers and never throws. */
export async function unseal(file: Uint8Array, key: Key): Promise<Result<Packet>> {
  if (file.length > packetLimits.file) return deny('PACKET_TOO_LARGE')
  if (lockOf(file) === null) return deny('PACKET_UNREADABLE')
  const opened = await decrypted(file, key)
  if (!opened.ok) return opened
  const text = await plainText(opened.value)
  if (!text.ok) return text
  return readPacket(text.value)
}

async function decrypted(file: Uint8Array, key: Key): Promise<Result<Uint8Array>> {
  const decrypter = new Decrypter()
  if ('passphrase' in key) decrypter.addPassphrase(normal(key.passphrase))
  else decrypter.addIdentity(key.identity)
  try {
    return ok(await decrypter.decrypt(file))
  } catch (error) {
    const noKeyFits = error instanceof Error && /no identity matched/u.test(error.message)
    return deny(!noKeyFits ? 'PACKET_UNREADABLE' : 'passphrase' in key ? 'WRONG_PASSPHRASE' : 'WRONG_KEY')
  }
}

async function plainText(compressed: Uint8Array): Promise<Result<string>> {
  try {
    const bytes = await unpacked(compressed, { maxOutputLength: packetLimits.content })
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    return deny(error instanceof RangeError ? 'PACKET_TOO_LARGE' : 'PACKET_UNREADABLE')
  }
}

function readPacket(text: string): Result<Packet> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return deny('PACKET_UNREADABLE')
  }
  const envelope = packetEnvelope.safeParse(value)
  if (!envelope.success) return deny('PACKET_UNREADABLE')
  if (envelope.data.version > packetVersion) return deny('PACKET_NEWER')
  const parsed = packet.safeParse(value)
  return parsed.success && parsed.data.cases.every(({ events }) => events.every(({ payload }) => isObjectText(payload))) ? ok(parsed.data) : deny('PACKET_UNREADABLE')
}

function isObjectText(text: string): boolean {
  try {
    return isPlainObject(JSON.parse(text))
  } catch {
    return false
  }
}

/** Is it a public key that a packet can be locked with? */
export async function isRecipient(text: string): Promise<boolean> {
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(text.trim())
    await encrypter.encrypt(new Uint8Array())
    return true
  } catch {
    return false
  }
}

/** The public key of a secret one. */
export const recipientOf = (identity: string): Promise<string> => identityToRecipient(identity)
