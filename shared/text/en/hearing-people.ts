import type { Catalogue } from '../catalogue.ts'
import type { hearingPeople as chinese } from '../zh-TW/hearing-people.ts'

export const hearingPeople = {
  attendance: 'Attendance', keys: 'Enter present (identity checked) · P proxy · N absent', notLooked: 'Not looked at', present: 'Present', presentBy: 'Through {{name}}', absent: 'Absent',
  representative: 'Representative {{name}}', proxies: 'Proxy {{names}}', language: 'Needs an interpreter: {{language}}', reasonOf: 'Reason of absence of {{name}}',
  chair: 'Chair', quorum: '{{present}} present, {{needed}} needed', notQuorate: 'No quorum',
  interpreters: 'Interpreters', observers: 'Observers', addInterpreter: 'Add interpreter', addObserver: 'Add observer', name: 'Name', languageField: 'Language', capacity: 'Capacity', add: 'Add', remove: 'Remove {{name}}', lacking: 'No interpreter for {{languages}}',
  duties: 'Opening duties', dutyDone: 'Done at', dutyLater: 'Told after the opening: recorded with the present time',
  duty: { IDENTITY: 'Identity and qualification', INTERESTS: 'Interests disclosed', RECUSAL: 'Right to ask for a recusal', SECRECY: 'Secrecy', NO_RECORDING: 'No recording' },
  open: 'Open the meeting', unseen: '{{count}} not looked at yet: take their attendance first', mendDisclosure: 'Disclose the interests (press 2), then open', mendQuorum: 'Record the failed quorum', toDuty: 'To the disclosure', toSeat: 'To the attendance', past: 'This meeting was called for {{day}}; if it was held then, enter it with the times of that day.', openPast: 'Enter a meeting that was held',
  time: 'Time', clock: 'In progress for', afterwards: 'Entered afterwards', afterwardsHint: 'The meeting was not held today: statements bear its day and no time; give the actual end when it is closed.', notStarted: 'Not opened yet', startedAt: 'Opened {{time}}', endedAt: 'Ended {{time}}', recess: 'Recess', resume: 'Resume', inRecess: 'In recess', recessOf: 'Recess {{from}} to {{to}}', recessSince: 'Recess since {{from}}',
  adjourn: 'Adjourn', close: 'Close the meeting', schedule: 'Call the next meeting', notices: 'Notices among the documents', noNotice: 'No notice of the meeting was served',
  agenda: 'Agenda', agendaNow: 'now', agendaDone: 'done', agendaAhead: 'ahead',
  guardianOf: 'guardian of {{name}}', appoint: 'Enter authority letter', stepKeys: 'Enter: arrived late or left・L: authority letter',
  stepOf: '{{name}}: arrival or departure', stepThrough: 'Who comes', stepBack: 'Take back “{{what}}”', stepClose: 'Cancel',
  stepTime: { ARRIVED: 'Arrived at', LEFT: 'Left at' }, step: { ARRIVED: 'Note arrival', LEFT: 'Note departure' }, moved: { ARRIVED: 'arrived {{time}}', LEFT: 'left {{time}}' },
  stepText: { ARRIVED: '{{name}} arrived at {{time}}', LEFT: '{{name}} left at {{time}}', TAKEN_BACK: 'Took back the latest arrival or departure of {{name}}' },
  part: { EXPLANATION: 'Explain', STATEMENTS: 'Statements', INQUIRY: 'Inquiry', PROPOSAL: 'Proposal', SIGNING: 'Sign' },
} as const satisfies Catalogue<typeof chinese>
