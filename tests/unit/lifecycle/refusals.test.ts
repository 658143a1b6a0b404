import { describe, expect, it } from 'vitest'
import {
  accepted, answered, assigned, closedMeeting, company, failedOutcome, filed, finalized, mediatorLin, opened, payment, played, proposed, received, refusalOf, scheduled,
  sent, served, settledOutcome, signed, toFailed, toFinal, toFollowUp, toMeeting, toSettled, wageClaim, worker,
} from '../../support/lifecycle.ts'

const proxy = (id: string, name: string, specialAuthority = true) => ({ id, name, address: '高雄市○○路○○號', specialAuthority })

describe('acceptance', () => {
  it('names every missing item of §10 in words', () => {
    const refusal = refusalOf(filed({ parties: [worker({ occupation: ' ' }), company({ legalRepresentative: undefined })], claims: [] }), accepted)
    expect(refusal).toMatchObject({ code: 'CONTENT_INCOMPLETE', article: '§10' })
    expect(refusal.message).toContain('甲○○之職業、○光精密股份有限公司之代表人、請求調解事項')
    expect(refusal.messageEn).toContain('occupation of 甲○○')
  })
  it('needs the four explanations, which may follow later', () => {
    const unexplained = filed({ explained: { on: '2026-03-02', acknowledged: false } })
    expect(refusalOf(unexplained, accepted)).toMatchObject({ code: 'NOT_EXPLAINED', article: '調解辦法 §2' })
    expect(played(unexplained, { type: 'rights.explained', on: '2026-03-03', acknowledged: true }, { ...accepted, on: '2026-03-03' }).state).toBe('assignment.awaitingMediator')
  })
  it('needs the place of work in the city, wherever the company is registered', () => {
    expect(refusalOf(filed({ workplace: { city: 'NEW_TAIPEI' } }), accepted)).toMatchObject({ code: 'WRONG_JURISDICTION', article: '§9 I' })
  })
  it('never requires identity numbers, telephone or e-mail', () => {
    expect(played(filed({ parties: [worker(), company({ ubn: undefined })] }), accepted).state).toBe('assignment.awaitingMediator')
  })
})

describe('non-acceptance', () => {
  const asked = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
  const incomplete = filed({ parties: [worker({ occupation: undefined }), company()] })
  it('is refused up to the last day for supplements and possible the day after', () => {
    expect(refusalOf(incomplete, asked, { type: 'application.notAccepted', on: '2026-03-10', reason: '未補正' })).toMatchObject({ code: 'SUPPLEMENT_NOT_OVERDUE', article: '調解辦法 §3' })
    expect(played(incomplete, asked, { type: 'application.notAccepted', on: '2026-03-11', reason: '未補正' })).toMatchObject({ state: 'closed', facts: { outcome: 'NOT_ACCEPTED' } })
  })
  it('is refused when nothing was ever asked for, or everything was supplied', () => {
    expect(refusalOf(incomplete, { type: 'application.notAccepted', on: '2026-04-30', reason: '未補正' }).code).toBe('SUPPLEMENT_NOT_OVERDUE')
    const supplied = { type: 'supplement.received', on: '2026-03-09', changes: { parties: [{ id: 'W1', occupation: '技術員' }] } }
    expect(refusalOf(incomplete, asked, supplied, { type: 'application.notAccepted', on: '2026-04-30', reason: '未補正' }).code).toBe('SUPPLEMENT_NOT_OVERDUE')
  })
})

describe('withdrawal', () => {
  const two = filed({ parties: [worker({ proxies: [proxy('W1-P', '乙○○', false)] }), worker({ id: 'W2', name: '丁○○' }), company()] })
  const withdraw = (over: object) => ({ type: 'application.withdrawn', on: '2026-03-05', partyIds: ['W1'], signedBy: 'W1', ...over })
  it('by a proxy needs special authority', () => {
    expect(refusalOf(two, withdraw({ signedBy: 'W1-P' }))).toMatchObject({ code: 'SPECIAL_AUTHORITY_REQUIRED', article: '行政程序法 §24 II', field: 'signedBy' })
    expect(refusalOf(two, withdraw({ partyIds: ['W1', 'W2'] })).code).toBe('SPECIAL_AUTHORITY_REQUIRED')
    expect(played(two, withdraw({ signedBy: 'W1-P', specialAuthority: true })).facts.withdrawals).toHaveLength(1)
  })
  it('of one claimant marks that one; of all before a meeting closes the case', () => {
    expect(played(two, withdraw({})).state).toBe('intake.received')
    expect(played(two, withdraw({}), withdraw({ partyIds: ['W2'], signedBy: 'W2' }))).toMatchObject({ state: 'closed', facts: { outcome: 'WITHDRAWN' } })
  })
  it('of all in an open meeting closes it and leads to the record', () => {
    const { state, facts } = played(...toMeeting, withdraw({ on: '2026-03-11', at: '14:30' }))
    expect(state).toBe('record.drafting')
    expect(facts.meetings[0]).toMatchObject({ status: 'CLOSED', endedAt: '2026-03-11T14:30' })
    expect(refusalOf(...toMeeting, withdraw({ on: '2026-03-11', endedAt: '2026-03-11T14:00' }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'endedAt' })
  })
  it('is only the applicant’s, and only once', () => {
    expect(refusalOf(filed(), withdraw({ partyIds: ['E1'], signedBy: 'E1' }))).toMatchObject({ code: 'NOT_ALLOWED_NOW', field: 'partyIds' })
    expect(refusalOf(two, withdraw({}), withdraw({}))).toMatchObject({ code: 'NOT_ALLOWED_NOW', field: 'partyIds' })
    expect(refusalOf(two, withdraw({ partyIds: ['W9'] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'partyIds[0]' })
  })
  it('does not exist where nobody applied', () => {
    const { applicantSide: _side, ...rest } = filed({ type: 'mediation.referredExOfficio', reason: '公共安全', parties: [worker({ role: undefined }), company({ role: undefined })] })
    expect(refusalOf(rest, withdraw({}))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§9 III' })
  })
})

describe('assignment', () => {
  it.each([
    ['a person who is not on the roster', undefined, 'NOT_QUALIFIED', '調解辦法 §13'],
    ['a committee member', { ...mediatorLin, kinds: ['COMMITTEE_MEMBER'] }, 'NOT_QUALIFIED', '調解辦法 §13'],
    ['somebody whose term has ended', { ...mediatorLin, termTo: '2026-03-03' }, 'NOT_QUALIFIED', '調解辦法 §13'],
    ['somebody whose certificate has expired', { ...mediatorLin, certifiedUntil: '2026-03-03' }, 'NOT_QUALIFIED', '調解辦法 §13'],
    ['somebody tied to the company by its number', { ...mediatorLin, relatedParties: ['10001186'] }, 'RECUSAL_GROUND', '行政程序法 §32'],
    ['somebody tied to a party by name', { ...mediatorLin, relatedParties: ['甲○○'] }, 'RECUSAL_GROUND', '行政程序法 §32'],
  ])('refuses %s', (_who, person, code, article) => {
    expect(refusalOf(filed(), accepted, { ...assigned, person })).toMatchObject({ code, article, field: 'personId' })
  })
  it('takes a mediator on the last day of the term', () => {
    expect(played(filed(), accepted, { ...assigned, person: { ...mediatorLin, termTo: '2026-03-04', certifiedUntil: '2026-03-04' } }).state).toBe('mediation.preparing')
  })
})

describe('proxies', () => {
  it('are three at most for each party', () => {
    const three = [1, 2, 3].map((no) => proxy(`P${no}`, `代理${no}`))
    const fourth = { type: 'proxy.appointed', on: '2026-03-02', partyId: 'W1', proxy: proxy('P4', '代理4') }
    expect(refusalOf(filed({ parties: [worker({ proxies: three }), company()] }), fourth)).toMatchObject({ code: 'TOO_MANY_PROXIES', article: '行政程序法 §24 II' })
    expect(refusalOf(filed({ parties: [worker({ proxies: [...three, proxy('P4', '代理4')] }), company()] })).code).toBe('TOO_MANY_PROXIES')
  })
  it('act for one side only', () => {
    const other = { type: 'proxy.appointed', on: '2026-03-02', partyId: 'W1', proxy: proxy('W1-P', '乙○○律師') }
    expect(refusalOf(filed({ parties: [worker(), company({ proxies: [proxy('E1-P', '乙○○ 律師')] })] }), other)).toMatchObject({ code: 'PROXY_CONFLICT', article: '行政程序法 §24' })
  })
})

describe('people who act for several', () => {
  const lawyer = proxy('P1', '丁○○律師')
  it('are one person: a lawyer of two claimants, a mother of two minors', () => {
    const mother = { id: 'G1', name: '癸○○', relationship: '母' }
    const siblings = filed({ parties: [worker({ proxies: [lawyer], guardian: mother }), worker({ id: 'W2', name: '乙○○', proxies: [lawyer], guardian: mother }), company()] })
    expect(played(siblings, accepted).state).toBe('assignment.awaitingMediator')
  })
  it('are refused on both sides, also under one id', () => {
    expect(refusalOf(filed({ parties: [worker({ proxies: [lawyer] }), company({ proxies: [lawyer] })] })).code).toBe('PROXY_CONFLICT')
    expect(refusalOf(filed({ parties: [worker({ proxies: [lawyer] }), company()] }), { type: 'proxy.appointed', on: '2026-03-02', partyId: 'E1', proxy: lawyer }).code).toBe('PROXY_CONFLICT')
  })
  it('cannot be named twice for one party', () => {
    expect(refusalOf(filed({ parties: [worker({ proxies: [lawyer, lawyer] }), company()] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'parties[0].proxies[1].id' })
  })
})

describe('meetings and proposals', () => {
  it('do not begin without disclosure', () => {
    expect(refusalOf(filed(), accepted, assigned, scheduled(), opened({ disclosureMade: false }))).toMatchObject({ code: 'DISCLOSURE_MISSING', article: '調解辦法 §10、§18' })
  })
  it('end after they began', () => {
    expect(refusalOf(...toMeeting, { ...closedMeeting, endedAt: '2026-03-11T14:00' })).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'endedAt' })
  })
  it('cannot be opened twice or under an unknown number', () => {
    expect(refusalOf(...toMeeting, closedMeeting, opened()).code).toBe('NOT_ALLOWED_NOW')
    expect(refusalOf(filed(), accepted, assigned, scheduled(), opened({ meetingNo: 2 }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'meetingNo' })
    expect(refusalOf(filed(), accepted, assigned, scheduled(), scheduled())).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'meetingNo' })
  })
  it('say which sum is off', () => {
    const instalments = [{ no: 1, dueOn: '2026-03-31', amount: 30000 }, { no: 2, dueOn: '2026-04-30', amount: 29999 }]
    const refusal = refusalOf(...toMeeting, proposed(payment({ installments: instalments })))
    expect(refusal).toMatchObject({ code: 'AMOUNTS_DO_NOT_ADD_UP' })
    expect(refusal.message).toContain('各期合計 59,999 元，與總額 60,000 元不符')
    expect(refusalOf(...toMeeting, proposed(payment({ items: [{ label: '工資', amount: 1 }] }))).code).toBe('AMOUNTS_DO_NOT_ADD_UP')
  })
  it('let a proxy without special authority decline but not agree', () => {
    const start = [filed({ parties: [worker(), company({ proxies: [proxy('E1-P', '乙○○', false)] })] }), accepted, assigned, scheduled(), opened(), proposed()]
    expect(refusalOf(...start, answered('E1', true, { signedBy: 'E1-P' }))).toMatchObject({ code: 'SPECIAL_AUTHORITY_REQUIRED' })
    expect(played(...start, answered('E1', false, { signedBy: 'E1-P' })).state).toBe('mediation.inMeeting')
    expect(refusalOf(...start, answered('E1', false, { signedBy: 'W1' })).code).toBe('SPECIAL_AUTHORITY_REQUIRED')
  })
})

describe('what supplements bring', () => {
  const asked = { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
  const brought = (changes: object) => ({ type: 'supplement.received', on: '2026-03-04', changes })
  it('must be whole where it is new', () => {
    expect(refusalOf(filed(), asked, brought({ parties: [{ id: 'W9', name: '己○○' }] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'changes.parties[0].side' })
    expect(refusalOf(filed(), asked, brought({ claims: [{ id: 'C9' }] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'changes.claims[0].claimantId' })
    expect(played(filed(), asked, brought({ parties: [worker({ id: 'W9', name: '己○○' })] })).facts.parties).toHaveLength(3)
  })
  it('cannot be due before they were asked for', () => {
    expect(refusalOf(filed(), { ...asked, dueOn: '2026-03-02' })).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'dueOn' })
  })
})

describe('outcome', () => {
  it('needs a meeting, unless the case ends otherwise', () => {
    expect(refusalOf(...toMeeting.slice(0, 4), failedOutcome)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25 I③' })
    expect(played(...toMeeting.slice(0, 4), { ...failedOutcome, outcome: 'CLOSED_OTHER' }).state).toBe('record.drafting')
  })
  it('of an item that is not listed is that of the case, and needs the same consent', () => {
    const start = [filed({ claims: [wageClaim(), wageClaim({ id: 'C2' })] }), ...toMeeting.slice(1), proposed(), answered('W1', true, { claimItemIds: ['C1'] }), answered('E1', true)]
    expect(refusalOf(...start, { ...settledOutcome, perItem: [{ claimItemId: 'C1', outcome: 'SETTLED' }] })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§19' })
  })
  it('is not agreed to by agreeing to no item at all', () => {
    expect(refusalOf(...toMeeting, proposed(), answered('W1', true, { claimItemIds: [] }))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'claimItemIds' })
  })
  it('is settled only when everybody concerned agreed', () => {
    expect(refusalOf(...toMeeting, proposed(), answered('W1', true), settledOutcome)).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§19' })
    expect(refusalOf(...toMeeting, proposed(), answered('W1', true), answered('E1', false), settledOutcome).code).toBe('NOT_ALLOWED_NOW')
    expect(refusalOf(...toMeeting, settledOutcome).message).toContain('尚未作成調解方案')
  })
  it('cannot be deemed a failure in mediator mode, not even for one item', () => {
    expect(refusalOf(...toMeeting, { ...failedOutcome, outcome: 'DEEMED_NOT_SETTLED' })).toMatchObject({ code: 'DEEMED_ONLY_FOR_COMMITTEE', article: '§21' })
    expect(refusalOf(...toMeeting, { ...failedOutcome, perItem: [{ claimItemId: 'C1', outcome: 'DEEMED_NOT_SETTLED' }] }).code).toBe('DEEMED_ONLY_FOR_COMMITTEE')
  })
  it('of a failure, even of one item, needs the explanation of arbitration', () => {
    expect(refusalOf(...toMeeting, { ...failedOutcome, arbitrationAdvised: undefined })).toMatchObject({ code: 'ARBITRATION_NOT_ADVISED', article: '調解辦法 §25 II' })
    const two = [filed({ claims: [wageClaim(), wageClaim({ id: 'C2' })] }), ...toMeeting.slice(1), proposed(), answered('W1', true, { claimItemIds: ['C1'] }), answered('E1', true, { claimItemIds: ['C1'] })]
    const partial = { ...settledOutcome, perItem: [{ claimItemId: 'C1', outcome: 'SETTLED' }, { claimItemId: 'C2', outcome: 'NOT_SETTLED' }] }
    expect(refusalOf(...two, partial).code).toBe('ARBITRATION_NOT_ADVISED')
    expect(played(...two, { ...partial, arbitrationAdvised: true }).facts).toMatchObject({ outcome: 'SETTLED', partial: true })
  })
  it('settles nothing for a claimant who withdrew, however much they agreed before', () => {
    const both = filed({ parties: [worker(), worker({ id: 'W2', name: '丁○○' }), company()], claims: [wageClaim(), wageClaim({ id: 'C2', claimantId: 'W2' })] })
    const left = [both, ...toMeeting.slice(1), proposed(), answered('W1', true), answered('W2', true), answered('E1', true), { type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1' }]
    const each = (first: string) => ({ ...settledOutcome, perItem: [{ claimItemId: 'C1', outcome: first }, { claimItemId: 'C2', outcome: 'SETTLED' }] })
    expect(refusalOf(...left, each('SETTLED'))).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§19', field: 'perItem' })
    for (const outcome of [settledOutcome, each('WITHDRAWN'), each('NOT_SETTLED')]) {
      expect(played(...left, { ...outcome, arbitrationAdvised: true }).facts).toMatchObject({ outcome: 'SETTLED', partial: false, results: [{ outcome: 'WITHDRAWN' }, { outcome: 'SETTLED' }] })
    }
  })
  it('closes an open meeting at the time it gives', () => {
    expect(played(...toMeeting, { ...failedOutcome, at: '15:00' }).facts.meetings[0]).toMatchObject({ status: 'CLOSED', endedAt: '2026-03-11T15:00' })
  })
})

describe('the record', () => {
  it('is signed electronically only with the other side’s consent', () => {
    expect(refusalOf(...toSettled, signed('W1', 'EMPLOYEE', { method: 'ESIGN' }))).toMatchObject({ code: 'CONSENT_MISSING', article: '電子簽章法 §5' })
    expect(played(...toSettled, signed('W1', 'EMPLOYEE', { method: 'ESIGN', consentRef: '紀錄附註三' })).facts.signatures).toHaveLength(1)
  })
  it('needs a public employer’s approval before it signs a settlement, not a failure', () => {
    const school = company({ kind: 'PUBLIC_BODY', name: '○○國中' })
    const start = [filed({ parties: [worker(), school] }), ...toSettled.slice(1)]
    expect(refusalOf(...start, signed('E1', 'EMPLOYER'))).toMatchObject({ code: 'APPROVAL_MISSING', article: '§19' })
    expect(played(filed({ parties: [worker(), school] }), ...toFailed.slice(1), signed('E1', 'EMPLOYER')).facts.signatures).toHaveLength(1)
  })
  it('of a settlement needs both sides and the mediator, and says who is missing', () => {
    const refusal = refusalOf(...toSettled, signed('W1', 'EMPLOYEE'), finalized)
    expect(refusal).toMatchObject({ code: 'SIGNATURE_MISSING', article: '§19' })
    expect(refusal.message).toContain('○光精密股份有限公司之簽名、林○○之簽名')
  })
  it('of a failure needs the mediator’s signature', () => {
    expect(refusalOf(...toFailed, finalized)).toMatchObject({ code: 'SIGNATURE_MISSING', article: '調解辦法 §25 I⑩' })
    expect(played(...toFailed, signed('M01', 'MEDIATOR'), finalized).state).toBe('record.serving')
  })
  it('does not count a signature by a proxy without special authority', () => {
    const start = [filed({ parties: [worker(), company({ proxies: [proxy('E1-P', '乙○○', false)] })] }), ...toSettled.slice(1)]
    expect(refusalOf(...start, signed('W1', 'EMPLOYEE'), signed('E1-P', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized).code).toBe('SIGNATURE_MISSING')
  })
  it('of a settlement with a minor needs the guardian', () => {
    const minor = worker({ birthDate: '2009-10-05', guardian: { id: 'G1', name: '癸○○', relationship: '母' } })
    const start = [filed({ parties: [minor, company()] }), ...toSettled.slice(1), signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR')]
    expect(refusalOf(...start, finalized)).toMatchObject({ code: 'GUARDIAN_MISSING', article: '民法 §77、§79' })
    expect(played(...start, signed('G1', 'GUARDIAN'), finalized).state).toBe('record.serving')
  })
  it('of a meeting that an outcome ended without a time leaves that time to be written in', () => {
    const end = [...toMeeting, proposed(), answered('W1', true), answered('E1', true), settledOutcome, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized]
    expect(played(...end)).toMatchObject({ state: 'record.serving', facts: { meetings: [{ status: 'CLOSED' }] } })
  })
  it('needs what the application needed', () => {
    const refusal = refusalOf(...toSettled, { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { occupation: '' } }, finalized)
    expect(refusal).toMatchObject({ code: 'CONTENT_INCOMPLETE', article: '調解辦法 §25' })
    expect(refusal.message).toContain('甲○○之職業')
    expect(refusal.message).toContain('甲○○之簽名')
  })
  it('loses its signatures when its words are changed', () => {
    const refusal = refusalOf(...toFinal.slice(0, -1), { type: 'record.edited', on: '2026-03-11', section: 'remarks', text: '補充' }, finalized)
    expect(refusal.code).toBe('SIGNATURE_MISSING')
  })
  it('refuses a signer whose role does not fit', () => {
    expect(refusalOf(...toSettled, signed('W1', 'EMPLOYER'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'role' })
    expect(refusalOf(...toSettled, signed('X9', 'EMPLOYEE'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'signerId' })
  })
  it('goes into follow-up when the last party is served', () => {
    expect(played(...toFinal, sent, received, served('W1')).state).toBe('record.serving')
    expect(played(...toFollowUp).state).toBe('followUp')
    expect(refusalOf(...toFinal, sent, served('W1')).code).toBe('NOT_ALLOWED_NOW')
  })
})

describe('corrections', () => {
  const substantive = (signatures: unknown[]) => ({ type: 'record.corrected', on: '2026-03-17', kind: 'SUBSTANTIVE', changes: [{ path: 'terms.T1.dueOn', before: '2026-03-31', after: '2026-04-15' }], signatures })
  it('of substance need both signatures anew', () => {
    expect(refusalOf(...toFollowUp, substantive([{ signerId: 'W1', role: 'EMPLOYEE', method: 'INK' }]))).toMatchObject({ code: 'SIGNATURE_MISSING' })
    const { state, facts } = played(...toFollowUp, substantive([{ signerId: 'W1', role: 'EMPLOYEE', method: 'INK' }, { signerId: 'E1', role: 'EMPLOYER', method: 'INK' }]))
    expect(state).toBe('followUp')
    expect(facts.proposals[0]?.terms[0]?.dueOn).toBe('2026-04-15')
    expect(facts.recordVersion).toBe(2)
  })
  it('must be served again before the case can be closed', () => {
    const clerical = { type: 'record.corrected', on: '2026-04-02', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', before: '技術員', after: '車床技術員' }], signatures: [] }
    const paid = { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }
    expect(refusalOf(...toFollowUp, paid, clerical, { type: 'case.closed', on: '2026-04-03' }).message).toContain('更正後紀錄尚未送達甲○○')
    expect(played(...toFollowUp, paid, clerical, served('W1', '2026-04-07'), served('E1', '2026-04-07'), { type: 'case.closed', on: '2026-04-08' }).state).toBe('closed')
  })
  it('must name something that exists and what it says now', () => {
    const change = (path: string, before: unknown) => ({ type: 'record.corrected', on: '2026-03-17', kind: 'CLERICAL', changes: [{ path, before, after: 'x' }] })
    expect(refusalOf(...toFollowUp, change('parties.W9.name', '甲○○'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'changes[0].path' })
    expect(refusalOf(...toFollowUp, change('parties.W1.name', '乙○○'))).toMatchObject({ code: 'INVALID_PAYLOAD', field: 'changes[0].before' })
    expect(refusalOf(...toFollowUp, change('__proto__.polluted', null))).toMatchObject({ code: 'INVALID_PAYLOAD' })
  })
  it.each([
    ['parties.W1', null], ['parties.W1.proxies', null], ['parties.W1.kind', 'ALIEN'], ['parties.W1.birthDate', '2026-02-30'], ['terms.T1.items', 'x'], ['terms.T1.amount', -5],
    ['claims.C1.id', 'C7'], ['meetings.1.startsAt', 'nachmittags'], ['workplace', null], ['appliedOn', '2026-13-01'], ['record.remarks', 'x'.repeat(10_001)],
  ])('refuse %s := %j with its place', (path, after) => {
    expect(refusalOf(...toFollowUp, { type: 'record.corrected', on: '2026-03-20', kind: 'CLERICAL', changes: [{ path, after }] })).toMatchObject({ code: 'INVALID_PAYLOAD' })
  })
  it('may put words where the record had its default text, and find ids with dots', () => {
    const change = (path: string, after: string) => ({ type: 'record.corrected', on: '2026-03-20', kind: 'CLERICAL', changes: [{ path, after }] })
    expect(played(...toFollowUp, change('record.factFinding', '已調閱出勤紀錄。')).facts.recordTexts).toEqual([{ section: 'factFinding', text: '已調閱出勤紀錄。' }])
    const dotted = [filed({ claims: [wageClaim({ id: 'C.1' })] }), ...toFollowUp.slice(1)]
    expect(played(...dotted, change('claims.C.1.description', '115年1月份工資')).facts.claims[0]?.description).toBe('115年1月份工資')
  })
  it('need a record', () => {
    expect(refusalOf(filed(), { type: 'case.transferred', on: '2026-03-03', toAuthority: '新北市政府勞工局', reason: '無管轄權' }, { type: 'record.corrected', on: '2026-03-20', kind: 'CLERICAL', changes: [{ path: 'appliedOn', after: '2026-03-01' }] })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '調解辦法 §25' })
  })
  it('keep the sums right', () => {
    const signatures = [{ signerId: 'W1', role: 'EMPLOYEE', method: 'INK' }, { signerId: 'E1', role: 'EMPLOYER', method: 'INK' }]
    expect(refusalOf(...toFollowUp, { ...substantive(signatures), changes: [{ path: 'terms.T1.amount', before: 60000, after: 61000 }] }).code).toBe('AMOUNTS_DO_NOT_ADD_UP')
  })
})

describe('after a settlement', () => {
  it('a default can be reported only once the day has passed', () => {
    expect(refusalOf(...toFollowUp, { type: 'default.reported', on: '2026-03-31', termId: 'T1' }).code).toBe('NOT_ALLOWED_NOW')
    expect(played(...toFollowUp, { type: 'default.reported', on: '2026-04-01', termId: 'T1' }).facts.defaults).toHaveLength(1)
  })
  it('enforcement needs a default, and a refusal by the court undoes the settlement unless §60② or a part', () => {
    const applied = { type: 'enforcement.applied', on: '2026-04-02', court: '臺灣橋頭地方法院', appliedOn: '2026-04-02' }
    expect(refusalOf(...toFollowUp, applied).code).toBe('NOT_ALLOWED_NOW')
    const start = [...toFollowUp, { type: 'default.reported', on: '2026-04-01', termId: 'T1' }, applied]
    const ruled = (over: object) => played(...start, { type: 'enforcement.ruled', on: '2026-04-09', granted: false, ...over }).facts.outcome
    expect(ruled({ ground: '§60①' })).toBe('DEEMED_NOT_SETTLED_COURT')
    expect(ruled({ ground: '§60①；債務人主張第2款' })).toBe('DEEMED_NOT_SETTLED_COURT')
    for (const ground of ['§60②', '第60條第2款', '60(2)', '勞資爭議處理法第六十條第二款：60-2', '2', '已清償']) expect(ruled({ ground })).toBe('SETTLED')
    expect(ruled({ ground: '§60③', partial: true })).toBe('SETTLED')
    expect(ruled({ granted: true })).toBe('SETTLED')
  })
  it('the case closes only when nothing is pending', () => {
    const paid = (amount: number) => ({ type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount, paidOn: '2026-03-31' })
    expect(refusalOf(...toFollowUp, { type: 'case.closed', on: '2026-04-01' }).message).toContain('條款 T1 尚未履行完畢')
    expect(refusalOf(...toFollowUp, paid(59999), { type: 'case.closed', on: '2026-04-01' }).code).toBe('NOT_ALLOWED_NOW')
    expect(played(...toFollowUp, paid(60000), { type: 'case.closed', on: '2026-04-01' })).toMatchObject({ state: 'closed', facts: { closedOn: '2026-04-01' } })
  })
  it('nothing but a correction and its service happens to a closed case', () => {
    const end = [...toFollowUp, { type: 'performance.reported', on: '2026-04-01', termId: 'T1', amount: 60000, paidOn: '2026-03-31' }, { type: 'case.closed', on: '2026-04-01' }]
    expect(refusalOf(...end, { type: 'note.added', on: '2026-04-02', text: '備註' })).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
  it('arbitration by one side needs an exception', () => {
    const end = [...toFailed, signed('M01', 'MEDIATOR'), finalized, sent, received, served('W1'), served('E1')]
    expect(refusalOf(...end, { type: 'arbitration.applied', on: '2026-04-02', jointly: false })).toMatchObject({ code: 'NOT_ALLOWED_NOW', article: '§25 I、II' })
    expect(played(...end, { type: 'arbitration.applied', on: '2026-04-02', jointly: true }).facts.arbitration).not.toBeNull()
  })
})

describe('bad payloads', () => {
  it.each([
    ['an impossible date', filed({ appliedOn: '2026-02-30' }), 'appliedOn'],
    ['an impossible date of the event', filed({ on: '2026-13-01' }), 'on'],
    ['a party’s impossible birthday', filed({ parties: [worker({ birthDate: '2026-02-29' }), company()] }), 'parties[0].birthDate'],
    ['a negative amount', filed({ claims: [wageClaim({ amount: -1 })] }), 'claims[0].amount'],
    ['half a dollar', filed({ claims: [wageClaim({ amount: 0.5 })] }), 'claims[0].amount'],
    ['a duplicate party', filed({ parties: [worker(), worker(), company()] }), 'parties[1].id'],
    ['a duplicate claim', filed({ claims: [wageClaim(), wageClaim()] }), 'claims[1].id'],
    ['a claimant nobody knows', filed({ claims: [wageClaim({ claimantId: 'W9' })] }), 'claims[0].claimantId'],
    ['10,001 characters', filed({ disputeSummary: '字'.repeat(10_001) }), 'disputeSummary'],
    ['a control character', filed({ disputeSummary: '甲\u0007乙' }), 'disputeSummary'],
    ['a control character in a field of no schema', filed({ extra: { deep: ['\u0000'] } }), 'extra.deep[0]'],
    ['an unknown option', filed({ mode: 'DUEL' }), 'mode'],
    ['a number beyond numbers', filed({ extra: Number.POSITIVE_INFINITY }), 'extra'],
    ['a missing field', filed({ city: undefined }), 'city'],
    ['something else than an object', 'text', 'type'],
    ['an unknown event', { type: 'case.reopened', on: '2026-03-02' }, 'type'],
    ['a prototype as type', { type: '__proto__', on: '2026-03-02' }, 'type'],
    ['a prototype as key', JSON.parse('{"type":"application.filed","__proto__":{"a":1}}'), '__proto__'],
  ])('refuse %s with its field', (_what, event, field) => {
    const refusal = refusalOf(event)
    expect(refusal).toMatchObject({ code: 'INVALID_PAYLOAD', field })
    expect(refusal.message).not.toMatch(/undefined|\[object/)
  })
  it('counts a rare character as one', () => {
    expect(played(filed({ disputeSummary: '𠮷'.repeat(10_000) })).state).toBe('intake.received')
  })
  it('takes exactly 10,000 characters, tabs, line breaks and right-to-left marks', () => {
    expect(played(filed({ disputeSummary: `${'字'.repeat(9_996)}\t\n\u200f\u202e` })).state).toBe('intake.received')
  })
  it('keeps fields that no schema lists', () => {
    expect(played(filed({ parties: [worker({ nickname: '小甲' }), company()] })).facts.parties[0]).toMatchObject({ nickname: '小甲' })
  })
  it('refuses a case that begins with something else, and one that begins twice', () => {
    expect(refusalOf(accepted).code).toBe('NOT_ALLOWED_NOW')
    expect(refusalOf(filed(), filed()).code).toBe('NOT_ALLOWED_NOW')
  })
})
