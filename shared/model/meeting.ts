import { z } from 'zod'
import type { DutyDone, Recess } from '../hearing/duties.ts'
import { clockTimeSchema, localDateTimeSchema } from './dates.ts'
import type { ServiceReceipt } from './service.ts'
import { filledLine, identifier, line, paragraph } from './text.ts'

export const serviceMethods = ['DELIVERED', 'SUBSTITUTE', 'LEFT', 'DEPOSITED', 'PUBLIC_NOTICE'] as const
/** 送達方式 (行政程序法 §67-§91). */
export const serviceMethod = z.enum(serviceMethods)
export type ServiceMethod = z.infer<typeof serviceMethod>

/** Somebody came after the opening, or went before the end, at a local time of day. `proxyId`: it was this proxy of the party. */
const attendanceMove = z.looseObject({ step: z.enum(['ARRIVED', 'LEFT']), at: clockTimeSchema, proxyId: identifier.optional() })
export type AttendanceMove = z.infer<typeof attendanceMove>

/** `present`: came to the meeting, at its opening or later. `moves`: after the opening, in their order. */
const presence = { present: z.boolean(), moves: z.array(attendanceMove).optional() }

/** `proxyId`: who is there for the party, or was there last. `guardian`: of a minor, told where it was looked at. */
export const attendance = z.looseObject({
  partyId: identifier,
  ...presence,
  proxyId: identifier.optional(),
  guardian: z.looseObject(presence).optional(),
  reason: paragraph.optional(),
  /** Whether an absence has good reason (§63 III); judged by the office, never by the program. */
  excused: z.boolean().optional(),
  /** Identity, and the authority of a proxy, were looked at. */
  identityChecked: z.boolean().optional(),
})
export type Attendance = z.infer<typeof attendance>

/**
 * Coming or going after the opening, of a party or, with `guardianId`, of its guardian. TAKEN_BACK: the newest step of that person was noted by
 * mistake. `at`: local time of day, of a mistake when it was noticed.
 */
export const attendanceStep = z.looseObject({
  meetingNo: z.int().min(1).max(999), partyId: identifier, guardianId: identifier.optional(), step: z.enum(['ARRIVED', 'LEFT', 'TAKEN_BACK']), at: clockTimeSchema, proxyId: identifier.optional(),
})
export type AttendanceStep = z.infer<typeof attendanceStep>

export const memberPresence = z.looseObject({ personId: identifier, present: z.boolean() })
export type MemberPresence = z.infer<typeof memberPresence>

/** 通譯 at a meeting (law.md §7.2). `partyIds`: for whom; absent: for everybody who needs that language. */
export const interpreter = z.looseObject({ name: filledLine, language: filledLine, partyIds: z.array(identifier).optional() })
export type Interpreter = z.infer<typeof interpreter>

/** 列席、旁聽: a trainee mediator, a lawyer, legal aid (law.md §2.4). They sign nothing. */
export const observer = z.looseObject({ name: filledLine, capacity: line.optional() })
export type Observer = z.infer<typeof observer>

/** How long a meeting is planned to take, in minutes. */
export const plannedMinutes = z.int().min(10).max(720)

export const meetingPlan = z.looseObject({
  meetingNo: z.int().min(1).max(999),
  startsAt: localDateTimeSchema,
  venue: filledLine,
  online: z.union([z.boolean(), line]).optional(),
  minutes: plannedMinutes.optional(),
})

/** `deliveredOn`: for a public notice the day of its posting. `abroad`: it was posted for a country abroad (行政程序法 §78 I③). */
export interface ServedNotice { partyId: string; method: ServiceMethod; deliveredOn: string; abroad?: boolean; receipt?: ServiceReceipt }

/** 調解會議 as it stands in a case. */
export interface Meeting {
  meetingNo: number
  /** QUORUM_FAILED: called, but too few members of the committee came (§18, §21). */
  status: 'SCHEDULED' | 'OPEN' | 'ADJOURNED' | 'CLOSED' | 'CANCELLED' | 'QUORUM_FAILED'
  startsAt: string
  venue: string
  online?: boolean | string
  scheduledOn: string
  notices: ServedNotice[]
  /** Notices of a day that the meeting no longer has; a public one still counts for the next (行政程序法 §81). */
  formerNotices?: ServedNotice[]
  minutes?: number
  changes: { on: string; startsAt: string; venue?: string; reason: string; requestedBy?: string; by?: string }[]
  startedAt?: string
  endedAt?: string
  attendance: Attendance[]
  /** Members of the committee, in committee mode. */
  members: MemberPresence[]
  interpreters: Interpreter[]
  observers: Observer[]
  disclosureMade: boolean
  /** Opening duties done at its opening. */
  duties?: DutyDone[]
  recesses?: Recess[]
  adjournment?: { reason: string; bothAgree: boolean }
}

