import { z } from 'zod'
import { city } from '../model/city.ts'
import { clockTimeSchema, isoDateSchema } from '../model/dates.ts'
import { documentIssue, sha256 } from '../model/issued-document.ts'
import { amount, filledLine, filledParagraph, identifier, line, paragraph } from '../model/text.ts'
import { evaluation } from './evaluation.ts'
import { applicantType, courtLevel, disputeKind, litigationKind, proceedingKind, subsidyItemKind, suitFinding } from './kinds.ts'

/** 附件; `file`: its bytes, kept encrypted. */
export const attachment = z.looseObject({ kind: filledLine, name: line, file: z.looseObject({ sha256, bytes: z.int().min(1) }).optional() })
export type Attachment = z.output<typeof attachment>

/** What is asked for: of LIVING_EXPENSE the amount asked for, else what was paid by the receipt. */
export const requestedItem = z.looseObject({ kind: subsidyItemKind, amountPaid: amount, receipt: line.default('') })
export type RequestedItem = z.output<typeof requestedItem>

/** What another body granted for the same costs. */
export const otherSubsidy = z.looseObject({ source: filledLine, kind: subsidyItemKind, courtLevel: courtLevel.optional(), amount })
export type OtherSubsidy = z.output<typeof otherSubsidy>

export const litigation = z.looseObject({
  courtLevel, kind: litigationKind, filedOn: isoDateSchema, claimAmount: amount.optional(), joint: z.boolean().default(false), claimants: z.int().min(1).default(1),
  proceeding: proceedingKind.default('LITIGATION'), court: line.optional(), courtCaseNo: line.optional(),
})
export type Litigation = z.output<typeof litigation>

/** A mediation that failed elsewhere: before the court (勞動調解) or another authority. */
export const failedElsewhere = z.looseObject({ before: z.enum(['COURT', 'OTHER_AUTHORITY']), name: filledLine, on: isoDateSchema, reference: line.default('') })

/**
 * What the office knows of the case and of other applications on the day of the application; filled in when the event is recorded, so that a
 * replay needs neither. What a sender wrote there is never believed.
 */
export const caseStanding = z.looseObject({
  caseNumber: line, outcome: line.nullable(), partial: z.boolean(),
  /** The claimant's part of the case failed. */
  failed: z.boolean(),
  /** It was settled and a term is due and unpaid. */
  unpaid: z.boolean(),
  determinedOn: isoDateSchema.nullable(),
  claimantName: line, employerName: line,
  /** National id, or UBN of a union; empty where the file has none. */
  claimantIdentifier: line.optional(),
  /** For letters to the claimant, as far as the case has them. */
  claimantAddress: line.optional(), claimantBornOn: isoDateSchema.optional(),
})
export type CaseStanding = z.output<typeof caseStanding>

/** What a supplement may put right, besides the suit, the items and what others granted. */
const correctable = {
  householdRegisteredOn: isoDateSchema.optional(),
  /** 會址 of a union that applies. */
  unionCity: line.optional(),
  /** The day on which the dispute arose, where it is known. */
  disputeOn: isoDateSchema.optional(),
  /** A union officer: dismissed for having stood up for members. */
  dismissedForUnionWork: z.boolean().optional(),
  livingMonths: z.int().min(1).max(120).optional(),
  /** First day for which living expenses are asked; default: the day the suit was filed. */
  livingFrom: isoDateSchema.optional(),
  employedSince: isoDateSchema.optional(),
  /** Monthly income while the suit goes on, whole NTD. */
  monthlyIncome: amount.optional(),
  averageMonthlyWage: amount.optional(),
  /** Without the home one lives in. */
  assets: amount.optional(),
  /** Of a union: 流動資產 of the last year. */
  liquidAssets: amount.optional(),
  /** Why the application comes late through no fault of the applicant (行政程序法 §50). */
  delayReason: paragraph.optional(),
}

const application = {
  /** Null or absent where the mediation failed elsewhere. */
  caseId: identifier.nullish(),
  city,
  claimantId: identifier,
  /** Where there is no case of this office. */
  claimantName: line.optional(),
  claimantIdentifier: line.optional(),
  employerName: line.optional(),
  applicantType,
  disputeKind,
  workplaceCity: line,
  ...correctable,
  failedElsewhere: failedElsewhere.optional(),
  litigation,
  items: z.array(requestedItem).min(1),
  otherSubsidies: z.array(otherSubsidy).default([]),
  attachments: z.array(attachment).default([]),
}

/** What this fund granted, or was about to grant, in another application of the same dispute when this one was computed; fields as in earlier.ts. */
export const earlierGrant = z.looseObject({
  subsidyId: identifier, claimantId: identifier, kind: subsidyItemKind, courtLevel, joint: z.boolean(), granted: amount, months: z.int().optional(),
  monthsFrom: z.array(isoDateSchema).optional(), proceeding: proceedingKind.optional(), courtCaseNo: line.optional(), deducted: amount.optional(), others: z.array(otherSubsidy).optional(),
  caseId: identifier.optional(), person: line.optional(), employer: line.optional(),
})

/**
 * Filled in when an event is recorded, and never believed from a sender: what the rules of the day of the application say (`pack`: which, as
 * NAME/version, see rule-names.ts), with the grants that took from its ceilings, so that it can be computed again for ever; and the papers that its
 * applicant and items call for and that are not there.
 */
const known = { computed: evaluation.optional(), pack: line.optional(), earlier: z.array(earlierGrant).optional(), lacking: z.array(filledLine).optional() }

const panelMeeting = z.looseObject({
  on: isoDateSchema,
  members: z.array(z.looseObject({ personId: identifier, present: z.boolean(), name: line.optional(), relatedParties: z.array(line).optional() })).min(1),
  recused: z.array(z.union([identifier, z.looseObject({ personId: identifier, reason: line.optional() })])).default([]),
  chairId: identifier.optional(), session: line.optional(), place: line.optional(), minutes: paragraph.optional(),
  /** The meeting in the office's list in which it was decided. */
  panelId: identifier.optional(),
})
export type PanelMeetingHeld = z.output<typeof panelMeeting>

/** What a supplement puts right of the application's data; what is not named stays. */
const changes = z.looseObject({
  ...correctable, workplaceCity: line.optional(), litigation: litigation.optional(), items: z.array(requestedItem).min(1).optional(), otherSubsidies: z.array(otherSubsidy).optional(),
})

/** The payload of every event of a subsidy application, by type (lifecycle contract §4). Unlisted fields are kept. */
export const subsidyEventPayloads = {
  'subsidy.submitted': { ...application, ...known, standing: caseStanding.optional(), duplicates: z.array(line).optional() },
  'subsidy.supplementRequested': { items: z.array(filledLine).min(1), servedOn: isoDateSchema.optional(), dueOn: isoDateSchema },
  'subsidy.supplemented': { attachments: z.array(attachment).default([]), changes: changes.optional() },
  /** `evaluation` is what the sender saw; what counts is `computed`. */
  'subsidy.reviewSheetCompleted': { ...known, evaluation: evaluation.optional(), proposed: z.array(z.looseObject({ kind: subsidyItemKind, amount })), remarks: paragraph.optional() },
  /** `confirmedBy`: the second person, where an unverified rule left the amount to people. `available`: of the year's budget, filled in. */
  'subsidy.decided': {
    meeting: panelMeeting, perItem: z.array(z.looseObject({ kind: subsidyItemKind, granted: amount, reason: paragraph.default('') })).min(1), basis: paragraph.default(''),
    confirmedBy: line.optional(), available: z.int().nullish(),
  },
  'subsidy.notified': { deliveredOn: isoDateSchema, documentNumber: line.optional(), method: line.optional() },
  'subsidy.receiptReceived': { receiptNumber: line.optional() },
  'subsidy.paid': { amount, voucher: line.optional() },
  'subsidy.appealed': { reason: paragraph.optional(), receivedOn: isoDateSchema.optional() },
  'subsidy.clawbackOrdered': { amount, reason: filledParagraph, dueOn: isoDateSchema, documentNumber: line.optional() },
  'subsidy.repaid': { amount },
  /** The office looked after the suit. `recoveredOn`: the day on which the claimant received money that the fund had advanced (costs, wages for the same months). */
  'subsidy.followedUp': { finding: suitFinding, recoveredOn: isoDateSchema.optional(), recoveredAmount: amount.optional(), note: paragraph.optional() },
  /** 發文 of one of its documents; recorded by issuing alone. */
  'subsidy.documentIssued': documentIssue,
  'subsidy.closed': {},
  'subsidy.withdrawn': { reason: paragraph.optional() },
} as const

export type SubsidyEventType = keyof typeof subsidyEventPayloads
export const subsidyEventTypes = Object.keys(subsidyEventPayloads) as SubsidyEventType[]
export const isSubsidyEventType = (type: string): type is SubsidyEventType => Object.hasOwn(subsidyEventPayloads, type)

const envelope = { on: isoDateSchema, at: clockTimeSchema.optional(), by: line.optional(), lateReason: paragraph.optional() }
type Envelope = z.output<z.ZodObject<typeof envelope>>
type Payload<T extends SubsidyEventType> = (typeof subsidyEventPayloads)[T]
export type SubsidyEventOf<T extends SubsidyEventType> = { type: T } & Envelope & (keyof Payload<T> extends never ? unknown : z.output<z.ZodObject<Payload<T>>>)
export type SubsidyEvent = { [T in SubsidyEventType]: SubsidyEventOf<T> }[SubsidyEventType]

/** The schema of each event, envelope included. */
export const subsidyEventSchemas = new Map<string, z.ZodType<SubsidyEvent>>(
  subsidyEventTypes.map((type) => [type, z.looseObject({ type: z.literal(type), ...envelope, ...subsidyEventPayloads[type] }) as unknown as z.ZodType<SubsidyEvent>]),
)
