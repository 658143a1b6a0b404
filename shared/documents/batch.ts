import type { CalledDocument, LoggedEvent } from '../ipc/views.ts'
import { type OfficeCalendar, withWeekendsBeyond } from '../law/office-calendar.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { factsAt } from '../lifecycle/facts-at.ts'
import { activeParties } from '../lifecycle/standing.ts'
import type { Words } from '../lifecycle/words.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { addDays, dateOf, dayOfWeek } from '../model/dates.ts'
import { claimantNameOf } from '../subsidy/application.ts'
import type { SubsidyFacts, SubsidyState } from '../subsidy/facts.ts'
import { groupOf } from './groups.ts'
import { currentIssue, issueKind } from './issuing.ts'
import { addressLabels, type LeftOutLabel } from './label-sheet.ts'
import type { AddressLabel } from './model.ts'
import { missingFacts } from './missing-facts.ts'
import { subsidyIssueKind } from './subsidy/called-for.ts'
import { missingInSubsidyLetter } from './subsidy/decision-letters.ts'
import { namesOf } from './people.ts'
import { partiesAddressed } from './recipients.ts'

/** 一批文書: the notices of the meetings of some days, the records made final in some days, every letter of chosen cases, or of subsidy applications, that has not gone out. */
export const batchKinds = ['NOTICES', 'RECORDS', 'LETTERS', 'FUND'] as const
export type BatchKind = (typeof batchKinds)[number]

/** ISSUE: 發文, with the files put into a folder. SAVE: the files alone. PRINT: one job of all. */
export const batchActions = ['ISSUE', 'SAVE', 'PRINT'] as const
export type BatchAction = (typeof batchActions)[number]

/** So many documents are done in one go. */
export const longestBatch = 500

/** First and last day, ISO, both included. */
export interface Days { from: string; to: string }

/** A case as a batch looks at it. `mayIssue`: the case still takes 發文. */
export interface BatchCase { caseId: string; caseNumber: string; log: readonly LoggedEvent[]; documents: readonly CalledDocument[]; profile: CityProfile; mayIssue: boolean }

/** A document that belongs to a batch. */
export interface BatchRow {
  /** Empty for a document of an application. */
  caseId: string
  subsidyId?: string
  caseNumber: string
  code: string
  key: string
  title: string
  /** Names of the parties, joined. */
  parties: string
  /** When the meeting begins, or on which day the record was made final. */
  at: string | null
  /** What nobody has entered yet. */
  missing: Words[]
  /** The issue that it is at present. */
  issued: { on: string; documentNumber?: string } | null
  mayIssue: boolean
  /** Envelopes that it goes out in, and the parties whose label would be left out. */
  labels: number
  leftOut: LeftOutLabel[]
}

/** The next day on which the office is open: on a Friday, Monday. Years without a calendar have their weekends. */
export function nextOfficeDay(today: string, calendar: OfficeCalendar): string {
  const days = withWeekendsBeyond(calendar)
  let day = addDays(today, 1)
  while (!days.isWorkday(day)) day = addDays(day, 1)
  return day
}

/** Monday to Sunday of the week in which a day lies. */
export function weekOf(day: string): Days {
  const from = addDays(day, -((dayOfWeek(day) + 6) % 7))
  return { from, to: addDays(from, 6) }
}

/**
 * The documents of a case that belong to a batch, in the order of their codes.
 * @param days of the meetings or of the final records; letters are not asked for days
 * @param today ISO date by which it is asked who receives a paper
 */
export function batchRows(kind: BatchKind, one: BatchCase, days: Days, today: string): BatchRow[] {
  const facts = factsAt(one.log, one.log.length)
  return one.documents.flatMap((called) => {
    const at = belongs(kind, called, facts, days)
    return at === undefined ? [] : [rowOf(called, at, one, facts, today)]
  })
}

/** The letters of an application that have not gone out. */
export const fundRows = ({ subsidyId, subsidyNumber, state, documents, facts }: { subsidyId: string; subsidyNumber: string; state: SubsidyState; documents: readonly CalledDocument[]; facts: SubsidyFacts }): BatchRow[] =>
  documents.filter((called) => subsidyIssueKind(called, state) !== null && currentIssue(called) === null).map(({ code, key, title }): BatchRow => ({
    caseId: '', subsidyId, caseNumber: subsidyNumber, code, key, title, parties: claimantNameOf(facts.application), at: null, missing: missingInSubsidyLetter({ code }, facts).map(({ words }) => words),
    issued: null, mayIssue: true, labels: 0, leftOut: [],
  }))

/** Has an application a letter to send: a decision, a request for papers or an order to pay back that no letter told yet? */
export function awaitsLetter({ decision, supplements, clawbacks, issues }: SubsidyFacts): boolean {
  const told = (code: string): number => new Set(issues.filter((one) => one.code === code).map(({ key }) => key)).size
  return (decision !== null && decision.letter === undefined) || supplements.length > told('F08') || clawbacks.length > told('F07')
}

/** The labels of a document's envelopes. */
export function labelsOf(called: Pick<CalledDocument, 'code' | 'key' | 'seq'>, { log, caseNumber }: Pick<BatchCase, 'log' | 'caseNumber'>, today: string): { labels: AddressLabel[]; leftOut: LeftOutLabel[] } {
  return addressLabels(partiesAddressed(called, factsAt(log, log.length)), caseNumber, today)
}

/** When it takes place, null where that says nothing, undefined where it is not part of the batch. */
function belongs(kind: BatchKind, called: CalledDocument, facts: CaseFacts, { from, to }: Days): string | null | undefined {
  switch (kind) {
    case 'NOTICES': {
      const meeting = called.code === 'D06' ? facts.meetings.find(({ meetingNo, status }) => String(meetingNo) === called.key && status === 'SCHEDULED') : undefined
      return meeting !== undefined && dateOf(meeting.startsAt) >= from && dateOf(meeting.startsAt) <= to ? meeting.startsAt : undefined
    }
    case 'RECORDS': {
      const { finalizedOn } = facts
      return (called.code === 'D11' || called.code === 'D12') && finalizedOn !== null && finalizedOn >= from && finalizedOn <= to ? finalizedOn : undefined
    }
    case 'LETTERS':
      return groupOf(called.code) === 'NOTICES' && currentIssue(called) === null ? null : undefined
    case 'FUND':
      return undefined
  }
}

function rowOf(called: CalledDocument, at: string | null, one: BatchCase, facts: CaseFacts, today: string): BatchRow {
  const { caseId, caseNumber, profile, mayIssue, log } = one
  const issue = currentIssue(called)
  const { labels, leftOut } = labelsOf(called, one, today)
  return {
    caseId, caseNumber, code: called.code, key: called.key, title: called.title, parties: namesOf(activeParties(facts)), at,
    missing: missingFacts(called, factsAt(log, called.seq), profile).map(({ words }) => words),
    issued: issue === null ? null : { on: issue.on, ...(issue.documentNumber === undefined ? {} : { documentNumber: issue.documentNumber }) },
    mayIssue: mayIssue && issueKind(called, facts, profile) !== null,
    labels: labels.length, leftOut,
  }
}
