import { z } from 'zod'
import { paragraph } from '../model/text.ts'

/**
 * 不列入紀錄: what a mediator writes for himself, and what a side told him alone (§24). Kept in a table of its own, and in nothing else: not in the log,
 * the record, a document, the search index, an export, the parties' screen.
 */
export const privateZones = ['NOTES', 'CAUCUS_EMPLOYEE', 'CAUCUS_EMPLOYER'] as const
export type PrivateZone = (typeof privateZones)[number]
export const privateNote = z.strictObject({ zone: z.enum(privateZones), text: paragraph })
export interface PrivateNote { zone: PrivateZone; text: string; /** ISO instant. */ savedAt: string }
