import { describe, expect, it } from 'vitest'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { caseNumberOf, profiles, renderedCase } from '../support/case-log.ts'
import { documentOf, rowsOf, sectionText, sectionTitles, tablesOf, textOf } from '../support/document-text.ts'
import {
  accepted, answered, assigned, closedMeeting, company, failedOutcome, filed, finalized, mediatorLin, opened, payment, played, proposed, scheduled, settledOutcome, signed,
  toFailed, toFollowUp, toMeeting, toSettled, wageClaim, worker,
} from '../support/lifecycle.ts'

const recordOf = (...events: unknown[]): DocumentModel => mediationRecord(played(...events).facts, { caseNumber: caseNumberOf(profiles.KAOHSIUNG), profile: profiles.KAOHSIUNG })
const fixtureRecord = (name: string): DocumentModel => documentOf(renderedCase(name), 'D11').model
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))

describe('a settled record', () => {
  const record = fixtureRecord('01-khh-wages-severance-settled')

  it('has its sections in the customary order', () => {
    expect(record.issuer).toBe('高雄市政府勞工局')
    expect(record.title).toBe('勞資爭議調解紀錄')
    expect(sectionTitles(record)).toEqual([
      '一、當事人', '二、會議經過及出席情形', '三、程序告知', '四、爭議要點及請求調解事項', '五、申請人（勞方）主張', '六、對造人（資方）主張', '七、調查事實結果',
      '八、調解方案', '九、調解結果', '十、附註', '十一、更正紀錄', '十二、簽名', '十三、附件',
    ])
  })

  it('carries what §10 demands of both sides and their proxies', () => {
    const text = sectionText(record, '當事人')
    for (const words of ['甲○○', '女', '41歲', 'CNC 車床技術員', '高雄市鳳山區○○路○○號', '○光精密股份有限公司', '丙○○', '高雄市大寮區○○街○○號', '乙○○（受特別授權），高雄市大寮區○○街○○號']) {
      expect(text).toContain(words)
    }
  })

  it('tells when and where each meeting was held, who came and how they were notified', () => {
    const text = sectionText(record, '會議經過及出席情形')
    expect(text).toContain('115年3月11日（星期三）下午2時至3時25分')
    expect(text).toContain('高雄市政府勞工局第一調解室')
    expect(text).toContain('會議結束，調解成立。')
    expect(tablesOf(record).map(rowsOf)).toContainEqual([
      ['勞方甲○○', '本人出席。', '115.03.05\n交付應受送達人'],
      ['資方○光精密股份有限公司', '由代理人乙○○出席（受特別授權）。', '115.03.06\n交付應受送達人'],
      ['調解人林○○', '出席。', '—'],
    ])
  })

  it('shows instalments in figures and capitals, with their sum', () => {
    expect(tablesOf(record).map(rowsOf)).toContainEqual([
      ['第1期', '民國115年3月31日', '70,000元', '新臺幣柒萬元整'],
      ['第2期', '民國115年4月30日', '70,000元', '新臺幣柒萬元整'],
      ['第3期', '民國115年5月29日', '66,361元', '新臺幣陸萬陸仟參佰陸拾壹元整'],
      ['合計', '206,361元', '新臺幣貳拾萬陸仟參佰陸拾壹元整'],
    ])
    expect(sectionText(record, '調解方案')).toContain('給付總額：新臺幣貳拾萬陸仟參佰陸拾壹元整（206,361元）。')
  })

  it('says that it is settled, and with what effect', () => {
    expect(sectionText(record, '調解結果')).toContain('■調解成立')
    expect(sectionText(record, '調解結果')).toContain('□調解不成立')
    const remarks = sectionText(record, '附註')
    for (const article of ['第23條', '第59條', '第24條']) expect(remarks).toContain(`勞資爭議處理法${article}`)
    expect(textOf(record)).not.toContain('交付仲裁')
  })

  it('shows who signed and for whom', () => {
    expect(signers(record)).toEqual([
      { role: '申請人（勞方）', name: '甲○○', signed: '已簽名（115.03.11）' },
      { role: '對造人（資方）', name: '○光精密股份有限公司', remark: '代理人：乙○○', signed: '已簽名（115.03.11）' },
      { role: '調解人', name: '林○○', signed: '已簽名（115.03.11）' },
    ])
  })

  it('lists a correction and shows the corrected words', () => {
    expect(textOf(record)).toContain('（第2版，民國115年3月17日更正）')
    expect(tablesOf(record).map(rowsOf)).toContainEqual([['甲○○之職業', 'CNC 技術員', 'CNC 車床技術員']])
  })
})

describe('a record of what was not settled', () => {
  const record = fixtureRecord('02-tpe-dismissal-not-settled-subsidy')

  it('is the paper of the entrusted organisation', () => {
    expect(record.issuer).toBe('社團法人○○勞資關係促進協會')
    expect(textOf(record)).toContain('主管機關委託民間團體（社團法人○○勞資關係促進協會）指派調解人（勞資爭議處理法第11條第3項）')
  })

  it('tells each meeting by itself', () => {
    const text = sectionText(record, '會議經過及出席情形')
    expect(text).toContain('第1次調解會議')
    expect(text).toContain('115年3月18日（星期三）上午10時至中午12時')
    expect(text).toContain('經雙方同意，另訂期日續行調解')
    expect(text).toContain('第2次調解會議')
    expect(text).toContain('115年3月25日（星期三）上午10時至11時40分')
    expect(sectionText(record, '對造人（資方）主張')).toMatch(/（第1次調解會議）.+\n（第2次調解會議）/su)
  })

  it('gives the reason and the explanation that the law demands', () => {
    expect(sectionText(record, '調解結果')).toContain('■調解不成立（原因：資方不同意調解方案）')
    expect(sectionText(record, '調解不成立之說明')).toContain('調解人已向當事人說明：勞資爭議調解不成立者，雙方當事人得共同向直轄市或縣（市）主管機關申請交付仲裁（勞資爭議處理法第25條第1項）。')
    expect(sectionText(record, '附註')).not.toContain('第59條')
  })

  it('keeps the proposal that was declined, and who declined it', () => {
    const text = sectionText(record, '調解方案')
    expect(text).toContain('給付總額：新臺幣壹拾伍萬陸仟元整（156,000元）。')
    expect(text).toContain('勞方甲○○同意；資方○寶數位行銷有限公司（由乙○○代為表示）不同意。')
  })
})

describe('a partial settlement of several claimants', () => {
  const record = fixtureRecord('06-khh-five-claimants-partial-settlement')

  it('lists the claimants as a roster', () => {
    const roster = tablesOf(record).find((table) => table.header?.includes('住居所'))
    expect(rowsOf(roster).map((row) => row[1])).toEqual(['甲○○', '乙○○', '丁○○', '戊○○', '己○○'])
    expect(rowsOf(roster)[3]).toEqual(['4', '戊○○', '女', '17歲', '外場計時人員', '高雄市左營區○○路○○號', '法定代理人：癸○○（母），高雄市左營區○○路○○號'])
  })

  it('tells the result of each claimant and item', () => {
    expect(sectionText(record, '調解結果')).toContain('■部分成立、部分不成立')
    const results = tablesOf(record).find((table) => table.header?.includes('結果'))
    expect(rowsOf(results).map((row) => row.slice(1))).toEqual([
      ['甲○○', '115年5月工資', '34,200元', '成立', '—'],
      ['乙○○', '115年5月工資', '31,500元', '成立', '—'],
      ['丁○○', '115年5月工資', '33,000元', '成立', '—'],
      ['戊○○', '115年5月工資', '12,740元', '成立', '—'],
      ['己○○', '115年5月工資', '29,500元', '撤回', '—'],
      ['甲○○', '114年6月至115年5月延長工時工資', '88,400元', '不成立', '資方不同意調解方案'],
      ['乙○○', '資遣費', '47,250元', '不成立', '資方不同意調解方案'],
    ])
    expect(sectionText(record, '調解結果')).toContain('己○○於民國115年6月16日撤回調解申請，理由：資方已於6月15日給付工資。')
  })

  it('has both the effect of what was settled and the remedies for what was not', () => {
    expect(sectionText(record, '調解不成立之說明')).toContain('交付仲裁')
    expect(sectionText(record, '附註')).toContain('第23條')
  })

  it('has the guardian sign, and nobody who withdrew before', () => {
    const roles = signers(record).map(({ role, name, remark }) => [role, name, remark])
    expect(roles).toContainEqual(['法定代理人', '癸○○', '戊○○之母'])
    expect(roles).toContainEqual(['申請人（勞方）', '丁○○', '代理人：壬○○'])
    expect(roles.map(([, name]) => name)).not.toContain('己○○')
    expect(textOf(record)).not.toContain('勞方己○○')
  })
})

describe('absence', () => {
  const record = fixtureRecord('07-khh-employer-absent-twice')

  it('is told with the reason and how the notice was served', () => {
    expect(tablesOf(record).map(rowsOf)).toContainEqual([
      ['勞方甲○○', '本人出席。', '115.07.02\n交付應受送達人'],
      ['資方○泰水電工程有限公司', '未出席。經合法通知未到場，亦未請假。', '115.07.03\n留置送達'],
      ['調解人黃○○', '出席。', '—'],
    ])
  })

  it('gives the default texts where there was nothing to write', () => {
    expect(sectionText(record, '對造人（資方）主張')).toContain('未出席，未陳述。')
    expect(sectionText(record, '調查事實結果')).toBe('勞方陳述如上，資方未出席，未另行調查。')
    expect(sectionText(record, '調解方案')).toBe('因資方未出席，未能作成調解方案。')
    expect(signers(record)[1]).toEqual({ role: '對造人（資方）', name: '○泰水電工程有限公司', remark: '代表人：乙○○', signed: '未出席' })
  })

  it('of one who never came and was never heard reads 未出席，未陳述', () => {
    const silent = recordOf(...toMeeting.slice(0, 4), opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] }), closedMeeting, { ...failedOutcome, outcomeReason: 'EMPLOYER_ABSENT' })
    expect(sectionText(silent, '對造人（資方）主張')).toBe('未出席，未陳述。')
    expect(sectionText(silent, '申請人（勞方）主張')).toBe('引用申請書所載爭議要點及請求調解事項。')
    expect(textOf(silent)).toContain('查無送達紀錄')
  })
})

describe('a case referred ex officio', () => {
  const record = fixtureRecord('09b-khh-deemed-refused-in-mediator-mode')

  it('knows no applicant', () => {
    expect(textOf(record)).not.toMatch(/申請人|對造人/u)
    expect(sectionTitles(record)).toContain('五、勞方當事人主張')
    expect(textOf(record)).toContain('主管機關依職權交付調解（勞資爭議處理法第9條第3項）')
    expect(textOf(record)).toContain('職權交付調解之理由：窯爐停機有公共安全之虞')
  })
})

describe('a public body', () => {
  const school = company({ kind: 'PUBLIC_BODY', name: '高雄市立○○國民中學', ubn: undefined, proxies: [{ id: 'E1-P1', name: '乙○○', address: '高雄市', specialAuthority: true }] })
  const meeting = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true, proxyId: 'E1-P1' }] })
  const begun = [filed({ parties: [worker(), school] }), accepted, assigned, scheduled()]
  const note = '高雄市立○○國民中學之代理人出席本次會議，未提出核可權機關之同意書（勞資爭議處理法第9條第2項），記明於紀錄。'

  it('whose proxy came without the approval has that noted', () => {
    expect(sectionText(recordOf(...begun, meeting, closedMeeting, failedOutcome), '會議經過及出席情形')).toContain(note)
  })

  it('with the approval has its reference in the record instead', () => {
    const record = recordOf(...begun, { type: 'approval.received', on: '2026-03-10', partyId: 'E1', stage: 'ATTENDANCE', ref: '府教人字第115號' }, meeting, closedMeeting, failedOutcome)
    expect(textOf(record)).not.toContain(note)
    expect(sectionText(record, '程序告知')).toContain('高雄市立○○國民中學已於民國115年3月10日提出核可權機關就代理人出席調解之同意書：府教人字第115號（勞資爭議處理法第9條第2項）。')
  })
})

describe('what was written by hand', () => {
  it('stands in its section in place of the default, and unknown sections become remarks', () => {
    const edited = (section: string, text: string) => ({ type: 'record.edited', on: '2026-03-11', section, text })
    const record = recordOf(...toFailed, edited('factFinding', '調閱出勤紀錄。\n核算工時。'), edited('employerStatement', '不爭執。'), edited('remarks', '另案處理。'), edited('移送檢查', '已分案。'))
    expect(sectionText(record, '調查事實結果')).toBe('調閱出勤紀錄。\n核算工時。')
    expect(sectionText(record, '對造人（資方）主張')).toBe('不爭執。')
    expect(sectionText(record, '附註')).toMatch(/另案處理。\n（三）移送檢查：已分案。$/u)
  })

  it('cannot remove the result, nor the terms', () => {
    const record = recordOf(...toSettled, { type: 'record.edited', on: '2026-03-11', section: 'outcome', text: '雙方握手言和。' }, { type: 'record.edited', on: '2026-03-11', section: 'proposal', text: '說明如下。' })
    expect(sectionText(record, '調解結果')).toContain('雙方當事人同意前項調解方案並於本紀錄簽名，調解成立。\n雙方握手言和。')
    expect(sectionText(record, '調解方案')).toMatch(/^說明如下。\n1\.資方同意給付/u)
  })

  it('emptied again gives the default back', () => {
    const record = recordOf(...toFailed, { type: 'record.edited', on: '2026-03-11', section: 'factFinding', text: '調閱。' }, { type: 'record.edited', on: '2026-03-11', section: 'factFinding', text: ' ' })
    expect(sectionText(record, '調查事實結果')).toBe('雙方陳述如上，未另行調查。')
  })
})

describe('other ends and particulars', () => {
  it('a withdrawal in the meeting is told with meeting and reason', () => {
    const record = recordOf(...toMeeting, { type: 'application.withdrawn', on: '2026-03-11', at: '15:00', partyIds: ['W1'], signedBy: 'W1', reason: '已自行和解。' })
    const text = sectionText(record, '調解結果')
    expect(text).toContain('■撤回申請')
    expect(text).toContain('甲○○於民國115年3月11日第1次調解會議中撤回調解申請，理由：已自行和解。')
    expect(sectionText(record, '調解方案')).toBe('申請人撤回申請，未作成調解方案。')
  })

  it('a case closed for another reason claims neither success nor failure', () => {
    const record = recordOf(...toMeeting, closedMeeting, { type: 'outcome.determined', on: '2026-03-11', outcome: 'CLOSED_OTHER' })
    expect(sectionText(record, '調解結果')).toContain('本件以其他事由結案，未就請求事項為調解成立或不成立之認定。')
  })

  it('a proxy who spoke beside a party who signed did not come alone', () => {
    const record = fixtureRecord('02-tpe-dismissal-not-settled-subsidy')
    expect(textOf(record)).toContain('本人偕同代理人丁○○律師出席（受特別授權）。')
  })

  it('an interpreter has a line to sign on, and a video meeting its conditions', () => {
    const parties = [worker({ interpreterLanguage: '越南語' }), company()]
    const record = recordOf(filed({ parties }), accepted, assigned, { ...scheduled(), online: 'Webex' }, opened(), closedMeeting, failedOutcome)
    expect(signers(record)).toContainEqual({ role: '通譯', name: '', remark: '越南語' })
    expect(sectionText(record, '程序告知')).toContain('以越南語陳述，由通譯傳譯')
    expect(sectionText(record, '程序告知')).toContain('第1次調解會議經主管機關同意以視訊方式進行')
    expect(sectionText(record, '會議經過及出席情形')).toContain('第一調解室（以視訊方式進行：Webex）')
  })

  it('an electronic signature is told as such', () => {
    const record = recordOf(...toSettled, signed('W1', 'EMPLOYEE', { method: 'ESIGN', consentRef: '當場同意' }))
    expect(signers(record)[0]).toEqual({ role: '申請人（勞方）', name: '甲○○', signed: '已以電子簽章簽署（115.03.11）' })
    expect(signers(record)[1]).toEqual({ role: '對造人（資方）', name: '○光精密股份有限公司', remark: '代表人：丙○○' })
  })

  it('an employer who applied comes first', () => {
    const parties = [worker({ role: 'RESPONDENT' }), company({ role: 'APPLICANT' })]
    const record = recordOf(filed({ parties, applicantSide: 'EMPLOYER', claims: [wageClaim({ claimantId: 'E1' })] }), accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome)
    expect(sectionTitles(record).slice(4, 6)).toEqual(['五、申請人（資方）主張', '六、對造人（勞方）主張'])
  })

  it('of many claimants tells of each in the attached roster, and in the text of all together', () => {
    const workers = Array.from({ length: 12 }, (_, index) => worker({ id: `W${index + 1}`, name: `勞工${index + 1}` }))
    const claims = workers.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id }))
    const attendance = [...workers.map((one) => ({ partyId: one.id, present: true })), { partyId: 'E1', present: true }]
    const record = recordOf(filed({ parties: [...workers, company()], claims }), accepted, assigned, scheduled(), opened({ attendance }), closedMeeting, failedOutcome)
    expect(sectionText(record, '當事人')).toContain('勞工1等12人，詳如附件勞方名冊。')
    expect(sectionText(record, '會議經過及出席情形')).toContain('勞方出席12名、未出席0名；資方出席1名、未出席0名。')
    expect(sectionText(record, '會議經過及出席情形')).toContain('逐人出席及通知送達情形，詳如附件勞方名冊。')
    expect(sectionText(record, '會議經過及出席情形')).toContain('資方○光精密股份有限公司')
    expect(sectionText(record, '爭議要點及請求調解事項')).toContain('勞工1等12人之請求事項合計如下，逐人之請求，詳如附件勞方名冊：')
    expect(sectionText(record, '調解結果')).toContain('勞工1等12人之請求事項：不成立12項；逐人結果，詳如附件勞方名冊。')
    expect(sectionText(record, '簽名')).toContain('勞工1等12人於附件勞方名冊之簽名欄簽名。')
    expect(sectionTitles(record).slice(-1)).toEqual(['附件　勞方名冊'])
    expect(sectionText(record, '附件')).toContain('（一）勞方名冊。')
    const roster = tablesOf(record).at(-1)
    expect(rowsOf(roster)).toHaveLength(12)
    expect(rowsOf(roster)[11]).toEqual(['12', '勞工12', '女，41歲，技術員\n高雄市鳳山區○○路○○號', '12. 工資：115年1月工資，60,000元', '本人出席。', '不成立（資方不同意調解方案）', ''])
  })

  it('of many claimants with different results says in the roster what each gets, who was there and who has signed', () => {
    const proxy = { id: 'P1', name: '壬○○', address: '高雄市三民區○○路○○號', specialAuthority: true }
    const workers = Array.from({ length: 12 }, (_, index) => worker({ id: `W${index + 1}`, name: `勞工${index + 1}`, ...(index === 1 ? { proxies: [proxy], employedOn: '2019-03-04', monthlyWage: 42000 } : {}) }))
    const claims = workers.flatMap((one) => [wageClaim({ id: `A${one.id}`, claimantId: one.id }), wageClaim({ id: `B${one.id}`, claimantId: one.id, category: 'SEVERANCE', description: '資遣費', amount: 90_000 })])
    const attendance = [...workers.map((one) => ({ partyId: one.id, present: one.id !== 'W12', ...(one.id === 'W2' ? { proxyId: 'P1' } : {}) })), { partyId: 'E1', present: true }]
    const terms = workers.map((one, index) => payment({ id: `T${index}`, payeeId: one.id, items: [{ label: '工資', amount: 100_000 + index }], amount: 100_000 + index }))
    const lost = new Set(['BW1', 'AW12', 'BW12'])
    const perItem = claims.map((claim) => (lost.has(claim.id) ? { claimItemId: claim.id, outcome: 'NOT_SETTLED', outcomeReason: 'REJECTED_BY_EMPLOYER' } : { claimItemId: claim.id, outcome: 'SETTLED' }))
    const record = recordOf(
      filed({ parties: [...workers, company()], claims }), accepted, assigned, scheduled(), opened({ attendance }), proposed(...terms),
      ...workers.filter((one) => one.id !== 'W12').map((one) => answered(one.id, true, one.id === 'W2' ? { signedBy: 'P1' } : {})), answered('E1', true), closedMeeting,
      { ...settledOutcome, perItem, arbitrationAdvised: true }, signed('W1', 'EMPLOYEE'), signed('P1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'),
    )
    const rows = rowsOf(tablesOf(record).at(-1))
    expect(rows[0]?.slice(3)).toEqual(['1. 工資：115年1月工資，60,000元\n2. 資遣費，90,000元', '本人出席。', '1. 成立\n2. 不成立（資方不同意調解方案）\n100,000元', '已簽名（115.03.11）'])
    expect(rows[1]?.slice(2)).toEqual([
      '女，41歲，技術員\n高雄市鳳山區○○路○○號\n受僱：108.03.04～\n每月工資42,000元\n代理人：壬○○（受特別授權），高雄市三民區○○路○○號',
      '3. 工資：115年1月工資，60,000元\n4. 資遣費，90,000元', '由代理人壬○○出席（受特別授權）。', '成立\n100,001元', '由代理人簽名',
    ])
    expect(rows[11]?.slice(4)).toEqual(['未出席。\n通知：查無送達紀錄', '不成立（資方不同意調解方案）', '']) // no sum for one who settled nothing
    expect(sectionText(record, '調解結果')).toContain('成立21項、不成立3項')
    expect(signers(record).map(({ name }) => name)).toEqual(['勞工2', '○光精密股份有限公司', '林○○'])
    expect(sectionText(record, '爭議要點及請求調解事項')).toContain('合計\n12人\n24項\n1,800,000元')
  })

  it('of a final record does not change with the signatures of later versions', () => {
    const record = recordOf(...toSettled, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed(mediatorLin.id, 'MEDIATOR'), finalized)
    expect(textOf(record)).not.toContain('更正')
    expect(record.footer).toBe('高市勞調字第1150001號')
  })

  it('corrected after a court undid the settlement still says what came about at the meeting', () => {
    const { facts } = played(...toFollowUp, { type: 'default.reported', on: '2026-04-02', termId: 'T1' }, { type: 'enforcement.applied', on: '2026-04-10', court: '臺灣橋頭地方法院', appliedOn: '2026-04-10' }, { type: 'enforcement.ruled', on: '2026-04-20', granted: false, ground: '§60①' })
    expect(facts.outcome).toBe('DEEMED_NOT_SETTLED_COURT')
    const record = mediationRecord(facts, { caseNumber: caseNumberOf(profiles.KAOHSIUNG), profile: profiles.KAOHSIUNG })
    expect(sectionText(record, '調解結果')).toContain('■調解成立')
    expect(textOf(record)).not.toContain('視為調解不成立')
  })

  it('composes a term without a text from its fields', () => {
    const record = recordOf(...toMeeting, proposed(payment()), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome)
    expect(sectionText(record, '調解方案')).toContain('1.資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前給付。\n給付總額：新臺幣陸萬元整（60,000元）。')
  })
})
