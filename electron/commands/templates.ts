import { changeProblems, ownTexts } from '../../shared/documents/template-change.ts'
import type { Handlers, ParsedInput } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { discardDraft } from '../store/draft-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'
import { addTemplateVersion, templateVersions } from '../store/template-repository.ts'

/** The office's own wording of its documents. */
export const templateCommands = (store: Store) => ({
  'template.versions': async ({ code }) => {
    const { city } = await readPreferences(store.db)
    return city === null ? refused(refuseProgram('CITY_NOT_CHOSEN')) : ok(await templateVersions(store.db, city, code))
  },
  'template.save': (change, by) => save(store, change, by.name),
}) satisfies Handlers<'template.versions' | 'template.save'>

async function save({ db, clock }: Store, { code, effectiveFrom, texts, note, draftId }: ParsedInput<'template.save'>, savedBy: string) {
  return db.transaction().execute(async (tx) => {
    const { city } = await readPreferences(tx)
    if (city === null) return refused(refuseProgram('CITY_NOT_CHOSEN'))
    const [problem] = changeProblems({ code, effectiveFrom, texts }, await templateVersions(tx, city, code), clock.today())
    if (problem) return refused(refuse('INVALID_PAYLOAD', problem.article, problem.words, problem.field === '' ? undefined : problem.field))
    await addTemplateVersion(tx, city, { code, effectiveFrom, texts: ownTexts(code, texts), note, savedBy, savedAt: clock.now().toISOString() })
    if (draftId !== undefined) await discardDraft(tx, draftId)
    return ok(await templateVersions(tx, city, code))
  })
}
