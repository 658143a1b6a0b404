import type { RosterOrganization, RosterPerson } from '../../shared/model/roster.ts'
import type { MarkedRoster } from '../../shared/roster/demonstration.ts'
import type { Database } from './open.ts'

/** The office's roster, in the order of ids. */
export async function readRoster(db: Database): Promise<MarkedRoster> {
  const people = await db.selectFrom('roster_person').select(['person_id as id', 'content', 'demonstration']).orderBy('person_id').execute()
  const organizations = await db.selectFrom('roster_organization').select(['organization_id as id', 'content', 'demonstration']).orderBy('organization_id').execute()
  return {
    people: people.map(({ content }) => JSON.parse(content) as RosterPerson),
    organizations: organizations.map(({ content }) => JSON.parse(content) as RosterOrganization),
    demonstrationIds: [...people, ...organizations].filter(({ demonstration }) => demonstration === 1).map(({ id }) => id),
  }
}

/** Saves a person in place of the one with the same id. Somebody saved by hand is no longer part of the demonstration. */
export async function savePerson(db: Database, person: RosterPerson, demonstration = false): Promise<void> {
  const content = { content: JSON.stringify(person), demonstration: demonstration ? 1 : 0 } as const
  await db.insertInto('roster_person').values({ person_id: person.id, ...content })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(content)).execute()
}

/** As {@link savePerson}. */
export async function saveOrganization(db: Database, organization: RosterOrganization, demonstration = false): Promise<void> {
  const content = { content: JSON.stringify(organization), demonstration: demonstration ? 1 : 0 } as const
  await db.insertInto('roster_organization').values({ organization_id: organization.id, ...content })
    .onConflict((conflict) => conflict.column('organization_id').doUpdateSet(content)).execute()
}
