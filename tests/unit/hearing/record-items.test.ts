import { describe, expect, it } from 'vitest'
import { nextMissing, recordItems } from '../../../shared/hearing/record-items.ts'
import { emptyRoom } from '../../../shared/hearing/room.ts'
import { accepted, assigned, filed, opened, played, proposed, scheduled, toFailed, toFinal, toMeeting } from '../../support/lifecycle.ts'

const said = (side: string, over: object = {}) => ({ type: 'statement.recorded', on: '2026-03-11', side, text: '如申請書所載', ...over })
const itemsOf = (...events: unknown[]) => recordItems(played(...events).facts, emptyRoom(1))
const missing = (...events: unknown[]) => itemsOf(...events).filter(({ status }) => status === 'MISSING').map(({ no }) => no)
const itemOf = (no: number, ...events: unknown[]) => itemsOf(...events).find((item) => item.no === no)

describe('what a record must hold', () => {
  it('are the ten items of 調解辦法 §25 I and the arbitration of §25 II, in that order', () => {
    expect(itemsOf(...toMeeting).map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('is mostly missing before the meeting, and fills while it is held', () => {
    expect(missing(filed(), accepted, assigned, scheduled())).toEqual([3, 4, 5, 7, 8, 9, 10])
    expect(missing(...toMeeting)).toEqual([3, 5, 7, 8, 10])
    expect(missing(...toMeeting, said('EMPLOYEE'))).toContain(5)
    expect(missing(...toMeeting, said('EMPLOYEE'), said('EMPLOYER'), proposed())).toEqual([3, 8, 10])
    expect(missing(...toFinal)).toEqual([])
  })

  it('counts no statement that was deleted, and not its deletion', () => {
    expect(itemOf(5, ...toMeeting, said('EMPLOYEE'), said('EMPLOYER'), said('EMPLOYER', { strikes: 2, deletes: true }))).toMatchObject({ status: 'MISSING', place: 'EMPLOYER' })
    expect(itemOf(5, ...toMeeting, said('EMPLOYEE'), said('EMPLOYER'), said('EMPLOYER', { strikes: 2 }))).toMatchObject({ status: 'FILLED' })
  })

  it('asks no statement of a side that did not come', () => {
    const absent = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false }] })
    expect(itemOf(5, filed(), accepted, assigned, scheduled(), absent, said('EMPLOYEE'))).toMatchObject({ status: 'DEFAULT' })
  })

  it('shows the explanation of arbitration as missing after a failure without it', () => {
    expect(itemOf(11, ...toMeeting)?.status).toBe('NOT_YET')
    expect(itemOf(11, ...toFailed)?.status).toBe('FILLED')
    const { facts } = played(...toFailed)
    expect(recordItems({ ...facts, arbitrationAdvised: false }, emptyRoom(1)).at(-1)?.status).toBe('MISSING')
  })

  it('tells who still has to sign', () => {
    expect(itemOf(10, ...toFailed)).toMatchObject({ status: 'MISSING', detail: ['待林○○簽名', 'waiting for 林○○'] })
  })

  it('is gone through one after the other, and from the first again', () => {
    const items = itemsOf(...toMeeting)
    expect(nextMissing(items, 0)?.no).toBe(3)
    expect(nextMissing(items, 3)?.no).toBe(5)
    expect(nextMissing(items, 10)?.no).toBe(3)
    expect(nextMissing(itemsOf(...toFinal), 0)).toBeUndefined()
  })
})
