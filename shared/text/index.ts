import { assignment as assignmentEn } from './en/assignment.ts'
import { batch as batchEn } from './en/batch.ts'
import { calendar as calendarEn } from './en/calendar.ts'
import { caseText as caseEn } from './en/case.ts'
import { clauses as clausesEn } from './en/clauses.ts'
import { committee as committeeEn } from './en/committee.ts'
import { copies as copiesEn } from './en/copies.ts'
import { domain as domainEn } from './en/domain.ts'
import { edits as editsEn } from './en/edits.ts'
import { frame as frameEn } from './en/frame.ts'
import { intake as intakeEn } from './en/intake.ts'
import { issuing as issuingEn } from './en/issuing.ts'
import { papers as papersEn } from './en/papers.ts'
import { passages as passagesEn } from './en/passages.ts'
import { roster as rosterEn } from './en/roster.ts'
import { register as registerEn } from './en/register.ts'
import { officeCalendar as officeCalendarEn } from './en/office-calendar.ts'
import { service as serviceEn } from './en/service.ts'
import { surroundings as surroundingsEn } from './en/surroundings.ts'
import { templates as templatesEn } from './en/templates.ts'
import { assignment as assignmentZh } from './zh-TW/assignment.ts'
import { batch as batchZh } from './zh-TW/batch.ts'
import { calendar as calendarZh } from './zh-TW/calendar.ts'
import { caseText as caseZh } from './zh-TW/case.ts'
import { clauses as clausesZh } from './zh-TW/clauses.ts'
import { committee as committeeZh } from './zh-TW/committee.ts'
import { copies as copiesZh } from './zh-TW/copies.ts'
import { domain as domainZh } from './zh-TW/domain.ts'
import { edits as editsZh } from './zh-TW/edits.ts'
import { frame as frameZh } from './zh-TW/frame.ts'
import { intake as intakeZh } from './zh-TW/intake.ts'
import { issuing as issuingZh } from './zh-TW/issuing.ts'
import { papers as papersZh } from './zh-TW/papers.ts'
import { passages as passagesZh } from './zh-TW/passages.ts'
import { roster as rosterZh } from './zh-TW/roster.ts'
import { register as registerZh } from './zh-TW/register.ts'
import { officeCalendar as officeCalendarZh } from './zh-TW/office-calendar.ts'
import { service as serviceZh } from './zh-TW/service.ts'
import { surroundings as surroundingsZh } from './zh-TW/surroundings.ts'
import { templates as templatesZh } from './zh-TW/templates.ts'

/** Every text of the interface, by language and namespace. The Chinese one says which keys there are. */
export const catalogues = {
  'zh-TW': { frame: frameZh, domain: domainZh, case: caseZh, clauses: clausesZh, committee: committeeZh, intake: intakeZh, surroundings: surroundingsZh, assignment: assignmentZh, batch: batchZh, calendar: calendarZh, roster: rosterZh, officeCalendar: officeCalendarZh, copies: copiesZh, service: serviceZh, papers: papersZh, passages: passagesZh, issuing: issuingZh, register: registerZh, edits: editsZh, templates: templatesZh },
  en: { frame: frameEn, domain: domainEn, case: caseEn, clauses: clausesEn, committee: committeeEn, intake: intakeEn, surroundings: surroundingsEn, assignment: assignmentEn, batch: batchEn, calendar: calendarEn, roster: rosterEn, officeCalendar: officeCalendarEn, copies: copiesEn, service: serviceEn, papers: papersEn, passages: passagesEn, issuing: issuingEn, register: registerEn, edits: editsEn, templates: templatesEn },
} as const

export type Locale = keyof typeof catalogues
export type Texts = (typeof catalogues)['zh-TW']
