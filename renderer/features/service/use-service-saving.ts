import { useRef } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Result } from '../../../shared/ipc/result.ts'
import type { CaseView, PendingService } from '../../../shared/ipc/views.ts'
import { useDeskCommand } from '../../desk.ts'
import type { RawEvent } from './service-events.ts'

/**
 * Records one event after the other, in the order in which they were entered, while the person goes on to the next row. Two of one case
 * follow each other: the second is based on what the first one made.
 */
export function useServiceSaving(): (row: PendingService, event: RawEvent) => Promise<Result<CaseView>> {
  const client = useQueryClient()
  const { run } = useDeskCommand('case.record')
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const reached = useRef(new Map<string, number>())
  return (row, event) => {
    const { caseId, basedOnSeq } = row
    const saved = last.current.then(async () => {
      const result = await run({ caseId, basedOnSeq: Math.max(basedOnSeq, reached.current.get(caseId) ?? 0), event })
      if (result.ok) reached.current.set(caseId, result.value.seq)
      else if (result.refusal.code === 'STALE') void client.invalidateQueries({ queryKey: ['service.pending'] })
      return result
    })
    last.current = saved
    return saved
  }
}
