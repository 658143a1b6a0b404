import { chineseNumber } from '../../format/numbering.ts'
import { rocDate, rocTime } from '../../format/roc-date.ts'
import { itemsAtTable, seatedMembers } from '../../subsidy/panel.ts'
import type { DocumentBlock, DocumentModel } from '../model.ts'
import { blank } from '../official-letter.ts'
import { claimantOf, employerOf, figures, itemName } from './context.ts'
import { composeMinutes, deferralWords, type MinutedCase, type PanelAtWork } from './panel-minutes.ts'
import { decisionBlocks } from './review-papers.ts'

/** F03 of a whole meeting: all that was on its agenda, in one record (law.md §4.2). What nobody recorded is not told as decided. */
export function panelMinutes(panel: PanelAtWork): DocumentModel {
  const { content, fund } = panel
  const minutes = composeMinutes(panel)
  const chair = seatedMembers(content).find((member) => member.personId === content.chairId)
  const blocks: DocumentBlock[] = [
    ...minutes.head.map(({ label, value }) => ({ kind: 'field', label, value } as const)),
    { kind: 'heading', level: 1, text: '一、報告事項' },
    { kind: 'paragraph', text: minutes.reports },
    { kind: 'heading', level: 1, text: '二、討論事項' },
    ...minutes.cases.flatMap(caseBlocks),
    { kind: 'heading', level: 1, text: `三、散會：${minutes.adjourned === '' ? blank : minutes.adjourned}` },
    { kind: 'signatures', signers: [{ role: '主席', name: chair?.name ?? '' }, { role: '記錄', name: content.recorder }] },
  ]
  return { code: 'F03', genre: 'RECORD', issuer: fund.name, title: minutes.title, footer: `${fund.reviewPanel}　${rocDate(content.on)}`, blocks }
}

function caseBlocks({ heading, subject, explanation, aside, taking, resolution }: MinutedCase): DocumentBlock[] {
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'field', label: '案由', value: subject },
    { kind: 'field', label: '說明', value: explanation },
    ...(aside.length === 0 ? [] : [{ kind: 'field', label: '迴避', value: `${aside.join('、')}；參與審議 ${taking} 人` } as const]),
    ...(resolution?.kind === 'DECIDED'
      ? [{ kind: 'field', label: '決議', value: `${resolution.words}，各項目如下：`, keepWithNext: true } as const, ...decisionBlocks(resolution.decision)]
      : [{ kind: 'field', label: '決議', value: resolution?.kind === 'DEFERRED' ? deferralWords(resolution.reason) : blank } as const]),
  ]
}

/** 議程: the cases of a meeting on one sheet, before the review sheet of each. */
export function panelAgenda({ content, fund, cases }: PanelAtWork): DocumentModel {
  const rows = content.agenda.flatMap((item, index) => {
    const at = cases.find((one) => one.subsidyId === item.subsidyId)
    if (!at) return []
    const items = itemsAtTable(at.facts)
    const lines = (value: (one: (typeof items)[number]) => string): string => items.map(value).join('\n')
    return [[
      { text: chineseNumber(index + 1), align: 'center' as const }, { text: `${claimantOf(at.facts)}\n${employerOf(at.facts)}\n${at.subsidyNumber}` }, { text: lines(({ kind }) => itemName(kind)) },
      { text: lines(({ requested }) => figures(requested)), align: 'end' as const }, { text: lines(({ payable }) => (payable === null ? '未查證' : figures(payable))), align: 'end' as const },
      { text: lines(({ proposed }) => (proposed === null ? blank : figures(proposed))), align: 'end' as const },
    ]]
  })
  return {
    code: 'F02', genre: 'FORM', issuer: fund.name, title: `${fund.reviewPanel}${content.session}會議議程`, footer: `${fund.reviewPanel}　${rocDate(content.on)}`,
    blocks: [
      { kind: 'field', label: '時間', value: `${rocDate(content.on)}${content.at === null ? '' : rocTime(content.at)}` },
      { kind: 'field', label: '地點', value: content.place || blank },
      { kind: 'field', label: '委員', value: seatedMembers(content).map((member) => member.name).join('、') || blank },
      { kind: 'table', header: ['案次', '申請人、雇主、案號', '項目', '申請', '依規則得核給', '擬核'], widths: [7, 37, 14, 14, 14, 14], rows },
    ],
  }
}
