import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import { claimItem } from '../../../shared/model/claim-item.ts'
import { party } from '../../../shared/model/party.ts'
import type { CaseSurroundings, KnownEmployer } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import type { FormEvent, IntakeEvent } from './intake-event.ts'

/** Long enough that names are not looked for letter by letter. */
const afterMs = 400

const nothing: CaseSurroundings = { related: [], hints: [], employers: [] }

/** What can be asked about of a form half filled in: parties that have a name, claims that say something, and no text that does not matter. */
function askable(event: IntakeEvent): Record<string, unknown> & { type: string } {
  const parties = event.parties.map((one) => party.safeParse(one)).filter((one) => one.success).map((one) => one.data)
  const ids = new Set(parties.map((one) => one.id))
  const claims = event.claims.map((one) => claimItem.safeParse(one)).filter((one) => one.success).map((one) => one.data)
  const { on, city, mode, proceeding, applicantSide, workplace, transferredFrom, links } = event
  return JSON.parse(JSON.stringify({
    type: 'application.filed', on, appliedOn: on, city, mode, proceeding, applicantSide: applicantSide ?? 'EMPLOYEE', workplace: { city: workplace.city || city }, links,
    transferredFrom: transferredFrom?.authority ? transferredFrom : undefined, parties, claims: claims.filter((claim) => ids.has(claim.claimantId)),
  })) as Record<string, unknown> & { type: string }
}

/** What the office knows about the parties as they are typed; the last answer stays until the next. */
export function useSurroundings({ event }: Pick<FormEvent, 'event'>): CaseSurroundings {
  const asked = useMemo(() => askable(event), [event])
  const [question, setQuestion] = useState(asked)
  useEffect(() => {
    const timer = setTimeout(() => setQuestion((last) => (JSON.stringify(last) === JSON.stringify(asked) ? last : asked)), afterMs)
    return () => clearTimeout(timer)
  }, [asked])
  const isEmpty = Array.isArray(question.parties) && question.parties.length === 0
  const { data } = useDesk('intake.surroundings', { event: question }, { enabled: !isEmpty, keepPrevious: true })
  return isEmpty ? nothing : data ?? nothing
}

/** What the office knows of the employers in the form, by their path such as `employers.0`. */
export const KnownEmployers = createContext<ReadonlyMap<string, KnownEmployer>>(new Map())
export const useKnownEmployer = (path: string): KnownEmployer | undefined => useContext(KnownEmployers).get(path)

export const knownEmployersByPath = ({ employers }: CaseSurroundings, formPath: FormEvent['formPath']): ReadonlyMap<string, KnownEmployer> =>
  new Map(employers.map((known) => [formPath(`parties.${known.partyId}.name`).replace(/\.name$/, ''), known]))
