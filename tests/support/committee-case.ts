import { type Deadline, deadlinesAt } from '../../shared/law/deadlines.ts'
import type { Refusal } from '../../shared/ipc/result.ts'
import { type CaseSnapshot, nextSteps } from '../../shared/lifecycle/case-lifecycle.ts'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'
import { officeCalendar } from './calendar.ts'
import {
  accepted, chairHsu, committeeFiled, designated, mediatorLin, memberFang, memberLiao, memberTsai, notified, recordedCase, recordedRefusal, scheduled, selected,
} from './lifecycle.ts'

/** Cases as an office with this roster records them, with what roster and calendar say. */

export type Raw = Record<string, unknown> & { type: string }

/** A member of the roster with a tie to the company of `filed()`. */
export const tied: RosterPerson = { ...memberFang, id: 'K09', name: '鄭○○', relatedParties: ['10001186'] }
export const secondMediator: RosterPerson = { ...mediatorLin, id: 'M02', name: '葉○○' }
export const office = { people: [chairHsu, memberTsai, memberLiao, memberFang, tied, mediatorLin, secondMediator], organizations: [] }

export const after = (...events: Raw[]): CaseSnapshot => recordedCase(events, office)
export const refusal = (...events: Raw[]): Refusal => recordedRefusal(events, office)
export const deadlines = (snapshot: CaseSnapshot, code: string, today = '2026-03-20'): Deadline[] =>
  deadlinesAt(snapshot.facts.clocks, officeCalendar, today).filter((one) => one.code === code)
export const offered = (snapshot: CaseSnapshot, today: string): CaseEventType[] =>
  nextSteps(snapshot, today, officeCalendar).filter((step) => step.refusal === null).map((step) => step.type)

export const appointed = (side: 'EMPLOYEE' | 'EMPLOYER', on: string, personId = 'K03') => ({ type: 'member.appointed', on, side, personId })
export const assignedTo = (personId: string, on = '2026-03-04') => ({ type: 'mediator.assigned', on, personId, disclosure: '無利害關係。' })
export const presence = (ids: readonly string[], here: number) => ids.map((personId, index) => ({ personId, present: index < here }))

export const toSelecting = [committeeFiled(), accepted]
export const bothNotified = [...toSelecting, notified('EMPLOYEE'), notified('EMPLOYER')]
export const bothSelected = [...bothNotified, selected('EMPLOYEE'), selected('EMPLOYER')]
export const five = [chairHsu, memberTsai, memberLiao]
export const fiveIds = ['K01', 'K03', 'K04', 'S-W', 'S-E']
export const toFive = [...bothSelected, designated(five)]
/** The first meeting of a committee complete on 2026-03-05, called for 2026-03-11. */
export const meetingOne = { ...scheduled(), on: '2026-03-05' }
export const toMediator = [committeeFiled({ mode: 'SOLE_MEDIATOR' }), accepted, assignedTo('M01')]
