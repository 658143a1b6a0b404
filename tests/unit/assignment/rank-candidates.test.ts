import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingDays } from '../../../shared/assignment/meeting-days.ts'
import { rankCandidates } from '../../../shared/assignment/rank-candidates.ts'
import { type PersonStanding, type RankingInput, unknownPerson } from '../../../shared/assignment/standing.ts'
import { isConflict } from '../../../shared/assignment/ties.ts'
import type { Candidate, RadarFinding } from '../../../shared/ipc/views.ts'
import { applyCaseEvent, type CaseSnapshot } from '../../../shared/lifecycle/case-lifecycle.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import type { DisputeCategory } from '../../../shared/model/claim-item.ts'
import type { RosterPerson } from '../../../shared/model/roster.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { accepted, company, filed, mediatorLin, played, worker } from '../../support/lifecycle.ts'

const on = '2026-03-04'
const person = (id: string, over: Partial<RosterPerson> = {}): RosterPerson => ({ ...mediatorLin, id, name: `調解人${id}`, ...over })
const hit = { caseId: 'x', caseNumber: '高市勞調字第1140012號', receivedOn: '2025-05-02', outcome: 'SETTLED', sharedParty: '○光精密股份有限公司', partyMatchedBy: 'IDENTIFIER', matchedBy: 'PERSON', bothSides: false } as const
const finding = (role: RadarFinding['role'], over: Partial<RadarFinding> = {}): RadarFinding => ({ role, side: role === 'MEDIATOR' ? null : 'EMPLOYER', sameCase: false, total: 1, hits: [hit], ...over })
const standingOf = (over: Partial<PersonStanding> = {}): PersonStanding => ({ ...unknownPerson, ...over })

const received = played(filed({ parties: [worker({ interpreterLanguage: '越南語' }), company()] }), accepted)
const inputWith = (people: RosterPerson[], standing: Record<string, PersonStanding> = {}, over: Partial<RankingInput> = {}): RankingInput => ({
  facts: received.facts, as: 'MEDIATOR', people, standing: new Map(Object.entries(standing)), on, meetingDays: meetingDays('MEDIATOR', on, officeCalendar), casesPerMediatorDay: 4, ...over,
})
const ids = (candidates: readonly Candidate[]): string[] => candidates.map((candidate) => candidate.person.id)
/** Reasons as tone, words and article. */
const told = (candidates: readonly Candidate[], id: string) =>
  candidates.find((one) => one.person.id === id)?.reasons.map(({ tone, words, article }) => [tone, inChinese(words), ...(article === undefined ? [] : [article])])

describe('the days on which a first meeting is in time', () => {
  it('are the office days of the seven days after the assignment', () => {
    expect(meetingDays('MEDIATOR', '2026-03-04', officeCalendar)).toEqual(['2026-03-05', '2026-03-06', '2026-03-09', '2026-03-10', '2026-03-11'])
  })
  it('end with the day to which a holiday moves the last one', () => {
    expect(meetingDays('MEDIATOR', '2026-06-12', officeCalendar).at(-1)).toBe('2026-06-22')
  })
})

describe('candidates', () => {
  it.each<[string, Partial<RosterPerson>, string]>([
    ['whose term is over', { termTo: '2026-03-03' }, '調解辦法 §13'],
    ['whose certificate is over', { certifiedUntil: '2026-03-03' }, '調解辦法 §13'],
    ['with a tie to a party by name', { relatedParties: ['○光精密股份有限公司'] }, '行政程序法 §32'],
    ['with a tie to a party by UBN', { relatedParties: ['10001186'] }, '行政程序法 §32'],
  ])('%s come last and the reason names the article', (_who, over, article) => {
    const ranked = rankCandidates(inputWith([person('A', over), person('B')]))
    expect(ids(ranked)).toEqual(['B', 'A'])
    expect(ranked[1]).toMatchObject({ eligible: false, reasons: [{ tone: 'BAR', article }] })
  })

  it('whom a recusal removed from the case are barred from it', () => {
    const facts = { ...received.facts, recusals: [{ personId: 'A', personName: '調解人A', byPartyId: 'W1', ground: 'BIAS', reason: '偏頗', requestedOn: on, decidedOn: on, granted: true }] }
    expect(told(rankCandidates(inputWith([person('A'), person('B')], {}, { facts })), 'A')).toEqual([['BAR', '調解人A業經決定迴避本案', '調解辦法 §9']])
  })

  it('are compared among those whom the law does not bar, and not at all where they are alike', () => {
    const standing = { A: standingOf({ openCases: 2, lastAssignedOn: '2026-02-01' }), B: standingOf({ openCases: 1, lastAssignedOn: '2026-02-02' }), C: standingOf({ openCases: 0 }) }
    const compared = (people: RosterPerson[]) => rankCandidates(inputWith(people, standing)).map((one) =>
      [one.person.id, one.reasons.map(({ words }) => inChinese(words)).filter((words) => words === '案量最少' || words.startsWith('輪序'))])
    expect(compared([person('A'), person('B'), person('C', { termTo: '2026-03-03' })])).toEqual([['B', ['案量最少']], ['A', ['輪序：上次指派 115.02.01']], ['C', []]])
    expect(compared([person('A')])).toEqual([['A', []]])
  })

  it('are only those who are on the roster for that seat', () => {
    expect(ids(rankCandidates(inputWith([person('A', { kinds: ['ARBITRATOR'] }), person('B'), person('C', { kinds: ['COMMITTEE_MEMBER'] })])))).toEqual(['B'])
  })

  it('of the entrusted organisation go before others, who are not barred', () => {
    const facts = { ...received.facts, mode: 'ENTRUSTED_ORG' as const, referral: { organizationId: 'O01', organization: { id: 'O01', name: '○○協會' }, on } }
    const ranked = rankCandidates(inputWith([person('A'), person('B', { organizationId: 'O01' })], { A: standingOf(), B: standingOf({ openCases: 9 }) }, { facts }))
    expect(ids(ranked)).toEqual(['B', 'A'])
    expect(ranked[1]?.eligible).toBe(true)
    expect(told(ranked, 'A')).toContainEqual(['AGAINST', '非○○協會之調解人', '§11 III'])
  })

  it('go by ties, then freedom before the deadline, field and language, load, turn and name', () => {
    const ranked = rankCandidates(inputWith([
      person('G'), person('F'), person('E'), person('D'), person('C', { specialities: ['WAGE'], languages: ['越南語'] }), person('B', { absences: [{ from: '2026-03-01', to: '2026-03-31' }] }), person('A'),
    ], {
      A: standingOf({ findings: [finding('PROXY')] }),
      C: standingOf({ openCases: 5 }),
      D: standingOf({ openCases: 1, casesThisMonth: 1, lastAssignedOn: '2026-03-01' }),
      E: standingOf({ lastAssignedOn: '2026-02-01' }),
      F: standingOf({ lastAssignedOn: '2026-01-01' }),
      G: standingOf({ lastAssignedOn: '2026-01-01' }),
    }))
    expect(ids(ranked)).toEqual(['C', 'F', 'G', 'E', 'D', 'B', 'A'])
    expect(told(ranked, 'C')).toEqual([['FOR', '專長：工資'], ['FOR', '通越南語'], ['NEUTRAL', '輪序：尚未受指派']])
    expect(told(ranked, 'A')).toContainEqual(['AGAINST', '曾為相同當事人案件之資方代理人 1 件', '調解辦法 §10'])
    expect(told(ranked, 'B')).toEqual([['AGAINST', '請假 115.03.01 至 115.03.31'], ['AGAINST', '法定期限內無可開會之日', '§12 II'], ['FOR', '案量最少'], ['NEUTRAL', '輪序：尚未受指派']])
  })

  it('say what weighs against them without barring them', () => {
    const ranked = rankCandidates(inputWith([
      person('A', { training: [{ on: '2025-03-04', hours: 6, course: '' }, { on: '2024-03-04', hours: 9, course: '' }], termTo: '2026-04-03', availability: { weekdays: [1, 2, 3, 4, 5] } }),
      person('B', { availability: { weekdays: [6] } }),
    ], {
      A: standingOf({ casesByDay: new Map([['2026-03-05', 4], ['2026-03-06', 3]]), findings: [finding('MEDIATOR', { hits: [{ ...hit, bothSides: true, outcome: 'NOT_SETTLED' }] })] }),
    }))
    expect(told(ranked, 'A')).toEqual([
      ['NEUTRAL', '曾為相同當事人案件之調解人 1 件', '調解辦法 §10'],
      ['AGAINST', '曾調解相同當事人之高市勞調字第1140012號，未成立'],
      ['AGAINST', '115.03.05 已排滿 4 件', '勞動部委託注意事項第3點'],
      ['AGAINST', '二年內研習 6 小時，未達 10 小時', '調解辦法 §15'],
      ['AGAINST', '任期將於 115.04.03 屆滿', '調解辦法 §17'],
    ])
    expect(told(ranked, 'B')).toEqual([['AGAINST', '期限內之星期均不排會議'], ['AGAINST', '法定期限內無可開會之日', '§12 II']])
  })

  it('appointed in a side’s place may have a tie, but come last for it and may not find facts', () => {
    const facts = { ...received.facts, mode: 'COMMITTEE' as const }
    const people = [person('A', { kinds: ['COMMITTEE_MEMBER'], relatedParties: ['10001186'] }), person('B', { kinds: ['COMMITTEE_MEMBER'] })]
    const ranked = rankCandidates(inputWith(people, { B: standingOf({ openCases: 9 }) }, { facts, as: 'APPOINTED_MEMBER' }))
    expect(ids(ranked)).toEqual(['B', 'A'])
    expect(ranked[1]).toMatchObject({ eligible: true, reasons: [{ tone: 'AGAINST', article: '調解辦法 §23 III' }, { tone: 'FOR' }] })
    expect(rankCandidates(inputWith(people, {}, { facts, as: 'COMMITTEE_MEMBER' })).map(({ eligible }) => eligible)).toEqual([true, false])
  })

  it('for a conciliation need no qualification as mediators', () => {
    const facts = { ...received.facts, proceeding: 'CONCILIATION' as const }
    expect(rankCandidates(inputWith([person('A', { termTo: '2026-03-03' })], {}, { facts }))[0]?.eligible).toBe(true)
  })
})

const dates = fc.constantFrom('2025-12-31', '2026-03-03', '2026-03-20', '2027-12-31')
const anyFinding: fc.Arbitrary<RadarFinding> = fc.record({
  role: fc.constantFrom('PARTY', 'PROXY', 'WITNESS', 'MEDIATOR', 'OBSERVER'), side: fc.constantFrom('EMPLOYER', null), sameCase: fc.boolean(), total: fc.integer({ min: 1, max: 9 }),
  hits: fc.constantFrom<RadarFinding['hits']>([hit], [{ ...hit, bothSides: true, outcome: 'NOT_SETTLED' }]),
})
const anyPerson = (index: number) => fc.record({
  roster: fc.record({
    termTo: dates, certifiedUntil: dates, relatedParties: fc.constantFrom<string[]>([], [], ['10001186']), specialities: fc.constantFrom<DisputeCategory[]>([], ['WAGE']),
    languages: fc.constantFrom<string[]>([], ['越南語']), absences: fc.constantFrom<{ from: string; to: string }[]>([], [{ from: '2026-03-05', to: '2026-03-11' }]),
    kinds: fc.constantFrom<RosterPerson['kinds']>(['MEDIATOR'], ['COMMITTEE_MEMBER']),
  }).map((over) => person(`P${index}`, over)),
  standing: fc.record({
    openCases: fc.integer({ min: 0, max: 3 }), casesThisMonth: fc.integer({ min: 0, max: 2 }), lastAssignedOn: fc.constantFrom(null, '2026-01-05', '2026-02-05'),
    casesByDay: fc.constantFrom(new Map<string, number>(), new Map([['2026-03-05', 4]])), findings: fc.array(anyFinding, { maxLength: 2 }),
  }),
})
const anyOffice = fc.tuple(...Array.from({ length: 6 }, (_, index) => anyPerson(index)))
const rankedOf = (office: readonly { roster: RosterPerson; standing: PersonStanding }[], over: Partial<RankingInput> = {}) =>
  rankCandidates(inputWith(office.map(({ roster }) => roster), Object.fromEntries(office.map(({ roster, standing }) => [roster.id, standing])), over))

describe('any office', () => {
  it('has those who may be assigned before those who may not, and nobody twice', () => {
    fc.assert(fc.property(anyOffice, (office) => {
      const ranked = rankedOf(office)
      const flags = ranked.map(({ eligible }) => eligible)
      expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)))
      expect(new Set(ids(ranked)).size).toBe(ranked.length)
      expect(ids(ranked).toSorted()).toEqual(office.filter(({ roster }) => roster.kinds.includes('MEDIATOR')).map(({ roster }) => roster.id).toSorted())
    }))
  })

  it('is ranked alike whatever the order of its roster', () => {
    fc.assert(fc.property(anyOffice.chain((office) => fc.tuple(fc.constant(office), fc.shuffledSubarray(office, { minLength: office.length }))), ([office, shuffled]) => {
      expect(rankedOf(shuffled)).toEqual(rankedOf(office))
    }))
  })

  it('never lowers somebody from whom a conflict is taken away', () => {
    fc.assert(fc.property(anyOffice, fc.nat(5), (office, index) => {
      const id = `P${index}`
      const cleared = office.map((one) => (one.roster.id === id ? { ...one, standing: { ...one.standing, findings: one.standing.findings.filter((found) => !isConflict(found)) } } : one))
      expect(ids(rankedOf(cleared)).indexOf(id)).toBeLessThanOrEqual(ids(rankedOf(office)).indexOf(id))
    }))
  })

  it('bars exactly those whom the lifecycle refuses, and gives each a reason', () => {
    fc.assert(fc.property(anyOffice, fc.nat(5), (office, recused) => {
      const facts = { ...received.facts, recusals: [{ personId: `P${recused}`, personName: '', byPartyId: 'W1', ground: 'BIAS', reason: '偏頗', requestedOn: on, decidedOn: on, granted: true }] }
      for (const candidate of rankedOf(office, { facts })) {
        expectAgreement(candidate, { ...received, facts }, { type: 'mediator.assigned', on, personId: candidate.person.id, disclosure: '無', person: candidate.person })
      }
    }))
  })

  it('bars exactly those members whom the lifecycle refuses', () => {
    const selecting = played(filed({ mode: 'COMMITTEE' }), accepted, { type: 'authority.designated', on, personIds: ['P0'], chairId: 'P0', people: [person('P0', { kinds: ['COMMITTEE_MEMBER'] })] })
    fc.assert(fc.property(anyOffice, (office) => {
      for (const candidate of rankedOf(office, { facts: selecting.facts, as: 'APPOINTED_MEMBER' })) {
        expectAgreement(candidate, selecting, { type: 'member.appointed', on, side: 'EMPLOYER', personId: candidate.person.id, person: candidate.person, selectionDueOn: { EMPLOYER: '2026-03-03' } })
      }
    }))
  })
})

function expectAgreement(candidate: Candidate, snapshot: CaseSnapshot, event: Record<string, unknown>): void {
  const answer = applyCaseEvent(snapshot, event)
  expect(answer.ok).toBe(candidate.eligible)
  // Somebody who sits already is refused for the reference, before any article is asked.
  if (!answer.ok && answer.refusal.code !== 'INVALID_PAYLOAD') expect(candidate.reasons.map(({ article }) => article)).toContain(answer.refusal.article)
  expect(candidate.reasons.length > 0 && candidate.reasons.every(({ tone }) => tone === 'BAR')).toBe(!candidate.eligible)
}
