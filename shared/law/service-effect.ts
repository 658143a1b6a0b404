import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { addDays, type IsoDate } from '../model/dates.ts'
import type { ServedNotice } from '../model/meeting.ts'

/** 公示送達 takes effect so many days after it was posted. Source: 行政程序法 §81. */
const publicNoticeDays = { first: 20, abroad: 60, again: 1 } as const

/** Everything of the case that was served on a party by public notice: its record and its meetings' notices. */
const publicNotices = (facts: Pick<CaseFacts, 'meetings' | 'services'>, partyId: string): ServedNotice[] =>
  [...facts.meetings.flatMap((meeting) => [...meeting.formerNotices ?? [], ...meeting.notices]), ...facts.services].filter((one) => one.method === 'PUBLIC_NOTICE' && one.partyId === partyId)

/**
 * The day from which a service has its effect: that of delivery, also where the paper was left or deposited (行政程序法 §72-§74; for a
 * deposit 釋字第797號); by public notice 20 days after the posting, 60 where it was for a country abroad (§78 I③, §81), and the day after
 * the posting where the same party had been served so before (§79, §81). The authority's own duty is met by serving, not by the effect.
 */
export function effectiveOn(facts: Pick<CaseFacts, 'meetings' | 'services'>, { partyId, method, deliveredOn, abroad }: ServedNotice): IsoDate {
  if (method !== 'PUBLIC_NOTICE') return deliveredOn
  const isAgain = publicNotices(facts, partyId).some((one) => one.deliveredOn < deliveredOn)
  return addDays(deliveredOn, isAgain ? publicNoticeDays.again : abroad ? publicNoticeDays.abroad : publicNoticeDays.first)
}
