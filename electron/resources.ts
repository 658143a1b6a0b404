import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { buildOfficeCalendar, type OfficeCalendar, type OfficeCalendarFile, officeCalendarFileSchema, type OfficeDay } from '../shared/law/office-calendar.ts'
import type { City } from '../shared/model/city.ts'
import { type CityProfile, cityProfile } from '../shared/model/city-profile.ts'

/** What offices differ in and what changes with the years: data beside the program, read once at the start. */
export interface Resources {
  readonly folder: string
  readonly calendar: OfficeCalendar
  /** Changes when the office calendar does, so that stored deadlines can be counted anew. */
  readonly calendarStamp: string
  /** @throws Error when the city has no profile */
  profileOf(city: City): CityProfile
}

/**
 * Reads and checks `cities/*.json` and `calendars/*.json` below the folder.
 * @param extraDays days laid over the office calendars
 * @throws Error naming the file and the field that does not fit
 */
export async function loadResources(folder: string, extraDays: readonly OfficeDay[] = []): Promise<Resources> {
  const profiles = new Map((await readEach(join(folder, 'cities'), cityProfile)).map((profile) => [profile.city, profile]))
  const calendars: OfficeCalendarFile[] = await readEach(join(folder, 'calendars'), officeCalendarFileSchema)
  return {
    folder,
    calendar: buildOfficeCalendar(calendars, extraDays),
    calendarStamp: JSON.stringify([calendars.map(({ year, days }) => [year, days]), extraDays]),
    profileOf(city) {
      const profile = profiles.get(city)
      if (!profile) throw new Error(`no profile for the city ${city} in ${folder}`)
      return profile
    },
  }
}

async function readEach<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<z.output<Schema>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(names.map(async (name) => {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`)
    return parsed.data
  }))
}
