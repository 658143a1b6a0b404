import type { Roster, RosterOrganization, RosterPerson } from '../../shared/model/roster.ts'
import type { Database } from './open.ts'

/** The office's roster, in the order of ids. */
export async function readRoster(db: Database): Promise<Roster> {
  const people = await db.selectFrom('roster_person').select('content').orderBy('person_id').execute()
  const organizations = await db.selectFrom('roster_organization').select('content').orderBy('organization_id').execute()
  return {
    people: people.map(({ content }) => JSON.parse(content) as RosterPerson),
    organizations: organizations.map(({ content }) => JSON.parse(content) as RosterOrganization),
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
