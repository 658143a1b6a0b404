import { describe, expect, it } from 'vitest'
import { officeCalendar } from '../../support/calendar.ts'
import { caseNames, caseScript, logOf, snapshotAt } from '../../support/case-log.ts'
import { accepted, committeeFiled, committeeOpened, filed, notified, played, scheduled, toCommittee, toFollowUp, toMeeting } from '../../support/lifecycle.ts'
import { caseEventTypes, type CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import { type CaseSnapshot, nextSteps } from '../../../shared/lifecycle/case-lifecycle.ts'
import { explainSteps } from '../../../shared/lifecycle/explain.ts'
import { stateWays, statesThatTake, stepsTo } from '../../../shared/lifecycle/reach.ts'
import { caseStates } from '../../../shared/lifecycle/states.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'

/** What is said of one event, in Chinese. */
function told(snapshot: CaseSnapshot, type: CaseEventType, today = '2026-03-16') {
  const found = explainSteps(snapshot, today, officeCalendar).find((step) => step.type === type)
  if (!found) throw new Error(`${type} is not explained`)
  return { allowed: found.allowed, line: inChinese(found.line), article: found.article }
}

describe('why a step is possible or not', () => {
  it('is told for every event at every stage of every reference case, in one line of both languages with an article, and agrees with the machine', () => {
    const wrong: string[] = []
    let asked = 0
    for (const name of caseNames) {
      const { events, roster } = caseScript(name)
      const log = logOf(events, roster)
      for (let seq = 1; seq <= log.length; seq += 1) {
        const snapshot = snapshotAt(log, seq)
        const today = log[seq]?.event.on ?? '2026-12-31'
        const explained = explainSteps(snapshot, today, officeCalendar)
        const possible = nextSteps(snapshot, today, officeCalendar).filter((step) => step.refusal === null).map((step) => step.type)
        if (explained.map((step) => step.type).join() !== caseEventTypes.join()) wrong.push(`${name} after ${seq}: not every event`)
        if (explained.filter((step) => step.allowed).map((step) => step.type).join() !== possible.join()) wrong.push(`${name} after ${seq}: not what the machine says`)
        for (const { type, line, article } of explained) {
          const [zh, en] = [inChinese(line), inEnglish(line)]
          if (zh === '' || en === zh || /\n/.test(zh + en) || !/§\d/.test(article)) wrong.push(`${name} after ${seq}, ${type}: ${zh} ${en} ${article}`)
          asked += 1
        }
      }
    }
    expect(wrong).toEqual([])
    expect(asked).toBeGreaterThan(5000)
  })

  it('names what an allowed step rests on', () => {
    expect(told(played(filed(), accepted), 'mediator.assigned')).toEqual({ allowed: true, line: '收到申請書三日內，應指派符合資格之調解人。', article: '§12 I、調解辦法 §13' })
  })

  it('gives the machine’s refusal where the state would take the event', () => {
    const waiting = played(committeeFiled(), accepted, notified('EMPLOYEE', '2026-03-04'))
    expect(told(waiting, 'member.appointed', '2026-03-05')).toMatchObject({ allowed: false, article: '§14 I' })
    expect(told(waiting, 'member.appointed', '2026-03-05').line).toContain('期間尚未屆滿')
    expect(told(waiting, 'member.appointed', '2026-03-31')).toMatchObject({ allowed: true, article: '§14 I' })
  })

  it('says which state must be reached first', () => {
    expect(told(played(filed()), 'mediator.assigned')).toEqual({ allowed: false, line: '須待案件進入「待指派調解人」後始得辦理，目前為「收件」。', article: '§12 I、調解辦法 §13' })
    expect(told(played(...toCommittee), 'statement.recorded').line).toBe('須待案件進入「調解會議進行中」後始得辦理，目前為「調解準備中」。')
    expect(told(played(...toMeeting), 'meeting.opened').line).toBe('須待案件進入「調解準備中」後始得辦理，目前為「調解會議進行中」。')
  })

  it('says that a step belongs to the other mode, that its time is over, or that the case is closed', () => {
    expect(told(played(filed(), accepted), 'selection.notified').line).toBe('本案調解方式為「主管機關指派調解人」，不適用此步驟。')
    expect(told(played(committeeFiled(), accepted), 'mediator.assigned').line).toBe('本案調解方式為「勞資爭議調解委員會」，不適用此步驟。')
    expect(told(played(...toFollowUp), 'supplement.requested').line).toBe('限於「收件」或「補正中」階段辦理，本案現為「後續追蹤」，已逾該階段。')
    const closed = played(filed(), { type: 'case.transferred', on: '2026-03-03', toAuthority: '新北市政府勞工局', reason: '勞務提供地不在本市。' })
    expect(told(closed, 'note.added').line).toBe('須於結案前辦理，本案已結案。')
    expect(told(closed, 'application.filed').line).toContain('另立新案')
  })

  it('says of a committee without quorum what counting the members means', () => {
    const opened = played(...toCommittee, { ...scheduled(), on: '2026-03-05' }, committeeOpened())
    expect(told(opened, 'quorum.failed').line).toContain('須待案件進入「調解準備中」')
    expect(told(opened, 'proposal.made')).toMatchObject({ allowed: true, article: '§12 V、§18' })
  })
})

describe('what the states take', () => {
  it('is told for each of the ten states, groups of states unfolded', () => {
    expect(new Set(stateWays.flatMap(({ from, to }) => [from, to])).size).toBe(caseStates.length)
    expect(statesThatTake('meeting.opened')).toEqual(['mediation.preparing'])
    expect(statesThatTake('case.transferred')).toEqual(caseStates.slice(0, 6))
    expect(statesThatTake('application.filed')).toEqual([])
  })

  it('reaches every state from the first and none from the last', () => {
    expect(new Set(stepsTo('intake.received').keys())).toEqual(new Set(caseStates))
    expect([...stepsTo('closed').keys()]).toEqual(['closed'])
  })
})
