import { rocDate } from '../../format/roc-date.ts'
import { litigationWords } from '../../subsidy/words.ts'
import { grantedOf, type SubsidyFacts } from '../../subsidy/facts.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import { labelCell } from '../cells.ts'
import type { DocumentBlock, DocumentCell, DocumentModel } from '../model.ts'
import { blank, blankDate } from '../official-letter.ts'
import { claimantIdentifierOf, claimantOf, employerOf, figures, identifierName, inWordsAndFigures, itemName, matterOfSubsidy, type SubsidyContext } from './context.ts'

const wide = (label: string, text: string): DocumentCell[] => [labelCell(label), { text, span: 3 }]
const widths = [20, 34, 16, 30]
const total = (facts: SubsidyFacts): number => facts.application.items.reduce((sum, item) => sum + item.amountPaid, 0)

/** F01 補助申請書 (law.md §5.3). */
export function subsidyApplicationForm(facts: SubsidyFacts, { caseNumber, subsidyNumber, profile }: SubsidyContext): DocumentModel {
  const { application } = facts
  const { litigation } = application
  const mediation = application.failedElsewhere
    ? `${application.failedElsewhere.name}，${rocDate(application.failedElsewhere.on)}調解不成立${application.failedElsewhere.reference === '' ? '' : `（${application.failedElsewhere.reference}）`}`
    : `${profile.bureau.name}${caseNumber}${facts.standing?.determinedOn ? `，${rocDate(facts.standing.determinedOn)}` : ''}`
  const blocks: DocumentBlock[] = [
    { kind: 'heading', level: 1, text: '一、申請人' },
    {
      kind: 'table', widths, rows: [
        [labelCell('姓名或名稱'), { text: claimantOf(facts) }, labelCell('申請人身分'), { text: words.applicant[application.applicantType] }],
        [labelCell('設籍日期'), { text: application.householdRegisteredOn === undefined ? '' : rocDate(application.householdRegisteredOn) }, labelCell('申請日期'), { text: rocDate(facts.submittedOn) }],
        wide(identifierName(facts), claimantIdentifierOf(facts)), wide('住居所或會址', facts.standing?.claimantAddress ?? ''), wide('電話', ''), wide('匯款帳戶', `金融機構：${blank}　戶名：${blank}　帳號：${blank}`),
      ],
    },
    { kind: 'heading', level: 1, text: '二、爭議及調解' },
    { kind: 'table', widths, rows: [wide('對造（雇主）', employerOf(facts)), [labelCell('爭議種類'), { text: words.dispute[application.disputeKind] }, labelCell('勞務提供地'), { text: litigationWords.place(application.workplaceCity) }], wide('調解不成立', mediation)] },
    { kind: 'heading', level: 1, text: '三、程序' },
    {
      kind: 'table', widths, rows: [
        [labelCell('程序'), { text: litigationWords.proceeding[litigation.proceeding] }, labelCell('審級'), { text: words.level[litigation.courtLevel] }],
        [labelCell('請求'), { text: litigationWords.kind[litigation.kind] }, labelCell('起訴（聲請）日'), { text: rocDate(litigation.filedOn) }],
        [labelCell('請求金額'), { text: litigation.claimAmount === undefined ? '' : figures(litigation.claimAmount) }, labelCell('共同或個別'), { text: litigation.joint ? `共同（${litigation.claimants}人）` : '個別' }],
        ...(litigation.court ? [wide('法院及案號', `${litigation.court}${litigation.courtCaseNo ?? ''}`)] : []),
      ],
    },
    { kind: 'heading', level: 1, text: '四、申請項目' },
    {
      kind: 'table', header: ['項目', '金額', '收據或證明'], widths: [30, 26, 44], rows: [
        ...application.items.map((item) => [{ text: itemName(item.kind) }, { text: figures(item.amountPaid), align: 'end' as const }, { text: item.receipt }]),
        [labelCell('合計'), { text: figures(total(facts)), align: 'end' as const }, { text: application.livingMonths === undefined ? '' : `生活費用 ${application.livingMonths} 個月` }],
      ],
    },
    { kind: 'heading', level: 1, text: '五、其他補助' },
    otherSubsidies(facts),
    { kind: 'heading', level: 1, text: '六、附件' },
    { kind: 'checklist', items: facts.attachments.map((one) => ({ text: one.name || one.kind, checked: true })) },
    { kind: 'paragraph', text: '此致', keepWithNext: true },
    { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
    { kind: 'signatures', signers: [{ role: '申請人', name: claimantOf(facts) }] },
    { kind: 'paragraph', text: `中華${blankDate}`, align: 'center' },
  ]
  return { code: 'F01', genre: 'FORM', issuer: profile.fund.name, title: '補助申請書', footer: subsidyNumber, blocks }
}

function otherSubsidies({ application }: SubsidyFacts): DocumentBlock {
  if (application.otherSubsidies.length === 0) return { kind: 'paragraph', text: '未獲其他政府機關或其委託團體同性質之補助。' }
  const rows = application.otherSubsidies.map((one): DocumentCell[] => [{ text: one.source }, { text: itemName(one.kind) }, { text: figures(one.amount), align: 'end' }])
  return { kind: 'table', header: ['機關（構）', '項目', '金額'], widths: [50, 25, 25], rows }
}

/** F06 切結書: no like subsidy of another authority; untrue statements are paid back (law.md §4.2). */
export function affidavit(facts: SubsidyFacts, { subsidyNumber, profile }: SubsidyContext): DocumentModel {
  const kinds = facts.application.items.map((item) => itemName(item.kind)).join('、')
  return {
    code: 'F06', genre: 'FORM', title: '切結書', footer: subsidyNumber,
    blocks: [
      { kind: 'paragraph', text: `立切結書人${claimantOf(facts)}，因${matterOfSubsidy(facts)}，向${profile.bureau.name}申請${profile.fund.name}之${kinds}補助，茲切結下列事項：` },
      { kind: 'paragraph', number: '一、', indent: 1, text: '就同一案件、同一審級之同一項目，未獲其他政府機關或其委託團體同性質之補助；已獲者，均已於申請書載明。' },
      { kind: 'paragraph', number: '二、', indent: 1, text: '所附文件及所載事項均屬真實。' },
      { kind: 'paragraph', number: '三、', indent: 1, text: '嗣後獲其他同性質之補助，或依判決、和解由他造負擔或償還已受補助之費用者，願通知貴機關並依規定返還。' },
      { kind: 'paragraph', number: '四、', indent: 1, text: '有不實情事者，願返還已領之補助，並負法律責任。' },
      { kind: 'paragraph', text: '此致', keepWithNext: true },
      { kind: 'paragraph', text: profile.bureau.name, strong: true, keepWithNext: true },
      { kind: 'signatures', signers: [{ role: '立切結書人', name: claimantOf(facts) }] },
      { kind: 'table', widths: [30, 70], rows: [[labelCell(identifierName(facts)), { text: claimantIdentifierOf(facts) }], [labelCell('地址'), { text: facts.standing?.claimantAddress ?? '' }]] },
      { kind: 'paragraph', text: `中華${blankDate}`, align: 'center' },
    ],
  }
}

/** F05 領據: the decided amount in words and figures; it names what for, and to whom it is paid (law.md §4.2). */
export function receiptForm(facts: SubsidyFacts, { subsidyNumber, profile }: SubsidyContext): DocumentModel {
  const amount = grantedOf(facts)
  const granted = (facts.decision?.perItem ?? []).filter((item) => item.granted > 0)
  return {
    code: 'F05', genre: 'FORM', title: '領據', footer: subsidyNumber,
    blocks: [
      { kind: 'paragraph', text: `茲領到${profile.bureau.name}核發${profile.fund.name}補助（${matterOfSubsidy(facts)}；申請案號：${subsidyNumber}）：` },
      { kind: 'paragraph', text: inWordsAndFigures(amount), strong: true, align: 'center' },
      { kind: 'table', header: ['項目', '金額'], widths: [60, 40], rows: granted.map((item) => [{ text: itemName(item.kind) }, { text: figures(item.granted), align: 'end' as const }]) },
      { kind: 'paragraph', text: '此據', keepWithNext: true },
      { kind: 'signatures', signers: [{ role: '具領人', name: claimantOf(facts) }] },
      { kind: 'table', widths: [30, 70], rows: [[labelCell(identifierName(facts)), { text: claimantIdentifierOf(facts) }], [labelCell('地址'), { text: facts.standing?.claimantAddress ?? '' }], [labelCell('匯款帳戶'), { text: `金融機構：${blank}　戶名：${blank}　帳號：${blank}` }]] },
      { kind: 'paragraph', text: `中華${blankDate}`, align: 'center' },
    ],
  }
}
