import type { City } from '../model/city.ts'
import type { ClaimItem, ItemResult, Outcome, OutcomeReason } from '../model/claim-item.ts'
import type { AttendanceStep, Meeting, ServedNotice } from '../model/meeting.ts'
import type { Party, Side } from '../model/party.ts'
import type { OpeningDuty } from '../hearing/duties.ts'
import type { IssuedDocument } from '../model/issued-document.ts'
import type { RosterOrganization, RosterPerson } from '../model/roster.ts'
import type { ServiceStep } from '../model/service.ts'
import type { SettlementTerm } from '../model/settlement-term.ts'
import type { Clock } from '../law/deadlines.ts'
import type { CaseEventOf, CaseLink, MediationMode, Proceeding, SelectedPerson } from './case-events.ts'

export interface Supplement { requestedOn: string; items: string[]; servedOn: string; dueOn: string; receivedOn?: string }
export interface Withdrawal { on: string; partyIds: string[]; signedBy: string; reason?: string; duringMeetingNo?: number }
export interface Answer { partyId: string; accepted: boolean; claimItemIds?: string[]; signedBy?: string; on: string }
/** `votes`: of the committee, whose `membersPresent` decided (§18). */
export interface Proposal {
  madeOn: string
  meetingNo?: number
  terms: SettlementTerm[]
  answers: Answer[]
  votes?: { for: number; against: number }
  membersPresent?: number
}
/** `struckBy`: number of the later statement, from 1, that corrects or deletes it; `strikes`, `deletes`: on that one. */
export interface Statement {
  meetingNo?: number; side: 'EMPLOYEE' | 'EMPLOYER' | 'MEDIATOR'; text: string; on: string; at?: string
  strikes?: number; deletes?: boolean; struckBy?: number; duty?: OpeningDuty
}
export interface Signature {
  signerId: string
  role: CaseEventOf<'record.signed'>['role']
  method: 'INK' | 'ESIGN'
  consentRef?: string
  /** Hash of the words under which it stands. */
  textSha256?: string
  strokes?: CaseEventOf<'record.signed'>['strokes']
  on: string
  at?: string
}
export interface Correction {
  version: number
  on: string
  kind: 'CLERICAL' | 'SUBSTANTIVE'
  changes: CaseEventOf<'record.corrected'>['changes']
  signatures: CaseEventOf<'record.corrected'>['signatures']
}
export interface RecordService extends ServedNotice { version: number }
export interface Performance { termId: string; installmentNo?: number; amount?: number; on: string }
export interface Note { on: string; at?: string; by?: string; text: string; link?: CaseLink; handover?: CaseEventOf<'note.added'>['handover']; service?: ServiceStep; attendance?: AttendanceStep }

/** Which seat: the two sides have one each, the authority one or three (§13). */
export type Seat = Side | 'AUTHORITY'
/** 調解委員 in office. SELECTED by a side, APPOINTED by the authority in a side's place (§14 I), DESIGNATED as the authority's own (§13). */
export interface CommitteeMember {
  personId: string
  name: string
  seat: Seat
  chosen: 'SELECTED' | 'APPOINTED' | 'DESIGNATED'
  on: string
  person: SelectedPerson | RosterPerson
  /** 揭露 (調解辦法 §10). */
  disclosure?: string
}
/** 調解委員會: who was told to choose, who sits, who presides. Seats that a recusal opened are missing from `members`. */
export interface Committee {
  notices: { side: Side; servedOn: string; on: string }[]
  members: CommitteeMember[]
  chairId: string | null
  /** How many the authority named: 1 or 3; 0 before it did. */
  authoritySeats: number
}

/** 迴避: requested by a party, or by the person concerned (自行迴避, then `byPartyId` is `personId`). */
export interface Recusal {
  personId: string
  personName: string
  byPartyId: string
  ground: string
  reason: string
  requestedOn: string
  decidedOn?: string
  granted?: boolean
  decisionReason?: string
}
/** 調查事實: which members were sent, and when. */
export interface FactFindingAssignment { personId: string; assignedOn: string; reportedOn?: string }

/** 調解人 in office, with the roster entry as it was on the day of the assignment. */
export interface AssignedMediator { personId: string; person: RosterPerson; assignedOn: string; disclosure: string }

/**
 * Everything a case's log says, folded: the context of the case machine and the input of every screen, deadline and document.
 * Lists keep the order in which things happened. Dates are ISO, amounts whole NTD.
 */
export interface CaseFacts {
  city: City
  mode: MediationMode
  proceeding: Proceeding
  transferredFrom?: { authority: string; filedThereOn?: string | undefined }
  links: CaseLink[]
  /** true for a case referred by the authority (§9 III): nobody applied. */
  exOfficio: boolean
  referralReason?: string
  appliedOn: string
  /** 收件日: the day the application or referral was registered. */
  receivedOn: string
  applicantSide: Side | null
  channel: 'COUNTER' | 'ONLINE' | 'POST' | 'ORG'
  workplace: { city: string; address?: string }
  parties: Party[]
  claims: ClaimItem[]
  disputeSummary: string
  explained: { on: string; acknowledged: boolean } | null
  supplements: Supplement[]
  acceptedOn: string | null
  referral: { organizationId: string; organization: RosterOrganization; on: string } | null
  mediator: AssignedMediator | null
  committee: Committee
  recusals: Recusal[]
  factFindingAssignments: FactFindingAssignment[]
  meetings: Meeting[]
  /** 開始進行調解: the day of the first meeting (law §1.5 note 2). */
  mediationStartedOn: string | null
  statements: Statement[]
  factFinding: { on: string; result: string; proposedSolution?: string; personId?: string; witnesses?: { name: string }[] } | null
  explanationOrders: { on: string; ofPartyId: string; subject: string; dueOn: string }[]
  /** The newest proposal is last; answers belong to their proposal. */
  proposals: Proposal[]
  withdrawals: Withdrawal[]
  outcome: Outcome | null
  outcomeReason?: OutcomeReason
  determinedOn: string | null
  /** PARTIAL: some claim items settled and some not. */
  partial: boolean
  results: ItemResult[]
  arbitrationAdvised: boolean
  /** Refusal or transfer, where the case ended that way. */
  ending?: { on: string; reason: string; toAuthority?: string }
  approvals: { partyId: string; stage: 'ATTENDANCE' | 'SIGNING'; ref: string; on: string }[]
  /** Text written into a section of the record by hand. */
  recordTexts: { section: string; text: string }[]
  signatures: Signature[]
  finalizedOn: string | null
  caseFileSentOn: string | null
  recordReceivedOn: string | null
  /** 1 when finalised, one more with each correction; 0 before. */
  recordVersion: number
  corrections: Correction[]
  services: RecordService[]
  performances: Performance[]
  defaults: { termId: string; on: string }[]
  enforcements: { court: string; appliedOn: string; ruledOn?: string; granted?: boolean; ground?: string; partial?: boolean }[]
  arbitration: { on: string; jointly: boolean; exceptionGround?: string; arbitrators?: CaseEventOf<'arbitration.applied'>['arbitrators'] } | null
  litigations: Omit<CaseEventOf<'litigation.filed'>, 'type'>[]
  notes: Note[]
  /** 發文, the newest last. */
  documentsIssued: IssuedDocument[]
  clocks: Clock[]
  closedOn: string | null
}
