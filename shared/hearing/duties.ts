import { z } from 'zod'
import { clockTimeSchema } from '../model/dates.ts'

/**
 * What the mediator owes the parties at the opening: who they are and may act, who the mediator is (調解辦法 §18), which interests there are
 * (§10), the right to ask for a recusal (§9), secrecy (本法 §24), and that nobody records without consent (law.md §4.3 item 7).
 */
export const openingDuties = ['IDENTITY', 'INTERESTS', 'RECUSAL', 'SECRECY', 'NO_RECORDING'] as const
export type OpeningDuty = (typeof openingDuties)[number]
/** One that was done, at a time of day; its sentence stands in the record. */
export const dutyDone = z.looseObject({ duty: z.enum(openingDuties), at: clockTimeSchema })
export type DutyDone = z.output<typeof dutyDone>

/** 休息: local times of day; `to` is absent while it lasts. */
export const recess = z.looseObject({ from: clockTimeSchema, to: clockTimeSchema.optional() })
export type Recess = z.output<typeof recess>
