import { z } from 'zod'
import { isoDateSchema } from './dates.ts'
import { filledLine, identifier, line } from './text.ts'

export const sides = ['EMPLOYEE', 'EMPLOYER'] as const
export const side = z.enum(sides)
export type Side = z.infer<typeof side>

export const partyKinds = ['PERSON', 'COMPANY', 'UNION', 'PUBLIC_BODY'] as const
export const partyKind = z.enum(partyKinds)
export type PartyKind = z.infer<typeof partyKind>

export const businessStatuses = ['OPERATING', 'SUSPENDED', 'DISSOLVED', 'LIQUIDATING', 'BANKRUPT'] as const
/** 對造狀態 (law.md §7.7): who represents an employer depends on it. */
export const businessStatus = z.enum(businessStatuses)
export type BusinessStatus = z.infer<typeof businessStatus>

/** 代理人. `specialAuthority`: may withdraw, settle and sign (行政程序法 §24 II). `serviceLimited`: may not receive what is served (§71). */
export const proxy = z.looseObject({
  id: identifier,
  name: filledLine,
  address: line.optional(),
  specialAuthority: z.boolean(),
  serviceLimited: z.boolean().optional(),
})
export type Proxy = z.infer<typeof proxy>

/** 法定代理人 of a minor. */
export const guardian = z.looseObject({
  id: identifier,
  name: filledLine,
  relationship: line.optional(),
  address: line.optional(),
})
export type Guardian = z.infer<typeof guardian>

/** 當事人. Only what identifies it is required here; what §10 demands is checked on acceptance. */
export const party = z.looseObject({
  id: identifier,
  side,
  /** Absent in a case referred ex officio, where nobody applied. */
  role: z.enum(['APPLICANT', 'RESPONDENT']).optional(),
  kind: partyKind,
  name: filledLine,
  gender: z.enum(['MALE', 'FEMALE']).optional(),
  birthDate: isoDateSchema.optional(),
  /** §10 asks for the age; it may be given where the date of birth is not known. */
  age: z.int().min(0).max(150).optional(),
  occupation: line.optional(),
  address: line.optional(),
  phone: line.optional(),
  email: line.optional(),
  ubn: line.optional(),
  nationalId: line.optional(),
  legalRepresentative: line.optional(),
  businessStatus: businessStatus.optional(),
  /** Number of employees, for the thresholds of §7 II and of a mass layoff. */
  employeeCount: z.int().min(0).max(1_000_000).optional(),
  guardian: guardian.optional(),
  interpreterLanguage: line.optional(),
  /** 勞務提供地 of an employee, where it is another city than the case's (§9 IV); as `workplace.city`. */
  workplaceCity: line.optional(),
  /** Employment facts of a claimant, shown in D01 and D11. */
  employedOn: isoDateSchema.optional(),
  leftOn: isoDateSchema.optional(),
  monthlyWage: z.int().nonnegative().optional(),
  proxies: z.array(proxy).default([]),
})
export type Party = z.infer<typeof party>

/** Changes to a party, merged by id; a new party must be complete enough to be one. */
export const partyChange = party.partial().required({ id: true }).extend({ proxies: z.array(proxy).optional() })
export type PartyChange = z.infer<typeof partyChange>
