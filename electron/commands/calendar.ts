import type { Handlers } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import type { CalendarView } from '../../shared/ipc/views.ts'
import { deadlinesAt } from '../../shared/law/deadlines.ts'
import { seatedPeople } from '../../shared/lifecycle/people.ts'
import { addDays, dateOf } from '../../shared/model/dates.ts'
import type { City } from '../../shared/model/city.ts'
import type { CityProfile } from '../../shared/model/city-profile.ts'
import { attendeesOf, clashesOf, joinedCases, type OfficeSituation, type PlannedMeeting } from '../../shared/schedule/clashes.ts'
import { freeSlots, horizonDays } from '../../shared/schedule/free-slots.ts'
import { writeIcs } from '../documents/ics-writer.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { absencesBetween, listedDays, readMeetings, readOtherMeetings } from '../store/calendar-repository.ts'
import { readPreferences } from '../store/preference-repository.ts'
import { readRoster } from '../store/roster-repository.ts'
import type { Store } from '../store/store.ts'
import type { Paper } from './paper.ts'

/** A meeting that is being planned: a new one of the case, or `meetingNo` moved. */
interface Planning { caseId: string; meetingNo?: number | undefined; minutes?: number | undefined }

export const calendarCommands = (store: Store, paper: Paper) => ({
  'calendar.view': async ({ from, to }) => {
    const office = await officeProfile(store)
    return office ? ok(await view(store, office, from, to)) : refused(refuseProgram('CITY_NOT_CHOSEN'))
  },
  'calendar.clashes': async ({ startsAt, venue, ...planning }) => {
    const setting = await settingOf(store, planning)
    if (!setting.ok) return setting
    const { meeting, office } = setting.value
    const day = dateOf(startsAt)
    // The day before too: a meeting may last over midnight.
    const others = await readOtherMeetings(store.db, addDays(day, -1), addDays(day, 1), planning, usualMinutes(store))
    return ok(clashesOf({ ...meeting, startsAt, venue }, others, office))
  },
  'calendar.freeSlots': async ({ venue, ...planning }) => {
    const setting = await settingOf(store, planning)
    if (!setting.ok) return setting
    const { meeting, office, profile } = setting.value
    const others = await readOtherMeetings(store.db, office.today, addDays(office.today, horizonDays), planning, usualMinutes(store))
    return ok(freeSlots({ meeting, rooms: roomsFor(venue, profile.venues), hours: profile.meetingHours }, others, office))
  },
  'calendar.exportIcs': async ({ from, to, personId, withNames }) => {
    const office = await officeProfile(store)
    if (!office) return refused(refuseProgram('CITY_NOT_CHOSEN'))
    const meetings = (await readMeetings(store.db, from, to, usualMinutes(store)))
      .filter(({ people }) => personId === undefined || people.some((person) => person.personId === personId))
    const file = await paper.chooseFile(`調解會議 ${from} 至 ${to}.ics`, 'ics')
    if (file === null) return ok(null)
    try {
      await paper.writeFile(file, new TextEncoder().encode(writeIcs(meetings, { name: `${office.bureau.name}調解會議`, now: store.clock.now(), withNames })))
    } catch {
      return refused(refuseProgram('FILE_NOT_WRITTEN', file))
    }
    return ok({ file })
  },
}) satisfies Handlers<'calendar.view' | 'calendar.clashes' | 'calendar.freeSlots' | 'calendar.exportIcs'>

const usualMinutes = ({ resources }: Store) => (city: City): number => resources.profileOf(city).meetingMinutes

async function officeProfile({ db, resources }: Store): Promise<CityProfile | null> {
  const { city } = await readPreferences(db)
  return city === null ? null : resources.profileOf(city)
}

async function view(store: Store, { venues }: CityProfile, from: string, to: string): Promise<CalendarView> {
  const meetings = (await readMeetings(store.db, from, to, usualMinutes(store))).map(({ seq: _internal, ...meeting }) => meeting)
  return {
    from, to, meetings, days: listedDays(store.calendar(), from, to),
    rooms: [...new Set([...venues, ...meetings.map(({ venue }) => venue)])], absences: absencesBetween(await readRoster(store.db), from, to),
  }
}

/** The wanted room first; a place that is none of the office's own stays the only one. */
function roomsFor(venue: string, venues: readonly string[]): string[] {
  const wanted = venue.trim()
  if (wanted === '') return [...venues]
  return venues.includes(wanted) ? [wanted, ...venues.filter((one) => one !== wanted)] : [wanted]
}

/** Everything the rules of the schedule ask about a case, besides the other meetings. */
async function settingOf(store: Store, { caseId, meetingNo, minutes }: Planning): Promise<Result<{ meeting: Omit<PlannedMeeting, 'startsAt' | 'venue'>; office: OfficeSituation; profile: CityProfile }>> {
  const { db, heads, clock, resources } = store
  const head = await heads.get(db, caseId)
  if (!head) return refused(refuseProgram('CASE_NOT_FOUND'))
  const { caseNumber, snapshot: { facts } } = head
  const profile = resources.profileOf(facts.city)
  const today = clock.today()
  const calendar = store.calendar()
  return ok({
    profile,
    meeting: {
      caseId, caseNumber, people: seatedPeople(facts), attendees: attendeesOf(facts), joinedWith: joinedCases(facts.links),
      minutes: minutes ?? facts.meetings.find((one) => one.meetingNo === meetingNo)?.minutes ?? profile.meetingMinutes,
    },
    office: {
      today, calendar, deadlines: deadlinesAt(facts.clocks, calendar, today),
      roster: (await readRoster(db)).people, casesPerMediatorDay: profile.casesPerMediatorDay,
    },
  })
}
