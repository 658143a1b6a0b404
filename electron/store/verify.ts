import { isDeepStrictEqual } from 'node:util'
import { cityOfSequence, type LetterNumber, letterNumber } from '../../shared/documents/issuing.ts'
import type { MaintenanceReport } from '../../shared/ipc/views.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { isAway } from '../packet/home.ts'
import type { Safe } from '../packet/identity.ts'
import { attachmentFilesOf, attachmentsOnRecord, noSafe } from './attachment-files.ts'
import { chainBreak, loggedEvent } from './event-chain.ts'
import { keptFilesOnRecord } from './issued-files.ts'
import { missingNumbers } from './letter-number.ts'
import type { Database } from './open.ts'
import { replay } from './rebuild.ts'
import { recomputeProblems } from './recompute.ts'
import type { CaseEventRow } from './schema.ts'
import type { Store } from './store.ts'
import { replaySubsidy } from './subsidy-repository.ts'

/**
 * Checks that the log of every case and of every subsidy application is an unbroken chain, that replaying it gives exactly the stored snapshot, that every issued file and drawn signature is there as it was
 * kept, that every amount of an application comes out the same by the rules that it names, every attachment is there (and, where the key can be had, opens and is what was kept), and that the numbers of letters have no gap.
 * Problems are named by case and event, without any content of the case.
 */
export async function verifyStore({ db, file: database, issuedFiles, resources }: Pick<Store, 'db' | 'file' | 'issuedFiles' | 'resources'>, safe: Safe = noSafe): Promise<MaintenanceReport> {
  const report: MaintenanceReport = { cases: 0, events: 0, problems: [] }
  const files = await db.selectFrom('case_file').select('case_id').orderBy('case_id').execute()
  for (const { case_id: caseId } of files) {
    const rows = await db.selectFrom('case_event').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()
    report.cases += 1
    report.events += rows.length
    const problem = chainBreak(rows) ?? (await snapshotProblem(db, caseId, rows))
    if (problem) report.problems.push({ caseId, ...problem })
  }
  const broken = await subsidyProblems(db)
  // What is no log any more is not computed from either.
  report.problems.push(...broken, ...(broken.length > 0 ? [] : await recomputeProblems({ db, resources })))
  for (const { caseId, seq, file } of await keptFilesOnRecord(db)) {
    const isWhole = await issuedFiles.read(file).then(() => true, () => false)
    if (!isWhole) report.problems.push({ caseId, seq, problem: `the kept file ${file.sha256}.${file.format} is missing or altered` })
  }
  report.problems.push(...await attachmentProblems({ db, file: database }, safe))
  const asText = (number: LetterNumber): string => letterNumber(number, resources.profileOf(cityOfSequence(number.sequence)))
  // A laptop has only some of the office's letters.
  const missing = (await isAway(db)) ? [] : await missingNumbers(db, asText)
  for (const number of missing) report.problems.push({ caseId: '', seq: null, problem: `no letter has the number ${asText(number)}` })
  return report
}

/** Applications whose log is no unbroken chain or gives another snapshot than the stored one; named by their id. */
async function subsidyProblems(db: Database): Promise<MaintenanceReport['problems']> {
  const rows = await db.selectFrom('subsidy_event').selectAll().orderBy('subsidy_id').orderBy('seq').execute()
  const stored = new Map((await db.selectFrom('subsidy_snapshot').select(['subsidy_id', 'snapshot']).execute()).map((row) => [row.subsidy_id, row.snapshot]))
  return [...Map.groupBy(rows, (row) => row.subsidy_id)].flatMap(([id, own]): MaintenanceReport['problems'] => {
    const problem = chainBreak(own.map(({ subsidy_id, ...row }) => ({ case_id: subsidy_id, ...row })))
    if (problem) return [{ caseId: id, ...problem }]
    const isSame = isDeepStrictEqual(JSON.parse(JSON.stringify(replaySubsidy(own))), JSON.parse(stored.get(id) ?? 'null'))
    return isSame ? [] : [{ caseId: id, seq: null, problem: 'the snapshot differs from a replay' }]
  })
}

const attachmentWords = { MISSING: 'is missing', DAMAGED: 'is altered', LOCKED: 'was encrypted for another computer or user' } as const

/** Attachments that are not there or cannot be opened. Without the key only what is missing is found. */
async function attachmentProblems(place: Pick<Store, 'db' | 'file'>, safe: Safe): Promise<MaintenanceReport['problems']> {
  const files = attachmentFilesOf(place, safe)
  const problems: MaintenanceReport['problems'] = []
  for (const { subsidyId, seq, sha256 } of await attachmentsOnRecord(place.db)) {
    const found = await files.check(sha256)
    if (found !== 'WHOLE' && (found !== 'LOCKED' || safe.isAvailable())) problems.push({ caseId: subsidyId, seq, problem: `the attachment ${sha256} ${attachmentWords[found]}` })
  }
  return problems
}

async function snapshotProblem(db: Database, caseId: string, rows: readonly CaseEventRow[]): Promise<{ seq: number | null; problem: string } | null> {
  const stored = await db.selectFrom('case_snapshot').select(['seq', 'hash', 'snapshot']).where('case_id', '=', caseId).executeTakeFirst()
  const last = rows.at(-1)
  if (!last) return { seq: null, problem: 'has no events' }
  if (!stored) return { seq: null, problem: 'has no snapshot' }
  if (stored.seq !== last.seq || stored.hash !== last.hash) return { seq: last.seq, problem: `the snapshot stands at event ${stored.seq}` }
  try {
    const replayed: unknown = JSON.parse(JSON.stringify(replay(rows.map(loggedEvent))))
    return isDeepStrictEqual(replayed, JSON.parse(stored.snapshot) as CaseSnapshot) ? null : { seq: last.seq, problem: 'the snapshot differs from a replay' }
  } catch (error) {
    return { seq: null, problem: error instanceof Error ? error.message : 'a replay failed' }
  }
}
