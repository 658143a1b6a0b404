import { z } from 'zod'
import { city } from '../model/city.ts'
import { claimChange, claimItem, outcomeReasons, outcomes } from '../model/claim-item.ts'
import { clockTimeSchema, isoDateSchema, localDateTimeSchema } from '../model/dates.ts'
import { attendance, attendanceStep, interpreter, meetingPlan, memberPresence, observer, plannedMinutes, serviceMethod } from '../model/meeting.ts'
import { party, partyChange, proxy, side } from '../model/party.ts'
import { dutyDone, openingDuties, recess } from '../hearing/duties.ts'
import { documentIssue, sha256 } from '../model/issued-document.ts'
import { rosterOrganization, rosterPerson } from '../model/roster.ts'
import { serviceReceipt, serviceStep } from '../model/service.ts'
import { settlementTerm } from '../model/settlement-term.ts'
import { amount, filledLine, filledParagraph, identifier, line, paragraph } from '../model/text.ts'

export const mediationModes = ['SOLE_MEDIATOR', 'ENTRUSTED_ORG', 'COMMITTEE'] as const
/** 調解方式 (§11 I, III). */
export const mediationMode = z.enum(mediationModes)
export type MediationMode = z.infer<typeof mediationMode>

export const proceedings = ['MEDIATION', 'CONCILIATION'] as const
/** CONCILIATION (協調) is no mediation under the Act: neither its periods nor §23 and §59 apply (law.md §7.2). */
export const proceeding = z.enum(proceedings)
export type Proceeding = z.infer<typeof proceeding>

export const linkRelations = ['REPEATED', 'JOINED', 'TRANSFERRED', 'RETALIATION', 'OTHER'] as const
/** Another case that belongs with this one (law.md §7.9, §7.19, §7.20). */
export const caseLink = z.looseObject({ caseNumber: filledLine, caseId: identifier.optional(), relation: z.enum(linkRelations) })
export type CaseLink = z.infer<typeof caseLink>

/** 調解辦法 §5: what bars somebody from a committee, besides being under age. */
export const disqualifications = ['CIVIL_RIGHTS_DEPRIVED', 'BANKRUPT', 'DEBT_CLEARANCE', 'GUARDIANSHIP'] as const

/** A member whom a side chooses; §14 I asks for name, gender, age, occupation and address. */
export const selectedPerson = z.looseObject({
  id: identifier, name: filledLine, gender: z.enum(['MALE', 'FEMALE']).optional(), birthDate: isoDateSchema.optional(),
  age: z.int().min(0).max(150).optional(), occupation: line.optional(), address: line.optional(), servingLabourOfficial: z.boolean().optional(),
  disqualification: z.enum(disqualifications).optional(),
  /** Names or UBNs of parties with whom this person has a tie of 行政程序法 §32. */
  relatedParties: z.array(line).optional(),
})
export type SelectedPerson = z.infer<typeof selectedPerson>

/** The most by which the committee's meeting may be put off (§16 II). */
export const longestExtensionDays = 7

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
  proceeding: proceeding.optional(),
  /** The authority that transferred the case here (行政程序法 §17), and the day on which it was filed there. */
  transferredFrom: z.looseObject({ authority: filledLine, filedThereOn: isoDateSchema.optional() }).optional(),
  links: z.array(caseLink).optional(),
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
  /** `onRoster`: the roster's entry of whom the side chose, where it chose from the roster; filled in as above. */
  'member.selected': { side, person: selectedPerson, onRoster: rosterPerson.optional(), disclosure: paragraph.optional() },
  /** `person` as in mediator.assigned. `selectionDueOn`: the last day of each side's three days on the office calendar of the day of recording. */
  'member.appointed': {
    side, personId: identifier, person: rosterPerson.optional(), disclosure: paragraph.optional(),
    selectionDueOn: z.looseObject({ EMPLOYEE: isoDateSchema.optional(), EMPLOYER: isoDateSchema.optional() }).optional(),
  },
  /** `disclosures`: what each has to tell the parties (調解辦法 §10). */
  'authority.designated': {
    personIds: z.array(identifier).min(1), chairId: identifier, people: z.array(rosterPerson).optional(),
    disclosures: z.array(z.looseObject({ personId: identifier, text: filledParagraph })).optional(),
  },
  'recusal.requested': { personId: identifier, byPartyId: identifier, ground: filledLine, reason: filledParagraph },
  /** `personId`: whose, where several requests wait; default: the one that came first. */
  'recusal.decided': { granted: z.boolean(), reason: paragraph.optional(), personId: identifier.optional() },
  'factFinding.assigned': { personId: identifier },
  /** `witnesses`: who was heard; a later case looks for them (行政程序法 §32④). */
  'factFinding.reported': {
    personId: identifier.optional(), result: filledParagraph, proposedSolution: paragraph.optional(), witnesses: z.array(z.looseObject({ name: filledLine })).optional(),
  },
  'deadline.extended': { code: z.literal('COMMITTEE_MEETING'), days: z.int().min(1).max(longestExtensionDays), reason: paragraph.optional(), bothAgree: z.boolean().optional() },
  'explanation.ordered': { ofPartyId: identifier, subject: filledParagraph, dueOn: isoDateSchema },
  'meeting.scheduled': meetingPlan.shape,
  /** `requestedBy`: a party's id, or in words. */
  'meeting.rescheduled': {
    meetingNo, startsAt: localDateTimeSchema, venue: filledLine.optional(), reason: filledParagraph, requestedBy: line.optional(), minutes: plannedMinutes.optional(),
  },
  'meeting.cancelled': { meetingNo, reason: filledParagraph },
  'notice.served': { meetingNo, partyId: identifier, method: serviceMethod, deliveredOn: isoDateSchema, abroad: z.boolean().optional(), receipt: serviceReceipt.optional() },
  'meeting.opened': {
    meetingNo, startedAt: localDateTimeSchema, attendance: z.array(attendance).min(1), disclosureMade: z.boolean().default(false),
    members: z.array(memberPresence).optional(), interpreters: z.array(interpreter).optional(), observers: z.array(observer).optional(),
    /** Opening duties that were done, each with its time. */
    duties: z.array(dutyDone).optional(),
  },
  /** `attendance`: which parties had come all the same (調解辦法 §25 I⑨). */
  'quorum.failed': { meetingNo, members: z.array(memberPresence), attendance: z.array(attendance).optional() },
  /** `strikes`: number of the earlier statement, from 1, that this one corrects: that stays legible, struck out. `deletes`: nothing takes its place; `text` is why. `duty`: an opening duty done after the opening. */
  'statement.recorded': {
    side: z.enum(['EMPLOYEE', 'EMPLOYER', 'MEDIATOR']), text: filledParagraph, strikes: z.int().min(1).optional(), deletes: z.boolean().optional(), duty: z.enum(openingDuties).optional(),
  },
  'proposal.made': {
    terms: z.array(settlementTerm).min(1), votes: z.looseObject({ for: z.int().min(0), against: z.int().min(0) }).optional(),
  },
  'proposal.answered': {
    /** Absent: all of them. To agree to none is not to agree. */
    partyId: identifier, accepted: z.boolean(), claimItemIds: z.array(identifier).min(1, { error: 'REQUIRED' }).optional(), signedBy: identifier.optional(),
  },
  'meeting.adjourned': { endedAt: localDateTimeSchema, reason: filledParagraph, bothAgree: z.boolean().default(false), recesses: z.array(recess).optional() },
  'meeting.closed': { endedAt: localDateTimeSchema, recesses: z.array(recess).optional() },
  'outcome.determined': {
    outcome: z.enum(outcomes), outcomeReason: z.enum(outcomeReasons).optional(), arbitrationAdvised: z.boolean().optional(),
    endedAt: localDateTimeSchema.optional(), recesses: z.array(recess).optional(),
    perItem: z.array(z.looseObject({
      claimItemId: identifier, outcome: z.enum(outcomes), outcomeReason: z.enum(outcomeReasons).optional(),
    })).optional(),
  },
  'record.edited': { section: filledLine, text: paragraph },
  'approval.received': { partyId: identifier, stage: z.enum(['ATTENDANCE', 'SIGNING']), ref: filledLine },
  /** `textSha256`: hash of the words that were shown to be signed. `strokes`: the kept file of a signature drawn on screen. */
  'record.signed': {
    signerId: identifier, role: z.enum(signerRoles), method: signingMethod, consentRef: line.optional(),
    textSha256: sha256.optional(), strokes: z.looseObject({ sha256, bytes: z.int().min(1) }).optional(),
  },
  'record.finalized': {},
  'caseFile.sent': {},
  'record.received': {},
  'record.served': { partyId: identifier, method: serviceMethod, deliveredOn: isoDateSchema, abroad: z.boolean().optional(), receipt: serviceReceipt.optional() },
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
  /** `exceptionGround`: which exception of §25 II lets one side apply alone. `arbitrators`: whom the parties propose. */
  'arbitration.applied': {
    jointly: z.boolean(), exceptionGround: line.optional(), arbitrators: z.array(z.looseObject({ personId: identifier.optional(), name: filledLine })).optional(),
  },
  'litigation.filed': {
    court: filledLine, courtLevel: z.enum(['FIRST', 'SECOND', 'THIRD']), courtCaseNo: line.optional(), filedOn: isoDateSchema,
    claimAmount: amount.optional(), kind: z.enum(['CONFIRM_EMPLOYMENT', 'PAYMENT', 'OTHER']),
  },
  'case.closed': {},
  /** A note may link another case, hand an absence over to those who fine (§63 III; never automatic), tell of a posting or a return by post, or of somebody who came late or left early. */
  'note.added': {
    text: filledParagraph, link: caseLink.optional(),
    /** `dueOn`: until when the party may say why it did not come (行政程序法 §104). */
    handover: z.looseObject({ partyId: identifier, meetingNo, dueOn: isoDateSchema.optional() }).optional(),
    service: serviceStep.optional(),
    attendance: attendanceStep.optional(),
  },
  'party.updated': { partyId: identifier, changes: partyChange.omit({ id: true }) },
  'claim.updated': { claimId: identifier, changes: claimChange.omit({ id: true }) },
  'proxy.appointed': { partyId: identifier, proxy },
  'document.issued': documentIssue,
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
type Payload<T extends CaseEventType> = (typeof caseEventPayloads)[T]
/** An event without fields of its own is its envelope; as a ZodObject it would forbid those of the envelope too. */
export type CaseEventOf<T extends CaseEventType> = { type: T } & Envelope & (keyof Payload<T> extends never ? unknown : z.output<z.ZodObject<Payload<T>>>)
export type CaseEvent = { [T in CaseEventType]: CaseEventOf<T> }[CaseEventType]

/** The schema of each event, envelope included. */
export const caseEventSchemas = new Map<string, z.ZodType<CaseEvent>>(
  caseEventTypes.map((type) => [type, z.looseObject({ type: z.literal(type), ...envelope, ...caseEventPayloads[type] }) as unknown as z.ZodType<CaseEvent>]),
)
