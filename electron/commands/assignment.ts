import { meetingDays } from '../../shared/assignment/meeting-days.ts'
import { rankCandidates } from '../../shared/assignment/rank-candidates.ts'
import { unknownPerson } from '../../shared/assignment/standing.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { rosterFor } from '../../shared/roster/demonstration.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { readCaseFile } from '../store/case-repository.ts'
import { searchRadar } from '../store/radar.ts'
import { readRoster } from '../store/roster-repository.ts'
import { readSeatLoads } from '../store/seat-load.ts'
import type { Store } from '../store/store.ts'

export const assignmentCommands = (store: Store) => ({
  'assignment.candidates': async ({ caseId, as }) => {
    const { db, heads, clock, resources } = store
    const [head, file, roster] = await Promise.all([heads.get(db, caseId), readCaseFile(db, caseId), readRoster(db)])
    if (!head || !file) return refused(refuseProgram('CASE_NOT_FOUND'))
    const { people } = rosterFor(roster, file.demonstration === 1)
    const { facts } = head.snapshot
    const on = clock.today()
    const days = meetingDays(as, on, store.calendar())
    const [findings, loads] = await Promise.all([
      searchRadar(db, caseId, facts.parties, people),
      readSeatLoads(db, people.map(({ id }) => id), on, days.at(-1) ?? on),
    ])
    const standing = new Map(people.map(({ id }, index) => [id, { ...unknownPerson, ...loads.get(id), findings: findings[index] ?? [] }]))
    return ok(rankCandidates({ facts, as, people, standing, on, meetingDays: days, casesPerMediatorDay: resources.profileOf(facts.city).casesPerMediatorDay }))
  },
  'assignment.radar': async ({ caseId, name }) => {
    const { db, heads } = store
    const head = await heads.get(db, caseId)
    if (!head) return refused(refuseProgram('CASE_NOT_FOUND'))
    const [findings = []] = await searchRadar(db, caseId, head.snapshot.facts.parties, [{ id: null, name }])
    return ok(findings)
  },
}) satisfies Handlers<'assignment.candidates' | 'assignment.radar'>
