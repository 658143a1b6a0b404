import { type PrivateNote, type PrivateZone, privateZones } from '../../shared/hearing/notes.ts'
import { hearingRoom, type HearingRoom } from '../../shared/hearing/room.ts'
import type { HearingView } from '../../shared/ipc/views.ts'
import type { Database } from './open.ts'

/** The public side as it was left. A room of an older shape is not taken for one of today. */
export async function readRoom(db: Database, caseId: string): Promise<Omit<HearingView, 'notes'>> {
  const row = await db.selectFrom('hearing_room').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  const read = row ? hearingRoom.safeParse(JSON.parse(row.content)) : null
  return { room: read?.success ? read.data : null, savedAt: row?.saved_at ?? null }
}

/** The room as it was left, and the private notes beside it. */
export async function readHearing(db: Database, caseId: string): Promise<HearingView> {
  const room = await readRoom(db, caseId)
  const rows = await db.selectFrom('private_note').selectAll().where('case_id', '=', caseId).execute()
  const notes = privateZones.flatMap((zone): PrivateNote[] => rows.filter((row) => row.zone === zone).map(({ text, saved_at }) => ({ zone, text, savedAt: saved_at })))
  return { ...room, notes }
}

export async function saveRoom(db: Database, caseId: string, room: HearingRoom, savedAt: string): Promise<void> {
  const content = { content: JSON.stringify(room), saved_at: savedAt }
  await db.insertInto('hearing_room').values({ case_id: caseId, ...content }).onConflict((conflict) => conflict.column('case_id').doUpdateSet(content)).execute()
}

export async function leaveRoom(db: Database, caseId: string): Promise<void> {
  await db.deleteFrom('hearing_room').where('case_id', '=', caseId).execute()
}

export async function saveNote(db: Database, caseId: string, zone: PrivateZone, text: string, savedAt: string): Promise<void> {
  const content = { text, saved_at: savedAt }
  await db.insertInto('private_note').values({ case_id: caseId, zone, ...content }).onConflict((conflict) => conflict.columns(['case_id', 'zone']).doUpdateSet(content)).execute()
}
