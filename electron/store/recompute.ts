import { isDeepStrictEqual } from 'node:util'
import type { MaintenanceReport } from '../../shared/ipc/views.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import { ruleBookOf, type StampedRuleBook } from './fund-rules-repository.ts'
import type { Store } from './store.ts'
import { readSubsidyLog } from './subsidy-repository.ts'

const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/**
 * Computes every application again by the rules that its own events name, and tells where that gives anything else than what was recorded then:
 * no later version may change what an older one gave. Named by application and event.
 */
export async function recomputeProblems(store: Pick<Store, 'db' | 'resources'>): Promise<MaintenanceReport['problems']> {
  const problems: MaintenanceReport['problems'] = []
  const books = new Map<string, StampedRuleBook>()
  for (const { subsidy_id: subsidyId } of await store.db.selectFrom('subsidy_file').select('subsidy_id').orderBy('subsidy_id').execute()) {
    for (const { seq, event, facts: { application } } of await readSubsidyLog(store.db, subsidyId)) {
      if (!('computed' in event) || event.computed === undefined || event.pack === undefined) continue
      try {
        const key = `${application.city} ${event.pack}`
        const book = books.get(key) ?? await ruleBookOf(store, application.city, event.pack)
        books.set(key, book)
        if (!isDeepStrictEqual(asKept(evaluate(book, application, event.earlier)), asKept(event.computed))) problems.push({ caseId: subsidyId, seq, problem: `the rules ${event.pack} give other amounts than were recorded` })
      } catch (error) {
        problems.push({ caseId: subsidyId, seq, problem: error instanceof Error ? error.message : 'computing it again failed' })
      }
    }
  }
  return problems
}
