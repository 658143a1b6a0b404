import { subsidyDocumentsCalledFor, subsidyIssueKind } from '../../shared/documents/subsidy/called-for.ts'
import { boundFigures } from '../../shared/documents/subsidy/decision-letters.ts'
import { renderSubsidyDocument } from '../../shared/documents/subsidy/render.ts'
import type { DocumentOwner } from '../../shared/ipc/views.ts'
import { readCaseFile } from '../store/case-repository.ts'
import { readSubsidy, readSubsidyLog } from '../store/subsidy-repository.ts'
import type { Store } from '../store/store.ts'
import { casePapers, officeWords, type Papers } from './working-document.ts'

/** @param on as in casePapers @returns null when there is no such application */
export async function subsidyPapers({ db, resources, clock }: Store, subsidyId: string, on = clock.today()): Promise<Papers | null> {
  const head = await readSubsidy(db, subsidyId)
  if (!head) return null
  const { subsidyNumber, demonstration, caseId, snapshot: { state, facts } } = head
  const { city } = facts.application
  const [log, office, file] = await Promise.all([readSubsidyLog(db, subsidyId), officeWords(db, city, on), caseId === null ? undefined : readCaseFile(db, caseId)])
  const profile = resources.profileOf(city)
  return {
    owner: { subsidyId }, id: subsidyId, number: subsidyNumber, seq: log.length, demonstration, profile, office, today: clock.today(),
    documents: subsidyDocumentsCalledFor(log, subsidyNumber),
    kindOf: (called) => subsidyIssueKind(called, state), isUnfinished: () => false, figuresIn: (called) => boundFigures(called, facts),
    render: (called, as = {}) => {
      const at = log[called.seq - 1]
      if (!at) throw new Error(`${called.code} is called for by event ${called.seq}, the log has ${log.length}`)
      return { called, model: renderSubsidyDocument(called, at.facts, { ...as, profile, subsidyNumber, caseNumber: file?.case_number ?? '' }), on: at.event.on }
    },
  }
}

/** The papers of a case or of an application; null when there is none. */
export const papersOf = (store: Store, owner: DocumentOwner, on?: string): Promise<Papers | null> =>
  ('caseId' in owner ? casePapers(store, owner.caseId, on) : subsidyPapers(store, owner.subsidyId, on))
