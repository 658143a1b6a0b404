import { describe, expect, it } from 'vitest'
import { mediationApplication } from '../../shared/documents/mediation-application.ts'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { caseNumberOf, profiles } from '../support/case-log.ts'
import { rowsOf, sectionText, tablesOf, textOf } from '../support/document-text.ts'
import {
  accepted, answered, assigned, closedMeeting, company, failedOutcome, filed, opened, played, proposed, scheduled, settledOutcome, signed, toFailed, toMeeting, wageClaim, worker,
} from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
const recordOf = (...events: unknown[]): DocumentModel => mediationRecord(played(...events).facts, { caseNumber: caseNumberOf(profile), profile })
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))
const present = (...partyIds: string[]) => partyIds.map((partyId) => ({ partyId, present: true }))

describe('interpreters', () => {
  const parties = [worker({ interpreterLanguage: '越南語' }), worker({ id: 'W2', name: '己○○', interpreterLanguage: '泰語' }), company()]
  const claims = [wageClaim(), wageClaim({ id: 'C2', claimantId: 'W2' })]
  const record = recordOf(filed({ parties, claims }), accepted, assigned, scheduled(), opened({
    attendance: present('W1', 'W2', 'E1'), interpreters: [{ name: '陳○○', language: '越南語' }], observers: [{ name: '高○○', capacity: '初任調解人觀摩' }, { name: '孫○○' }],
  }), closedMeeting, failedOutcome)

  it('are named with language and for whom, and the record was read out by them', () => {
    expect(sectionText(record, '程序告知')).toContain('第1次調解會議由通譯陳○○以越南語為勞方甲○○傳譯；本紀錄內容經通譯朗讀確認。')
    expect(sectionText(record, '會議經過及出席情形')).toContain('通譯\n陳○○（越南語）\n列席\n高○○（初任調解人觀摩）、孫○○')
  })

  it('sign by name; for a language without a name the line is left open', () => {
    expect(signers(record).filter((one) => one.role === '通譯')).toEqual([{ role: '通譯', name: '陳○○', remark: '越南語' }, { role: '通譯', name: '', remark: '泰語' }])
    expect(sectionText(record, '程序告知')).toContain('勞方己○○以泰語陳述，由通譯傳譯；本紀錄內容經通譯朗讀確認後，由其簽名。')
  })

  it('for named parties are told for those', () => {
    const two = recordOf(filed({ parties, claims }), accepted, assigned, scheduled(), opened({ attendance: present('W1', 'W2', 'E1'), interpreters: [{ name: '陳○○', language: '英語', partyIds: ['W1', 'W2'] }] }), closedMeeting, failedOutcome)
    expect(sectionText(two, '程序告知')).toContain('由通譯陳○○以英語為勞方甲○○、勞方己○○傳譯')
  })
})

describe('an employer that is wound up or bankrupt', () => {
  it.each([['BANKRUPT', '破產管理人'], ['LIQUIDATING', '清算人'], ['DISSOLVED', '清算人'], ['SUSPENDED', '代表人'], ['OPERATING', '代表人']])('%s is represented by its %s', (businessStatus, representative) => {
    const events = [filed({ parties: [worker(), company({ businessStatus })] }), accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome]
    const record = recordOf(...events)
    expect(sectionText(record, '當事人')).toContain(`${representative}\n丙○○`)
    expect(sectionText(record, '會議經過及出席情形')).toContain(`由${representative}丙○○出席。`)
    expect(signers(record)[1]).toEqual({ role: '對造人（資方）', name: '○光精密股份有限公司', remark: `${representative}：丙○○` })
    expect(textOf(mediationApplication(played(...events).facts, { caseNumber: caseNumberOf(profile), profile }))).toContain(`${representative}\n丙○○`)
  })
})

describe('a case from another authority', () => {
  it('tells who sent it, and the day that counts as that of application', () => {
    const record = recordOf(filed({ transferredFrom: { authority: '屏東縣政府', filedThereOn: '2026-02-25' } }), ...toFailed.slice(1))
    expect(rowsOf(tablesOf(record)[0])).toContainEqual(['移轉管轄', '本件由屏東縣政府移送；當事人原於民國115年2月25日向該機關提出申請，視同已於該日向有管轄權之機關提出申請（行政程序法第17條第2項）；本機關於民國115年3月2日收受。'])
  })

  it('without that day claims none', () => {
    const record = recordOf(filed({ transferredFrom: { authority: '屏東縣政府' } }), ...toFailed.slice(1))
    expect(rowsOf(tablesOf(record)[0])).toContainEqual(['移轉管轄', '本件由屏東縣政府移送；本機關於民國115年3月2日收受。'])
  })
})

describe('an absence', () => {
  const absent = (over: Record<string, unknown>) =>
    sectionText(recordOf(...toMeeting.slice(0, 4), opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, reason: '代表人住院', ...over }] }), closedMeeting, { ...failedOutcome, outcomeReason: 'EMPLOYER_ABSENT' }), '會議經過及出席情形')

  it('that the office found excused says so; whether another is not, the record leaves to those who fine', () => {
    expect(absent({ excused: true })).toContain('未出席（經認有正當理由）。代表人住院。')
    expect(absent({ excused: false })).toContain('未出席。代表人住院。')
    expect(absent({})).toContain('未出席。代表人住院。')
  })
})

describe('a mediator who had to go', () => {
  it('stays in the record with the request and its decision', () => {
    const record = recordOf(...toMeeting.slice(0, 4), { type: 'recusal.requested', on: '2026-03-05', personId: 'M01', byPartyId: 'E1', ground: '§32③', reason: '曾任勞方代理人。' }, { type: 'recusal.decided', on: '2026-03-06', granted: true, reason: '申請有據。' },
      { ...assigned, on: '2026-03-06', personId: 'M02', person: { ...assigned.person, id: 'M02', name: '王○○' } }, opened(), closedMeeting, failedOutcome)
    const text = sectionText(record, '程序告知')
    expect(text).toContain('調解人王○○於調解程序開始前')
    expect(text).toContain('資方○光精密股份有限公司於民國115年3月5日以書面申請調解人林○○迴避，事由：現為或曾為該事件當事人之代理人、輔佐人（行政程序法第32條第3款）。理由：曾任勞方代理人。主管機關於民國115年3月6日決定准予迴避，理由：申請有據。')
  })
})

describe('one who signs for several parties', () => {
  const proxy = { id: 'P1', name: '壬○○', address: '高雄市三民區○○路○○號', specialAuthority: true }
  const workers = (count: number, over: Record<string, unknown> = {}) => Array.from({ length: count }, (_, index) => worker({ id: `W${index + 1}`, name: `勞工${index + 1}`, proxies: [proxy], ...over }))
  const events = (all: ReturnType<typeof workers>) => [
    filed({ parties: [...all, company()], claims: all.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id })) }), accepted, assigned, scheduled(),
    opened({ attendance: [...all.map((one) => ({ partyId: one.id, present: true, proxyId: 'P1' })), ...present('E1')] }),
  ]

  it('has one line that names them all', () => {
    expect(signers(recordOf(...events(workers(3)), closedMeeting, failedOutcome))).toEqual([
      { role: '申請人（勞方）', name: '勞工1、勞工2、勞工3', remark: '代理人：壬○○' }, { role: '對造人（資方）', name: '○光精密股份有限公司', remark: '代表人：丙○○' }, { role: '調解人', name: '林○○' },
    ])
  })

  it('beside a party who signs alone', () => {
    const all = [...workers(2), worker({ id: 'W9', name: '己○○' })]
    const terms = { id: 'T1', kind: 'OTHER', payerId: 'E1', text: '資方同意發給服務證明書。' }
    const settled = [filed({ parties: [...all, company()], claims: all.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id })) }), accepted, assigned, scheduled(),
      opened({ attendance: [{ partyId: 'W1', present: true, proxyId: 'P1' }, { partyId: 'W2', present: true, proxyId: 'P1' }, ...present('W9', 'E1')] }),
      proposed(terms), ...['W1', 'W2'].map((id) => answered(id, true, { signedBy: 'P1' })), answered('W9', true), answered('E1', true), closedMeeting, settledOutcome]
    const record = recordOf(...settled, signed('P1', 'EMPLOYEE'), signed('W9', 'EMPLOYEE'), signed('E1', 'EMPLOYER'))
    expect(signers(record).slice(0, 2)).toEqual([
      { role: '申請人（勞方）', name: '勞工1、勞工2', remark: '代理人：壬○○', signed: '已簽名（115.03.11）' }, { role: '申請人（勞方）', name: '己○○', signed: '已簽名（115.03.11）' },
    ])
  })

  it('as guardian of two minors has one line that names both', () => {
    const guardian = { id: 'G1', name: '癸○○', relationship: '母', address: '高雄市左營區○○路○○號' }
    const minors = workers(2, { birthDate: '2010-01-01', guardian, proxies: [] })
    const record = recordOf(filed({ parties: [...minors, company()], claims: minors.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id })) }), accepted, assigned, scheduled(), opened({ attendance: present('W1', 'W2', 'E1') }), closedMeeting, failedOutcome)
    expect(signers(record).filter((one) => one.role === '法定代理人')).toEqual([{ role: '法定代理人', name: '癸○○', remark: '勞工1之母、勞工2之母' }])
  })

  it('for three hundred refers to the attached roster, which names the proxy of each', () => {
    const record = recordOf(...events(workers(300)), closedMeeting, failedOutcome)
    expect(signers(record)[0]).toEqual({ role: '申請人（勞方）', name: '勞工1等300人（詳如附件勞方名冊）', remark: '代理人：壬○○' })
    expect(signers(record)).toHaveLength(3)
    const roster = rowsOf(tablesOf(record).at(-1))
    expect(roster.filter((row) => row[2]?.endsWith('代理人：壬○○（受特別授權），高雄市三民區○○路○○號') && row.at(-1) === '由代理人簽名')).toHaveLength(300)
    expect(sectionText(record, '簽名')).not.toContain('簽名欄簽名')
  })

  it('does not take the place of three hundred who sign themselves', () => {
    const all = workers(300, { proxies: [] })
    const record = recordOf(filed({ parties: [...all, company()], claims: all.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id })) }), accepted, assigned, scheduled(), opened({ attendance: [...present(...all.map((one) => one.id)), ...present('E1')] }), closedMeeting, failedOutcome)
    expect(signers(record).map(({ name }) => name)).toEqual(['○光精密股份有限公司', '林○○'])
    const roster = tablesOf(record).at(-1)
    expect(roster?.header?.at(-1)).toBe('簽名')
    expect(rowsOf(roster).filter((row) => row.at(-1) === '')).toHaveLength(300)
    expect(sectionText(record, '簽名')).toContain('勞工1等300人於附件勞方名冊之簽名欄簽名。')
  })
})
