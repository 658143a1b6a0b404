import type { Catalogue } from '../catalogue.ts'
import type { hearingKeys as chinese } from '../zh-TW/hearing-keys.ts'

export const hearingKeys = {
  bar: 'Tools of the hearing room', button: 'Keys', tools: 'More tools',
  use: {
    speaker: 'Who speaks: employee, employer, mediator', record: 'Statement: record; Shift+Enter breaks the line', phrase: 'Statement: ; and a code, then Space, expands a phrase', undo: 'Statement: undo, redo', find: 'Find in the record',
    proposal: 'Proposal', answers: 'Answers of the parties', outcome: 'Determine the outcome', offer: 'Enter an offer: employee, employer, mediator', calculator: 'Calculator',
    preview: 'Preview the record', print: 'After the outcome: print the record', remedies: 'Where it failed: print the explanation of remedies', slip: 'Where it failed: the outcome slip', readBack: 'Read record and terms aloud', parties: 'Open or close the parties’ screen', private: 'Hide or show all private notes',
    attendance: 'Attendance: present, proxy, absent', moves: 'Attendance: after the opening, who comes late or leaves', letter: 'Attendance: authority letter', guests: 'Attendance: add an interpreter, an observer', duties: 'Attendance: opening duties', open: 'Attendance: open the meeting', recess: 'Attendance: recess, resume',
    region: 'Go to the next or the previous region', leave: 'Leave the hearing room', close: 'Close the top layer', list: 'Show this list',
  },
  draft: 'Draft', draftTitle: 'The record as it stands', draftHint: 'Made from what was recorded and what is being typed. The record itself can be printed once there is an outcome.',
  papers: 'Papers for the parties', printRemedies: 'Print the remedies', slip: 'Outcome slip', slipFor: 'Whose outcome slip?',
} as const satisfies Catalogue<typeof chinese>
