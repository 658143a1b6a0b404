import type { InvolvementRole } from '../ipc/views.ts'
import { identifierKey, nameKey } from '../format/sameness.ts'
import type { Side } from '../model/party.ts'
import type { CaseFacts } from './case-facts.ts'

/** Who mediates. `since`: ISO date. */
export interface SeatedPerson { personId: string; name: string; role: 'MEDIATOR' | 'MEMBER'; since: string }

/** Who mediates the case at present: the mediator, or the members of the committee, the chair first. */
export function seatedPeople({ mediator, committee }: Pick<CaseFacts, 'mediator' | 'committee'>): SeatedPerson[] {
  const members = committee.members.map(({ personId, name, on }): SeatedPerson => ({ personId, name, role: 'MEMBER', since: on }))
  const chaired = members.toSorted((a, b) => Number(b.personId === committee.chairId) - Number(a.personId === committee.chairId))
  return [...(mediator ? [{ personId: mediator.personId, name: mediator.person.name, role: 'MEDIATOR' as const, since: mediator.assignedOn }] : []), ...chaired]
}

/** Somebody's part in a case. `name` and `identifier` (UBN or national id) are in the form in which they are compared. `personId`: where the person is on a roster or in a seat. */
export interface Involvement { role: InvolvementRole; side: Side | null; name: string; identifier: string | null; personId: string | null }

/** Everybody who ever had a part in the case, those included who left it: what the recusal radar looks through (行政程序法 §32). */
export function involvements(facts: CaseFacts): Involvement[] {
  const ofParties = facts.parties.flatMap(({ side, name, ubn, nationalId, legalRepresentative, guardian, proxies }): Involvement[] => [
    { role: 'PARTY', side, name: nameKey(name), identifier: identifierKey({ ubn, nationalId }), personId: null },
    ...(legalRepresentative?.trim() ? [{ role: 'REPRESENTATIVE' as const, side, name: nameKey(legalRepresentative), identifier: null, personId: null }] : []),
    ...(guardian ? [{ role: 'GUARDIAN' as const, side, name: nameKey(guardian.name), identifier: null, personId: null }] : []),
    ...proxies.map((proxy): Involvement => ({ role: 'PROXY', side, name: nameKey(proxy.name), identifier: null, personId: null })),
  ])
  const seated = [
    ...seatedPeople(facts).map(({ personId, name, role }) => ({ personId, name, role })),
    ...facts.recusals.filter((recusal) => recusal.granted === true)
      .map(({ personId, personName }) => ({ personId, name: personName, role: facts.mode === 'COMMITTEE' ? 'MEMBER' as const : 'MEDIATOR' as const })),
  ].map(({ personId, name, role }): Involvement => ({ role, side: null, name: nameKey(name), identifier: null, personId }))
  const heard = (facts.factFinding?.witnesses ?? []).map(({ name }): Involvement => ({ role: 'WITNESS', side: null, name: nameKey(name), identifier: null, personId: null }))
  const watching = facts.meetings.flatMap((meeting) => meeting.observers).map(({ name }): Involvement => ({ role: 'OBSERVER', side: null, name: nameKey(name), identifier: null, personId: null }))
  const key = ({ role, side, name, personId }: Involvement): string => JSON.stringify([role, side, name, personId])
  return [...new Map([...ofParties, ...seated, ...heard, ...watching].map((one) => [key(one), one])).values()]
}
