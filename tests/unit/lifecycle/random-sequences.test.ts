import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { caseEventTypes } from '../../../shared/lifecycle/case-events.ts'
import { type CaseSnapshot, applyCaseEvent, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { missingSignatures } from '../../../shared/lifecycle/record-content.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { officeCalendar } from '../../support/calendar.ts'
import {
  accepted, answered, assigned, closedMeeting, company, failedOutcome, filed, finalized, opened, payment, proposed, received, scheduled, sent, served, settledOutcome, signed, worker, wageClaim,
} from '../../support/lifecycle.ts'

/** Events that fit the case of `filed()`, lawful or not depending on when they come. */
const moves = [
  accepted, assigned, scheduled(), scheduled(2, '2026-03-20T14:00'), opened(), opened({ meetingNo: 2, startedAt: '2026-03-20T14:00', on: '2026-03-20' }), proposed(), proposed(payment({ amount: 1 })),
  answered('W1', true), answered('E1', true), answered('E1', false), closedMeeting, { ...closedMeeting, endedAt: '2026-03-20T15:00', on: '2026-03-20' },
  { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T15:00', reason: '另訂期日', bothAgree: true },
  settledOutcome, failedOutcome, { ...failedOutcome, outcome: 'DEEMED_NOT_SETTLED' }, { ...failedOutcome, arbitrationAdvised: false },
  signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized, sent, received, served('W1'), served('E1'),
  { type: 'application.withdrawn', on: '2026-03-05', partyIds: ['W1'], signedBy: 'W1' },
  { type: 'supplement.requested', on: '2026-03-02', items: ['x'], servedOn: '2026-03-02', dueOn: '2026-03-06' },
  { type: 'supplement.received', on: '2026-03-03', changes: {} },
  { type: 'application.notAccepted', on: '2026-03-09', reason: '未補正' },
  { type: 'case.transferred', on: '2026-03-03', toAuthority: '新北市政府勞工局', reason: '無管轄權' },
  { type: 'mode.changed', on: '2026-03-03', mode: 'ENTRUSTED_ORG' }, { type: 'mode.changed', on: '2026-03-03', mode: 'COMMITTEE' }, { type: 'mode.changed', on: '2026-03-03', mode: 'SOLE_MEDIATOR' },
  { type: 'record.corrected', on: '2026-03-20', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', after: '車床技術員' }] },
  { type: 'record.edited', on: '2026-03-11', section: 'remarks', text: '補充' },
  { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }, { type: 'default.reported', on: '2026-04-01', termId: 'T1' },
  { type: 'enforcement.applied', on: '2026-04-02', court: '法院', appliedOn: '2026-04-02' }, { type: 'enforcement.ruled', on: '2026-04-09', granted: false, ground: '§60①' },
  { type: 'litigation.filed', on: '2026-04-20', court: '法院', courtLevel: 'FIRST', filedOn: '2026-04-20', kind: 'PAYMENT' },
  { type: 'case.closed', on: '2026-06-02' }, { type: 'note.added', on: '2026-03-02', text: '備註' }, { type: 'quorum.failed', on: '2026-03-11', meetingNo: 1, members: [] },
]

/** Mostly the next sensible event, sometimes any: so that long lawful paths and wrong turns both occur. */
const sequence = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: moves.length - 1 }) }), { minLength: 5, maxLength: 60 })

function play(choices: readonly (number | null)[], start: unknown = filed()) {
  let snapshot: CaseSnapshot | null = null
  let cursor = 0
  const log: unknown[] = []
  for (const raw of [start, ...choices.map((choice) => (choice === null ? moves[cursor++ % moves.length] : moves[choice]))]) {
    const before = JSON.stringify(snapshot)
    const result = applyCaseEvent(snapshot, raw)
    if (result.ok) {
      log.push(result.value.event)
      snapshot = result.value.snapshot
    } else {
      expect(JSON.stringify(snapshot)).toBe(before)
      expect(result.refusal.code).not.toBe('')
    }
  }
  if (snapshot === null) throw new Error('the first event opens the case')
  return { snapshot: snapshot as CaseSnapshot, log }
}

describe('whatever happens in whatever order', () => {
  it('the case stays in a known state, never settles unsigned, is never deemed failed by a mediator, and replays exactly', { timeout: 120_000 }, () => {
    fc.assert(fc.property(sequence, (choices) => {
      const { snapshot, log } = play(choices)
      const { state, facts } = snapshot
      expect(caseStates).toContain(state)
      if (facts.outcome === 'SETTLED' && facts.recordVersion > 0) expect(missingSignatures(facts)).toEqual([])
      expect(facts.outcome).not.toBe('DEEMED_NOT_SETTLED')
      expect(facts.results.map((result) => result.outcome)).not.toContain('DEEMED_NOT_SETTLED')
      if (state === 'closed') expect(facts.closedOn).not.toBeNull()

      let replayed: CaseSnapshot | null = null
      for (const event of log) {
        const result = applyCaseEvent(JSON.parse(JSON.stringify(replayed)), JSON.parse(JSON.stringify(event)))
        if (!result.ok) throw new Error(`a recorded event is refused in the replay: ${result.refusal.message}`)
        replayed = result.value.snapshot
      }
      expect(replayed).toEqual(snapshot)
    }), { numRuns: 1_500 })
  })

  it('what is offered as a next step without reservation is never refused for the state of the case', () => {
    fc.assert(fc.property(sequence, fc.constantFrom(...moves), (choices, move) => {
      const { snapshot } = play(choices)
      const steps = nextSteps(snapshot, String(move.on), officeCalendar)
      const offered = steps.find((step) => step.type === move.type)
      const result = applyCaseEvent(snapshot, move)
      if (result.ok) expect(offered).toEqual({ type: move.type, refusal: null })
      if (offered === undefined && !result.ok) expect(['NOT_ALLOWED_NOW', 'INVALID_PAYLOAD']).toContain(result.refusal.code)
    }), { numRuns: 1_500 })
  })

  it('every clock is pending, met or moot, and none runs on without its case', () => {
    fc.assert(fc.property(sequence, (choices) => {
      const { state, facts } = play(choices).snapshot
      const deadlines = deadlinesAt(facts.clocks, officeCalendar, '2026-07-01')
      for (const deadline of deadlines) expect(deadline.dueOn >= deadline.startedOn).toBe(true)
      if (state === 'closed' && facts.recordVersion === 0) expect(deadlines.filter((one) => one.status === 'OVERDUE')).toEqual([])
    }), { numRuns: 500 })
  })

  it('no payload at all makes it throw', () => {
    const anything = fc.record({ type: fc.constantFrom(...caseEventTypes), on: fc.oneof(fc.constant('2026-03-11'), fc.string()) }, { requiredKeys: ['type'] })
      .chain((base) => fc.dictionary(fc.constantFrom('partyId', 'meetingNo', 'terms', 'partyIds', 'signerId', 'changes', 'attendance', 'city', 'parties', 'claims', 'outcome', 'perItem', 'termId', 'proxy', 'mode', 'text'), fc.jsonValue()).map((rest) => ({ ...rest, ...base })))
    fc.assert(fc.property(fc.option(sequence), anything, (choices, raw) => {
      const snapshot = choices === null ? null : play(choices).snapshot
      expect(typeof applyCaseEvent(snapshot, raw).ok).toBe('boolean')
    }), { numRuns: 2_000 })
  })

  it('holds for several claimants and for a public employer too', () => {
    const many = filed({
      parties: [worker(), worker({ id: 'W2', name: '丁○○' }), company({ kind: 'PUBLIC_BODY' })],
      claims: [wageClaim(), wageClaim({ id: 'C2', claimantId: 'W2' })],
    })
    fc.assert(fc.property(sequence, (choices) => {
      const { facts } = play(choices, many).snapshot
      if (facts.outcome === 'SETTLED' && facts.recordVersion > 0) expect(missingSignatures(facts)).toEqual([])
    }), { numRuns: 300 })
  })
})
