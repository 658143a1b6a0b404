import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type BatchProgress, isPacketBatch } from '../shared/ipc/views.ts'
import { call } from './desk.ts'
import { notify } from './ui/notices.tsx'

const pauseMs = 150

let shown: BatchProgress | null = null
let isFollowing = false
const watchers = new Set<() => void>()

function show(next: BatchProgress | null): void {
  shown = next
  for (const watcher of watchers) watcher()
}

/** Asks how far the last batch is until it is finished; only results that are not known yet come over. */
async function follow(): Promise<void> {
  if (isFollowing) return
  isFollowing = true
  for (;;) {
    const result = await call('batch.progress', shown === null ? { from: 0 } : { batchId: shown.batchId, from: shown.results.length })
    if (!result.ok || result.value === null) break
    show({ ...result.value, results: [...(shown?.results ?? []), ...result.value.results] })
    if (result.value.finished) break
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  isFollowing = false
}

/** A batch has begun: from now on it is told of, whatever page is open. */
export function watchNewBatch(): void {
  show(null)
  void follow()
}

/** Its result was read. */
export const forgetBatch = (): void => show(null)

/** The batch that is running or was finished last, with all its results. */
export const useBatch = (): BatchProgress | null => useSyncExternalStore((watcher) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}, () => shown)

/** Once, around the pages: finds a batch that is running already, and says when it is finished. */
export function BatchWatch() {
  const { t } = useTranslation(['batch', 'packets'])
  const client = useQueryClient()
  const batch = useBatch()
  const running = useRef<string | null>(null)
  useEffect(() => void follow(), [])
  useEffect(() => {
    if (batch === null) return
    if (!batch.finished) running.current = batch.batchId
    else if (running.current === batch.batchId) {
      running.current = null
      const good = batch.results.filter((result) => result.ok).length
      const bad = batch.results.length - good
      notify(t(isPacketBatch(batch) ? 'packets:run.notice' : 'notice', { good, bad }), bad === 0 ? 'good' : 'bad')
      void client.invalidateQueries()
    }
  }, [batch, client, t])
  return null
}
