import type { Refusal } from '../../shared/ipc/result.ts'
import { isCaseEventType } from '../../shared/lifecycle/case-events.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { domain as englishWords } from '../../shared/text/en/domain.ts'
import { domain as chineseWords } from '../../shared/text/zh-TW/domain.ts'
import type { Database } from './open.ts'

const mentioned = 5

/** STALE, naming what was recorded after `basedOnSeq`. */
export async function staleRefusal(db: Database, caseId: string, basedOnSeq: number): Promise<Refusal> {
  const since = await db.selectFrom('case_event').select(['type', 'occurred_on', 'actor'])
    .where('case_id', '=', caseId).where('seq', '>', basedOnSeq).orderBy('seq').limit(mentioned).execute()
  const told = (words: { event: Readonly<Record<string, string>> }, separator: string) =>
    since.map(({ type, occurred_on, actor }) => [isCaseEventType(type) ? words.event[type] : type, occurred_on, actor].filter(Boolean).join(' ')).join(separator)
  return refuse('STALE', '', [told(chineseWords, '、'), told(englishWords, ', ')])
}
