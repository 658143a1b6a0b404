import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import type { Store } from '../../electron/store/store.ts'
import type { SubsidyHead } from '../../electron/store/subsidy-repository.ts'
import { parseCaseScript } from '../../electron/headless/case-script.ts'
import { clerk, must } from './store.ts'

/** The Taipei case of a dismissal that was not settled, with its application: received, reviewed and decided on 2026-06-05. */
const script = parseCaseScript(readFileSync(fileURLToPath(new URL('../fixtures/cases/02-tpe-dismissal-not-settled-subsidy.case.json', import.meta.url)), 'utf8'))
export const subsidyScript: readonly { type: string; [field: string]: unknown }[] = script.subsidies[0]?.events ?? []

/** Records that case. @returns its id */
export async function failedTaipeiCase(store: Store, demonstration = false): Promise<string> {
  for (const person of script.roster.people) await savePerson(store.db, person)
  for (const organization of script.roster.organizations) await saveOrganization(store.db, organization)
  const [first, ...rest] = script.events
  let head = must(await openCase(store, { event: first, demonstration }, clerk))
  for (const event of rest) {
    const next = await appendEvent(store, { caseId: head.caseId, basedOnSeq: head.seq, event }, clerk)
    if (next.ok) head = next.value
  }
  return head.caseId
}

/** Records an application of that case with events that must all be lawful. */
export async function subsidyWith(store: Store, caseId: string, ...events: object[]): Promise<SubsidyHead> {
  let head = null as SubsidyHead | null
  for (const event of events) {
    head = must(await appendSubsidyEvent(store, { subsidyId: head?.subsidyId ?? null, basedOnSeq: head?.seq ?? 0, event: 'caseId' in event && event.caseId === '@case' ? { ...event, caseId } : event }, clerk))
  }
  if (head === null) throw new Error('no events')
  return head
}
