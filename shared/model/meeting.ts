import { z } from 'zod'
import { localDateTimeSchema } from './dates.ts'
import { filledLine, identifier, line, paragraph } from './text.ts'

export const serviceMethods = ['DELIVERED', 'SUBSTITUTE', 'LEFT', 'DEPOSITED', 'PUBLIC_NOTICE'] as const
/** 送達方式 (行政程序法 §67-§91). */
export const serviceMethod = z.enum(serviceMethods)
export type ServiceMethod = z.infer<typeof serviceMethod>

export const attendance = z.looseObject({
  partyId: identifier,
  present: z.boolean(),
  proxyId: identifier.optional(),
  reason: paragraph.optional(),
})
export type Attendance = z.infer<typeof attendance>

export const memberPresence = z.looseObject({ personId: identifier, present: z.boolean() })

export const meetingPlan = z.looseObject({
  meetingNo: z.int().min(1).max(999),
  startsAt: localDateTimeSchema,
  venue: filledLine,
  online: z.union([z.boolean(), line]).optional(),
})

export interface ServedNotice { partyId: string; method: ServiceMethod; deliveredOn: string }

/** 調解會議 as it stands in a case. */
export interface Meeting {
  meetingNo: number
  status: 'SCHEDULED' | 'OPEN' | 'ADJOURNED' | 'CLOSED' | 'CANCELLED'
  startsAt: string
  venue: string
  online?: boolean | string
  scheduledOn: string
  notices: ServedNotice[]
  changes: { on: string; startsAt: string; reason: string }[]
  startedAt?: string
  endedAt?: string
  attendance: Attendance[]
  disclosureMade: boolean
  adjournment?: { reason: string; bothAgree: boolean }
}

