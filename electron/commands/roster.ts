import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import { readRoster, saveOrganization, savePerson } from '../store/roster-repository.ts'
import type { Store } from '../store/store.ts'

export const rosterCommands = ({ db }: Store) => ({
  'roster.view': async () => ok(await readRoster(db)),
  'roster.savePerson': async ({ person }) => {
    await savePerson(db, person)
    return ok(await readRoster(db))
  },
  'roster.saveOrganization': async ({ organization }) => {
    await saveOrganization(db, organization)
    return ok(await readRoster(db))
  },
}) satisfies Handlers<'roster.view' | 'roster.savePerson' | 'roster.saveOrganization'>
