import { z } from 'zod'
import { officeCalendarFileSchema } from '../law/office-calendar.ts'
import { city } from '../model/city.ts'
import { isoDateSchema } from '../model/dates.ts'
import { keptFormats, sha256 } from '../model/issued-document.ts'
import { letterhead } from '../model/letterhead.ts'
import { rosterOrganization, rosterPerson } from '../model/roster.ts'
import { filledLine, identifier, line } from '../model/text.ts'

/**
 * 外出案件包: what travels between an office and the laptop of a mediator. OUT carries cases with their whole logs, the roster, the office's wording and its
 * calendar; BACK carries the cases with what was recorded on the way. Drafts and private notes have no place in it.
 */
export const packetFormat = 'mediation-desk-packet'
/** Version of this shape that this program writes; it reads those up to it. */
export const packetVersion = 1
/** Ending of the file's name: encrypted as age (https://age-encryption.org/v1). */
export const packetExtension = 'age'
/** Bytes of a file that is taken in, and of what is in it once unpacked. */
export const packetLimits = { file: 200 * 1024 * 1024, content: 400 * 1024 * 1024 } as const

export const packetPurposes = ['OUT', 'BACK'] as const
export type PacketPurpose = (typeof packetPurposes)[number]

const instant = z.iso.datetime()
const text = z.string()

/** A row of a case's log as it is stored; `payload` is canonical JSON, the hash covers it character by character. */
const packetEvent = z.strictObject({
  seq: z.int().min(1), type: identifier, on: isoDateSchema, payload: text, actor: line, recordedAt: instant,
  prevHash: z.union([z.literal(''), sha256]), hash: sha256, version: z.int().min(1),
})
export type PacketEvent = z.output<typeof packetEvent>

const packetCase = z.strictObject({
  caseId: identifier, caseNumber: filledLine, city, year: z.int().min(1), serial: z.int().min(1), demonstration: z.boolean(), events: z.array(packetEvent).min(1),
})
export type PacketCase = z.output<typeof packetCase>

/** A file that a letter went out as, or a drawn signature; in base64. */
const packetFile = z.strictObject({ sha256, format: z.enum(keptFormats), content: text })
export type PacketFile = z.output<typeof packetFile>

const marked = { demonstration: z.boolean() }
const templateVersion = z.strictObject({
  city, code: identifier, version: z.int().min(1), effectiveFrom: isoDateSchema, texts: z.record(z.string(), z.string()), note: text, savedBy: text, savedAt: text,
})

/** Of an office, for a laptop. */
const supplies = z.strictObject({
  letterhead,
  people: z.array(z.strictObject({ entry: rosterPerson, ...marked })),
  organizations: z.array(z.strictObject({ entry: rosterOrganization, ...marked })),
  templates: z.array(templateVersion),
  calendarYears: z.array(z.strictObject({ calendar: officeCalendarFileSchema, importedAt: text })),
  closures: z.array(z.strictObject({ date: isoDateSchema, name: filledLine })),
})
export type Supplies = z.output<typeof supplies>

/** What tells a packet before the rest of it is read. */
export const packetEnvelope = z.looseObject({ format: z.literal(packetFormat), version: z.int().min(1) })

const head = {
  format: z.literal(packetFormat), version: z.int().min(1), packetId: identifier, office: z.strictObject({ officeId: identifier, city }),
  madeAt: instant, madeBy: line, cases: z.array(packetCase).min(1), files: z.array(packetFile),
}
export const packet = z.discriminatedUnion('purpose', [
  z.strictObject({ ...head, purpose: z.literal('OUT'), supplies }),
  z.strictObject({ ...head, purpose: z.literal('BACK') }),
])
export type Packet = z.output<typeof packet>
export type OutPacket = Extract<Packet, { purpose: 'OUT' }>
export type BackPacket = Extract<Packet, { purpose: 'BACK' }>
