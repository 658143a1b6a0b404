import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publicView } from '../../../shared/hearing/public-view.ts'
import { markedRead, readItems } from '../../../shared/hearing/read-back.ts'
import { emptyRoom, type HearingRoom } from '../../../shared/hearing/room.ts'
import { answered, payment, played, proposed, toMeeting, toSettled } from '../../support/lifecycle.ts'

const said = (text: string, over: object = {}) => ({ type: 'statement.recorded', on: '2026-03-11', at: '14:10', side: 'EMPLOYEE', text, ...over })
const held = [...toMeeting, said('月薪四萬六千元'), said('公司否認', { side: 'EMPLOYER' }), said('月薪五萬元', { strikes: 1 }), proposed()]

it('nothing that a room or a case file holds besides reaches the parties, whatever it is', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, maxLength: 20 }), (written) => {
    const secret = `機密${written}`
    const { facts } = played(...held)
    const room: HearingRoom = {
      ...emptyRoom(1), composer: { speaker: 'EMPLOYEE', text: secret, caret: 0 }, undo: [secret], redo: [secret], reading: secret, readTerms: [secret], focus: `terms ${secret}`,
      offers: [{ id: secret, side: 'EMPLOYER', amount: 80_000, text: secret, at: '14:20' }], attendance: [{ partyId: secret, present: true, identityChecked: true, reason: secret }],
    }
    const around = {
      ...facts, disputeSummary: secret, notes: [{ on: '2026-03-11', text: secret }],
      parties: facts.parties.map((party) => ({ ...party, nationalId: secret, phone: secret, address: secret, privateNote: secret })),
      statements: facts.statements.map((one) => ({ ...one, privateNote: secret })),
      proposals: facts.proposals.map((one) => ({ ...one, privateNote: secret, terms: one.terms.map((term) => ({ ...term, privateNote: secret })) })),
    }
    const view = publicView('第1號', around, room)
    expect(JSON.stringify(view)).not.toContain('機密')
    expect(view).toEqual(publicView('第1號', facts, { ...emptyRoom(1), focus: 'terms' }))
  }), { seed: 5, numRuns: 200 })
})

it('shows names, statements with what was struck, terms with their sum in capitals, answers and outcome', () => {
  const view = publicView('第1號', played(...held, answered('W1', true)).facts, emptyRoom(1))
  expect(view).toMatchObject({ employees: ['甲○○'], employers: ['○光精密股份有限公司'], outcome: null, reading: null, at: 'STATEMENTS', answers: [{ name: '甲○○', accepted: true }] })
  expect(view.statements.map(({ number, text, isStruck, corrects }) => [number, text, isStruck, corrects])).toEqual([[1, '月薪四萬六千元', true, null], [2, '公司否認', false, null], [3, '月薪五萬元', false, 1]])
  expect(view.terms).toMatchObject([{ sentence: '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前給付。', capitals: '給付總額：新臺幣陸萬元整（60,000元）。' }])
  expect(publicView('第1號', played(...toSettled).facts, null)).toMatchObject({ meetingNo: 1, outcome: 'SETTLED', at: 'TERMS' })
})

it('an instalment has a line of its own', () => {
  const installments = [{ no: 1, dueOn: '2026-04-10', amount: 30_000 }, { no: 2, dueOn: '2026-05-10', amount: 30_000 }]
  const { facts } = played(...toMeeting, proposed(payment({ dueOn: undefined, installments })))
  expect(publicView('第1號', facts, emptyRoom(1)).terms[0]?.installments).toEqual(['第1期：民國115年4月10日，30,000元', '第2期：民國115年5月10日，30,000元'])
})

it('a screen follows what is read aloud, else what the mediator is at', () => {
  const { facts } = played(...held)
  const at = (over: Partial<HearingRoom>) => {
    const { at: place, reading } = publicView('第1號', facts, { ...emptyRoom(1), ...over })
    return [place, reading]
  }
  expect([at({ focus: 'composer' }), at({ focus: 'terms' }), at({ focus: 'terms', reading: 'S2' }), at({ reading: 'P1-1' }), at({ reading: 'S99' })])
    .toEqual([['STATEMENTS', null], ['TERMS', null], ['STATEMENTS', 'S2'], ['TERMS', 'P1-1'], ['STATEMENTS', null]])
})

it('what stands is read aloud once, statements first; a newer proposal is read anew', () => {
  const { facts } = played(...held)
  let room = emptyRoom(1)
  expect(readItems(facts, room).map(({ key }) => key)).toEqual(['S2', 'S3', 'P1-1'])
  for (const item of readItems(facts, room)) room = { ...room, ...markedRead(room, item) }
  for (const item of readItems(facts, room)) room = { ...room, ...markedRead(room, item) }
  expect([room.read, room.readTerms]).toEqual([[2, 3], ['P1-1']])
  const later = played(...held, proposed(payment({ amount: 50_000, items: [{ label: '工資', amount: 50_000 }] }))).facts
  expect(readItems(later, room).filter(({ isRead }) => !isRead).map(({ key }) => key)).toEqual(['P2-1'])
})
