import type { PublicScreen } from '../../../shared/hearing/public-view.ts'
import { call } from '../../desk.ts'

/** So long it waits before it asks again, after an answer that was none. */
const retryMs = 1_000

/** Tells what is to be shown, now and whenever it changes. @returns ends that */
export function followScreen(show: (screen: PublicScreen) => void): () => void {
  let isOver = false
  const ask = async (after: string): Promise<void> => {
    const answer = await call('parties.await', { after })
    if (isOver) return
    if (!answer.ok || answer.value.view === null) {
      setTimeout(() => void ask(after), retryMs)
      return
    }
    if (answer.value.stamp !== after) show(answer.value)
    void ask(answer.value.stamp)
  }
  void ask('')
  return () => {
    isOver = true
  }
}
