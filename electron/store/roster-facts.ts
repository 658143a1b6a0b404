import type { RosterOrganization, RosterPerson } from '../../shared/model/roster.ts'
import { isPlainObject } from './canonical-json.ts'
import type { Database } from './open.ts'

/** A person of the roster, or undefined. */
export async function rosterPersonOf(db: Database, personId: unknown): Promise<RosterPerson | undefined> {
  if (typeof personId !== 'string') return undefined
  const row = await db.selectFrom('roster_person').select('content').where('person_id', '=', personId).executeTakeFirst()
  return row && (JSON.parse(row.content) as RosterPerson)
}

async function rosterOrganizationOf(db: Database, organizationId: unknown): Promise<RosterOrganization | undefined> {
  if (typeof organizationId !== 'string') return undefined
  const row = await db.selectFrom('roster_organization').select('content').where('organization_id', '=', organizationId).executeTakeFirst()
  return row && (JSON.parse(row.content) as RosterOrganization)
}

/** What a case's log keeps of somebody who sits: what the lifecycle asks and the record prints, not the whole personal file. */
const keptFields = [
  'id', 'name', 'kinds', 'qualification', 'certifiedUntil', 'termFrom', 'termTo', 'organizationId', 'relatedParties', 'gender', 'birthDate', 'nationalId', 'position',
] as const

async function personAsSeated(db: Database, personId: unknown): Promise<RosterPerson | undefined> {
  const person = await rosterPersonOf(db, personId)
  return person && (Object.fromEntries(keptFields.flatMap((field) => (person[field] === undefined ? [] : [[field, person[field]]]))) as RosterPerson)
}

async function peopleAsSeated(db: Database, { personIds }: Record<string, unknown>): Promise<RosterPerson[]> {
  const people: RosterPerson[] = []
  for (const personId of Array.isArray(personIds) ? personIds : []) {
    const person = await personAsSeated(db, personId)
    if (person) people.push(person)
  }
  return people
}

/** Events that carry a roster entry: the field, and the entry that the event's own ids name. */
const filled = new Map<unknown, { field: string; entry: (db: Database, event: Record<string, unknown>) => Promise<unknown> }>([
  ['mediator.assigned', { field: 'person', entry: (db, event) => personAsSeated(db, event.personId) }],
  ['mediator.referred', { field: 'organization', entry: (db, event) => rosterOrganizationOf(db, event.organizationId) }],
  ['member.selected', { field: 'onRoster', entry: (db, event) => personAsSeated(db, isPlainObject(event.person) ? event.person.id : undefined) }],
  ['member.appointed', { field: 'person', entry: (db, event) => personAsSeated(db, event.personId) }],
  ['authority.designated', { field: 'people', entry: peopleAsSeated }],
])

/**
 * Puts the roster entry of this day into an event that names one, so that a replay needs no roster. What the sender wrote there is
 * never believed; where the roster has no such entry, the field is absent and the lifecycle refuses.
 */
export async function withRosterFacts(db: Database, event: unknown): Promise<unknown> {
  if (!isPlainObject(event)) return event
  const rule = filled.get(event.type)
  if (!rule) return event
  const { [rule.field]: _unbelieved, ...said } = event
  const entry = await rule.entry(db, event)
  return entry === undefined ? said : { ...said, [rule.field]: entry }
}
