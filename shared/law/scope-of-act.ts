import type { Party } from '../model/party.ts'

// Who, by occupation, may not come under the Act or under the Labour Standards Act. Only words to go by, so only for reminders.

const teacher = /教師|老師|教授|講師|教員|\bteacher|\bprofessor|\blecturer/iu
const domestic = /幫傭|家庭看護|家事|\bdomestic|\bhousehold/iu
const caregiver = /看護|\bcare(?:giver|taker)/iu

/** A teacher: what is subject to administrative remedies by law is not for mediation (§3, proviso). */
export const isTeacher = ({ side, occupation = '' }: Party): boolean => side === 'EMPLOYEE' && teacher.test(occupation)

/** 家庭看護、幫傭: a household's employee, to whom the 勞動基準法 does not apply; conciliation is usual (law.md §7.2). @param employers of the case */
export function isHouseholdEmployee({ side, occupation = '' }: Party, employers: readonly Party[]): boolean {
  if (side !== 'EMPLOYEE') return false
  return domestic.test(occupation) || (caregiver.test(occupation) && employers.some((employer) => employer.kind === 'PERSON'))
}
