import { documentDraftId } from '../../shared/documents/hand-edits.ts'
import { isDraftOfRecord } from '../../shared/documents/issue-standing.ts'
import { attachmentsOf, type LetterNumber, letterNumber, sentName, sequenceOf } from '../../shared/documents/issuing.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { templatesUsed } from '../../shared/documents/passages/passage.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { refused, type Result } from '../../shared/ipc/result.ts'
import type { CalledDocument } from '../../shared/ipc/views.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import type { IssuedFile } from '../../shared/model/issued-document.ts'
import { withDrawings } from '../documents/drawn-signatures.ts'
import { writeDocx } from '../documents/docx-writer.ts'
import { writeOdt } from '../documents/odt-writer.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isAway } from '../packet/home.ts'
import { appendEvent } from '../store/append-event.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import type { CaseHead } from '../store/case-heads.ts'
import { caseOfNumber, nextLetterNumber, numberTaken } from '../store/letter-number.ts'
import type { Store } from '../store/store.ts'
import { staleRefusal } from '../store/stale.ts'
import type { Paper } from './paper.ts'
import { renderOne } from './rendered-documents.ts'
import { type CasePapers, casePapers, type WorkingDocument, workingDocument } from './working-document.ts'

export interface Issue {
  caseId: string
  basedOnSeq: number
  code: string
  key: string
  /** 發文日期, ISO. */
  on: string
  /** Given by hand; without it the office's next number. */
  documentNumber?: string | undefined
}

/** Others issue at the same time, in another window of the same office: so often is a number asked for anew. */
const attempts = 20

/** Issues wait for each other: each is to get the number after the one before it. */
const waiting = new WeakMap<Store, Promise<unknown>>()
function inTurn<Outcome>(store: Store, act: () => Promise<Outcome>): Promise<Outcome> {
  const turn = (waiting.get(store) ?? Promise.resolve()).then(act, act)
  waiting.set(store, turn)
  return turn
}

/**
 * 發文: gives a document its number, keeps it with its attachments as model, .docx, .odt and PDF under the hashes of their bytes, and
 * records all that in the case's log. The files are on disk before the event, number and event are one write: after a crash there is
 * either the whole issue or none.
 * @returns the case after it, or the refusal, with nothing issued
 */
export function issueDocument(store: Store, paper: Pick<Paper, 'pdf'>, issue: Issue, by: Actor): Promise<Result<CaseHead>> {
  return inTurn(store, async () => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        return await issueOnce(store, paper, issue, by)
      } catch (error) {
        if (!numberTaken(error)) throw error
      }
    }
    return refused(refuseProgram('NUMBER_MISSING'))
  })
}

async function issueOnce(store: Store, paper: Pick<Paper, 'pdf'>, { caseId, basedOnSeq, code, key, on, documentNumber }: Issue, by: Actor): Promise<Result<CaseHead>> {
  const papers = await casePapers(store, caseId, on)
  if (!papers) return refused(refuseProgram('CASE_NOT_FOUND'))
  if (papers.log.length !== basedOnSeq) return refused(await staleRefusal(store.db, caseId, basedOnSeq))
  const called = papers.documents.find((one) => one.code === code && one.key === key)
  if (!called) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  if (on > papers.today) return refused(refuseProgram('ISSUED_IN_FUTURE', '', 'on'))

  if ((await isAway(store.db)) && (await workingDocument(store, papers, called)).kind === 'NUMBERED') return refused(packetRefusal('ONLY_AT_OFFICE'))
  const byHand = documentNumber?.trim() ?? ''
  const number = byHand === '' ? await numberFor(store, papers, called, on) : null
  const text = byHand !== '' ? byHand : number === null ? undefined : letterNumber(number, papers.profile)
  const taken = byHand === '' ? null : await caseOfNumber(store.db, byHand)
  if (taken !== null) return refused(refuseProgram('NUMBER_TAKEN', `${byHand}（${taken}）`, 'documentNumber'))
  const working = await workingDocument(store, papers, called, { on, ...(text === undefined ? {} : { documentNumber: text }) })
  if (working.kind === null) return refused(refuseProgram('NOT_ISSUED_HERE'))
  if (isDraftOfRecord(code, working.facts)) return refused(refuseProgram('RECORD_NOT_FINAL'))
  if (on < working.on && working.replaces === undefined) return refused(refuseProgram('ISSUED_TOO_EARLY', '', 'on'))
  if (working.edited.conflicts.length > 0 || working.isDraftUnreadable) return refused(refuseProgram('HAND_EDITS_OPEN'))

  const event = {
    type: 'document.issued', on, code, key,
    ...(text === undefined ? {} : { documentNumber: text }), ...number,
    version: (working.replaces?.version ?? 0) + 1,
    ...(working.replaces === undefined ? {} : { replaces: replacedBy(working.replaces) }),
    madeFrom: working.called.seq,
    templates: templatesUsed(papers.office.wording, code),
    edits: working.edited.applied,
    ...(working.draft === null ? {} : { handEdits: working.draft.content }),
    files: await keepAll(store, paper, papers, working, on),
  }
  return appendEvent(store, { caseId, basedOnSeq, event, ...(working.draft === null ? {} : { draftId: documentDraftId(caseId, code, key) }) }, by)
}

const replacedBy = ({ seq, on, documentNumber }: CalledDocument['issues'][number]) => ({ seq, on, ...(documentNumber === undefined ? {} : { documentNumber }) })

/** The office's next number; null for a document that has none. */
async function numberFor(store: Store, papers: CasePapers, called: CalledDocument, on: string): Promise<LetterNumber | null> {
  const { kind } = await workingDocument(store, papers, called)
  if (kind !== 'NUMBERED') return null
  return nextLetterNumber(store.db, { sequence: sequenceOf(papers.profile, papers.file.demonstration === 1), year: rocYearOf(on) }, (one) => letterNumber(one, papers.profile))
}

/** The number that a document would get if it were issued on that day; null where it has none of the office's. */
export async function numberInSight(store: Store, papers: CasePapers, called: CalledDocument, on: string): Promise<string | null> {
  const number = await numberFor(store, papers, called, on)
  return number === null ? null : letterNumber(number, papers.profile)
}

/** Every form of the document and of what is attached to it, kept. */
async function keepAll(store: Store, paper: Pick<Paper, 'pdf'>, papers: CasePapers, working: WorkingDocument, on: string): Promise<IssuedFile[]> {
  const { log, file, profile, office } = papers
  const attachments = attachmentsOf(working.called, papers.documents).map((called) => renderOne(log, called, file.case_number, profile, office))
  const all = [{ called: working.called, model: working.edited.model, on }, ...attachments]
  const files: IssuedFile[] = []
  for (const [position, { called, model, on: day }] of all.entries()) {
    const name = sentName(called.title, position, working.called.documentNumber, profile)
    for (const [format, bytes] of await inEveryFormat(paper, await withDrawings(store.issuedFiles, model), day)) files.push({ code: called.code, key: called.key, name, ...await store.issuedFiles.keep(bytes, format) })
  }
  return files
}

const inEveryFormat = async (paper: Pick<Paper, 'pdf'>, model: DocumentModel, on: string): Promise<[IssuedFile['format'], Uint8Array][]> => [
  ['json', new TextEncoder().encode(canonicalJson(model))], ['docx', await writeDocx(model, on)], ['odt', await writeOdt(model, on)], ['pdf', await paper.pdf([model])],
]
