import type { DocumentModel } from '../../shared/documents/model.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { SigningView } from '../../shared/ipc/views.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { personName } from '../../shared/lifecycle/standing.ts'
import { keptDrawing, readDrawing } from '../documents/drawn-signatures.ts'
import { holds, wordsToSign } from '../documents/signed-words.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { appendEvent, type NewEvent } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { replay } from '../store/rebuild.ts'
import { staleRefusal } from '../store/stale.ts'
import type { Store } from '../store/store.ts'
import { casePapers } from './working-document.ts'

export interface RecordSigning extends Omit<NewEvent, 'event'> {
  event: { type: string; [field: string]: unknown }
  /** Hash of the words that the person had before them; without it those of the record as it is. */
  shownSha256?: string
  /** The drawn signature as PNG, in base64. */
  strokes?: string | undefined
}

/** What is signed now, of a case that is there. */
async function textNow(store: Store, caseId: string): Promise<{ seq: number; facts: CaseFacts; model: DocumentModel; sha256: string } | null> {
  const papers = await casePapers(store, caseId)
  if (!papers) return null
  const { log, file, profile, office } = papers
  const { facts } = replay(log)
  return { seq: log.length, facts, ...wordsToSign(facts, { ...office, caseNumber: file.case_number, profile }) }
}

/** The record as those who sign are to read it, and which signatures stand under exactly these words. */
export async function signingView(store: Store, caseId: string): Promise<Result<SigningView>> {
  const text = await textNow(store, caseId)
  if (!text) return refused(refuseProgram('CASE_NOT_FOUND'))
  const signatures: SigningView['signatures'] = []
  for (const signature of text.facts.signatures) {
    const drawing = signature.strokes === undefined ? null : await keptDrawing(store.issuedFiles, signature.strokes.sha256)
    signatures.push({ signerId: signature.signerId, role: signature.role, holds: holds(signature, text.sha256), ...(drawing === null ? {} : { picture: `data:image/png;base64,${drawing.png}` }) })
  }
  return ok({ sha256: text.sha256, model: text.model, signatures })
}

/**
 * Records a signature under the hash of exactly the words that are signed; what was drawn is on disk before the event names it.
 * @returns the case after it, or the refusal, with nothing recorded
 */
export async function signRecord(store: Store, { caseId, basedOnSeq, event, shownSha256, strokes, draftId }: RecordSigning, by: Actor): Promise<Result<CaseHead>> {
  const given = (['textSha256', 'strokes'] as const).find((field) => field in event)
  if (given !== undefined) return refused(refuse('INVALID_PAYLOAD', '', given, given))
  const text = await textNow(store, caseId)
  if (!text) return refused(refuseProgram('CASE_NOT_FOUND'))
  if (text.seq !== basedOnSeq) return refused(await staleRefusal(store.db, caseId, basedOnSeq))
  if (shownSha256 !== undefined && shownSha256 !== text.sha256) return refused(refuseProgram('SIGNED_TEXT_CHANGED'))
  const bytes = strokes === undefined ? null : Buffer.from(strokes, 'base64')
  if (bytes !== null && (event.method !== 'ESIGN' || readDrawing(bytes) === null)) return refused(refuseProgram('STROKES_UNREADABLE'))
  const kept = bytes === null ? null : await store.issuedFiles.keep(bytes, 'png')
  const bound = { ...event, textSha256: text.sha256, ...(kept === null ? {} : { strokes: { sha256: kept.sha256, bytes: kept.bytes } }) }
  return appendEvent(store, { caseId, basedOnSeq, event: bound, draftId }, by)
}

/** A record is not made final over signatures that stand under other words, such as those before a party's name was corrected. */
export async function refusedAsVoid(store: Store, caseId: string, type: string): Promise<Result<never> | null> {
  const text = type === 'record.finalized' ? await textNow(store, caseId) : null
  const names = text?.facts.signatures.filter((signature) => !holds(signature, text.sha256)).map(({ signerId }) => personName(text.facts, signerId) ?? signerId) ?? []
  return names.length === 0 ? null : refused(refuseProgram('SIGNATURES_VOID', names.join('、')))
}
