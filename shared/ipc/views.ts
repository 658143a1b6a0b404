import type { City } from '../model/city.ts'
import type { AttachmentKind } from '../subsidy/kinds.ts'
import type { Outcome } from '../model/claim-item.ts'
import type { CaseEvent, CaseEventType, MediationMode, Proceeding } from '../lifecycle/case-events.ts'
import type { CaseFacts, Signature } from '../lifecycle/case-facts.ts'
import type { CaseState } from '../lifecycle/states.ts'
import type { BatchAction, BatchRow } from '../documents/batch.ts'
import { type PacketWork, packetWorks } from '../packet/report.ts'
import { type PanelWork, panelWork } from '../subsidy/panel.ts'
import type { DocumentModel } from '../documents/model.ts'
import type { Deadline } from '../law/deadlines.ts'
import type { OfficeCalendarFile, OfficeDay } from '../law/office-calendar.ts'
import type { Words } from '../lifecycle/words.ts'
import type { Side } from '../model/party.ts'
import type { PrivateNote } from '../hearing/notes.ts'
import type { HearingRoom } from '../hearing/room.ts'
import type { IssuedFile } from '../model/issued-document.ts'
import type { Phrase } from '../hearing/phrases.ts'
import type { Letterhead } from '../model/letterhead.ts'
import type { RosterOrganization, RosterPerson } from '../model/roster.ts'
import type { RosterPublication } from '../law/roster-publication.ts'
import type { SubsidyEventType } from '../subsidy/events.ts'
import type { SubsidyState } from '../subsidy/facts.ts'
import type { FeeSchedule, MediatorFee } from '../roster/mediator-fee.ts'
import type { ServiceRecipient } from '../law/service.ts'
import type { Service, TakenStep } from '../law/services.ts'
import type { Refusal } from './result.ts'

/** One row of the case list. Names are joined with 、. */
export interface CaseSummary {
  caseId: string
  caseNumber: string
  state: CaseState
  outcome: Outcome | null
  partial: boolean
  mode: MediationMode
  appliedOn: string
  receivedOn: string
  employees: string
  employers: string
  category: string
  mediator: string | null
  /** The open deadline that falls due first. */
  nextDeadline: Pick<Deadline, 'code' | 'dueOn' | 'amOnly' | 'status'> | null
  nextMeeting: { meetingNo: number; startsAt: string; venue: string } | null
  demonstration: boolean
}

/** What may happen next, or why not: asked of the machine. */
export interface NextStep { type: CaseEventType; refusal: Refusal | null }

/** Why one event is possible today or not, in one line; every event of the vocabulary has one. */
export interface StepExplanation { type: CaseEventType; allowed: boolean; line: Words; article: string }

/** A deadline with its arithmetic told in one sentence. */
export interface ExplainedDeadline extends Deadline { sentence: Words }

export interface LoggedEvent {
  seq: number
  event: CaseEvent
  actor: string
  /** ISO instant of the commit. */
  recordedAt: string
}

/** Whose documents they are: a case's, or a subsidy application's. */
export type DocumentOwner = { caseId: string } | { subsidyId: string }

/** A document that the events so far have called for. */
export interface CalledDocument {
  code: string
  /** Distinguishes several of one code, such as the meeting number; empty otherwise. */
  key: string
  title: string
  /** Without extension; safe on Windows. */
  fileName: string
  /** The event whose facts it shows. */
  seq: number
  /** 發文字號, once it has been issued under one. */
  documentNumber?: string
  /** Each time it was issued, the newest last. */
  issues: DocumentIssue[]
  /** The decision that it tells was taken back: there is only what went out, and nothing to issue until it is decided anew. */
  lapsed?: true
}

/** 發文 of one document. `files`: what went out, and is kept; empty for one that went out through another program. */
export interface DocumentIssue {
  /** The event that issued it. */
  seq: number
  on: string
  version: number
  documentNumber?: string
  by: string
  files: IssuedFile[]
}

/** 發文 of a letter of a case or of an application under a number of this program; `caseNumber`: that of either. `document`: the name under which it went out. */
export interface RegisteredLetter { caseId: string | null; subsidyId: string | null; caseNumber: string; seq: number; on: string; serial: number; documentNumber: string; document: string; version: number; by: string }

/**
 * 發文簿 of one ROC year. `years`: those that have letters, the newest first. `total`: numbers that this program gave. `byHand`: numbers that somebody
 * entered and that it left out. `missing`: gaps, which there never should be. `rows`: the first of the `found` that fit, the newest first.
 */
export interface LetterRegister { year: number; years: number[]; total: number; byHand: number[]; missing: number[]; found: number; rows: RegisteredLetter[] }

/** A document as it lies on the desk before it is issued. */
export interface DocumentDesk {
  called: CalledDocument
  /** As its template makes it of the facts of today, before anything is changed by hand; numbered where that is known. */
  generated: DocumentModel
  /** What was changed by hand, as saved; to be read with `readHandEdits`. */
  draft: Draft | null
  /** The 發文字號 that it would get if it were issued today; null where it has none of this office's. */
  nextNumber: string | null
  /** Documents of the case that go out with it. */
  attachments: CalledDocument[]
}

export interface CaseView {
  caseId: string
  caseNumber: string
  /** Number of the last event; a command names it as `basedOnSeq`. */
  seq: number
  state: CaseState
  facts: CaseFacts
  deadlines: ExplainedDeadline[]
  next: NextStep[]
  log: LoggedEvent[]
  documents: CalledDocument[]
  demonstration: boolean
}

/** An application, a form of a case, an entry of the roster, wording changed by hand in a document or in its template. */
export type DraftKind = 'INTAKE' | 'EVENT' | 'ROSTER' | 'DOCUMENT' | 'TEMPLATE' | 'CALCULATION' | 'SUBSIDY' | 'RULES'
export interface DraftSummary { draftId: string; kind: DraftKind; title: string; caseId: string | null; savedAt: string }
export interface Draft extends DraftSummary { content: unknown }

export interface DueItem { caseId: string; caseNumber: string; parties: string; state: CaseState; deadline: Deadline; action: CaseEventType | null }
export interface TodaysMeeting { caseId: string; caseNumber: string; parties: string; meetingNo: number; startsAt: string; venue: string; mediator: string | null }

/** A case for the office to move on while no statutory period runs and no meeting lies ahead. */
export type UndatedItem = Omit<DueItem, 'deadline'>

/** An application to the rights fund that falls due within days, or that the office has to move on without a period; `deadline`: null for these. */
export interface SubsidyDue { subsidyId: string; subsidyNumber: string; claimant: string; employer: string; state: SubsidyState; deadline: Deadline | null; action: SubsidyEventType | null }

export type DueQueue = 'overdue' | 'dueToday' | 'soon' | 'waiting'
export type WorkQueue = DueQueue | 'undated'

/**
 * 工作台: what is due, from the deadlines, and what waits without one. `waiting`: the next step is a party's or another body's. Queues hold their
 * first rows, `counts` how many there are.
 */
export interface Workbench {
  today: string
  counts: Record<WorkQueue, number>
  overdue: DueItem[]
  dueToday: DueItem[]
  soon: DueItem[]
  waiting: DueItem[]
  undated: UndatedItem[]
  /** 基金補助, soonest first, those without a period last; `count`: how many there are, shown or not. */
  fund: { items: SubsidyDue[]; count: number }
  meetings: TodaysMeeting[]
  drafts: DraftSummary[]
  /** Years whose office calendar is needed now and not there. */
  calendarMissing: number[]
  /** 公告調解委員名冊, from April on until it is published; else null. */
  rosterPublication: RosterPublication | null
}

/** A paper that is to be served on a party, somewhere in the office. `posted`: last; `returned`: it came back and was not posted again. */
export interface PendingService extends Pick<Service, 'paper' | 'number' | 'due'> {
  caseId: string
  caseNumber: string
  /** Number of the case's last event. */
  basedOnSeq: number
  partyId: string
  party: string
  side: Side
  recipient: ServiceRecipient
  status: 'PENDING' | 'RETURNED'
  posted: { on: string; slip: string | null } | null
  returned: Omit<Extract<TakenStep, { step: 'RETURNED' }>, 'step'> | null
}

export interface Preferences { city: City | null; userName: string; locale: 'zh-TW' | 'en'; theme: 'SYSTEM' | 'LIGHT' | 'DARK'; letterhead: Letterhead; /** One’s own phrases of the hearing room. */ phrases: readonly Phrase[] }

/** The hearing room in which somebody is, or was when the program ended. `savedAt`: ISO instant up to which it is kept. */
export interface OpenRoom { caseId: string; savedAt: string }

export interface AppStatus {
  version: string
  /** Path of the database file. */
  file: string
  today: string
  preferences: Preferences
  /** Number of cases on file. */
  cases: number
  demonstrationCases: number
  openRoom: OpenRoom | null
  /** Why the store cannot be used, in the user's words; the file is left untouched. */
  storeProblem: { code: 'NEWER_VERSION' | 'READ_ONLY' | 'CORRUPT' | 'DISK_FULL' | 'OPEN_FAILED'; message: string; messageEn: string; file: string } | null
}

export interface MaintenanceReport { cases: number; events: number; problems: { caseId: string; seq: number | null; problem: string }[] }

// Roster, assignment and recusal radar

/** What somebody was in a case. */
export type InvolvementRole = 'PARTY' | 'REPRESENTATIVE' | 'PROXY' | 'GUARDIAN' | 'WITNESS' | 'OBSERVER' | 'MEDIATOR' | 'MEMBER'

/** A case that shares a party with this one and in which the person appears. */
export interface RadarHit {
  caseId: string
  caseNumber: string
  receivedOn: string
  outcome: Outcome | null
  /** The parties whom both cases have, joined with 、. */
  sharedParty: string
  /** How the party was recognised; a name alone may be somebody else's. */
  partyMatchedBy: 'IDENTIFIER' | 'NAME'
  /** How the person was recognised; a name alone may be somebody else's. */
  matchedBy: 'PERSON' | 'IDENTIFIER' | 'NAME'
  /** Employee and employer alike: a dispute of the same parties. */
  bothSides: boolean
}

/** A part that the person had in such cases: something to disclose, or to be recused for. */
export interface RadarFinding {
  role: InvolvementRole
  side: Side | null
  /** It is this very case. */
  sameCase: boolean
  /** Cases in all; `hits` has at most five, those of the same parties first, then the newest. */
  total: number
  hits: RadarHit[]
}

/** One argument for or against a candidate. BAR: the law forbids it. */
export interface CandidateReason { tone: 'BAR' | 'AGAINST' | 'FOR' | 'NEUTRAL'; words: Words; article?: string }

/** Somebody on the roster, as proposed for a case; best first. */
export interface Candidate {
  person: RosterPerson
  /** false: the machine would refuse the assignment; the reasons name why. */
  eligible: boolean
  reasons: CandidateReason[]
  findings: RadarFinding[]
  openCases: number
  casesThisMonth: number
  /** Text for 揭露, made from the hits. */
  disclosure: { zh: string; en: string }
}

/** What the office sees of one person beside the roster entry itself. */
export interface RosterStanding {
  personId: string
  openCases: number
  casesThisMonth: number
  meetingsAhead: number
  /** Hours of training in the two years before today (調解辦法 §15). */
  trainingHours: number
  /** Expired term, too little training, a failed evaluation, missing fields of §6. */
  warnings: { words: Words; article: string }[]
}

/** A case that somebody mediated to its end, with what is paid for it: an estimate. */
export interface PaidCase { caseId: string; caseNumber: string; employees: string; employers: string; outcome: Outcome; determinedOn: string; fee: MediatorFee }
/** What one mediator is paid for the cases concluded in a month. `schedules`: the rules that were used. */
export interface PersonFees { month: string; cases: PaidCase[]; total: number; onReview: number; schedules: FeeSchedule[] }

export interface ImportFinding { row: number; column: string; severity: 'ERROR' | 'WARNING'; words: Words }
/** A file of the roster, read but not yet taken over. Rows are numbered as a spreadsheet does, the headers being row 1. */
export interface RosterImport {
  fileName: string
  people: { row: number; person: RosterPerson; replaces: boolean }[]
  organizations: { row: number; organization: RosterOrganization; replaces: boolean }[]
  findings: ImportFinding[]
}

// Calendar of people and rooms

export interface CalendarMeeting {
  caseId: string
  caseNumber: string
  meetingNo: number
  status: 'SCHEDULED' | 'OPEN' | 'ADJOURNED' | 'CLOSED' | 'CANCELLED' | 'QUORUM_FAILED'
  /** Local time; `endsAt` is planned. */
  startsAt: string
  endsAt: string
  venue: string
  online: boolean
  employees: string
  employers: string
  /** Mediator, or the members of the committee, chair first. */
  people: { personId: string; name: string }[]
  demonstration: boolean
}
export interface CalendarView {
  from: string
  to: string
  meetings: CalendarMeeting[]
  /** Days on which the office is closed, and Saturdays that are worked. */
  days: OfficeDay[]
  rooms: string[]
  absences: { personId: string; name: string; from: string; to: string; reason: string }[]
}

/** What speaks against a time and place. Joined cases at one time in one room do not clash. */
export interface Clash {
  kind: 'ROOM' | 'PERSON' | 'PARTY' | 'PROXY' | 'DAILY_LIMIT' | 'DAY_OFF' | 'ABSENCE' | 'DEADLINE' | 'SHORT_NOTICE' | 'SLIP'
  words: Words
  article?: string
  caseId?: string
  caseNumber?: string
}

/** A time at which a room and everybody who is needed are free, with what still speaks against it. */
export interface FreeSlot { startsAt: string; venue: string; clashes: Clash[] }

// The hearing room

/** Everything of a hearing that is not in the case's log. `room`: null before anything was typed. */
export interface HearingView { room: HearingRoom | null; savedAt: string | null; notes: PrivateNote[] }

/** The record as those who sign read it, with the hash of its words. `holds`: false where the words were others when it was signed. `picture`: what was drawn, as a data URL. */
export interface SigningView {
  sha256: string
  model: DocumentModel
  signatures: { signerId: string; role: Signature['role']; holds: boolean; picture?: string }[]
}

/** A sheet that belongs to no single case. */
export type OfficeSheet =
  | { kind: 'DAY_LIST'; date: string } | { kind: 'ROSTER'; of: 'COMMITTEE_MEMBER' | 'MEDIATOR' | 'ORGANIZATION' }
  /** 撥款憑單 of a subsidy. */
  | { kind: 'PAYMENT_ORDER'; subsidyId: string }
  /** What somebody at the counter is to bring along; only printed. */
  | { kind: 'SUBSIDY_PAPERS'; papers: AttachmentKind[] }
  /** Address labels for the envelopes of documents. `skipped`: places of the first sheet that are used already. */
  | { kind: 'LABELS'; items: DocumentName[]; skipped: number }

// Many documents in one go

export interface DocumentName { caseId: string; code: string; key: string }
/** A document of a case or of an application. */
export type OwnedDocumentName = DocumentOwner & { code: string; key: string }
/** `from` and `to`: the days that were asked for, or the usual ones. */
export interface BatchList { from: string; to: string; rows: BatchRow[] }
/** What one document of a batch came to; of packets one case, without `code`, `key` and `title`. `files`: names within the folder. With a number and a refusal it was issued, but not all its files were written. */
export interface BatchResult extends DocumentName {
  /** The application whose document it is; `caseId` is then empty. */
  subsidyId?: string
  caseNumber: string; title: string; ok: boolean; documentNumber?: string; files?: string[]; refusal?: Refusal }
/** How far a batch is. `results`: those that were not known yet. `folder`: or of packets the file; null where nothing is written. */
export interface BatchProgress { batchId: string; action: BatchAction | PacketWork | PanelWork; folder: string | null; done: number; total: number; current: string | null; cancelled: boolean; finished: boolean; results: BatchResult[] }
export type DocumentBatch = BatchProgress & { action: BatchAction }
export type PacketBatch = BatchProgress & { action: PacketWork }
export const isPacketBatch = (batch: BatchProgress): batch is PacketBatch => packetWorks.some((one) => one === batch.action)
export type PanelBatch = BatchProgress & { action: PanelWork }
export const isPanelBatch = (batch: BatchProgress): batch is PanelBatch => batch.action === panelWork
export const isDocumentBatch = (batch: BatchProgress): batch is DocumentBatch => !isPacketBatch(batch) && !isPanelBatch(batch)

// The office's own calendar

export interface OfficeYear { year: number; source: string; verified: boolean; imported: boolean; days: OfficeDay[] }
export interface LocalClosure { date: string; name: string }
export interface OfficeCalendarView { years: OfficeYear[]; closures: LocalClosure[] }
/** A deadline that a change of the calendar moved. */
export interface MovedDeadline { caseId: string; caseNumber: string; code: string; subject?: string; before: string; after: string }
/** An office calendar read from a file, with what it would change. */
export interface OfficeCalendarImport {
  fileName: string
  calendar: OfficeCalendarFile | null
  findings: ImportFinding[]
  added: OfficeDay[]
  removed: OfficeDay[]
  moved: MovedDeadline[]
}

// What belongs with a case

/** Another case with a party of this one. */
export interface RelatedCase {
  caseId: string
  caseNumber: string
  receivedOn: string
  state: CaseState
  outcome: Outcome | null
  employees: string
  employers: string
  category: string
  /** Names of the parties whom both have, each side's. */
  shared: { side: Side; name: string }[]
  proceeding: Proceeding
  linked: boolean
}
/** Something the law bids one think of; it never stops anybody. */
export interface CaseHint { code: string; words: Words; article: string }
/** How often the office has had to do with an employer of this case, by the party's id; the case received last may fill in what is missing. */
export interface KnownEmployer { partyId: string; cases: number; lastCase: { caseId: string; caseNumber: string } }
/** An employer by its name, with the case received last. */
export interface EmployerSuggestion { name: string; lastCase: { caseId: string; caseNumber: string } }
/** `related`: newest first, at most 50; those of the same parties are always among them. */
export interface CaseSurroundings { related: RelatedCase[]; hints: CaseHint[]; employers: KnownEmployer[] }
