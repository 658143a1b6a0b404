import { createHash } from 'node:crypto'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { recordToSign, signedText } from '../../shared/documents/signed-text.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { SigningView } from '../../shared/ipc/views.ts'
import type { CaseFacts, Signature } from '../../shared/lifecycle/case-facts.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { personName } from '../../shared/lifecycle/standing.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { appendEvent, type NewEvent } from '../store/append-event.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { IssuedFileDamaged } from '../store/issued-files.ts'
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

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** What is signed now, of a case that is there. */
async function textNow(store: Store, caseId: string): Promise<{ seq: number; facts: CaseFacts; model: DocumentModel; sha256: string } | null> {
  const papers = await casePapers(store, caseId)
  if (!papers) return null
  const { log, file, profile, office } = papers
  const { facts } = replay(log)
  const model = recordToSign(facts, { ...office, caseNumber: file.case_number, profile })
  return { seq: log.length, facts, model, sha256: createHash('sha256').update(signedText(model)).digest('hex') }
}

/** A signature of which nobody noted the words stands as long as the lifecycle lets it. */
const holds = ({ textSha256 }: Signature, sha256: string): boolean => textSha256 === undefined || textSha256 === sha256

/** The record as those who sign are to read it, and which signatures stand under exactly these words. */
export async function signingView(store: Store, caseId: string): Promise<Result<SigningView>> {
  const text = await textNow(store, caseId)
  if (!text) return refused(refuseProgram('CASE_NOT_FOUND'))
  const signatures: SigningView['signatures'] = []
  for (const signature of text.facts.signatures) {
    const picture = await pictureOf(store, signature)
    signatures.push({ signerId: signature.signerId, role: signature.role, holds: holds(signature, text.sha256), ...(picture === null ? {} : { picture }) })
  }
  return ok({ sha256: text.sha256, model: text.model, signatures })
}

async function pictureOf({ issuedFiles }: Store, { strokes }: Signature): Promise<string | null> {
  if (strokes === undefined) return null
  try {
    return `data:image/png;base64,${Buffer.from(await issuedFiles.read({ sha256: strokes.sha256, format: 'png' })).toString('base64')}`
  } catch (error) {
    // The check of the data names it; the signature stands.
    if (error instanceof IssuedFileDamaged) return null
    throw error
  }
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
  if (bytes !== null && (event.method !== 'ESIGN' || !bytes.subarray(0, pngStart.length).equals(pngStart))) return refused(refuseProgram('STROKES_UNREADABLE'))
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
