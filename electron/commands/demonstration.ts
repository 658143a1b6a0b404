import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { countCases } from '../store/case-repository.ts'
import { loadDemonstration, removeDemonstration } from '../store/demonstration.ts'
import type { Store } from '../store/store.ts'

export const demonstrationCommands = (store: Store) => ({
  'demonstration.load': async ({ city }) => {
    const { demonstrationCases } = await countCases(store.db)
    if (demonstrationCases > 0) return refused(refuseProgram('DEMONSTRATION_PRESENT'))
    return ok({ cases: await loadDemonstration(store, city) })
  },
  'demonstration.remove': async () => ok({ cases: await removeDemonstration(store) }),
}) satisfies Handlers<'demonstration.load' | 'demonstration.remove'>
