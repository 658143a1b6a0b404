import type { City } from '../model/city.ts'
import type { Outcome } from '../model/claim-item.ts'
import type { CaseEvent, CaseEventType, MediationMode } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { CaseState } from '../lifecycle/states.ts'
import type { Deadline } from '../law/deadlines.ts'
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

export interface LoggedEvent {
  seq: number
  event: CaseEvent
  actor: string
  /** ISO instant of the commit. */
  recordedAt: string
}

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
}

export interface CaseView {
  caseId: string
  caseNumber: string
  /** Number of the last event; a command names it as `basedOnSeq`. */
  seq: number
  state: CaseState
  facts: CaseFacts
  deadlines: Deadline[]
  next: NextStep[]
  log: LoggedEvent[]
  documents: CalledDocument[]
  demonstration: boolean
}

export interface DraftSummary { draftId: string; kind: 'INTAKE' | 'EVENT'; title: string; caseId: string | null; savedAt: string }
export interface Draft extends DraftSummary { content: unknown }

export interface DueItem { caseId: string; caseNumber: string; parties: string; state: CaseState; deadline: Deadline; action: CaseEventType | null }
export interface TodaysMeeting { caseId: string; caseNumber: string; parties: string; meetingNo: number; startsAt: string; venue: string; mediator: string | null }

/** 工作台: what is due, from the deadlines. `waiting`: the next step is a party's or another body's. */
export interface Workbench {
  today: string
  overdue: DueItem[]
  dueToday: DueItem[]
  soon: DueItem[]
  waiting: DueItem[]
  meetings: TodaysMeeting[]
  drafts: DraftSummary[]
}

export interface Preferences { city: City | null; userName: string; locale: 'zh-TW' | 'en'; theme: 'SYSTEM' | 'LIGHT' | 'DARK' }

export interface AppStatus {
  version: string
  /** Path of the database file. */
  file: string
  today: string
  preferences: Preferences
  /** Number of cases on file. */
  cases: number
  demonstrationCases: number
  /** Why the store cannot be used, in the user's words; the file is left untouched. */
  storeProblem: { code: 'NEWER_VERSION' | 'READ_ONLY' | 'CORRUPT' | 'DISK_FULL' | 'OPEN_FAILED'; message: string; messageEn: string; file: string } | null
}

export interface MaintenanceReport { cases: number; events: number; problems: { caseId: string; seq: number | null; problem: string }[] }
