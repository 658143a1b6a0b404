import type { Words } from '../lifecycle/words.ts'
import type { RosterOrganization, RosterPerson } from '../model/roster.ts'

/** A field that the published list shows and that is still empty. `field`: its name in the roster entry. */
export interface MissingField { field: string; words: Words }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0)

const missing = <Entry extends object>(entry: Entry, fields: readonly (readonly [keyof Entry & string, Words])[]): MissingField[] =>
  fields.filter(([field]) => isEmpty(entry[field])).map(([field, words]) => ({ field, words }))

const memberFields = [
  ['birthDate', ['年齡（出生日期）', 'age (date of birth)']], ['gender', ['性別', 'gender']], ['education', ['學歷經歷', 'education and career']],
  ['position', ['現任職務', 'present position']], ['specialities', ['專長', 'specialities']], ['experience', ['勞資關係處理經驗', 'experience in labour relations']],
  ['appointedOn', ['遴聘日期', 'day of appointment']],
] as const satisfies readonly (readonly [keyof RosterPerson, Words])[]

const mediatorFields = [
  ['education', ['學歷經歷', 'education and career']], ['position', ['現任職務', 'present position']], ['qualification', ['資格', 'qualification']],
] as const satisfies readonly (readonly [keyof RosterPerson, Words])[]

const organizationFields = [
  ['address', ['會址', 'address']], ['phone', ['電話', 'telephone']], ['legalRepresentative', ['代表人', 'representative']], ['foundedOn', ['設立時間', 'day of foundation']],
] as const satisfies readonly (readonly [keyof RosterOrganization, Words])[]

/** What the published list of committee members still lacks of a person. Source: 調解辦法 §6 I. */
export const missingOfMember = (person: RosterPerson): MissingField[] => missing(person, memberFields)
/** What the list of mediators still lacks of a person; the same as §21 asks for the mediators of an organisation. */
export const missingOfMediator = (person: RosterPerson): MissingField[] => missing(person, mediatorFields)
/** What the list of entrusted organisations still lacks of one. Source: 調解辦法 §21. */
export const missingOfOrganization = (organization: RosterOrganization): MissingField[] => missing(organization, organizationFields)
