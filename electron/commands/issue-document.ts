import { documentDraftId } from '../../shared/documents/hand-edits.ts'
import { attachmentsOf, currentIssue, type LetterNumber, letterNumber, sentName, sequenceOf } from '../../shared/documents/issuing.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { templatesUsed } from '../../shared/documents/passages/passage.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Refusal, type Result } from '../../shared/ipc/result.ts'
import type { CalledDocument, DocumentOwner } from '../../shared/ipc/views.ts'
import { rocYearOf } from '../../shared/model/dates.ts'
import type { IssuedFile } from '../../shared/model/issued-document.ts'
import { withDrawings } from '../documents/drawn-signatures.ts'
import { writeDocx } from '../documents/docx-writer.ts'
import { writeOdt } from '../documents/odt-writer.ts'
import { packetRefusal } from '../../shared/packet/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isAway } from '../packet/home.ts'
import { appendEvent } from '../store/append-event.ts'
import { appendSubsidyEvent } from '../store/append-subsidy-event.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { holderOfNumber, nextLetterNumber, numberTaken } from '../store/letter-number.ts'
import type { Store } from '../store/store.ts'
import { staleRefusal } from '../store/stale.ts'
import type { Paper } from './paper.ts'
import { papersOf } from './subsidy-documents.ts'
import { type Papers, type WorkingDocument, workingDocument } from './working-document.ts'

/** Which document of whom, on the knowledge of which event. */
export type Issue = DocumentOwner & {
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
 * records all that in the log of its case or application. The files are on disk before the event, number and event are one write: after a crash there is
 * either the whole issue or none.
 * @returns the number of its event, or the refusal, with nothing issued
 */
export function issueDocument(store: Store, paper: Pick<Paper, 'pdf'>, issue: Issue, by: Actor): Promise<Result<{ seq: number }>> {
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

async function issueOnce(store: Store, paper: Pick<Paper, 'pdf'>, issue: Issue, by: Actor): Promise<Result<{ seq: number }>> {
  const { basedOnSeq, code, key, on, documentNumber } = issue
  const papers = await papersOf(store, issue, on)
  if (!papers) return refused(noSuchOwner(issue))
  if (papers.seq !== basedOnSeq) return refused(await staleOf(store, issue, basedOnSeq))
  const called = papers.documents.find((one) => one.code === code && one.key === key)
  if (!called) return refused(refuseProgram('DOCUMENT_NOT_FOUND'))
  if (on > papers.today) return refused(refuseProgram('ISSUED_IN_FUTURE', '', 'on'))

  const kind = papers.kindOf(called)
  if (called.lapsed) return refused(refuseProgram('DECISION_TAKEN_BACK'))
  if (kind === null) return refused(refuseProgram('NOT_ISSUED_HERE'))
  if (kind === 'NUMBERED' && (await isAway(store.db))) return refused(packetRefusal('ONLY_AT_OFFICE'))
  const byHand = documentNumber?.trim() ?? ''
  const number = byHand === '' ? await numberFor(store, papers, called, on) : null
  const text = byHand !== '' ? byHand : number === null ? undefined : letterNumber(number, papers.profile)
  const taken = byHand === '' ? null : await holderOfNumber(store.db, byHand)
  if (taken !== null) return refused(refuseProgram('NUMBER_TAKEN', `${byHand}（${taken}）`, 'documentNumber'))
  const working = await workingDocument(store, papers, called, { on, ...(text === undefined ? {} : { documentNumber: text }) })
  if (papers.isUnfinished(called)) return refused(refuseProgram('RECORD_NOT_FINAL'))
  if (on < working.on && currentIssue(called) === null) return refused(refuseProgram('ISSUED_TOO_EARLY', '', 'on'))
  if (working.edited.conflicts.length > 0 || working.isDraftUnreadable) return refused(refuseProgram('HAND_EDITS_OPEN'))
  const lost = lostFigures(papers.figuresIn(called), working)
  if (lost.length > 0) return refused(refuseProgram('FIGURES_CHANGED', lost.join('、')))

  const event = {
    on, code, key,
    ...(text === undefined ? {} : { documentNumber: text }), ...number,
    version: (working.replaces?.version ?? 0) + 1,
    ...(working.replaces === undefined ? {} : { replaces: replacedBy(working.replaces) }),
    madeFrom: working.called.seq,
    templates: templatesUsed(papers.office.wording, code),
    edits: working.edited.applied,
    ...(working.draft === null ? {} : { handEdits: working.draft.content }),
    files: await keepAll(store, paper, papers, working, on),
  }
  const draft = working.draft === null ? {} : { draftId: documentDraftId(papers.id, code, key) }
  const recorded = 'caseId' in issue
    ? await appendEvent(store, { caseId: issue.caseId, basedOnSeq, event: { type: 'document.issued', ...event }, ...draft }, by)
    : await appendSubsidyEvent(store, { subsidyId: issue.subsidyId, basedOnSeq, event: { type: 'subsidy.documentIssued', ...event }, ...draft }, by)
  return recorded.ok ? ok({ seq: recorded.value.seq }) : recorded
}

/** There is no such case, or no such application. */
export const noSuchOwner = (owner: DocumentOwner): Refusal => refuseProgram('caseId' in owner ? 'CASE_NOT_FOUND' : 'SUBSIDY_NOT_FOUND')
const staleOf = async ({ db }: Store, owner: DocumentOwner, basedOnSeq: number): Promise<Refusal> => ('caseId' in owner ? staleRefusal(db, owner.caseId, basedOnSeq) : refuseProgram('STALE_SUBSIDY'))

/** What was decided stands in the letter as it was decided, whatever was changed by hand. */
function lostFigures(figures: readonly string[], { generated, edited }: WorkingDocument): string[] {
  const [before, after] = [generated, edited.model].map((model) => documentWords(model).join('\n'))
  return figures.filter((one) => before?.includes(one) && !after?.includes(one))
}

const replacedBy = ({ seq, on, documentNumber }: CalledDocument['issues'][number]) => ({ seq, on, ...(documentNumber === undefined ? {} : { documentNumber }) })

/** The office's next number; null for a document that has none. */
async function numberFor(store: Store, papers: Papers, called: CalledDocument, on: string): Promise<LetterNumber | null> {
  if (papers.kindOf(called) !== 'NUMBERED') return null
  return nextLetterNumber(store.db, { sequence: sequenceOf(papers.profile, papers.demonstration), year: rocYearOf(on) }, (one) => letterNumber(one, papers.profile))
}

/** The number that a document would get if it were issued on that day; null where it has none of the office's. */
export async function numberInSight(store: Store, papers: Papers, called: CalledDocument, on: string): Promise<string | null> {
  const number = await numberFor(store, papers, called, on)
  return number === null ? null : letterNumber(number, papers.profile)
}

/** Every form of the document and of what is attached to it, kept. */
async function keepAll(store: Store, paper: Pick<Paper, 'pdf'>, papers: Papers, working: WorkingDocument, on: string): Promise<IssuedFile[]> {
  const { profile, office } = papers
  const attachments = attachmentsOf(working.called, papers.documents).map((called) => papers.render(called, office))
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
