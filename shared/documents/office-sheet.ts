import type { CalendarMeeting, OfficeSheet } from '../ipc/views.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Roster } from '../model/roster.ts'
import { dayListSheet } from './day-list.ts'
import type { DocumentModel } from './model.ts'
import { rosterSheet } from './roster-sheet.ts'

/** What sheets are made from: the meetings of the day that the sheet names, and the roster as it is. */
export interface SheetFacts { meetings: readonly CalendarMeeting[]; roster: Roster; profile: CityProfile; /** ISO date */ today: string }

/** Renders a sheet that belongs to no single case. */
export function renderSheet(sheet: OfficeSheet, { meetings, roster, profile, today }: SheetFacts): DocumentModel {
  return sheet.kind === 'DAY_LIST' ? dayListSheet(meetings, sheet.date, profile) : rosterSheet(sheet.of, roster, profile, today)
}
