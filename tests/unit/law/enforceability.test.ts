import { describe, expect, it } from 'vitest'
import { termFindings } from '../../../shared/lifecycle/term-findings.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { type SettlementTerm, settlementTerm } from '../../../shared/model/settlement-term.ts'
import { company, filed, payment, played, wageClaim, worker } from '../../support/lifecycle.ts'

const factsOf = (...names: string[]) => {
  const workers = names.map((name, index) => worker({ id: `W${index + 1}`, name }))
  return played(filed({ parties: [...workers, company()], claims: workers.map((one) => wageClaim({ id: `C${one.id}`, claimantId: one.id })) })).facts
}
const alone = factsOf('甲○○')
const settledOn = '2026-03-11'
const term = (over: Record<string, unknown> = {}): SettlementTerm => settlementTerm.parse(payment(over))
const installments = (...days: string[]) => days.map((dueOn, index) => ({ no: index + 1, dueOn, amount: 60_000 / days.length }))
const told = (of: SettlementTerm, facts = alone) => termFindings([of], facts, settledOn).map(({ index, field, words }) => [index, field, inChinese(words)])

describe('what a term would better say', () => {
  it('is nothing where payer, payee, sum and day are plain', () => {
    expect(told(term())).toEqual([])
    expect(told(term({ dueOn: undefined, installments: installments('2026-03-31', '2026-04-30'), acceleration: true }))).toEqual([])
  })

  it.each([
    ['no sum', { items: [], amount: undefined }, 'amount', '未寫明金額'],
    ['no day', { dueOn: undefined }, 'dueOn', '未寫明期日'],
    ['an instalment without a day', { dueOn: undefined, installments: installments('2026-03-31', ''), acceleration: true }, 'installments', '未寫明期日'],
    ['a day before the settlement', { dueOn: '2026-03-10' }, 'dueOn', '民國115年3月10日早於成立之日（民國115年3月11日）'],
    ['an instalment before the settlement', { dueOn: undefined, installments: installments('2026-03-01', '2026-04-01'), acceleration: true }, 'installments', '民國115年3月1日早於成立之日（民國115年3月11日）'],
    ['payer and payee of one side', { payerId: 'W1' }, 'payeeId', '給付人與受領人為同一方'],
    ['a sentence by hand with another sum', { text: '資方願給付50,000元。' }, 'text', '紀錄文字未寫總額 60,000 元，與欄位可能不一致'],
    ['a sentence with a blank', { text: '資方願於＿＿前給付60,000元。' }, 'text', '文字中尚有空白未填'],
  ])('is told of %s', (_what, over, field, words) => {
    // As the form has it while a day is still empty.
    expect(told({ ...term(), ...over } as SettlementTerm)).toEqual([[0, field, words]])
  })

  it('is not told of the day of cash that is handed over at the meeting', () => {
    expect(told(term({ dueOn: undefined, method: '當場給付現金，由勞方點收' }))).toEqual([])
    expect(told(term({ dueOn: '2026-03-10', method: '當場給付現金，由勞方點收' }))).toEqual([])
    expect(told(term({ dueOn: settledOn }))).toEqual([]) // on the day itself
  })

  it('offers to make all instalments due when one is missed', () => {
    const findings = termFindings([term({ dueOn: undefined, installments: installments('2026-03-31', '2026-04-30') })], alone, settledOn)
    expect(findings).toMatchObject([{ field: 'installments', better: { set: { acceleration: true } } }])
    expect(told(term({ dueOn: undefined, installments: installments('2026-03-31') }))).toEqual([]) // there is no other to fall due
  })

  it('offers the only one who can be meant, and nobody of several', () => {
    expect(termFindings([term({ payeeId: undefined })], alone, settledOn)).toMatchObject([{ field: 'payeeId', better: { set: { payeeId: 'W1' } } }])
    const [finding] = termFindings([term({ payeeId: undefined })], factsOf('甲○○', '乙○○'), settledOn)
    expect(finding).toMatchObject({ field: 'payeeId' })
    expect(finding).not.toHaveProperty('better')
  })
})

describe('the terms of several claimants', () => {
  const three = factsOf('甲○○', '乙○○', '丙○○')
  it('need a payment for each in the roster', () => {
    expect(termFindings([term(), term({ id: 'T2', payeeId: 'W3' })], three, settledOn).map(({ index, words }) => [index, inChinese(words)]))
      .toEqual([[null, '多人案件應逐人寫明金額，名冊上尚無給付條款者：乙○○']])
    expect(termFindings(['W1', 'W2', 'W3'].map((payeeId) => term({ payeeId })), three, settledOn)).toEqual([])
  })

  it('name five of those who lack one, and how many there are', () => {
    const many = factsOf(...Array.from({ length: 12 }, (_, index) => `勞工${index + 1}`))
    expect(inChinese(termFindings([term()], many, settledOn)[0]?.words ?? '')).toContain('勞工2、勞工3、勞工4、勞工5、勞工6等11人')
  })

  it('say nothing of people where nothing is to be paid', () => {
    expect(termFindings([term({ kind: 'CERTIFICATE', items: undefined, amount: undefined })], three, settledOn)).toEqual([])
  })
})
