import { describe, expect, it } from 'vitest'
import { deadlineRules } from '../../../shared/law/deadline-rules.ts'
import { deadlinesAt } from '../../../shared/law/deadlines.ts'
import { deadlineSentence } from '../../../shared/law/deadline-sentence.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { lateDeadlines, withLateReason } from '../../../renderer/event-forms/late.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { accepted, assigned, committeeFiled, filed, notified, played, received, scheduled, selected, sent, toCommittee, toFinal, toFollowUp, toMeeting, toSettled } from '../../support/lifecycle.ts'

function viewOf(today: string, ...events: unknown[]) {
  const { facts } = played(...events)
  return { facts, deadlines: deadlinesAt(facts.clocks, officeCalendar, today).map((deadline) => ({ ...deadline, sentence: deadlineSentence(deadline, officeCalendar) })) }
}
const late = (view: ReturnType<typeof viewOf>, type: CaseEventType, ...payloads: Record<string, unknown>[]) => lateDeadlines(view, type, payloads).map(({ code, subject }) => (subject === undefined ? code : `${code} ${subject}`))

const investigated = [...toCommittee, { type: 'factFinding.assigned', on: '2026-03-05', personId: 'K01' }]
const recused = [filed(), accepted, assigned, { type: 'recusal.requested', on: '2026-03-04', personId: 'M01', byPartyId: 'W1', ground: 'BIAS', reason: '曾任資方顧問。' }]
const enforced = [
  ...toFollowUp, { type: 'default.reported', on: '2026-04-02', termId: 'T1' },
  { type: 'enforcement.applied', on: '2026-04-07', court: '臺灣橋頭地方法院', appliedOn: '2026-04-07' },
]

describe('the reason for lateness', () => {
  it.each<[string, unknown[], CaseEventType, Record<string, unknown>, string[], string]>([
    ['SUPPLEMENT', [filed({ claims: [] }), { type: 'supplement.requested', on: '2026-03-03', items: ['職業'], servedOn: '2026-03-03', dueOn: '2026-03-10' }], 'supplement.received', {}, ['SUPPLEMENT'], '2026-03-10'],
    ['ASSIGN_MEDIATOR', [filed(), accepted], 'mediator.assigned', { personId: 'M01' }, ['ASSIGN_MEDIATOR'], '2026-03-05'],
    ['START_MEDIATION', [filed(), accepted, assigned, scheduled()], 'meeting.opened', {}, ['START_MEDIATION'], '2026-03-11'],
    ['MEDIATOR_PROPOSAL', toMeeting, 'proposal.made', {}, ['MEDIATOR_PROPOSAL'], '2026-03-23'],
    ['SELECT_MEMBERS', [committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER')], 'member.selected', { side: 'EMPLOYEE' }, ['SELECT_MEMBERS EMPLOYEE'], '2026-03-09'],
    ['CONVENE_COMMITTEE', toCommittee, 'meeting.opened', {}, ['CONVENE_COMMITTEE'], '2026-03-19'],
    ['FACT_FINDING', investigated, 'factFinding.reported', { personId: 'K01' }, ['FACT_FINDING K01'], '2026-03-16'],
    ['COMMITTEE_MEETING', [...investigated, { type: 'factFinding.reported', on: '2026-03-06', personId: 'K01', result: '欠薪屬實。', proposedSolution: '給付。' }], 'meeting.opened', {}, ['COMMITTEE_MEETING'], '2026-03-23'],
    ['RECUSAL_DECISION', recused, 'recusal.decided', { granted: true }, ['RECUSAL_DECISION M01'], '2026-03-09'],
    ['SEND_CASE_FILE', toSettled, 'caseFile.sent', {}, ['SEND_CASE_FILE'], '2026-03-16'],
    ['ENFORCEMENT_RULING', enforced, 'enforcement.ruled', { granted: true }, ['ENFORCEMENT_RULING'], '2026-04-14'],
  ])('of %s is asked for from the day after its last one', (_code, events, type, payload, codes, lastDay) => {
    const view = viewOf(lastDay, ...events)
    const dayAfter = lastDay.replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'))
    expect(late(view, type, { ...payload, on: lastDay }).filter((one) => codes.includes(one))).toEqual([])
    expect(late(view, type, { ...payload, on: dayAfter })).toEqual(expect.arrayContaining(codes))
  })

  it('is known of every rule that an event can meet', () => {
    const met = deadlineRules.filter((rule) => rule.metBy !== null).map(({ code }) => code)
    expect(met.toSorted()).toEqual(['ASSIGN_MEDIATOR', 'COMMITTEE_MEETING', 'CONVENE_COMMITTEE', 'ENFORCEMENT_RULING', 'FACT_FINDING', 'MEDIATOR_PROPOSAL', 'RECUSAL_DECISION', 'SELECT_MEMBERS', 'SEND_CASE_FILE', 'SERVE_RECORD', 'START_MEDIATION', 'SUPPLEMENT'])
  })

  it('is asked of the side, the member and the party whose deadline it is, and of nobody else', () => {
    const choosing = viewOf('2026-03-30', committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER', '2026-03-20'))
    expect(late(choosing, 'member.selected', { side: 'EMPLOYER', on: '2026-03-23' })).toEqual([])
    expect(late(choosing, 'member.selected', { side: 'EMPLOYEE', on: '2026-03-23' })).toEqual(['SELECT_MEMBERS EMPLOYEE'])
    expect(late(viewOf('2026-03-30', committeeFiled(), accepted, notified('EMPLOYEE'), selected('EMPLOYEE')), 'member.selected', { side: 'EMPLOYEE', on: '2026-03-30' })).toEqual([])
    expect(late(viewOf('2026-03-30', ...investigated), 'factFinding.reported', { personId: 'S-W', on: '2026-03-30' })).toEqual([])
  })

  it('is asked once when several are served together, and written only where it is late', () => {
    const view = viewOf('2026-03-25', ...toFinal, sent, received)
    const events = [{ type: 'record.served', on: '2026-03-19', partyId: 'W1', deliveredOn: '2026-03-19' }, { type: 'record.served', on: '2026-03-25', partyId: 'E1', deliveredOn: '2026-03-25' }]
    expect(late(view, 'record.served', ...events)).toEqual(['SERVE_RECORD E1'])
    expect(withLateReason(view, 'record.served', events, '招領逾期')).toEqual([events[0], { ...events[1], lateReason: '招領逾期' }])
    expect(withLateReason(view, 'record.served', events, '')).toEqual(events)
  })

  it('is not asked of a form that says nothing yet', () => {
    const view = viewOf('2026-03-30', ...toFinal, sent, received)
    for (const payload of [{}, { partyId: 'E1' }, { partyId: 7, deliveredOn: null }, { deliveredOn: '2026-03-30' }]) expect(late(view, 'record.served', payload)).toEqual([])
  })
})
