import { useWatch } from 'react-hook-form'
import type { FormContext } from './definition.ts'
import { RadarHits } from './radar-hits.tsx'

/** Where the chosen member appears in cases of the same parties: to be disclosed, and perhaps a ground for recusal. */
export function SelectedMemberRadar({ context: { roster, view } }: { context: FormContext }) {
  const [rosterId, typed] = useWatch<{ rosterId: string; name: string }, ['rosterId', 'name']>({ name: ['rosterId', 'name'] })
  return <RadarHits caseId={view.caseId} name={roster.people.find((person) => person.id === rosterId)?.name ?? typed} />
}
