import { describe, expect, it } from 'vitest'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { openingDuties } from '../../shared/hearing/duties.ts'
import { caseNumberOf, profiles } from '../support/case-log.ts'
import { sectionText } from '../support/document-text.ts'
import { accepted, assigned, closedMeeting, failedOutcome, filed, opened, played, scheduled } from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
const recordOf = (...events: unknown[]): DocumentModel => mediationRecord(played(filed(), accepted, assigned, scheduled(), ...events).facts, { caseNumber: caseNumberOf(profile), profile })
const told = (model: DocumentModel): string => sectionText(model, '程序告知')
const allDuties = openingDuties.map((duty, index) => ({ duty, at: `14:0${index}` }))
const saidLater = (over: Record<string, unknown> = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:20', side: 'MEDIATOR', text: '已告知保密義務。', duty: 'SECRECY', ...over })

describe('the opening duties in the record', () => {
  it('are each told with their sentence and time', () => {
    const text = told(recordOf(opened({ duties: allDuties }), closedMeeting, failedOutcome))
    expect(text).toContain('下午2時：已確認出席當事人及代理人之身分與代理權限。')
    expect(text).toContain('下午2時：調解人林○○於調解程序開始前，向當事人說明其身分及資格')
    expect(text).toContain('下午2時1分：調解人揭露其與當事人之關係及利害關係：無利害關係。')
    expect(text).toContain('下午2時2分：調解人有應自行迴避之事由')
    expect(text).toContain('下午2時3分：調解人、調解委員、參加調解及經辦調解事務之人員')
    expect(text).toContain('下午2時4分：未經調解人及雙方當事人同意，不得錄音、錄影。')
  })

  it('that were not done at any meeting are not told; without their times everything is told as ever', () => {
    const some = told(recordOf(opened({ duties: allDuties.slice(0, 2) }), closedMeeting, failedOutcome))
    expect(some).not.toContain('申請迴避')
    expect(some).not.toContain('不得錄音')
    expect(some).toContain('資方不得因本件勞資爭議而歇業')
    const ever = told(recordOf(opened(), closedMeeting, failedOutcome))
    expect(ever).toContain('申請迴避')
    expect(ever).not.toContain('代理權限')
    expect(ever).not.toMatch(/下午2時/u)
  })

  it('that were done after the opening stand there with their time, and not among what the mediator said', () => {
    const record = recordOf(opened({ duties: allDuties.slice(0, 2) }), saidLater(), closedMeeting, failedOutcome)
    expect(told(record)).toContain('下午2時20分：調解人、調解委員、參加調解及經辦調解事務之人員')
    expect(sectionText(record, '調查事實結果')).not.toContain('已告知保密義務')
  })

  it('name the meeting where there were several', () => {
    const adjourned = { type: 'meeting.adjourned', on: '2026-03-11', endedAt: '2026-03-11T15:00', reason: '另訂期日。', bothAgree: true }
    const again = opened({ on: '2026-03-13', meetingNo: 2, startedAt: '2026-03-13T09:30', duties: [{ duty: 'INTERESTS', at: '09:31' }, { duty: 'SECRECY', at: '09:32' }] })
    const record = recordOf(opened({ duties: allDuties }), adjourned, { ...scheduled(2, '2026-03-13T09:30'), on: '2026-03-11' }, again)
    expect(told(record)).toContain('第1次調解會議下午2時3分、第2次調解會議上午9時32分：調解人、調解委員')
  })
})

describe('recesses', () => {
  it('are told with the times of the meeting', () => {
    const record = recordOf(opened(), { ...closedMeeting, recesses: [{ from: '14:30', to: '14:40' }, { from: '15:10' }] }, failedOutcome)
    expect(sectionText(record, '會議經過及出席情形')).toContain('休息時間\n下午2時30分至下午2時40分、下午3時10分起')
    expect(sectionText(recordOf(opened(), closedMeeting, failedOutcome), '會議經過及出席情形')).not.toContain('休息')
  })
})
