import type { Handlers } from '../../shared/ipc/contract.ts'
import type { Draft } from '../../shared/ipc/views.ts'
import { ok } from '../../shared/ipc/result.ts'
import { attachmentsNamedIn, forgetAttachments } from '../store/attachment-files.ts'
import { discardDraft, listDrafts, readDraft, saveDraft } from '../store/draft-repository.ts'
import type { Store } from '../store/store.ts'

/** The files that a form names; those that nothing names any more go with it. */
const filesOf = (draft: Pick<Draft, 'content'> | null): string[] => attachmentsNamedIn(JSON.stringify(draft?.content ?? null))

export const draftCommands = ({ db, clock, file }: Store) => ({
  'draft.list': async () => ok(await listDrafts(db)),
  'draft.view': async ({ draftId }) => ok(await readDraft(db, draftId)),
  'draft.save': async (draft) => {
    const before = draft.kind === 'SUBSIDY' ? filesOf(await readDraft(db, draft.draftId)) : []
    const saved = await saveDraft(db, draft, clock.now().toISOString())
    await forgetAttachments({ db, file }, before.filter((sha256) => !filesOf(draft).includes(sha256)))
    return ok(saved)
  },
  'draft.discard': async ({ draftId }) => {
    const draft = await readDraft(db, draftId)
    await discardDraft(db, draftId)
    await forgetAttachments({ db, file }, filesOf(draft))
    return ok(null)
  },
}) satisfies Handlers<'draft.list' | 'draft.view' | 'draft.save' | 'draft.discard'>
