import { describe, expect, it } from 'vitest'
import { type Raw, after, appointed, bothNotified, deadlines, fiveIds, meetingOne, presence, refusal, toFive, toMediator } from '../../support/committee-case.ts'
import {
  answered, closedMeeting, committeeOpened, designated, opened, payment, present, proposed, quorumFailed, scheduled, selected, signed, toCommittee, toCommitteeMeeting, voted,
} from '../../support/lifecycle.ts'

describe('the committee votes', () => {
  // law.md §1.6: more than half of those present; exactly half does not do.
  it.each([
    [2, 1, false], [2, 2, true], [3, 1, false], [3, 2, true], [3, 3, true],
  ])('of three: %i present, %i in favour, carried: %s', (here, inFavour, carried) => {
    const meeting = [...toCommittee, meetingOne, committeeOpened({ members: presence(['K01', 'S-W', 'S-E'], here) })]
    votes(meeting, here, inFavour, carried)
  })
  it.each([
    [3, 1, false], [3, 2, true], [4, 2, false], [4, 3, true], [5, 2, false], [5, 3, true],
  ])('of five: %i present, %i in favour, carried: %s', (here, inFavour, carried) => {
    const meeting = [...toFive, meetingOne, committeeOpened({ members: presence(fiveIds, here) })]
    votes(meeting, here, inFavour, carried)
  })
  function votes(meeting: Raw[], here: number, inFavour: number, carried: boolean): void {
    // Whoever abstains is present all the same.
    for (const against of [here - inFavour, 0]) {
      if (carried) expect(after(...meeting, voted(inFavour, against)).facts.proposals).toMatchObject([{ votes: { for: inFavour, against }, membersPresent: here }])
      else expect(refusal(...meeting, voted(inFavour, against))).toMatchObject({ code: 'MAJORITY_NOT_MET', article: '§18', field: 'votes' })
    }
  }
  it('with one vote each; without votes nothing is carried', () => {
    expect(refusal(...toCommitteeMeeting, voted(3, 1))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'votes' })
    expect(refusal(...toCommitteeMeeting, proposed())).toMatchObject({ code: 'MAJORITY_NOT_MET' })
  })
  it('on sums that add up', () => {
    expect(refusal(...toCommitteeMeeting, voted(3, 0, payment({ amount: 1 }))).code).toBe('AMOUNTS_DO_NOT_ADD_UP')
  })
  it('out of a meeting only when it has found the facts, and then in a number that could meet', () => {
    const found = [...toCommittee, { type: 'factFinding.assigned', on: '2026-03-05', personId: 'K01' }, { type: 'factFinding.reported', on: '2026-03-09', result: '查明' }]
    expect(refusal(...toCommittee, voted(3, 0))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16' })
    expect(refusal(...found, voted(1, 0))).toMatchObject({ code: 'QUORUM_NOT_MET', article: '§18' })
    expect(refusal(...found, voted(1, 1))).toMatchObject({ code: 'MAJORITY_NOT_MET' })
    expect(refusal(...found, voted(3, 1))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'votes' })
    expect(after(...found, voted(2, 1)).facts.proposals).toMatchObject([{ membersPresent: 3 }])
  })
})

describe('mediation by a committee counts as failed', () => {
  const next = (no: number, day: string) => ({ ...scheduled(no, `${day}T14:00`), on: '2026-03-05' })
  const failedOnce = [...toCommittee, meetingOne, quorumFailed(1, '2026-03-11', 'K01')]
  it('when two meetings in a row have no quorum', () => {
    const twice = after(...failedOnce, next(2, '2026-03-18'), quorumFailed(2, '2026-03-18', 'S-W'))
    expect(twice).toMatchObject({ state: 'record.drafting', facts: { outcome: 'DEEMED_NOT_SETTLED', determinedOn: '2026-03-18', results: [{ claimItemId: 'C1', outcome: 'DEEMED_NOT_SETTLED' }] } })
    expect(deadlines(twice, 'SEND_CASE_FILE')).toMatchObject([{ startedOn: '2026-03-18', dueOn: '2026-03-23', amOnly: true }])
    expect(deadlines(twice, 'CONVENE_COMMITTEE')).toMatchObject([{ status: 'LAPSED', lapsedOn: '2026-03-18' }])
  })
  it('also when a meeting between them was called off', () => {
    const calledOff = [...failedOnce, next(2, '2026-03-13'), { type: 'meeting.cancelled', on: '2026-03-12', meetingNo: 2, reason: '颱風' }]
    expect(after(...calledOff, next(3, '2026-03-18'), quorumFailed(3, '2026-03-18')).facts.outcome).toBe('DEEMED_NOT_SETTLED')
  })
  it('but not when one between them was held', () => {
    const held = [...failedOnce, next(2, '2026-03-13'), committeeOpened({ on: '2026-03-13', meetingNo: 2, startedAt: '2026-03-13T14:00' }), { ...closedMeeting, on: '2026-03-13', endedAt: '2026-03-13T15:00' }]
    const again = [...held, next(3, '2026-03-18'), quorumFailed(3, '2026-03-18')]
    expect(after(...again)).toMatchObject({ state: 'mediation.preparing', facts: { outcome: null } })
    expect(after(...again, next(4, '2026-03-20'), quorumFailed(4, '2026-03-20')).facts.outcome).toBe('DEEMED_NOT_SETTLED')
  })
  it('by the order in which the meetings were, however they were recorded', () => {
    const heldLater = [...failedOnce, next(2, '2026-03-18'), committeeOpened({ on: '2026-03-18', meetingNo: 2, startedAt: '2026-03-18T14:00' }), { ...closedMeeting, on: '2026-03-18', endedAt: '2026-03-18T15:00' }]
    expect(after(...heldLater, next(3, '2026-03-13'), quorumFailed(3, '2026-03-13')).facts.outcome).toBe('DEEMED_NOT_SETTLED')
    expect(after(...heldLater, next(3, '2026-03-20'), quorumFailed(3, '2026-03-20')).facts.outcome).toBeNull()
  })
  it('when it held a meeting and made no proposal; after a proposal the parties decide', () => {
    const deemed = { type: 'outcome.determined', on: '2026-03-11', outcome: 'DEEMED_NOT_SETTLED', outcomeReason: 'NO_PROPOSAL', arbitrationAdvised: true }
    expect(after(...toCommitteeMeeting, deemed)).toMatchObject({ state: 'record.drafting', facts: { outcome: 'DEEMED_NOT_SETTLED' } })
    expect(refusal(...toCommitteeMeeting, { ...deemed, arbitrationAdvised: false })).toMatchObject({ code: 'ARBITRATION_NOT_ADVISED' })
    expect(refusal(...toCommitteeMeeting, voted(2, 1), answered('E1', false), deemed)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§21②' })
    expect(refusal(...failedOnce, deemed)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I③' })
  })
  it('and never by a mediator, not even in part', () => {
    const sole = [...toMediator, scheduled(), opened()]
    const failed = { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', arbitrationAdvised: true }
    expect(refusal(...sole, { ...failed, outcome: 'DEEMED_NOT_SETTLED' })).toMatchObject({ code: 'DEEMED_ONLY_FOR_COMMITTEE', article: '§21' })
    expect(refusal(...sole, { ...failed, perItem: [{ claimItemId: 'C1', outcome: 'DEEMED_NOT_SETTLED' }] })).toMatchObject({ code: 'DEEMED_ONLY_FOR_COMMITTEE' })
  })
  it('signed by the members who came, by the chair where nobody did', () => {
    const final = { type: 'record.finalized', on: '2026-03-19' }
    const alone = [...failedOnce, next(2, '2026-03-18'), quorumFailed(2, '2026-03-18', 'S-W')]
    expect(refusal(...alone, signed('K01', 'MEMBER'), final)).toMatchObject({ code: 'SIGNATURE_MISSING', article: '調解辦法 §25 I⑩' })
    expect(after(...alone, signed('S-W', 'MEMBER'), final).state).toBe('record.serving')
    const nobody = [...failedOnce, next(2, '2026-03-18'), quorumFailed(2, '2026-03-18')]
    expect(refusal(...nobody, final).message).toContain('許○○')
    expect(after(...nobody, signed('K01', 'MEMBER'), final).state).toBe('record.serving')
  })
})

describe('a settlement before a committee', () => {
  const settled = [
    ...toCommittee, meetingOne, committeeOpened({ members: present('K01', 'S-E') }), voted(2, 0), answered('W1', true), answered('E1', true), closedMeeting,
    { type: 'outcome.determined', on: '2026-03-11', outcome: 'SETTLED' }, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'),
  ]
  const final = { type: 'record.finalized', on: '2026-03-12' }
  it('is signed by both sides and every member present', () => {
    const said = refusal(...settled, signed('K01', 'MEMBER'), final)
    expect(said).toMatchObject({ code: 'SIGNATURE_MISSING', article: '§19' })
    expect(said.message).toContain('游○○之簽名')
    expect(said.message).not.toContain('郭○○')
    expect(after(...settled, signed('K01', 'MEMBER'), signed('S-E', 'MEMBER'), final).state).toBe('record.serving')
  })
  it('is signed by those who sat when it last met, whoever came when it once could not', () => {
    const voteFirst = [...toCommitteeMeeting, voted(3, 0), closedMeeting, { ...scheduled(2, '2026-03-18T14:00'), on: '2026-03-11' }, quorumFailed(2, '2026-03-18', 'K01')]
    const later = { on: '2026-03-19' }
    const agreed = [...voteFirst, answered('W1', true, later), answered('E1', true, later), { type: 'outcome.determined', ...later, outcome: 'SETTLED' }, signed('W1', 'EMPLOYEE', later), signed('E1', 'EMPLOYER', later), signed('K01', 'MEMBER', later)]
    expect(refusal(...agreed, { ...final, ...later }).message).toContain('郭○○之簽名、游○○之簽名')
    expect(after(...agreed, signed('S-W', 'MEMBER', later), signed('S-E', 'MEMBER', later), { ...final, ...later }).state).toBe('record.serving')
  })
  it('is signed as member by members alone', () => {
    for (const signer of ['W1', 'K04']) expect(refusal(...settled, signed(signer, 'MEMBER')).code).toBe('INVALID_PAYLOAD')
    expect(refusal(...settled, signed('K01', 'MEDIATOR'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'role' })
  })
})

describe('the committee finds the facts', () => {
  const sent = (personId: string, on = '2026-03-05') => ({ type: 'factFinding.assigned', on, personId })
  const report = (on: string, over = {}) => ({ type: 'factFinding.reported', on, result: '查明如上。', ...over })
  const extend = (days: number, over: Record<string, unknown> = { reason: '證人出國' }) => ({ type: 'deadline.extended', on: '2026-03-10', code: 'COMMITTEE_MEETING', days, ...over })
  it('within ten days, each member sent with its own', () => {
    const both = after(...toCommittee, sent('K01'), sent('S-W', '2026-03-06'), report('2026-03-16', { personId: 'K01' }), report('2026-03-17', { personId: 'S-W' }))
    expect(deadlines(both, 'FACT_FINDING')).toMatchObject([
      { subject: 'K01', startedOn: '2026-03-05', dueOn: '2026-03-16', amOnly: false, status: 'MET' }, { subject: 'S-W', startedOn: '2026-03-06', dueOn: '2026-03-16', amOnly: false, status: 'LATE' },
    ])
    expect(deadlines(both, 'COMMITTEE_MEETING')).toMatchObject([{ startedOn: '2026-03-17', dueOn: '2026-04-01', article: '§16 II' }])
  })
  it('and meets within fifteen days of the result', () => {
    const met = [...toCommittee, sent('K01'), report('2026-03-09'), meetingOne, committeeOpened()]
    expect(deadlines(after(...met), 'COMMITTEE_MEETING')).toMatchObject([{ startedOn: '2026-03-09', dueOn: '2026-03-24', status: 'MET', metOn: '2026-03-11' }])
  })
  it.each([
    [1, '2026-03-25'], [2, '2026-03-26'], [3, '2026-03-27'], [4, '2026-03-30'], [5, '2026-03-30'], [6, '2026-03-30'], [7, '2026-03-31'],
  ])('or %i more where needed or agreed, then by %s', (days, dueOn) => {
    const found = [...toCommittee, sent('K01'), report('2026-03-09')]
    for (const over of [{ reason: '證人出國' }, { bothAgree: true }]) {
      expect(deadlines(after(...found, extend(days, over)), 'COMMITTEE_MEETING')).toMatchObject([{ dueOn, extendedDays: days, status: 'PENDING' }])
    }
  })
  it('but not eight, at once or in all, nor without a reason, nor when no such time runs', () => {
    const found = [...toCommittee, sent('K01'), report('2026-03-09')]
    expect(refusal(...found, extend(8))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'days' })
    expect(refusal(...found, extend(0))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'days' })
    expect(refusal(...found, extend(4), extend(4))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16 II', field: 'days' })
    expect(after(...found, extend(4), extend(3)).facts.clocks.find((clock) => clock.code === 'COMMITTEE_MEETING')).toMatchObject({ extendedDays: 7 })
    expect(refusal(...found, extend(3, {}))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'reason' })
    expect(refusal(...toCommittee, extend(3))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16 II' })
    expect(refusal(...found, meetingOne, committeeOpened(), extend(3))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16 II' })
  })
  it('through members without a tie to a party, whoever put them there', () => {
    const bySide = after(...bothNotified, selected('EMPLOYEE'), selected('EMPLOYER', { relatedParties: ['甲○○'] }), designated())
    expect(bySide.facts.committee.members).toHaveLength(3)
    const ways = [
      [selected('EMPLOYER', { relatedParties: ['甲○○'] }), 'S-E'], [selected('EMPLOYER', { id: 'K09', name: '鄭○○' }), 'K09'], [appointed('EMPLOYER', '2026-03-10', 'K09'), 'K09'],
    ] as const
    for (const [way, personId] of ways) {
      const seated = [...bothNotified, selected('EMPLOYEE'), way, designated()]
      expect(refusal(...seated, sent(personId))).toMatchObject({ code: 'RECUSAL_GROUND', article: '調解辦法 §23 III', field: 'personId' })
      expect(after(...seated, sent('S-W')).facts.factFindingAssignments).toHaveLength(1)
    }
  })
  it('sending members only, and reporting what they were sent for', () => {
    expect(refusal(...toCommittee, sent('K04'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personId' })
    expect(refusal(...toCommittee, sent('K01'), sent('K01', '2026-03-06'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16 I', field: 'personId' })
    expect(after(...toCommittee, sent('K01'), report('2026-03-09'), sent('K01', '2026-03-10')).facts.factFindingAssignments).toHaveLength(2)
    expect(refusal(...toCommittee, report('2026-03-09'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§16 I' })
    expect(refusal(...toCommittee, sent('K01'), report('2026-03-09'), report('2026-03-10')).code).toBe('NOT_ALLOWED_NOW')
    expect(refusal(...toCommittee, { type: 'explanation.ordered', on: '2026-03-06', by: 'K01', ofPartyId: 'E1', subject: '出勤紀錄', dueOn: '2026-03-12' })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§12 III、§17 II' })
  })
  it('while a mediator does so unsent', () => {
        expect(refusal(...toMediator, sent('M01'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I②' })
    expect(refusal(...toMediator, extend(3))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I②' })
    const reported = after(...toMediator, report('2026-03-09'))
    expect(reported.facts.factFinding).toMatchObject({ result: '查明如上。' })
    expect(deadlines(reported, 'COMMITTEE_MEETING')).toEqual([])
  })
})
