import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import type { DocumentBlock, DocumentCell, DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { logOf, profiles, renderedCase, renderedDocuments } from '../support/case-log.ts'
import { documentOf, rowsOf, tablesOf, textOf } from '../support/document-text.ts'
import { accepted, assigned, company, filed, opened, proposed, scheduled, toMeeting, worker } from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'

type Events = Parameters<typeof logOf>[0]
const form = (events: Events, code: string, key: string): DocumentModel => documentOf(renderedDocuments(logOf(events), profiles.KAOHSIUNG), code, key).model
const proxy = { id: 'P1', name: '丁○○', address: '高雄市苓雅區○○路○○號', specialAuthority: true }
const minor = worker({ birthDate: '2009-06-17', guardian: { id: 'G1', name: '癸○○', relationship: '母', address: '高雄市鳳山區○○路○○號' } })
const label = (text: string): DocumentCell => ({ text, label: true })
const wide = (name: string, text: string): DocumentCell[] => [label(name), { text, span: 3 }]
const pair = (name: string, text: string): DocumentCell[] => [label(name), { text }]
const matter = '甲○○與○光精密股份有限公司間勞資爭議調解案'
const number = '高市勞調字第1150001號'
const begun = toMeeting.slice(0, 4)

describe('D08, the power of attorney', () => {
  const events = [filed({ parties: [minor, company({ proxies: [proxy] })] }), accepted]

  it('to a proxy of the case shows the authority that is on record', () => {
    expect(form(events, 'D08', '1-E1')).toEqual({
      code: 'D08', genre: 'FORM', title: '勞資爭議調解委任書', footer: number,
      blocks: [
        { kind: 'table', widths: [22, 40, 10, 28], rows: [wide('案號', number), wide('案由', matter)] },
        { kind: 'heading', level: 1, text: '一、委任人' },
        {
          kind: 'table', widths: [22, 40, 10, 28],
          rows: [[label('名稱'), { text: '○光精密股份有限公司' }, label('身分'), { text: '對造人（資方）' }], wide('代表人', '丙○○'), wide('營業所', '高雄市大寮區○○街○○號')],
        },
        { kind: 'heading', level: 1, text: '二、受任人' },
        {
          kind: 'table', widths: [22, 40, 10, 28],
          rows: [[label('姓名'), { text: '丁○○' }, label('電話'), { text: '' }], wide('住居所或事務所', '高雄市苓雅區○○路○○號'), wide('身分證明文件', '種類及號碼：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿')],
        },
        { kind: 'heading', level: 1, text: '三、委任權限' },
        { kind: 'paragraph', text: '委任人茲就上開案件，委任受任人為代理人，其權限如下（請勾選）：', keepWithNext: true },
        {
          kind: 'checklist',
          items: [
            { text: '一般委任：出席調解會議、陳述意見、提供資料及其他一切程序行為；但不得為下列特別授權之行為。', checked: false },
            { text: '特別授權：除前項行為外，並得撤回申請、同意調解方案，以及代為簽署調解紀錄。', checked: true },
            { text: '不得代為收受送達之文書（未勾選者，應向代理人送達；行政程序法第71條）。', checked: false },
          ],
        },
        { kind: 'paragraph', text: '此致', keepWithNext: true },
        { kind: 'paragraph', text: '高雄市政府勞工局', strong: true, keepWithNext: true },
        { kind: 'signatures', signers: [{ role: '委任人', name: '○光精密股份有限公司', remark: '代表人：丙○○' }, { role: '受任人', name: '丁○○' }] },
        { kind: 'paragraph', text: '中華民國＿＿＿年＿＿月＿＿日', align: 'center' },
        { kind: 'paragraph', small: true, text: '附註：每一當事人委任之代理人不得逾3人；撤回申請，非受特別授權不得為之（行政程序法第24條）。受任人應攜帶身分證明文件供核對，並於最初為程序行為時提出本委任書。' },
      ],
    })
  })

  it('of a minor is blank for the proxy, and signed by the guardian too', () => {
    const blank = form(events, 'D08', '0-W1')
    expect(rowsOf(tablesOf(blank)[1])).toEqual([['姓名', '甲○○', '身分', '申請人（勞方）'], ['住居所', '高雄市鳳山區○○路○○號'], ['法定代理人', '癸○○（母），高雄市鳳山區○○路○○號']])
    expect(rowsOf(tablesOf(blank)[2])[0]).toEqual(['姓名', '', '電話', ''])
    expect(blank.blocks).toContainEqual({ kind: 'signatures', signers: [{ role: '委任人', name: '甲○○' }, { role: '法定代理人', name: '癸○○' }, { role: '受任人', name: '' }] })
    expect(textOf(blank)).not.toContain('■')
  })

  it('shows an ordinary authority, and one that does not reach to service', () => {
    const text = textOf(form([filed({ parties: [worker({ proxies: [{ ...proxy, specialAuthority: false, serviceLimited: true }] }), company()] })], 'D08', '1-W1'))
    expect(text).toContain('■一般委任')
    expect(text).toContain('□特別授權')
    expect(text).toContain('■不得代為收受送達之文書')
  })

  it('of a public body tells of the approval that its proxy needs', () => {
    expect(textOf(form([filed({ parties: [worker(), company({ kind: 'PUBLIC_BODY', name: '○○市立○○國民中學', proxies: [proxy] })] })], 'D08', '1-E1'))).toContain('核可權機關之同意書（勞資爭議處理法第9條第2項）')
  })
})

describe('D09, the sheet to sign in', () => {
  it('has a place for everybody who may come to a mediator’s meeting', () => {
    const sheet = form([filed({ parties: [{ ...minor, interpreterLanguage: '越南語' }, company({ proxies: [proxy] })] }), accepted, assigned, scheduled()], 'D09', '1')
    expect([sheet.issuer, sheet.title, sheet.genre]).toEqual(['高雄市政府勞工局', '勞資爭議調解會議出席簽到單', 'FORM'])
    expect(rowsOf(tablesOf(sheet)[0])).toEqual([['案號', number, '會議次別', '第1次調解會議'], ['案由', matter], ['時間', '115年3月11日（星期三）下午2時', '地點', '第一調解室']])
    expect(tablesOf(sheet)[1]?.header).toEqual(['身分', '姓名', '簽名', '到場時間'])
    expect(rowsOf(tablesOf(sheet)[1]).map(([role, name]) => [role, name])).toEqual([
      ['申請人（勞方）', '甲○○'], ['法定代理人', '癸○○\n（甲○○）'], ['勞方代理人', '\n'],
      ['對造人（資方）', '○光精密股份有限公司\n（代表人：丙○○）'], ['資方代理人', '丁○○\n（○光精密股份有限公司）'], ['資方代理人', '\n'],
      ['調解人', '林○○'], ['紀錄', '\n'], ['通譯（越南語）', '\n'], ['陪同律師', '\n'], ['列席（旁聽）', '\n'],
    ])
  })

  it('shows a proxy who was appointed after the meeting was called, and the guests who came', () => {
    const appointed = { type: 'proxy.appointed', on: '2026-03-06', partyId: 'W1', proxy }
    expect(textOf(form([...begun, appointed], 'D09', '1'))).toContain('丁○○')
    const held = form([...begun, appointed, opened({ interpreters: [{ name: '阮○○', language: '越南語' }], observers: [{ name: '何○○', capacity: '初任調解人' }] })], 'D09', '1')
    expect(textOf(held)).toContain('丁○○')
    expect(textOf(held)).toContain('通譯（越南語）\n阮○○')
    expect(textOf(held)).toContain('列席（旁聽）\n何○○\n（初任調解人）')
  })

  it('lists the members of a committee, the chair first', () => {
    const sheet = documentOf(renderedCase('03-khh-committee-appointed-member-settled'), 'D09', '1').model
    expect(rowsOf(tablesOf(sheet)[1]).map(([role, name]) => [role, name]).slice(4, 7)).toEqual([['調解委員（主席）', '許○○'], ['調解委員', '郭○○'], ['調解委員', '蔡○○']])
  })
})

describe('D10, the proposal on a sheet of its own', () => {
  it('of a mediator: the terms, a place for every answer, and the signature', () => {
    expect(form([...toMeeting, proposed()], 'D10', '1')).toEqual({
      code: 'D10', genre: 'RECORD', issuer: '高雄市政府勞工局', title: '勞資爭議調解方案', footer: number,
      blocks: [
        { kind: 'table', widths: [18, 82], rows: [pair('案號', number), pair('案由', matter), pair('作成日期', '民國115年3月11日'), pair('會議次別', '第1次調解會議')] },
        { kind: 'heading', level: 1, text: '一、調解方案' },
        { kind: 'paragraph', number: '1.', indent: 1, text: '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前給付。', keepWithNext: true },
        { kind: 'paragraph', indent: 2, text: '給付總額：新臺幣陸萬元整（60,000元）。' },
        { kind: 'heading', level: 1, text: '二、當事人之答復' },
        {
          kind: 'paragraph', keepWithNext: true,
          text: '雙方當事人同意本方案，並於調解紀錄簽名者，為調解成立；當事人對本方案不同意者，為調解不成立（勞資爭議處理法第12條第5項準用第19條、第20條）。',
        },
        {
          kind: 'table', header: ['當事人', '答復', '簽名或蓋章', '日期'], widths: [32, 24, 26, 18],
          rows: ['勞方甲○○', '資方○光精密股份有限公司'].map((text): DocumentCell[] => [{ text }, { text: '□同意\n□不同意', align: 'center' }, { text: '\n' }, { text: '' }]),
        },
        { kind: 'heading', level: 1, text: '三、簽名' },
        { kind: 'signatures', signers: [{ role: '調解人', name: '林○○' }] },
      ] satisfies DocumentBlock[],
    })
  })

  it('of a committee: its vote, and the members who decided', () => {
    const { model } = documentOf(renderedCase('03-khh-committee-appointed-member-settled'), 'D10', '1')
    expect([model.issuer, model.title]).toEqual([undefined, '高雄市政府勞資爭議調解委員會調解方案'])
    expect(textOf(model)).toContain('委員表決：出席委員3人，同意2人，不同意1人，經出席委員過半數同意，作成上開調解方案（勞資爭議處理法第18條）。')
    expect(model.blocks.at(-1)).toEqual({ kind: 'signatures', signers: [{ role: '調解委員（主席）', name: '許○○' }, { role: '調解委員', name: '郭○○' }, { role: '調解委員', name: '蔡○○' }] })
  })
})

describe('D14, the proof of service', () => {
  const methods = (checked: number) => ({
    kind: 'checklist',
    items: [
      '交付應受送達人（行政程序法第72條）。',
      '補充送達：交付有辨別事理能力之同居人、受雇人或應送達處所之接收郵件人員；與應受送達人利害關係相反者不得代收（勞工之文書，不得由雇主或其受雇人、接收郵件人員代收；第73條）。',
      '留置送達：應受送達人或前項之人無正當理由拒絕收領，將文書留置於應送達處所（第73條第3項）。',
      '寄存送達：寄存於送達地之地方自治、警察機關或郵局，並作送達通知書2份，1份黏貼於門首，1份置於信箱或其他適當位置（第74條）。',
      '公示送達：於公告欄公告，自公告之日起經20日發生效力（第78條至第82條）。',
    ].map((text, index) => ({ text, checked: index === checked })),
  })
  const noticeServed = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'W1', method: 'LEFT', deliveredOn: '2026-03-06' }

  it('is filled with what is on record, and leaves room for what is written at the door', () => {
    expect(form([...begun, noticeServed], 'D14', 'D06-1-W1')).toEqual({
      code: 'D14', genre: 'FORM', issuer: '高雄市政府勞工局', title: '送達證書', footer: number,
      blocks: [
        {
          kind: 'table', widths: [24, 76],
          rows: [
            pair('交送達機關', '高雄市政府勞工局'), pair('案號及案由', `${number}　${matter}`), pair('送達文書', '開會通知單1份（第1次會議，115年3月11日（星期三）下午2時）'), pair('應受送達人', '甲○○'),
            pair('應送達處所', '高雄市鳳山區○○路○○號'), pair('送達日期時間', '中華民國115年3月6日　＿＿時＿＿分'),
          ],
        },
        { kind: 'paragraph', text: '送達方法', strong: true, keepWithNext: true },
        methods(2),
        {
          kind: 'table', widths: [24, 76],
          rows: [pair('收領人\n簽名或蓋章', '\n與應受送達人之關係：'), pair('拒絕或不能簽名\n蓋章之事由', '\n'), pair('送達人\n簽名或蓋章', '\n')],
        },
        { kind: 'paragraph', small: true, text: '本證書由送達人製作，交送達之機關應將其附卷（行政程序法第76條）。' },
      ],
    })
  })

  const notice = (method: string, receipt: object) => ({ type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'W1', method, deliveredOn: '2026-03-06', receipt })
  it('tells the slip’s number from the posting on, and the receiver’s name and relation from the receipt', () => {
    const posted = { type: 'note.added', on: '2026-03-05', text: '掛號交寄', service: { paper: 'MEETING_NOTICE', number: 1, partyId: 'W1', step: 'POSTED', slip: '12345678901234' } }
    expect(rowsOf(tablesOf(form([...begun, posted], 'D14', 'D06-1-W1'))[0])).toContainEqual(['郵件掛號號碼', '12345678901234'])
    const [facts, signatures] = tablesOf(form([...begun, posted, notice('SUBSTITUTE', { receiver: '癸○○', relation: 'COHABITANT', slip: '99999' })], 'D14', 'D06-1-W1'))
    expect(rowsOf(facts)).toContainEqual(['郵件掛號號碼', '99999'])
    expect(rowsOf(signatures)[0]).toEqual(['收領人\n簽名或蓋章', '癸○○\n\n與應受送達人之關係：同居人'])
  })
  it.each([
    ['LEFT', { reason: '本人當面拒絕收領', witness: '子○○' }, '本人當面拒絕收領\n在場人：子○○'],
    ['DEPOSITED', { depositedAt: '鳳山郵局' }, '（第74條）。寄存處所：鳳山郵局。'],
    ['PUBLIC_NOTICE', { postedAt: '本局公告欄', postedUntil: '2026-03-31' }, '（第78條至第82條）。公告處所：本局公告欄。公告至民國115年3月31日。'],
  ])('of a service %s tells what the receipt says', (method, receipt, words) => {
    expect(textOf(form([...begun, notice(method, receipt)], 'D14', 'D06-1-W1'))).toContain(words)
  })

  it('is blank where nothing is on record', () => {
    const blank = form(begun, 'D14', 'D06-1-W1')
    expect(blank.blocks).toContainEqual(methods(-1))
    expect(textOf(blank)).toContain('中華民國＿＿＿年＿＿月＿＿日　＿＿時＿＿分')
  })

  it.each([
    ['a minor’s guardian', [minor, company()], 'W1', '甲○○\n法定代理人：癸○○（行政程序法第69條第1項）'],
    ['who represents a body', [worker(), company()], 'E1', '○光精密股份有限公司\n代表人：丙○○（行政程序法第69條第2項）'],
    ['a proxy', [worker(), company({ proxies: [proxy] })], 'E1', '○光精密股份有限公司\n代理人：丁○○（行政程序法第71條）'],
    ['one of two proxies', [worker(), company({ proxies: [proxy, { ...proxy, id: 'P2', name: '戊○○' }] })], 'E1', '○光精密股份有限公司\n代理人：丁○○、戊○○（行政程序法第71條；得僅向其中1人送達）'],
    ['the body itself where the proxy may not receive it', [worker(), company({ proxies: [{ ...proxy, serviceLimited: true }] })], 'E1', '○光精密股份有限公司\n代表人：丙○○（行政程序法第69條第2項）'],
    ['a minor without a guardian on record: a blank', [worker({ birthDate: '2009-06-17' }), company()], 'W1', '甲○○\n法定代理人：（未填載）（行政程序法第69條第1項）'],
  ])('is for %s', (_who, parties, partyId, expected) => {
    const rows = rowsOf(tablesOf(form([filed({ parties }), accepted, assigned, scheduled()], 'D14', `D06-1-${partyId}`))[0])
    expect(rows[3]).toEqual(['應受送達人', expected])
  })

  it('goes to the proxy’s address, and an employer’s paper not to the worker', () => {
    const text = textOf(form([filed({ parties: [worker(), company({ proxies: [proxy] })] }), accepted, assigned, scheduled()], 'D14', 'D06-1-E1'))
    expect(text).toContain('應送達處所\n高雄市苓雅區○○路○○號')
    expect(text).toContain('雇主之文書，不得由本件勞工代收')
  })

  it('of a notice to choose a member knows the day, and of a corrected record the version', () => {
    const documents = renderedCase('03-khh-committee-appointed-member-settled')
    const notice = textOf(documentOf(documents, 'D14', 'D04-0-E1').model)
    expect(notice).toContain('送達文書\n選定調解委員通知函1份')
    expect(notice).toContain('中華民國115年4月16日')
    expect(textOf(documentOf(documents, 'D14', 'D11-2-W1').model)).toContain('更正函及更正後調解紀錄（第2版）各1份')
  })

  it('is the entrusted organisation’s for its meetings, and the bureau’s for the record', () => {
    const documents = renderedCase('02-tpe-dismissal-not-settled-subsidy')
    expect(documentOf(documents, 'D14', 'D06-1-W1').model.issuer).toBe('社團法人○○勞資關係促進協會')
    expect(documentOf(documents, 'D14', 'D11-1-W1').model.issuer).toBe('臺北市政府勞動局')
  })
})

describe('as .docx', () => {
  it.each([['D03', 'ASSIGNMENT'], ['D08', '1-E1'], ['D09', '1'], ['D10', '1'], ['D14', 'D06-1-E1']])('%s %s carries the words of its model', async (code, key) => {
    const { model } = documentOf(renderedCase('01-khh-wages-severance-settled'), code, key)
    expect(linesOf(await writeDocx(model, '2026-03-11'))).toEqual(documentWords(model))
  })
})
