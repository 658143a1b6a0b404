import { describe, expect, it } from 'vitest'
import { type Raw, after, assignedTo, bothNotified, deadlines, meetingOne, offered, refusal, toMediator } from '../../support/committee-case.ts'
import {
  accepted, answered, chairHsu, closedMeeting, committeeFiled, committeeOpened, company, failedOutcome, filed, finalized, memberFang, memberLiao, notified, opened, proposed,
  received, refusalOf, scheduled, selected, sent, served, settledOutcome, signed, toCommittee, toFollowUp, designated, worker,
} from '../../support/lifecycle.ts'

describe('a conciliation', () => {
  it('is accepted without the four explanations of 調解辦法 §2', () => {
    expect(after(filed({ proceeding: 'CONCILIATION', explained: null }), accepted).state).toBe('assignment.awaitingMediator')
    expect(refusal(filed({ explained: null }), accepted).code).toBe('NOT_EXPLAINED')
  })

  const conciliated = [filed({ proceeding: 'CONCILIATION' }), accepted, assignedTo('M01'), scheduled(), opened()]
  const settled = [
    ...conciliated, proposed(), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'),
    finalized, sent, received, served('W1'), served('E1'),
  ]
  it('has no periods of the Act, only the date for supplements', () => {
    const asked = { type: 'supplement.requested', on: '2026-03-02', items: ['住所'], servedOn: '2026-03-02', dueOn: '2026-03-06' }
    expect(after(filed({ proceeding: 'CONCILIATION' }), asked).facts.clocks.map((clock) => clock.code)).toEqual(['SUPPLEMENT'])
    expect(after(...settled).facts.clocks).toEqual([])
  })
  it('may be held by anybody of the roster', () => {
    expect(after(filed({ proceeding: 'CONCILIATION' }), accepted, assignedTo('K01')).facts.mediator?.personId).toBe('K01')
    expect(refusal(filed({ proceeding: 'CONCILIATION' }), accepted, assignedTo('K99')).code).toBe('NOT_QUALIFIED')
  })
  it('has no committee', () => {
    expect(refusalOf(filed({ proceeding: 'CONCILIATION', mode: 'COMMITTEE' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'mode' })
    expect(refusal(filed({ proceeding: 'CONCILIATION' }), accepted, { type: 'mode.changed', on: '2026-03-03', mode: 'COMMITTEE' })).toMatchObject({ code: 'NOT_ALLOWED_NOW', field: 'mode' })
  })
  it('is not enforced under §59, however it defaults', () => {
    const defaulted = [...settled, { type: 'default.reported', on: '2026-04-01', termId: 'T1' }]
    expect(refusal(...defaulted, { type: 'enforcement.applied', on: '2026-04-02', court: '臺灣高雄地方法院', appliedOn: '2026-04-02' })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§59 I' })
    expect(after(...defaulted, { type: 'litigation.filed', on: '2026-04-02', court: '臺灣高雄地方法院', courtLevel: 'FIRST', filedOn: '2026-04-02', kind: 'PAYMENT' }).facts.litigations).toHaveLength(1)
  })
  it('that fails needs no word on arbitration, and leads to none', () => {
    const failed = [...conciliated, closedMeeting, { ...failedOutcome, arbitrationAdvised: false }, signed('M01', 'MEDIATOR'), finalized]
    expect(after(...failed).facts.outcome).toBe('NOT_SETTLED')
    expect(refusal(...failed, { type: 'arbitration.applied', on: '2026-04-02', jointly: true })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§25 I' })
  })
})

describe('arbitration after a committee', () => {
  const asked = (personId: string): Raw[] => [
    { type: 'recusal.requested', on: '2026-03-06', personId, byPartyId: 'W1', ground: 'BIAS', reason: '偏頗' }, { type: 'recusal.decided', on: '2026-03-06', granted: true },
  ]
  const failed = [
    ...toCommittee, ...asked('S-E'), selected('EMPLOYER', { id: 'S-E2', name: '石○○' }, '2026-03-09'), meetingOne,
    committeeOpened({ members: ['K01', 'S-W', 'S-E2'].map((personId) => ({ personId, present: true })) }), closedMeeting,
    { type: 'outcome.determined', on: '2026-03-11', outcome: 'DEEMED_NOT_SETTLED', arbitrationAdvised: true },
    signed('K01', 'MEMBER'), signed('S-W', 'MEMBER'), signed('S-E2', 'MEMBER'), finalized,
  ]
  const applied = (...arbitrators: object[]) => ({ type: 'arbitration.applied', on: '2026-04-02', jointly: true, arbitrators })
  it.each([
    ['a member by id', { personId: 'K01', name: '許○○' }], ['a member by name', { name: ' 郭○○ ' }], ['a member whom a recusal removed', { personId: 'S-E', name: '游○○' }],
  ])('is not for %s', (_who, arbitrator) => {
    expect(refusal(...failed, applied({ personId: 'A01', name: '方○○' }, arbitrator))).toMatchObject({ code: 'MEMBER_DISQUALIFIED', article: '§32 I①', field: 'arbitrators' })
  })
  it('is for others', () => {
    expect(after(...failed, applied({ personId: 'A01', name: '方○○' })).facts.arbitration).toMatchObject({ jointly: true, arbitrators: [{ name: '方○○' }] })
  })
})

describe('the way of mediation changes', () => {
  const change = (mode: string, on = '2026-03-03') => ({ type: 'mode.changed', on, mode, consentRef: '申請人同意書' })
  it('before anybody is in place; the time for a mediator counts from receipt and is moot with a committee', () => {
    const toMembers = after(filed(), accepted, change('COMMITTEE'))
    expect(toMembers.state).toBe('assignment.selectingMembers')
    expect(deadlines(toMembers, 'ASSIGN_MEDIATOR')).toMatchObject([{ startedOn: '2026-03-02', status: 'LAPSED', lapsedOn: '2026-03-03' }])
    const back = after(...bothNotified, change('SOLE_MEDIATOR', '2026-03-05'))
    expect(back.state).toBe('assignment.awaitingMediator')
    expect(deadlines(back, 'ASSIGN_MEDIATOR')).toMatchObject([{ startedOn: '2026-03-02', dueOn: '2026-03-05', status: 'OVERDUE' }])
    expect(deadlines(back, 'SELECT_MEMBERS')).toMatchObject([{ status: 'LAPSED' }, { status: 'LAPSED' }])
    expect(deadlines(after(committeeFiled(), change('SOLE_MEDIATOR')), 'ASSIGN_MEDIATOR')).toHaveLength(1)
  })
  it('no more once somebody is', () => {
    expect(refusal(...bothNotified, selected('EMPLOYEE'), change('SOLE_MEDIATOR'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I' })
    expect(refusal(...bothNotified, designated(), change('SOLE_MEDIATOR'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I' })
    expect(refusal(...toMediator, change('COMMITTEE')).code).toBe('NOT_ALLOWED_NOW')
    const recused = [{ type: 'recusal.requested', on: '2026-03-06', personId: 'M01', byPartyId: 'W1', ground: 'BIAS', reason: '偏頗' }, { type: 'recusal.decided', on: '2026-03-06', granted: true }]
    expect(refusal(...toMediator, ...recused, change('COMMITTEE', '2026-03-09'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I' })
    expect(refusal(...bothNotified, change('COMMITTEE'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§11 I', field: 'mode' })
  })
})

describe('a referral ex officio to a committee of five', () => {
  const party = ({ role: _role, ...rest }: { role?: string } & Record<string, unknown>) => rest
  const referred = [
    { ...filed({ mode: 'COMMITTEE', type: 'mediation.referredExOfficio', applicantSide: undefined, parties: [party(worker()), party(company())] }), reason: '影響公眾生活' },
    accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), selected('EMPLOYER'),
  ] as Raw[]
  it('has no applicant to withdraw it and no time for a mediator', () => {
    const seated = after(...referred, designated([chairHsu, memberLiao, memberFang], 'K04'))
    expect(seated).toMatchObject({ state: 'mediation.preparing', facts: { exOfficio: true, committee: { chairId: 'K04', authoritySeats: 3 } } })
    expect(deadlines(seated, 'ASSIGN_MEDIATOR')).toEqual([])
    expect(offered(seated, '2026-03-05')).not.toContain('application.withdrawn')
    expect(refusal(...referred, { type: 'application.withdrawn', on: '2026-03-05', partyIds: ['W1'], signedBy: 'W1' })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§9 III' })
    expect(deadlines(after(...referred.slice(0, 2), { type: 'mode.changed', on: '2026-03-03', mode: 'SOLE_MEDIATOR' }), 'ASSIGN_MEDIATOR')).toEqual([])
  })
})

describe('notes', () => {
  const note = (over: object) => ({ type: 'note.added', on: '2026-03-12', text: '移請裁罰承辦人查處', ...over })
  const absent = [...toMediator, scheduled(), opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] }), closedMeeting]
  it('hand over an absence for a fine, only where somebody was absent', () => {
    expect(after(...absent, note({ handover: { partyId: 'E1', meetingNo: 1 } })).facts.notes).toMatchObject([{ handover: { partyId: 'E1', meetingNo: 1 } }])
    expect(refusal(...absent, note({ handover: { partyId: 'W1', meetingNo: 1 } }))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§63 III', field: 'handover' })
    expect(refusal(...absent, note({ handover: { partyId: 'E1', meetingNo: 2 } }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'meetingNo' })
    expect(refusal(...absent, note({ handover: { partyId: 'E9', meetingNo: 1 } }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'handover.partyId' })
  })
  const step = (over: object) => ({ type: 'note.added', on: '2026-03-06', text: '交寄', service: { paper: 'MEETING_NOTICE', number: 1, partyId: 'E1', step: 'POSTED', ...over } })
  const called = [...toMediator, scheduled()]
  it('tell of a posting and a return, of a paper that the case has and that is not served', () => {
    expect(after(...called, step({ slip: '123' }), step({ step: 'RETURNED', reason: 'MOVED' })).facts.notes.map((one) => one.service)).toMatchObject([{ step: 'POSTED', slip: '123' }, { step: 'RETURNED', reason: 'MOVED' }])
    expect(refusal(...called, step({ step: 'RETURNED' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'service.reason' })
    expect(refusal(...called, step({ partyId: 'E9' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'service.partyId' })
    for (const other of [{ number: 2 }, { paper: 'RECORD' }, { paper: 'SELECTION_NOTICE', number: 0 }]) expect(refusal(...called, step(other))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'service.number' })
    expect(refusal(...called, serviceOf({ method: 'DELIVERED' }), step({}))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '行政程序法 §76', field: 'service' })
  })
  const serviceOf = (over: object) => ({ type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'E1', deliveredOn: '2026-03-06', ...over })
  it('a substitute of the other side may not receive a paper, whether it is a party there or represents one', () => {
    const substitute = (partyId: string, receiver: string) => serviceOf({ partyId, method: 'SUBSTITUTE', receipt: { receiver, relation: 'MAIL_RECEIVER' } })
    expect(refusal(...called, substitute('E1', '甲○○'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '行政程序法 §73', field: 'receipt.receiver' })
    expect(refusal(...called, substitute('W1', ' 丙○○'))).toMatchObject({ article: '行政程序法 §73' })
    expect(after(...called, substitute('E1', '庚○○')).facts.meetings[0]?.notices).toMatchObject([{ method: 'SUBSTITUTE', receipt: { receiver: '庚○○', relation: 'MAIL_RECEIVER' } }])
  })
  it('never come by themselves', () => {
    expect(after(...absent).facts.notes).toEqual([])
  })
  it('and applications link other cases', () => {
    const link = { caseNumber: '高市勞調字第1150000001號', relation: 'REPEATED' }
    const joined = { caseNumber: '高市勞調字第1150000002號', relation: 'JOINED' }
    expect(after(filed({ links: [link] }), note({ link: joined })).facts.links).toEqual([link, joined])
    expect(refusal(filed(), note({ link: { ...link, relation: 'COUSIN' } }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'link.relation' })
  })
  it('and an application tells which authority it came from', () => {
    const transferredFrom = { authority: '新北市政府勞工局', filedThereOn: '2026-02-24' }
    const snapshot = after(filed({ transferredFrom }))
    expect(snapshot.facts.transferredFrom).toEqual(transferredFrom)
    // The three days count from receipt here (law.md §7.8).
    expect(deadlines(snapshot, 'ASSIGN_MEDIATOR')).toMatchObject([{ startedOn: '2026-03-02', dueOn: '2026-03-05' }])
  })
})

describe('after a settlement', () => {
  it('each corrected version is served again before the case closes', () => {
    const paid = { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }
    const corrected = { type: 'record.corrected', on: '2026-04-02', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', before: '技術員', after: '品管員' }] }
    const close = { type: 'case.closed', on: '2026-04-10' }
    const open = [...toFollowUp, paid, corrected]
    expect(refusal(...open, close).message).toContain('更正後紀錄尚未送達')
    const again = after(...open, served('W1', '2026-04-03'), served('E1', '2026-04-13'))
    expect(deadlines(again, 'SERVE_RECORD').slice(2)).toMatchObject([{ subject: 'W1', startedOn: '2026-04-02', dueOn: '2026-04-09', status: 'MET' }, { subject: 'E1', dueOn: '2026-04-09', status: 'LATE' }])
    expect(after(...open, served('W1', '2026-04-03'), served('E1', '2026-04-13'), close).state).toBe('closed')
  })
})

describe('a case that is to be entrusted', () => {
  const association = { id: 'O01', name: '社團法人○○勞資關係協會' }
  const refer = (organization: Record<string, unknown>) => ({ type: 'mediator.referred', on: '2026-03-03', organizationId: 'O01', organization: { ...association, ...organization } })
  const entrusted = [filed({ mode: 'ENTRUSTED_ORG' }), accepted]
  it('goes to an organisation with which nothing is wrong', () => {
    expect(after(...entrusted, refer({ evaluations: [{ year: 2025, result: 'PASS', announcedOn: '2026-01-10' }] })).facts.referral?.organizationId).toBe('O01')
  })
  it.each([
    ['a failed evaluation announced less than two years ago', { evaluations: [{ year: 2023, result: 'FAIL', announcedOn: '2024-03-04' }] }],
    ['a term that is over', { entrustedTo: '2026-03-02' }],
    ['a side of its own', { partisan: true }],
  ])('does not go to one with %s', (_name, organization) => {
    expect(refusalOf(...entrusted, refer(organization))).toMatchObject({ code: 'NOT_QUALIFIED', field: 'organizationId' })
  })
  it('may go to one whose two years are over', () => {
    expect(after(...entrusted, refer({ evaluations: [{ year: 2023, result: 'FAIL', announcedOn: '2024-03-02' }] })).facts.referral).not.toBe(null)
  })
})
