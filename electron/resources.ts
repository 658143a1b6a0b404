import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type OfficeCalendarFile, officeCalendarFileSchema, type OfficeDay } from '../shared/law/office-calendar.ts'
import { inEnglish } from '../shared/lifecycle/words.ts'
import type { City } from '../shared/model/city.ts'
import { type CityProfile, cityProfile } from '../shared/model/city-profile.ts'
import { type ClauseFile, clauseFile } from '../shared/model/settlement-clause.ts'
import { type FeeSchedule, feeSchedule } from '../shared/roster/mediator-fee.ts'
import { packProblems, type RulePack, rulePack } from '../shared/subsidy/rule-pack.ts'

/** What offices differ in and what changes with the years: data beside the program, read once at the start. */
export interface Resources {
  readonly folder: string
  /** The office calendars that come with the program; a store may hold newer ones. */
  readonly calendarFiles: readonly OfficeCalendarFile[]
  /** Days laid over them. */
  readonly extraDays: readonly OfficeDay[]
  /** What mediators are paid, by the day it came into force. */
  readonly feeSchedules: readonly FeeSchedule[]
  /** The library of settlement clauses: the general ones and those of cities. */
  readonly clauseFiles: readonly ClauseFile[]
  /** 基金補助: the rules of each city's fund, and the central ones for comparison, as they came with the program. */
  readonly rulePacks: readonly RulePack[]
  /** @throws Error when the city has no profile */
  profileOf(city: City): CityProfile
}

/**
 * Reads and checks `cities/*.json`, `calendars/*.json`, `fees/*.json`, `clauses/*.json` and `funds/*.json` below the folder.
 * @param extraDays days laid over the office calendars
 * @throws Error naming the file and the field that does not fit
 */
export async function loadResources(folder: string, extraDays: readonly OfficeDay[] = []): Promise<Resources> {
  const profiles = new Map((await readEach(join(folder, 'cities'), cityProfile)).map((profile) => [profile.city, profile]))
  const calendarFiles = await readEach(join(folder, 'calendars'), officeCalendarFileSchema)
  return {
    folder,
    calendarFiles,
    extraDays,
    feeSchedules: await readEach(join(folder, 'fees'), feeSchedule),
    clauseFiles: await readEach(join(folder, 'clauses'), clauseFile),
    rulePacks: await readEach(join(folder, 'funds'), usablePack),
    profileOf(city) {
      const profile = profiles.get(city)
      if (!profile) throw new Error(`no profile for the city ${city} in ${folder}`)
      return profile
    },
  }
}

/** A pack is checked as a whole: a hole or an overlap in time makes it unusable. */
const usablePack = rulePack.superRefine((pack, context) => {
  for (const { field, problem } of packProblems(pack)) context.addIssue({ code: 'custom', path: [field], message: inEnglish(problem) })
})

async function readEach<Schema extends z.ZodType>(folder: string, schema: Schema): Promise<z.output<Schema>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
  return Promise.all(names.map(async (name) => {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    if (!parsed.success) throw new Error(`${join(folder, name)}: ${z.prettifyError(parsed.error)}`)
    return parsed.data
  }))
}
