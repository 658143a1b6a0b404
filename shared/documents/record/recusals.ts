import { rocDate } from '../../format/roc-date.ts'
import { recusalTie } from '../../law/recusal.ts'
import type { CaseFacts, Recusal } from '../../lifecycle/case-facts.ts'
import { partyOf } from '../../lifecycle/standing.ts'
import { inChinese } from '../../lifecycle/words.ts'
import { committee as words } from '../../text/zh-TW/committee.ts'
import type { Sayer } from '../passages/index.ts'
import { sentence, sideAndName, withoutStop } from '../people.ts'
import { mediatorTitle } from './committee.ts'

/** Every request for recusal, its ground and what became of it (調解辦法 §9). */
export function recusalSentences(facts: CaseFacts): string[] {
  return facts.recusals.map((recusal) => `${requested(recusal, facts)}${decided(recusal)}`)
}

function requested(recusal: Recusal, facts: CaseFacts): string {
  const who = `${mediatorTitle(facts)}${recusal.personName}`
  const on = rocDate(recusal.requestedOn)
  const why = `事由：${groundWords(recusal.ground)}。理由：${sentence(recusal.reason)}`
  if (recusal.byPartyId === recusal.personId) return `${who}於${on}陳報應自行迴避，${why}`
  const party = partyOf(facts, recusal.byPartyId)
  return `${party ? sideAndName(party) : recusal.byPartyId}於${on}以書面申請${who}迴避，${why}`
}

function decided({ decidedOn, granted, decisionReason }: Recusal): string {
  if (decidedOn === undefined) return '主管機關尚未決定。'
  const reason = decisionReason?.trim() ? `，理由：${withoutStop(decisionReason)}` : ''
  return `主管機關於${rocDate(decidedOn)}決定${granted === true ? '准予迴避' : '駁回申請'}${reason}。`
}

const articles: Record<keyof typeof words.ground, string> = {
  '§32①': '第32條第1款', '§32②': '第32條第2款', '§32③': '第32條第3款', '§32④': '第32條第4款', BIAS: '第33條第1項第2款',
}

/** The ground in the words of the law, with its article; a ground written otherwise as it was written. */
function groundWords(ground: string): string {
  if (!Object.hasOwn(articles, ground)) return withoutStop(ground)
  const known = ground as keyof typeof articles
  return `${words.ground[known]}（行政程序法${articles[known]}）`
}

/** Members whom a side or the authority in its place chose in spite of a known tie: they stay and say so, but may not find facts (調解辦法 §10, §23 III). */
export function tieSentences(facts: CaseFacts, say: Sayer<'D12'>): string[] {
  return facts.committee.members.flatMap((member) => {
    const tie = recusalTie(facts.parties, member.person)
    return tie === null ? [] : [say('tie', { tie: inChinese(tie) })]
  })
}
