import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import { readPendingServices } from '../store/pending-services.ts'
import type { Store } from '../store/store.ts'

export const serviceCommands = (store: Store) => ({
  'service.pending': async () => ok(await readPendingServices(store, store.clock.today())),
}) satisfies Handlers<'service.pending'>
