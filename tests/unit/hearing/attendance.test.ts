import { describe, expect, it } from 'vitest'
import { languagesLacking, memberSeats, openingOf, seated, seatsOf, seatWarnings, unseen } from '../../../shared/hearing/attendance.ts'
import { emptyRoom, type HearingRoom, type SeatTaken } from '../../../shared/hearing/room.ts'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import type { Party } from '../../../shared/model/party.ts'
import { accepted, assigned, company, filed, played, refusalOf, scheduled, worker } from '../../support/lifecycle.ts'

const day = '2026-03-11'
const address = '高雄市苓雅區○○路○○號'
const proxies = [{ id: 'P1', name: '周○○', address, specialAuthority: false }, { id: 'P2', name: '吳○○', address, specialAuthority: true }]
const caseWith = (...parties: object[]): object[] => [filed({ parties }), accepted, assigned, scheduled()]
const factsWith = (...parties: object[]): CaseFacts => played(...caseWith(...parties)).facts
const unseenSeat: SeatTaken = { partyId: 'E1', present: null, identityChecked: false }
const partyIn = (facts: CaseFacts, id: string): Party => {
  const party = facts.parties.find((one) => one.id === id)
  if (!party) throw new Error(`no party ${id}`)
  return party
}
const warned = (facts: CaseFacts, id: string, how: Parameters<typeof seated>[2]): string[] =>
  seatWarnings(facts, partyIn(facts, id), seated(partyIn(facts, id), { ...unseenSeat, partyId: id }, how), day).map(({ code }) => code)
const room = (over: Partial<HearingRoom>): HearingRoom => ({ ...emptyRoom(1), ...over })

describe('attendance', () => {
  it('has a seat for each party, not looked at until somebody was', () => {
    const facts = factsWith(worker(), company())
    expect(seatsOf(facts, []).map(({ partyId, present }) => [partyId, present])).toEqual([['W1', null], ['E1', null]])
    expect(unseen(facts, room({ attendance: [{ partyId: 'W1', present: true, identityChecked: true }] }))).toBe(1)
  })

  it('takes one proxy after the other, each with its authority looked at', () => {
    const party = partyIn(factsWith(worker(), company({ proxies })), 'E1')
    const first = seated(party, unseenSeat, 'PROXY')
    expect(first).toEqual({ partyId: 'E1', present: true, identityChecked: true, proxyId: 'P1' })
    expect(seated(party, first, 'PROXY').proxyId).toBe('P2')
    expect(seated(party, seated(party, first, 'PROXY'), 'PROXY').proxyId).toBe('P1')
    expect(seated(party, first, 'PRESENT')).toEqual({ partyId: 'E1', present: true, identityChecked: true })
  })

  it('takes a proxy of whom nothing is on file for nobody, and says why', () => {
    const facts = factsWith(worker(), company())
    expect(seated(partyIn(facts, 'E1'), unseenSeat, 'PROXY')).toMatchObject({ present: false, reason: '到場之代理人未提出委任書' })
    expect(warned(facts, 'E1', 'PROXY')).toEqual(['NO_MANDATE'])
  })

  it('warns of a proxy without special authority, by name', () => {
    const facts = factsWith(worker(), company({ proxies }))
    const [warning] = seatWarnings(facts, partyIn(facts, 'E1'), seated(partyIn(facts, 'E1'), unseenSeat, 'PROXY'), day)
    expect([warning?.code, inChinese(warning?.words ?? '')]).toEqual(['NO_SPECIAL_AUTHORITY', '周○○無特別授權，不得簽署成立'])
    expect(warned(facts, 'E1', 'PRESENT')).toEqual([])
  })

  it('warns of a minor without guardian, a body that nobody represents, a public body without consent', () => {
    const minor = worker({ birthDate: '2009-03-12' })
    expect(warned(factsWith(minor, company()), 'W1', 'PRESENT')).toEqual(['GUARDIAN_MISSING'])
    expect(warned(factsWith({ ...minor, guardian: { id: 'G1', name: '甲父' } }, company()), 'W1', 'PRESENT')).toEqual([])
    expect(warned(factsWith(worker(), company({ legalRepresentative: '丙○○' })), 'E1', 'PRESENT')).toEqual([])
    expect(warned(factsWith(worker(), company({ kind: 'PUBLIC_BODY' })), 'E1', 'PRESENT')).toEqual(['APPROVAL_MISSING'])
  })

  it('tells the languages for which nobody interprets', () => {
    const facts = factsWith(worker({ interpreterLanguage: '越南語' }), company())
    expect(languagesLacking(facts, [])).toEqual(['越南語'])
    expect(languagesLacking(facts, [{ name: '阮○○', language: '越南語' }])).toEqual([])
  })
})

describe('the guardian of a minor', () => {
  const minor = worker({ birthDate: '2009-05-01', guardian: { id: 'G1', name: '癸○○', relationship: '母' } })
  const taken = { partyId: 'W1', present: true, identityChecked: true }

  it('has a seat of its own, which has to be looked at before the opening', () => {
    const facts = factsWith(minor, company())
    const employer = { partyId: 'E1', present: true, identityChecked: true }
    expect(unseen(facts, room({ attendance: [] }))).toBe(3)
    expect(unseen(facts, room({ attendance: [taken, employer] }))).toBe(1)
    expect(unseen(facts, room({ attendance: [{ ...taken, guardianPresent: false }, employer] }))).toBe(0)
  })

  it('stays as it was found when the minor is looked at again', () => {
    const facts = factsWith(minor, company())
    for (const how of ['PRESENT', 'PROXY', 'ABSENT'] as const) expect(seated(partyIn(facts, 'W1'), { ...taken, guardianPresent: true }, how).guardianPresent).toBe(true)
  })

  it('is recorded at the opening, there or not, and only where there is one', () => {
    const facts = factsWith(minor, company())
    const { attendance } = openingOf(facts, { meetingNo: 1 }, room({ attendance: [{ ...taken, guardianPresent: true }] }), `${day}T14:02`)
    expect(attendance).toEqual([{ partyId: 'W1', present: true, identityChecked: true, guardian: { present: true } }, { partyId: 'E1', present: false }])
  })
})

describe('the opening', () => {
  const attendance = [{ partyId: 'W1', present: true, identityChecked: true }, { partyId: 'E1', present: false, identityChecked: false, reason: '' }]
  const duties = [{ duty: 'INTERESTS' as const, at: '14:01' }]

  it('is lawful as it is recorded, and tells who came with identity checked, and which duties were done', () => {
    const events = caseWith(worker(), company())
    const event = openingOf(played(...events).facts, { meetingNo: 1 }, room({ attendance, duties, observers: [{ name: '高○○' }] }), `${day}T14:02`)
    expect(played(...events, { ...event, on: day }).facts.meetings[0]).toMatchObject({
      status: 'OPEN', startedAt: '2026-03-11T14:02', attendance: [{ partyId: 'W1', present: true, identityChecked: true }, { partyId: 'E1', present: false }], duties, disclosureMade: true, observers: [{ name: '高○○' }],
    })
  })

  it('without the interests disclosed is refused', () => {
    const events = caseWith(worker(), company())
    const event = openingOf(played(...events).facts, { meetingNo: 1 }, room({ attendance, duties: [{ duty: 'IDENTITY', at: '14:00' }] }), `${day}T14:02`)
    expect(refusalOf(...events, { ...event, on: day }).code).toBe('DISCLOSURE_MISSING')
  })

  it('names members of a committee only where there is one', () => {
    const { facts } = played(...caseWith(worker(), company()))
    expect(memberSeats(facts, [])).toEqual([])
    expect(openingOf(facts, { meetingNo: 1 }, room({ attendance, duties }), `${day}T14:02`)).not.toHaveProperty('members')
  })
})
