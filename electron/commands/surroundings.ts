import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { factsFrom } from '../../shared/lifecycle/fold.ts'
import { parseCaseEvent } from '../../shared/lifecycle/parse-event.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile } from '../store/case-repository.ts'
import { searchEmployers } from '../store/employer-search.ts'
import type { Store } from '../store/store.ts'
import { readSurroundings } from '../store/surroundings.ts'

export const surroundingsCommands = ({ db, heads, clock }: Store) => ({
  'case.surroundings': async ({ caseId }) => {
    const [head, file] = await Promise.all([heads.read(db, caseId), readCaseFile(db, caseId)])
    if (!head || !file) return refused(refuseProgram('CASE_NOT_FOUND'))
    heads.keep(head)
    return ok(await readSurroundings(db, head.snapshot.facts, { caseId, demonstration: file.demonstration === 1, today: clock.today() }))
  },
  'intake.surroundings': async ({ event }) => {
    const parsed = parseCaseEvent(event)
    if (!parsed.ok) return parsed
    const first = parsed.value
    if (first.type !== 'application.filed' && first.type !== 'mediation.referredExOfficio') return refused(refuse('NOT_ALLOWED_NOW', '§9'))
    return ok(await readSurroundings(db, factsFrom(first), { caseId: null, demonstration: false, today: clock.today() }))
  },
  'employer.search': async ({ text }) => ok(await searchEmployers(db, text)),
}) satisfies Handlers<'case.surroundings' | 'intake.surroundings' | 'employer.search'>
