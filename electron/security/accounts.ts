import { type Actor, permissions } from '../../shared/ipc/contract.ts'
import type { Preferences } from '../../shared/ipc/views.ts'

/** Who sits at this computer. One person has every permission; accounts with fewer take their place here. */
export function personAt(preferences: Preferences): Actor {
  return { name: preferences.userName, permissions }
}
