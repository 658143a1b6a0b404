import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assignmentCommands } from '../../electron/commands/assignment.ts'
import { systemClock } from '../../electron/lib/clock.ts'
import { loadResources } from '../../electron/resources.ts'
import { openCase } from '../../electron/store/append-event.ts'
import { openStore } from '../../electron/store/store.ts'
import { permissions } from '../../shared/ipc/contract.ts'
import { company, filed, worker } from '../support/lifecycle.ts'
import { employer, employerOf, fillWithCases, mediators, seeded, today } from './many-cases.ts'
import { within } from './measure.ts'

/** One frame of the screen. */
const frameMs = 16

/** Candidates in order, with the recusal radar over 100,000 past cases and 40 people: the answer of the command, from the store to the reasons. */
const folder = await mkdtemp(join(tmpdir(), 'desk-bench-'))
try {
  const store = await openStore(join(folder, 'many.sqlite'), await loadResources(fileURLToPath(new URL('../../resources/', import.meta.url))), systemClock(today))
  await fillWithCases(store.db, 100_000)
  const commands = assignmentCommands(store)
  const caseAgainst = async (rank: number): Promise<string> => {
    const event = filed({ on: today, appliedOn: today, parties: [worker({ nationalId: 'C223456789' }), company(employer(rank))] })
    const opened = await openCase(store, { event }, { name: '承辦人', permissions })
    if (!opened.ok) throw new Error(opened.refusal.message)
    return opened.value.caseId
  }
  const rank = async (caseId: string) => {
    const answer = await commands['assignment.candidates']({ caseId, as: 'MEDIATOR' })
    if (!answer.ok || answer.value.length !== mediators.length) throw new Error('not everybody was considered')
  }

  // New cases come against the same employers as the past ones: the frequent ones often.
  const random = seeded(2)
  const cases: string[] = []
  for (let no = 0; no < 200; no += 1) cases.push(await caseAgainst(employerOf(random())))
  let turn = 0
  const kept = await within('candidates with radar over 100,000 cases', { name: 'a new case like the past ones', run: () => rank(cases[turn++ % cases.length] ?? '') }, { limitMs: frameMs, rounds: 400, warmUp: 50 })
  const frequent = await caseAgainst(0)
  await within('the same', { name: 'the most frequent employer (1,800 cases)', run: () => rank(frequent) }, { rounds: 60, warmUp: 10 })
  await store.close()
  process.exitCode = kept ? 0 : 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
