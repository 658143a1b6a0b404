import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/ipc/result.ts'
import type { Safe } from '../packet/identity.ts'
import type { Store } from '../store/store.ts'
import { verifyStore } from '../store/verify.ts'

export const maintenanceCommands = (store: Store, safe: Safe) => ({
  'store.verify': async () => ok(await verifyStore(store, safe)),
}) satisfies Handlers<'store.verify'>
