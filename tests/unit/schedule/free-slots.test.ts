import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clashesOf, type OfficeSituation, type OtherMeeting } from '../../../shared/schedule/clashes.ts'
import { freeSlots, type SlotWish } from '../../../shared/schedule/free-slots.ts'
import { clockTimeAt, minutesLater } from '../../../shared/schedule/moments.ts'
import { officeCalendar } from '../../support/calendar.ts'

const lin = { personId: 'M01', name: '林○○', role: 'MEDIATOR' as const }
const rooms = ['第一調解室', '第二調解室']
const wish = (over: Partial<SlotWish> = {}): SlotWish => ({
  meeting: { caseId: 'A', caseNumber: '高市勞調字第1150001號', minutes: 90, people: [lin], attendees: [], joinedWith: [] },
  rooms, hours: [{ from: '09:00', to: '12:00' }, { from: '14:00', to: '17:30' }], ...over,
})
/** 115-03-11 is a Wednesday. */
const office = (over: Partial<OfficeSituation> = {}): OfficeSituation => ({ today: '2026-03-11', calendar: officeCalendar, deadlines: [], roster: [], casesPerMediatorDay: 4, ...over })
const busy = (startsAt: string, over: Partial<OtherMeeting> = {}): OtherMeeting => ({
  caseId: 'B', caseNumber: '高市勞調字第1150002號', meetingNo: 1, held: false, startsAt, endsAt: minutesLater(startsAt, 90), venue: '第一調解室',
  people: [{ personId: 'M02', name: '方○○', role: 'MEDIATOR' }], attendees: [], joinedWith: [], ...over,
})
const times = (...args: Parameters<typeof freeSlots>) => freeSlots(...args).map(({ startsAt, venue }) => `${startsAt} ${venue}`)

describe('suggested times', () => {
  it('are the first three free half days with time to serve the notice, on office days', () => {
    expect(freeSlots(wish(), [], office())).toEqual([
      { startsAt: '2026-03-16T09:00', venue: '第一調解室', clashes: [] }, { startsAt: '2026-03-16T14:00', venue: '第一調解室', clashes: [] }, { startsAt: '2026-03-17T09:00', venue: '第一調解室', clashes: [] },
    ])
  })

  it('take another room of the office where the wanted one is taken, and a later time where the mediator sits', () => {
    expect(times(wish(), [busy('2026-03-16T09:00'), busy('2026-03-16T14:00', { people: [lin] })], office())).toEqual([
      '2026-03-16T09:00 第二調解室', '2026-03-16T15:30 第一調解室', '2026-03-17T09:00 第一調解室',
    ])
  })

  it('come at short notice rather than after the deadline, and after it rather than not at all; each says so', () => {
    const slots = freeSlots(wish(), [], office({ deadlines: [{ code: 'START_MEDIATION', dueOn: '2026-03-12', status: 'PENDING', article: '§12 II' }] }))
    expect(slots.map(({ startsAt, clashes }) => [startsAt, clashes.map(({ kind }) => kind)])).toEqual([
      ['2026-03-12T09:00', ['SHORT_NOTICE']], ['2026-03-12T14:00', ['SHORT_NOTICE']], ['2026-03-13T09:00', ['DEADLINE', 'SHORT_NOTICE']],
    ])
  })

  it('leave out leave, holidays and the hours on which nobody can be asked', () => {
    const roster = [{ id: 'M01', name: '林○○', absences: [{ from: '2026-03-16', to: '2026-04-02' }], availability: { weekdays: [1, 2, 3, 4, 5], from: '13:00' } }]
    // 4-03 to 4-06 are days off, so what is left begins on Tuesday afternoon.
    expect(times(wish(), [], office({ roster }))[0]).toBe('2026-04-07T14:00 第一調解室')
  })

  it('are none where a meeting is longer than any part of the day', () => {
    expect(freeSlots(wish({ meeting: { ...wish().meeting, minutes: 240 } }), [], office())).toEqual([])
  })

  it('never clash with anything but a deadline or short notice, whatever else is called', () => {
    const meeting = fc.record({ day: fc.integer({ min: 11, max: 31 }), start: fc.integer({ min: 8 * 60, max: 17 * 60 }), room: fc.constantFrom(...rooms), seated: fc.boolean() })
    fc.assert(fc.property(fc.array(meeting, { maxLength: 60 }), fc.integer({ min: 30, max: 180 }), (meetings, minutes) => {
      const others = meetings.map(({ day, start, room, seated }, index) => busy(`2026-03-${day}T${clockTimeAt(start)}`, { caseId: `B${index}`, venue: room, ...(seated ? { people: [lin] } : {}) }))
      const asked = wish({ meeting: { ...wish().meeting, minutes } })
      const slots = freeSlots(asked, others, office())
      expect(slots).toHaveLength(3)
      for (const { startsAt, venue, clashes } of slots) {
        expect(clashesOf({ ...asked.meeting, startsAt, venue }, others, office())).toEqual(clashes)
        expect(clashes.filter(({ kind }) => kind !== 'DEADLINE' && kind !== 'SHORT_NOTICE')).toEqual([])
        expect(officeCalendar.isWorkday(startsAt.slice(0, 10))).toBe(true)
      }
    }), { numRuns: 300 })
  })
})
