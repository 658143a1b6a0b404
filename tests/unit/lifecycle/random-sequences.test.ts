import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { applyCaseEvent } from '../../../shared/lifecycle/case-lifecycle.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { toCommitteeMeeting, toFollowUp, toMeeting, toSettled, played } from '../../support/lifecycle.ts'
import { playRun, run, sequencesOfARun, Tally } from '../../support/random-play.ts'

describe('whatever happens to a case that begins with a mediator or a conciliation, in whatever order', () => {
  it('50,000 sequences leave no illegal state, settle nothing unsigned, deem no mediator’s case failed, and log, chain and replay agree', { timeout: 600_000 }, () => {
    const tally = new Tally()
    fc.assert(fc.property(run, (drawn) => playRun(drawn, 'OTHER', tally)), { numRuns: 50_000 / sequencesOfARun, seed: 1150302 })
    expect(tally.sequences).toBe(50_000)
    expect(tally.accepted / tally.sequences).toBeGreaterThan(12)
    expect(tally.longest).toBeGreaterThan(35)
    expect(caseEventTypes.filter((type) => !tally.types.has(type))).toEqual([])
    expect(caseStates.filter((state) => !tally.states.has(state))).toEqual([])
  })

  it('no payload at all makes it throw', () => {
    const cases = [null, ...[toMeeting.slice(0, 1), toMeeting, toCommitteeMeeting, toSettled, toFollowUp].map((events) => played(...events))]
    const anything = fc.record({ type: fc.constantFrom(...caseEventTypes), on: fc.oneof(fc.constant('2026-03-11'), fc.string()) }, { requiredKeys: ['type'] })
      .chain((base) => fc.dictionary(fc.constantFrom('partyId', 'personId', 'personIds', 'person', 'side', 'members', 'meetingNo', 'terms', 'votes', 'partyIds', 'signerId', 'changes', 'attendance', 'city', 'parties', 'claims', 'outcome', 'perItem', 'termId', 'proxy', 'mode', 'text'), fc.jsonValue()).map((rest) => ({ ...rest, ...base })))
    fc.assert(fc.property(fc.constantFrom(...cases), anything, (snapshot, raw) => {
      expect(typeof applyCaseEvent(snapshot, raw).ok).toBe('boolean')
    }), { numRuns: 2_000 })
  })
})
