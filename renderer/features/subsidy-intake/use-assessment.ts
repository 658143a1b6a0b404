import { useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { CalledPaper, SubsidyAssessment } from '../../../shared/ipc/subsidy-views.ts'
import { useDesk } from '../../desk.ts'
import { askable, isTicked } from './application-event.ts'
import type { ApplicationValues } from './application-values.ts'

/** So that a fast typist is not slowed, and the answer is there within a tenth of a second. */
const afterMs = 30

/** What the rules say of the form so far. */
export interface Assessed {
  evaluation: SubsidyAssessment['evaluation']
  /** Those that the items call for appear once there is an item. */
  papers: (Omit<CalledPaper, 'present'> & { isHere: boolean })[]
  hasItems: boolean
  isFiled: boolean
}

/** Asked again a moment after each change; the last answer stays until the next. */
export function useAssessment(form: UseFormReturn<ApplicationValues>): Assessed {
  const [values, setValues] = useState<ApplicationValues>(() => form.getValues())
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ values: now }) => {
        if (timer !== null) clearTimeout(timer)
        timer = setTimeout(() => setValues(structuredClone(now)), afterMs)
      },
    })
    return () => {
      stop()
      if (timer !== null) clearTimeout(timer)
    }
  }, [form])
  const { data } = useDesk('subsidy.assess', { event: askable(values) }, { keepPrevious: true, isFresh: true })
  const hasItems = Object.values(values.items).some(({ amountPaid }) => amountPaid !== null)
  return {
    evaluation: data?.evaluation ?? null,
    papers: (data?.papers ?? []).filter((paper) => hasItems || paper.items === undefined).map(({ present: _present, ...paper }) => ({ ...paper, isHere: isTicked(values, paper.kind) })),
    hasItems, isFiled: values.litigation.filedOn !== '',
  }
}
