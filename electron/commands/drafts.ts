import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import { attachmentsNamedIn, forgetAttachments } from '../store/attachment-files.ts'
import { discardDraft, listDrafts, readDraft, saveDraft } from '../store/draft-repository.ts'
import type { Store } from '../store/store.ts'

export const draftCommands = ({ db, clock, file }: Store) => ({
  'draft.list': async () => ok(await listDrafts(db)),
  'draft.view': async ({ draftId }) => ok(await readDraft(db, draftId)),
  'draft.save': async (draft) => ok(await saveDraft(db, draft, clock.now().toISOString())),
  'draft.discard': async ({ draftId }) => {
    const draft = await readDraft(db, draftId)
    await discardDraft(db, draftId)
    await forgetAttachments({ db, file }, attachmentsNamedIn(JSON.stringify(draft?.content ?? null)))
    return ok(null)
  },
}) satisfies Handlers<'draft.list' | 'draft.view' | 'draft.save' | 'draft.discard'>
