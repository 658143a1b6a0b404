import type { City } from '../model/city.ts'
import type { Deadline } from '../law/deadlines.ts'
import type { AttachmentRule } from '../subsidy/rule-pack.ts'
import type { CentralComparison } from '../subsidy/compare.ts'
import type { Evaluation } from '../subsidy/evaluation.ts'
import type { CaseStanding, SubsidyEvent } from '../subsidy/events.ts'
import type { SubsidyFacts, SubsidyState } from '../subsidy/facts.ts'
import type { ApplicantType, CourtLevel, DisputeKind, SubsidyItemKind } from '../subsidy/kinds.ts'
import type { SubsidyStep } from '../subsidy/subsidy-lifecycle.ts'
import type { Refusal } from './result.ts'
import type { CalledDocument } from './views.ts'

/** One row of the fund's queue. Amounts in whole NTD; `granted` is null until something was decided. */
export interface SubsidyRow {
  subsidyId: string
  subsidyNumber: string
  caseId: string | null
  caseNumber: string
  city: City
  claimant: string
  employer: string
  applicantType: ApplicantType
  courtLevel: CourtLevel
  items: SubsidyItemKind[]
  requested: number
  /** By the rules of the day of the application. */
  payable: number
  /** Some item awaits a person, because its rule is not verified. */
  manual: boolean
  granted: number | null
  paid: number
  state: SubsidyState
  submittedOn: string
  /** The open deadline that falls due first. */
  nextDeadline: Pick<Deadline, 'code' | 'dueOn' | 'amOnly' | 'status'> | null
  demonstration: boolean
}

export interface LoggedSubsidyEvent { seq: number; event: SubsidyEvent; actor: string; recordedAt: string }

/** One of the papers that applicant and items call for. */
export type CalledPaper = AttachmentRule & { present: boolean }

/** A member of the panel, by roster id or by name. */
export interface PanelSeat { personId: string; name: string }

/** Everything the screens show of one application on this day. */
export interface SubsidyView {
  subsidyId: string
  subsidyNumber: string
  caseId: string | null
  caseNumber: string
  /** Number of the last event; a command names it as `basedOnSeq`. */
  seq: number
  state: SubsidyState
  facts: SubsidyFacts
  /** What the rules of the day of the application say today, with what was supplied later and what others were granted meanwhile; once decided, what was computed then. */
  evaluation: Evaluation
  /** What the central 扶助辦法 would give; it decides nothing. */
  central: CentralComparison
  papers: CalledPaper[]
  deadlines: Deadline[]
  /** What may happen next, or why not: asked of the machine. */
  next: SubsidyStep[]
  /** What is left of this year's money without what is reserved for this application, whole NTD; null where none is entered. */
  available: number | null
  log: LoggedSubsidyEvent[]
  documents: CalledDocument[]
  /** Other applications of the same dispute, in whatever case and year. */
  others: SubsidyRow[]
  /** Who sat on the fund's panel when it last decided. */
  lastPanel: PanelSeat[]
  demonstration: boolean
}

/** A party of a case who could apply. `standing`: where the case stands for this person. */
export interface SubsidyClaimant { claimantId: string; standing: CaseStanding }

/** What the office knows of a case for an application that begins. */
export interface SubsidyPrefill {
  caseId: string
  caseNumber: string
  city: City
  workplaceCity: string
  /** From the categories of the claims; the officer looks at it. */
  disputeKind: DisputeKind
  /** Those whose part failed first. */
  claimants: SubsidyClaimant[]
  /** Applications that the case has already. */
  existing: SubsidyRow[]
}

/** What the rules say of an application that is not recorded: while it is typed, or at the counter. `refusal`: why it could not be recorded. */
export interface SubsidyAssessment { evaluation: Evaluation | null; papers: CalledPaper[]; refusal: Refusal | null }
