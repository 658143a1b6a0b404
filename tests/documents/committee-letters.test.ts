import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import type { DocumentBlock, DocumentModel } from '../../shared/documents/model.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { caseNumberOf, logOf, profiles, renderedCase, renderedDocuments } from '../support/case-log.ts'
import { documentOf, textOf } from '../support/document-text.ts'
import {
  accepted, chairHsu, closedMeeting, committeeFiled, company, designated, memberTsai, notified, opened, played, scheduled, selected, toCommittee, toMeeting, wageClaim, worker,
} from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'

const profile = profiles.KAOHSIUNG
const appointedCase = '03-khh-committee-appointed-member-settled'
const letter = (code: string, key: string): DocumentModel => documentOf(renderedCase(appointedCase), code, key).model
/** The letter without the sender's lines at its head. */
const fromRecipient = (model: DocumentModel): DocumentBlock[] => model.blocks.slice(1)
const head = (issuedOn: string, recipient: string, attachments: string, urgency = '速件'): DocumentBlock[] => [
  { kind: 'field', label: '受文者', value: recipient, strong: true },
  { kind: 'field', label: '發文日期', value: issuedOn, small: true },
  { kind: 'field', label: '發文字號', value: '高市勞關字第＿＿＿＿＿＿＿＿號', small: true },
  { kind: 'field', label: '速別', value: urgency, small: true },
  { kind: 'field', label: '密等及解密條件或保密期限', value: '普通', small: true },
  { kind: 'field', label: '附件', value: attachments, small: true },
  { kind: 'spacer' },
]
const explained = (...texts: string[]): DocumentBlock[] => [
  { kind: 'paragraph', text: '說明：', keepWithNext: true },
  ...texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: `${'一二三四五六七八'[index] ?? ''}、`, indent: 1, text, ...(index === texts.length - 1 ? { keepWithNext: true } : {}) })),
]
const tail = (originals: string, copies: string): DocumentBlock[] => [
  { kind: 'spacer', keepWithNext: true },
  { kind: 'field', label: '正本', value: originals, small: true, keepWithNext: true },
  { kind: 'field', label: '副本', value: copies, small: true, keepWithNext: true },
  { kind: 'spacer', keepWithNext: true },
  { kind: 'paragraph', text: '局長　＿＿＿＿＿＿＿＿', strong: true },
]
const roster = { people: [chairHsu], organizations: [] }
const rendered = (events: Parameters<typeof logOf>[0]) => renderedDocuments(logOf(events, roster), profile)

describe('D04, the notice to choose a member', () => {
  it('tells one side its three days, what to report, whom not to choose, and what follows', () => {
    expect(fromRecipient(letter('D04', 'EMPLOYER'))).toEqual([
      ...head('中華民國115年4月16日', '○達通運有限公司', '附件1　選定調解委員具報書1份；附件2　本局調解委員名冊1份'),
      { kind: 'field', label: '主旨', value: '請於收到本通知之日起3日內選定調解委員1人，並將其姓名、性別、年齡、職業及住所或居所具報本局，請查照。' },
      ...explained(
        '依勞資爭議處理法第13條、第14條第1項及勞資爭議調解辦法第8條規定辦理。',
        '甲○○與○達通運有限公司間勞資爭議調解案（案號：高市勞調字第1150001號）於民國115年4月13日申請調解，以組成勞資爭議調解委員會之方式進行。委員會置委員3人或5人，由本局指派1人或3人，勞資雙方各選定1人。',
        '3日之期間自收到本通知之次日起算；末日為星期六、星期日、國定假日或其他休息日者，依行政程序法第48條順延。',
        '請以附件具報書具報。委員得自所附調解委員名冊選定，亦得選定名冊以外之人；但不得為現任各級勞工行政主管機關之人員（勞資爭議調解辦法第8條第2項），亦不得有同辦法第5條所定之情形（褫奪公權、破產或消費者債務清算尚未復權，受監護或輔助宣告尚未撤銷，未成年）。',
        '調解委員應親自出席，不得委任代理（勞資爭議處理法第17條第1項）。',
        '屆期未選定具報者，由本局依勞資爭議處理法第14條第1項後段規定代為指定。',
      ),
      ...tail('○達通運有限公司', '無'),
      { kind: 'pageBreak' },
      { kind: 'heading', level: 1, text: '附件1　選定調解委員具報書' },
      {
        kind: 'table',
        widths: [24, 76],
        rows: [
          ['案號', '高市勞調字第1150001號'], ['案由', '甲○○與○達通運有限公司間勞資爭議調解案'], ['選定人', '○達通運有限公司'],
          ...['調解委員姓名', '性別', '年齡', '職業', '住所或居所'].map((label) => [label, '\n']),
        ].map(([label = '', text = '']) => [{ text: label, label: true }, { text }]),
      },
      {
        kind: 'checklist',
        items: [
          { text: '所選定之委員並非現任各級勞工行政主管機關之人員（勞資爭議調解辦法第8條第2項）。', checked: false },
          { text: '所選定之委員沒有勞資爭議調解辦法第5條所定之情形。', checked: false },
          { text: '所選定之委員同意擔任，並將親自出席調解會議。', checked: false },
        ],
      },
      { kind: 'paragraph', text: '此致', keepWithNext: true },
      { kind: 'paragraph', text: '高雄市政府勞工局', strong: true, keepWithNext: true },
      { kind: 'signatures', signers: [{ role: '選定人', name: '○達通運有限公司' }] },
      { kind: 'paragraph', text: '中華民國＿＿＿年＿＿月＿＿日', align: 'center' },
    ])
  })

  it('leaves its day open until that side has been notified', () => {
    const [employee, employer] = ['EMPLOYEE', 'EMPLOYER'].map((key) => textOf(documentOf(rendered([committeeFiled(), accepted, notified('EMPLOYEE')]), 'D04', key).model))
    expect(employee).toContain('發文日期：中華民國115年3月4日')
    expect(employer).toContain('發文日期：中華民國＿＿＿年＿＿月＿＿日')
  })

  it('tells several workers that they choose one member together', () => {
    const parties = [worker(), worker({ id: 'W2', name: '己○○' }), company()]
    const { model } = documentOf(rendered([committeeFiled({ parties, claims: [wageClaim(), wageClaim({ id: 'C2', claimantId: 'W2' })] }), accepted]), 'D04', 'EMPLOYEE')
    expect(textOf(model)).toContain('勞方當事人共2名，應共同選定調解委員1人（不得各自選定）。')
    expect(model.blocks).toContainEqual({ kind: 'signatures', signers: [{ role: '選定人', name: '甲○○' }, { role: '選定人', name: '己○○' }] })
  })

  it('goes out again, with the reason, to the side whose member was recused, and to that side only', () => {
    const recused = [
      ...toCommittee, { type: 'recusal.requested', on: '2026-03-05', personId: 'S-E', byPartyId: 'W1', ground: '§32③', reason: '曾任資方顧問。' },
      { type: 'recusal.decided', on: '2026-03-06', granted: true },
    ]
    const reason = '資方前經選定或指定之調解委員，業經本局准予迴避，該席次出缺，請重新選定。'
    const opened1 = documentOf(rendered(recused), 'D04', 'EMPLOYER')
    expect(opened1.called.seq).toBe(recused.length)
    expect(textOf(opened1.model)).toContain(reason)
    expect(textOf(opened1.model)).toContain('發文日期：中華民國＿＿＿年＿＿月＿＿日')
    const renotified = documentOf(rendered([...recused, notified('EMPLOYER', '2026-03-09')]), 'D04', 'EMPLOYER')
    expect(textOf(renotified.model)).toContain(reason)
    expect(textOf(renotified.model)).toContain('發文日期：中華民國115年3月9日')
    const other = documentOf(rendered(recused), 'D04', 'EMPLOYEE')
    expect(textOf(other.model)).not.toContain('請重新選定')
  })

  it('does not speak of a recusal when a notice is only given twice', () => {
    const { model } = documentOf(rendered([committeeFiled(), accepted, notified('EMPLOYER'), notified('EMPLOYER', '2026-03-05')]), 'D04', 'EMPLOYER')
    expect(textOf(model)).not.toContain('請重新選定')
    expect(textOf(model)).toContain('發文日期：中華民國115年3月5日')
  })

  it('is for one of the two sides', () => {
    const { facts, state } = played(committeeFiled(), accepted)
    expect(() => renderDocument({ code: 'D04', key: 'AUTHORITY' }, facts, { caseNumber: caseNumberOf(profile), profile, state })).toThrow(RangeError)
  })
})

describe('D05, the appointment in a side’s place', () => {
  it('names the member, why, and the rights that remain', () => {
    expect(fromRecipient(letter('D05', 'EMPLOYER'))).toEqual([
      ...head('中華民國115年4月21日', '如正、副本行文單位', '無'),
      { kind: 'field', label: '主旨', value: '資方當事人屆期未選定調解委員，本局代為指定蔡○○為調解委員，請查照。' },
      ...explained(
        '依勞資爭議處理法第14條第1項後段及勞資爭議調解辦法第8條第1項規定辦理。',
        '甲○○與○達通運有限公司間勞資爭議調解案（案號：高市勞調字第1150001號），本局通知資方當事人於收到通知之日起3日內選定調解委員1人具報，該通知已於民國115年4月16日送達；屆期未選定。',
        '代為指定之調解委員：蔡○○，資格：事業單位管理職五年以上（調解辦法§4⑤）。該員列於本局備置之調解委員名冊。',
        '調解委員有應自行迴避之事由而不自行迴避，或有具體事實足認其執行職務有偏頗之虞者，當事人得於調解方案作成前，以書面敘明理由向主管機關申請迴避（勞資爭議調解辦法第9條）。',
        '調解委員應親自出席，不得委任代理（勞資爭議處理法第17條第1項）。',
      ),
      ...tail('甲○○、○達通運有限公司', '調解委員蔡○○'),
    ])
  })

  it('cannot be drawn for a side that chose itself', () => {
    const { facts, state } = played(...toCommittee)
    expect(() => renderDocument({ code: 'D05', key: 'EMPLOYEE' }, facts, { caseNumber: caseNumberOf(profile), profile, state })).toThrow(RangeError)
  })
})

describe('D06 of a committee', () => {
  it('calls its members, who get copies, and tells them to come in person', () => {
    const text = textOf(letter('D06', '1'))
    expect(text).toContain('主持人：主席許○○')
    expect(text).toContain('調解委員：許○○（主席）、郭○○、蔡○○')
    expect(text).toContain('副本：調解委員許○○、調解委員郭○○、調解委員蔡○○')
    expect(text).toContain('調解委員應親自出席，不得委任代理（勞資爭議處理法第17條第1項）。')
  })
})

describe('D19, the opportunity to explain an absence', () => {
  const served = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'E1', method: 'LEFT', deliveredOn: '2026-03-06' }
  const attendance = (over: Record<string, unknown> = {}) => ({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, ...over }] })
  const handover = { type: 'note.added', on: '2026-03-12', text: '移請查處。', handover: { partyId: 'E1', meetingNo: 1 } }
  const before = toMeeting.slice(0, 4)
  const absent = [...before, served, opened(attendance({ reason: '經通知未到場，亦未請假' })), closedMeeting, handover]
  const notice = documentOf(rendered(absent), 'D19', '1-E1')

  it('is a draft no more once it has a number', () => {
    const { facts, state } = played(...absent)
    expect(renderDocument({ code: 'D19', key: '1-E1', documentNumber: '高市勞關字第1150000001號' }, facts, { caseNumber: caseNumberOf(profile), profile, state }).title).toBe('函')
  })

  it('is a draft that tells the facts and the fine, and leaves the day open', () => {
    expect([notice.model.issuer, notice.model.title]).toEqual(['高雄市政府勞工局', '函（稿）'])
    expect(fromRecipient(notice.model)).toEqual([
      ...head('中華民國115年3月12日', '○光精密股份有限公司', '無', '普通件'),
      { kind: 'field', label: '主旨', value: '請於民國＿＿＿年＿＿月＿＿日前，就貴單位未出席甲○○與○光精密股份有限公司間勞資爭議調解案第1次調解會議一事，以書面陳述意見，請查照。' },
      ...explained(
        '依行政罰法第42條、行政程序法第104條及勞資爭議處理法第63條第3項規定辦理。',
        '事實：貴單位為本案（案號：高市勞調字第1150001號）之資方當事人。本局訂於115年3月11日（星期三）下午2時在第一調解室召開第1次調解會議，開會通知已於民國115年3月6日送達（送達方式：留置送達）。貴單位未出席，出席紀錄記載：經通知未到場，亦未請假。',
        '法令依據：勞資雙方當事人無正當理由未依通知出席調解會議者，依勞資爭議處理法第63條第3項，處新臺幣2,000元以上10,000元以下罰鍰。',
        '貴單位得於期日前提出陳述書，敘明未出席之事由，並檢附證明文件；是否為本件勞工之雇主有爭執者，請併予敘明。不於期間內提出者，視為放棄陳述之機會（行政程序法第105條）。',
        '本通知僅係給予陳述意見之機會，並非裁處；有無正當理由及是否裁處，由本局審酌後另依法決定。',
        '受通知人：○光精密股份有限公司；代表人：丙○○；營業所：高雄市大寮區○○街○○號。',
      ),
      ...tail('○光精密股份有限公司', '無'),
    ])
  })

  it('never says that anybody is fined', () => {
    expect(textOf(notice.model)).not.toMatch(/裁處罰鍰|應繳納|處以|裁處書/u)
  })

  it('says so where no service of the notice is on record, and no reason was given', () => {
    const text = textOf(documentOf(rendered([...before, opened(attendance()), closedMeeting, handover]), 'D19', '1-E1').model)
    expect(text).toContain('開會通知之送達情形，卷內尚無紀錄，待查明。貴單位未出席，出席紀錄未載請假或其他事由。')
  })

  it('has a title with the party’s name, and is not called for by an ordinary note', () => {
    expect(notice.called.title).toBe('缺席陳述意見通知（第1次，資方○光精密股份有限公司）')
    expect(rendered([...before, { type: 'note.added', on: '2026-03-12', text: '電話聯繫。' }]).map((one) => one.called.code)).not.toContain('D19')
  })

  it('of a meeting or a party that the case does not have is an error', () => {
    const { facts, state } = played(...toMeeting)
    for (const key of ['9-E1', '1-X9', '1', '', '-']) {
      expect(() => renderDocument({ code: 'D19', key }, facts, { caseNumber: caseNumberOf(profile), profile, state })).toThrow(RangeError)
    }
  })
})

describe('as .docx', () => {
  it.each([['D04', 'EMPLOYEE'], ['D05', 'EMPLOYER']])('%s carries the words of its model', async (code, key) => {
    const model = letter(code, key)
    expect(linesOf(await writeDocx(model, '2026-04-21'))).toEqual(documentWords(model))
  })
})

describe('a member appointed twice', () => {
  it('gives one letter for the side, with the newer member', () => {
    const appointed = (personId: string, name: string, on: string) =>
      ({ type: 'member.appointed', on, side: 'EMPLOYER', personId, person: { ...memberTsai, id: personId, name }, selectionDueOn: { EMPLOYER: '2026-03-09' } })
    const letters = rendered([
      committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER'), selected('EMPLOYEE'), designated(), appointed('K03', '蔡○○', '2026-03-10'),
      { type: 'recusal.requested', on: '2026-03-11', personId: 'K03', byPartyId: 'K03', ground: '§32①', reason: '與資方代表人為三親等內姻親。' }, { type: 'recusal.decided', on: '2026-03-12', granted: true },
      notified('EMPLOYER', '2026-03-12'), appointed('K04', '廖○○', '2026-03-18'), { ...scheduled(1, '2026-03-25T14:00'), on: '2026-03-18' },
    ]).filter((one) => one.called.code === 'D05')
    expect(letters.map((one) => one.called.key)).toEqual(['EMPLOYER'])
    expect(textOf(letters[0]?.model ?? letter('D05', 'EMPLOYER'))).toContain('代為指定廖○○為調解委員')
  })
})
