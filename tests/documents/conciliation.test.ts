import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { logOf, profiles, type Rendered, renderedDocuments } from '../support/case-log.ts'
import { documentOf, sectionText, sectionTitles, textOf } from '../support/document-text.ts'
import {
  accepted, answered, assigned, closedMeeting, company, failedOutcome, filed, finalized, opened, proposed, received, scheduled, sent, settledOutcome, signed, worker,
} from '../support/lifecycle.ts'
import { linesOf } from '../support/read-docx.ts'

const conciliation = filed({ proceeding: 'CONCILIATION', parties: [worker({ interpreterLanguage: '印尼語' }), company()] })
const meeting = opened({ interpreters: [{ name: '阮○○', language: '印尼語' }], observers: [{ name: '何○○', capacity: '諮詢服務中心人員' }] })
const begun = [conciliation, accepted, assigned, scheduled(), meeting]
const settled = [
  ...begun, proposed(), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized, sent, received,
]
const failed = [
  ...begun, closedMeeting, { ...failedOutcome, arbitrationAdvised: undefined }, { type: 'note.added', on: '2026-03-12', text: '雙方均到場。' },
]
const rendered = (events: Parameters<typeof logOf>[0]): Rendered[] => renderedDocuments(logOf(events), profiles.KAOHSIUNG)
const model = (events: Parameters<typeof logOf>[0], code: string, key = ''): DocumentModel => documentOf(rendered(events), code, key).model

/** The one sentence of a conciliation that names the Act, to say what it is not. */
const effect = '本件為協調，並非勞資爭議處理法所定之調解：協調成立者，不生同法第23條之效力，亦不得依同法第59條聲請裁定強制執行；雙方之約定，依民法有關契約之規定。'

describe('the papers of a conciliation (協調)', () => {
  it('are titled as such, on paper and in the list', () => {
    expect(rendered(settled).map(({ called, model: { title } }) => [called.code, called.title, title])).toEqual([
      ['D01', '勞資爭議協調申請書', '勞資爭議協調申請書'], ['D03', '協調人指派函', '函'], ['D06', '開會通知單（第1次）', '開會通知單'],
      ['D08', '委任書（空白，資方○光精密股份有限公司）', '勞資爭議協調委任書'], ['D08', '委任書（空白，勞方甲○○）', '勞資爭議協調委任書'],
      ['D09', '出席簽到單（第1次）', '勞資爭議協調會議出席簽到單'], ['D10', '協調方案（第1次）', '勞資爭議協調方案'], ['D11', '協調紀錄', '勞資爭議協調紀錄'], ['D13', '函送協調紀錄', '函'],
      ['D14', '送達證書（開會通知單第1次，資方○光精密股份有限公司）', '送達證書'], ['D14', '送達證書（開會通知單第1次，勞方甲○○）', '送達證書'],
      ['D14', '送達證書（協調紀錄，資方○光精密股份有限公司）', '送達證書'], ['D14', '送達證書（協調紀錄，勞方甲○○）', '送達證書'],
    ])
    expect(documentOf(rendered(settled), 'D11').called.fileName).toBe('D11-協調紀錄-高市勞調字第1150001號')
  })

  it.each([['settled', settled], ['not settled', failed]])('of one that was %s name no rule of the Act, and nothing 調解 but the office’s own names', (_how, events) => {
    for (const { model: document } of rendered(events)) {
      const text = textOf(document).replaceAll(effect, '').replaceAll('勞資爭議調解業務承辦人', '').replaceAll('第一調解室', '').replaceAll('申請勞資爭議調解、', '')
      expect(text).not.toMatch(/調解|勞資爭議處理法|本法|罰鍰|仲裁/u)
    }
  })

  it('say once that it has no effect of §23 and §59', () => {
    expect(sectionText(model(settled, 'D01'), '協調之性質')).toBe(effect)
    expect(sectionText(model(settled, 'D11'), '附註')).toBe(`（一）${effect}`)
    expect(textOf(model(settled, 'D13'))).toContain(`二、${effect}`)
  })

  it('have a record with the sections of a mediation, and a conciliator', () => {
    const record = model(settled, 'D11')
    expect(sectionTitles(record)).toEqual([
      '一、當事人', '二、會議經過及出席情形', '三、程序告知', '四、爭議要點及請求協調事項', '五、申請人（勞方）主張', '六、對造人（資方）主張', '七、調查事實結果', '八、協調方案',
      '九、協調結果', '十、附註', '十一、簽名', '十二、附件',
    ])
    expect(sectionText(record, '程序告知')).toBe([
      '（一）協調人林○○於協調程序開始前，向當事人說明其身分。', '（二）協調人揭露其與當事人之關係及利害關係：無利害關係。', '（三）未經協調人及雙方當事人同意，不得錄音、錄影。',
      '（四）第1次協調會議由通譯阮○○以印尼語為勞方甲○○傳譯；本紀錄內容經通譯朗讀確認。',
    ].join('\n'))
    expect(sectionText(record, '協調結果')).toBe(['■協調成立', '□部分成立、部分不成立', '□協調不成立', '□撤回申請', '雙方當事人同意前項協調方案並於本紀錄簽名，協調成立。'].join('\n'))
    expect(textOf(record)).toContain('列席\n何○○（諮詢服務中心人員）')
  })

  it('tell of a failure where one can turn, without the remedies of the Act', () => {
    expect(rendered(failed).map((one) => one.called.code)).toEqual(['D01', 'D03', 'D06', 'D08', 'D08', 'D09', 'D11', 'D14', 'D14'])
    expect(sectionText(model(failed, 'D11'), '協調不成立之說明')).toBe('當事人就協調不成立之事項，得另依法申請勞資爭議調解、向管轄法院起訴，或循其他途徑主張權利；請注意請求權之消滅時效。')
  })

  it('ask no approval of a public body', () => {
    const parties = [worker(), company({ kind: 'PUBLIC_BODY', name: '○○安養中心', proxies: [{ id: 'P1', name: '乙○○', address: '高雄市', specialAuthority: true }] })]
    const events = [filed({ proceeding: 'CONCILIATION', parties }), accepted, assigned, scheduled(), opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: true, proxyId: 'P1' }] }), closedMeeting, { ...failedOutcome, arbitrationAdvised: undefined }]
    for (const { model: document } of rendered(events)) expect(textOf(document)).not.toContain('同意書')
  })

  it('call for no notice of a fine', () => {
    const absent = [...begun.slice(0, 4), opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] }), closedMeeting, { type: 'note.added', on: '2026-03-12', text: '未到場。', handover: { partyId: 'E1', meetingNo: 1 } }]
    expect(rendered(absent).map((one) => one.called.code)).toEqual(['D01', 'D03', 'D06', 'D08', 'D08', 'D09', 'D14', 'D14'])
  })

  it('keep what people wrote: only the program’s own words change', () => {
    const text = textOf(model([...begun, { type: 'statement.recorded', on: '2026-03-11', side: 'EMPLOYEE', text: '前次調解未獲結果。' }, closedMeeting, { ...failedOutcome, arbitrationAdvised: undefined }], 'D11'))
    expect(text).toContain('前次調解未獲結果。')
  })

  it('for supplements, transfer, withdrawal and non-acceptance cite none of the Act’s articles', () => {
    const incomplete = filed({ proceeding: 'CONCILIATION', parties: [worker({ occupation: undefined }), company()] })
    const asked = { type: 'supplement.requested', on: '2026-03-03', items: ['parties.W1.occupation'], servedOn: '2026-03-03', dueOn: '2026-03-10' }
    const letters = [
      model([incomplete, asked], 'D02', '1'),
      model([incomplete, asked, { type: 'application.notAccepted', on: '2026-03-11', reason: '屆期未補正。' }], 'D18'),
      model([conciliation, { type: 'case.transferred', on: '2026-03-03', toAuthority: '屏東縣政府', reason: '勞務提供地在屏東縣。' }], 'D17'),
      model([conciliation, accepted, { type: 'application.withdrawn', on: '2026-03-03', partyIds: ['W1'], signedBy: 'W1' }], 'D16', '1'),
    ]
    for (const letter of letters) {
      expect(textOf(letter)).toContain('協調')
      expect(textOf(letter)).not.toMatch(/勞資爭議處理法|調解辦法|訴願/u)
    }
  })

  it('are written as .docx with all their words in order', async () => {
    for (const { model: document } of rendered(settled)) expect(linesOf(await writeDocx(document, '2026-03-11'))).toEqual(documentWords(document))
  })
})
