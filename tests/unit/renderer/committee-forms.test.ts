import i18next from 'i18next'
import { describe, expect, it } from 'vitest'
import type { CaseT, EventForm, FormContext, FormValues } from '../../../renderer/event-forms/definition.ts'
import { guestPath, guestPayload } from '../../../renderer/event-forms/guest-fields.tsx'
import { eventForms } from '../../../renderer/event-forms/registry.ts'
import { officeCalendar } from '../../support/calendar.ts'
import { caseNumberOf, profiles } from '../../support/case-log.ts'
import {
  accepted, chairHsu, committeeFiled, company, filed, memberLiao, memberTsai, notified, played, quorumFailed, scheduled, toCommittee, toCommitteeMeeting, toMeeting, worker,
} from '../../support/lifecycle.ts'
import { applyCaseEvent, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { catalogues } from '../../../shared/text/index.ts'

const texts = i18next.createInstance()
void texts.init({ lng: 'zh-TW', ns: ['case', 'domain', 'committee', 'calendar'], defaultNS: 'case', resources: catalogues, initAsync: false, interpolation: { escapeValue: false } })
const t = texts.getFixedT('zh-TW', ['case', 'domain', 'committee', 'calendar']) as unknown as CaseT

/** What a form is told of a case after these events, on the given day. */
function contextOf(events: readonly unknown[], today = '2026-03-16', roster = [chairHsu, memberTsai]): FormContext {
  const { state, facts } = played(...events)
  const profile = profiles.KAOHSIUNG
  return {
    view: { caseId: 'case', caseNumber: caseNumberOf(profile), seq: events.length, state, facts, deadlines: [], next: nextSteps({ state, facts }, today, officeCalendar), log: [], documents: [], demonstration: false },
    roster: { people: roster, organizations: [] }, candidates: [], profile, today, now: '16:30', language: 'zh-TW', t,
  }
}

function formOf(type: CaseEventType): EventForm<FormValues> {
  const form = eventForms[type]
  if (form === undefined) throw new Error(`no form for ${type}`)
  return form as EventForm<FormValues>
}

/** What the form records with these values over those with which it opens. */
function recorded(type: CaseEventType, context: FormContext, over: FormValues = {}): Record<string, unknown>[] {
  const form = formOf(type)
  return form.events({ ...form.initial(context), ...over }, context).map((payload) => ({ type, on: form.on?.(context) ?? context.today, ...payload }))
}

const fieldsOf = (type: CaseEventType, context: FormContext) => formOf(type).fields?.(formOf(type).initial(context), context) ?? []
const optionsOf = (type: CaseEventType, context: FormContext, name: string) => {
  const field = fieldsOf(type, context).find((one) => one.name === name)
  if (field === undefined || !('options' in field)) throw new Error(`${type} has no choice ${name}`)
  return field.options
}

const selecting = [committeeFiled(), accepted, notified('EMPLOYEE'), notified('EMPLOYER')]
const answers = { servingLabourOfficial: 'NO', disqualification: 'NONE' }

describe('the form of a selected member', () => {
  it('opens for the side that is still to choose and gives the member an id of its own', () => {
    const [event] = recorded('member.selected', contextOf(selecting), { name: ' 郭○○ ', gender: 'MALE', birthDate: '1968-09-14', occupation: '理事', address: '高雄市', ...answers })
    expect(event).toEqual({
      type: 'member.selected', on: '2026-03-16', side: 'EMPLOYEE',
      person: { id: 'S1', name: '郭○○', gender: 'MALE', birthDate: '1968-09-14', occupation: '理事', address: '高雄市', servingLabourOfficial: false },
    })
    expect(applyCaseEvent(played(...selecting), event).ok).toBe(true)
  })

  it('takes somebody of the roster by id and does not ask again for what the roster knows', () => {
    const context = contextOf(selecting, '2026-03-16', [{ ...chairHsu, gender: 'FEMALE', birthDate: '1970-01-01', position: '教授', relatedParties: ['某公司'] }])
    const form = formOf('member.selected')
    const values = { ...form.initial(context), rosterId: 'K01', address: '高雄市', ...answers }
    const names = form.fields?.(values, context).map((field) => field.name)
    for (const name of ['name', 'gender', 'birthDate', 'age', 'occupation']) expect(names).not.toContain(name)
    expect(form.events(values, context)).toEqual([{
      side: 'EMPLOYEE', person: { id: 'K01', name: '許○○', gender: 'FEMALE', birthDate: '1970-01-01', occupation: '教授', address: '高雄市', servingLabourOfficial: false, relatedParties: ['某公司'] },
    }])
  })

  it('leaves a question about bars that nobody answered to be asked for', () => {
    const [event] = recorded('member.selected', contextOf(selecting), { name: '郭○○' })
    expect(event?.person).toMatchObject({ servingLabourOfficial: null, disqualification: null })
    const answer = applyCaseEvent(played(...selecting), event)
    expect(answer).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD' } })
  })
})

describe('the forms of recusal', () => {
  const request = (personId: string, byPartyId: string) => ({ type: 'recusal.requested', on: '2026-03-06', personId, byPartyId, ground: 'BIAS', reason: '有事實。' })

  it('name the four heads of §32 and the fear of partiality, each with its article, and let the person step aside', () => {
    const context = contextOf(toCommittee)
    expect(optionsOf('recusal.requested', context, 'ground').map((option) => option.note)).toEqual(['行政程序法 §32①', '行政程序法 §32②', '行政程序法 §32③', '行政程序法 §32④', '行政程序法 §33 I②'])
    const [event] = recorded('recusal.requested', context, { personId: 'K01', by: 'SELF', ground: '§32①', reason: '為勞方之姻親。' })
    expect(event).toMatchObject({ personId: 'K01', byPartyId: 'K01' })
    expect(applyCaseEvent(played(...toCommittee), event).ok).toBe(true)
  })

  it('name nobody by themselves where several people sit, and the only one where one does', () => {
    expect(recorded('recusal.requested', contextOf(toCommittee))[0]).toMatchObject({ personId: '', byPartyId: '' })
    expect(recorded('recusal.requested', contextOf(toMeeting))[0]).toMatchObject({ personId: 'M01' })
  })

  it('ask whose request is decided where several wait, and for a decision', () => {
    const events = [...toCommittee, request('K01', 'W1'), request('S-E', 'S-E')]
    const context = contextOf(events)
    expect(optionsOf('recusal.decided', context, 'personId').map((option) => option.value)).toEqual(['K01', 'S-E'])
    expect(recorded('recusal.decided', context)[0]?.granted).toBe(null)
    const [event] = recorded('recusal.decided', context, { personId: 'S-E', granted: 'YES' })
    const decided = applyCaseEvent(played(...events), event)
    expect(decided.ok && decided.value.snapshot.facts.committee.members.map((member) => member.personId)).not.toContain('S-E')
  })
})

describe('the forms of fact finding', () => {
  it('say of each member whether that member may be sent', () => {
    const tied = [...selecting, ...toCommittee.slice(4, 5), { type: 'member.appointed', on: '2026-03-16', side: 'EMPLOYER', personId: 'K04', person: { ...memberLiao, relatedParties: ['甲○○'] }, selectionDueOn: { EMPLOYER: '2026-03-09' } }, { ...toCommittee[6], on: '2026-03-16' }]
    const notes = optionsOf('factFinding.assigned', contextOf(tied), 'personIds').map((option) => option.note)
    expect(notes.filter((note) => note?.includes('應迴避事由'))).toHaveLength(1)
    expect(notes.filter((note) => note === '主管機關')).toHaveLength(1)
  })

  it('send several members at once, and take one witness a line', () => {
    expect(recorded('factFinding.assigned', contextOf(toCommitteeMeeting), { personIds: ['K01', 'S-W'] }).map((event) => event.personId)).toEqual(['K01', 'S-W'])
    const [report] = recorded('factFinding.reported', contextOf(toCommitteeMeeting), { result: '屬實。', witnesses: '王○○\n\n 李○○ ' })
    expect(report).toMatchObject({ result: '屬實。', witnesses: [{ name: '王○○' }, { name: '李○○' }] })
  })
})

describe('the forms of a committee’s meeting', () => {
  const called = [...toCommittee, { ...scheduled(), on: '2026-03-05' }]

  it('open a meeting with every member present, the chair first, and fail a quorum with nobody ticked', () => {
    expect(recorded('meeting.opened', contextOf(called))[0]?.members).toEqual([{ personId: 'K01', present: true }, { personId: 'S-W', present: true }, { personId: 'S-E', present: true }])
    expect(recorded('quorum.failed', contextOf(called))[0]).toMatchObject({ on: '2026-03-11', meetingNo: 1, members: [{ personId: 'K01', present: false }, { personId: 'S-W', present: false }, { personId: 'S-E', present: false }] })
  })

  it('say nothing of members in mediator mode', () => {
    expect(recorded('meeting.opened', contextOf(toMeeting.slice(0, 4)))[0]).not.toHaveProperty('members')
    expect(recorded('proposal.made', contextOf(toMeeting))[0]).not.toHaveProperty('votes')
  })

  it('ask for the votes', () => {
    expect(recorded('proposal.made', contextOf(toCommitteeMeeting))[0]?.votes).toEqual({ for: null, against: null })
    expect(recorded('proposal.made', contextOf(toCommitteeMeeting), { votes: { for: '2', against: '1' } })[0]?.votes).toEqual({ for: 2, against: 1 })
  })

  it('offer a row for the language that a party needs, which counts once the interpreter has a name', () => {
    const foreign = [filed({ parties: [worker({ interpreterLanguage: '越南語' }), company()] }), ...toMeeting.slice(1, 4)]
    const guests = formOf('meeting.opened').initial(contextOf(foreign)) as unknown as Parameters<typeof guestPayload>[0]
    expect(guests.interpreters).toEqual([{ name: '', language: '越南語', partyIds: ['W1'] }])
    expect(guestPayload(guests)).toEqual({})
    const filledIn = { interpreters: [...guests.interpreters, { name: '阮○○', language: '', partyIds: [] }], observers: [{ name: '', capacity: '' }, { name: '林律師', capacity: '' }] }
    expect(guestPayload(filledIn)).toEqual({ interpreters: [{ name: '阮○○', language: '' }], observers: [{ name: '林律師' }] })
    // A refusal leads to the row that was meant, past those that did not count.
    expect([guestPath('interpreters.0.language', filledIn), guestPath('observers.0.name', filledIn), guestPath('meetingNo', filledIn)]).toEqual(['interpreters.1.language', 'observers.1.name', 'meetingNo'])
  })

  it('record an absence with the office’s judgement of it, or without one', () => {
    const rows = [{ partyId: 'W1', present: true, proxyId: 'W1', reason: '', excused: 'UNJUDGED' }, { partyId: 'E1', present: false, proxyId: 'E1', reason: '出國', excused: 'EXCUSED' }]
    expect(recorded('meeting.opened', contextOf(called), { rows })[0]?.attendance).toEqual([{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, reason: '出國', excused: true }])
  })
})

describe('the form of the outcome', () => {
  const offered = (events: readonly unknown[]) => optionsOf('outcome.determined', contextOf(events), 'outcome').map((option) => option.value)

  it('offers a deemed failure only to a committee', () => {
    expect(offered(toMeeting)).not.toContain('DEEMED_NOT_SETTLED')
    expect(offered(toCommitteeMeeting)).toContain('DEEMED_NOT_SETTLED')
  })

  it('is over when the second meeting in a row had no quorum', () => {
    const twice = [...toCommittee, { ...scheduled(), on: '2026-03-05' }, quorumFailed(1, '2026-03-11', 'K01'), { ...scheduled(2, '2026-03-16T14:00'), on: '2026-03-11' }, quorumFailed(2, '2026-03-16', 'K01')]
    const rows = formOf('record.signed').initial(contextOf(twice)).rows as { signerId: string; chosen: boolean }[]
    expect(rows.filter((row) => row.chosen).map((row) => row.signerId)).toEqual(['K01'])
  })
})
