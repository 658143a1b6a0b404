import { z } from 'zod'
import { disputeCategory } from './claim-item.ts'
import { clockTimeSchema, isoDateSchema } from './dates.ts'
import { filledLine, identifier, line, paragraph } from './text.ts'

export const rosterKinds = ['MEDIATOR', 'COMMITTEE_MEMBER', 'ARBITRATOR'] as const
export type RosterKind = (typeof rosterKinds)[number]

/** What somebody is wanted for in a case. APPOINTED_MEMBER: by the authority in a side's place (§14 I). */
export const assignmentRoles = ['MEDIATOR', 'COMMITTEE_MEMBER', 'APPOINTED_MEMBER'] as const
export type AssignmentRole = (typeof assignmentRoles)[number]

/** 研習 (調解辦法 §15): hours of one course, half hours allowed. */
export const training = z.looseObject({ on: isoDateSchema, hours: z.number().min(0.5).max(200), course: line.default('') })
export type Training = z.infer<typeof training>

/** 年度評量 of a person (調解辦法 §16) or 考核 of an organisation (§22). `announcedOn`: the two years of §22 count from it. */
export const evaluation = z.looseObject({
  year: z.int().min(2000).max(2200), result: z.enum(['PASS', 'FAIL']), announcedOn: isoDateSchema.optional(), note: line.optional(),
})
export type Evaluation = z.infer<typeof evaluation>

/** When a person can be asked: ISO weekdays (1 Monday) and hours. Absent: any office day. */
export const availability = z.looseObject({ weekdays: z.array(z.int().min(1).max(7)), from: clockTimeSchema.optional(), to: clockTimeSchema.optional() })

/** What nobody has filled in yet, on a form too, is not reversed. */
const isReversed = (from = '', to = ''): boolean => from !== '' && to !== '' && to < from

/** Paths of the last days that lie before the first one: of the term, of absences. Dates are ISO, empty where not filled in. */
export const reversedDaysOfPerson = ({ termFrom, termTo, absences = [] }: {
  termFrom: string; termTo: string; absences?: readonly { from: string; to: string }[] | undefined
}): (string | number)[][] => [
  ...(isReversed(termFrom, termTo) ? [['termTo']] : []),
  ...absences.flatMap(({ from, to }, index) => (isReversed(from, to) ? [['absences', index, 'to']] : [])),
]

/** As {@link reversedDaysOfPerson}, of the time for which an organisation is entrusted. */
export const reversedDaysOfOrganization = ({ entrustedFrom, entrustedTo }: { entrustedFrom?: string | undefined; entrustedTo?: string | undefined }): (string | number)[][] =>
  (isReversed(entrustedFrom, entrustedTo) ? [['entrustedTo']] : [])

const reversedIssue = (path: (string | number)[]) => ({ code: 'custom' as const, path, message: 'ENDS_BEFORE_BEGIN' })

/** A person on the bureau's roster (調解辦法 §6, §13). What is not required is asked for by the publication list (§6 I). */
export const rosterPerson = z.looseObject({
  id: identifier,
  name: filledLine,
  kinds: z.array(z.enum(rosterKinds)).min(1),
  qualification: line,
  certifiedUntil: isoDateSchema.optional(),
  termFrom: isoDateSchema,
  termTo: isoDateSchema,
  organizationId: identifier.optional(),
  /** Names or UBNs of parties with whom this person has a tie of 行政程序法 §32. */
  relatedParties: z.array(line).optional(),
  gender: z.enum(['MALE', 'FEMALE']).optional(),
  birthDate: isoDateSchema.optional(),
  nationalId: line.optional(),
  phone: line.optional(),
  email: line.optional(),
  /** 學歷經歷 */
  education: paragraph.optional(),
  /** 現任職務 */
  position: line.optional(),
  /** 勞資關係處理經驗 */
  experience: paragraph.optional(),
  /** 專長 */
  specialities: z.array(disputeCategory).optional(),
  languages: z.array(line).optional(),
  /** 遴聘日期 */
  appointedOn: isoDateSchema.optional(),
  /** 專職調解人 of the bureau (調解辦法 §13 III). */
  fullTime: z.boolean().optional(),
  training: z.array(training).optional(),
  evaluations: z.array(evaluation).optional(),
  availability: availability.optional(),
  absences: z.array(z.looseObject({ from: isoDateSchema, to: isoDateSchema, reason: line.optional() })).optional(),
}).superRefine((person, context) => {
  for (const path of reversedDaysOfPerson(person)) context.addIssue(reversedIssue(path))
})
export type RosterPerson = z.infer<typeof rosterPerson>

/** 受託民間團體 (調解辦法 §20-§22). */
export const rosterOrganization = z.looseObject({
  id: identifier,
  name: filledLine,
  address: line.optional(),
  phone: line.optional(),
  legalRepresentative: line.optional(),
  foundedOn: isoDateSchema.optional(),
  /** 專職會務人員, at least one (§20). */
  fullTimeStaff: z.int().min(0).max(10_000).optional(),
  /** A workers' or employers' organisation cannot be entrusted (§20). */
  partisan: z.boolean().optional(),
  evaluations: z.array(evaluation).optional(),
  entrustedFrom: isoDateSchema.optional(),
  entrustedTo: isoDateSchema.optional(),
}).superRefine((organization, context) => {
  for (const path of reversedDaysOfOrganization(organization)) context.addIssue(reversedIssue(path))
})
export type RosterOrganization = z.infer<typeof rosterOrganization>

export const roster = z.looseObject({
  people: z.array(rosterPerson).default([]),
  organizations: z.array(rosterOrganization).default([]),
})
export type Roster = z.infer<typeof roster>
