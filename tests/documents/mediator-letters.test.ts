import { describe, expect, it } from 'vitest'
import type { DocumentBlock, DocumentModel } from '../../shared/documents/model.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import { caseNumberOf, logOf, profiles, renderedDocuments } from '../support/case-log.ts'
import { documentOf, textOf } from '../support/document-text.ts'
import { accepted, assigned, chairHsu, filed, played, scheduled, toCommittee, toMeeting } from '../support/lifecycle.ts'

type Events = Parameters<typeof logOf>[0]
const profile = profiles.KAOHSIUNG
const letter = (events: Events, code: string, key: string): DocumentModel => documentOf(renderedDocuments(logOf(events, { people: [chairHsu], organizations: [] }), profile), code, key).model
/** The letter without the sender's lines at its head. */
const fromRecipient = (model: DocumentModel): DocumentBlock[] => model.blocks.slice(1)
const head = (issuedOn: string, recipient: string, attachments: string, number: string): DocumentBlock[] => [
  { kind: 'field', label: '受文者', value: recipient, strong: true },
  { kind: 'field', label: '發文日期', value: issuedOn, small: true },
  { kind: 'field', label: '發文字號', value: number, small: true },
  { kind: 'field', label: '速別', value: '速件', small: true },
  { kind: 'field', label: '密等及解密條件或保密期限', value: '普通', small: true },
  { kind: 'field', label: '附件', value: attachments, small: true },
  { kind: 'spacer' },
]
const body = (subject: string, ...texts: string[]): DocumentBlock[] => [
  { kind: 'field', label: '主旨', value: subject },
  { kind: 'paragraph', text: '說明：', keepWithNext: true },
  ...texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: `${'一二三四五六七八'[index] ?? ''}、`, indent: 1, text, ...(index === texts.length - 1 ? { keepWithNext: true } : {}) })),
]
const tail = (originals: string, copies: string, signer = '局長'): DocumentBlock[] => [
  { kind: 'spacer', keepWithNext: true },
  { kind: 'field', label: '正本', value: originals, small: true, keepWithNext: true },
  { kind: 'field', label: '副本', value: copies, small: true, keepWithNext: true },
  { kind: 'spacer', keepWithNext: true },
  { kind: 'paragraph', text: `${signer}　＿＿＿＿＿＿＿＿`, strong: true },
]
const bureauNumber = '高市勞關字第＿＿＿＿＿＿＿＿號'
const dispute = '請求調解事項：工資，共1項，請求金額合計新臺幣60,000元。爭議要點：資方積欠工資。'
const organization = { id: 'O1', name: '社團法人○○勞資關係協會', address: '高雄市前金區○○路○○號', phone: '07-0000000' }
const entrusted = [filed({ mode: 'ENTRUSTED_ORG' }), accepted, { type: 'mediator.referred', on: '2026-03-03', organizationId: 'O1', organization }, assigned]

describe('D03, the assignment of a mediator', () => {
  it('is the bureau’s letter to the mediator, with copies to the parties', () => {
    const model = letter(toMeeting, 'D03', 'ASSIGNMENT')
    expect([model.issuer, model.title]).toEqual(['高雄市政府勞工局', '函'])
    expect(fromRecipient(model)).toEqual([
      ...head('中華民國115年3月4日', '如正、副本行文單位', '無', bureauNumber),
      ...body(
        '指派林○○為甲○○與○光精密股份有限公司間勞資爭議調解案之調解人，請查照。',
        '依勞資爭議處理法第11條第1項第1款及第12條第1項規定辦理。本案案號：高市勞調字第1150001號；於民國115年3月2日申請調解，本局於民國115年3月2日收件。',
        '指派日：民國115年3月4日。調解人：林○○，資格：勞資爭議調解人認證（調解辦法§13④）。其揭露：無利害關係。',
        dispute,
        '調解人應於指派之日起7日內開始進行調解，並於開始進行之日起10日內作成調解方案（勞資爭議處理法第12條第2項、第5項）；調解程序終結後3日內，將紀錄及案卷送本局（勞資爭議調解辦法第25條第3項）。',
        '調解人應於調解程序開始前，向當事人說明其身分、資格及利害關係（勞資爭議調解辦法第10條、第18條）；當事人得於方案作成前，以書面敘明理由申請迴避（同辦法第9條、第19條）。調解人須命當事人說明或進入事業單位訪查者，應先報請本局書面通知或同意（同辦法第23條），並應保守秘密（勞資爭議處理法第24條）。',
      ),
      ...tail('調解人林○○', '甲○○、○光精密股份有限公司'),
    ])
  })

  it('of an entrusted case is two letters: the bureau refers it, the organisation assigns', () => {
    const referral = letter(entrusted, 'D03', 'REFERRAL')
    expect(referral.issuer).toBe('高雄市政府勞工局')
    expect(fromRecipient(referral)).toEqual([
      ...head('中華民國115年3月3日', '如正、副本行文單位', '勞資爭議調解申請書及相關資料1份', bureauNumber),
      ...body(
        '檢送甲○○與○光精密股份有限公司間勞資爭議調解案申請書及相關資料1份，委託貴會指派調解人進行調解，請查照。',
        '依勞資爭議處理法第11條第3項規定辦理。',
        '本案案號：高市勞調字第1150001號；於民國115年3月2日申請調解，本局於民國115年3月2日收件。',
        dispute,
        '請於收文後即指派調解人，並將其姓名及資格通知本局（勞資爭議處理法第12條第1項）。所指派者應具勞資爭議調解辦法第13條之資格，且無行政程序法第32條所定應自行迴避之情形。',
        '調解人應於指派之日起7日內開始進行調解，並於開始進行之日起10日內作成調解方案（勞資爭議處理法第12條第2項、第5項）；調解程序終結後3日內，將紀錄及案卷送本局（勞資爭議調解辦法第25條第3項）。',
        '依勞資爭議調解辦法，調解人須命當事人說明或進入事業單位訪查者，應先報請本局書面通知或同意（同辦法第23條），並應保守秘密（勞資爭議處理法第24條）。',
      ),
      ...tail('社團法人○○勞資關係協會', '甲○○、○光精密股份有限公司（均不含附件）'),
    ])
    const assignment = letter(entrusted, 'D03', 'ASSIGNMENT')
    expect([assignment.issuer, assignment.title]).toEqual(['社團法人○○勞資關係協會', '函'])
    expect(assignment.blocks.slice(1, 4)).toEqual(head('中華民國115年3月4日', '如正、副本行文單位', '無', '第＿＿＿＿＿＿＿＿號').slice(0, 3))
    expect(assignment.blocks.slice(-5)).toEqual(tail('調解人林○○', '甲○○、○光精密股份有限公司、高雄市政府勞工局', '代表人'))
    const text = textOf(assignment)
    expect(text).toContain('一、依勞資爭議處理法第11條第3項規定，受高雄市政府勞工局委託辦理（民國115年3月3日轉介）。')
    expect(text).not.toContain('本局')
  })

  it('in a conciliation speaks of a conciliator and cites nothing of the Act', () => {
    const events = [filed({ proceeding: 'CONCILIATION' }), accepted, assigned]
    const text = textOf(letter(events, 'D03', 'ASSIGNMENT'))
    expect(text).toContain('主旨：指派林○○為甲○○與○光精密股份有限公司間勞資爭議協調案之協調人，請查照。')
    expect(text.replaceAll('勞資爭議調解業務承辦人', '')).not.toMatch(/調解|處理法|第\d+條/u)
  })

  it('of a case referred ex officio says that nobody applied', () => {
    const events = [{ ...filed(), type: 'mediation.referredExOfficio', reason: '公共安全', applicantSide: undefined }, accepted, assigned]
    expect(textOf(letter(events, 'D03', 'ASSIGNMENT'))).toContain('由本局於民國115年3月2日依職權交付調解。')
  })

  it('bears the name and the number of each city', () => {
    for (const { profile: one, name, number } of [{ profile: profiles.TAIPEI, name: '臺北市政府勞動局', number: '北市勞動字第' }, { profile: profiles.TAINAN, name: '臺南市政府勞工局', number: '南市勞資字第' }]) {
      const text = textOf(documentOf(renderedDocuments(logOf(toMeeting), one), 'D03', 'ASSIGNMENT').model)
      expect(text).toContain(`${name}　函`)
      expect(text).toContain(`發文字號：${number}`)
    }
  })
})

describe('D07, the order to explain', () => {
  const order = (over: Record<string, unknown> = {}) => ({ type: 'explanation.ordered', on: '2026-03-05', ofPartyId: 'E1', subject: '115年1月至2月出勤紀錄及工資清冊', dueOn: '2026-03-10', ...over })

  it('names the party, the subject, the day and the fines for what is false or refused', () => {
    expect(fromRecipient(letter([...toMeeting.slice(0, 4), order()], 'D07', '1'))).toEqual([
      ...head('中華民國115年3月5日', '如正、副本行文單位', '無', bureauNumber),
      ...body(
        '請於民國115年3月10日前，就甲○○與○光精密股份有限公司間勞資爭議調解案陳述意見或提供資料，如說明，請查照。',
        '依勞資爭議處理法第12條第3項及勞資爭議調解辦法第23條規定辦理。',
        '本案（案號：高市勞調字第1150001號）現由調解人進行調解，為調查事實，有請貴單位說明之必要。',
        '請貴單位說明或提供資料之事項：115年1月至2月出勤紀錄及工資清冊。',
        '請於民國115年3月10日前以書面向本局提出，並載明案號；須以言詞說明者，請先洽本函承辦人（電話：07-8124613）。',
        '為虛偽之說明或提供不實資料者，依勞資爭議處理法第63條第1項，處新臺幣30,000元以上150,000元以下罰鍰。',
        '無正當理由拒絕說明，或拒絕調解人或調解委員進入事業單位者，依勞資爭議處理法第63條第2項，處新臺幣10,000元以上50,000元以下罰鍰。',
        '調解人、調解委員、參加調解及經辦調解事務之人員，對於調解事件，除已公開之事項外，應保守秘密（勞資爭議處理法第24條）。',
      ),
      ...tail('○光精密股份有限公司', '調解人林○○'),
    ])
  })

  it('of an entrusted case is the authority’s all the same', () => {
    expect(letter([...entrusted, order()], 'D07', '1').issuer).toBe('高雄市政府勞工局')
  })

  it('for a committee rests on §17 II, and its members get copies', () => {
    const text = textOf(letter([...toCommittee, { ...scheduled(), on: '2026-03-05' }, order({ ofPartyId: 'W1' })], 'D07', '1'))
    expect(text).toContain('依勞資爭議處理法第17條第2項及勞資爭議調解辦法第23條規定辦理。')
    expect(text).toContain('副本：調解委員許○○、調解委員郭○○、調解委員游○○')
  })

  it('in a conciliation threatens no fine', () => {
    const text = textOf(letter([filed({ proceeding: 'CONCILIATION' }), accepted, assigned, order()], 'D07', '1')).replaceAll('勞資爭議調解業務承辦人', '')
    expect(text).not.toMatch(/罰鍰|調解|第\d+條/u)
  })

  it('has a number of its own for each order, and there is none without', () => {
    const two = renderedDocuments(logOf([...toMeeting.slice(0, 4), order(), order({ ofPartyId: 'W1', subject: '匯款紀錄' })]), profile).filter((one) => one.called.code === 'D07')
    expect(two.map((one) => one.called.title)).toEqual(['陳述意見及提供資料通知（資方○光精密股份有限公司）', '陳述意見及提供資料通知（勞方甲○○）'])
    const { facts, state } = played(...toMeeting.slice(0, 4))
    for (const [code, key] of [['D07', '1'], ['D03', 'REFERRAL'], ['D08', '1-W1'], ['D08', '0-X'], ['D09', '7'], ['D10', '1'], ['D14', 'D06-7-W1'], ['D14', 'D06-1-X'], ['D14', 'W1']] as const) {
      expect(() => renderDocument({ code, key }, facts, { caseNumber: caseNumberOf(profile), profile, state })).toThrow(RangeError)
    }
  })
})
