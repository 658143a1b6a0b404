import { createHash } from 'node:crypto'
import { publicView, type PublicScreen } from '../../shared/hearing/public-view.ts'
import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused } from '../../shared/ipc/result.ts'
import type { Bell } from '../lib/bell.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { readCaseFile } from '../store/case-repository.ts'
import { readRoom } from '../store/hearing-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import type { Store } from '../store/store.ts'

/** The window that the parties look at. */
export interface PartiesScreen {
  /** Opens it, or turns it to that case. */
  open(caseId: string): Promise<void>
  close(): void
  /** The case that it shows; null while it is not open. */
  caseId(): string | null
  /** Rings after everything that may change what it shows, also when it is opened and closed. */
  bell: Bell
}

const awaitedMs = 20_000

/** 當事人畫面. The window cannot choose what it is told: the case is the one that it was opened on. */
export const partiesCommands = (store: Store, screen: PartiesScreen) => {
  const state = () => ok({ isOpen: screen.caseId() !== null })
  const shown = async (): Promise<PublicScreen> => {
    const caseId = screen.caseId()
    const { locale } = await readPreferences(store.db)
    if (caseId === null) return { stamp: '', locale, view: null }
    const [head, { room }] = await Promise.all([store.heads.read(store.db, caseId), readRoom(store.db, caseId)])
    if (!head) return { stamp: '', locale, view: null }
    const view = publicView(head.caseNumber, head.snapshot.facts, room)
    return { stamp: createHash('sha256').update(canonicalJson({ locale, view })).digest('hex'), locale, view }
  }
  return {
    'parties.open': async ({ caseId }) => {
      if (!await readCaseFile(store.db, caseId)) return refused(refuseProgram('CASE_NOT_FOUND'))
      await screen.open(caseId)
      return state()
    },
    'parties.close': async () => {
      screen.close()
      return state()
    },
    'parties.state': async () => state(),
    'parties.await': async ({ after }) => {
      const end = performance.now() + awaitedMs
      for (;;) {
        const { rings } = screen.bell
        const now = await shown()
        const left = end - performance.now()
        // With no screen there is nothing to wait for, and nobody who would be kept waiting at the end of the program.
        if (now.stamp !== after || now.view === null || left <= 0) return ok(now)
        await screen.bell.after(rings, left)
      }
    },
  } satisfies Handlers<'parties.open' | 'parties.close' | 'parties.state' | 'parties.await'>
}
