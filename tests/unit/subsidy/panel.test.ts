import { describe, expect, it } from 'vitest'
import { type AgendaItem, panelQuorum, panelTies, withAmounts } from '../../../shared/subsidy/panel.ts'
import { agendaStanding, decisionOf } from '../../../shared/subsidy/panel-decision.ts'
import type { SubsidySnapshot } from '../../../shared/subsidy/subsidy-lifecycle.ts'
import { contextOf, item, panelMembers, panelWith, underReview } from '../../support/panel.ts'

const review = underReview()
/** Kaohsiung: a rule is there, the amount is nobody's to compute. */
const unverified = underReview({ city: 'KAOHSIUNG', workplaceCity: 'KAOHSIUNG' }, [{ kind: 'ATTORNEY_FEE', amount: 40_000 }])
const asProposed = (over: Partial<AgendaItem> = {}, snapshot: SubsidySnapshot = review) => ({ ...withAmounts(item('a'), snapshot.facts, 'PROPOSED'), ...over })
const grants = (granted: number | null, over: Partial<AgendaItem> = {}) => item('a', { perItem: [{ kind: 'ATTORNEY_FEE', granted, reason: '' }], ...over })
const standing = (one: AgendaItem, content = panelWith([one]), snapshot = review) => agendaStanding(one, contextOf(content, snapshot))
const refusalOf = (one: AgendaItem, snapshot = review, content = panelWith([one])) => { const { refusal } = standing(one, content, snapshot); return refusal && [refusal.code, refusal.field] }

describe('a quorum', () => {
  it.each([[5, 3, true], [5, 2, false], [4, 3, true], [4, 2, false], [1, 1, true]])('of %i members needs more than half: %i present is %s', (seats, present, isMet) => {
    const members = panelMembers(present).slice(0, seats)
    expect(panelQuorum({ members })).toMatchObject({ seats, there: present, isMet })
  })

  it('of a case counts nobody who steps aside, and keeps the seat', () => {
    const content = panelWith([], { members: panelMembers(3) })
    expect(panelQuorum(content)).toEqual({ seats: 5, there: 3, needed: 3, isMet: true })
    expect(panelQuorum(content, { recused: [{ personId: 'P2', reason: '' }] })).toEqual({ seats: 5, there: 2, needed: 3, isMet: false })
    expect(panelQuorum(content, { recused: [{ personId: 'P5', reason: '' }] })).toMatchObject({ there: 3, isMet: true })
  })

  it('counts no line in which nobody was named yet', () => {
    const members = [...panelMembers(2).slice(0, 3), { personId: 'new', name: ' ', title: '', present: true, relatedParties: [] }]
    expect(panelQuorum({ members })).toEqual({ seats: 3, there: 2, needed: 2, isMet: true })
  })
})

describe('a member with a tie', () => {
  const withTie = panelWith([], { members: panelMembers().map((member) => (member.personId === 'P2' ? { ...member, relatedParties: ['○寶數位 行銷有限公司'] } : member)) })

  it('is found by the name of claimant or employer, however it is spaced', () => {
    expect(panelTies(withTie, review.facts).map((member) => member.personId)).toEqual(['P2'])
    expect(panelTies(panelWith([]), review.facts)).toEqual([])
    expect(panelTies(panelWith([], { members: [{ personId: 'x', name: '甲○○', title: '', present: true, relatedParties: [] }] }), review.facts)).toHaveLength(1)
  })

  it('keeps the case from being decided until stepping aside', () => {
    const one = asProposed()
    expect(standing(one, { ...withTie, agenda: [one] })).toMatchObject({ state: 'TIED', refusal: { code: 'RECUSAL_GROUND', article: '行政程序法 §32', field: 'meeting.recused' } })
    const aside = asProposed({ recused: [{ personId: 'P2', reason: '' }] })
    expect(standing(aside, { ...withTie, agenda: [aside] })).toMatchObject({ state: 'FILLED', refusal: null, quorum: { there: 4 } })
  })
})

describe('a case on the agenda', () => {
  it('is open until somebody fills it in, filled when nothing stands against it, decided once the log has it', () => {
    expect(standing(item('a')).state).toBe('OPEN')
    expect(standing(asProposed()).state).toBe('FILLED')
    expect(agendaStanding(asProposed(), contextOf(panelWith([]), { ...review, state: 'withdrawn' })).state).toBe('GONE')
  })

  it('says that there are too few, not before anybody has come', () => {
    expect(standing(item('a'), panelWith([], { members: panelMembers(0) })).state).toBe('OPEN')
    expect(standing(item('a'), panelWith([], { members: panelMembers(2) })).state).toBe('NO_QUORUM')
    expect(standing(asProposed(), panelWith([], { members: panelMembers(2) }))).toMatchObject({ state: 'NO_QUORUM', refusal: { code: 'PANEL_QUORUM' } })
  })

  it('granted as the rules give needs no words: the formula with its article is the reason', () => {
    const decision = decisionOf(asProposed(), contextOf(panelWith([]), review))
    expect(decision).toMatchObject({ ok: true, value: { type: 'subsidy.decided', on: '2026-06-05', by: '王承辦', perItem: [{ kind: 'ATTORNEY_FEE', granted: 50_000 }], meeting: { panelId: 'panel', session: '第3次', chairId: 'P1', place: '三樓會議室' } } })
    const { reason } = (decision.ok ? decision.value.perItem[0] : undefined) ?? { reason: '' }
    expect(reason).toContain('min(60,000, 50,000)')
  })

  it('granted less, or rejected, needs a reason (行政程序法 §96); one reason serves all items', () => {
    expect(refusalOf(grants(30_000))).toEqual(['CONTENT_INCOMPLETE', 'reason'])
    expect(refusalOf(grants(30_000, { reason: '部分請求顯無理由' }))).toBeNull()
    const rejected = withAmounts(item('a'), review.facts, 'NOTHING')
    expect(refusalOf(rejected)).toEqual(['CONTENT_INCOMPLETE', 'reason'])
    expect(decisionOf({ ...rejected, reason: '顯無補助必要' }, contextOf(panelWith([]), review))).toMatchObject({ ok: true, value: { perItem: [{ granted: 0, reason: '顯無補助必要' }] } })
  })

  it('is not granted more than the rules give', () => {
    expect(refusalOf(grants(50_001))).toEqual(['OVER_CAP', 'perItem'])
    expect(refusalOf(grants(null))).toEqual(['CONTENT_INCOMPLETE', 'perItem[0].granted'])
  })

  it('is not granted more than is left in the fund’s year, and is told before anybody records it', () => {
    const one = grants(50_000)
    const left = (available: number | null) => agendaStanding(one, { ...contextOf(panelWith([one]), review), available }).refusal
    expect(left(49_999)).toMatchObject({ code: 'OVER_BUDGET', field: 'perItem' })
    expect(left(50_000)).toBeNull()
    expect(left(null)).toBeNull()
  })

  it('of an unverified rule takes a basis and a second person', () => {
    const kaohsiung = (over: Partial<AgendaItem> = {}) => refusalOf(asProposed(over, unverified), unverified)
    expect(kaohsiung()).toEqual(['RULE_UNVERIFIED', 'basis'])
    expect(kaohsiung({ basis: '108年審查小組決議' })).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
    expect(kaohsiung({ basis: '108年審查小組決議', confirmedBy: '王承辦' })).toEqual(['RULE_UNVERIFIED', 'confirmedBy'])
    expect(kaohsiung({ basis: '108年審查小組決議', confirmedBy: '林科長' })).toBeNull()
  })

  it('that is put off, or whose meeting has not come, is not decided', () => {
    expect(standing(asProposed({ deferred: true })).state).toBe('DEFERRED')
    expect(decisionOf(asProposed({ deferred: true }), contextOf(panelWith([]), review))).toMatchObject({ ok: false, refusal: { field: 'deferred' } })
    expect(decisionOf(asProposed(), contextOf(panelWith([]), review, { today: '2026-06-04' }))).toMatchObject({ ok: false, refusal: { field: 'on' } })
  })

  it('is not decided by one person who is named twice', () => {
    const members = [...panelMembers(), { personId: 'again', name: '張 委員', title: '', present: true, relatedParties: [] }]
    expect(decisionOf(asProposed(), contextOf(panelWith([], { members }), review))).toMatchObject({ ok: false, refusal: { field: 'meeting.members' } })
  })

  it('keeps the reasons that were typed when the amounts are filled in again', () => {
    const typed = grants(1, { perItem: [{ kind: 'ATTORNEY_FEE', granted: 1, reason: '依委員意見' }] })
    expect(withAmounts(typed, review.facts, 'PROPOSED').perItem).toEqual([{ kind: 'ATTORNEY_FEE', granted: 50_000, reason: '依委員意見' }])
    expect(withAmounts(typed, review.facts, 'KEEP').perItem[0]?.granted).toBe(1)
  })
})
