import type { Catalogue } from '../catalogue.ts'
import type { calendar as chinese } from '../zh-TW/calendar.ts'

/** The calendar of people and rooms, in English. */
export const calendar = {
  title: 'Calendar',
  view: 'View', month: 'Month', day: 'Day',
  today: 'Today', previousMonth: 'Previous month', nextMonth: 'Next month', previousDay: 'Previous day', nextDay: 'Next day', goTo: 'Go to date',
  show: 'Show', everything: 'All meetings', byRoom: 'By room', byPerson: 'By mediator or member', columns: 'Columns',
  nobody: 'Not assigned yet',
  count_one: '{{count}} meeting', count_other: '{{count}} meetings', noMeetings: 'no meetings', more_one: '{{count}} more', more_other: '{{count}} more',
  officeClosed: '{{name}}: the office is closed', away: 'Away: {{who}}', awayOf: '{{name}} ({{reason}})',
  meeting: 'Meeting {{number}}', online: 'Video',
  keysMonth: 'Arrow keys move between days, PageUp and PageDown between months, Enter shows the day, T today, D day view, P prints the day’s meetings',
  keysDay: 'Arrow keys move between meetings, PageUp and PageDown between days, Enter opens the case, F11 enters its hearing room, R reschedules, M month view, T today, P prints; or drag a meeting with the mouse',
  emptyDay: 'No meetings on this day', emptyDayText: 'Meetings are scheduled from each case with “Schedule a meeting”.',
  notMovable: 'This meeting has begun, ended or been cancelled and cannot be moved.',
  dragTo: 'Move to {{time}}, {{venue}}', dragHint: 'Let go to say who asked for it and why; Esc cancels',
  clashes: 'About this time and place', noClash: 'No clashes', warnsOnly: 'For your information; it can be scheduled all the same',
  minutes: 'minutes',
  present: 'Meeting {{number}} is now set for {{when}}, {{venue}}',
  slots: 'Suggested times', noSlots: 'No time soon at which everybody is free', slotsSearching: 'Looking…',
  requestedBy: 'asked for by {{name}}', changes: 'Moved or cancelled', changed: 'before: {{from}}',
  print: 'Print the day’s meetings', export: 'Export ICS',
  exportTitle: 'Export the calendar (ICS)',
  exportHint: 'For Outlook, Google Calendar and others. By default only case number, place and mediator; cancelled meetings are marked as such.',
  from: 'From', to: 'To', person: 'Person', everyone: 'Everyone',
  withNames: 'Include the names of the parties', withNamesHint: 'Mediation is confidential (§24). Make sure that the file stays within the office.',
  exportButton: 'Export', exported: 'Saved {{file}}', rangeReversed: 'The end is before the beginning; correct one of the dates.',
} as const satisfies Catalogue<typeof chinese>
