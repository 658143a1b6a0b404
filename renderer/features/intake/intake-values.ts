import type { CaseLink, MediationMode, Proceeding } from '../../../shared/lifecycle/case-events.ts'
import type { City } from '../../../shared/model/city.ts'
import type { DisputeCategory } from '../../../shared/model/claim-item.ts'
import type { BusinessStatus, PartyKind, Side } from '../../../shared/model/party.ts'

/** What the form holds while one types: plain JSON, kept as a draft. Texts and dates are '' while empty, amounts (whole NTD) null. */
export interface IntakeValues {
  /** 協調 is no mediation under the Act (law §7.2). */
  proceeding: Proceeding
  /** 職權交付調解: nobody applied. */
  exOfficio: boolean
  referralReason: string
  channel: 'COUNTER' | 'ONLINE' | 'POST' | 'ORG'
  appliedOn: string
  receivedOn: string
  applicantSide: Side
  mode: MediationMode
  /** Another authority sent the case here (行政程序法 §17). */
  transferredFrom: { isTransferred: boolean; authority: string; filedThereOn: string }
  links: CaseLink[]
  workplace: { city: string; address: string }
  employees: PartyValues[]
  employers: PartyValues[]
  disputeSummary: string
  explained: { on: string; acknowledged: boolean }
}

export interface PartyValues {
  kind: PartyKind
  name: string
  gender: '' | 'MALE' | 'FEMALE'
  birthDate: string
  age: number | null
  occupation: string
  address: string
  phone: string
  email: string
  ubn: string
  nationalId: string
  legalRepresentative: string
  businessStatus: BusinessStatus
  employeeCount: number | null
  guardian: { name: string; relationship: string; address: string }
  interpreterLanguage: string
  /** Where an employee works, if in another city than the others (§9 IV). */
  workplaceCity: string
  employedOn: string
  leftOn: string
  monthlyWage: number | null
  proxies: ProxyValues[]
  claims: ClaimValues[]
}

export interface ProxyValues { name: string; address: string; specialAuthority: boolean }
export interface ClaimValues { category: DisputeCategory; nature: 'RIGHTS' | 'INTERESTS'; description: string; amount: number | null }

export const emptyProxy = (): ProxyValues => ({ name: '', address: '', specialAuthority: false })
export const emptyClaim = (): ClaimValues => ({ category: 'WAGE', nature: 'RIGHTS', description: '', amount: null })

export const emptyParty = (kind: PartyKind): PartyValues => ({
  kind, name: '', gender: '', birthDate: '', age: null, occupation: '', address: '', phone: '', email: '', ubn: '', nationalId: '', legalRepresentative: '', businessStatus: 'OPERATING', employeeCount: null,
  guardian: { name: '', relationship: '', address: '' }, interpreterLanguage: '', workplaceCity: '', employedOn: '', leftOn: '', monthlyWage: null, proxies: [], claims: [],
})

/** A new claimant as the last one's colleague: same work, same claims; what is personal stays empty. */
export const colleagueOf = (last: PartyValues): PartyValues => ({
  ...emptyParty(last.kind), occupation: last.occupation, monthlyWage: last.monthlyWage, leftOn: last.leftOn,
  interpreterLanguage: last.interpreterLanguage, proxies: last.proxies.map((proxy) => ({ ...proxy })), claims: last.claims.map((claim) => ({ ...claim })),
})

/** @param today ISO date, the office's day */
export const emptyIntake = (city: City, cityName: string, today: string): IntakeValues => ({
  proceeding: 'MEDIATION', transferredFrom: { isTransferred: false, authority: '', filedThereOn: '' }, links: [],
  exOfficio: false, referralReason: '', channel: 'COUNTER', appliedOn: today, receivedOn: today, applicantSide: 'EMPLOYEE', mode: 'SOLE_MEDIATOR',
  workplace: { city, address: cityName },
  employees: [{ ...emptyParty('PERSON'), claims: [emptyClaim()] }], employers: [emptyParty('COMPANY')],
  disputeSummary: '', explained: { on: today, acknowledged: false },
})

export type SideField = 'employees' | 'employers'
export const sideFields = ['employees', 'employers'] as const
export const sideOf = (field: SideField): Side => (field === 'employees' ? 'EMPLOYEE' : 'EMPLOYER')

/** The side that asks for something: the applicant's; ex officio the employees'. */
export const claimantField = (values: Pick<IntakeValues, 'exOfficio' | 'applicantSide'>): SideField =>
  values.exOfficio || values.applicantSide === 'EMPLOYEE' ? 'employees' : 'employers'

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && Object.values(value ?? {}).every(isEmpty))

// A line that nobody filled in is not sent.
export const isBlankClaim = ({ description, amount }: ClaimValues): boolean => isEmpty({ description, amount })
export const isBlankProxy = ({ name, address }: ProxyValues): boolean => isEmpty({ name, address })
export function isBlankParty({ kind: _kind, businessStatus: _status, proxies, claims, ...own }: PartyValues): boolean {
  return isEmpty(own) && proxies.every(isBlankProxy) && claims.every(isBlankClaim)
}

/** In whole NTD. */
export const totalOf = (claims: readonly ClaimValues[]): number => claims.reduce((total, claim) => total + (claim.amount ?? 0), 0)
