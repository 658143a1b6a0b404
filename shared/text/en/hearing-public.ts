export const hearingPublic = {
  private: {
    label: 'Private notes (not in the record)', mark: 'Not in the record', zones: 'Private notes',
    zone: { NOTES: 'Notes', CAUCUS_EMPLOYEE: 'Employee', CAUCUS_EMPLOYER: 'Employer' },
    field: { NOTES: 'Notes of the mediator', CAUCUS_EMPLOYEE: 'Talk with the employee alone', CAUCUS_EMPLOYER: 'Talk with the employer alone' },
    hide: 'Hide all', show: 'Show notes', hidden: 'Private notes are hidden.',
    move: 'Move to record', moveHint: 'Select text first, then move it to the record.',
    moveTitle: 'Make this text public?',
    moveText: 'This text becomes the draft of a statement; once that is entered it stands in the record, and both parties see it. The note itself does not change.',
    moveSide: 'Whose statement it is', selected: 'Text to be moved',
    busy: 'A statement of the {{side}} has not been entered yet. Enter or clear it first, then move text of the other side.',
  },
  screen: { open: 'Parties’ screen', close: 'Close parties’ screen', opened: 'The parties’ screen is open; private notes are hidden.' },
  read: {
    begin: 'Read aloud', count: '{{read}} of {{all}} read', title: 'Reading aloud', label: 'What is read', hint: '↓ or Enter: read, go on   ↑ back   Esc ends',
    term: 'Term {{number}}', end: 'End reading', nothing: 'There is nothing to read yet', isRead: 'read',
  },
  parties: {
    title: 'Mediation meeting {{number}}', employees: 'Employee', employers: 'Employer', statements: 'Statements', terms: 'Proposal', answers: 'Answers', outcome: 'Result',
    none: 'The meeting is about to begin. What is recorded will appear here.', waiting: 'There is nothing to show now.', agrees: 'agrees', refuses: 'does not agree',
    struck: 'Struck: ', corrects: 'Corrects no. {{number}}: ', deletes: 'No. {{number}} deleted after confirmation: ', number: 'No. {{number}}', nowRead: 'being read', isRead: 'read',
  },
} as const
