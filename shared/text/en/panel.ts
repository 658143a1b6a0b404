/** Meetings of the review panel: the list, the room, the papers before and after. */
export const panel = {
  title: 'Panel meetings', description: 'Set the agenda, note who is there and who steps aside, decide case by case; the minutes compose themselves.',
  new: 'New meeting', none: 'No meeting of the panel yet', noneText: 'A new meeting brings along every application under review, and the members and place of the last one.',
  column: { on: 'Date', session: 'Session', place: 'Place', cases: 'Cases', state: 'State' },
  decidedOf: '{{decided}} / {{count}} decided', open: 'Open', closed: 'Closed', enter: 'Open meeting {{name}}',
  untitled: 'Meeting of the panel', meetingOf: 'Meeting of the panel {{session}}',

  bar: 'Meeting tools', back: 'To the meetings', settings: 'Meeting and members', agendaEdit: 'Edit the agenda', settingsEdit: 'Edit the meeting and its members', change: 'Edit', money: 'NTD {{amount}}', pack: 'Papers for the meeting', minutesPaper: 'Minutes', decideAll: 'Record all filled in', close: 'Close the meeting', keys: 'Keys',
  quorum: { met: 'Quorum {{there}} / {{seats}}', notMet: 'No quorum {{there}} / {{seats}}, {{needed}} needed', none: 'No members yet' },
  available: 'NTD {{amount}} left in the year',
  frozen: 'The meeting is closed; nothing of it is changed any more.',

  agenda: 'Agenda', agendaEmpty: 'Nothing is on the agenda', agendaEmptyText: 'Add applications under review with “Edit”.',
  number: 'Case {{position}}',
  state: { OPEN: 'Open', FILLED: 'Filled in', INCOMPLETE: 'Incomplete', DECIDED: 'Decided', DEFERRED: 'Put off', NO_QUORUM: 'No quorum', TIED: 'Must step aside', GONE: 'Not under review' },
  aside: '{{count}} aside',

  members: 'Members', membersHint: 'Letter: present; Shift and letter: steps aside in this case', noMembers: 'No members entered',
  present: 'Present', absent: 'Absent', chair: 'Chair', recuse: 'Aside', recused: 'Aside', recuseOf: '{{name}}: Aside in this case', tied: 'Has a tie of 行政程序法 §32 with a party of this case and must step aside', reasonOf: 'Why {{name}} steps aside',
  noChair: 'No member who is present takes the chair', chairAside: 'The chair steps aside in this case; let another member preside',

  case: 'This case', claimant: 'Applicant', employer: 'Employer', matter: 'Matter', submittedOn: 'Applied on', number2: 'Numbers', suit: 'Suit', remarks: 'Remarks of the review', toApplication: 'Open the application', demonstration: 'Demonstration',
  eligibility: 'Conditions', noChecks: 'No conditions',
  outdated: 'The rules give something else by now than the review sheet says: others were granted meanwhile, or a rule was changed. Complete the review sheet anew before deciding.',
  items: 'Items and amounts', requested: 'Asked for', payable: 'By the rules', proposed: 'Proposed', noAmount: 'none', granted: 'Granted: {{item}}', itemReason: 'Reason for this item: {{item}}', reason: 'Reason (for all items)',
  reasonHint: 'May stay empty when granted as proposed: formula and article are the reason. Needed when less is granted, or nothing.', deferReason: 'Why it is put off', unverified: 'Unverified rule', unverifiedText: 'The rule of this item was not verified and decides nothing. A person enters the amount with its basis, and another one confirms it.',
  basis: 'Basis of the amount', confirmedBy: 'Confirmed by (another person than the one who records)',
  grantProposed: 'Grant as proposed', grantOther: 'Grant another amount', reject: 'Reject', defer: 'Put off', decide: 'Record the decision', decisionOf: 'Decision', total: 'Granted in all {{amount}}', stillMissing: 'Cannot be recorded yet', ready: 'Can be recorded', recorded: '{{name}}: decision recorded', saveFirst: 'The meeting could not be saved; the decision was not recorded.',
  decidedText: 'The decision is recorded. To change an amount, complete the review sheet of the application anew.', gone: 'The application is “{{state}}” and cannot be decided here.', toNext: 'To the next case', removedCase: 'This application was not found',

  live: 'Minutes', reports: 'Reports', subject: 'Matter', explanation: 'Explanation', asideLine: 'Stepped aside', resolution: 'Decision', draft: 'Not recorded', none2: '(not decided yet)', edit: 'Edit', editOf: '{{number}}: Edit the explanation', done: 'Done', restore: 'As it composes itself', explanationOf: 'Explanation of {{number}}', perItem: '{{item}}: {{words}}', because: 'Reason: {{reason}}', basisLine: 'Basis: {{basis}}', confirmedLine: 'Amount confirmed by {{name}}', adjourned: 'Adjourned: {{time}}',

  meeting: {
    title: 'Meeting and members', on: 'Date', at: 'Begins at', until: 'Ends at', place: 'Place', session: 'Session', sessionHint: 'Such as 第3次', recorder: 'Minutes by', members: 'Members', name: 'Name', memberName: 'Name of member {{letter}}', title2: 'Position', ties: 'Known ties', tiesHint: 'Known ties: people or companies with whom the member has a tie of 行政程序法 §32, set apart by 、', chair: 'Chair', noChair: 'Nobody yet', remove: 'Remove {{name}}', add: 'Add a member', close: 'Done',
  },
  agendaDialog: { title: 'Agenda', on: 'This meeting', waiting: 'Other cases under review', up: 'Move {{name}} up', down: 'Move {{name}} down', remove: 'Take {{name}} off', add: 'Add {{name}}', addAll: 'Add all', noneWaiting: 'No other case is under review', close: 'Done' },
  papers: { PACK: 'Papers for the meeting: agenda and review sheets', MINUTES: 'Minutes of the panel', save: 'Save into a folder', print: 'Print', printed: 'Sent to the printer', empty: 'Nothing is on the agenda', pages: 'Papers' },
  saving: { running: 'Saving', cancel: 'Cancel the rest', done_one: '{{count}} file saved', done_other: '{{count}} files saved', failed_one: '{{count}} file was not written', failed_other: '{{count}} files were not written', folder: 'Folder: {{folder}}' },
  closing: { title: 'Close the meeting?', text: 'Attendance, decisions and minutes are not changed afterwards.', open_one: '{{count}} case has no recorded decision and waits again.', open_other: '{{count}} cases have no recorded decision and wait again.', action: 'Close the meeting' },
  removing: { title: 'Remove this meeting?', text: 'Nothing was decided in it; its cases wait again.', action: 'Remove the meeting', button: 'Remove' },
  all: { title: 'What was recorded', done_one: '{{count}} decision recorded', done_other: '{{count}} decisions recorded', failed_one: '{{count}} case was not recorded', failed_other: '{{count}} cases were not recorded', none: 'No case is filled in and still open.' },
  use: {
    move: 'Case before, next case (with Alt while typing)', proposed: 'Grant as proposed', other: 'Grant another amount', reject: 'Reject', defer: 'Put off', decide: 'Record the decision, to the next case', member: 'Member is present', recuse: 'Member steps aside in this case', all: 'All members are present', pack: 'Papers for the meeting', minutes: 'Minutes', settings: 'Meeting and members', field: 'Leave the field, back to the agenda', region: 'To the next region, the one before', list: 'Show this list',
  },
} as const
