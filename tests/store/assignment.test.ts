import { describe, expect, it } from 'vitest'
import { assignmentCommands } from '../../electron/commands/assignment.ts'
import { openCase } from '../../electron/store/append-event.ts'
import { searchRadar, type Wanted } from '../../electron/store/radar.ts'
import { savePerson } from '../../electron/store/roster-repository.ts'
import { readSeatLoads } from '../../electron/store/seat-load.ts'
import type { Store } from '../../electron/store/store.ts'
import type { RadarFinding } from '../../shared/ipc/views.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, mediatorLin, opened, scheduled, worker } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'

const proxy = (name: string) => ({ id: 'E1-P1', name, address: '高雄市', specialAuthority: true })
const lin: Wanted = { id: 'M01', name: '林○○' }
const fang: Wanted = { id: 'M02', name: '方○○' }

/** What is found of these people for a case of 甲○○ against ○光精密. */
async function found(store: Store, wanted: readonly Wanted[], parties = [worker(), company()]): Promise<RadarFinding[][]> {
  const { caseId, snapshot } = await caseWith(store, filed({ parties }), accepted)
  return searchRadar(store.db, caseId, snapshot.facts.parties, wanted)
}
const parts = (findings: readonly RadarFinding[] | undefined) => findings?.map(({ role, side, total, sameCase }) => [role, side, total, sameCase])

describe('the recusal radar', () => {
  it('finds who mediated for a party before, by the id of the roster, and how that ended', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome)
    await caseWith(store, filed({ parties: [worker({ name: '乙○○' }), company()] }), accepted, assigned)
    const [findings, none] = await found(store, [lin, fang])
    expect(findings).toEqual([{
      role: 'MEDIATOR', side: null, sameCase: false, total: 2,
      hits: [
        { caseId: expect.any(String), caseNumber: '高市勞調字第1150001號', receivedOn: '2026-03-02', outcome: 'NOT_SETTLED', sharedParty: '甲○○、○光精密股份有限公司', partyMatchedBy: 'IDENTIFIER', matchedBy: 'PERSON', bothSides: true },
        { caseId: expect.any(String), caseNumber: '高市勞調字第1150002號', receivedOn: '2026-03-02', outcome: null, sharedParty: '○光精密股份有限公司', partyMatchedBy: 'IDENTIFIER', matchedBy: 'PERSON', bothSides: false },
      ],
    }])
    expect(none).toEqual([])
  })

  it('finds a proxy, a representative, a guardian and a party of earlier cases by name, and says that it may be a namesake', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ parties: [worker({ name: '方○○' }), company({ proxies: [proxy('林○○')], legalRepresentative: '方○○' })] }))
    const [ofLin, ofFang] = await found(store, [lin, fang])
    expect(parts(ofLin)).toEqual([['PROXY', 'EMPLOYER', 1, false]])
    expect(parts(ofFang)).toEqual([['PARTY', 'EMPLOYEE', 1, false], ['REPRESENTATIVE', 'EMPLOYER', 1, false]])
    expect(ofLin?.[0]?.hits[0]?.matchedBy).toBe('NAME')
  })

  it('finds witnesses and observers', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned, scheduled(), opened({ observers: [{ name: '方○○' }] }),
      { type: 'factFinding.reported', on: '2026-03-11', result: '已查。', witnesses: [{ name: '方○○' }] })
    const [findings] = await found(store, [fang])
    expect(parts(findings)?.map(([role]) => role)).toEqual(['OBSERVER', 'WITNESS'])
  })

  it('knows a person by the national id, and by it also who is somebody else of the same name', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ parties: [worker({ name: '方○○', nationalId: 'A123456789' }), company()] }))
    const [same, other, unknown] = await found(store, [{ ...fang, nationalId: 'A123456789' }, { id: 'M03', name: '方○○', nationalId: 'E123456783' }, { id: null, name: '方○○' }])
    expect(same?.[0]?.hits[0]?.matchedBy).toBe('IDENTIFIER')
    expect(other).toEqual([])
    expect(unknown?.[0]?.hits[0]?.matchedBy).toBe('NAME')
  })

  it('tells two people of the roster with one name apart', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned)
    const [one, namesake] = await found(store, [lin, { id: 'M09', name: '林○○' }])
    expect(parts(one)).toEqual([['MEDIATOR', null, 1, false]])
    expect(namesake).toEqual([])
  })

  it('takes a party of another number for another party, and one without a number by its name', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ parties: [worker({ name: '乙○○' }), company({ ubn: '10004070' })] }), accepted, assigned)
    expect(await found(store, [lin])).toEqual([[]])
    await caseWith(store, filed({ parties: [worker({ name: '乙○○' }), company({ ubn: undefined })] }), accepted, assigned)
    const [findings] = await found(store, [lin])
    expect(findings?.[0]).toMatchObject({ total: 1, hits: [{ partyMatchedBy: 'NAME', matchedBy: 'PERSON' }] })
  })

  it('finds the company under a changed name by its number', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ parties: [worker({ name: '乙○○' }), company({ name: '○光科技股份有限公司' })] }), accepted, assigned)
    const [findings] = await found(store, [lin])
    expect(findings?.[0]?.hits[0]).toMatchObject({ sharedParty: '○光精密股份有限公司', partyMatchedBy: 'IDENTIFIER' })
  })

  it('finds a part in this very case first, but not the seat in it', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned)
    const { caseId, snapshot } = await caseWith(store, filed({ parties: [worker(), company({ proxies: [proxy('林○○')] })] }), accepted, assigned)
    const [findings] = await searchRadar(store.db, caseId, snapshot.facts.parties, [lin])
    expect(parts(findings)).toEqual([['PROXY', 'EMPLOYER', 1, true], ['MEDIATOR', null, 1, false]])
  })

  it('shows at most five cases of one part and counts the others', async () => {
    const store = await temporaryStore()
    for (let number = 0; number < 7; number += 1) await caseWith(store, filed({ parties: [worker({ name: `乙${number}` }), company()] }), accepted, assigned)
    const [findings] = await found(store, [lin])
    expect(findings?.[0]?.total).toBe(7)
    expect(findings?.[0]?.hits.map(({ caseNumber }) => caseNumber.slice(-4))).toEqual(['007號', '006號', '005號', '004號', '003號'])
  })

  it('does not mix demonstrations with real cases', async () => {
    const store = await temporaryStore()
    const demonstration = must(await openCase(store, { event: filed({ parties: [worker(), company({ proxies: [proxy('林○○')] })] }), demonstration: true }, clerk))
    expect(await found(store, [lin])).toEqual([[]])
    const [findings] = await searchRadar(store.db, demonstration.caseId, demonstration.snapshot.facts.parties, [lin])
    expect(parts(findings)).toEqual([['PROXY', 'EMPLOYER', 1, true]])
  })
})

describe('the load of a person', () => {
  it('counts open cases, those of the month, the last assignment and the cases heard each day ahead', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed(), accepted, assigned, scheduled(1, '2026-03-16T09:00'))
    await caseWith(store, filed(), accepted, assigned, scheduled(1, '2026-03-16T14:00'))
    await caseWith(store, filed(), accepted, assigned, { type: 'application.withdrawn', on: '2026-03-05', partyIds: ['W1'], signedBy: 'W1' })
    await caseWith(store, filed(), accepted, { ...assigned, on: '2026-02-25' }, scheduled(1, '2026-03-17T14:00'), { type: 'meeting.cancelled', on: '2026-03-10', meetingNo: 1, reason: '改期' })
    const loads = await readSeatLoads(store.db, ['M01', 'M02'], '2026-03-11', '2026-03-18')
    expect(loads.get('M01')).toEqual({ openCases: 3, casesThisMonth: 3, lastAssignedOn: '2026-03-04', casesByDay: new Map([['2026-03-16', 2]]) })
    expect(loads.get('M02')).toEqual({ openCases: 0, casesThisMonth: 0, lastAssignedOn: null, casesByDay: new Map() })
  })
})

describe('the commands', () => {
  it('rank the roster for a case, with load, findings and the text to disclose', async () => {
    const store = await temporaryStore()
    await savePerson(store.db, { ...mediatorLin, id: 'M02', name: '方○○' })
    await savePerson(store.db, { ...mediatorLin, id: 'M03', name: '吳○○', relatedParties: ['10001186'] })
    await caseWith(store, filed(), accepted, assigned)
    const { caseId } = await caseWith(store, filed(), accepted)
    const candidates = must(await assignmentCommands(store)['assignment.candidates']({ caseId, as: 'MEDIATOR' }))
    expect(candidates.map(({ person, eligible, openCases, casesThisMonth }) => [person.name, eligible, openCases, casesThisMonth]))
      .toEqual([['方○○', true, 0, 0], ['林○○', true, 1, 1], ['吳○○', false, 0, 0]])
    expect(candidates[1]?.disclosure.zh).toMatch(/^曾任與本案有相同當事人之高市勞調字第1150001號（115年）案件之調解人。/)
  })

  it('offer the people of the demonstration for its cases alone, and for a real case while there is nobody else', async () => {
    const store = await temporaryStore()
    await savePerson(store.db, { ...mediatorLin, id: 'DEMO-M01', name: '方○○' }, true)
    const real = await caseWith(store, filed(), accepted)
    const demonstration = must(await openCase(store, { event: filed(), demonstration: true }, clerk))
    const offered = async (caseId: string) => must(await assignmentCommands(store)['assignment.candidates']({ caseId, as: 'MEDIATOR' })).map(({ person }) => person.id)
    expect(await offered(real.caseId)).toEqual(['M01'])
    expect(await offered(demonstration.caseId)).toEqual(['DEMO-M01'])
    await savePerson(store.db, mediatorLin, true)
    expect(await offered(real.caseId)).toEqual(['DEMO-M01', 'M01'])
  })

  it('look for somebody who is on no roster', async () => {
    const store = await temporaryStore()
    await caseWith(store, filed({ parties: [worker(), company({ proxies: [proxy('周○○')] })] }))
    const { caseId } = await caseWith(store, filed(), accepted)
    expect(parts(must(await assignmentCommands(store)['assignment.radar']({ caseId, name: ' 周○○ ' })))).toEqual([['PROXY', 'EMPLOYER', 1, false]])
    expect(must(await assignmentCommands(store)['assignment.radar']({ caseId, name: '沒有此人' }))).toEqual([])
  })

  it('say so when there is no such case', async () => {
    const store = await temporaryStore()
    expect(await assignmentCommands(store)['assignment.candidates']({ caseId: 'x', as: 'MEDIATOR' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
    expect(await assignmentCommands(store)['assignment.radar']({ caseId: 'x', name: '甲' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
  })
})
