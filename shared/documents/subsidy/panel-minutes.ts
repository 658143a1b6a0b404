import { groupedAmount } from '../../format/capital-amount.ts'
import { chineseNumber } from '../../format/numbering.ts'
import { rocDate, rocTime } from '../../format/roc-date.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Decision, SubsidyFacts, SubsidyState } from '../../subsidy/facts.ts'
import type { SubsidyItemKind } from '../../subsidy/kinds.ts'
import { type AgendaItem, decidedIn, itemsAtTable, type PanelContent, reasonFor, seatedMembers } from '../../subsidy/panel.ts'
import { deciding, recusedIds } from '../../subsidy/panel-rules.ts'
import { subsidy as words } from '../../text/zh-TW/subsidy.ts'
import { claimantOf, figures, itemName, matterOfSubsidy } from './context.ts'
import { decisionWords } from './review-papers.ts'

/** A meeting with the applications on its agenda, as its papers and its minutes read it. */
export interface PanelAtWork { panelId: string; content: PanelContent; fund: CityProfile['fund']; cases: readonly CaseAtTable[] }
export interface CaseAtTable { subsidyId: string; subsidyNumber: string; caseNumber: string; state: SubsidyState; facts: SubsidyFacts }

interface MinutedItem { kind: SubsidyItemKind; granted: number | null; reason: string }
/** `decision`: as it was recorded. DRAFT: filled in, and in nobody's log yet. */
export type Resolution =
  | { kind: 'DECIDED'; words: string; perItem: MinutedItem[]; basis: string; confirmedBy: string; decision: Decision }
  | { kind: 'DRAFT'; words: string; perItem: MinutedItem[]; basis: string; confirmedBy: string }
  | { kind: 'DEFERRED'; reason: string }
  | null
/** 討論事項: one case. `aside`: who stepped aside, and why; `taking`: how many take part. */
export interface MinutedCase { subsidyId: string; number: string; heading: string; subject: string; explanation: string; aside: string[]; taking: number; resolution: Resolution; facts: SubsidyFacts }
/** 會議紀錄 in the order in which it is read; `head`: its lines by their labels. */
export interface PanelMinutes { title: string; head: { label: string; value: string }[]; reports: string; cases: MinutedCase[]; adjourned: string }

const dash = '—'
const none = '無'

/** 說明: what was asked for, what the rules say of it, what is proposed. */
export function explanationOf(facts: SubsidyFacts): string {
  const amounts = itemsAtTable(facts).map(({ kind, requested, payable, proposed }) =>
    `${itemName(kind)}申請 ${figures(requested)}，${payable === null ? '規則未查證，無試算結果' : `依規則得核給 ${figures(payable)}`}，擬核 ${proposed === null ? '未定' : figures(proposed)}`)
  const open = facts.evaluation.eligibility.filter((one) => one.result !== 'PASS').map((one) => `${(words.check as Record<string, string>)[one.check] ?? one.check}（${words.result[one.result]}）`)
  const remarks = facts.review?.remarks.trim() ?? ''
  return [
    `申請人於${rocDate(facts.submittedOn)}提出申請。`, `${amounts.join('；')}。`,
    facts.evaluation.eligibility.length === 0 ? '' : open.length === 0 ? '資格要件均符合。' : `資格要件尚有：${open.join('、')}。`,
    remarks === '' ? '' : `審查意見：${remarks}`,
  ].join('')
}

/** The minutes as far as the meeting has come; they follow what is typed. What was recorded is told as it was recorded. */
export function composeMinutes(panel: PanelAtWork): PanelMinutes {
  const { content, fund } = panel
  const members = seatedMembers(content)
  const named = (of: readonly { name: string; title: string }[]): string => of.map(({ name, title }) => `${name}${title === '' ? '' : `（${title}）`}`).join('、')
  const minuted = content.agenda.flatMap((item, index) => {
    const at = panel.cases.find((one) => one.subsidyId === item.subsidyId)
    return at ? [minutedCase(panel, item, at, index + 1)] : []
  })
  const aside = minuted.filter((one) => one.aside.length > 0).map((one) => `${one.number}${one.aside.join('、')}`)
  const present = members.filter((member) => member.present)
  return {
    title: `${fund.reviewPanel}${content.session}會議紀錄`,
    head: [
      { label: '會議名稱', value: `${fund.name}${fund.reviewPanel}${content.session}會議` },
      { label: '時間', value: `${rocDate(content.on)}${content.at === null ? '' : rocTime(content.at)}` },
      { label: '地點', value: content.place || dash },
      { label: '主席', value: members.find((member) => member.personId === content.chairId)?.name ?? dash },
      { label: '出席委員', value: named(present) || dash },
      { label: '請假委員', value: named(members.filter((member) => !member.present)) || none },
      { label: '委員人數', value: `應出席 ${members.length} 人，出席 ${present.length} 人` },
      { label: '迴避', value: aside.join('；') || none },
      { label: '記錄', value: content.recorder || dash },
    ],
    reports: content.minutes.trim() || none,
    cases: minuted,
    adjourned: content.until === null ? '' : rocTime(content.until),
  }
}

function minutedCase({ panelId, content, fund }: PanelAtWork, item: AgendaItem, { subsidyId, subsidyNumber, caseNumber, facts }: CaseAtTable, position: number): MinutedCase {
  const decision = decidedIn(panelId, facts)
  const sitting = decision ? decision.meeting : { members: seatedMembers(content), recused: item.recused }
  const aside = recusedIds(sitting).flatMap((personId) => {
    const member = sitting.members.find((one) => one.personId === personId)
    const reason = sitting.recused.find((one) => typeof one !== 'string' && one.personId === personId)
    return member ? [`${member.name ?? personId}${typeof reason === 'object' && reason.reason ? `（${reason.reason}）` : ''}`] : []
  })
  return {
    subsidyId, facts, number: `第${chineseNumber(position)}案`, heading: `第${chineseNumber(position)}案　${claimantOf(facts)}（${subsidyNumber}）`, aside,
    subject: `${matterOfSubsidy(facts)}，申請${fund.name}補助案${caseNumber === '' ? '' : `（調解案號：${caseNumber}）`}。`, taking: deciding(sitting).length,
    explanation: decision?.meeting.minutes || item.deliberation.trim() || explanationOf(facts),
    resolution: resolutionOf(item, facts, decision),
  }
}

function resolutionOf(item: AgendaItem, facts: SubsidyFacts, decision: Decision | null): Resolution {
  if (decision) return { kind: 'DECIDED', words: decisionWords(facts, decision), perItem: decision.perItem, basis: decision.basis, confirmedBy: decision.confirmedBy ?? '', decision }
  if (item.deferred) return { kind: 'DEFERRED', reason: item.reason.trim() }
  if (item.perItem.length === 0) return null
  const perItem = itemsAtTable(facts).map((at): MinutedItem => {
    const granted = item.perItem.find((one) => one.kind === at.kind)?.granted ?? null
    return { kind: at.kind, granted, reason: granted === null ? '' : reasonFor(item, at, granted) }
  })
  const entered = perItem.flatMap(({ kind, granted, reason }) => (granted === null ? [] : [{ kind, granted, reason }]))
  return { kind: 'DRAFT', words: entered.length < perItem.length ? '' : decisionWords(facts, { perItem: entered }), perItem, basis: item.basis.trim(), confirmedBy: item.confirmedBy.trim() }
}

/** 「保留，理由」 */
export const deferralWords = (reason: string): string => (reason === '' ? '保留，另行審議。' : `保留，另行審議。理由：${reason.replace(/。$/u, '')}。`)
/** 「核定 50,000 元」 */
export const grantedWords = (granted: number | null): string => (granted === null ? dash : granted === 0 ? '不予補助' : `核定 ${groupedAmount(granted)} 元`)
