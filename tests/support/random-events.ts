import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { missingSignatures } from '../../shared/lifecycle/record-content.ts'
import { openSides, signingMembers } from '../../shared/lifecycle/seats.ts'
import { activeParties, currentProposal, openMeeting, personName, settledItemIds, unperformedTerms, unserved } from '../../shared/lifecycle/standing.ts'
import { dateOfDayNumber, dayNumberOf } from '../../shared/model/dates.ts'
import type { Side } from '../../shared/model/party.ts'
import type { RosterPerson } from '../../shared/model/roster.ts'
import type { Raw } from './committee-case.ts'
import { chairHsu, company, filed, mediatorLin, wageClaim, worker } from './lifecycle.ts'

/** Events of every kind with payloads that fit a case as it stands, drawn from numbers; and payloads that fit nothing. */

/** Numbers from 0 up to 1 that follow from one number; the same each time. */
export function draws(from: number): () => number {
  let state = from | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Draw = () => number
export const chance = (draw: Draw, share: number): boolean => draw() < share
export const oneOf = <T>(draw: Draw, list: readonly T[]): T | undefined => list[Math.floor(draw() * list.length)]
const among = <T>(draw: Draw, ...list: readonly [T, ...T[]]): T => oneOf(draw, list) ?? list[0]

const term = { termFrom: '2024-01-01', termTo: '2027-12-31', qualification: '勞資爭議調解實務二年以上（調解辦法§4①）' }
const person = (id: string, over: Partial<RosterPerson> = {}): RosterPerson => ({ ...mediatorLin, ...term, id, name: `${id}人員`, kinds: ['MEDIATOR', 'COMMITTEE_MEMBER'], certifiedUntil: '2027-12-31', ...over })
/** The office's roster: those who may sit, one who is tied to the company, one out of term. */
const roster = [...['R1', 'R2', 'R3', 'R4', 'R5', 'R6'].map((id) => person(id)), person('R7', { relatedParties: ['10001186'] }), person('R8', { termTo: '2025-12-31' }), { ...chairHsu, ...term }]
const usual = roster.slice(0, 6).map((one) => one.id)
const entry = (id: string): RosterPerson | undefined => roster.find((one) => one.id === id)

const proxyOf = (draw: Draw, owner: string) => ({ id: `${owner}-P${Math.floor(draw() * 5)}`, name: chance(draw, 0.05) ? '同名之人' : `${owner}代理人${Math.floor(draw() * 5)}`, address: '高雄市○○路○○號', specialAuthority: chance(draw, 0.7) })
const firstProxy = (draw: Draw, owner: string) => ({ ...proxyOf(draw, owner), id: `${owner}-P0`, name: `${owner}代理人` })
const words = '就本案之說明。'

/** The first event of a random case: one to three claimants, minors, proxies, a public employer, whatever is missing or in another city. */
export function firstEvent(from: number, mode: 'COMMITTEE' | 'OTHER'): Raw {
  const draw = draws(from)
  const count = among(draw, 1, 1, 1, 2, 3)
  const exOfficio = chance(draw, 0.12)
  const role = (name: 'APPLICANT' | 'RESPONDENT') => (exOfficio ? { role: undefined } : { role: name })
  const workers = Array.from({ length: count }, (_one, index) => {
    const minor = chance(draw, 0.1)
    const id = `W${index + 1}`
    return worker({
      id, name: `勞方${id}`, ...role('APPLICANT'), ...(minor ? { birthDate: '2010-05-05', guardian: { id: `G${index + 1}`, name: '法定代理人', relationship: '母', address: '高雄市' } } : {}),
      ...(chance(draw, 0.04) ? { occupation: undefined } : {}), proxies: chance(draw, 0.25) ? [firstProxy(draw, id)] : [],
    })
  })
  const employer = company({ ...role('RESPONDENT'), kind: chance(draw, 0.15) ? 'PUBLIC_BODY' : 'COMPANY', proxies: chance(draw, 0.4) ? [firstProxy(draw, 'E1')] : [] })
  const conciliation = mode === 'OTHER' && chance(draw, 0.08)
  return filed({
    ...(exOfficio ? { type: 'mediation.referredExOfficio', applicantSide: undefined, reason: words } : {}),
    mode: mode === 'COMMITTEE' ? 'COMMITTEE' : among(draw, 'SOLE_MEDIATOR', 'SOLE_MEDIATOR', 'ENTRUSTED_ORG'), ...(conciliation ? { proceeding: 'CONCILIATION' } : {}),
    parties: [...workers, employer], claims: workers.map((one, index) => wageClaim({ id: `C${index + 1}`, claimantId: one.id })),
    ...(chance(draw, 0.06) ? { explained: null } : {}), ...(chance(draw, 0.03) ? { workplace: { city: 'PINGTUNG' } } : {}),
  })
}

interface Scene { facts: CaseFacts; draw: Draw; on: string }
type Build = (scene: Scene) => Record<string, unknown>

export const later = (on: string, days: number): string => dateOfDayNumber(dayNumberOf(on) + days)
const partyId = ({ facts, draw }: Scene): string => oneOf(draw, facts.parties)?.id ?? 'W1'
const meetingNo = ({ facts, draw }: Scene): number => (facts.meetings.findLast((meeting) => meeting.status === 'SCHEDULED') ?? oneOf(draw, facts.meetings))?.meetingNo ?? 1
const seat = ({ facts, draw }: Scene): Side => oneOf(draw, openSides(facts)) ?? among(draw, 'EMPLOYEE', 'EMPLOYER')
const presence = ({ facts, draw }: Scene, share: number) => facts.committee.members.map(({ personId }) => ({ personId, present: chance(draw, share) }))
const memberId = ({ facts, draw }: Scene): string => oneOf(draw, facts.committee.members)?.personId ?? facts.mediator?.personId ?? 'R1'
const termId = ({ facts, draw }: Scene): string => (oneOf(draw, unperformedTerms(facts)) ?? oneOf(draw, currentProposal(facts)?.terms ?? []))?.id ?? 'T1'
/** Late on the day on which it began. */
const ending = ({ facts, on }: Scene): string => `${openMeeting(facts)?.startedAt?.slice(0, 10) ?? on}T17:00`

function signer(scene: Scene): Record<string, unknown> {
  const { facts, draw } = scene
  const members = signingMembers(facts).map((member) => ({ signerId: member.personId, role: 'MEMBER' }))
  const sides = activeParties(facts).flatMap((party) => [
    { signerId: party.id, role: party.side }, ...(party.guardian ? [{ signerId: party.guardian.id, role: 'GUARDIAN' }] : []), ...party.proxies.map((proxy) => ({ signerId: proxy.id, role: party.side })),
  ])
  const wanted = [...members, ...(facts.mediator ? [{ signerId: facts.mediator.personId, role: 'MEDIATOR' }] : []), ...sides].filter((one) => !facts.signatures.some((signature) => signature.signerId === one.signerId))
  const needed = new Set(missingSignatures(facts))
  const lacking = wanted.filter((one) => needed.has(personName(facts, one.signerId) ?? ''))
  return { ...(oneOf(draw, chance(draw, 0.7) && lacking.length > 0 ? lacking : wanted) ?? oneOf(draw, sides)), method: chance(draw, 0.1) ? 'ESIGN' : 'INK', ...(chance(draw, 0.08) ? { consentRef: '同意書' } : {}) }
}

function outcome({ facts, draw, on }: Scene): Record<string, unknown> {
  const accepted = new Set(currentProposal(facts)?.answers.filter((answer) => answer.accepted).map((answer) => answer.partyId))
  const advised = { arbitrationAdvised: chance(draw, 0.95) }
  const settledItems = facts.claims.filter((claim) => accepted.has(claim.claimantId))
  const ended = chance(draw, 0.3) ? { endedAt: `${on}T18:00` } : {}
  if (settledItems.length > 0 && chance(draw, 0.8)) {
    const perItem = facts.claims.map(({ id, claimantId }) => ({ claimItemId: id, outcome: accepted.has(claimantId) ? 'SETTLED' : 'NOT_SETTLED' }))
    return { outcome: 'SETTLED', ...(settledItems.length < facts.claims.length ? { perItem, ...advised } : {}), ...ended }
  }
  return { outcome: among(draw, 'NOT_SETTLED', facts.mode === 'COMMITTEE' ? 'DEEMED_NOT_SETTLED' : 'NOT_SETTLED', among(draw, 'DEEMED_NOT_SETTLED', 'SETTLED', 'CLOSED_OTHER', 'WITHDRAWN')), outcomeReason: among(draw, 'NO_PROPOSAL', 'EMPLOYER_ABSENT', 'OTHER'), ...advised, ...ended }
}

function terms({ facts, draw, on }: Scene): Record<string, unknown>[] {
  const off = chance(draw, 0.05) ? 1 : 0
  return facts.claims.map((claim, index) => {
    const amount = 1000 * (1 + Math.floor(draw() * 50))
    const installments = chance(draw, 0.3) ? [1, 2].map((no) => ({ no, dueOn: later(on, 5 * no), amount: amount / 2 })) : undefined
    return { id: `T${index + 1}`, kind: 'PAYMENT', payerId: 'E1', payeeId: claim.claimantId, amount: amount + off, items: [{ label: '工資', amount }], dueOn: later(on, 6), ...(installments ? { installments } : {}) }
  })
}

function withdrawal({ facts, draw }: Scene): Record<string, unknown> {
  const gone = facts.withdrawals.flatMap((one) => one.partyIds)
  const applicants = facts.parties.filter((party) => party.role === 'APPLICANT' && !gone.includes(party.id))
  const leaving = chance(draw, 0.5) ? applicants.slice(0, 1) : applicants
  const first = leaving[0] ?? facts.parties[0]
  return { partyIds: (leaving.length > 0 ? leaving : facts.parties.slice(0, 1)).map((party) => party.id), signedBy: (chance(draw, 0.3) ? first?.proxies[0]?.id : undefined) ?? first?.id, specialAuthority: chance(draw, 0.2) }
}

export const builds: Record<Exclude<CaseEventType, 'application.filed' | 'mediation.referredExOfficio'>, Build> = {
  'supplement.requested': ({ draw, on }) => ({ items: ['職業'], servedOn: on, dueOn: later(on, Math.floor(draw() * 6)) }),
  'supplement.received': ({ draw }) => ({ changes: chance(draw, 0.8) ? { parties: [{ id: 'W1', occupation: '技術員' }] } : {} }),
  'rights.explained': ({ draw }) => ({ acknowledged: chance(draw, 0.9) }),
  'application.accepted': () => ({}),
  'application.notAccepted': () => ({ reason: words }),
  'case.transferred': () => ({ toAuthority: '屏東縣政府', reason: words }),
  'mode.changed': ({ draw }) => ({ mode: among(draw, 'SOLE_MEDIATOR', 'ENTRUSTED_ORG', 'COMMITTEE'), consentRef: '同意書' }),
  'application.withdrawn': withdrawal,
  'mediator.referred': ({ draw }) => (chance(draw, 0.9) ? { organizationId: 'O1', organization: { id: 'O1', name: '○○協會' } } : { organizationId: 'O9' }),
  'mediator.assigned': ({ draw }) => {
    const id = chance(draw, 0.9) ? oneOf(draw, usual) ?? 'R1' : among(draw, 'R7', 'R8', 'R9', 'K01')
    return { personId: id, disclosure: words, person: entry(id) }
  },
  'selection.notified': (scene) => ({ side: seat(scene), servedOn: later(scene.on, -Math.floor(scene.draw() * 3)) }),
  'member.selected': (scene) => {
    const id = chance(scene.draw, 0.3) ? oneOf(scene.draw, usual) ?? 'R1' : `S${Math.floor(scene.draw() * 6)}`
    return { side: seat(scene), person: { id, name: `${id}委員`, occupation: '顧問', ...(chance(scene.draw, 0.06) ? { servingLabourOfficial: true } : {}), ...(chance(scene.draw, 0.05) ? { birthDate: '2012-01-01' } : {}), ...(chance(scene.draw, 0.05) ? { relatedParties: ['10001186'] } : {}) } }
  },
  'member.appointed': (scene) => {
    const id = chance(scene.draw, 0.9) ? oneOf(scene.draw, usual) ?? 'R1' : among(scene.draw, 'R7', 'R8', 'R9')
    return { side: seat(scene), personId: id, person: entry(id) }
  },
  'authority.designated': ({ facts, draw }) => {
    const free = [...usual, ...(chance(draw, 0.1) ? ['R7', 'R8'] : [])].filter((id) => !facts.committee.members.some((member) => member.personId === id)).toSorted(() => draw() - 0.5)
    const own = facts.committee.members.filter((member) => member.seat === 'AUTHORITY')
    const lacking = facts.committee.authoritySeats > 0 ? Math.max(1, facts.committee.authoritySeats - own.length) : among(draw, 1, 1, 3, 3, 2)
    const personIds = free.slice(0, lacking)
    return { personIds, chairId: own.length > 0 && facts.committee.chairId !== null ? facts.committee.chairId : personIds[0] ?? 'R1', people: personIds.flatMap((id) => entry(id) ?? []) }
  },
  'recusal.requested': (scene) => {
    const personId = memberId(scene)
    return { personId, byPartyId: chance(scene.draw, 0.2) ? personId : partyId(scene), ground: among(scene.draw, 'BIAS', '前配偶'), reason: words }
  },
  'recusal.decided': ({ facts, draw }) => ({ granted: chance(draw, 0.5), reason: words, ...(chance(draw, 0.2) ? { personId: oneOf(draw, facts.recusals)?.personId ?? 'R1' } : {}) }),
  'factFinding.assigned': (scene) => ({ personId: memberId(scene) }),
  'factFinding.reported': (scene) => ({ result: words, proposedSolution: words, ...(chance(scene.draw, 0.3) ? { personId: memberId(scene) } : {}) }),
  'deadline.extended': ({ draw }) => ({ code: 'COMMITTEE_MEETING', days: 1 + Math.floor(draw() * 8), ...(chance(draw, 0.9) ? { bothAgree: true } : {}) }),
  'explanation.ordered': (scene) => ({ ofPartyId: partyId(scene), subject: words, dueOn: later(scene.on, 5), ...(chance(scene.draw, 0.1) ? { by: memberId(scene) } : {}) }),
  'meeting.scheduled': ({ facts, draw, on }) => ({ meetingNo: facts.meetings.length + (chance(draw, 0.97) ? 1 : 0), startsAt: `${later(on, 1 + Math.floor(draw() * 5))}T09:30`, venue: '調解室' }),
  'meeting.rescheduled': (scene) => ({ meetingNo: meetingNo(scene), startsAt: `${later(scene.on, 3)}T10:00`, reason: words }),
  'meeting.cancelled': (scene) => ({ meetingNo: meetingNo(scene), reason: words }),
  'notice.served': (scene) => ({ meetingNo: meetingNo(scene), partyId: partyId(scene), method: among(scene.draw, 'DELIVERED', 'DEPOSITED'), deliveredOn: scene.on }),
  'meeting.opened': (scene) => ({
    meetingNo: meetingNo(scene), startedAt: `${scene.on}T10:00`, disclosureMade: chance(scene.draw, 0.95),
    attendance: scene.facts.parties.map((party) => ({ partyId: party.id, present: chance(scene.draw, 0.85), ...(chance(scene.draw, 0.2) && party.proxies[0] ? { proxyId: party.proxies[0].id } : {}) })),
    ...(scene.facts.mode === 'COMMITTEE' ? { members: presence(scene, 0.85) } : {}),
  }),
  'quorum.failed': (scene) => ({ meetingNo: meetingNo(scene), members: presence(scene, 0.3) }),
  'statement.recorded': ({ draw }) => ({ side: among(draw, 'EMPLOYEE', 'EMPLOYER', 'MEDIATOR'), text: words }),
  'proposal.made': (scene) => {
    const here = scene.facts.meetings.find((meeting) => meeting.status === 'OPEN')?.members.filter((member) => member.present).length ?? scene.facts.committee.members.length
    const inFavour = chance(scene.draw, 0.8) ? here : Math.floor(scene.draw() * (here + 1))
    return { terms: terms(scene), ...(scene.facts.mode === 'COMMITTEE' && chance(scene.draw, 0.95) ? { votes: { for: inFavour, against: chance(scene.draw, 0.95) ? here - inFavour : 3 } } : {}) }
  },
  'proposal.answered': ({ facts, draw }) => {
    const given = new Set(currentProposal(facts)?.answers.map((answer) => answer.partyId))
    const party = oneOf(draw, activeParties(facts).filter((one) => !given.has(one.id))) ?? oneOf(draw, facts.parties)
    return { partyId: party?.id, accepted: chance(draw, 0.88), ...(chance(draw, 0.2) && party?.proxies[0] ? { signedBy: party.proxies[0].id } : {}) }
  },
  'meeting.adjourned': (scene) => ({ endedAt: ending(scene), reason: words, bothAgree: true }),
  'meeting.closed': (scene) => ({ endedAt: ending(scene) }),
  'outcome.determined': outcome,
  'record.edited': ({ draw }) => ({ section: among(draw, 'remarks', 'factFinding', 'employeeStatement'), text: words }),
  'approval.received': ({ facts, draw }) => ({ partyId: facts.parties.find((party) => party.kind === 'PUBLIC_BODY')?.id ?? 'E1', stage: among(draw, 'ATTENDANCE', 'SIGNING'), ref: '府教字第1號' }),
  'record.signed': signer,
  'record.finalized': () => ({}),
  'caseFile.sent': () => ({}),
  'record.received': () => ({}),
  'record.served': ({ facts, draw, on }) => ({ partyId: oneOf(draw, unserved(facts))?.id ?? 'W1', method: among(draw, 'DELIVERED', 'SUBSTITUTE', 'LEFT'), deliveredOn: on }),
  'record.corrected': ({ facts, draw }) => {
    const substantive = chance(draw, 0.4)
    const settledBy = facts.claims.filter((claim) => settledItemIds(facts).includes(claim.id)).map((claim) => claim.claimantId)
    const signatures = [...settledBy.map((signerId) => ({ signerId, role: 'EMPLOYEE', method: 'INK' })), ...(chance(draw, 0.8) ? [{ signerId: 'E1', role: 'EMPLOYER', method: 'INK' }] : [])]
    return substantive ? { kind: 'SUBSTANTIVE', changes: [{ path: 'terms.T1.dueOn', after: '2026-12-31' }], signatures } : { kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', after: among(draw, '品管員', '技術員') }] }
  },
  'performance.reported': (scene) => {
    const id = termId(scene)
    return { termId: id, amount: chance(scene.draw, 0.7) ? currentProposal(scene.facts)?.terms.find((one) => one.id === id)?.amount ?? 1 : 500, paidOn: scene.on }
  },
  'default.reported': (scene) => ({ termId: termId(scene) }),
  'enforcement.applied': ({ on }) => ({ court: '臺灣高雄地方法院', appliedOn: on }),
  'enforcement.ruled': ({ draw }) => ({ granted: chance(draw, 0.4), ground: among(draw, '§60①', '§60②', '§60③'), partial: chance(draw, 0.2) }),
  'arbitration.applied': (scene) => ({ jointly: chance(scene.draw, 0.7), ...(chance(scene.draw, 0.1) ? { exceptionGround: '§25 II' } : {}), ...(chance(scene.draw, 0.2) ? { arbitrators: [{ personId: memberId(scene), name: '某人' }] } : {}) }),
  'litigation.filed': ({ draw, on }) => ({ court: '臺灣高雄地方法院', courtLevel: among(draw, 'FIRST', 'SECOND'), filedOn: on, kind: among(draw, 'PAYMENT', 'OTHER') }),
  'case.closed': () => ({}),
  'note.added': (scene) => ({ text: words, ...(chance(scene.draw, 0.2) ? { handover: { partyId: partyId(scene), meetingNo: meetingNo(scene) } } : {}), ...(chance(scene.draw, 0.3) ? { service: { paper: among(scene.draw, 'SELECTION_NOTICE', 'MEETING_NOTICE', 'RECORD'), number: Math.floor(scene.draw() * 3), partyId: partyId(scene), step: 'RETURNED', reason: among(scene.draw, 'MOVED', 'REFUSED') } } : {}), ...(chance(scene.draw, 0.2) ? { link: { caseNumber: '高市勞調字第1號', relation: 'JOINED' } } : {}), ...(chance(scene.draw, 0.3) ? { attendance: { meetingNo: meetingNo(scene), partyId: partyId(scene), step: among(scene.draw, 'ARRIVED', 'LEFT', 'LEFT', 'TAKEN_BACK'), at: among(scene.draw, '09:40', '14:30', '15:00') } } : {}) }),
  'party.updated': (scene) => ({ partyId: partyId(scene), changes: chance(scene.draw, 0.5) ? { phone: '07-000-0000' } : { address: '高雄市新址' } }),
  'claim.updated': ({ facts, draw }) => ({ claimId: oneOf(draw, facts.claims)?.id ?? 'C1', changes: { amount: Math.floor(draw() * 90_000) } }),
  'proxy.appointed': (scene) => {
    const id = partyId(scene)
    return { partyId: id, proxy: proxyOf(scene.draw, id) }
  },
  'document.issued': ({ draw }) => ({ code: among(draw, 'D03', 'D06', 'D13'), documentNumber: '1150001' }),
}

/** What no program should be sent: wrong types, impossible dates, unknown ids, keys of the language itself. */
export function malformed(draw: Draw, event: Record<string, unknown>): unknown {
  const keys = Object.keys(event)
  const key = oneOf(draw, keys) ?? 'type'
  const nonsense: unknown = among<unknown>(draw, null, undefined, -1, 1e21, '', '2026-02-30', '\u0007', 'W99', [], {}, [null], { id: 'W1' }, '字'.repeat(10_001), Number.NaN, true)
  return chance(draw, 0.05) ? among<unknown>(draw, null, 'text', 7, [], { type: 'constructor' }, JSON.parse('{"type":"note.added","__proto__":{"on":1}}')) : { ...event, [key]: nonsense }
}
