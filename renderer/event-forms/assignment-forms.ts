import { openSides } from '../../shared/lifecycle/seats.ts'
import { ChairAndMembers, MediatorCandidates, PlaceAndMember, proposedMembers, seatsToName } from './assignment-bodies.tsx'
import { defineForm, filled, type FormContext, type FormRegistry } from './definition.ts'

const referred = defineForm<{ organizationId: string }>({
  initial: ({ roster }) => ({ organizationId: roster.organizations[0]?.id ?? '' }),
  fields: (_values, { roster }) => [
    { kind: 'choice', name: 'organizationId', label: 'organizationId', required: true, options: roster.organizations.map(({ id, name }) => ({ value: id, label: name })) },
  ],
  events: (values) => [filled(values)],
})

/** Opens with the best candidate and what that person has to disclose, so that a glance and Ctrl+Enter will do. */
const assigned = defineForm<{ personId: string; disclosure: string }>({
  wide: true, candidatesFor: 'MEDIATOR', bodyFirst: true,
  initial: ({ candidates }) => {
    const best = candidates.find(({ eligible }) => eligible)
    return { personId: best?.person.id ?? '', disclosure: best?.disclosure.zh ?? '' }
  },
  Body: MediatorCandidates,
  fields: () => [{ kind: 'paragraph', name: 'disclosure', label: 'disclosure', hint: 'disclosure' }],
  events: ({ personId, disclosure }) => [{ personId, disclosure: disclosure.trim() }],
})

const disclosureOf = ({ candidates }: FormContext, personId: string): string => candidates.find(({ person }) => person.id === personId)?.disclosure.zh ?? ''

const appointed = defineForm<{ side: string; personId: string }>({
  wide: true, candidatesFor: 'APPOINTED_MEMBER',
  initial: ({ view: { facts, deadlines }, candidates }) => {
    const sides = openSides(facts)
    const late = sides.find((side) => deadlines.some(({ code, subject, status }) => code === 'SELECT_MEMBERS' && subject === side && status === 'OVERDUE'))
    return { side: late ?? sides[0] ?? 'EMPLOYEE', personId: candidates.find(({ eligible }) => eligible)?.person.id ?? '' }
  },
  Body: PlaceAndMember,
  events: (values, context) => [filled({ ...values, disclosure: disclosureOf(context, values.personId) })],
})

const designated = defineForm<{ seats: string; personIds: string[]; chairId: string }>({
  wide: true, candidatesFor: 'COMMITTEE_MEMBER',
  initial: (context) => {
    const seats = seatsToName(context)[0] ?? 1
    const personIds = proposedMembers(context, seats)
    return { seats: String(seats), personIds, chairId: context.view.facts.committee.chairId ?? personIds[0] ?? '' }
  },
  Body: ChairAndMembers,
  events: ({ personIds, chairId }, context) => [{
    personIds, chairId, disclosures: personIds.map((personId) => ({ personId, text: disclosureOf(context, personId) })).filter(({ text }) => text !== ''),
  }],
})

export const assignmentForms: FormRegistry = { 'mediator.referred': referred, 'mediator.assigned': assigned, 'member.appointed': appointed, 'authority.designated': designated }
