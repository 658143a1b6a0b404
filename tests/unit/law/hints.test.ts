import { describe, expect, it } from 'vitest'
import type { RelatedCase } from '../../../shared/ipc/views.ts'
import type { Neighbourhood } from '../../../shared/law/hints/hint.ts'
import { caseHints } from '../../../shared/law/hints.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, played, scheduled, toFailed, toFinal, wageClaim, worker } from '../../support/lifecycle.ts'

const nobody: Neighbourhood = { related: [], dismissedElsewhere: [] }
const codesOf = (facts: CaseFacts, today = '2026-03-11', neighbourhood = nobody): string[] => caseHints(facts, neighbourhood, today).map((hint) => hint.code)
const found = (facts: CaseFacts, code: string, neighbourhood = nobody, today = '2026-03-11') => {
  const hint = caseHints(facts, neighbourhood, today).find((one) => one.code === code)
  return hint && { article: hint.article, zh: inChinese(hint.words), en: inEnglish(hint.words) }
}
const applied = (over: Record<string, unknown> = {}): CaseFacts => played(filed(over)).facts
const related = (over: Partial<RelatedCase> = {}): RelatedCase => ({
  caseId: 'earlier', caseNumber: '高市勞調字第1150001號', receivedOn: '2026-01-05', state: 'closed', outcome: 'NOT_SETTLED', employees: '甲○○', employers: '○光精密股份有限公司',
  category: 'WAGE', shared: [{ side: 'EMPLOYEE', name: '甲○○' }, { side: 'EMPLOYER', name: '○光精密股份有限公司' }], proceeding: 'MEDIATION', linked: false, ...over,
})
const beside = (...cases: RelatedCase[]): Neighbourhood => ({ related: cases, dismissedElsewhere: [] })

it('has nothing to say of an ordinary case, save that a lawyer may be asked for', () => {
  expect(codesOf(applied())).toEqual(['LEGAL_AID'])
  expect(found(applied(), 'LEGAL_AID')).toMatchObject({ article: '勞動部調解階段法律扶助', zh: '勞方得洽詢律師陪同調解之扶助（積欠工資、資遣費或退休金逾1萬元）' })
  expect(codesOf(applied({ claims: [wageClaim({ amount: 10_000 })] }))).toEqual([])
})

describe('an interests dispute', () => {
  const asks = (over: Record<string, unknown> = {}) => wageClaim({ category: 'INTERESTS_WAGE', nature: 'INTERESTS', description: '調薪5%', amount: undefined, ...over })
  it('names how many employees with the same claim are needed', () => {
    const parties = [worker(), company({ employeeCount: 7 })]
    expect(found(applied({ parties, claims: [asks()] }), 'INTERESTS_STANDING')).toMatchObject({ article: '§7 II', zh: expect.stringContaining('本案相同主張者1人，至少應有5人') as string })
  })
  it('asks for the headcount where that decides', () => {
    expect(codesOf(applied({ claims: [asks()] }))).toContain('INTERESTS_STANDING_HEADCOUNT')
  })
  it('says nothing where a union claims', () => {
    const parties = [worker({ kind: 'UNION', name: '○光精密企業工會' }), company()]
    expect(codesOf(applied({ parties, claims: [asks()] }))).toEqual([])
  })
})

describe('an earlier case of the same parties', () => {
  it('that failed is to be linked, and once linked is not spoken of again', () => {
    expect(found(applied(), 'REPEATED', beside(related()))?.zh).toContain('前案 高市勞調字第1150001號 結果為「調解不成立」')
    expect(codesOf(applied(), '2026-03-11', beside(related({ linked: true })))).not.toContain('REPEATED')
  })
  it('that was settled has the effect of a contract', () => {
    expect(found(applied(), 'REPEATED_SETTLED', beside(related({ outcome: 'SETTLED', linked: true })))?.article).toBe('§23、§59')
  })
  it('that was settled in conciliation has no such effect', () => {
    expect(found(applied(), 'REPEATED_CONCILIATION', beside(related({ outcome: 'SETTLED', proceeding: 'CONCILIATION' })))?.zh).toContain('未履行者得申請調解')
    expect(codesOf(applied(), '2026-03-11', beside(related({ outcome: 'SETTLED', proceeding: 'CONCILIATION' })))).not.toContain('REPEATED_SETTLED')
  })
  it('that is still running may be handled together', () => {
    expect(codesOf(applied(), '2026-03-11', beside(related({ outcome: null, state: 'mediation.preparing' })))).toContain('SAME_PARTIES_RUNNING')
  })
  it('is one only where both sides are the same and it came first', () => {
    const sameEmployer = related({ shared: [{ side: 'EMPLOYER', name: '○光精密股份有限公司' }] })
    expect(codesOf(applied(), '2026-03-11', beside(sameEmployer, related({ receivedOn: '2026-03-03' })))).toEqual(['LEGAL_AID'])
  })
})

describe('a dismissal while mediation runs', () => {
  it('is one between receipt and outcome', () => {
    const left = (leftOn: string) => applied({ parties: [worker({ leftOn }), company()] })
    expect(found(left('2026-03-05'), 'DISMISSAL_DURING_MEDIATION')?.article).toBe('§8、§62 I')
    expect(codesOf(left('2026-03-02'))).not.toContain('DISMISSAL_DURING_MEDIATION')
  })
  it('is found in the new case that it led to', () => {
    const running = related({ outcome: null, state: 'mediation.preparing', receivedOn: '2026-02-20' })
    const facts = applied({ parties: [worker({ leftOn: '2026-02-27' }), company()], claims: [wageClaim({ category: 'SEVERANCE', description: '資遣費' })] })
    expect(found(facts, 'DISMISSAL_DURING_OTHER_MEDIATION', beside(running))?.zh).toContain('前案 高市勞調字第1150001號 調解期間發生解僱')
    const before = applied({ parties: [worker({ leftOn: '2026-02-13' }), company()], claims: [wageClaim({ category: 'SEVERANCE', description: '資遣費' })] })
    expect(codesOf(before, '2026-03-11', beside(running))).not.toContain('DISMISSAL_DURING_OTHER_MEDIATION')
  })
})

describe('the employer', () => {
  const employer = (over: Record<string, unknown>) => applied({ parties: [worker(), company(over)], claims: [wageClaim({ amount: 100 })] })
  it.each([
    ['BANKRUPT', 'EMPLOYER_BANKRUPT', '破產法 §75、§99', '由破產管理人代表'],
    ['LIQUIDATING', 'EMPLOYER_LIQUIDATING', '公司法 §24、§84、§322', '由清算人代表'],
    ['DISSOLVED', 'EMPLOYER_LIQUIDATING', '公司法 §24、§84、§322', '由清算人代表'],
    ['SUSPENDED', 'EMPLOYER_SUSPENDED', '勞動基準法 §28', '積欠工資墊償基金'],
  ])('that is %s brings %s', (businessStatus, code, article, words) => {
    const facts = employer({ businessStatus })
    expect(codesOf(facts)).toEqual([code])
    expect(found(facts, code)).toMatchObject({ article, zh: expect.stringContaining(words) as string })
  })
  it('in business brings nothing', () => {
    expect(codesOf(employer({ businessStatus: 'OPERATING' }))).toEqual([])
  })
  it('is looked up in the register where its UBN is missing or fails its check', () => {
    expect(codesOf(employer({ ubn: undefined }))).toEqual(['CHECK_REGISTRATION'])
    expect(codesOf(employer({ ubn: '12345678' }))).toEqual(['CHECK_REGISTRATION'])
  })
  it('that is a public body needs two consents, each until it is there', () => {
    const parties = [worker(), company({ kind: 'PUBLIC_BODY', name: '高雄市立○○國民中學' })]
    const start = [filed({ parties, claims: [wageClaim({ amount: 100 })] }), accepted, assigned]
    expect(codesOf(played(...start).facts)).toEqual(['ATTENDANCE_APPROVAL_MISSING', 'SIGNING_APPROVAL_MISSING'])
    const attended = played(...start, { type: 'approval.received', on: '2026-03-05', partyId: 'E1', stage: 'ATTENDANCE', ref: '高市教人字第1號' })
    expect(codesOf(attended.facts)).toEqual(['SIGNING_APPROVAL_MISSING'])
  })
})

describe('the people', () => {
  const person = (over: Record<string, unknown>, employer: Record<string, unknown> = {}) => applied({ parties: [worker(over), company(employer)], claims: [wageClaim({ amount: 100 })] })
  it('under age need a guardian on the day one asks', () => {
    const facts = person({ birthDate: '2008-06-17' })
    expect(codesOf(facts, '2026-06-16')).toEqual(['MINOR_WITHOUT_GUARDIAN'])
    expect(codesOf(facts, '2026-06-17')).toEqual([])
    expect(codesOf(person({ birthDate: '2010-06-17', guardian: { id: 'G1', name: '丁○○' } }))).toEqual([])
  })
  it('who teach are asked whether the claim is for mediation', () => {
    expect(found(person({ occupation: '國中教師' }), 'TEACHER')?.article).toBe('§3 但書')
  })
  it('who work in a household are usually for conciliation', () => {
    expect(codesOf(person({ occupation: '家庭看護工' }))).toEqual(['HOUSEHOLD_EMPLOYEE'])
    expect(codesOf(person({ occupation: '看護' }, { kind: 'PERSON', ubn: undefined }))).toEqual(['HOUSEHOLD_EMPLOYEE'])
    expect(codesOf(person({ occupation: '機構看護' }))).toEqual([])
  })
  it('who need an interpreter are to have one at the meeting', () => {
    const parties = [worker({ interpreterLanguage: '越南語' }), company()]
    const start = [filed({ parties, claims: [wageClaim({ amount: 100 })] }), accepted, assigned, scheduled()]
    expect(codesOf(played(...start).facts)).toEqual(['INTERPRETER_NEEDED'])
    expect(codesOf(played(...start, opened()).facts)).toEqual(['INTERPRETER_ABSENT'])
    expect(codesOf(played(...start, opened({ interpreters: [{ name: '阮○○', language: '越南語' }] })).facts)).toEqual([])
    expect(codesOf(played(...start, opened({ interpreters: [{ name: '阮○○', language: '泰語' }] })).facts)).toEqual(['INTERPRETER_ABSENT'])
  })
  it('represented together by somebody without special authority sign for themselves', () => {
    const common = { id: 'R1', name: '戊○○', address: '高雄市前鎮區○○路1號', specialAuthority: false }
    const parties = [worker({ proxies: [common] }), worker({ id: 'W2', name: '乙○○', proxies: [common] }), worker({ id: 'W3', name: '丁○○' }), company({ proxies: [{ ...common, id: 'E1-P1', name: '己○○' }] })]
    const facts = applied({ parties, claims: [wageClaim({ amount: 100 })] })
    expect(codesOf(facts)).toEqual(['REPRESENTATIVE_WITHOUT_AUTHORITY', 'PROXY_WITHOUT_AUTHORITY'])
    expect(found(facts, 'REPRESENTATIVE_WITHOUT_AUTHORITY')?.zh).toMatch(/^戊○○代表甲○○、乙○○，但未受特別授權/)
    expect(found(facts, 'PROXY_WITHOUT_AUTHORITY')?.zh).toMatch(/^○光精密股份有限公司之代理人/)
  })
  it('who work in another city make several authorities competent', () => {
    const facts = person({ workplaceCity: '屏東縣' })
    expect(found(facts, 'SEVERAL_CITIES')).toMatchObject({ article: '§9 IV', zh: expect.stringContaining('高雄市、屏東縣（甲○○）') as string })
    expect(codesOf(person({ workplaceCity: 'KAOHSIUNG' }))).toEqual([])
  })
})

describe('a mass layoff', () => {
  const claims = [wageClaim({ category: 'SEVERANCE', description: '資遣費', amount: 100 })]
  const dismissed = (count: number, day = '2026-02-20') => Array.from({ length: count }, (_, index) => ({ person: `P${index}`, day, isDayOfDismissal: true }))
  const facts = (employeeCount?: number) => applied({ parties: [worker({ leftOn: '2026-02-20' }), company({ employeeCount })], claims })
  it('is told with the counts when the threshold is crossed', () => {
    expect(found(facts(20), 'MASS_LAYOFF', { related: [], dismissedElsewhere: dismissed(10) })).toMatchObject({
      article: '大量解僱勞工保護法 §2 I①', zh: expect.stringContaining('60日內申請調解之解僱勞工11人，同日最多11人，已達大量解僱門檻') as string,
    })
  })
  it('asks for the headcount while that is unknown, and says how many would be one when it is known', () => {
    expect(found(facts(), 'MASS_LAYOFF_HEADCOUNT', { related: [], dismissedElsewhere: dismissed(10) })?.zh).toContain('解僱勞工11人')
    expect(found(facts(60), 'MASS_LAYOFF_COUNT', { related: [], dismissedElsewhere: dismissed(10) })?.zh).toContain('僱用60人之廠場達21人即為大量解僱')
  })
  it('is not spoken of for a few', () => {
    expect(codesOf(facts(), '2026-03-11', { related: [], dismissedElsewhere: dismissed(3) })).toEqual([])
  })
})

describe('the course of a case', () => {
  it('of conciliation has no effect under the Act, and no hint of mediation', () => {
    expect(codesOf(applied({ proceeding: 'CONCILIATION', parties: [worker({ occupation: '家庭看護工' }), company()] }))).toEqual(['CONCILIATION'])
  })
  it('that was transferred here counts from receipt', () => {
    const facts = applied({ transferredFrom: { authority: '屏東縣政府', filedThereOn: '2026-02-24' } })
    expect(found(facts, 'TRANSFERRED_HERE')?.zh).toBe('本案由屏東縣政府移送：民國115年2月24日視同已向本局申請；指派等期限自本局收到之日（民國115年3月2日）起算')
  })
  it('with a second request for supplements asks for all at once', () => {
    const requested = (on: string) => ({ type: 'supplement.requested', on, items: ['職業'], servedOn: on, dueOn: '2026-03-20' })
    const incomplete = filed({ parties: [worker({ occupation: undefined }), company()] })
    const once = [incomplete, requested('2026-03-03'), { type: 'supplement.received', on: '2026-03-05', changes: {} }]
    expect(codesOf(played(...once).facts)).not.toContain('SUPPLEMENT_AGAIN')
    expect(found(played(...once, requested('2026-03-06')).facts, 'SUPPLEMENT_AGAIN')?.zh).toMatch(/^已通知補正2次/)
  })
  it('with a recusal undecided is not to go on', () => {
    const facts = played(filed(), accepted, assigned, { type: 'recusal.requested', on: '2026-03-06', personId: 'M01', byPartyId: 'E1', ground: 'BIAS', reason: '曾為申請人之顧問' }).facts
    expect(found(facts, 'RECUSAL_PENDING')).toMatchObject({ article: '調解辦法 §9 IV', zh: expect.stringMatching(/^林○○之迴避申請尚未決定/) as string })
  })
  it('that failed reminds of limitation until somebody sues', () => {
    const facts = played(...toFailed).facts
    expect(found(facts, 'LIMITATION')?.article).toBe('民法 §130、§133')
    expect(codesOf(played(...toFinal).facts)).not.toContain('LIMITATION')
  })
  it('in which a party stayed away twice tells that this deems nothing', () => {
    const absent = (meetingNo: number, day: string, partyId: string) => [
      scheduled(meetingNo, `${day}T14:00`),
      opened({ on: day, meetingNo, startedAt: `${day}T14:00`, attendance: ['W1', 'E1'].map((id) => ({ partyId: id, present: id !== partyId })) }),
    ]
    const adjourned = { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T14:40', reason: '改期', bothAgree: false }
    const twice = (partyId: string) => played(filed(), accepted, assigned, ...absent(1, '2026-03-11', partyId), adjourned, ...absent(2, '2026-03-13', partyId)).facts
    expect(codesOf(played(filed(), accepted, assigned, ...absent(1, '2026-03-11', 'E1')).facts)).not.toContain('ABSENT_TWICE')
    expect(found(twice('E1'), 'ABSENT_TWICE')?.zh).toContain('當事人缺席並無視為不成立之規定')
    expect(found(twice('W1'), 'ABSENT_TWICE')?.zh).toContain('不得逕行結案')
  })
  it('is past for most reminders once the outcome is there', () => {
    const parties = [worker({ occupation: '國中教師', birthDate: '2010-06-17' }), company({ ubn: undefined })]
    const events = [filed({ parties }), accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome]
    expect(codesOf(played(...events).facts)).toEqual(['LIMITATION'])
  })
})
