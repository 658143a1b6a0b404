import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { documentDraftId, type EditedDocument, editedDocument, isWordingEditable, readHandEdits } from '../../shared/documents/hand-edits.ts'
import { isDraftOfRecord } from '../../shared/documents/issue-standing.ts'
import { currentIssue, type IssueKind, issueKind, replacedWords, titleInText } from '../../shared/documents/issuing.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { City } from '../../shared/model/city.ts'
import type { CalledDocument, DocumentOwner, Draft, LoggedEvent } from '../../shared/ipc/views.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { withDrawings } from '../documents/drawn-signatures.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import { readDraft } from '../store/draft-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { CaseFileRow } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { wordingInForce } from '../store/template-repository.ts'
import { replay } from '../store/rebuild.ts'
import { type AsSent, type RenderedDocument, renderOne } from './rendered-documents.ts'

/** A case, or a subsidy application, with all that its documents are made of on one day. */
export interface Papers {
  owner: DocumentOwner
  /** By which drafts and files are found: of the case or application. */
  id: string
  /** Of the case or application. */
  number: string
  /** Number of its last event. */
  seq: number
  demonstration: boolean
  profile: CityProfile; documents: CalledDocument[]
  /** How the office words its documents, and what its letters tell of it. */
  office: OfficeWords
  /** ISO date */
  today: string
  kindOf: (called: CalledDocument) => IssueKind
  /** A record that is not final. */
  isUnfinished: (called: CalledDocument) => boolean
  /** Amounts and days that were decided and that no change by hand may take out of the document. */
  figuresIn: (called: CalledDocument) => string[]
  /** From the facts after the event `called.seq`. */
  render: (called: CalledDocument, as?: AsSent) => RenderedDocument
}
export type OfficeWords = Required<Pick<AsSent, 'wording' | 'letterhead'>>
export interface CasePapers extends Papers { owner: { caseId: string }; file: CaseFileRow; log: LoggedEvent[] }

/** @param on the day whose templates word the documents */
export async function officeWords(db: Store['db'], city: City, on: string): Promise<OfficeWords> {
  const [wording, { letterhead, userName }] = await Promise.all([wordingInForce({ db }, city, on), readPreferences(db)])
  return { wording, letterhead: { ...letterhead, officer: userName } }
}

/** @param on the day whose templates word the documents; without it today. @returns null when there is no such case */
export async function casePapers({ db, resources, clock }: Store, caseId: string, on = clock.today()): Promise<CasePapers | null> {
  const file = await readCaseFile(db, caseId)
  if (!file) return null
  const [log, office] = await Promise.all([readLog(db, caseId), officeWords(db, file.city, on)])
  const profile = resources.profileOf(file.city)
  const { facts } = replay(log)
  return {
    owner: { caseId }, id: caseId, number: file.case_number, seq: log.length, demonstration: file.demonstration === 1, file, log, profile, office, today: clock.today(),
    documents: documentsCalledFor(log, file.case_number, profile),
    kindOf: (called) => issueKind(called, facts, profile), isUnfinished: ({ code }) => isDraftOfRecord(code, facts), figuresIn: () => [],
    render: (called, as) => renderOne(log, called, file.case_number, profile, as),
  }
}

/** A document before it is issued: as its template makes it, and with what was changed by hand. */
export interface WorkingDocument {
  called: CalledDocument; kind: IssueKind; on: string; generated: DocumentModel; draft: Draft | null; edited: EditedDocument
  /** There is a draft of hand edits that cannot be read: nothing may pass over it. */
  isDraftUnreadable: boolean
  replaces?: CalledDocument['issues'][number]
}

/**
 * A document as it would go out now. One that was issued already comes in the place of that version and names it; it shows the newest facts.
 * @param called one of `papers.documents`
 * @param sent day and number of the issue; without them today, and a blank for the number
 */
export async function workingDocument({ db, issuedFiles }: Pick<Store, 'db' | 'issuedFiles'>, papers: Papers, called: CalledDocument, sent: { on?: string; documentNumber?: string } = {}): Promise<WorkingDocument> {
  const kind = papers.kindOf(called)
  const { documentNumber: _issued, ...blank } = called
  const current = currentIssue(called)
  const shown = { ...blank, seq: current === null ? called.seq : papers.seq, ...(sent.documentNumber === undefined ? {} : { documentNumber: sent.documentNumber }) }
  const render = (replaces?: string) => papers.render(shown, {
    ...papers.office, ...(kind === null || kind === 'PLAIN' ? {} : { issuedOn: sent.on ?? papers.today }), ...(replaces === undefined ? {} : { replaces }),
  })
  const plain = render()
  const last = called.issues.at(-1)
  const named = last === undefined ? null : replacedWords(last, kind, titleInText(plain.model))
  const { model, on } = named === null ? plain : render(named)
  const generated = await withDrawings(issuedFiles, model)
  const draft = isWordingEditable(called.code) ? await readDraft(db, documentDraftId(papers.id, called.code, called.key)) : null
  const edits = draft === null ? null : readHandEdits(draft.content)
  return {
    called: shown, kind, on, generated, draft, edited: editedDocument(generated, edits), isDraftUnreadable: draft !== null && edits === null,
    ...(last === undefined ? {} : { replaces: last }),
  }
}
