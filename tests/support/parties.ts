import type { PartiesScreen } from '../../electron/commands/parties.ts'
import { Bell } from '../../electron/lib/bell.ts'

/** A screen for the parties without a window: it is open on a case, or it is not. */
export function partiesScreenOf(): PartiesScreen {
  const bell = new Bell()
  let shown: string | null = null
  const show = (caseId: string | null) => {
    shown = caseId
    bell.ring()
  }
  return { bell, open: async (caseId) => show(caseId), close: () => show(null), caseId: () => shown }
}
