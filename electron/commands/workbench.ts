import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { Store } from '../store/store.ts'
import { readWorkbench } from '../store/workbench.ts'

export const workbenchCommands = (store: Store) => ({
  'workbench.view': async ({ shown }) => ok(await readWorkbench(store, store.clock.today(), shown)),
}) satisfies Handlers<'workbench.view'>
