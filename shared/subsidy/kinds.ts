import { z } from 'zod'

/** 補助項目 (law.md §5.1). */
export const subsidyItemKinds = ['ATTORNEY_FEE', 'PLEADING_DRAFT_FEE', 'COURT_FEE', 'ENFORCEMENT_FEE', 'LIVING_EXPENSE'] as const
export const subsidyItemKind = z.enum(subsidyItemKinds)
export type SubsidyItemKind = z.infer<typeof subsidyItemKind>

export const applicantTypes = ['WORKER', 'UNION_OFFICER', 'UNION'] as const
export const applicantType = z.enum(applicantTypes)
export type ApplicantType = z.infer<typeof applicantType>

/** 審級. */
export const courtLevels = ['FIRST', 'SECOND', 'THIRD'] as const
export const courtLevel = z.enum(courtLevels)
export type CourtLevel = z.infer<typeof courtLevel>

export const disputeKinds = ['DISMISSAL', 'WAGE', 'SEVERANCE', 'PENSION', 'OCC_ACCIDENT', 'OTHER'] as const
export const disputeKind = z.enum(disputeKinds)
export type DisputeKind = z.infer<typeof disputeKind>

export const litigationKinds = ['CONFIRM_EMPLOYMENT', 'PAYMENT', 'OTHER'] as const
export const litigationKind = z.enum(litigationKinds)
export type LitigationKind = z.infer<typeof litigationKind>

/** Before whom the costs arose: a court, its enforcement, 裁決 of an unfair practice, or 仲裁 (law.md §5.2). */
export const proceedingKinds = ['LITIGATION', 'ENFORCEMENT', 'UNFAIR_PRACTICE', 'ARBITRATION'] as const
export const proceedingKind = z.enum(proceedingKinds)
export type ProceedingKind = z.infer<typeof proceedingKind>

/** 應備文件 (law.md §5.3). */
export const attachmentKinds = [
  'APPLICATION_FORM', 'AFFIDAVIT', 'NOTICE_FORM', 'ID_CARD', 'INCOME_LIST', 'PROPERTY_LIST', 'MEDIATION_RECORD', 'COURT_MEDIATION_RECORD', 'PLEADING', 'JUDGMENT', 'POWER_OF_ATTORNEY',
  'ATTORNEY_FEE_RECEIPT', 'PLEADING_DRAFT_RECEIPT', 'COURT_FEE_RECEIPT', 'ENFORCEMENT_TITLE', 'ENFORCEMENT_FEE_RECEIPT', 'UNEMPLOYMENT_PROOF', 'BANKBOOK',
  'UNION_REGISTRATION', 'UNION_ASSETS', 'UNION_FILING', 'UNION_RESOLUTION', 'CLAIMANT_LIST', 'SUCCESSION_PROOF', 'DIAGNOSIS', 'OTHER',
] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** What became of the suit when the office looked after it. */
export const suitFindings = ['PENDING', 'WON', 'PARTLY_WON', 'LOST', 'SETTLED', 'WITHDRAWN'] as const
export const suitFinding = z.enum(suitFindings)
export type SuitFinding = z.infer<typeof suitFinding>
