import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import kaohsiung from '../../resources/cities/kaohsiung.json' with { type: 'json' }
import tainan from '../../resources/cities/tainan.json' with { type: 'json' }
import taipei from '../../resources/cities/taipei.json' with { type: 'json' }
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import type { CalledDocument, LoggedEvent } from '../../shared/ipc/views.ts'
import { applyCaseEvent, type CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import type { City } from '../../shared/model/city.ts'
import { cityProfile, type CityProfile } from '../../shared/model/city-profile.ts'
import { type Roster, roster as rosterSchema } from '../../shared/model/roster.ts'
import { asRecorded } from './lifecycle.ts'

export const profiles: Record<City, CityProfile> = { TAIPEI: cityProfile.parse(taipei), KAOHSIUNG: cityProfile.parse(kaohsiung), TAINAN: cityProfile.parse(tainan) }

type Raw = Record<string, unknown> & { type: string }
interface Script { city: City; roster: Roster; events: Raw[] }

const casesDir = join(import.meta.dirname, '../fixtures/cases')

export const caseNames = readdirSync(casesDir).filter((name) => name.endsWith('.case.json')).map((name) => name.replace('.case.json', ''))

export function caseScript(name: string): Script {
  const script = JSON.parse(readFileSync(join(casesDir, `${name}.case.json`), 'utf8')) as Omit<Script, 'roster'> & { roster?: unknown }
  return { ...script, roster: rosterSchema.parse(script.roster ?? {}) }
}

/** A case as the store keeps it: the lawful events in order. Unlawful ones are left out, as the runner does. */
export function logOf(events: readonly Raw[], roster?: Roster): LoggedEvent[] {
  const log: LoggedEvent[] = []
  let snapshot: CaseSnapshot | null = null
  for (const event of events) {
    const result = applyCaseEvent(snapshot, asRecorded(snapshot, event, roster))
    if (!result.ok) continue
    snapshot = result.value.snapshot
    log.push({ seq: log.length + 1, event: result.value.event, actor: '承辦人', recordedAt: '2026-01-01T00:00:00.000Z' })
  }
  return log
}

/** The case after its first `seq` events. */
export function snapshotAt(log: readonly LoggedEvent[], seq: number): CaseSnapshot {
  let snapshot: CaseSnapshot | null = null
  for (const { event } of log.slice(0, seq)) {
    const result = applyCaseEvent(snapshot, event)
    if (!result.ok) throw new Error(`a logged event was refused: ${result.refusal.message}`)
    snapshot = result.value.snapshot
  }
  if (snapshot === null) throw new Error('an empty log')
  return snapshot
}

export const caseNumberOf = (profile: CityProfile): string => profile.caseNumberPattern.replace('{year}', '115').replace('{serial}', '0001')

export interface Rendered { called: CalledDocument; model: DocumentModel; createdOn: string }

/** Every document that a log calls for, rendered. */
export function renderedDocuments(log: readonly LoggedEvent[], profile: CityProfile): Rendered[] {
  const caseNumber = caseNumberOf(profile)
  return documentsCalledFor(log, caseNumber, profile).map((called) => {
    const { facts, state } = snapshotAt(log, called.seq)
    return { called, model: renderDocument(called, facts, { caseNumber, profile, state }), createdOn: log[called.seq - 1]?.event.on ?? '2026-01-01' }
  })
}

export const renderedCase = (name: string, city?: City): Rendered[] => {
  const { city: own, events, roster } = caseScript(name)
  return renderedDocuments(logOf(events, roster), profiles[city ?? own])
}
