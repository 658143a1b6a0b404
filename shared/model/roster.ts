import { z } from 'zod'
import { isoDateSchema } from './dates.ts'
import { filledLine, identifier, line } from './text.ts'

export const rosterKinds = ['MEDIATOR', 'COMMITTEE_MEMBER', 'ARBITRATOR'] as const

/** A person on the bureau's roster (調解辦法 §6, §13). */
export const rosterPerson = z.looseObject({
  id: identifier,
  name: filledLine,
  kinds: z.array(z.enum(rosterKinds)).min(1),
  qualification: line,
  certifiedUntil: isoDateSchema.optional(),
  termFrom: isoDateSchema,
  termTo: isoDateSchema,
  organizationId: identifier.optional(),
  /** Names or UBNs of parties with whom this person has a tie of 行政程序法 §32. */
  relatedParties: z.array(line).optional(),
})
export type RosterPerson = z.infer<typeof rosterPerson>

/** 受託民間團體 (調解辦法 §20-§22). */
export const rosterOrganization = z.looseObject({
  id: identifier,
  name: filledLine,
  address: line.optional(),
  phone: line.optional(),
  legalRepresentative: line.optional(),
})
export type RosterOrganization = z.infer<typeof rosterOrganization>

export const roster = z.looseObject({
  people: z.array(rosterPerson).default([]),
  organizations: z.array(rosterOrganization).default([]),
})
export type Roster = z.infer<typeof roster>
