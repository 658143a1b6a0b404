import { useState } from 'react'
import type { CaseSummary } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'

interface Found { of: string; cases: readonly CaseSummary[] }

const none: readonly CaseSummary[] = []

/** The cases found, with the text they were found by: the last answer stays in sight until the next one is there. */
export function useFoundCases(text: string): Found {
  const { data, isError } = useDesk('case.search', { text }, { enabled: text !== '' })
  const [found, setFound] = useState<Found>({ of: '', cases: none })
  const cases = text === '' || isError ? none : data
  if (cases !== undefined && (found.of !== text || found.cases !== cases)) setFound({ of: text, cases })
  return found
}
