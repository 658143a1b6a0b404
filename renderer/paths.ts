import type { CaseEventType } from '../shared/lifecycle/case-events.ts'
import type { City } from '../shared/model/city.ts'
import type { SubsidyEventType } from '../shared/subsidy/events.ts'

const segment = encodeURIComponent

export const paths = {
  workbench: '/',
  cases: '/cases',
  /** @param open the event whose form stands open on arrival */
  case: (caseId: string, open?: CaseEventType | null) => `/cases/${segment(caseId)}${open ? `?do=${segment(open)}` : ''}`,
  /** The case with one of its documents open. */
  caseDocument: (caseId: string, code: string, key: string) => `/cases/${segment(caseId)}?tab=documents&document=${segment(`${code}:${key}`)}`,
  intake: (draftId: string) => `/intake/${segment(draftId)}`,
  /** 待送達. @param find what the list is searched for on arrival */
  service: (find?: string) => `/service${find ? `?find=${segment(find)}` : ''}`,
  /** 批次文書 of the letters of the rights fund. */
  fundLetters: '/batch?kind=FUND',
  /** 批次文書. @param caseIds cases whose letters are wanted; without them the notices of the next office day */
  batch: (caseIds?: readonly string[]) => `/batch${caseIds ? `?cases=${caseIds.map(segment).join(',')}` : ''}`,
  calendar: '/calendar',
  /** The meetings of one day. */
  calendarDay: (date: string) => `/calendar?view=day&date=${segment(date)}`,
  hearing: '/hearing',
  hearingRoom: (caseId: string) => `/hearing/${segment(caseId)}`,
  /** 基金補助: the queue. */
  subsidy: '/subsidy',
  /** @param open the event whose form stands open on arrival */
  subsidyApplication: (subsidyId: string, open?: SubsidyEventType | null) => `/subsidy/applications/${segment(subsidyId)}${open ? `?do=${segment(open)}` : ''}`,
  /** A new application, or one that was begun. @param caseId the case that it comes from */
  subsidyIntake: (draftId: string, caseId?: string) => `/subsidy/new/${segment(draftId)}${caseId ? `?case=${segment(caseId)}` : ''}`,
  panels: '/subsidy/panels',
  panel: (panelId: string) => `/subsidy/panels/${segment(panelId)}`,
  fundLedger: '/subsidy/ledger',
  /** 基金帳 of a fund with the form of an entry open. */
  fundEntry: (city: City) => `/subsidy/ledger?city=${city}&enter`,
  subsidyDocument: (subsidyId: string, code: string, key: string) => `/subsidy/applications/${segment(subsidyId)}?tab=documents&document=${segment(`${code}:${key}`)}`,
  fundRules: '/subsidy/rules',
  /** A pack or table with the form of one of its rules or rows open, or of a new one. */
  fundRulesEdit: (pack: string, edit: string) => `/subsidy/rules?pack=${segment(pack)}&edit=${segment(edit)}`,
  /** 試算 at the counter. */
  subsidyCounter: '/subsidy/counter',
  roster: '/roster',
  /** @param field where the focus goes on arrival */
  rosterPerson: (personId: string, field?: string) => `/roster/people/${segment(personId)}${field ? `?field=${segment(field)}` : ''}`,
  rosterOrganization: (organizationId: string, field?: string) => `/roster/organizations/${segment(organizationId)}${field ? `?field=${segment(field)}` : ''}`,
  rosterPublication: '/roster?tab=publication',
  register: '/register',
  reports: '/reports',
  /** 外出案件包 */
  packets: '/packets',
  settings: '/settings',
  templates: '/settings/templates',
  template: (code: string) => `/settings/templates/${segment(code)}`,
} as const

/** The id of a new draft: time first, so that drafts sort by age. */
export function newDraftId(): string {
  return `draft-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 8)}`
}
