import { generateIdentity } from 'age-encryption'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import type { Database } from '../store/open.ts'
import { recipientOf } from './seal.ts'

/** Where the operating system keeps secrets. */
export interface Safe {
  isAvailable(): boolean
  /** Encrypted for this person on this computer. */
  protect(secret: string): Uint8Array
  /** @throws Error for what was protected elsewhere */
  reveal(guarded: Uint8Array): string
}

/** Under this name it is kept, guarded, among the preferences. */
const name = 'packetIdentity'

/** The public key of this computer, or null while it has none that can be used. */
export async function ownRecipient(db: Database, safe: Safe): Promise<string | null> {
  const identity = await ownIdentity(db, safe)
  return identity === null ? null : recipientOf(identity)
}

/** The secret key of this computer; null where there is none, or the safe cannot be opened. */
export async function ownIdentity(db: Database, safe: Safe): Promise<string | null> {
  const row = await db.selectFrom('preference').select('value').where('name', '=', name).executeTakeFirst()
  if (row === undefined || !safe.isAvailable()) return null
  try {
    return safe.reveal(Buffer.from(JSON.parse(row.value) as string, 'base64'))
  } catch {
    return null
  }
}

/** Gives this computer a key if it has none. @returns its public part */
export async function makeRecipient(db: Database, safe: Safe): Promise<Result<string>> {
  if (!safe.isAvailable()) return refused(packetRefusal('KEY_NOT_KEPT'))
  const known = await ownRecipient(db, safe)
  if (known !== null) return ok(known)
  const identity = await generateIdentity()
  const value = JSON.stringify(Buffer.from(safe.protect(identity)).toString('base64'))
  await db.insertInto('preference').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
  return ok(await recipientOf(identity))
}
