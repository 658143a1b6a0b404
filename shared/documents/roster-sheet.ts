import { officialRocDate, tableRocDate } from '../format/roc-date.ts'
import { ageOn } from '../law/age.ts'
import { mediatorsOf, organizationBarred } from '../law/organization.ts'
import { qualificationProblem } from '../law/qualification.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Roster, RosterOrganization, RosterPerson } from '../model/roster.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { labelledRow } from './cells.ts'
import type { DocumentBlock, DocumentCell, DocumentModel, DocumentTable } from './model.ts'

export type RosterSheetKind = 'COMMITTEE_MEMBER' | 'MEDIATOR' | 'ORGANIZATION'

/** What the office sends out must not show a blank where something is missing. */
const shown = (text: string | undefined): string => (text === undefined || text.trim() === '' ? '－' : text.trim())
const date = (iso: string | undefined): string => (iso === undefined ? '－' : tableRocDate(iso))
const gender = (person: RosterPerson): string => (person.gender === undefined ? '－' : domain.gender[person.gender])
const specialities = (person: RosterPerson): string => shown((person.specialities ?? []).map((category) => domain.category[category]).join('、'))
const centred = (text: string): DocumentCell => ({ text, align: 'center' })

/** The people of that kind who are in office and qualified on that day, in the order of the roster. */
export const publishedPeople = ({ people }: Roster, kind: 'COMMITTEE_MEMBER' | 'MEDIATOR', on: string): RosterPerson[] =>
  people.filter((person) => qualificationProblem(person, on, kind) === null)

/** The organisations that may be entrusted on that day. */
export const publishedOrganizations = ({ organizations }: Roster, on: string): RosterOrganization[] =>
  organizations.filter((organization) => organizationBarred(organization, on) === null)

/** 調解委員名冊, with what 調解辦法 §6 I asks for. */
const memberTable = (people: readonly RosterPerson[], on: string): DocumentTable => ({
  kind: 'table',
  header: ['姓名', '年齡', '性別', '學歷經歷', '現任職務', '專長', '勞資關係處理經驗', '遴聘日期'],
  widths: [11, 6, 6, 18, 14, 14, 16, 15],
  rows: people.map((person) => [
    centred(person.name), centred(person.birthDate === undefined ? '－' : String(ageOn(person.birthDate, on))), centred(gender(person)),
    { text: shown(person.education) }, { text: shown(person.position) }, { text: specialities(person) }, { text: shown(person.experience) }, centred(date(person.appointedOn)),
  ]),
})

/** 調解人名冊: who may be assigned, by what qualification. */
const mediatorTable = (people: readonly RosterPerson[], { organizations }: Roster): DocumentTable => ({
  kind: 'table',
  header: ['姓名', '性別', '學歷經歷', '現任職務', '資格', '專長', '所屬團體', '任期屆滿'],
  widths: [11, 6, 17, 13, 14, 12, 12, 15],
  rows: people.map((person) => [
    centred(person.name), centred(gender(person)), { text: shown(person.education) }, { text: shown(person.position) }, { text: shown(person.qualification) },
    { text: specialities(person) }, { text: shown(organizations.find(({ id }) => id === person.organizationId)?.name) }, centred(date(person.termTo)),
  ]),
})

/** An entrusted organisation with its mediators, with what 調解辦法 §21 asks for. */
function organizationBlocks(organization: RosterOrganization, { people }: Roster, on: string): DocumentBlock[] {
  const mediators = mediatorsOf(organization, people, on)
  return [
    { kind: 'heading', level: 1, text: organization.name },
    {
      kind: 'table', widths: [18, 82],
      rows: [
        labelledRow('會址', shown(organization.address)), labelledRow('電話', shown(organization.phone)), labelledRow('代表人', shown(organization.legalRepresentative)),
        labelledRow('設立時間', date(organization.foundedOn)),
      ],
    },
    { kind: 'paragraph', text: '調解人', keepWithNext: true },
    mediators.length === 0 ? { kind: 'paragraph', text: '（無）' } : {
      kind: 'table', header: ['姓名', '學歷經歷', '現任職務', '資格'], widths: [12, 34, 24, 30],
      rows: mediators.map((person) => [centred(person.name), { text: shown(person.education) }, { text: shown(person.position) }, { text: shown(person.qualification) }]),
    },
    { kind: 'spacer' },
  ]
}

const titles: Record<RosterSheetKind, { code: string; title: string; basis: string }> = {
  COMMITTEE_MEMBER: { code: 'ROSTER-COMMITTEE', title: '勞資爭議調解委員名冊', basis: '依勞資爭議調解辦法第6條公告' },
  MEDIATOR: { code: 'ROSTER-MEDIATOR', title: '勞資爭議調解人名冊', basis: '依勞資爭議調解辦法第13條遴聘' },
  ORGANIZATION: { code: 'ROSTER-ORGANIZATION', title: '受託民間團體名冊', basis: '依勞資爭議調解辦法第21條備置' },
}

/** A roster as it is published or laid out for the parties to read. Only who may serve on that day is on it. @param on ISO date */
export function rosterSheet(of: RosterSheetKind, roster: Roster, profile: CityProfile, on: string): DocumentModel {
  const { code, title, basis } = titles[of]
  const organizations = publishedOrganizations(roster, on)
  const people = of === 'ORGANIZATION' ? [] : publishedPeople(roster, of, on)
  const count = of === 'ORGANIZATION' ? `共${organizations.length}個團體` : `共${people.length}人`
  const body: DocumentBlock[] = of === 'ORGANIZATION'
    ? organizations.flatMap((organization) => organizationBlocks(organization, roster, on))
    : [of === 'MEDIATOR' ? mediatorTable(people, roster) : memberTable(people, on)]
  return {
    code, genre: 'FORM', issuer: profile.bureau.name, title, footer: title,
    blocks: [{ kind: 'paragraph', text: `${basis}　${officialRocDate(on)}　${count}`, align: 'end', small: true }, ...body],
  }
}
