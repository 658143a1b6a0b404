import { expect, it } from 'vitest'
import { composeMinutes, type PanelAtWork } from '../../shared/documents/subsidy/panel-minutes.ts'
import { panelAgenda, panelMinutes } from '../../shared/documents/subsidy/panel-papers.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { withAmounts } from '../../shared/subsidy/panel.ts'
import { decisionOf } from '../../shared/subsidy/panel-decision.ts'
import { afterDecision, contextOf, item, panelMembers, panelWith, underReview } from '../support/panel.ts'
import { resources } from '../support/store.ts'

const { fund } = resources.profileOf('TAIPEI')
const review = underReview()
const decidedItem = { ...withAmounts(item('a'), review.facts, 'PROPOSED'), recused: [{ personId: 'P2', reason: '曾任代理人' }] }
const drafted = { ...withAmounts(item('b'), review.facts, 'NOTHING'), reason: '顯無補助必要' }
const deferred = item('c', { deferred: true, reason: '待補歷審裁判' })
const content = panelWith([decidedItem, drafted, deferred, item('d')], { until: '16:30', minutes: '上次會議決議均已辦理。', members: panelMembers(4) })
const decision = decisionOf(decidedItem, contextOf(content, review))
if (!decision.ok) throw new Error(decision.refusal.messageEn)
const numbered = (subsidyId: string, snapshot: ReturnType<typeof afterDecision>) => ({ subsidyId, subsidyNumber: `北市基補字第115000${subsidyId}號`, caseNumber: '北市勞調字第1150001號', ...snapshot })
const panel: PanelAtWork = { panelId: 'panel', content, fund, cases: [numbered('a', afterDecision(review, decision.value)), numbered('b', review), numbered('c', review), numbered('d', review)] }

it('the minutes compose themselves in the order in which a meeting is minuted', () => {
  const minutes = composeMinutes(panel)
  expect(minutes.title).toBe('補助審核小組第3次會議紀錄')
  expect(minutes.head.map(({ label }) => label)).toEqual(['會議名稱', '時間', '地點', '主席', '出席委員', '請假委員', '委員人數', '迴避', '記錄'])
  expect(Object.fromEntries(minutes.head.map(({ label, value }) => [label, value]))).toMatchObject({
    時間: '民國115年6月5日下午2時', 主席: '張委員', 出席委員: '張委員（召集人）、李委員、王委員、趙委員', 請假委員: '陳委員', 委員人數: '應出席 5 人，出席 4 人', 迴避: '第一案李委員（曾任代理人）',
  })
  expect(minutes.cases.map(({ resolution }) => resolution?.kind ?? null)).toEqual(['DECIDED', 'DRAFT', 'DEFERRED', null])
  expect(minutes.cases[0]).toMatchObject({ aside: ['李委員（曾任代理人）'], resolution: { words: '部分核定', perItem: [{ granted: 50_000 }] } })
  expect(minutes.cases[1]).toMatchObject({ resolution: { words: '駁回', perItem: [{ granted: 0, reason: '顯無補助必要' }] } })
})

it('what was recorded stays as it was recorded when people go, and when the text is typed over later', () => {
  const later = { ...panel, content: { ...content, members: panelMembers(0), agenda: content.agenda.map((one) => ({ ...one, recused: [], deliberation: '改寫' })) } }
  expect(composeMinutes(later).cases[0]).toMatchObject({ aside: ['李委員（曾任代理人）'], explanation: composeMinutes(panel).cases[0]?.explanation })
  expect(composeMinutes(later).cases[1]?.explanation).toBe('改寫')
})

it('F03 of the meeting tells every case, and nothing as decided that nobody recorded', () => {
  const words = documentWords(panelMinutes(panel)).join('\n')
  for (const text of ['第一案', '第四案', '上次會議決議均已辦理。', '部分核定', '50,000 元', '保留，另行審議。理由：待補歷審裁判。', '散會：下午4時30分', '曾任代理人']) expect(words).toContain(text)
  expect(words).not.toContain('顯無補助必要')
})

it('the agenda lists every case with what is asked for, given by the rules and proposed', () => {
  const words = documentWords(panelAgenda(panel)).join('\n')
  for (const text of ['補助審核小組第3次會議議程', '甲○○', '○寶數位行銷有限公司', '60,000 元', '50,000 元', '張委員、李委員']) expect(words).toContain(text)
})
