import { paragraphNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { matterOf } from './people.ts'
import { arbitration, arbitrationOfPublicBody } from './wording.ts'

/** D15 調解不成立後救濟途徑說明: the nine ways of law.md §4.4, each with the period that runs. */
export function remediesNotice(facts: CaseFacts, caseNumber: string, profile: CityProfile): DocumentModel {
  const ways: readonly (readonly [string, readonly string[]])[] = [
    ['共同申請交付仲裁', [arbitration, ...(facts.claims.some((claim) => claim.nature === 'INTERESTS') ? [arbitrationOfPublicBody] : []), '申請仲裁應附調解紀錄；權利事項之仲裁判斷，與法院之確定判決有同一效力（勞資爭議處理法第28條、第37條）。']],
    ['向法院起訴或聲請勞動調解', ['權利事項之爭議，得向管轄法院起訴，或聲請法院勞動調解。曾經主管機關調解未成立者，得不經法院調解逕行起訴（勞動事件法第16條第1項第1款），起訴時請檢附調解紀錄。']],
    ['裁判費暫免徵收', ['確認僱傭關係，或請求給付工資、退休金、資遣費之訴訟，勞工或工會起訴或上訴，暫免徵收裁判費三分之二；強制執行標的金額逾新臺幣20萬元者，其超過部分暫免徵收執行費（勞動事件法第12條）。']],
    ['法律扶助', ['得向財團法人法律扶助基金會申請法律扶助，或申請勞動部勞資爭議法律及生活費用扶助，由律師協助起訴或聲請勞動調解。']],
    [`${profile.fund.name}補助`, [`得依${profile.fund.regulation}申請訴訟補助；補助項目、資格及申請期限，請洽${profile.bureau.name}（電話：${profile.bureau.phone}）。`]],
    ['請求權時效及其他期間', [
      '申請調解後調解不成立者，時效視為不中斷（民法第133條）；時效因請求而中斷者，如於請求後6個月內不起訴，視為不中斷（民法第130條）。',
      '工資等定期給付之請求權時效為5年（民法第126條）；勞動基準法之退休金請求權為5年（同法第58條）；職業災害補償請求權為2年（同法第61條）。',
      '雇主不經預告終止契約、勞工不經預告終止契約，原則應自知悉其情形之日起30日內為之（勞動基準法第12條第2項、第14條第2項）。',
    ]],
    ['積欠工資墊償', ['雇主歇業、清算或宣告破產者，勞工就未滿6個月之工資，以及退休金、資遣費，得依勞動基準法第28條向勞動部勞工保險局申請墊償；歇業事實得向主管機關申請認定。']],
    ['不當勞動行為裁決', ['雇主因勞工參與工會活動等事由而為解僱、降調、減薪或其他不利待遇者，得自知悉有違反工會法規定之事由或事實發生之次日起90日內，向勞動部申請裁決（勞資爭議處理法第39條）。']],
    ['勞動檢查申訴', ['雇主違反勞動法令者，得向主管機關或勞動檢查機構申訴（勞動基準法第74條）。']],
  ]
  return {
    code: 'D15',
    genre: 'RECORD',
    issuer: profile.bureau.name,
    title: '調解不成立後救濟途徑說明',
    footer: caseNumber,
    blocks: [
      { kind: 'paragraph', text: `${matterOf(facts)}（案號：${caseNumber}）${facts.determinedOn === null ? '' : `於${rocDate(facts.determinedOn)}`}${facts.partial ? '部分' : ''}調解不成立。當事人就不成立之事項，得循下列途徑主張權利：` },
      ...ways.flatMap(([title, texts], index): DocumentBlock[] => [
        { kind: 'heading', level: 1, text: `${paragraphNumber(1, index + 1)}${title}` },
        ...texts.map((text, position): DocumentBlock => (texts.length === 1
          ? { kind: 'paragraph', text, indent: 1 }
          : { kind: 'paragraph', number: paragraphNumber(2, position + 1), indent: 1, text })),
      ]),
      { kind: 'paragraph', small: true, text: '以上僅供參考。個案適用之法令及期間，以有權機關之認定及法院之裁判為準。' },
    ],
  }
}
