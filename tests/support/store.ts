import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { onTestFinished } from 'vitest'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { appendEvent, openCase } from '../../electron/store/append-event.ts'
import type { CaseHead } from '../../electron/store/case-heads.ts'
import { saveOrganization, savePerson } from '../../electron/store/roster-repository.ts'
import { openStore, type Store } from '../../electron/store/store.ts'
import { type Actor, permissions } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { mediatorLin } from './lifecycle.ts'

export const clerk: Actor = { name: '王承辦', permissions }
export const resourceFolder = fileURLToPath(new URL('../../resources/', import.meta.url))
export const resources = await loadResources(resourceFolder)
export const clockOn = (today: string) => systemClock(today)

/** A folder of the test's own, gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mediation-desk-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A store in a temporary file with 林○○ on the roster; closed when the test is over. */
export async function temporaryStore({ file, today = '2026-03-11' }: { file?: string; today?: string } = {}): Promise<Store> {
  const store = await openStore(file ?? join(await temporaryFolder(), 'desk.sqlite'), resources, clockOn(today))
  onTestFinished(() => store.close())
  await savePerson(store.db, mediatorLin)
  await saveOrganization(store.db, { id: 'O01', name: '○○協會' })
  return store
}

/** Opens a case and records events that must all be lawful. @throws Error naming the refusal of the first that is not */
export async function caseWith(store: Store, ...[first, ...rest]: unknown[]): Promise<CaseHead> {
  let head = must(await openCase(store, { event: first }, clerk))
  for (const event of rest) head = must(await appendEvent(store, { caseId: head.caseId, basedOnSeq: head.seq, event }, clerk))
  return head
}

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.message}`)
  return result.value
}

/** Everything that a store holds of its cases, for comparing before and after. */
export async function contentOf({ db }: Store): Promise<unknown> {
  const tables = ['case_file', 'case_event', 'case_snapshot', 'case_summary', 'party', 'claim', 'meeting', 'deadline', 'draft'] as const
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await db.selectFrom(table).selectAll().orderBy(sql.lit(1)).execute()])))
}
