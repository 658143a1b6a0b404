import { describe, expect, it } from 'vitest'
import { meetingNotice } from '../../shared/documents/meeting-notice.ts'
import type { DocumentBlock, DocumentModel } from '../../shared/documents/model.ts'
import { notAcceptedNotice } from '../../shared/documents/not-accepted-notice.ts'
import { supplementNotice } from '../../shared/documents/supplement-notice.ts'
import { caseNumberOf, logOf, profiles, renderedCase, renderedDocuments } from '../support/case-log.ts'
import { documentOf, textOf } from '../support/document-text.ts'
import { accepted, assigned, company, filed, opened, played, scheduled, toMeeting, wageClaim, worker } from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
const context = { caseNumber: caseNumberOf(profile), profile }
const letter = (name: string, code: string, key = ''): DocumentModel => documentOf(renderedCase(name), code, key).model
const field = (model: DocumentModel, label: string): string => {
  const found = model.blocks.find((block): block is Extract<DocumentBlock, { kind: 'field' }> => block.kind === 'field' && block.label === label)
  if (!found) throw new Error(`no field ${label}`)
  return found.value
}
const head = ['受文者', '發文日期', '發文字號', '速別', '密等及解密條件或保密期限', '附件']
const tail = ['正本', '副本']
const labels = (model: DocumentModel): string[] => model.blocks.flatMap((block) => (block.kind === 'field' ? [block.label] : []))

describe('the notice of a meeting', () => {
  const notice = letter('01-khh-wages-severance-settled', 'D06', '1')

  it('has the layout of an official letter', () => {
    expect(notice.filing).toEqual(['檔　　號：＿＿＿＿＿＿＿＿', '保存年限：15年'])
    expect([notice.issuer, notice.title]).toEqual(['高雄市政府勞工局', '開會通知單'])
    expect(labels(notice)).toEqual([...head, '開會事由', '開會時間', '開會地點', '主持人', '聯絡人及電話', '出席者', '列席者', ...tail])
  })

  it('says what, when, where, before whom and who is to come', () => {
    expect(field(notice, '發文日期')).toBe('中華民國115年3月4日')
    expect(field(notice, '開會事由')).toBe('甲○○與○光精密股份有限公司間勞資爭議調解案（案號：高市勞調字第1150001號；爭議類別：工資、資遣費）第1次調解會議')
    expect(field(notice, '開會時間')).toBe('115年3月11日（星期三）下午2時')
    expect(field(notice, '開會地點')).toBe('高雄市政府勞工局第一調解室')
    expect(field(notice, '主持人')).toBe('調解人林○○')
    expect(field(notice, '聯絡人及電話')).toBe('勞資爭議調解業務承辦人，電話07-8124613')
    expect(field(notice, '出席者')).toBe('申請人（勞方）：甲○○\n對造人（資方）：○光精密股份有限公司（代理人乙○○）')
    expect(field(notice, '正本')).toBe('甲○○、○光精密股份有限公司')
    expect(field(notice, '副本')).toBe('調解人林○○')
  })

  it('keeps its last remark with 正本 and 副本, which stand on no page alone', () => {
    expect(notice.blocks.slice(-4).map((block) => ['keepWithNext' in block, 'number' in block ? block.number : 'label' in block ? block.label : ''])).toEqual([[false, '六、'], [true, '七、'], [true, '正本'], [false, '副本']])
  })

  it('warns of the fine, tells how to send a proxy, and asks about interpreter and video', () => {
    const text = textOf(notice)
    expect(text).toContain('勞資爭議處理法第63條第3項，處新臺幣2,000元以上10,000元以下罰鍰')
    expect(text).toContain('代理人不得逾3人。代理人須經特別授權')
    for (const words of ['應攜帶資料', '通譯', '視訊', '調解程序免費']) expect(text).toContain(words)
  })

  it('shows nobody’s address or number to the other side', () => {
    const parties = [worker({ phone: '0912-345678', nationalId: 'A123456789' }), company()]
    const { facts } = played(filed({ parties }), accepted, assigned, scheduled())
    expect(textOf(meetingNotice(facts, 1, context))).not.toMatch(/鳳山區|0912|A123456789/u)
  })

  it('of a meeting put off gives the new day and the reason', () => {
    const second = letter('07-khh-employer-absent-twice', 'D06', '2')
    expect(field(second, '開會時間')).toBe('115年7月15日（星期三）上午9時30分')
    expect(field(second, '發文日期')).toBe('中華民國115年7月9日')
    expect(textOf(second)).toContain('本次會議原訂115年7月14日（星期二）上午9時30分召開，現改期如上，請依本通知單所載時間及地點出席（改期事由：調解人另有公務，改期一日）。')
  })

  it('of an entrusted organisation is its own paper, with a copy to the bureau', () => {
    const notice2 = letter('02-tpe-dismissal-not-settled-subsidy', 'D06', '1')
    expect(notice2.issuer).toBe('社團法人○○勞資關係促進協會')
    expect(field(notice2, '副本')).toBe('調解人沈○○、臺北市政府勞動局')
    expect(textOf(notice2)).not.toContain('北市勞動字')
  })

  it('tells a public body of the approval that its proxy needs, and names video, guardian and interpreter', () => {
    const parties = [worker({ guardian: { id: 'G1', name: '癸○○' }, interpreterLanguage: '印尼語' }), company({ kind: 'PUBLIC_BODY', name: '○○國中' })]
    const { facts } = played(filed({ parties }), accepted, assigned, { ...scheduled(), online: true })
    const notice3 = meetingNotice(facts, 1, context)
    expect(textOf(notice3)).toContain('應提出核可權機關之同意書（勞資爭議處理法第9條第2項）')
    expect(field(notice3, '開會地點')).toBe('第一調解室（以視訊方式進行）')
    expect(field(notice3, '列席者')).toBe('通譯（印尼語）')
    expect(field(notice3, '出席者')).toContain('甲○○（法定代理人癸○○）')
  })

  it('of a meeting that the case does not have is an error', () => {
    expect(() => meetingNotice(played(...toMeeting).facts, 9, context)).toThrow(RangeError)
  })

  it('does not call those who withdrew, nor an interpreter for them', () => {
    const parties = [worker(), worker({ id: 'W2', name: '己○○', interpreterLanguage: '越南語' }), company()]
    const { facts } = played(filed({ parties }), accepted, assigned, { type: 'application.withdrawn', on: '2026-03-04', partyIds: ['W2'], signedBy: 'W2' }, scheduled())
    const notice4 = meetingNotice(facts, 1, context)
    expect(field(notice4, '出席者')).toBe('申請人（勞方）：甲○○\n對造人（資方）：○光精密股份有限公司')
    expect(field(notice4, '正本')).not.toContain('己○○')
    expect([field(notice4, '列席者'), textOf(notice4).includes('越南語')]).toEqual(['無', false])
  })
})

describe('letters', () => {
  it('D02 asks for what is missing until the day, and says what follows', () => {
    const model = letter('04-tnn-supplement-overdue-not-accepted', 'D02', '1')
    expect(model.blocks.slice(1)).toEqual([
      { kind: 'field', label: '受文者', value: '甲○○', strong: true },
      { kind: 'field', label: '發文日期', value: '中華民國115年3月19日', small: true },
      { kind: 'field', label: '發文字號', value: '南市勞資字第○○○○○○○○○○號', small: true },
      { kind: 'field', label: '速別', value: '普通件', small: true },
      { kind: 'field', label: '密等及解密條件或保密期限', value: '普通', small: true },
      { kind: 'field', label: '附件', value: '無', small: true },
      { kind: 'spacer' },
      { kind: 'field', label: '主旨', value: '請於民國115年3月26日前補正勞資爭議調解申請書之應載明事項，請查照。' },
      { kind: 'paragraph', text: '說明：', keepWithNext: true },
      { kind: 'paragraph', number: '一、', indent: 1, text: '復臺端民國115年3月16日勞資爭議調解申請書（案號：南市勞調字第1150001號）。' },
      { kind: 'paragraph', number: '二、', indent: 1, text: '上開申請書未載明勞資爭議處理法第10條所定事項，應補正者如下：', keepWithNext: true },
      { kind: 'paragraph', number: '（一）', indent: 2, text: '甲○○之職業。' },
      { kind: 'paragraph', number: '（二）', indent: 2, text: '○禾食品行之代表人。' },
      { kind: 'paragraph', number: '（三）', indent: 2, text: '○禾食品行之事務所或營業所。' },
      { kind: 'paragraph', number: '三、', indent: 1, text: '請於民國115年3月26日前以書面向本局補正。屆期未補正者，依勞資爭議調解辦法第3條規定，不予受理。' },
      { kind: 'paragraph', number: '四、', indent: 1, text: '如對應補正事項有疑義，請洽本函承辦人（電話：06-2991111）。', keepWithNext: true },
      { kind: 'spacer', keepWithNext: true },
      { kind: 'field', label: '正本', value: '甲○○', small: true, keepWithNext: true },
      { kind: 'field', label: '副本', value: '無', small: true, keepWithNext: true },
      { kind: 'spacer', keepWithNext: true },
      { kind: 'paragraph', text: '局長　＿＿＿＿＿＿＿＿', strong: true },
    ])
  })

  it('D02 keeps the words that the office wrote itself', () => {
    const { facts } = played(filed({}), { type: 'supplement.requested', on: '2026-03-03', items: ['請附薪資單影本'], servedOn: '2026-03-03', dueOn: '2026-03-10' })
    expect(textOf(supplementNotice(facts, 1, context))).toContain('（一）請附薪資單影本。')
    expect(() => supplementNotice(facts, 2, context)).toThrow(RangeError)
  })

  it('D02 and D18 address a body as one, name a minor’s guardian, and tell the telephone of their head', () => {
    const ask = { type: 'supplement.requested', on: '2026-03-03', items: ['parties.E1.legalRepresentative'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
    const refuse = { type: 'application.notAccepted', on: '2026-03-16', reason: '屆期未補正' }
    const ofCompany = played(filed({ applicantSide: 'EMPLOYER', claims: [wageClaim({ claimantId: 'E1' })], parties: [worker({ role: 'RESPONDENT' }), company({ role: 'APPLICANT' })] }), ask, refuse).facts
    const letterhead = { phone: '07-8124613分機325', fax: '', email: '', head: '', archiveNumber: '', officer: '' }
    const asked = supplementNotice(ofCompany, 1, { ...context, letterhead })
    expect([asked, notAcceptedNotice(ofCompany, context)].map(textOf).map((text) => [text.includes('貴單位'), text.includes('臺端')])).toEqual([[true, false], [true, false]])
    expect(textOf(asked)).toContain('請洽本函承辦人（電話：07-8124613分機325）')
    const ofMinor = played(filed({ parties: [worker({ guardian: { id: 'G1', name: '癸○○' } }), company()] }), ask, refuse).facts
    expect([supplementNotice(ofMinor, 1, context), notAcceptedNotice(ofMinor, context)].map((one) => field(one, '正本'))).toEqual(['甲○○（法定代理人癸○○）', '甲○○（法定代理人癸○○）'])
  })

  it('D13 of a settlement names its effect, of a failure the remedies', () => {
    const settled = letter('01-khh-wages-severance-settled', 'D13')
    expect(field(settled, '主旨')).toBe('檢送甲○○與○光精密股份有限公司間勞資爭議調解案調解紀錄1份，請查照。')
    expect(textOf(settled)).toContain('調解結果：民國115年3月11日調解成立。')
    expect(textOf(settled)).toContain('聲請裁定強制執行')
    expect(textOf(settled)).not.toContain('交付仲裁')
    const failed = letter('02-tpe-dismissal-not-settled-subsidy', 'D13')
    expect(textOf(failed)).toContain('交付仲裁')
    expect(field(failed, '附件')).toBe('附件1　調解紀錄1份；附件2　調解不成立後救濟途徑說明1份')
    expect(field(failed, '副本')).toBe('社團法人○○勞資關係促進協會、調解人沈○○')
  })

  it('D15 tells all nine ways on, with the city’s own fund', () => {
    const model = letter('02-tpe-dismissal-not-settled-subsidy', 'D15')
    expect(model.blocks.filter((block) => block.kind === 'heading')).toHaveLength(9)
    const text = textOf(model)
    for (const words of ['臺北市勞工權益基金', '第25條第1項', '三分之二', '民法第130條', '民法第133條', '第126條', '5年', '2年', '30日', '90日', '墊償', '勞動檢查']) expect(text).toContain(words)
    expect(textOf(letter('10-tnn-dismissal-subsidy-manual-clawback', 'D15'))).toContain('臺南市勞動安全基金')
  })

  it('D16 says who withdraws how far and why', () => {
    const model = letter('06-khh-five-claimants-partial-settlement', 'D16', '1')
    expect(model.title).toBe('勞資爭議調解撤回申請書')
    expect(model.blocks.filter((block) => block.kind === 'checklist')[0]?.items).toEqual([
      { text: '撤回全部申請。', checked: false },
      { text: '撤回部分申請：僅撤回己○○之全部請求事項，其餘申請人之申請不受影響。', checked: true },
    ])
    expect(textOf(model)).toContain('資方已於6月15日給付工資。')
    expect(model.blocks.at(-2)).toEqual({ kind: 'signatures', signers: [{ role: '撤回人', name: '己○○' }] })
    expect(model.blocks.at(-1)).toEqual({ kind: 'paragraph', text: '中華民國115年6月16日', align: 'center' })
  })

  it('D16 by a proxy shows the special authority', () => {
    const parties = [worker({ proxies: [{ id: 'P1', name: '丁○○', address: '高雄市', specialAuthority: true }] }), company()]
    const log = logOf([filed({ parties }), { type: 'application.withdrawn', on: '2026-03-03', partyIds: ['W1'], signedBy: 'P1', specialAuthority: true }])
    const model = documentOf(renderedDocuments(log, profile), 'D16', '1').model
    expect(model.blocks.at(-2)).toEqual({ kind: 'signatures', signers: [{ role: '撤回人', name: '甲○○', remark: '代理人：丁○○（受特別授權）' }] })
    expect(textOf(model)).toContain('■撤回全部申請。')
  })

  it('D17 goes to the competent authority, with copies to the parties, which are without the application', () => {
    const model = letter('05-tpe-wrong-jurisdiction-transferred', 'D17')
    expect(field(model, '正本')).toBe('新北市政府勞工局')
    expect(field(model, '副本')).toBe('甲○○、○昇物流股份有限公司（均不含附件）')
    expect(textOf(model)).toContain('行政程序法第17條第1項')
  })

  it('D18 gives facts, reasons, the article, and how to appeal', () => {
    const text = textOf(letter('04-tnn-supplement-overdue-not-accepted', 'D18'))
    for (const words of ['一、事實：', '二、理由：', '三、法令依據：勞資爭議處理法第10條、勞資爭議調解辦法第3條。', '民國115年3月26日前補正', '向臺南市政府提起訴願']) expect(text).toContain(words)
  })

  it('D20 sets the old words beside the new', () => {
    const model = letter('01-khh-wages-severance-settled', 'D20', '2')
    expect(model.blocks).toContainEqual({ kind: 'table', header: ['更正事項', '更正前', '更正後'], widths: [30, 35, 35], rows: [[{ text: '甲○○之職業' }, { text: 'CNC 技術員' }, { text: 'CNC 車床技術員' }]] })
    expect(textOf(model)).toContain('參照行政程序法第101條規定更正')
    expect(field(model, '附件')).toBe('更正後調解紀錄（第2版）1份')
  })

  it('of a meeting in progress exist no more than were called for', () => {
    expect(renderedDocuments(logOf([...toMeeting.slice(0, 4), opened()]), profile).map((one) => one.called.code)).toEqual(['D01', 'D03', 'D06', 'D08', 'D08', 'D09', 'D14', 'D14'])
  })
})
