import { z } from 'zod'
import { isoDateSchema } from './dates.ts'
import type { ServiceMethod } from './meeting.ts'
import { identifier, line, paragraph } from './text.ts'

export const servicePapers = ['SELECTION_NOTICE', 'MEETING_NOTICE', 'RECORD'] as const
/** What is served: the notice to choose a member, the notice of a meeting, the record. */
export type ServicePaper = (typeof servicePapers)[number]

export const substituteRelations = ['COHABITANT', 'EMPLOYEE', 'MAIL_RECEIVER'] as const
/** Who may receive a paper in somebody's place (行政程序法 §73 I). */
export type SubstituteRelation = (typeof substituteRelations)[number]

/** What the receipt of a service says beyond method and day (行政程序法 §76); which fields belong to a method: `receiptFields`. */
export const serviceReceipt = z.looseObject({
  /** 掛號號碼. */
  slip: line.optional(),
  /** 收領人 of a substituted service. */
  receiver: line.optional(),
  relation: z.enum(substituteRelations).optional(),
  /** Why it was left: the receipt was refused without good reason. */
  reason: paragraph.optional(),
  witness: line.optional(),
  /** 寄存處所: a police station, a local office, a post office. */
  depositedAt: line.optional(),
  /** Where a public notice was posted, and its last day there. */
  postedAt: line.optional(),
  postedUntil: isoDateSchema.optional(),
})
export type ServiceReceipt = z.infer<typeof serviceReceipt>
export type ReceiptField = 'slip' | 'receiver' | 'relation' | 'reason' | 'witness' | 'depositedAt' | 'postedAt' | 'postedUntil'

/** What can be told of each method. */
export const receiptFields: Readonly<Record<ServiceMethod, readonly ReceiptField[]>> = {
  DELIVERED: ['slip'],
  SUBSTITUTE: ['receiver', 'relation', 'slip'],
  LEFT: ['reason', 'witness'],
  DEPOSITED: ['depositedAt', 'slip'],
  PUBLIC_NOTICE: ['postedAt', 'postedUntil'],
}

/** Of what was typed, what belongs to that method and is not empty; null where nothing is. */
export function receiptOf(method: ServiceMethod, typed: Partial<Record<ReceiptField, string>>): Partial<Record<ReceiptField, string>> | null {
  const told = receiptFields[method].flatMap((field) => {
    const text = typed[field]?.trim() ?? ''
    return text === '' ? [] : [[field, text] as const]
  })
  return told.length === 0 ? null : Object.fromEntries(told)
}

export const returnReasons = ['NOT_COLLECTED', 'MOVED', 'NO_SUCH_ADDRESS', 'REFUSED', 'OTHER'] as const
/** 退回: why the post brought it back. */
export type ReturnReason = (typeof returnReasons)[number]

/** A step on the way to a service: 交寄, 退回. `number`: of the meeting, or the version of the record; 0 for a notice to choose. */
export const serviceStep = z.looseObject({
  paper: z.enum(servicePapers), number: z.int().min(0), partyId: identifier, step: z.enum(['POSTED', 'RETURNED']), slip: line.optional(), reason: z.enum(returnReasons).optional(),
})
export type ServiceStep = z.infer<typeof serviceStep>
