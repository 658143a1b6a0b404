import type { Draft, DraftSummary } from '../../shared/ipc/views.ts'
import type { Database } from './open.ts'
import type { DraftRow } from './schema.ts'

const summaryOf = ({ draft_id, kind, title, case_id, saved_at }: Omit<DraftRow, 'content'>): DraftSummary =>
  ({ draftId: draft_id, kind, title, caseId: case_id, savedAt: saved_at })

/** Unfinished forms, the newest first. */
export async function listDrafts(db: Database): Promise<DraftSummary[]> {
  const rows = await db.selectFrom('draft').select(['draft_id', 'kind', 'title', 'case_id', 'saved_at']).orderBy('saved_at', 'desc').execute()
  return rows.map(summaryOf)
}

export async function readDraft(db: Database, draftId: string): Promise<Draft | null> {
  const row = await db.selectFrom('draft').selectAll().where('draft_id', '=', draftId).executeTakeFirst()
  return row ? { ...summaryOf(row), content: JSON.parse(row.content) as unknown } : null
}

/** Saves a draft in place of the one with the same id. */
export async function saveDraft(db: Database, draft: Omit<Draft, 'savedAt'>, savedAt: string): Promise<DraftSummary> {
  const content = { kind: draft.kind, title: draft.title, case_id: draft.caseId, content: JSON.stringify(draft.content), saved_at: savedAt }
  await db.insertInto('draft').values({ draft_id: draft.draftId, ...content })
    .onConflict((conflict) => conflict.column('draft_id').doUpdateSet(content)).execute()
  return { draftId: draft.draftId, kind: draft.kind, title: draft.title, caseId: draft.caseId, savedAt }
}

export async function discardDraft(db: Database, draftId: string): Promise<void> {
  await db.deleteFrom('draft').where('draft_id', '=', draftId).execute()
}
