import { describe, expect, it } from 'vitest'
import { mediationApplication } from '../../shared/documents/mediation-application.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { caseNumberOf, profiles, renderedCase } from '../support/case-log.ts'
import { documentOf, rowsOf, sectionText, sectionTitles, tablesOf, textOf } from '../support/document-text.ts'
import { company, filed, played, wageClaim, worker } from '../support/lifecycle.ts'

const applicationOf = (over: Record<string, unknown> = {}): DocumentModel =>
  mediationApplication(played(filed(over)).facts, { caseNumber: caseNumberOf(profiles.KAOHSIUNG), profile: profiles.KAOHSIUNG })

describe('the application', () => {
  const full = documentOf(renderedCase('01-khh-wages-severance-settled'), 'D01').model

  it('has its sections in order', () => {
    expect(full.title).toBe('勞資爭議調解申請書')
    expect(sectionTitles(full)).toEqual([
      '一、當事人', '二、請求調解事項', '三、勞務提供地', '四、爭議要點', '五、僱傭關係事實', '六、選定之調解方式（勞資爭議處理法第11條）',
      '七、受理時應說明事項（勞資爭議調解辦法第2條）', '八、附件',
    ])
  })

  it('carries every field of §10', () => {
    const [receipt, applicant, respondent, claims] = tablesOf(full)
    expect(rowsOf(receipt)).toEqual([
      ['案號', '高市勞調字第1150001號', '收件日期', '民國115年3月2日'],
      ['申請日期', '民國115年3月2日', '申請方式', '臨櫃'],
    ])
    expect(rowsOf(applicant)).toEqual([
      ['姓名', '甲○○', '性別', '女'],
      ['年齡', '民國73年6月17日生，41歲', '職業', 'CNC 技術員'],
      ['住居所', '高雄市鳳山區○○路○○號'],
    ])
    expect(rowsOf(respondent)).toEqual([
      ['名稱', '○光精密股份有限公司'],
      ['代表人', '丙○○', '統一編號', '10001186'],
      ['營業所', '高雄市大寮區○○街○○號'],
      ['代理人', '乙○○（受特別授權），高雄市大寮區○○街○○號'],
    ])
    expect(rowsOf(claims)).toEqual([
      ['1', '工資', '115年1月工資及2月1日至13日工資', '65,933元'],
      ['2', '資遣費', '資遣費', '140,428元'],
      ['3', '資遣費', '預告期間30日工資', '46,000元'],
      ['合計', '252,361元'],
    ])
  })

  it('carries the four explanations, ticked once they were given and acknowledged', () => {
    const explained = sectionText(full, '受理時應說明事項（勞資爭議調解辦法第2條）')
    expect(explained.match(/■/gu)).toHaveLength(4)
    for (const words of ['或組成勞資爭議調解委員會', '委託民間團體指派調解人', '提出調解委員名冊及受託民間團體名冊', '說明其身分及資格']) expect(explained).toContain(words)
    const before = sectionText(applicationOf({ explained: null }), '受理時應說明事項（勞資爭議調解辦法第2條）')
    expect(before.match(/□/gu)).toHaveLength(4)
    expect(before).toContain('上列四項尚待受理機關向申請人說明，並由申請人確認。')
  })

  it.each([['SOLE_MEDIATOR', 0], ['ENTRUSTED_ORG', 1], ['COMMITTEE', 2]] as const)('ticks the mode %s', (mode, position) => {
    const choices = applicationOf({ mode }).blocks.filter((block) => block.kind === 'checklist')[0]?.items ?? []
    expect(choices.map((choice) => choice.checked)).toEqual([0, 1, 2].map((index) => index === position))
  })

  it('is signed by every applicant, a body through its representative, a minor with the guardian', () => {
    const parties = [
      worker(), worker({ id: 'W2', name: '戊○○', birthDate: '2010-10-05', guardian: { id: 'G1', name: '癸○○', relationship: '母' } }),
      worker({ id: 'W3', kind: 'UNION', name: '○○企業工會', legalRepresentative: '丁○○' }), company(),
    ]
    const signers = applicationOf({ parties }).blocks.flatMap((block) => (block.kind === 'signatures' ? block.signers : []))
    expect(signers).toEqual([
      { role: '申請人（勞方）', name: '甲○○' },
      { role: '申請人（勞方）', name: '戊○○', remark: '法定代理人：癸○○（母）' },
      { role: '申請人（勞方）', name: '○○企業工會', remark: '代表人：丁○○' },
    ])
  })

  it('says what is not filled in, and leaves no label without words', () => {
    const parties = [worker({ occupation: undefined, gender: undefined, birthDate: undefined }), company({ legalRepresentative: undefined, address: undefined, ubn: undefined })]
    const model = applicationOf({ parties, workplace: { city: 'KAOHSIUNG' }, disputeSummary: '' })
    expect(rowsOf(tablesOf(model)[1])).toEqual([['姓名', '甲○○', '性別', '（未填載）'], ['年齡', '（未填載）', '職業', '（未填載）'], ['住居所', '高雄市鳳山區○○路○○號']])
    expect(rowsOf(tablesOf(model)[2])).toEqual([['名稱', '○光精密股份有限公司'], ['代表人', '（未填載）'], ['營業所', '（未填載）']])
    expect(sectionText(model, '勞務提供地')).toBe('（未填載）')
  })

  it('tells employment and wage where they are known', () => {
    const one = [worker({ employedOn: '2020-01-06', leftOn: '2026-02-13', monthlyWage: 46000 }), company()]
    expect(sectionText(applicationOf({ parties: one }), '僱傭關係事實')).toBe('受僱期間自民國109年1月6日起至民國115年2月13日止，擔任技術員，約定工資每月新臺幣46,000元。')
    const two = [worker({ employedOn: '2020-01-06' }), worker({ id: 'W2', name: '乙○○', monthlyWage: 30000 }), company()]
    expect(tablesOf(applicationOf({ parties: two })).map(rowsOf)).toContainEqual([['甲○○', '109.01.06', '—', '—'], ['乙○○', '—', '—', '30,000元']])
  })

  it('shows contact data to the authority', () => {
    const model = applicationOf({ parties: [worker({ phone: '0912-345678', email: 'a@example.tw', nationalId: 'A123456789' }), company()] })
    for (const words of ['0912-345678', 'a@example.tw', 'A123456789']) expect(textOf(model)).toContain(words)
  })

  it('of more than ten claimants has the roster as an attachment on a page of its own', () => {
    const workers = Array.from({ length: 11 }, (_, index) => worker({ id: `W${index}`, name: `勞工${index}` }))
    const model = applicationOf({ parties: [...workers, company()], claims: workers.map((one) => wageClaim({ id: `C${one.id}`, claimantId: one.id })) })
    expect(sectionText(model, '附件')).toContain('1.勞方名冊1份。')
    expect(model.blocks.at(-3)).toEqual({ kind: 'pageBreak' })
    expect(rowsOf(tablesOf(model).at(-1))).toHaveLength(11)
  })
})
