import type { batch as chinese } from '../zh-TW/batch.ts'
import type { Catalogue } from '../catalogue.ts'

/** Many documents in one go, and labels for envelopes. */
export const batch = {
  title: 'Batch documents',
  description: 'Issue, save or print many documents at once. You may leave this page meanwhile; you are told when it is done.',
  go: 'Batch documents',
  tomorrow: 'Notices for the next day',
  chosenCases_one: '{{count}} case selected', chosenCases_other: '{{count}} cases selected',
  clearChoice: 'Clear selection',
  tooMany_one: 'At most {{count}} at once', tooMany_other: 'At most {{count}} at once; select fewer',

  what: 'Choose documents',
  kindLabel: 'Kind',
  kind: { NOTICES: 'Notices of meetings', RECORDS: 'Final records', LETTERS: 'Letters of chosen cases not yet sent', FUND: 'Letters of the rights fund not yet sent' },
  kindHint: { NOTICES: 'The next office day unless you choose others', RECORDS: 'This week, Monday to Sunday, unless you choose others', LETTERS: 'Select cases in the case list, then press “Batch documents”', FUND: 'Decisions, rejections, requests for papers and orders to pay back' },
  from: 'From', to: 'To',
  wrongDays: 'The last day is before the first.',
  casesChosen_one: '{{count}} case', casesChosen_other: '{{count}} cases',
  chooseCases: 'Select in the case list',
  none: { NOTICES: 'No meetings on these days', RECORDS: 'No record was made final on these days', LETTERS: 'No letters waiting to be sent', FUND: 'No letters of the fund waiting to be sent' },
  noneText: { NOTICES: 'Choose other days, or arrange a meeting first.', RECORDS: 'Try other days.', LETTERS: 'Select cases in the case list first.', FUND: 'Letters appear here once a decision, a request for papers or an order to pay back is recorded.' },

  documents: 'Documents',
  chosen_one: '{{count}} of {{total}} selected', chosen_other: '{{count}} of {{total}} selected',
  all: 'Select all',
  missing_one: '{{count}} entry missing: {{fields}}', missing_other: '{{count}} entries missing: {{fields}}',
  issuedAs: 'Issued on {{date}} {{number}}',
  notIssuable: 'This document or case cannot be issued',
  openDocument: 'Open document',
  openDocumentOf: 'Open document {{title}}, {{number}}',

  how: 'How',
  actionLabel: 'What to do',
  action: { ISSUE: 'Issue and save', SAVE: 'Save only', PRINT: 'Print', LABELS: 'Labels for envelopes' },
  actionHint: {
    ISSUE: 'Numbers and records each one, and puts the files to send (docx, odt, pdf) into a folder of your choice',
    SAVE: 'Puts files into a folder of your choice without issuing them',
    PRINT: 'All in one print job',
    LABELS: 'A4 sheets of 2 × 7 (99.1 × 38.1 mm), addressed to those on whom the law has them served',
  },
  formats: 'File formats',
  format: { docx: 'Word (docx)', odt: 'ODF (odt)', pdf: 'PDF' },
  firstPlace: 'First place to print',
  firstPlaceHint: 'On a sheet that is partly used, skips the used places',
  leftOut_one: '{{count}} party gets no label', leftOut_other: '{{count}} parties get no label',
  leftOutRow: '{{name}} ({{number}}): {{reason}}',
  start: {
    ISSUE_one: 'Issue {{count}} document', ISSUE_other: 'Issue {{count}} documents', SAVE_one: 'Save {{count}} document', SAVE_other: 'Save {{count}} documents',
    PRINT_one: 'Print {{count}} document', PRINT_other: 'Print {{count}} documents', LABELS_one: 'Preview {{count}} label', LABELS_other: 'Preview {{count}} labels',
  },

  running: { ISSUE: 'Issuing', SAVE: 'Saving', PRINT: 'Preparing to print' },
  current: 'Working on {{name}}',
  printing: 'Sent to the print window; confirm it there.',
  cancel: 'Cancel the rest',
  cancelling: 'Cancelling; it stops after the document at hand.',

  doneTitle: {
    ISSUE_one: '{{count}} document issued', ISSUE_other: '{{count}} documents issued', SAVE_one: '{{count}} document saved', SAVE_other: '{{count}} documents saved',
    PRINT_one: '{{count}} document printed', PRINT_other: '{{count}} documents printed',
  },
  failedTitle_one: '{{count}} was not done', failedTitle_other: '{{count}} were not done',
  folder: 'Folder: {{folder}}',
  failed: 'Not done',
  succeeded: 'Done',
  resultColumn: { document: 'Document', number: 'Document number', why: 'Reason', files: 'Files' },
  givenNumber: 'Issued as {{number}}, but its files were not written to the folder; save them from the case’s documents',
  again: 'Another batch',
  notice: 'Batch finished: {{good}} done, {{bad}} not done',
} as const satisfies Catalogue<typeof chinese>
