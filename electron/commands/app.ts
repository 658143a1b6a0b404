import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import type { Preferences } from '../../shared/ipc/views.ts'
import { clausesInForce } from '../../shared/model/settlement-clause.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { countCases } from '../store/case-repository.ts'
import { readOpenRoom } from '../store/hearing-repository.ts'
import { readPreferences, savePreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'

export interface AppParts {
  version: string
  /** Told of the preferences after each change, so that the window follows. */
  apply: (preferences: Preferences) => void
}

export const appCommands = (store: Store, { version, apply }: AppParts) => ({
  'app.status': async () => ok({
    version,
    file: store.file,
    today: store.clock.today(),
    preferences: await readPreferences(store.db),
    ...(await countCases(store.db)),
    openRoom: await readOpenRoom(store.db),
    storeProblem: null,
  }),
  'app.preferences': async (change) => {
    const preferences = await savePreferences(store.db, change)
    apply(preferences)
    return ok(preferences)
  },
  'app.profile': async () => {
    const { city } = await readPreferences(store.db)
    return city ? ok(store.resources.profileOf(city)) : refused(refuseProgram('CITY_NOT_CHOSEN'))
  },
  'clause.list': async ({ city, on }) => ok(clausesInForce(store.resources.clauseFiles, city, on)),
}) satisfies Handlers<'app.status' | 'app.preferences' | 'app.profile' | 'clause.list'>
