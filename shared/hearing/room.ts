import { z } from 'zod'
import { clockTimeSchema } from '../model/dates.ts'
import { interpreter, memberPresence, observer } from '../model/meeting.ts'
import { amount, identifier, line, paragraph } from '../model/text.ts'
import { dutyDone, recess } from './duties.ts'

export const speakers = ['EMPLOYEE', 'EMPLOYER', 'MEDIATOR'] as const
export type Speaker = (typeof speakers)[number]

/** Somebody's place at the table while attendance is taken; `present` is null until it was looked at, as is that of a minor's guardian. */
export const seatTaken = z.strictObject({
  partyId: identifier, present: z.boolean().nullable(), proxyId: identifier.optional(), identityChecked: z.boolean(), reason: line.optional(), guardianPresent: z.boolean().nullable().optional(),
})
export type SeatTaken = z.output<typeof seatTaken>

/** 出價: what a side offered, or said that it would take. Amounts are whole NTD. */
export const offer = z.strictObject({ id: identifier, side: z.enum(['EMPLOYEE', 'EMPLOYER', 'MEDIATOR']), amount: amount.nullable(), text: paragraph, at: clockTimeSchema })
export type Offer = z.output<typeof offer>

/**
 * The public side of a hearing as far as it is not yet in the log: what one is in the middle of. It is saved while one types and is there again
 * after a restart, with the cursor. Private notes are never part of it: see notes.ts.
 */
export const hearingRoom = z.strictObject({
  meetingNo: z.int().min(1).max(999),
  attendance: z.array(seatTaken),
  interpreters: z.array(interpreter),
  observers: z.array(observer),
  members: z.array(memberPresence),
  duties: z.array(dutyDone),
  recesses: z.array(recess),
  /**
   * The statement that is being typed. `correcting`: number of the one that it takes the place of. `sent`: what of it is on its way into the log,
   * after the event with that number; whether it came there is told by the log alone.
   */
  composer: z.strictObject({
    speaker: z.enum(speakers), text: paragraph, caret: z.int().min(0), correcting: z.int().min(1).optional(), sent: z.strictObject({ text: paragraph, afterSeq: z.int().min(0) }).optional(),
  }),
  /** Earlier texts of the composer, the oldest first, and those that were undone. */
  undo: z.array(paragraph).max(200),
  redo: z.array(paragraph).max(200),
  offers: z.array(offer),
  /** The offer that is being typed, and who is being added to those at the table. */
  offering: offer.pick({ side: true, amount: true, text: true }).nullable().default(null),
  joining: z.strictObject({ kind: z.enum(['INTERPRETER', 'OBSERVER']), name: line, more: line }).nullable().default(null),
  /** Statements that were read aloud, by number. */
  read: z.array(z.int().min(1)),
  /** Terms that were read aloud, and what is being read now: keys of read-back.ts; empty while nothing is read. */
  readTerms: z.array(line).default([]),
  reading: line.default(''),
  /** Where one was: the part of the room that had the focus. */
  focus: line,
  /** The field or row that had it, and the cursor there; that of the composer is its own. */
  cursor: z.strictObject({ place: line, at: z.int().min(0) }).default({ place: '', at: 0 }),
  /** Private notes are out of sight, and stay so when the room is entered again. */
  isPrivateHidden: z.boolean().default(false),
  /** Somebody is in the room, or was when the program ended. */
  isEntered: z.boolean().default(false),
})
export type HearingRoom = z.output<typeof hearingRoom>

/** A room into which nobody has come yet. */
export const emptyRoom = (meetingNo: number): HearingRoom => ({
  meetingNo, attendance: [], interpreters: [], observers: [], members: [], duties: [], recesses: [], composer: { speaker: 'EMPLOYEE', text: '', caret: 0 }, undo: [], redo: [], offers: [], offering: null, joining: null, read: [], readTerms: [], reading: '', focus: '', cursor: { place: '', at: 0 }, isPrivateHidden: false, isEntered: false,
})
