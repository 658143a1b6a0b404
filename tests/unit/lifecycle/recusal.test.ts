import { describe, expect, it } from 'vitest'
import {
  type Raw, after, appointed, assignedTo, bothNotified, bothSelected, deadlines, fiveIds, meetingOne, offered, refusal, toFive, toMediator,
} from '../../support/committee-case.ts'
import {
  chairHsu, closedMeeting, committeeOpened, designated, memberFang, memberTsai, notified, opened, present, scheduled, selected, signed, toCommittee, toCommitteeMeeting, voted,
} from '../../support/lifecycle.ts'

const asked = (personId: string, over: Record<string, unknown> = {}): Raw =>
  ({ type: 'recusal.requested', on: '2026-03-06', personId, byPartyId: 'W1', ground: 'BIAS', reason: '有具體事實足認有偏頗之虞。', ...over })
const decided = (granted: boolean, over: Record<string, unknown> = {}): Raw => ({ type: 'recusal.decided', on: '2026-03-09', granted, ...over })
const newMember = { id: 'S-E2', name: '石○○' }

describe('recusal is decided', () => {
  it('within five days of the request, over a weekend until Monday', () => {
    expect(deadlines(after(...toCommittee, asked('K01')), 'RECUSAL_DECISION')).toMatchObject([
      { subject: 'K01', startedOn: '2026-03-06', dueOn: '2026-03-11', amOnly: false, status: 'OVERDUE', article: '調解辦法 §9 IV' },
    ])
    expect(deadlines(after(...toCommittee, asked('K01', { on: '2026-03-09' })), 'RECUSAL_DECISION', '2026-03-16')).toMatchObject([{ dueOn: '2026-03-16', amOnly: true, status: 'PENDING' }])
    expect(deadlines(after(...toCommittee, asked('K01'), decided(false, { on: '2026-03-12' })), 'RECUSAL_DECISION')).toMatchObject([{ metOn: '2026-03-12', status: 'LATE' }])
  })
  it('for requests by both sides and several members, each in its turn or by name', () => {
    const both = [...toCommittee, asked('K01'), asked('S-E'), asked('K01', { on: '2026-03-07', byPartyId: 'E1' })]
    const chairStays = after(...both, decided(false))
    expect(chairStays.facts.recusals.map(({ personId, granted }) => ({ personId, granted }))).toEqual([
      { personId: 'K01', granted: false }, { personId: 'S-E', granted: undefined }, { personId: 'K01', granted: false },
    ])
    expect(deadlines(chairStays, 'RECUSAL_DECISION').map(({ subject, metOn }) => [subject, metOn])).toEqual([['K01', '2026-03-09'], ['S-E', undefined], ['K01', '2026-03-09']])
    expect(after(...both, decided(true, { personId: 'S-E' })).facts.committee.members.map((member) => member.personId)).toEqual(['S-W', 'K01'])
    expect(refusal(...both, decided(true, { personId: 'S-W' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personId' })
  })
  it('when somebody reports a tie unasked', () => {
    const own = after(...toCommittee, asked('S-W', { byPartyId: 'S-W', ground: '四親等內血親' }), decided(true))
    expect(own).toMatchObject({ state: 'assignment.selectingMembers', facts: { recusals: [{ byPartyId: 'S-W', granted: true }] } })
  })
  it('only of those who sit, by parties, before a proposal, and when somebody asked', () => {
    expect(refusal(...toCommittee, asked('K04'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'personId' })
    expect(refusal(...toCommittee, asked('K01', { byPartyId: 'W9' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'byPartyId' })
    expect(refusal(...bothNotified, asked('K01'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9' })
    expect(refusal(...toCommitteeMeeting, voted(3, 0), asked('K01'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9' })
    expect(refusal(...toCommittee, decided(true))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9 IV' })
    expect(refusal(...toCommittee, asked('K01'), decided(false), decided(true))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §9 IV' })
  })
  it('refused, and all goes on', () => {
    expect(after(...toCommittee, asked('K01'), decided(false))).toMatchObject({ state: 'mediation.preparing', facts: { committee: { chairId: 'K01' } } })
    expect(after(...toCommitteeMeeting, asked('K01', { on: '2026-03-11' }), decided(false, { on: '2026-03-11' })).state).toBe('mediation.inMeeting')
  })
})

describe('a granted recusal opens the seat again', () => {
  it('while members are still being chosen', () => {
    const open = after(...bothNotified, selected('EMPLOYEE'), asked('S-W', { byPartyId: 'E1' }), decided(true))
    expect(open).toMatchObject({ state: 'assignment.selectingMembers', facts: { committee: { members: [] } } })
  })
  it('of a side’s own member: it chooses again, and the committee’s fourteen days begin anew', () => {
    const open = [...toCommittee, asked('S-E'), decided(true)]
    expect(after(...open).state).toBe('assignment.selectingMembers')
    expect(offered(after(...open), '2026-03-20')).toEqual(expect.arrayContaining(['selection.notified', 'member.selected']))
    expect(offered(after(...open), '2026-03-20')).not.toContain('member.appointed')
    expect(deadlines(after(...open), 'CONVENE_COMMITTEE')).toMatchObject([{ startedOn: '2026-03-05', status: 'LAPSED', lapsedOn: '2026-03-09' }])
    // Asked in time the first time, the side has its three days once more.
    expect(refusal(...open, appointed('EMPLOYER', '2026-03-20')).code).toBe('SELECTION_NOT_OVERDUE')
    const again = [...open, notified('EMPLOYER', '2026-03-09')]
    expect(refusal(...again, appointed('EMPLOYER', '2026-03-12')).code).toBe('SELECTION_NOT_OVERDUE')
    const seated = after(...again, selected('EMPLOYER', newMember, '2026-03-10'))
    expect(seated.state).toBe('mediation.preparing')
    expect(deadlines(seated, 'CONVENE_COMMITTEE')).toMatchObject([{ status: 'LAPSED' }, { startedOn: '2026-03-10', dueOn: '2026-03-24', status: 'PENDING' }])
    expect(deadlines(seated, 'SELECT_MEMBERS').at(-1)).toMatchObject({ subject: 'EMPLOYER', startedOn: '2026-03-09', dueOn: '2026-03-12', metOn: '2026-03-10' })
  })
  it('of a member appointed in a side’s place: the authority appoints another at once', () => {
    const open = [...bothNotified, selected('EMPLOYEE'), designated(), appointed('EMPLOYER', '2026-03-10'), asked('K03', { on: '2026-03-11' }), decided(true, { on: '2026-03-12' })]
    expect(offered(after(...open), '2026-03-12')).toContain('member.appointed')
    const seated = after(...open, appointed('EMPLOYER', '2026-03-12', 'K04'))
    expect(seated).toMatchObject({ state: 'mediation.preparing', facts: { committee: { members: [{ personId: 'S-W' }, { personId: 'K01' }, { personId: 'K04', seat: 'EMPLOYER', chosen: 'APPOINTED' }] } } })
    expect(deadlines(seated, 'CONVENE_COMMITTEE').at(-1)).toMatchObject({ startedOn: '2026-03-12', dueOn: '2026-03-26' })
  })
  it('but a side whose time never ran out is not passed over by a change of mode and back', () => {
    const change = (mode: string) => ({ type: 'mode.changed', on: '2026-03-05', mode })
    expect(refusal(...bothNotified, change('SOLE_MEDIATOR'), change('COMMITTEE'), appointed('EMPLOYER', '2026-03-20')).code).toBe('SELECTION_NOT_OVERDUE')
  })
  it('of the chair: the authority names another, and the fourteen days run on', () => {
    const open = [...toCommittee, asked('K01'), decided(true)]
    expect(after(...open)).toMatchObject({ state: 'assignment.selectingMembers', facts: { committee: { chairId: null } } })
    const seated = after(...open, designated([memberTsai], 'K03', '2026-03-10'))
    expect(seated).toMatchObject({ state: 'mediation.preparing', facts: { committee: { chairId: 'K03', authoritySeats: 1 } } })
    expect(deadlines(seated, 'CONVENE_COMMITTEE')).toMatchObject([{ startedOn: '2026-03-05', dueOn: '2026-03-19' }])
  })
  it('of one of the authority’s three: one more is named, and the chair stays', () => {
    const open = [...toFive, asked('K03'), decided(true)]
    expect(after(...open).state).toBe('assignment.selectingMembers')
    expect(refusal(...open, designated([memberFang, memberTsai], 'K01')).code).toBe('NOT_ALLOWED_NOW')
    expect(after(...open, designated([memberFang], 'K01'))).toMatchObject({ state: 'mediation.preparing', facts: { committee: { chairId: 'K01', authoritySeats: 3 } } })
    expect(after(...open, designated([memberFang], 'K05')).facts.committee.chairId).toBe('K05')
  })
  it('in a meeting, which ends; it goes on in another when the committee is whole', () => {
    const open = [...toCommitteeMeeting, asked('S-E', { on: '2026-03-11' }), decided(true, { on: '2026-03-11', at: '15:00' })]
    expect(after(...open)).toMatchObject({ state: 'assignment.selectingMembers', facts: { meetings: [{ status: 'ADJOURNED', endedAt: '2026-03-11T15:00' }] } })
    expect(refusal(...open, { ...scheduled(2, '2026-03-20T14:00'), on: '2026-03-11' }).code).toBe('NOT_ALLOWED_NOW')
    const seated = after(...open, selected('EMPLOYER', newMember, '2026-03-12'), { ...scheduled(2, '2026-03-20T14:00'), on: '2026-03-12' })
    expect(seated.state).toBe('mediation.preparing')
    // It has convened already: no other fourteen days.
    expect(deadlines(seated, 'CONVENE_COMMITTEE')).toMatchObject([{ metOn: '2026-03-11', status: 'MET' }])
  })
  it('and what the member was sent to find waits for nobody', () => {
    const sent = [...toCommittee, { type: 'factFinding.assigned', on: '2026-03-05', personId: 'S-E' }, asked('S-E'), decided(true)]
    const snapshot = after(...sent)
    expect(snapshot.facts.factFindingAssignments).toEqual([])
    expect(deadlines(snapshot, 'FACT_FINDING')).toMatchObject([{ subject: 'S-E', status: 'LAPSED', lapsedOn: '2026-03-09' }])
  })
  it('and who was recused neither meets nor signs any more', () => {
    const seated = [...toCommittee, meetingOne, asked('S-E'), decided(true), selected('EMPLOYER', newMember, '2026-03-10')]
    expect(refusal(...seated, committeeOpened()).field).toBe('members[2].personId')
    const members = [...present('K01', 'S-W').slice(0, 2), { personId: 'S-E2', present: true }]
    const drafted = [...seated, committeeOpened({ members }), closedMeeting, { type: 'outcome.determined', on: '2026-03-11', outcome: 'DEEMED_NOT_SETTLED', arbitrationAdvised: true }]
    expect(refusal(...drafted, signed('S-E', 'MEMBER'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'signerId' })
    expect(after(...drafted, signed('K01', 'MEMBER'), signed('S-W', 'MEMBER'), signed('S-E2', 'MEMBER'), { type: 'record.finalized', on: '2026-03-11' }).state).toBe('record.serving')
  })
})

describe('a granted recusal of the mediator', () => {
  const gone = [...toMediator, scheduled(), asked('M01'), decided(true)]
  it('calls for another, whose seven days begin anew', () => {
    const open = after(...gone)
    expect(open).toMatchObject({ state: 'assignment.awaitingMediator', facts: { mediator: null } })
    expect(deadlines(open, 'START_MEDIATION')).toMatchObject([{ startedOn: '2026-03-04', status: 'LAPSED', lapsedOn: '2026-03-09' }])
    const another = after(...gone, assignedTo('M02', '2026-03-10'))
    expect(deadlines(another, 'START_MEDIATION')).toMatchObject([{ status: 'LAPSED' }, { startedOn: '2026-03-10', dueOn: '2026-03-17', status: 'OVERDUE' }])
    expect(deadlines(another, 'ASSIGN_MEDIATOR')).toMatchObject([{ startedOn: '2026-03-02', metOn: '2026-03-04', status: 'MET' }])
  })
  it('in a meeting begins the mediation anew, with ten days from the new mediator’s first meeting', () => {
    const inMeeting = [...toMediator, scheduled(), opened(), asked('M01', { on: '2026-03-11' }), decided(true, { on: '2026-03-11' })]
    const another = after(...inMeeting, assignedTo('M02', '2026-03-12'), { ...scheduled(2, '2026-03-18T14:00'), on: '2026-03-12' }, opened({ on: '2026-03-18', meetingNo: 2, startedAt: '2026-03-18T14:00' }))
    expect(deadlines(another, 'START_MEDIATION')).toMatchObject([{ metOn: '2026-03-11', status: 'MET' }, { startedOn: '2026-03-12', metOn: '2026-03-18', status: 'MET' }])
    expect(deadlines(another, 'MEDIATOR_PROPOSAL')).toMatchObject([{ startedOn: '2026-03-11', status: 'LAPSED' }, { startedOn: '2026-03-18', dueOn: '2026-03-30', amOnly: true, status: 'PENDING' }])
  })
  it('and then a withdrawal after a meeting still leads to a record, which nobody is left to sign', () => {
    const withdrawn = { type: 'application.withdrawn', on: '2026-03-12', partyIds: ['W1'], signedBy: 'W1' }
    const held = [...toMediator, scheduled(), opened(), asked('M01', { on: '2026-03-11' }), decided(true, { on: '2026-03-11' }), withdrawn]
    expect(after(...held)).toMatchObject({ state: 'record.drafting', facts: { outcome: 'WITHDRAWN', closedOn: null } })
    expect(after(...held, { type: 'record.finalized', on: '2026-03-12' }).state).toBe('record.serving')
    expect(after(...gone, withdrawn)).toMatchObject({ state: 'closed', facts: { closedOn: '2026-03-12' } })
  })
})

describe('whoever was recused does not come back', () => {
  it.each([
    ['as mediator', [...toMediator, asked('M01'), decided(true)], assignedTo('M01', '2026-03-10')],
    ['as the authority’s member', [...toCommittee, asked('K01'), decided(true)], designated([chairHsu], 'K01', '2026-03-10')],
    ['as a side’s choice', [...toCommittee, asked('S-E'), decided(true)], selected('EMPLOYER', {}, '2026-03-10')],
    ['as the other side’s choice', [...bothNotified, selected('EMPLOYEE'), asked('S-W', { byPartyId: 'E1' }), decided(true)], selected('EMPLOYER', { id: 'S-W', name: '郭○○' }, '2026-03-10')],
    ['by the authority’s appointment', [...bothSelected, designated(), asked('K01'), decided(true), asked('S-E'), decided(true), notified('EMPLOYER', '2026-03-10')], appointed('EMPLOYER', '2026-03-17', 'K01')],
  ] satisfies [string, Raw[], Raw][])('%s', (_how, before, back) => {
    expect(refusal(...before, back)).toMatchObject({ code: 'RECUSAL_GROUND', article: '調解辦法 §9' })
  })
  it('but somebody whose recusal was refused stays', () => {
    expect(after(...toFive, asked('K03'), decided(false)).facts.committee.members.map((member) => member.personId).toSorted()).toEqual(fiveIds.toSorted())
  })
})
