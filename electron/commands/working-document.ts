import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { documentDraftId, type EditedDocument, editedDocument, isWordingEditable, readHandEdits } from '../../shared/documents/hand-edits.ts'
import { currentIssue, type IssueKind, issueKind, replacedWords, titleInText } from '../../shared/documents/issuing.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { CalledDocument, Draft, LoggedEvent } from '../../shared/ipc/views.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { withDrawings } from '../documents/drawn-signatures.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import { readDraft } from '../store/draft-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { CaseFileRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { wordingInForce } from '../store/template-repository.ts'
import { replay } from '../store/rebuild.ts'
import { type AsSent, renderOne } from './rendered-documents.ts'

/** A case with all that its documents are made of on one day. */
export interface CasePapers {
  file: CaseFileRow; log: LoggedEvent[]; profile: CityProfile; documents: CalledDocument[]
  /** How the office words its documents, and what its letters tell of it. */
  office: Required<Pick<AsSent, 'wording' | 'letterhead'>>
  /** ISO date */
  today: string
}

/** @param on the day whose templates word the documents; without it today. @returns null when there is no such case */
export async function casePapers({ db, resources, clock }: Store, caseId: string, on = clock.today()): Promise<CasePapers | null> {
  const file = await readCaseFile(db, caseId)
  if (!file) return null
  const [log, wording, { letterhead, userName }] = await Promise.all([readLog(db, caseId), wordingInForce({ db }, file.city, on), readPreferences(db)])
  const profile = resources.profileOf(file.city)
  return { file, log, profile, office: { wording, letterhead: { ...letterhead, officer: userName } }, today: clock.today(), documents: documentsCalledFor(log, file.case_number, profile) }
}

/** A document before it is issued: as its template makes it, and with what was changed by hand. */
export interface WorkingDocument {
  called: CalledDocument; facts: CaseFacts; kind: IssueKind; on: string; generated: DocumentModel; draft: Draft | null; edited: EditedDocument
  /** There is a draft of hand edits that cannot be read: nothing may pass over it. */
  isDraftUnreadable: boolean
  replaces?: CalledDocument['issues'][number]
}

/**
 * A document as it would go out now. One that was issued already comes in the place of that version and names it; it shows the newest facts.
 * @param called one of `papers.documents`
 * @param sent day and number of the issue; without them today, and a blank for the number
 */
export async function workingDocument({ db, issuedFiles }: Pick<Store, 'db' | 'issuedFiles'>, papers: CasePapers, called: CalledDocument, sent: { on?: string; documentNumber?: string } = {}): Promise<WorkingDocument> {
  const { file, log, profile } = papers
  const { facts } = replay(log)
  const kind = issueKind(called, facts, profile)
  const { documentNumber: _issued, ...blank } = called
  const current = currentIssue(called)
  const shown = { ...blank, seq: current === null ? called.seq : log.length, ...(sent.documentNumber === undefined ? {} : { documentNumber: sent.documentNumber }) }
  const render = (replaces?: string) => renderOne(log, shown, file.case_number, profile, {
    ...papers.office, ...(kind === null || kind === 'PLAIN' ? {} : { issuedOn: sent.on ?? papers.today }), ...(replaces === undefined ? {} : { replaces }),
  })
  const plain = render()
  const last = called.issues.at(-1)
  const named = last === undefined ? null : replacedWords(last, kind, titleInText(plain.model))
  const { model, on } = named === null ? plain : render(named)
  const generated = await withDrawings(issuedFiles, model)
  const draft = isWordingEditable(called.code) ? await readDraft(db, documentDraftId(file.case_id, called.code, called.key)) : null
  const edits = draft === null ? null : readHandEdits(draft.content)
  return {
    called: shown, facts, kind, on, generated, draft, edited: editedDocument(generated, edits), isDraftUnreadable: draft !== null && edits === null,
    ...(last === undefined ? {} : { replaces: last }),
  }
}
