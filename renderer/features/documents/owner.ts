import { mayBeIssued, standingOf, type DocumentStanding, standingAs } from '../../../shared/documents/issue-standing.ts'
import { currentIssue, type IssueKind, issueKind } from '../../../shared/documents/issuing.ts'
import { type MissingFact, missingFacts } from '../../../shared/documents/missing-facts.ts'
import { copiesOf, type Copy } from '../../../shared/documents/redaction.ts'
import { subsidyIssueKind } from '../../../shared/documents/subsidy/called-for.ts'
import { missingInSubsidyLetter } from '../../../shared/documents/subsidy/decision-letters.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import type { CalledDocument, CaseView, DocumentOwner } from '../../../shared/ipc/views.ts'
import { factsAt } from '../../../shared/lifecycle/facts-at.ts'
import type { CityProfile } from '../../../shared/model/city-profile.ts'
import type { IssuedDocument } from '../../../shared/model/issued-document.ts'
import { useDeskCommand } from '../../desk.ts'

type Called = Pick<CalledDocument, 'code' | 'key' | 'seq' | 'issues' | 'lapsed'>

/** A case, or a subsidy application, as far as its documents go. */
export interface Owner {
  /** Names it to the main process. */
  ref: DocumentOwner
  /** By which its drafts are found. */
  id: string
  /** Of the case or application. */
  number: string
  seq: number
  documents: readonly CalledDocument[]
  /** The case, whose forms fill in what a document lacks; null for an application. */
  view: CaseView | null
  kindOf: (called: Called, profile: CityProfile) => IssueKind
  standingOf: (called: Called, profile: CityProfile) => DocumentStanding
  mayBeIssued: (called: Called, profile: CityProfile) => boolean
  copiesOf: (code: string) => Copy[]
  /** What an event recorded of an issue. */
  issueAt: (seq: number | undefined) => IssuedDocument | undefined
  /** What a document would leave open if it showed the facts after event `seq`. */
  missingIn: (called: Called, seq: number, profile: CityProfile) => MissingFact[]
}

export const ownerOfCase = (view: CaseView): Owner => ({
  ref: { caseId: view.caseId }, id: view.caseId, number: view.caseNumber, seq: view.seq, documents: view.documents, view,
  kindOf: (called, profile) => issueKind(called, view.facts, profile),
  standingOf: (called, profile) => standingOf(called, view.facts, profile),
  mayBeIssued: (called, profile) => mayBeIssued(called, view.facts, profile),
  copiesOf: (code) => copiesOf(code, view.facts),
  issueAt: (seq) => {
    const event = view.log.find((one) => one.seq === seq)?.event
    return event?.type === 'document.issued' ? event : undefined
  },
  missingIn: (called, seq, profile) => missingFacts(called, factsAt(view.log, seq), profile),
})

export const ownerOfSubsidy = (view: SubsidyView): Owner => ({
  ref: { subsidyId: view.subsidyId }, id: view.subsidyId, number: view.subsidyNumber, seq: view.seq, documents: view.documents, view: null,
  kindOf: (called) => subsidyIssueKind(called, view.state),
  standingOf: (called) => standingAs(called, subsidyIssueKind(called, view.state)),
  mayBeIssued: (called) => subsidyIssueKind(called, view.state) !== null,
  copiesOf: () => [],
  issueAt: (seq) => {
    const event = view.log.find((one) => one.seq === seq)?.event
    return event?.type === 'subsidy.documentIssued' ? event : undefined
  },
  missingIn: (called) => (currentIssue(called) === null ? missingInSubsidyLetter(called, view.facts).map((one) => ({ ...one, event: null })) : []),
})

/** 發文 of one of its documents. */
export function useIssuing({ ref, seq }: Owner) {
  const ofCase = useDeskCommand('document.issue')
  const ofSubsidy = useDeskCommand('subsidyDocument.issue')
  return {
    isRunning: ofCase.isRunning || ofSubsidy.isRunning,
    run: (issue: { code: string; key: string; on: string; documentNumber?: string }) =>
      ('caseId' in ref ? ofCase.run({ ...ref, ...issue, basedOnSeq: seq }) : ofSubsidy.run({ ...ref, ...issue, basedOnSeq: seq })),
  }
}
