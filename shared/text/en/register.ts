import type { Catalogue } from '../catalogue.ts'
import type { register as chinese } from '../zh-TW/register.ts'

export const register = {
  title: 'Register of letters', description: 'The office’s letters to which this program gave a number, in their order. Demonstration cases and numbers entered by hand are not in it.', open: 'Open the register of letters', link: 'Register of letters',
  year: 'Year', yearName: 'ROC year {{year}}', search: 'Search', searchHint: 'Number, case, document or who issued it', save: 'Export CSV', saved: 'Saved {{file}}',
  none: 'No letters in ROC year {{year}} yet.', whole_one: 'ROC year {{year}}: {{count}} number.', whole_other: 'ROC year {{year}}: {{count}} numbers, without a gap.', gaps_one: 'ROC year {{year}}: {{count}} number; {{numbers}} missing. Check the data and tell your administrator.', gaps_other: 'ROC year {{year}}: {{count}} numbers; {{numbers}} missing. Check the data and tell your administrator.',
  skipped: 'Entered by hand and left out here: {{numbers}}.', shown: '{{shown}} of {{found}} rows', more: 'Show {{count}} more', noMatch: 'No letter fits', noMatchText: 'Try another word, or clear the search.',
  table: 'Register of letters', serial: 'No.', number: 'Document number', on: 'Issued on', caseNumber: 'Case', document: 'Document', version: 'Version', by: 'Issued by',
  emptyText: 'Issue a letter from the documents of a case; its number and files are then listed here.',
} as const satisfies Catalogue<typeof chinese>
