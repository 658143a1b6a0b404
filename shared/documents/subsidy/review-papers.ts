import { rocDate } from '../../format/roc-date.ts'
import { deciding } from '../../subsidy/panel-rules.ts'
import type { Decision, SubsidyFacts } from '../../subsidy/facts.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import { labelCell, roomToWrite } from '../cells.ts'
import type { DocumentBlock, DocumentCell, DocumentModel } from '../model.ts'
import { blank } from '../official-letter.ts'
import { claimantOf, figures, itemName, matterOfSubsidy, type SubsidyContext } from './context.ts'

const checkName = (check: string): string => (words.check as Record<string, string>)[check] ?? check
const money = (amount: number | null, otherwise: string): DocumentCell => ({ text: amount === null ? otherwise : figures(amount), align: 'end' })

/** F02 審查表: each condition, each paper, each item with its formula, what is proposed (law.md §4.2). An unverified rule says so. */
export function reviewSheet(facts: SubsidyFacts, { caseNumber, subsidyNumber, profile }: SubsidyContext): DocumentModel {
  const { evaluation, review, application } = facts
  const proposed = (kind: string): number | null => review?.proposed.find((one) => one.kind === kind)?.amount ?? null
  const blocks: DocumentBlock[] = [
    {
      kind: 'table', widths: [18, 38, 16, 28], rows: [
        [labelCell('申請人'), { text: claimantOf(facts) }, labelCell('身分'), { text: words.applicant[application.applicantType] }],
        [labelCell('案由'), { text: matterOfSubsidy(facts), span: 3 }],
        [labelCell('申請案號'), { text: subsidyNumber }, labelCell('申請日期'), { text: rocDate(facts.submittedOn) }],
        [labelCell('調解案號'), { text: caseNumber || '無', span: 3 }],
        [labelCell('依據'), { text: `${profile.fund.regulation}（規則檔 ${facts.pack}）`, span: 3 }],
      ],
    },
    { kind: 'heading', level: 1, text: '一、資格' },
    {
      kind: 'table', header: ['要件', '結果', '認定及文件', '依據'], widths: [24, 10, 40, 26],
      rows: evaluation.eligibility.map((one) => [{ text: checkName(one.check) }, { text: words.result[one.result], align: 'center' as const }, { text: [one.reason, one.source === undefined ? '' : `（${one.source}）`].join('') }, { text: one.verified === false ? `${one.article}（未查證）` : one.article }]),
    },
    { kind: 'heading', level: 1, text: '二、附件' },
    { kind: 'checklist', items: facts.attachments.map((one) => ({ text: one.name || one.kind, checked: true })) },
    { kind: 'heading', level: 1, text: '三、金額' },
    {
      kind: 'table', header: ['項目', '申請', '上限', '他機關補助', '計算式及依據', '擬核'], widths: [13, 14, 14, 13, 30, 16],
      rows: evaluation.items.map((item) => [
        { text: itemName(item.kind) }, money(item.requested, ''), money(item.cap, item.verified ? '核實' : '未查得'), money(item.deducted, ''),
        { text: `${item.formula}${item.verified ? '' : '（規則未查證，由人工認定）'}\n${item.article}` }, money(proposed(item.kind) ?? item.payable, blank),
      ]),
    },
    ...(review?.remarks ? [{ kind: 'heading', level: 1, text: '四、審查意見' } as const, { kind: 'paragraph', text: review.remarks } as const] : []),
    { kind: 'table', header: ['承辦人', '科長', '審查小組'], widths: [33, 33, 34], rows: [[{ text: `${review?.by ?? ''}${roomToWrite}` }, { text: roomToWrite }, { text: roomToWrite }]] },
  ]
  return { code: 'F02', genre: 'FORM', issuer: profile.fund.name, title: '補助審查表', footer: subsidyNumber, blocks }
}

const memberName = (member: { name?: string | undefined; personId: string }): string => member.name ?? member.personId

/** The decision in words: 核定, 部分核定 or 駁回. */
export function decisionWords(facts: SubsidyFacts, decision: Pick<Decision, 'perItem'>): string {
  const granted = decision.perItem.reduce((sum, item) => sum + item.granted, 0)
  const requested = facts.application.items.reduce((sum, item) => sum + item.amountPaid, 0)
  return granted === 0 ? '駁回' : granted < requested ? '部分核定' : '核定'
}

/** What was granted of each item and why, with the basis and the second person where the amount was left to people. */
export const decisionBlocks = (decision: Decision): DocumentBlock[] => [
  { kind: 'table', header: ['項目', '核定金額', '理由'], widths: [20, 22, 58], rows: decision.perItem.map((item) => [{ text: itemName(item.kind) }, { text: figures(item.granted), align: 'end' as const }, { text: item.reason }]) },
  ...(decision.basis === '' ? [] : [{ kind: 'field', label: '依據', value: decision.basis } as const]),
  ...(decision.confirmedBy ? [{ kind: 'field', label: '金額確認', value: decision.confirmedBy } as const] : []),
]

/** F03 審查小組會議紀錄 of one application: who was there, who stepped aside, what was decided and why. */
export function reviewMinutes(facts: SubsidyFacts, { caseNumber, subsidyNumber, profile }: SubsidyContext): DocumentModel {
  const { decision } = facts
  if (!decision) throw new RangeError('nothing was decided yet')
  const { meeting } = decision
  const recused = meeting.recused.map((one) => (typeof one === 'string' ? one : one.personId))
  const named = (ids: readonly string[]): string => meeting.members.filter((member) => ids.includes(member.personId)).map(memberName).join('、') || '無'
  const chair = meeting.members.find((member) => member.personId === meeting.chairId)
  const blocks: DocumentBlock[] = [
    { kind: 'field', label: '會議日期', value: rocDate(meeting.on) },
    ...(meeting.session ? [{ kind: 'field', label: '屆次', value: meeting.session } as const] : []),
    { kind: 'field', label: '地點', value: meeting.place ?? blank },
    { kind: 'field', label: '主席', value: chair ? memberName(chair) : blank },
    { kind: 'field', label: '出席委員', value: deciding(meeting).map(memberName).join('、') },
    { kind: 'field', label: '請假委員', value: meeting.members.filter((member) => !member.present && !recused.includes(member.personId)).map(memberName).join('、') || '無' },
    { kind: 'field', label: '迴避委員', value: named(recused) },
    { kind: 'field', label: '委員人數', value: `應出席 ${meeting.members.length} 人，出席 ${deciding(meeting).length} 人，過半數出席` },
    { kind: 'heading', level: 1, text: '案由' },
    { kind: 'paragraph', text: `${claimantOf(facts)}申請${profile.fund.name}補助案（${matterOfSubsidy(facts)}；申請案號：${subsidyNumber}${caseNumber === '' ? '' : `；調解案號：${caseNumber}`}）。` },
    { kind: 'heading', level: 1, text: '決議' },
    { kind: 'paragraph', text: `${decisionWords(facts, decision)}，各項目如下：`, keepWithNext: true },
    ...decisionBlocks(decision),
    ...(meeting.minutes ? [{ kind: 'heading', level: 1, text: '討論' } as const, { kind: 'paragraph', text: meeting.minutes } as const] : []),
    { kind: 'signatures', signers: [{ role: '主席', name: chair ? memberName(chair) : '' }, { role: '記錄', name: decision.by ?? '' }] },
  ]
  return { code: 'F03', genre: 'RECORD', issuer: profile.fund.name, title: `${profile.fund.reviewPanel}會議紀錄`, footer: subsidyNumber, blocks }
}
