import type { SelectedPerson } from '../../lifecycle/case-events.ts'
import type { Party } from '../../model/party.ts'
import type { RosterOrganization, RosterPerson } from '../../model/roster.ts'

/** Who appears in the sample cases. None of them exists. */

export const wang: Party = {
  id: 'W1', side: 'EMPLOYEE', role: 'APPLICANT', kind: 'PERSON', name: '王○○', gender: 'FEMALE', birthDate: '1988-04-12', occupation: '作業員', address: '範例市範例區範例路1號',
  phone: '0900-000-000', interpreterLanguage: '越南語', employedOn: '2021-03-01', leftOn: '2026-01-31', monthlyWage: 36000,
  proxies: [{ id: 'P1', name: '張○○', address: '範例市範例區範例路3號', specialAuthority: true }],
}
export const lee: Party = {
  id: 'W2', side: 'EMPLOYEE', role: 'APPLICANT', kind: 'PERSON', name: '李○○', gender: 'MALE', birthDate: '1990-08-20', occupation: '作業員', address: '範例市範例區範例路5號', proxies: [],
}
export const company: Party = {
  id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT', kind: 'COMPANY', name: '範例股份有限公司', legalRepresentative: '陳○○', address: '範例市範例區範例路100號', proxies: [],
}
export const school: Party = {
  id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT', kind: 'PUBLIC_BODY', name: '範例市立範例國民中學', legalRepresentative: '周○○', address: '範例市範例區範例路200號',
  proxies: [{ id: 'P2', name: '吳○○', address: '範例市範例區範例路200號', specialAuthority: true }],
}

const term = { termFrom: '2025-01-01', termTo: '2027-12-31' }
export const mediator: RosterPerson = { id: 'M1', name: '林○○', kinds: ['MEDIATOR'], qualification: '勞資爭議調解人認證（調解辦法§13④）', ...term }
export const otherMediator: RosterPerson = { ...mediator, id: 'M2', name: '葉○○' }
const member = { kinds: ['COMMITTEE_MEMBER' as const], qualification: '曾任勞工行政工作二年以上（調解辦法§4②）', ...term }
export const chair: RosterPerson = { id: 'K1', name: '許○○', ...member }
export const appointed: RosterPerson = { id: 'K2', name: '蔡○○', ...member }

/** Members whom the employees chose: the first was recused, the second has a tie that has to be told at the meeting. */
export const recused: SelectedPerson = { id: 'S1', name: '郭○○', gender: 'MALE', age: 55, occupation: '工會理事', address: '範例市範例區範例路7號' }
export const tied: SelectedPerson = { id: 'S2', name: '游○○', gender: 'FEMALE', age: 48, occupation: '律師', address: '範例市範例區範例路9號', relatedParties: [school.name] }

export const organization: RosterOrganization = { id: 'O1', name: '社團法人範例勞資關係協會', address: '範例市範例區範例路50號', phone: '02-0000-0000' }
