import type { Catalogue } from '../catalogue.ts'
import type { hearing as chinese } from '../zh-TW/hearing.ts'

export const hearing = {
  title: 'Meeting {{number}}', toCase: 'Back to the case', noMeeting: 'No meeting to hold', noMeetingText: 'Call a meeting in the case first.', enter: 'Enter the hearing room',
  returned: 'The program ended during this meeting. You are back where you were; kept up to {{time}}',
  column: { people: 'Attendance and procedure', record: 'Record', terms: 'Offers and terms' },
  list: { today: 'Meetings today', open: 'In session', none: 'No meeting today', noneText: 'Meetings appear here on their day; enter those of other days from their case.' },
} as const satisfies Catalogue<typeof chinese>
