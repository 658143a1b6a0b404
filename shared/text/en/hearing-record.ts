import type { Catalogue } from '../catalogue.ts'
import type { hearingRecord as chinese } from '../zh-TW/hearing-record.ts'

export const hearingRecord = {
  list: 'Content of the record', preview: 'Preview', find: 'Find', phrases: 'Phrases',
  section: { dispute: 'Dispute and claims', statements: 'Statements: {{side}}', mediator: 'Statements: {{side}}', facts: 'Facts found', proposal: 'Proposal', result: 'Result' },
  noStatements: 'Nothing yet', noDispute: 'The dispute is not described', claim: '{{category}}: {{description}}', claimAmount: '{{category}}: {{description}}, NT${{amount}}',
  struckBy: '(corrected by {{number}})', deletedBy: '(deleted, see {{number}})', strikes: 'Corrects {{number}}', deletes: 'Deletes {{number}}, because', duty: 'Opening duty',
  correct: 'Correct', delete: 'Delete', isDuty: 'Opening duties are kept with their time: see the left column', isStruck: 'Statement {{number}} has been corrected already; correct the later one',
  deleteTitle: 'Delete statement {{number}}', deleteReason: 'Reason', deleteHint: 'The statement stays in the record, struck out, with the reason.', deleteAction: 'Delete the statement', reasonNeeded: 'Enter the reason',
  composer: 'Statement of {{side}}', correcting: 'Correcting {{number}}', stopCorrecting: 'Do not correct', speaker: 'Who speaks', record: 'Record',
  hint: 'Enter records, Shift+Enter breaks the line, ;code and Space expands a phrase', notOpen: 'Statements can be recorded once the meeting is open; the text is kept.',
  findLabel: 'Find in the record', found: '{{at}}/{{count}}', foundNone: 'Not found', closeFind: 'Close the search',
  items: 'What the record must hold', itemsCount: '{{count}}/{{total}}', nextMissing: 'Next missing', allThere: 'Everything that the record must hold is there', toCase: 'Enter it in the case',
  status: { FILLED: 'there', DEFAULT: 'standing words', MISSING: 'missing', NOT_YET: 'depends on the result' },
  phraseTitle: 'Phrases', phraseHint: 'Type ; and the code in a statement, then Space or Tab.', phraseCode: 'Code', phraseText: 'Text', phraseAdd: 'Add', phraseRemove: 'Remove ;{{code}}', ownPhrases: 'Your phrases', standardPhrases: 'Built in', noPhrases: 'None of your own yet',
} as const satisfies Catalogue<typeof chinese>
