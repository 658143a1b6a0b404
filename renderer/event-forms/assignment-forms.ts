import type { RosterPerson } from '../../shared/model/roster.ts'
import { tableRocDate } from '../../shared/format/roc-date.ts'
import { defineForm, filled, type CaseT, type FormRegistry, type Option } from './definition.ts'

/** Roster entries with those in office first; whether one may be assigned is for the lifecycle to say. */
export function rankedByTerm(people: readonly RosterPerson[], on: string, t: CaseT): Option[] {
  const rank = (person: RosterPerson): number => (person.termTo < on ? 2 : person.termFrom > on ? 1 : 0)
  const term = (person: RosterPerson): string =>
    rank(person) === 2 ? t('form.rosterExpired', { date: tableRocDate(person.termTo) })
    : rank(person) === 1 ? t('form.rosterLater', { date: tableRocDate(person.termFrom) })
    : t('form.rosterTerm', { date: tableRocDate(person.termTo) })
  return people
    .filter((person) => person.kinds.includes('MEDIATOR'))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((person) => ({ value: person.id, label: person.name, note: [term(person), person.qualification].filter((part) => part !== '').join('・') }))
}

const referred = defineForm<{ organizationId: string }>({
  initial: ({ roster }) => ({ organizationId: roster.organizations[0]?.id ?? '' }),
  fields: (_values, { roster }) => [
    { kind: 'choice', name: 'organizationId', label: 'organizationId', required: true, options: roster.organizations.map(({ id, name }) => ({ value: id, label: name })) },
  ],
  events: (values) => [filled(values)],
})

const assigned = defineForm<{ personId: string; disclosure: string }>({
  initial: () => ({ personId: '', disclosure: '' }),
  fields: (_values, { roster, today, view, t }) => {
    const organizationId = view.facts.referral?.organizationId
    // After a referral the organisation's own mediators come first.
    const people = roster.people.toSorted((a, b) => Number(b.organizationId === organizationId) - Number(a.organizationId === organizationId))
    return [
      { kind: 'radio', name: 'personId', label: 'personId', required: true, options: rankedByTerm(organizationId === undefined ? roster.people : people, today, t) },
      { kind: 'paragraph', name: 'disclosure', label: 'disclosure', hint: 'disclosure', phrases: [t('phrase.noTies')] },
    ]
  },
  events: ({ personId, disclosure }) => [{ personId, disclosure: disclosure.trim() }],
})

export const assignmentForms: FormRegistry = { 'mediator.referred': referred, 'mediator.assigned': assigned }
