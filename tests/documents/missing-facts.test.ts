import { describe, expect, it } from 'vitest'
import { documentsCalledFor } from '../../shared/documents/called-for.ts'
import { missingFacts } from '../../shared/documents/missing-facts.ts'
import { documentCodes } from '../../shared/documents/render.ts'
import { inChinese, inEnglish } from '../../shared/lifecycle/words.ts'
import { caseNames, caseNumberOf, caseScript, logOf, profiles, snapshotAt } from '../support/case-log.ts'
import { accepted, assigned, company, filed, opened, payment, proposed, scheduled, toFinal, toMeeting, worker } from '../support/lifecycle.ts'

type Events = Parameters<typeof logOf>[0]
const profile = profiles.KAOHSIUNG
/** What a document lacks when it shows everything so far: field, Chinese words, event. */
const lacking = (events: Events, code: string, key = '') => {
  const log = logOf(events)
  return missingFacts({ code, key }, snapshotAt(log, log.length).facts, profile).map(({ field, words, event }) => [field, inChinese(words), event])
}
const proxy = { id: 'P1', name: '丁○○', specialAuthority: true }
const nowhere = company({ address: undefined, legalRepresentative: undefined })

describe('what a document would leave blank', () => {
  it('is nothing in a case with everything entered', () => {
    const log = logOf(toFinal)
    const { facts } = snapshotAt(log, log.length)
    for (const called of documentsCalledFor(log, caseNumberOf(profile), profile)) expect([called.code, missingFacts(called, facts, profile)]).toEqual([called.code, []])
  })

  it('of an application is what §10 demands, the workplace, the point at issue and the four explanations', () => {
    const parties = [worker({ gender: undefined, occupation: undefined }), nowhere]
    expect(lacking([filed({ parties, workplace: { city: 'KAOHSIUNG' }, disputeSummary: '', explained: null })], 'D01')).toEqual([
      ['parties.W1.gender', '甲○○之性別', 'party.updated'],
      ['parties.W1.occupation', '甲○○之職業', 'party.updated'],
      ['parties.E1.legalRepresentative', '○光精密股份有限公司之代表人', 'party.updated'],
      ['parties.E1.address', '○光精密股份有限公司之住居所或營業所地址', 'party.updated'],
      ['workplace', '勞務提供地', null],
      ['disputeSummary', '爭議要點', null],
      ['explained', '受理時四項說明', 'rights.explained'],
    ])
    expect(lacking([filed({ parties: [worker()], claims: [] })], 'D01')).toEqual([['parties.EMPLOYER', '資方當事人', 'supplement.received'], ['claims', '請求調解事項', 'supplement.received']])
    expect(lacking([filed({ proceeding: 'CONCILIATION', explained: null })], 'D01')).toEqual([])
  })

  it('of a letter of assignment is the qualification, and the address of an organisation whose letter it is', () => {
    const person = { ...assigned.person, qualification: '' }
    expect(lacking([filed(), accepted, { ...assigned, person }], 'D03', 'ASSIGNMENT')).toEqual([['roster.qualification', '名冊所載之資格', null]])
    const entrusted = [filed({ mode: 'ENTRUSTED_ORG' }), accepted, { type: 'mediator.referred', on: '2026-03-03', organizationId: 'O1', organization: { id: 'O1', name: '○○協會' } }, assigned, scheduled()]
    const ofOrganization = [['organization.address', '受託民間團體之會址', null], ['organization.phone', '受託民間團體之電話', null]]
    expect(lacking(entrusted, 'D03', 'ASSIGNMENT')).toEqual(ofOrganization)
    expect(lacking(entrusted, 'D06', '1')).toEqual(ofOrganization)
    expect(lacking(entrusted, 'D03', 'REFERRAL')).toEqual([])
  })

  it('of a power of attorney is who gives it and where the proxy lives', () => {
    const events = [filed({ parties: [worker({ birthDate: '2009-06-17', address: undefined }), { ...nowhere, proxies: [proxy] }] })]
    expect(lacking(events, 'D08', '0-W1')).toEqual([['parties.W1.address', '甲○○之住居所或營業所地址', 'party.updated'], ['parties.W1.guardian', '甲○○之法定代理人', 'party.updated']])
    expect(lacking(events, 'D08', '1-E1')).toEqual([
      ['parties.E1.legalRepresentative', '○光精密股份有限公司之代表人', 'party.updated'], ['parties.E1.address', '○光精密股份有限公司之住居所或營業所地址', 'party.updated'],
      ['parties.E1.proxies.P1.address', '丁○○之住居所或營業所地址', 'party.updated'],
    ])
  })

  it('of a proof of service is who receives it and where, until it is filled in', () => {
    const ready = (parties: unknown[], ...events: Events) => logOf([filed({ parties, mode: 'COMMITTEE' }), ...events])
    const lacks = (parties: unknown[], key: string, ...events: Events) => {
      const log = ready(parties, ...events)
      return missingFacts({ code: 'D14', key }, snapshotAt(log, log.length).facts, profile).map(({ field, event }) => [field, event])
    }
    expect(lacks([worker({ birthDate: '2009-06-17' }), nowhere], 'D04-0-W1')).toEqual([['parties.W1.guardian', 'party.updated']])
    expect(lacks([worker(), nowhere], 'D04-0-E1')).toEqual([['parties.E1.legalRepresentative', 'party.updated'], ['parties.E1.address', 'party.updated']])
    expect(lacks([worker(), { ...nowhere, proxies: [{ ...proxy, address: '高雄市苓雅區' }] }], 'D04-0-E1')).toEqual([])
    const notified = { type: 'selection.notified', on: '2026-03-03', side: 'EMPLOYEE', servedOn: '2026-03-03' }
    expect(lacks([worker({ birthDate: '2009-06-17', address: '高雄市', guardian: { id: 'G1', name: '癸○○' } }), company()], 'D04-0-W1', accepted, notified)).toEqual([])
  })

  it('of a proposal is the wording or the amount of a term', () => {
    const terms = [payment({ items: undefined, amount: undefined }), { id: 'T2', kind: 'OTHER' }, { id: 'T3', kind: 'WAIVER' }, { id: 'T4', kind: 'OTHER', text: '雙方互相致歉。' }]
    expect(lacking([...toMeeting, proposed(...terms)], 'D10', '1')).toEqual([['terms.T1.amount', '調解方案條款之金額', 'proposal.made'], ['terms.T2.text', '調解方案條款之內容', 'proposal.made']])
  })

  it('of a sheet to sign in is the mediator, who may have been recused', () => {
    const recused = [
      ...toMeeting.slice(0, 4), { type: 'recusal.requested', on: '2026-03-05', personId: 'M01', byPartyId: 'W1', ground: '§33 I②', reason: '曾任資方顧問。' }, { type: 'recusal.decided', on: '2026-03-06', granted: true },
    ]
    expect(lacking(recused, 'D09', '1')).toEqual([['mediator', '調解人', 'mediator.assigned']])
  })

  it('of a record is what 調解辦法 §25 demands, the end of a meeting and the point at issue', () => {
    const events = [filed({ disputeSummary: '', workplace: { city: 'KAOHSIUNG' } }), accepted, assigned, scheduled(), opened(), { type: 'outcome.determined', on: '2026-03-11', outcome: 'NOT_SETTLED', outcomeReason: 'NO_PROPOSAL', arbitrationAdvised: true }]
    expect(lacking(events, 'D11')).toEqual([
      ['meetings.1.endedAt', '第1次會議之結束時間', null], ['workplace', '勞務提供地', null], ['disputeSummary', '爭議要點', 'record.edited'],
    ])
  })

  it('of a notice of an absence is where the party is, how the meeting was notified, and until when it may explain itself', () => {
    const served = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'W1', method: 'DELIVERED', deliveredOn: '2026-03-06' }
    const period = ['handover.dueOn', '陳述意見之期限（移送查處時填載）', null]
    const absent = opened({ attendance: [{ partyId: 'W1', present: false, reason: '未到' }, { partyId: 'E1', present: true }] })
    const handedOver = (dueOn?: string) => ({ type: 'note.added', on: '2026-03-12', text: '移請查處。', handover: { partyId: 'W1', meetingNo: 1, ...(dueOn === undefined ? {} : { dueOn }) } })
    expect(lacking([...toMeeting.slice(0, 4), served, absent, handedOver('2026-03-26')], 'D19', '1-W1')).toEqual([])
    expect(lacking([...toMeeting.slice(0, 4), served, absent, handedOver()], 'D19', '1-W1')).toEqual([period])
    expect(lacking([...toMeeting.slice(0, 4), { type: 'party.updated', on: '2026-03-05', partyId: 'E1', changes: { address: '', legalRepresentative: '' } }, opened()], 'D19', '1-E1')).toEqual([
      ['meetings.1.notice', '第1次會議之開會通知送達情形', 'notice.served'], period, ['parties.E1.legalRepresentative', '○光精密股份有限公司之代表人', 'party.updated'],
      ['parties.E1.address', '○光精密股份有限公司之住居所或營業所地址', 'party.updated'],
    ])
  })

  it('can be asked of every document of every case, and has words in both languages', () => {
    for (const name of caseNames) {
      const { events, roster, city } = caseScript(name)
      const log = logOf(events, roster)
      for (const called of documentsCalledFor(log, caseNumberOf(profiles[city]), profiles[city])) {
        expect(documentCodes).toContain(called.code)
        for (const { words } of missingFacts(called, snapshotAt(log, called.seq).facts, profiles[city])) {
          expect(inChinese(words)).not.toMatch(/\w\.\w/u)
          expect(inEnglish(words)).not.toMatch(/\w\.\w/u)
        }
      }
    }
  })
})
