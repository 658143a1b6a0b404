import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { Database } from './open.ts'

/** Where a case's log ends, and what the case is there. */
export interface CaseHead {
  caseId: string
  caseNumber: string
  seq: number
  hash: string
  snapshot: CaseSnapshot
}

const headLimit = 100

/**
 * The heads of the cases that were worked on last. A kept head may be older than the log, never different from it: `hash` names
 * every event that led to it, and the log accepts the next event only if that names the same hash (trigger
 * `case_event_continues`). So a stale head costs a refused insertion, and can never put a wrong event into the log.
 */
export class CaseHeads {
  readonly #heads = new Map<string, CaseHead>()

  /** The kept head, or the one on file; null when there is no such case. */
  async get(db: Database, caseId: string): Promise<CaseHead | null> {
    return this.#heads.get(caseId) ?? this.read(db, caseId)
  }

  /** The head on file. */
  async read(db: Database, caseId: string): Promise<CaseHead | null> {
    this.#heads.delete(caseId)
    const row = await db.selectFrom('case_snapshot').innerJoin('case_file', 'case_file.case_id', 'case_snapshot.case_id')
      .select(['case_number', 'seq', 'hash', 'snapshot']).where('case_snapshot.case_id', '=', caseId).executeTakeFirst()
    return row ? { caseId, caseNumber: row.case_number, seq: row.seq, hash: row.hash, snapshot: JSON.parse(row.snapshot) as CaseSnapshot } : null
  }

  /** Keeps a head that was read or committed. */
  keep(head: CaseHead): void {
    this.#heads.delete(head.caseId)
    this.#heads.set(head.caseId, head)
    const [oldest] = this.#heads.keys()
    if (this.#heads.size > headLimit && oldest !== undefined) this.#heads.delete(oldest)
  }

  clear(): void {
    this.#heads.clear()
  }
}
