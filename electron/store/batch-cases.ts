import type { BatchKind, Days } from '../../shared/documents/batch.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { Database } from './open.ts'

/** The cases in which a batch may find its documents, in the order of time and case number. @param chosen those of letters */
export async function casesForBatch(db: Database, kind: BatchKind, { from, to }: Days, chosen: readonly string[]): Promise<string[]> {
  switch (kind) {
    case 'NOTICES': {
      const rows = await db.selectFrom('meeting').innerJoin('case_file', 'case_file.case_id', 'meeting.case_id').select('meeting.case_id')
        .where('status', '=', 'SCHEDULED').where('starts_at', '>=', from).where('starts_at', '<', `${addDays(to, 1)}`).orderBy('starts_at').orderBy('case_number').execute()
      return [...new Set(rows.map((row) => row.case_id))]
    }
    case 'RECORDS': {
      const rows = await db.selectFrom('case_event').innerJoin('case_file', 'case_file.case_id', 'case_event.case_id').select('case_event.case_id')
        .where('type', '=', 'record.finalized').where('occurred_on', '>=', from).where('occurred_on', '<=', to).orderBy('occurred_on').orderBy('case_number').execute()
      return [...new Set(rows.map((row) => row.case_id))]
    }
    case 'LETTERS':
      return [...chosen]
    case 'FUND':
      return []
  }
}
