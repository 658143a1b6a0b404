import { describe, expect, it } from 'vitest'
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { inGroups } from '../../shared/documents/groups.ts'
import { renderDocument } from '../../shared/documents/render.ts'
import { caseNames, caseNumberOf, caseScript, logOf, profiles, renderedDocuments, snapshotAt } from '../support/case-log.ts'
import { documentOf, textOf } from '../support/document-text.ts'
import { accepted, chairHsu, company, filed, mediatorLin, finalized, notified, opened, quorumFailed, received, scheduled, sent, signed, toCommittee, toFailed, toFinal, toMeeting, toSettled, worker } from '../support/lifecycle.ts'

const profile = profiles.KAOHSIUNG
const caseNumber = caseNumberOf(profile)
type Events = Parameters<typeof logOf>[0]
const calledBy = (...events: Events) => documentsCalledFor(logOf(events), caseNumber, profile)
/** Powers of attorney and proofs of service, one for each party, are told of by themselves. */
const perParty = ['D08', 'D14']
const named = (documents: readonly { code: string; key: string }[]): string[] => documents.filter((one) => !perParty.includes(one.code)).map(({ code, key }) => `${code}${key}`)
const codes = (...events: Events): string[] => named(calledBy(...events))

/** Documents of issues to come. */
const later = ['F02', 'F03', 'F04', 'F07']

describe('the documents that a case has called for', () => {
  it.each([
    ['01-khh-wages-severance-settled', ['D01', 'D03ASSIGNMENT', 'D061', 'D091', 'D101', 'D11', 'D13', 'D202']],
    ['02-tpe-dismissal-not-settled-subsidy', ['D01', 'D03ASSIGNMENT', 'D03REFERRAL', 'D061', 'D062', 'D091', 'D092', 'D101', 'D11', 'D13', 'D15']],
    ['03-khh-committee-appointed-member-settled', ['D01', 'D04EMPLOYEE', 'D04EMPLOYER', 'D05EMPLOYER', 'D061', 'D062', 'D091', 'D092', 'D101', 'D12', 'D13', 'D202']],
    ['04-tnn-supplement-overdue-not-accepted', ['D01', 'D021', 'D18']],
    ['05-tpe-wrong-jurisdiction-transferred', ['D01', 'D17']],
    ['06-khh-five-claimants-partial-settlement', ['D01', 'D03ASSIGNMENT', 'D061', 'D091', 'D101', 'D11', 'D13', 'D15', 'D161']],
    ['07-khh-employer-absent-twice', ['D01', 'D03ASSIGNMENT', 'D061', 'D062', 'D091', 'D092', 'D11', 'D13', 'D15']],
    ['08-tpe-public-school-approval', ['D01', 'D021', 'D03ASSIGNMENT', 'D061', 'D091', 'D101', 'D11', 'D13']],
    ['09-tpe-committee-quorum-fails-twice', ['D01', 'D04EMPLOYEE', 'D04EMPLOYER', 'D061', 'D062', 'D091', 'D092', 'D12', 'D15']],
    ['09b-khh-deemed-refused-in-mediator-mode', ['D03ASSIGNMENT', 'D061', 'D091', 'D11', 'D15']],
  ])('in %s', (name, expected) => {
    const { events, roster, city } = caseScript(name)
    const documents = documentsCalledFor(logOf(events, roster), caseNumberOf(profiles[city]), profiles[city])
    expect(named(documents)).toEqual(expected)
  })

  it('include none of those that only later work writes', () => {
    for (const name of caseNames) {
      const { events, roster } = caseScript(name)
      expect(documentsCalledFor(logOf(events, roster), caseNumber, profile).filter((one) => later.includes(one.code))).toEqual([])
    }
  })

  it('stay, whatever happens afterwards', () => {
    const events = [...toFinal, sent, received]
    const counts = events.map((_, index) => codes(...events.slice(0, index + 1)).length)
    expect(counts).toEqual([...counts].toSorted((a, b) => a - b))
  })

  it('do not include an application where nobody applied', () => {
    expect(codes({ ...filed(), type: 'mediation.referredExOfficio', reason: '公共安全', applicantSide: undefined }, { type: 'application.accepted', on: '2026-03-02' })).toEqual([])
  })

  it('show the application as it was accepted, not as it was later', () => {
    const log = logOf([...toMeeting, { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { occupation: '領班' } }])
    const { model, called } = documentOf(renderedDocuments(log, profile), 'D01')
    expect(called.seq).toBe(2)
    expect(textOf(model)).toContain('技術員')
    expect(textOf(model)).not.toContain('領班')
  })

  it('show a record that is being written with everything known, a final one as it was signed', () => {
    const note = { type: 'note.added', on: '2026-03-12', text: '備註' }
    const record = (...events: Events) => documentOf(calledBy(...events).map((called) => ({ called })), 'D11').called
    expect(record(...toFailed).seq).toBe(toFailed.length)
    expect(record(...toFailed, note).seq).toBe(toFailed.length + 1)
    expect(record(...toFinal, note).seq).toBe(toFinal.length)
  })

  it('give a new version of the record and a letter for every correction', () => {
    const correction = (before: string, after: string) => ({ type: 'record.corrected', on: '2026-03-17', kind: 'CLERICAL', changes: [{ path: 'parties.W1.occupation', before, after }], signatures: [] })
    expect(codes(...toFinal, correction('技術員', '車床工'), correction('車床工', '銑床工'))).toEqual(['D01', 'D03ASSIGNMENT', 'D061', 'D091', 'D101', 'D11', 'D202', 'D203'])
    const log = logOf([...toFinal, correction('技術員', '車床工'), correction('車床工', '銑床工')])
    expect(textOf(documentOf(renderedDocuments(log, profile), 'D11').model)).toContain('銑床工')
  })

  it('include a record when everybody withdraws after a meeting, and none when it was before', () => {
    const withdrawal = { type: 'application.withdrawn', on: '2026-03-11', partyIds: ['W1'], signedBy: 'W1' }
    expect(codes(...toMeeting, withdrawal)).toEqual(['D01', 'D03ASSIGNMENT', 'D061', 'D091', 'D11', 'D161'])
    expect(codes(...toMeeting.slice(0, 3), { ...withdrawal, on: '2026-03-05' })).toEqual(['D01', 'D03ASSIGNMENT', 'D161'])
  })

  it('carry the number under which they were issued, until a newer notice takes their place', () => {
    const issued = { type: 'document.issued', on: '2026-03-05', code: 'D06', documentNumber: '高市勞關字第11530001號' }
    const begun = toMeeting.slice(0, 4)
    const log = logOf([...begun, issued])
    expect(documentOf(renderedDocuments(log, profile), 'D06', '1').called.documentNumber).toBe('高市勞關字第11530001號')
    expect(textOf(documentOf(renderedDocuments(log, profile), 'D06', '1').model)).toContain('發文字號：高市勞關字第11530001號')
    const moved = { type: 'meeting.rescheduled', on: '2026-03-06', meetingNo: 1, startsAt: '2026-03-12T14:00', reason: '公務' }
    expect(documentOf(calledBy(...begun, issued, moved).map((called) => ({ called })), 'D06', '1').called.documentNumber).toBeUndefined()
    const second = documentsCalledFor(logOf([...begun, scheduled(2, '2026-03-20T14:00'), { ...issued, key: '1' }]), caseNumber, profile)
    expect(second.filter((one) => one.code === 'D06').map((one) => one.documentNumber)).toEqual(['高市勞關字第11530001號', undefined])
  })

  it('have names that tell them apart', () => {
    const names = calledBy(...toMeeting, scheduled(2, '2026-03-20T14:00')).filter((one) => one.code === 'D06' || one.key.includes('W1')).map((one) => one.fileName)
    expect(names).toEqual([
      'D06-開會通知單-第1次-高市勞調字第1150001號', 'D06-開會通知單-第2次-高市勞調字第1150001號', 'D08-委任書-空白-W1-高市勞調字第1150001號', 'D14-送達證書-D06-1-W1-高市勞調字第1150001號',
      'D14-送達證書-D06-2-W1-高市勞調字第1150001號',
    ])
    for (const name of caseNames) {
      const { events, roster } = caseScript(name)
      const files = documentsCalledFor(logOf(events, roster), '案 / 號 *?', profile).map((one) => one.fileName)
      expect(new Set(files).size).toBe(files.length)
    }
  })

  it('ask both sides for a member when the application of a committee’s case is accepted', () => {
    expect(codes(filed({ mode: 'COMMITTEE' }))).toEqual(['D01'])
    expect(codes(filed({ mode: 'COMMITTEE' }), accepted)).toEqual(['D01', 'D04EMPLOYEE', 'D04EMPLOYER'])
  })

  it('ask them when the mode is changed to a committee afterwards, and not while the application is not accepted', () => {
    const changed = { type: 'mode.changed', on: '2026-03-03', mode: 'COMMITTEE', consentRef: '申請人書面' }
    expect(codes(filed(), accepted)).toEqual(['D01'])
    expect(codes(filed(), accepted, changed)).toEqual(['D01', 'D04EMPLOYEE', 'D04EMPLOYER'])
    expect(codes(filed(), { ...changed, on: '2026-03-02' })).toEqual(['D01'])
  })

  it('ask them in a case referred ex officio too, which has no application', () => {
    expect(codes({ ...filed({ mode: 'COMMITTEE' }), type: 'mediation.referredExOfficio', reason: '公共安全', applicantSide: undefined }, accepted)).toEqual(['D04EMPLOYEE', 'D04EMPLOYER'])
  })

  it('show a notice to choose with the newer facts of its own side only', () => {
    const notices = calledBy(filed({ mode: 'COMMITTEE' }), accepted, notified('EMPLOYER')).filter((one) => one.code === 'D04')
    expect(notices.map((one) => [one.key, one.seq])).toEqual([['EMPLOYEE', 2], ['EMPLOYER', 3]])
  })

  it('include the record and the remedies after the second meeting without quorum, not after the first', () => {
    const roster = { people: [chairHsu], organizations: [] }
    const called = (...events: Events) => documentsCalledFor(logOf([...toCommittee, { ...scheduled(), on: '2026-03-05' }, ...events], roster), caseNumber, profile).map((one) => one.code).filter((code) => !perParty.includes(code))
    const first = [quorumFailed(1, '2026-03-11', 'K01'), { ...scheduled(2, '2026-03-18T14:00'), on: '2026-03-11' }]
    expect(called(...first)).toEqual(['D01', 'D04', 'D04', 'D06', 'D06', 'D09', 'D09'])
    expect(called(...first, quorumFailed(2, '2026-03-18', 'K01'))).toEqual(['D01', 'D04', 'D04', 'D06', 'D06', 'D09', 'D09', 'D12', 'D15'])
  })

  it('show a committee’s record that is being written with everything known', () => {
    const { events, roster } = caseScript('09-tpe-committee-quorum-fails-twice')
    const log = logOf([...events, { type: 'note.added', on: '2026-05-25', text: '備註' }], roster)
    expect(documentOf(documentsCalledFor(log, caseNumber, profile).map((called) => ({ called })), 'D12').called.seq).toBe(log.length)
  })

  it('stand in the order of the meetings, the tenth after the second', () => {
    const handover = (meetingNo: number, partyId: string) => ({ type: 'note.added', on: '2026-03-30', text: '移請查處。', handover: { partyId, meetingNo } })
    const meetings = Array.from({ length: 10 }, (_, index) => [
      scheduled(index + 1, `2026-03-${11 + index}T14:00`),
      opened({ on: `2026-03-${11 + index}`, meetingNo: index + 1, startedAt: `2026-03-${11 + index}T14:00`, attendance: [{ partyId: 'W1', present: false }, { partyId: 'E1', present: false }] }),
      { type: 'meeting.adjourned', on: `2026-03-${11 + index}`, endedAt: `2026-03-${11 + index}T14:30`, reason: '雙方未到。', bothAgree: false },
    ]).flat()
    const keys = calledBy(...toMeeting.slice(0, 3), ...meetings, handover(10, 'W1'), handover(2, 'W1'), handover(2, 'E1')).filter((one) => one.code === 'D19').map((one) => one.key)
    expect(keys).toEqual(['2-E1', '2-W1', '10-W1'])
  })

  const ofParties = (code: string, ...events: Events): string[] => calledBy(...events).filter((one) => one.code === code).map((one) => `${one.key} ${one.title}`)

  it('include a power of attorney for each proxy, and a blank one for a party without when the case is accepted', () => {
    const proxy = { id: 'P1', name: '丁○○', address: '高雄市苓雅區', specialAuthority: true }
    const parties = [worker(), company({ proxies: [proxy] })]
    expect(ofParties('D08', filed({ parties }))).toEqual(['1-E1 委任書（資方○光精密股份有限公司委任丁○○）'])
    const appointed = { type: 'proxy.appointed', on: '2026-03-03', partyId: 'W1', proxy: { ...proxy, id: 'P2', name: '戊○○' } }
    expect(ofParties('D08', filed({ parties }), accepted, appointed)).toEqual(['0-W1 委任書（空白，勞方甲○○）', '1-E1 委任書（資方○光精密股份有限公司委任丁○○）', '1-W1 委任書（勞方甲○○委任戊○○）'])
    const gone = { type: 'party.updated', on: '2026-03-04', partyId: 'W1', changes: { proxies: [] } }
    expect(ofParties('D08', filed({ parties }), accepted, appointed, gone).at(-1)).toBe('1-W1 委任書（勞方甲○○前任代理人）')
    expect(textOf(documentOf(renderedDocuments(logOf([filed({ parties }), accepted, appointed, gone]), profile), 'D08', '1-W1').model)).toContain('戊○○')
  })

  it('include a proof of service for each party and each paper that is served', () => {
    expect(ofParties('D14', ...toFinal, sent, received)).toEqual([
      'D06-1-E1 送達證書（開會通知單第1次，資方○光精密股份有限公司）', 'D06-1-W1 送達證書（開會通知單第1次，勞方甲○○）', 'D11-1-E1 送達證書（調解紀錄，資方○光精密股份有限公司）', 'D11-1-W1 送達證書（調解紀錄，勞方甲○○）',
    ])
    expect(ofParties('D14', filed({ mode: 'COMMITTEE' }), accepted)).toEqual(['D04-0-E1 送達證書（選定調解委員通知函，資方○光精密股份有限公司）', 'D04-0-W1 送達證書（選定調解委員通知函，勞方甲○○）'])
  })

  it('show a proof of service with everything known until it is filled in, then as it was', () => {
    const served = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'E1', method: 'DELIVERED', deliveredOn: '2026-03-06' }
    const moved = { type: 'party.updated', on: '2026-03-07', partyId: 'E1', changes: { address: '屏東縣屏東市○○路○○號' } }
    const begun = toMeeting.slice(0, 4)
    const proof = (...events: Events) => textOf(documentOf(renderedDocuments(logOf(events), profile), 'D14', 'D06-1-E1').model)
    expect(proof(...begun, moved)).toContain('屏東縣屏東市')
    expect(proof(...begun, served, moved)).not.toContain('屏東縣屏東市')
  })

  it('give a proof of service the number of the letter that is served', () => {
    const issued = { type: 'document.issued', on: '2026-03-05', code: 'D06', documentNumber: '高市勞關字第11530001號' }
    expect(textOf(documentOf(renderedDocuments(logOf([...toMeeting.slice(0, 4), issued]), profile), 'D14', 'D06-1-W1').model)).toContain('發文字號：高市勞關字第11530001號')
  })

  it('show the application with what was entered before it was accepted', () => {
    const changed = { type: 'party.updated', on: '2026-03-02', partyId: 'W1', changes: { occupation: '領班' } }
    expect(textOf(documentOf(renderedDocuments(logOf([filed(), changed]), profile), 'D01').model)).toContain('領班')
  })

  it('assign anew after a recusal: one letter, with the newer mediator', () => {
    const recused = [
      ...toMeeting.slice(0, 3), { type: 'recusal.requested', on: '2026-03-05', personId: 'M01', byPartyId: 'W1', ground: '§33 I②', reason: '曾任資方顧問。' }, { type: 'recusal.decided', on: '2026-03-06', granted: true },
      { type: 'mediator.assigned', on: '2026-03-09', personId: 'M02', disclosure: '無', person: { ...mediatorLin, id: 'M02', name: '周○○' } },
    ]
    const letters = renderedDocuments(logOf(recused), profile).filter((one) => one.called.code === 'D03')
    expect(letters.map((one) => one.called.key)).toEqual(['ASSIGNMENT'])
    expect(textOf(documentOf(letters, 'D03', 'ASSIGNMENT').model)).toMatch(/指派周○○為.*原指派之調解人林○○業經准予迴避，另行指派。/su)
  })

  it('cannot be rendered under another code', () => {
    const { facts, state } = snapshotAt(logOf([...toSettled, signed('W1', 'EMPLOYEE'), signed('E1', 'EMPLOYER'), signed('M01', 'MEDIATOR'), finalized]), 3)
    expect(() => renderDocument({ code: 'D99', key: '' }, facts, { caseNumber, profile, state })).toThrow(RangeError)
    expect(() => renderDocument({ code: '__proto__', key: '' }, facts, { caseNumber, profile, state })).toThrow(RangeError)
    expect(() => renderDocument({ code: 'D06', key: 'x' }, facts, { caseNumber, profile, state })).toThrow(RangeError)
  })
})

describe('many documents in groups', () => {
  it('stand as notices, record, service and forms, what there is for each party folded', () => {
    const groups = inGroups(calledBy(...toFinal, sent, received))
    expect(groups.map(({ group, open, folded }) => [group, open.map((one) => one.code), folded.map((one) => one.code)])).toEqual([
      ['NOTICES', ['D03', 'D06', 'D13'], []], ['RECORD', ['D10', 'D11'], []], ['SERVICE', [], ['D14', 'D14', 'D14', 'D14']], ['FORMS', ['D01', 'D09'], ['D08', 'D08']],
    ])
    expect(inGroups(calledBy(filed())).map(({ group }) => group)).toEqual(['FORMS'])
  })

  it('are all those that there are, once each', () => {
    for (const name of caseNames) {
      const { events, roster } = caseScript(name)
      const documents = documentsCalledFor(logOf(events, roster), caseNumber, profile)
      expect(new Set(inGroups(documents).flatMap(({ open, folded }) => [...open, ...folded]))).toEqual(new Set(documents))
    }
  })
})
