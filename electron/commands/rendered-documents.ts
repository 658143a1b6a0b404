import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { renderCopy } from '../../shared/documents/copy.ts'
import { safeFileName } from '../../shared/documents/file-name.ts'
import { recordCode } from '../../shared/documents/mediation-record.ts'
import type { LetterContext } from '../../shared/documents/official-letter.ts'
import { outcomeSlip, slipCalled } from '../../shared/documents/outcome-slip.ts'
import { copiesOf, type Copy, copyTitle } from '../../shared/documents/redaction.ts'
import { type DocumentContext, renderDocument } from '../../shared/documents/render.ts'
import type { CalledDocument, LoggedEvent } from '../../shared/ipc/views.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { withSignaturesOf } from '../documents/signed-words.ts'
import { replay } from '../store/rebuild.ts'

/** A document with its model, and the day of the event whose facts it shows. */
export interface RenderedDocument { called: CalledDocument; model: DocumentModel; on: string }

/** How an office words it and sends it; see LetterContext. */
export type AsSent = Pick<DocumentContext, 'wording' | 'issuedOn' | 'replaces' | 'letterhead'>

/** @returns every document that a case's events have called for, rendered from the facts of its own event */
export function renderCalled(log: readonly LoggedEvent[], caseNumber: string, profile: CityProfile): RenderedDocument[] {
  return documentsCalledFor(log, caseNumber, profile).map((called) => renderOne(log, called, caseNumber, profile))
}

/** @param called one of the documents that this log calls for */
export function renderOne(log: readonly LoggedEvent[], called: CalledDocument, caseNumber: string, profile: CityProfile, as: AsSent = {}): RenderedDocument {
  const { facts, state } = replay(log.slice(0, called.seq))
  const on = log[called.seq - 1]?.event.on
  if (on === undefined) throw new Error(`${called.code} is called for by event ${called.seq}, the log has ${log.length}`)
  const context = { ...as, caseNumber, profile }
  return { called, model: renderDocument(called, shownFacts(called.code, facts, context), { ...context, state }), on }
}

/** A record tells only of signatures under its words. */
const shownFacts = (code: string, facts: CaseFacts, context: LetterContext): CaseFacts => (code === recordCode(facts) ? withSignaturesOf(facts, context) : facts)

/** The redacted copy of such a document, under a name that says so; null where it is not given out in that one. */
export function renderOneCopy(log: readonly LoggedEvent[], called: CalledDocument, copy: Copy, caseNumber: string, profile: CityProfile, as: AsSent = {}): RenderedDocument | null {
  const { facts, state } = replay(log.slice(0, called.seq))
  if (!copiesOf(called.code, facts).includes(copy)) return null
  const on = log[called.seq - 1]?.event.on ?? facts.receivedOn
  const fileName = safeFileName(`${copyTitle[copy]}-${called.fileName}`)
  const context = { ...as, caseNumber, profile }
  return { called: { ...called, fileName }, model: renderCopy(called, copy, shownFacts(called.code, facts, context), { ...context, state }), on }
}

/** The outcome slip of that key, as things stand now; null where the case has none. */
export function renderSlip(log: readonly LoggedEvent[], key: string, caseNumber: string, profile: CityProfile): RenderedDocument | null {
  const { facts } = replay(log)
  const called = slipCalled(facts, key, caseNumber, log.length)
  return called && { called, model: outcomeSlip(facts, key, caseNumber, profile), on: facts.determinedOn ?? facts.receivedOn }
}
