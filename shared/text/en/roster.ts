import type { Catalogue } from '../catalogue.ts'
import type { roster as chinese } from '../zh-TW/roster.ts'

export const roster = {
  title: 'Roster',
  description: 'Mediators, committee members, arbitrators and entrusted organisations, from which assignments choose.',
  people: 'People', organizations: 'Entrusted organisations', publication: 'Publication',
  addPerson: 'Add a person', addOrganization: 'Add an organisation', back: 'Back to the roster',
  noPeople: 'Nobody on the roster yet', noPeopleText: 'Add people one by one, or import the CSV or Excel roster you have; a case can be assigned once a mediator is there.',
  noOrganizations: 'No entrusted organisation yet', noOrganizationsText: 'Cases whose mediator an organisation assigns choose it from here.',
  noMatch: 'Nobody fits', notFound: 'There is no such entry on the roster; it may have been removed.',
  saved: '“{{name}}” saved',
  draft: { title: 'Roster: {{name}}', kept: 'What you entered for “{{name}}” is kept as a draft; go on from the workbench.', lost: 'What you entered for “{{name}}” could not be kept as a draft.' },
  list: {
    people: 'People on the roster', organizations: 'Entrusted organisations', find: 'Find in the roster', kind: 'Capacity', all: 'All', attention: 'Needs attention',
    name: 'Name', organizationName: 'Name', kinds: 'Capacity', standing: 'Standing', qualification: 'Qualification', term: 'Term', training: 'Training (2 years)', month: 'Month', open: 'Open', warnings: 'Attention',
    mediators: 'Mediators', representative: 'Representative', entrusted: 'Entrusted',
    hours: '{{hours}} h', demonstration: 'Demo', termRange: '{{from}} to {{to}}', from: 'from {{date}}', until: 'to {{date}}',
    warningCount_one: '{{count}} item', warningCount_other: '{{count}} items',
  },
  standing: { fit: 'Qualified', unfit: 'Not qualified', none: '–', entrustable: 'Entrustable', barred: 'Barred', doubtful: 'To check' },
  aside: {
    title: 'At present', warnings: 'Needs attention', noWarnings: 'Nothing needs attention at present.', openCases: 'Open cases', casesThisMonth: 'Assigned this month', meetingsAhead: 'Meetings ahead',
    training: 'Training in two years', trainingNeeds: '{{hours}} hours', mediators: 'Qualified mediators',
  },
  section: {
    basic: 'Person', term: 'Qualification and term', training: 'Training', evaluations: 'Yearly evaluation', organizationEvaluations: 'Yearly evaluation', availability: 'Availability and absences', ties: 'Parties with a tie', fees: 'Case fees (estimate)',
    published: 'For the published list', entrusting: 'Requirements and term', mediators: 'Its mediators',
  },
  field: {
    name: 'Name', kinds: 'Capacity', gender: 'Gender', birthDate: 'Date of birth', nationalId: 'National ID number', phone: 'Telephone', email: 'E-mail',
    education: 'Education and career', position: 'Present position', specialities: 'Specialities', experience: 'Experience in labour relations', appointedOn: 'Appointed on', languages: 'Languages',
    qualification: 'Qualification', certifiedUntil: 'Certified until', termFrom: 'Term from', termTo: 'Term to', organization: 'Organisation', fullTime: 'Full-time mediator of the bureau',
    trainingOn: 'Date', hours: 'Hours', course: 'Course', year: 'Year (ROC)', result: 'Result', announcedOn: 'Announced on', note: 'Note',
    weekdays: 'Weekdays', from: 'From', to: 'To', absentFrom: 'First day', absentTo: 'Last day', reason: 'Reason', relatedParties: 'Parties with a tie to this person',
    organizationName: 'Name', address: 'Address', legalRepresentative: 'Representative', foundedOn: 'Founded on', fullTimeStaff: 'Full-time staff', partisan: 'A workers’ or employers’ organisation', entrustedFrom: 'Entrusted from', entrustedTo: 'Entrusted until',
  },
  hint: {
    qualification: 'Such as: mediator certified by the Ministry of Labor (調解辦法 §13④)', languages: 'Separated by commas; cases that need an interpreter list these people first.',
    relatedParties: 'One name, company or business number a line; an assignment warns of recusal (行政程序法 §32).', weekdays: 'None chosen: any office day.',
    published: 'These appear on the published list with name, age and gender (調解辦法 §6 I); telephone, number and date of birth do not.', publishedOrganization: 'These appear on the list of entrusted organisations, with its mediators (調解辦法 §21).', partisan: 'Such an organisation cannot be entrusted (調解辦法 §20).',
    announcedOn: 'After a failure nothing is entrusted for two years from the announcement (調解辦法 §22).', training: 'At least ten hours in every two years (調解辦法 §15).', evaluations: 'Once for each year; passed and certified before a further term (調解辦法 §16, §17).',
  },
  none: 'None',
  result: { PASS: 'Passed', FAIL: 'Failed' },
  row: {
    addTraining: 'Add training', addEvaluation: 'Add an evaluation', addAbsence: 'Add an absence', remove: 'Remove row {{number}}', training: 'Training {{number}}', evaluation: 'Evaluation {{number}}', absence: 'Absence {{number}}',
    noTraining: 'No training noted yet.', noEvaluations: 'No evaluation noted yet.', noAbsences: 'No absences.', noMediators: 'Nobody on the roster belongs to this organisation.',
  },
  problem: {
    reversed: 'The last day is before the first; correct one of them.', year: 'Enter the ROC year, such as 114.', noTime: 'Enter both times.', timeReversed: 'It ends before it begins.',
  },
  fees: {
    month: 'Concluded in {{month}}', previous: 'Previous month', next: 'Next month', none: 'No mediation ended in this month.', case: 'Case', outcome: 'Outcome', arithmetic: 'How', amount: 'Amount', total: 'Total', onReview: 'More on review of failed cases',
    amountNtd: 'NT${{amount}}', onReviewLine: '{{amount}} more on review',
    estimate: 'An estimate; the office decides what is paid. Source: {{source}}, in force since {{date}}.', unverified: 'The figures were not compared with the original text; confirm them first.',
  },
  import: {
    open: 'Import', title: 'Import a roster', what: 'What to import', PEOPLE: 'People', ORGANIZATIONS: 'Entrusted organisations', choose: 'Choose a file', chooseAgain: 'Choose another file',
    intro: 'Choose a CSV or Excel (.xlsx) file whose first row holds the headers. Dates may be ROC or Gregorian; empty cells leave what is on the roster.',
    columns: 'Columns: {{columns}}', sure: 'The file is only read and shown first; nothing is written before you press Import.',
    peopleColumns: '姓名, 身分類別, 性別, 出生日期, 資格, 證書有效期限, 任期起, 任期迄, 所屬團體, 學歷經歷, 現任職務, 專長, 勞資關係處理經驗, 遴聘日期, 電話, 電子郵件, 身分證統一編號, 語言, 專職, 研習紀錄, 年度評量, 關係當事人, 編號',
    organizationColumns: '團體名稱, 會址, 電話, 代表人, 設立時間, 專職會務人員, 是否為勞工或雇主團體, 委託起, 委託迄, 年度考核, 編號',
    file: 'File', summary: '{{added}} added, {{replaced}} updated, {{excluded}} rows left out', nothing: 'There is nothing to import; correct the file as told below and choose it again.',
    findings: 'What to look at', rows: 'What will be imported', row: 'Row', column: 'Column', finding: 'What', error: 'Left out', warning: 'Look at', added: 'New', replaced: 'Update', effect: 'Effect',
    rest_one: '{{count}} more is not listed.', rest_other: '{{count}} more are not listed.', confirm_one: 'Import {{count}} entry', confirm_other: 'Import {{count}} entries', done_one: '{{count}} entry imported', done_other: '{{count}} entries imported',
  },
  publish: {
    yearly: 'Yearly publication of the committee members', rule: 'By the end of May of each year (調解辦法 §6 II).', dueOn: 'due on {{date}}', done: 'published on {{date}}', doneLate: 'published on {{date}}, late', on: 'Published on', record: 'Record the publication', change: 'Correct the day', recorded: 'Publication of {{date}} recorded',
    future: 'The day lies ahead.', otherYear: 'Enter a day of this year.', missingDay: 'Enter the day.',
    lists: 'Lists', COMMITTEE_MEMBER: 'Committee members', MEDIATOR: 'Mediators', ORGANIZATION: 'Entrusted organisations',
    people_one: '{{count}} person', people_other: '{{count}} people', organizations_one: '{{count}} organisation', organizations_other: '{{count}} organisations', complete: 'complete', incomplete_one: '{{count}} entry lacks something', incomplete_other: '{{count}} entries lack something', preview: 'Preview and print',
    onlyCurrent: 'Only those in office and qualified today, and organisations that may be entrusted, are listed.', noDemonstration: ' Those marked as demonstration are left out.',
    missing: 'To fill in before publishing', missingText: 'What is missing is printed as “－”.', lacks: '{{name}} ({{list}}) lacks:', fill: 'Fill in',
  },
} as const satisfies Catalogue<typeof chinese>
