import { isFailure, partyOf, standingOf, unperformedTerms } from '../../shared/lifecycle/standing.ts'
import { addMonths, isoDateSchema, rocYearOf } from '../../shared/model/dates.ts'
import { cities } from '../../shared/model/city.ts'
import { lackingAttachments } from '../../shared/subsidy/attachments.ts'
import { claimantKeyOf, employerOf, identifierOf, type SubsidyApplication } from '../../shared/subsidy/application.ts'
import { earlierGrantsFor } from '../../shared/subsidy/earlier.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import { type CaseStanding, subsidyEventSchemas } from '../../shared/subsidy/events.ts'
import { subsidy as words } from '../../shared/text/zh-TW/subsidy.ts'
import { isPlainObject } from './canonical-json.ts'
import { availableFor } from './fund-ledger-repository.ts'
import { ruleBookOf } from './fund-rules-repository.ts'
import type { Database } from './open.ts'
import { rosterPersonOf } from './roster-facts.ts'
import type { Store } from './store.ts'
import { listSubsidies, listSubsidiesOf, type SubsidyHead } from './subsidy-repository.ts'

/** Puts into an event what the office knows on this day, so that a replay needs neither case, roster nor rules. What the sender wrote there is never believed. */
export async function withOfficeFacts(store: Store, head: SubsidyHead | null, raw: unknown): Promise<unknown> {
  if (!isPlainObject(raw)) return raw
  if (raw.type === 'subsidy.submitted') {
    const { computed: _computed, pack: _pack, earlier: _earlier, lacking: _lacking, standing: _standing, duplicates: _duplicates, ...said } = raw
    const parsed = subsidyEventSchemas.get('subsidy.submitted')?.safeParse(said)
    if (!parsed?.success || parsed.data.type !== 'subsidy.submitted') return said
    const standing = await standingOfCase(store, parsed.data.caseId ?? null, parsed.data.claimantId, parsed.data.on)
    const application: SubsidyApplication = { ...parsed.data, ...(standing ? { standing } : {}) }
    const others = await othersOf(store.db, application, null)
    return { ...said, ...(standing ? { standing } : {}), ...await computedFor(store, application, others), duplicates: duplicatesOf(application, others) }
  }
  if (raw.type === 'subsidy.reviewSheetCompleted' && head) {
    const { computed: _computed, pack: _pack, earlier: _earlier, lacking: _lacking, ...said } = raw
    const { application } = head.snapshot.facts
    return { ...said, ...await computedFor(store, application, await othersOf(store.db, application, head.subsidyId)) }
  }
  if (raw.type === 'subsidy.decided' && isPlainObject(raw.meeting) && Array.isArray(raw.meeting.members)) {
    const { available: _available, ...said } = raw
    const members = await Promise.all(raw.meeting.members.map(async (member: unknown) => {
      if (!isPlainObject(member)) return member
      const person = await rosterPersonOf(store.db, member.personId)
      return person ? { ...member, name: person.name, relatedParties: person.relatedParties ?? [] } : member
    }))
    return { ...said, meeting: { ...raw.meeting, members }, ...await availableOf(store, head, raw.meeting.on) }
  }
  return raw
}

/** What is left of the year of the meeting for this application; nothing where no money is entered, or of a demonstration. */
async function availableOf(store: Store, head: SubsidyHead | null, meetingOn: unknown): Promise<{ available?: number }> {
  const on = isoDateSchema.safeParse(meetingOn)
  if (head === null || head.demonstration || !on.success) return {}
  const available = await availableFor(store, head.snapshot.facts.application.city, rocYearOf(on.data), head.subsidyId)
  return available === null ? {} : { available }
}

/** What the rules of the day of the application say of it, and which papers it lacks. */
export async function computedFor(store: Store, application: SubsidyApplication, others: readonly SubsidyHead[]) {
  if (!cities.includes(application.city)) return {}
  const book = await ruleBookOf(store, application.city)
  const earlier = earlierGrantsFor(application, others.map(({ subsidyId, snapshot }) => ({ subsidyId, facts: snapshot.facts })))
  return {
    computed: evaluate(book, application, earlier), pack: book.stamp, earlier,
    lacking: lackingAttachments(book.pack, application).map((kind) => words.attachment[kind]),
  }
}

/** Other applications of the same dispute that were not withdrawn or rejected: of the same case, or of the same person against the same employer in whatever case and year. */
export async function othersOf(db: Database, application: SubsidyApplication, except: string | null): Promise<SubsidyHead[]> {
  const ofCase = application.caseId == null ? [] : await listSubsidies(db, application.caseId)
  const employer = employerOf(application)
  const ofPerson = (await listSubsidiesOf(db, claimantKeyOf(application))).filter(({ snapshot }) => employer !== '' && employerOf(snapshot.facts.application) === employer)
  const known = new Map([...ofCase, ...ofPerson].map((one) => [one.subsidyId, one]))
  return [...known.values()].filter((one) => one.subsidyId !== except && one.snapshot.state !== 'withdrawn' && one.snapshot.state !== 'rejected')
}

/** Same case, claimant, court level and item; living expenses of other months are no duplicate when both say which. */
export function duplicatesOf(application: SubsidyApplication, others: readonly SubsidyHead[]): string[] {
  const same = others.map(({ snapshot: { facts } }) => facts.application).filter((one) => isSamePerson(one, application) && one.litigation.courtLevel === application.litigation.courtLevel && one.litigation.proceeding === application.litigation.proceeding)
  const kinds = new Set(application.items.map((item) => item.kind))
  const taken = same.flatMap((one) => one.items.filter((item) => kinds.has(item.kind) && !(item.kind === 'LIVING_EXPENSE' && areApart(one, application))).map((item) => item.kind))
  return [...new Set(taken)].map((kind) => `${words.level[application.litigation.courtLevel]}${words.item[kind]}`)
}

/** In one case the party says who it is; in two cases the identity number. A name alone tells no two people of one employer apart, and refuses nothing but where there is neither case nor number. */
function isSamePerson(a: SubsidyApplication, b: SubsidyApplication): boolean {
  if (a.caseId != null && a.caseId === b.caseId) return a.claimantId === b.claimantId
  const [one, other] = [identifierOf(a), identifierOf(b)]
  if (one !== '' || other !== '') return one === other
  return a.caseId == null && b.caseId == null && claimantKeyOf(a) === claimantKeyOf(b)
}

function areApart(a: SubsidyApplication, b: SubsidyApplication): boolean {
  if (a.livingFrom === undefined || b.livingFrom === undefined || a.livingMonths === undefined || b.livingMonths === undefined) return false
  const [first, second] = a.livingFrom <= b.livingFrom ? [a, b] : [b, a]
  return addMonths(first.livingFrom ?? '', first.livingMonths ?? 0) <= (second.livingFrom ?? '')
}

/** Where the case stands for one claimant; null without a case. */
export async function standingOfCase({ db, heads }: Store, caseId: string | null, claimantId: string, on: string): Promise<CaseStanding | null> {
  const head = caseId === null ? null : await heads.read(db, caseId)
  if (!head) return null
  const { facts } = head.snapshot
  const claimant = partyOf(facts, claimantId)
  const own = new Set(facts.claims.filter((claim) => claim.claimantId === claimantId).map((claim) => claim.id))
  const results = facts.results.filter((result) => own.has(result.claimItemId))
  const overdue = unperformedTerms(facts).some((term) => (term.payeeId === undefined || term.payeeId === claimantId) && (standingOf(facts, term).nextDueOn ?? on) < on)
  return {
    caseNumber: head.caseNumber, outcome: facts.outcome, partial: facts.partial,
    failed: results.length > 0 ? results.some((result) => isFailure(result.outcome)) : isFailure(facts.outcome),
    unpaid: facts.outcome === 'SETTLED' && overdue, determinedOn: facts.determinedOn,
    claimantName: claimant?.name ?? '', claimantIdentifier: claimant?.nationalId ?? claimant?.ubn ?? '',
    claimantAddress: claimant?.address ?? '', ...(claimant?.birthDate === undefined ? {} : { claimantBornOn: claimant.birthDate }), employerName: facts.parties.find((party) => party.side === 'EMPLOYER')?.name ?? '',
  }
}

