import { isoDate, yearOf } from '../model/dates.ts'

/** 公告調解委員名冊: by the end of May of each year. A day of the calendar, not a period, so a day off does not move it. */
export const rosterPublicationRule = { code: 'ROSTER_PUBLISH', lastDay: '05-31', shownFrom: '04-01', article: '調解辦法 §6 II', inForce: '2011-05-01/..' } as const

/** Where the publication of one calendar year stands. Dates are ISO. */
export interface RosterPublication {
  code: typeof rosterPublicationRule.code
  article: string
  /** Gregorian */
  year: number
  dueOn: string
  status: 'PENDING' | 'MET' | 'LATE' | 'OVERDUE'
  publishedOn: string | null
}

/**
 * The publication of the year of `today`: pending from 1 January until published.
 * @param publishedOn the day of the latest publication; one of another year does not count
 */
export function rosterPublication(publishedOn: string | null, today: string): RosterPublication {
  const year = yearOf(today)
  const dueOn = isoDate(`${year}-${rosterPublicationRule.lastDay}`)
  const published = publishedOn !== null && yearOf(publishedOn) === year ? publishedOn : null
  const status = published === null ? (today > dueOn ? 'OVERDUE' : 'PENDING') : published > dueOn ? 'LATE' : 'MET'
  return { code: rosterPublicationRule.code, article: rosterPublicationRule.article, year, dueOn, status, publishedOn: published }
}

/** Whether it belongs among the day's work: from April on, and while it is overdue. */
export const publicationIsWork = ({ status, year }: RosterPublication, today: string): boolean =>
  status === 'OVERDUE' || (status === 'PENDING' && today >= `${year}-${rosterPublicationRule.shownFrom}`)
