import type { SubsidyPrefill } from '../../../shared/ipc/subsidy-views.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import type { City } from '../../../shared/model/city.ts'
import type { KeptAttachment } from '../../../shared/subsidy/attachment-file.ts'
import { type ApplicantType, type AttachmentKind, type CourtLevel, type DisputeKind, type LitigationKind, type ProceedingKind, type SubsidyItemKind, subsidyItemKinds } from '../../../shared/subsidy/kinds.ts'

/** What is asked for of one kind; nothing while the amount is null. */
export interface ItemValues { amountPaid: number | null; receipt: string }
/** A paper of the list: there, and perhaps with its file. */
export interface PaperValues { isHere: boolean; file: KeptAttachment | null }
export interface OtherSubsidyValues { source: string; kind: SubsidyItemKind; courtLevel: CourtLevel; amount: number | null }

/** What the form holds while one types: plain JSON, kept as a draft. Texts and dates are '' while empty, amounts (whole NTD) null. */
export interface ApplicationValues {
  caseId: string | null
  on: string
  city: City
  applicantType: ApplicantType
  /** Of the case. */
  claimantIds: string[]
  /** Where there is no case. */
  claimantName: string
  claimantIdentifier: string
  employerName: string
  failedElsewhere: { before: 'COURT' | 'OTHER_AUTHORITY'; name: string; on: string; reference: string }
  litigation: { proceeding: ProceedingKind; courtLevel: CourtLevel; kind: LitigationKind; filedOn: string; court: string; courtCaseNo: string; claimAmount: number | null; joint: boolean; claimants: number | null }
  items: Record<SubsidyItemKind, ItemValues>
  livingMonths: number | null
  livingFrom: string
  employedSince: string
  monthlyIncome: number | null
  disputeKind: DisputeKind
  workplaceCity: string
  householdRegisteredOn: string
  disputeOn: string
  averageMonthlyWage: number | null
  assets: number | null
  unionCity: string
  liquidAssets: number | null
  dismissedForUnionWork: 'unknown' | 'yes' | 'no'
  delayReason: string
  otherSubsidies: OtherSubsidyValues[]
  papers: Partial<Record<AttachmentKind, PaperValues>>
}

/** @param on ISO date, the office's day */
export const emptyApplication = (city: City, on: string): ApplicationValues => ({
  caseId: null, on, city, applicantType: 'WORKER', claimantIds: [], claimantName: '', claimantIdentifier: '', employerName: '', failedElsewhere: { before: 'COURT', name: '', on: '', reference: '' },
  litigation: { proceeding: 'LITIGATION', courtLevel: 'FIRST', kind: 'PAYMENT', filedOn: '', court: '', courtCaseNo: '', claimAmount: null, joint: false, claimants: null },
  items: Object.fromEntries(subsidyItemKinds.map((kind) => [kind, { amountPaid: null, receipt: '' }])) as Record<SubsidyItemKind, ItemValues>,
  livingMonths: null, livingFrom: '', employedSince: '', monthlyIncome: null, disputeKind: 'DISMISSAL', workplaceCity: city, householdRegisteredOn: '', disputeOn: '', averageMonthlyWage: null, assets: null,
  unionCity: '', liquidAssets: null, dismissedForUnionWork: 'unknown', delayReason: '', otherSubsidies: [], papers: {},
})

/** With everything that the case has already: its parties, its record, and the suit where one was recorded. */
export function applicationOfCase(prefill: SubsidyPrefill, { litigations, parties, claims }: Pick<CaseFacts, 'litigations' | 'parties' | 'claims'>, today: string): ApplicationValues {
  const empty = emptyApplication(prefill.city, today)
  const applying = prefill.claimants.filter(({ standing }) => standing.failed || standing.unpaid)
  const [only] = applying.length === 1 ? applying : []
  const party = parties.find(({ id }) => id === only?.claimantId)
  const suit = litigations.at(-1)
  const claimed = claims.filter(({ claimantId }) => claimantId === only?.claimantId).reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  return {
    ...empty, caseId: prefill.caseId, claimantIds: only ? [only.claimantId] : [], employerName: prefill.claimants[0]?.standing.employerName ?? '',
    disputeKind: prefill.disputeKind, workplaceCity: prefill.workplaceCity, disputeOn: party?.leftOn ?? '', averageMonthlyWage: party?.monthlyWage ?? null,
    litigation: {
      ...empty.litigation, kind: suit?.kind ?? (prefill.disputeKind === 'DISMISSAL' ? 'CONFIRM_EMPLOYMENT' : 'PAYMENT'), courtLevel: suit?.courtLevel ?? 'FIRST', filedOn: suit?.filedOn ?? '', court: suit?.court ?? '', courtCaseNo: suit?.courtCaseNo ?? '',
      claimAmount: suit?.claimAmount ?? (claimed > 0 ? claimed : null),
    },
    papers: { MEDIATION_RECORD: { isHere: true, file: null } },
  }
}
