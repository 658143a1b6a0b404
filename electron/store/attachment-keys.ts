import { randomBytes } from 'node:crypto'
import { generateIdentity } from 'age-encryption'
import { z } from 'zod'
import { recipientOf } from '../packet/seal.ts'
import type { Safe } from '../packet/identity.ts'
import type { Database } from './open.ts'

/**
 * Under this name they are kept, guarded, among the preferences. They are not the key for packets: that one is shown to others and replaced where it
 * cannot be opened, while a key of attachments must never go, or the files go with it. `salt`: by which files are named.
 */
const name = 'attachmentKeys'
const ring = z.strictObject({ salt: z.string(), guarded: z.array(z.string()) })
type Ring = z.output<typeof ring>

async function readRing(db: Database): Promise<Ring | null> {
  const row = await db.selectFrom('preference').select('value').where('name', '=', name).executeTakeFirst()
  return row === undefined ? null : ring.parse(JSON.parse(row.value))
}

/** Tells how files are named; null while none was ever kept. */
export const readSalt = async (db: Database): Promise<string | null> => (await readRing(db))?.salt ?? null

/** The secret keys that this computer's safe opens, the newest last. */
export async function openKeys(db: Database, safe: Safe): Promise<string[]> {
  const known = await readRing(db)
  if (known === null || !safe.isAvailable()) return []
  return known.guarded.flatMap((one) => {
    try {
      return [safe.reveal(Buffer.from(one, 'base64'))]
    } catch {
      return [] // guarded on another computer, or for another person
    }
  })
}

/** What to encrypt for: the newest key that opens here, a new one beside the old where none does. @throws Error without a safe */
export async function recipientHere(db: Database, safe: Safe): Promise<{ recipient: string; salt: string }> {
  const known = await readRing(db)
  const last = (await openKeys(db, safe)).at(-1)
  if (known !== null && last !== undefined) return { recipient: await recipientOf(last), salt: known.salt }
  const identity = await generateIdentity()
  const guarded = Buffer.from(safe.protect(identity)).toString('base64')
  const next: Ring = { salt: known?.salt ?? randomBytes(32).toString('base64'), guarded: [...known?.guarded ?? [], guarded] }
  const value = JSON.stringify(next)
  await db.insertInto('preference').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute()
  return { recipient: await recipientOf(identity), salt: next.salt }
}
