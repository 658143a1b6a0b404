import { randomUUID } from 'node:crypto'
import type { Actor } from '../../shared/ipc/contract.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { minimumWageOn } from '../../shared/law/minimum-wage.ts'
import { addMonths } from '../../shared/model/dates.ts'
import { isFailure, partyOf, standingOf, unperformedTerms } from '../../shared/lifecycle/standing.ts'
import { cities, type City } from '../../shared/model/city.ts'
import { lackingAttachments } from '../../shared/subsidy/attachments.ts'
import type { SubsidyApplication } from '../../shared/subsidy/application.ts'
import { type EarlierGrant, evaluate, type RuleBook } from '../../shared/subsidy/evaluate.ts'
import { type CaseStanding, type SubsidyEvent, subsidyEventSchemas } from '../../shared/subsidy/events.ts'
import type { SubsidyFacts } from '../../shared/subsidy/facts.ts'
import { applySubsidyEvent, replaySubsidyEvent, type SubsidySnapshot } from '../../shared/subsidy/subsidy-lifecycle.ts'
import { subsidy as words } from '../../shared/text/zh-TW/subsidy.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { isPlainObject } from './canonical-json.ts'
import { chainStart, eventRow, loggedEvent } from './event-chain.ts'
import type { Database } from './open.ts'
import { rosterPersonOf } from './roster-facts.ts'
import type { SubsidyEventRow } from './schema.ts'
import type { Store } from './store.ts'

/** Where a subsidy application's log ends, and what the application is there. */
export interface SubsidyHead { subsidyId: string; caseId: string | null; seq: number; hash: string; snapshot: SubsidySnapshot }

const asCaseRow = ({ subsidy_id, ...row }: SubsidyEventRow) => ({ case_id: subsidy_id, ...row })

/** An application by its log; null when there is none. */
export async function readSubsidy(db: Database, subsidyId: string): Promise<SubsidyHead | null> {
  const file = await db.selectFrom('subsidy_file').selectAll().where('subsidy_id', '=', subsidyId).executeTakeFirst()
  if (!file) return null
  const rows = await db.selectFrom('subsidy_event').selectAll().where('subsidy_id', '=', subsidyId).orderBy('seq').execute()
  const last = rows.at(-1)
  if (!last) return null
  const snapshot = rows.reduce<SubsidySnapshot | null>((before, row) => replaySubsidyEvent(before, loggedEvent(asCaseRow(row)).event as unknown as SubsidyEvent), null)
  return snapshot && { subsidyId, caseId: file.case_id, seq: last.seq, hash: last.hash, snapshot }
}

/** An application's log with the facts after each event. */
export async function readSubsidyLog(db: Database, subsidyId: string): Promise<{ seq: number; event: SubsidyEvent; actor: string; facts: SubsidyFacts }[]> {
  const rows = await db.selectFrom('subsidy_event').selectAll().where('subsidy_id', '=', subsidyId).orderBy('seq').execute()
  let snapshot: SubsidySnapshot | null = null
  return rows.map((row) => {
    const event = loggedEvent(asCaseRow(row)).event as unknown as SubsidyEvent
    snapshot = replaySubsidyEvent(snapshot, event)
    return { seq: row.seq, event, actor: row.actor, facts: snapshot.facts }
  })
}

/** Every application of one case, or of the office; in the order of their ids. */
export async function listSubsidies(db: Database, caseId?: string): Promise<SubsidyHead[]> {
  const files = await db.selectFrom('subsidy_file').select('subsidy_id').$if(caseId !== undefined, (query) => query.where('case_id', '=', caseId ?? '')).orderBy('subsidy_id').execute()
  const heads = await Promise.all(files.map(({ subsidy_id }) => readSubsidy(db, subsidy_id)))
  return heads.flatMap((head) => (head ? [head] : []))
}

/** The rules of a city's fund with the tables they refer to. @throws Error when the city has no pack */
export function ruleBookOf({ resources }: Pick<Store, 'resources'>, city: City): RuleBook {
  const pack = resources.rulePacks.find((one) => one.pack === city)
  if (!pack) throw new Error(`no rule pack for ${city}`)
  return { pack, minimumWageOn }
}

/**
 * Records the first event of an application, or the next one: fills in what the office knows, asks the lifecycle, writes.
 * What is answered with `ok` is on disk.
 */
export async function appendSubsidyEvent(store: Store, { subsidyId, basedOnSeq, event: raw }: { subsidyId: string | null; basedOnSeq: number; event: unknown }, by: Actor): Promise<Result<SubsidyHead>> {
  return store.db.transaction().execute(async (tx) => {
    const head = subsidyId === null ? null : await readSubsidy(tx, subsidyId)
    if (subsidyId !== null && !head) return refused(refuseProgram('SUBSIDY_NOT_FOUND'))
    if (head && head.seq !== basedOnSeq) return refused(refuseProgram('STALE_SUBSIDY'))
    const applied = applySubsidyEvent(head?.snapshot ?? null, await withOfficeFacts({ ...store, db: tx }, head, raw))
    if (!applied.ok) return applied
    const { event, snapshot } = applied.value
    const id = head?.subsidyId ?? randomUUID()
    if (!head) await tx.insertInto('subsidy_file').values({ subsidy_id: id, case_id: snapshot.facts.application.caseId ?? null, city: snapshot.facts.application.city }).execute()
    const { case_id: _id, ...row } = eventRow(event, { caseId: id, seq: (head?.seq ?? 0) + 1, prevHash: head?.hash ?? chainStart }, by.name, store.clock.now().toISOString())
    await tx.insertInto('subsidy_event').values({ subsidy_id: id, ...row }).execute()
    return ok({ subsidyId: id, caseId: snapshot.facts.application.caseId ?? null, seq: row.seq, hash: row.hash, snapshot })
  })
}

/** Puts into an event what the office knows on this day, so that a replay needs neither case, roster nor rules. What the sender wrote there is never believed. */
async function withOfficeFacts(store: Store, head: SubsidyHead | null, raw: unknown): Promise<unknown> {
  if (!isPlainObject(raw)) return raw
  if (raw.type === 'subsidy.submitted') {
    const { computed: _computed, pack: _pack, lacking: _lacking, standing: _standing, duplicates: _duplicates, ...said } = raw
    const parsed = subsidyEventSchemas.get('subsidy.submitted')?.safeParse(said)
    if (!parsed?.success || parsed.data.type !== 'subsidy.submitted') return said
    const standing = await standingOfCase(store, parsed.data.caseId ?? null, parsed.data.claimantId, parsed.data.on)
    const application: SubsidyApplication = { ...parsed.data, ...(standing ? { standing } : {}) }
    const others = await othersOf(store.db, application.caseId ?? null, null)
    return { ...said, ...(standing ? { standing } : {}), ...computedFor(store, application, others), duplicates: duplicatesOf(application, others) }
  }
  if (raw.type === 'subsidy.reviewSheetCompleted' && head) {
    const { computed: _computed, pack: _pack, lacking: _lacking, ...said } = raw
    const { application } = head.snapshot.facts
    return { ...said, ...computedFor(store, application, await othersOf(store.db, application.caseId ?? null, head.subsidyId)) }
  }
  if (raw.type === 'subsidy.decided' && isPlainObject(raw.meeting) && Array.isArray(raw.meeting.members)) {
    const { available: _available, ...said } = raw
    const members = await Promise.all(raw.meeting.members.map(async (member: unknown) => {
      if (!isPlainObject(member)) return member
      const person = await rosterPersonOf(store.db, member.personId)
      return person ? { ...member, name: person.name, relatedParties: person.relatedParties ?? [] } : member
    }))
    return { ...said, meeting: { ...raw.meeting, members } }
  }
  return raw
}

function computedFor(store: Store, application: SubsidyApplication, others: readonly SubsidyHead[]) {
  if (!cities.includes(application.city)) return {}
  const book = ruleBookOf(store, application.city)
  return {
    computed: evaluate(book, application, others.flatMap(grantsOf)), pack: `${book.pack.pack}/${book.pack.version}`,
    lacking: lackingAttachments(book.pack, application).map((kind) => words.attachment[kind]),
  }
}

/** Applications of the same case that were not withdrawn or rejected. */
async function othersOf(db: Database, caseId: string | null, except: string | null): Promise<SubsidyHead[]> {
  if (caseId === null) return []
  return (await listSubsidies(db, caseId)).filter((one) => one.subsidyId !== except && one.snapshot.state !== 'withdrawn' && one.snapshot.state !== 'rejected')
}

/** What an application takes from a ceiling: what was decided, else what the rules would give. */
function grantsOf({ subsidyId, snapshot: { facts } }: SubsidyHead): EarlierGrant[] {
  const { claimantId, litigation, livingMonths } = facts.application
  const amounts = facts.decision ? facts.decision.perItem.map(({ kind, granted }) => ({ kind, granted })) : facts.evaluation.items.map(({ kind, payable }) => ({ kind, granted: payable ?? 0 }))
  return amounts.map(({ kind, granted }) => ({ subsidyId, claimantId, kind, granted, courtLevel: litigation.courtLevel, joint: litigation.joint, ...(kind === 'LIVING_EXPENSE' ? { months: livingMonths } : {}) }))
}

/** Same case, claimant, court level and item; living expenses of other months are no duplicate when both say which. */
function duplicatesOf(application: SubsidyApplication, others: readonly SubsidyHead[]): string[] {
  const same = others.map(({ snapshot: { facts } }) => facts.application).filter((one) => one.claimantId === application.claimantId && one.litigation.courtLevel === application.litigation.courtLevel && one.litigation.proceeding === application.litigation.proceeding)
  const kinds = new Set(application.items.map((item) => item.kind))
  const taken = same.flatMap((one) => one.items.filter((item) => kinds.has(item.kind) && !(item.kind === 'LIVING_EXPENSE' && areApart(one, application))).map((item) => item.kind))
  return [...new Set(taken)].map((kind) => `${words.level[application.litigation.courtLevel]}${words.item[kind]}`)
}

function areApart(a: SubsidyApplication, b: SubsidyApplication): boolean {
  if (a.livingFrom === undefined || b.livingFrom === undefined || a.livingMonths === undefined || b.livingMonths === undefined) return false
  const [first, second] = a.livingFrom <= b.livingFrom ? [a, b] : [b, a]
  return addMonths(first.livingFrom ?? '', first.livingMonths ?? 0) <= (second.livingFrom ?? '')
}

/** Where the case stands for one claimant; null without a case. */
async function standingOfCase({ db, heads }: Store, caseId: string | null, claimantId: string, on: string): Promise<CaseStanding | null> {
  const head = caseId === null ? null : await heads.read(db, caseId)
  if (!head) return null
  const { facts } = head.snapshot
  const own = new Set(facts.claims.filter((claim) => claim.claimantId === claimantId).map((claim) => claim.id))
  const results = facts.results.filter((result) => own.has(result.claimItemId))
  const overdue = unperformedTerms(facts).some((term) => (term.payeeId === undefined || term.payeeId === claimantId) && (standingOf(facts, term).nextDueOn ?? on) < on)
  return {
    caseNumber: head.caseNumber, outcome: facts.outcome, partial: facts.partial,
    failed: results.length > 0 ? results.some((result) => isFailure(result.outcome)) : isFailure(facts.outcome),
    unpaid: facts.outcome === 'SETTLED' && overdue, determinedOn: facts.determinedOn,
    claimantName: partyOf(facts, claimantId)?.name ?? '', employerName: facts.parties.find((party) => party.side === 'EMPLOYER')?.name ?? '',
  }
}

