import type { AppendRow } from './projections/append-statement.ts'
import type { City } from '../../shared/model/city.ts'
import type { Outcome } from '../../shared/model/claim-item.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { PartyKind, Side } from '../../shared/model/party.ts'
import type { MediationMode } from '../../shared/lifecycle/case-events.ts'
import type { CaseState } from '../../shared/lifecycle/states.ts'
import type { PacketPurpose } from '../../shared/packet/packet.ts'
import type { SubsidyState } from '../../shared/subsidy/facts.ts'
import type { FundEntryKind } from '../../shared/subsidy/fund-entry.ts'
import type { DraftKind, InvolvementRole } from '../../shared/ipc/views.ts'

/** 0 or 1: SQLite's STRICT tables have no boolean. */
export type Flag = 0 | 1
/** JSON text. */
type Json = string

/** A case as such; written once. Demonstration cases have their own numbers and are the only ones that can be removed. */
export interface CaseFileRow {
  case_id: string
  case_number: string
  city: City
  /** ROC year of registration. */
  year: number
  /** Running number within city and year, without gaps. */
  serial: number
  demonstration: Flag
}

/** One event of a case's log; never changed. `hash` is SHA-256 over the canonical JSON of the rest with `prev_hash`. */
export interface CaseEventRow {
  case_id: string
  /** From 1 on, without gaps. */
  seq: number
  type: string
  occurred_on: string
  /** Canonical JSON of the event without `type` and `on`. */
  payload: Json
  actor: string
  /** ISO instant. */
  recorded_at: string
  prev_hash: string
  hash: string
  /** Version of the event's shape; older ones are upcast when read. */
  version: number
}

export interface CaseSnapshotRow { case_id: string; seq: number; hash: string; snapshot: Json }

export interface CaseSummaryRow {
  case_id: string
  state: CaseState
  outcome: Outcome | null
  partial: Flag
  mode: MediationMode
  applied_on: string
  received_on: string
  employees: string
  employers: string
  category: string
  mediator: string | null
  /** Names, numbers and identifiers, in the form of `searchable()`. */
  search_text: string
}

export interface PartyRow { case_id: string; position: number; party_id: string; side: Side; role: string | null; kind: PartyKind; name: string; ubn: string | null; national_id: string | null }
export interface ClaimRow { case_id: string; position: number; claim_id: string; claimant_id: string; category: string; nature: string; description: string; amount: number | null }
export interface MeetingRow {
  case_id: string; position: number; meeting_no: number; status: Meeting['status']; starts_at: string; venue: string
  /** Planned length; null where nobody said. */
  minutes: number | null
  online: Flag
}
/** Who mediates a case at present: the mediator, or the members of the committee, chair first. */
export interface SeatRow { case_id: string; position: number; person_id: string; name: string; role: 'MEDIATOR' | 'MEMBER'; since: string }
/** Everybody who ever appeared in a case, for the recusal radar and for cases of the same parties. `identifier`: UBN or national id. */
export interface InvolvementRow {
  case_id: string; position: number; role: InvolvementRole; side: Side | null; name: string; identifier: string | null; person_id: string | null
}

export interface DeadlineRow {
  case_id: string
  position: number
  code: string
  subject: string | null
  started_on: string
  due_on: string
  am_only: Flag
  met_on: string | null
  lapsed_on: string | null
  /** OPEN is pending or overdue, depending on the day one asks. */
  standing: 'OPEN' | 'MET' | 'LATE' | 'LAPSED'
  article: string
  late_reason: string | null
  provisional: Flag
}

export interface DraftRow { draft_id: string; kind: DraftKind; title: string; case_id: string | null; content: Json; saved_at: string }
export interface RosterPersonRow { person_id: string; content: Json; demonstration: Flag }
export interface RosterOrganizationRow { organization_id: string; content: Json; demonstration: Flag }
/** An office calendar that was imported; it goes before the one that came with the program. */
export interface OfficeCalendarYearRow { year: number; content: Json; imported_at: string }
/** A day on which this office is closed, such as for a typhoon. */
export interface LocalClosureRow { date: string; name: string }
/** One version of an office's wording of a document; see shared/documents/passages. Added to only. */
export interface DocumentTemplateRow { city: City; code: string; version: number; effective_from: string; texts: Json; note: string; saved_by: string; saved_at: string }
/** What one is in the middle of in a hearing; the public side. See shared/hearing/room.ts. */
export interface HearingRoomRow { case_id: string; content: Json; saved_at: string }
/** 不列入紀錄: read by nothing but its own screen. See shared/hearing/notes.ts. */
export interface PrivateNoteRow { case_id: string; zone: string; text: string; saved_at: string }
/** A packet that was made here, or taken in on a laptop. `cases`: ids, each with its last event in the packet. */
export interface PacketRow { packet_id: string; purpose: PacketPurpose; made_here: Flag; done_at: string; done_by: string; cases: Json }
/** On a laptop: up to where a case's log came from the office. */
export interface CarriedCaseRow { case_id: string; packet_id: string; seq: number; hash: string }
/** At the office: a packet that came back and was merged. */
export interface PacketMergeRow { merge_no: number; packet_id: string; made_at: string; made_by: string; merged_at: string; merged_by: string }
/** What a merge added to one case; null where it added nothing. `report`: shared/packet/report.ts. */
export interface PacketMergeCaseRow { merge_no: number; case_id: string; first_seq: number | null; last_seq: number | null; report: Json }
/** An event that went out of the log when its merge was undone; kept as evidence. */
export interface UndoneEventRow extends CaseEventRow { merge_no: number; undone_at: string; undone_by: string }
/** A subsidy application as such; written once. `case_id`: null where the mediation failed elsewhere. `year`: ROC year of receipt. */
export interface SubsidyFileRow { subsidy_id: string; case_id: string | null; city: City; subsidy_number: string; year: number; serial: number; demonstration: Flag }
/** One event of its log; as CaseEventRow. */
export interface SubsidyEventRow extends Omit<CaseEventRow, 'case_id'> { subsidy_id: string }
/** Where it stands; computed from its log. `claimant_key`: by which one person's applications of all cases and years are found. */
export interface SubsidySnapshotRow { subsidy_id: string; seq: number; hash: string; state: SubsidyState; claimant_key: string; snapshot: Json }
/** A version of a fund's rules, or of a table that they refer to; whole. Added to only. `saved_by`: empty where it came with the program (0, written down once something was computed by it). */
export interface FundRuleVersionRow { pack: string; version: number; content: Json; source_document: string; note: string; saved_by: string; saved_at: string }
/** A meeting of the panel while it is prepared and held; what it decides goes into the applications' logs. Unchanged once closed. */
export interface PanelMeetingRow { panel_id: string; city: City; held_on: string; content: Json; closed_at: string | null; saved_at: string }
/** Money of a fund that belongs to no application: budget, interest, corrections. `year`: ROC; `corrects`: the entry that a correction puts right. Added to only. */
export interface FundEntryRow { entry_no: number; city: City; year: number; kind: FundEntryKind; amount: number; booked_on: string; note: string; corrects: number | null; actor: string; recorded_at: string }
/** A view: every document that was issued, of a case or of an application. `file_number`: of that case or application; of those that went out through another program `serial` and `name` are null. */
export interface IssuedLetterRow {
  case_id: string | null; subsidy_id: string | null; file_number: string; seq: number; occurred_on: string; sequence: string | null; year: number | null; serial: number | null
  document_number: string | null; name: string | null; version: number | null; issued_by: string
}
export interface PreferenceRow { name: string; value: Json }

/** Tables that are computed from the log; named as the tables are. */
export interface ProjectionTables {
  case_snapshot: CaseSnapshotRow
  case_summary: CaseSummaryRow
  party: PartyRow
  claim: ClaimRow
  meeting: MeetingRow
  seat: SeatRow
  involvement: InvolvementRow
  deadline: DeadlineRow
}

export interface StoreTables extends ProjectionTables {
  /** Not a table: see projections/append-statement.ts. */
  case_append: AppendRow
  case_file: CaseFileRow
  case_event: CaseEventRow
  draft: DraftRow
  roster_person: RosterPersonRow
  roster_organization: RosterOrganizationRow
  preference: PreferenceRow
  office_calendar_year: OfficeCalendarYearRow
  local_closure: LocalClosureRow
  document_template: DocumentTemplateRow
  packet: PacketRow
  carried_case: CarriedCaseRow
  packet_merge: PacketMergeRow
  packet_merge_case: PacketMergeCaseRow
  undone_event: UndoneEventRow
  subsidy_file: SubsidyFileRow
  subsidy_event: SubsidyEventRow
  subsidy_snapshot: SubsidySnapshotRow
  fund_rule_version: FundRuleVersionRow
  panel_meeting: PanelMeetingRow
  fund_entry: FundEntryRow
  issued_letter: IssuedLetterRow
  hearing_room: HearingRoomRow
  private_note: PrivateNoteRow
}
