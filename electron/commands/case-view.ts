import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { deadlineSentence } from '../../shared/law/deadline-sentence.ts'
import { deadlinesAt } from '../../shared/law/deadlines.ts'
import { nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import { readCaseFile, readLog } from '../store/case-repository.ts'
import type { Store } from '../store/store.ts'

/** Everything the screens show of one case on this day; null when there is no such case. */
export async function viewCase({ db, heads, clock, resources, calendar }: Store, caseId: string): Promise<CaseView | null> {
  const [head, file, whole] = await Promise.all([heads.read(db, caseId), readCaseFile(db, caseId), readLog(db, caseId)])
  if (!head || !file) return null
  const log = whole.slice(0, head.seq) // an event may have come in between the two readings
  heads.keep(head)
  const { seq, snapshot, caseNumber } = head
  const today = clock.today()
  const inForce = calendar()
  return {
    caseId,
    caseNumber,
    seq,
    state: snapshot.state,
    facts: snapshot.facts,
    deadlines: deadlinesAt(snapshot.facts.clocks, inForce, today).map((deadline) => ({ ...deadline, sentence: deadlineSentence(deadline, inForce) })),
    next: nextSteps(snapshot, today, inForce),
    log,
    documents: documentsCalledFor(log, caseNumber, resources.profileOf(file.city)),
    demonstration: file.demonstration === 1,
  }
}
