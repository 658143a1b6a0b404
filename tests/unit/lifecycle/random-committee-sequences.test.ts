import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { playRun, run, sequencesOfARun, Tally } from '../../support/random-play.ts'

/** The other half of random-sequences.test.ts, in a file of its own so that the two run side by side. */
describe('whatever happens to a case that begins with a committee, in whatever order', () => {
  it('50,000 sequences leave no illegal state, settle nothing unsigned, deem nothing failed too soon, and log, chain and replay agree', { timeout: 600_000 }, () => {
    const tally = new Tally()
    fc.assert(fc.property(run, (drawn) => playRun(drawn, 'COMMITTEE', tally)), { numRuns: 50_000 / sequencesOfARun, seed: 1150302 })
    expect(tally.sequences).toBe(50_000)
    expect(tally.accepted / tally.sequences).toBeGreaterThan(12)
    expect(tally.longest).toBeGreaterThan(35)
    expect(caseEventTypes.filter((type) => !tally.types.has(type))).toEqual([])
    expect(caseStates.filter((state) => !tally.states.has(state))).toEqual([])
    expect([...tally.refusals].toSorted()).toEqual([
      'AMOUNTS_DO_NOT_ADD_UP', 'APPROVAL_MISSING', 'ARBITRATION_NOT_ADVISED', 'CONSENT_MISSING', 'CONTENT_INCOMPLETE', 'DEEMED_ONLY_FOR_COMMITTEE', 'DISCLOSURE_MISSING', 'GUARDIAN_MISSING', 'INVALID_PAYLOAD',
      'MAJORITY_NOT_MET', 'MEMBER_DISQUALIFIED', 'NOT_ALLOWED_NOW', 'NOT_EXPLAINED', 'NOT_QUALIFIED', 'PROXY_CONFLICT', 'QUORUM_NOT_MET', 'RECUSAL_GROUND', 'SELECTION_NOT_OVERDUE', 'SIGNATURE_MISSING',
      'SPECIAL_AUTHORITY_REQUIRED', 'SUPPLEMENT_NOT_OVERDUE', 'TOO_MANY_PROXIES', 'WRONG_JURISDICTION',
    ])
  })
})
