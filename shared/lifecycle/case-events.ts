import { z } from 'zod'
import { city } from '../model/city.ts'
import { claimChange, claimItem, outcomeReasons, outcomes } from '../model/claim-item.ts'
import { clockTimeSchema, isoDateSchema, localDateTimeSchema } from '../model/dates.ts'
import { attendance, meetingPlan, memberPresence, serviceMethod } from '../model/meeting.ts'
import { party, partyChange, proxy, side } from '../model/party.ts'
import { rosterOrganization, rosterPerson } from '../model/roster.ts'
import { settlementTerm } from '../model/settlement-term.ts'
import { amount, filledLine, filledParagraph, identifier, line, paragraph } from '../model/text.ts'

export const mediationModes = ['SOLE_MEDIATOR', 'ENTRUSTED_ORG', 'COMMITTEE'] as const
/** 調解方式 (§11 I, III). */
export const mediationMode = z.enum(mediationModes)
export type MediationMode = z.infer<typeof mediationMode>

export const channels = ['COUNTER', 'ONLINE', 'POST', 'ORG'] as const
export const signerRoles = ['EMPLOYEE', 'EMPLOYER', 'GUARDIAN', 'MEDIATOR', 'MEMBER'] as const
const signingMethod = z.enum(['INK', 'ESIGN'])

/** Sections of the record that can be edited by hand; other names become remarks of their own. */
export const recordSections = [
  'procedure', 'disputeSummary', 'employeeStatement', 'employerStatement', 'factFinding', 'proposal', 'outcome', 'remarks',
] as const
export type RecordSection = (typeof recordSections)[number]

const intake = {
  city,
  mode: mediationMode,
  appliedOn: isoDateSchema,
  workplace: z.looseObject({ city: filledLine, address: line.optional() }),
  parties: z.array(party).min(1),
  claims: z.array(claimItem),
  disputeSummary: paragraph.default(''),
  explained: z.looseObject({ on: isoDateSchema, acknowledged: z.boolean() }).nullish(),
  channel: z.enum(channels).default('COUNTER'),
}

const meetingNo = meetingPlan.shape.meetingNo

/**
 * The payload of every event of a case, by type. Each event also carries `on` (the day it happened), and may carry `at`, `by`,
 * `lateReason`. Unlisted fields are kept: a log loses nothing that was written into it.
 */
export const caseEventPayloads = {
  'application.filed': { ...intake, applicantSide: side },
  'mediation.referredExOfficio': { ...intake, reason: filledParagraph },
  'supplement.requested': { items: z.array(filledLine).min(1), servedOn: isoDateSchema, dueOn: isoDateSchema },
  'supplement.received': { changes: z.looseObject({ parties: z.array(partyChange).optional(), claims: z.array(claimChange).optional() }) },
  'rights.explained': { acknowledged: z.boolean() },
  'application.accepted': {},
  'application.notAccepted': { reason: filledParagraph },
  'case.transferred': { toAuthority: filledLine, reason: filledParagraph },
  'mode.changed': { mode: mediationMode, consentRef: line.optional() },
  'application.withdrawn': {
    partyIds: z.array(identifier).min(1), signedBy: identifier, specialAuthority: z.boolean().default(false), reason: paragraph.optional(),
    /** When the meeting ended, where a withdrawal by all ends it. */
    endedAt: localDateTimeSchema.optional(),
  },
  /** `organization` is filled in from the roster when the event is recorded, so that a replay needs no roster. */
  'mediator.referred': { organizationId: identifier, organization: rosterOrganization.optional() },
  /** `person` is filled in from the roster when the event is recorded, so that a replay needs no roster. */
  'mediator.assigned': { personId: identifier, disclosure: paragraph, person: rosterPerson.optional() },
  'selection.notified': { side, servedOn: isoDateSchema },
  'member.selected': { side, person: z.looseObject({ id: identifier, name: filledLine, servingLabourOfficial: z.boolean().optional() }) },
  'member.appointed': { side, personId: identifier, person: rosterPerson.optional() },
  'authority.designated': { personIds: z.array(identifier).min(1), chairId: identifier, people: z.array(rosterPerson).optional() },
  'recusal.requested': { personId: identifier, byPartyId: identifier, ground: filledLine, reason: filledParagraph },
  'recusal.decided': { granted: z.boolean(), reason: paragraph.optional() },
  'factFinding.assigned': { personId: identifier },
  'factFinding.reported': { personId: identifier.optional(), result: filledParagraph, proposedSolution: paragraph.optional() },
  'deadline.extended': { code: filledLine, days: z.int().min(1), reason: paragraph.optional(), bothAgree: z.boolean().optional() },
  'explanation.ordered': { ofPartyId: identifier, subject: filledParagraph, dueOn: isoDateSchema },
  'meeting.scheduled': meetingPlan.shape,
  'meeting.rescheduled': { meetingNo, startsAt: localDateTimeSchema, venue: filledLine.optional(), reason: filledParagraph },
  'meeting.cancelled': { meetingNo, reason: filledParagraph },
  'notice.served': { meetingNo, partyId: identifier, method: serviceMethod, deliveredOn: isoDateSchema },
  'meeting.opened': {
    meetingNo, startedAt: localDateTimeSchema, attendance: z.array(attendance).min(1), disclosureMade: z.boolean().default(false),
    members: z.array(memberPresence).optional(),
  },
  'quorum.failed': { meetingNo, members: z.array(memberPresence) },
  'statement.recorded': { side: z.enum(['EMPLOYEE', 'EMPLOYER', 'MEDIATOR']), text: filledParagraph },
  'proposal.made': {
    terms: z.array(settlementTerm).min(1), votes: z.looseObject({ for: z.int().min(0), against: z.int().min(0) }).optional(),
  },
  'proposal.answered': {
    partyId: identifier, accepted: z.boolean(), claimItemIds: z.array(identifier).optional(), signedBy: identifier.optional(),
  },
  'meeting.adjourned': { endedAt: localDateTimeSchema, reason: filledParagraph, bothAgree: z.boolean().default(false) },
  'meeting.closed': { endedAt: localDateTimeSchema },
  'outcome.determined': {
    outcome: z.enum(outcomes), outcomeReason: z.enum(outcomeReasons).optional(), arbitrationAdvised: z.boolean().optional(),
    endedAt: localDateTimeSchema.optional(),
    perItem: z.array(z.looseObject({
      claimItemId: identifier, outcome: z.enum(outcomes), outcomeReason: z.enum(outcomeReasons).optional(),
    })).optional(),
  },
  'record.edited': { section: filledLine, text: paragraph },
  'approval.received': { partyId: identifier, stage: z.enum(['ATTENDANCE', 'SIGNING']), ref: filledLine },
  'record.signed': { signerId: identifier, role: z.enum(signerRoles), method: signingMethod, consentRef: line.optional() },
  'record.finalized': {},
  'caseFile.sent': {},
  'record.received': {},
  'record.served': { partyId: identifier, method: serviceMethod, deliveredOn: isoDateSchema },
  'record.corrected': {
    kind: z.enum(['CLERICAL', 'SUBSTANTIVE']),
    changes: z.array(z.looseObject({ path: filledLine, before: z.json().optional(), after: z.json() })).min(1),
    signatures: z.array(z.looseObject({ signerId: identifier, role: z.enum(signerRoles), method: signingMethod })).default([]),
  },
  'performance.reported': {
    termId: identifier, installmentNo: z.int().min(1).optional(), amount: amount.optional(), paidOn: isoDateSchema.optional(), doneOn: isoDateSchema.optional(),
  },
  'default.reported': { termId: identifier },
  'enforcement.applied': { court: filledLine, appliedOn: isoDateSchema },
  'enforcement.ruled': { granted: z.boolean(), ground: line.optional(), partial: z.boolean().optional() },
  /** `exceptionGround`: which exception of §25 II lets one side apply alone. */
  'arbitration.applied': { jointly: z.boolean(), exceptionGround: line.optional() },
  'litigation.filed': {
    court: filledLine, courtLevel: z.enum(['FIRST', 'SECOND', 'THIRD']), courtCaseNo: line.optional(), filedOn: isoDateSchema,
    claimAmount: amount.optional(), kind: z.enum(['CONFIRM_EMPLOYMENT', 'PAYMENT', 'OTHER']),
  },
  'case.closed': {},
  'note.added': { text: filledParagraph },
  'party.updated': { partyId: identifier, changes: partyChange.omit({ id: true }) },
  'claim.updated': { claimId: identifier, changes: claimChange.omit({ id: true }) },
  'proxy.appointed': { partyId: identifier, proxy },
  'document.issued': { code: filledLine, documentNumber: line.optional() },
} as const

export type CaseEventType = keyof typeof caseEventPayloads
export const caseEventTypes = Object.keys(caseEventPayloads) as CaseEventType[]
export const isCaseEventType = (type: string): type is CaseEventType => Object.hasOwn(caseEventPayloads, type)

const envelope = {
  on: isoDateSchema,
  at: clockTimeSchema.optional(),
  by: line.optional(),
  lateReason: paragraph.optional(),
}

type Envelope = z.output<z.ZodObject<typeof envelope>>
export type CaseEventOf<T extends CaseEventType> = { type: T } & Envelope & z.output<z.ZodObject<(typeof caseEventPayloads)[T]>>
export type CaseEvent = { [T in CaseEventType]: CaseEventOf<T> }[CaseEventType]

/** The schema of each event, envelope included. */
export const caseEventSchemas = new Map<string, z.ZodType<CaseEvent>>(
  caseEventTypes.map((type) => [type, z.looseObject({ type: z.literal(type), ...envelope, ...caseEventPayloads[type] }) as unknown as z.ZodType<CaseEvent>]),
)
