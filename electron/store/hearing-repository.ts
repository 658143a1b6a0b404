import { answered, statementOf } from '../../shared/hearing/composer.ts'
import { type PrivateNote, type PrivateZone, privateZones } from '../../shared/hearing/notes.ts'
import { hearingRoom, type HearingRoom } from '../../shared/hearing/room.ts'
import type { HearingView, OpenRoom } from '../../shared/ipc/views.ts'
import type { Database } from './open.ts'
import type { HearingRoomRow } from './schema.ts'

/** A room of an older shape is not taken for one of today. */
const readContent = ({ content }: HearingRoomRow): HearingRoom | null => hearingRoom.safeParse(JSON.parse(content)).data ?? null

/** The public side as it was left. */
export async function readRoom(db: Database, caseId: string): Promise<Omit<HearingView, 'notes'>> {
  const row = await db.selectFrom('hearing_room').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  const room = row ? readContent(row) : null
  return { room: row && room ? await withoutRecorded(db, caseId, room) : null, savedAt: row?.saved_at ?? null }
}

/** A statement that was on its way when the room was last kept: the log tells whether it came there. Then it is not in the composer any more: it would be recorded twice. */
async function withoutRecorded(db: Database, caseId: string, room: HearingRoom): Promise<HearingRoom> {
  const { sent } = room.composer
  if (sent === undefined) return room
  const later = await db.selectFrom('case_event').select('payload').where('case_id', '=', caseId).where('type', '=', 'statement.recorded').where('seq', '>', sent.afterSeq).execute()
  return { ...room, ...answered(room, later.some(({ payload }) => (JSON.parse(payload) as { text: string }).text === statementOf(sent))) }
}

/** The room as it was left, and the private notes beside it. */
export async function readHearing(db: Database, caseId: string): Promise<HearingView> {
  const room = await readRoom(db, caseId)
  const rows = await db.selectFrom('private_note').selectAll().where('case_id', '=', caseId).execute()
  const notes = privateZones.flatMap((zone): PrivateNote[] => rows.filter((row) => row.zone === zone).map(({ text, saved_at }) => ({ zone, text, savedAt: saved_at })))
  return { ...room, notes }
}

/** The room in which one was when the program ended, with the ISO instant up to which it is kept; null where one had left. */
export async function readOpenRoom(db: Database): Promise<OpenRoom | null> {
  const row = await db.selectFrom('hearing_room').selectAll().orderBy('saved_at', 'desc').limit(1).executeTakeFirst()
  return row && readContent(row)?.isEntered ? { caseId: row.case_id, savedAt: row.saved_at } : null
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
