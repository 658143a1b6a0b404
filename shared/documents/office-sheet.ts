import type { CalendarMeeting, OfficeSheet } from '../ipc/views.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Roster } from '../model/roster.ts'
import { dayListSheet } from './day-list.ts'
import { papersSheet } from './papers-sheet.ts'
import { labelsDocument } from './label-sheet.ts'
import type { AddressLabel, DocumentModel } from './model.ts'
import { rosterSheet } from './roster-sheet.ts'

/** What sheets are made from: the meetings of the day that the sheet names, the labels of the documents that it names, and the roster as it is. */
export interface SheetFacts { labels: readonly AddressLabel[]; meetings: readonly CalendarMeeting[]; roster: Roster; profile: CityProfile; /** ISO date */ today: string }

/** Those that need nothing but what the office knows of its days and people. */
export type GeneralSheet = Exclude<OfficeSheet, { kind: 'PAYMENT_ORDER' }>

/** Renders a sheet that belongs to no single case. */
export function renderSheet(sheet: GeneralSheet, { meetings, labels, roster, profile, today }: SheetFacts): DocumentModel {
  switch (sheet.kind) {
    case 'DAY_LIST':
      return dayListSheet(meetings, sheet.date, profile)
    case 'ROSTER':
      return rosterSheet(sheet.of, roster, profile, today)
    case 'SUBSIDY_PAPERS':
      return papersSheet(sheet.papers, profile)
    case 'LABELS':
      return labelsDocument(labels, sheet.skipped)
  }
}
