import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { Store } from '../store/store.ts'
import { verifyStore } from '../store/verify.ts'

export const maintenanceCommands = (store: Store) => ({
  'store.verify': async () => ok(await verifyStore(store)),
}) satisfies Handlers<'store.verify'>
