import type { Catalogue } from '../catalogue.ts'
import type { issuing as chinese } from '../zh-TW/issuing.ts'

export const issuing = {
  issue: 'Issue', issueThis: 'Issue {{title}}', reissue: 'Correct and issue again', issueAgain: 'Issue again',
  elsewhere: 'Enter one issued elsewhere', versions: 'Versions', saveSet: 'Save the set to send',
  unissued: 'Not issued', unfinished: 'Not final', changed: 'Changed since, not issued again', lapsed: 'Superseded', last: 'Last: {{issue}}',
  version: 'version {{version}}',
  dialog: 'Issue: {{title}}', dialogAgain: 'Correct and issue again: {{title}}',
  again: 'What was issued never changes. This becomes version {{version}} and says that it replaces {{issue}}; the one before stays on file.',
  againPlain: 'What was issued never changes. This becomes version {{version}}; the one before stays on file.',
  nextOf: 'Next version: {{title}}',
  next: 'This is the version that will take the place of the one in force: made of the newest facts, it names the number it replaces. What was changed by hand before has been taken over, and can be changed. Until it is issued the version in force stands.',
  on: 'Day of issue', number: 'Document number', bySystem: 'Given by this program', byHand: 'Enter it', numberByHand: 'Number to enter', numberHint: 'Such as the one of the city’s document system',
  nextNumber: 'It will be {{number}}', otherYear: 'The number follows the year of the day of issue.', unverified: 'This office’s numbering has not been verified; see that it agrees with the document system.',
  foreignNumber: 'The organisation’s own number', foreignHint: 'Given by the organisation; leave it empty if there is none', noNumber: 'This goes with a letter or is handed over; it has no number.',
  attachments: 'Goes out with', noAttachments: 'Nothing',
  changes_one: '{{count}} change by hand', changes_other: '{{count}} changes by hand',
  conflicts_one: '{{count}} change by hand no longer fits the facts; decide on it before issuing', conflicts_other: '{{count}} changes by hand no longer fit the facts; decide on them before issuing', decide: 'Decide now',
  lost: 'Changes by hand took these statutory words out', content: 'See what goes out', nothingElse: 'The Word, ODF and PDF files are kept as issued and change no more.',
  working: 'Numbering, and making the Word, ODF and PDF files…', stillIssue: 'Issue all the same',
  missingTitle: 'Not everything is filled in', missingText_one: '{{count}} thing is not filled in. What is issued changes no more; it can only be corrected by another version.', missingText_other: '{{count}} things are not filled in. What is issued changes no more; it can only be corrected by another version.',
  numberNeeded: 'Enter the document number', dayNeeded: 'Choose the day of issue',
  done: 'Issued', doneWithout: 'Issued, without a number', copy: 'Copy the number', copied: 'Copied {{number}}', print: 'Print', close: 'Close', doneFacts: 'Issued on {{date}}, {{version}}',
  savedTo: 'Saved in {{folder}}', savedFiles_one: '{{count}} file', savedFiles_other: '{{count}} files',
  versionsOf: 'Versions: {{title}}', by: 'Issued by', templates: 'Wording', templateVersion: '{{code}} version {{version}}', programWords: 'The program’s own',
  inPlaceOf: 'In place of', hand: 'Changed by hand', replaces: 'Replaces {{issue}}', pdfHash: 'SHA-256 of the PDF', files: 'Files', previewVersion: 'Preview version {{version}}', saveVersion: 'Save version {{version}}', saveSetOf: '{{set}} (version {{version}})',
  throughOther: 'Issued through another program; no files are kept', handChanges_one: '{{count}} change by hand', handChanges_other: '{{count}} changes by hand', hashes: 'Files and SHA-256',
} as const satisfies Catalogue<typeof chinese>
