import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseSentence } from '../../../shared/documents/clause-sentence.ts'
import { settlementSentence } from '../../../shared/documents/settlement-sentence.ts'
import { termFindings, withBetterWording } from '../../../shared/law/enforceability.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { clauseFile } from '../../../shared/model/settlement-clause.ts'
import { type SettlementTerm, settlementTerm, termKinds } from '../../../shared/model/settlement-term.ts'
import { company, filed, payment, played, wageClaim, worker } from '../../support/lifecycle.ts'

const factsOf = (...names: string[]) => {
  const workers = names.map((name, index) => worker({ id: `W${index + 1}`, name }))
  return played(filed({ parties: [...workers, company()], claims: workers.map((one) => wageClaim({ id: `C${one.id}`, claimantId: one.id })) })).facts
}
const alone = factsOf('甲○○')
const settledOn = '2026-03-11'
const account = '匯入勞方原薪資帳戶'
const term = (over: Record<string, unknown> = {}): SettlementTerm => settlementTerm.parse(payment({ method: account, ...over }))
const installments = (...days: string[]) => days.map((dueOn, index) => ({ no: index + 1, dueOn, amount: 60_000 / days.length }))
const findingsOf = (of: SettlementTerm, facts = alone) => termFindings([of], facts, settledOn)
const told = (of: SettlementTerm, facts = alone) => findingsOf(of, facts).map(({ flaw, field, words }) => [flaw, field, inChinese(words)])
/** As a form has it while something is still empty or wrong. */
const rough = (over: Record<string, unknown>): SettlementTerm => ({ ...term(), ...over }) as SettlementTerm
const inParts = { dueOn: undefined, acceleration: true }

const bad: [string, Record<string, unknown>, string, string][] = [
  ['no payer', { payerId: undefined }, 'PAYER', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a payee on the payer’s side', { payerId: 'W1' }, 'SAME_SIDE', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['no sum but in words', { items: [], amount: undefined, text: '資方願於115年3月31日前匯入50,000元至勞方薪資帳戶。' }, 'AMOUNT', '資方願於115年3月31日前匯入50,000元至勞方薪資帳戶。'],
  ['items that make another sum', { amount: 50_000 }, 'ITEMS_SUM', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['instalments that make another sum', { ...inParts, installments: installments('2026-03-31', '2026-04-30').slice(0, 1) }, 'INSTALLMENTS_SUM', '資方同意給付勞方甲○○工資新臺幣60,000元，分1期依分期表所列期日及金額匯入勞方原薪資帳戶；如有一期未按時給付，視為全部到期。'],
  ['a sentence by hand with another sum', { text: '資方願於115年3月31日前匯入50,000元。' }, 'TEXT_SUM', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['capitals that differ from the figures', { text: '資方願於115年3月31日前匯入新臺幣伍萬元整（60,000元）。' }, 'CAPITALS', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a foreign currency', { text: '資方願於115年3月31日前匯入2,000美元。' }, 'CURRENCY', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['no day', { dueOn: undefined }, 'DAY', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年4月10日前匯入勞方原薪資帳戶。'],
  ['a sentence by hand without the day', { text: '資方願匯入60,000元。' }, 'DAY', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a day before the settlement', { dueOn: '2026-03-10' }, 'PAST_DAY', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年4月10日前匯入勞方原薪資帳戶。'],
  ['instalments without acceleration', { dueOn: undefined, installments: installments('2026-03-31', '2026-04-30') }, 'ACCELERATION', '資方同意給付勞方甲○○工資新臺幣60,000元，分2期依分期表所列期日及金額匯入勞方原薪資帳戶；如有一期未按時給付，視為全部到期。'],
  ['no account or place', { method: undefined }, 'METHOD', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a debt that is only confirmed', { kind: 'OTHER', items: undefined, amount: undefined, dueOn: undefined, method: undefined, text: '資方承認積欠勞方工資新臺幣60,000元。' }, 'CONFIRMATION', '資方同意給付勞方甲○○新臺幣60,000元，於民國115年4月10日前匯入勞方原薪資帳戶。'],
  ['a day that is only soon', { kind: 'OTHER', items: undefined, amount: undefined, dueOn: undefined, method: undefined, text: '資方應儘速修正工作規則。' }, 'VAGUE', '資方應於民國115年4月10日前修正工作規則。'],
  ['a duty only as far as one tries', { method: '儘量匯入勞方帳戶' }, 'VAGUE', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a condition of somebody else', { method: '俟銀行核貸後匯入勞方帳戶' }, 'CONDITION', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a paper that is not there', { text: '資方願於115年3月31日前依附件匯入，計60,000元。' }, 'REFERENCE', '資方同意給付勞方甲○○工資新臺幣60,000元，於民國115年3月31日前匯入勞方原薪資帳戶。'],
  ['a waiver of everything', { kind: 'WAIVER', payerId: undefined, items: undefined, amount: undefined, dueOn: undefined, method: undefined, text: '勞方拋棄一切權利。' }, 'WAIVER', '勞方甲○○就本案其餘請求不再主張。'],
]

describe('terms that a court can enforce', () => {
  it('are told nothing', () => {
    expect(told(term())).toEqual([])
    expect(told(term({ ...inParts, installments: installments('2026-03-31', '2026-04-30') }))).toEqual([])
    expect(told(term({ text: '資方願於115年3月31日前將新臺幣陸萬元整（60,000元）匯入勞方原薪資帳戶。' }))).toEqual([])
    expect(told(term({ dueOn: undefined, method: '當場給付現金，由勞方點收' }))).toEqual([])
    expect(told(term({ dueOn: settledOn }))).toEqual([]) // on the day itself
    expect(told(term({ dueOn: undefined, installments: installments('2026-03-31') }))).toEqual([]) // there is no other to fall due
  })

  it('are those of the library, once they are filled in', () => {
    const { clauses } = clauseFile.parse(JSON.parse(readFileSync('resources/clauses/standard.json', 'utf8')))
    for (const clause of clauses) {
      const values = Object.fromEntries((clause.parameters ?? []).map(({ name, type, choices, initial }) => [name, initial ?? choices?.[0] ?? (type === 'DATE' ? '2026-03-31' : '115年1月至2月工資')]))
      const filledIn = clause.kind === 'PAYMENT' ? term(clause.payment?.method === undefined ? {} : { method: clause.payment.method })
        : settlementTerm.parse({ id: 'T1', kind: clause.kind, payerId: 'E1', payeeId: 'W1', dueOn: '2026-03-31', ...(clause.kind === 'INSURANCE' ? { amount: 3_000 } : {}) })
      const sentenceOf = (of: SettlementTerm) => (clause.text === undefined ? settlementSentence(of, alone.parties) : clauseSentence({ ...clause, text: clause.text }, of, values, alone.parties))
      expect([clause.id, termFindings([filledIn], alone, settledOn, sentenceOf).map(({ flaw }) => flaw)]).toEqual([clause.id, []])
    }
  })
})

describe('a flaw of a term', () => {
  it.each(bad)('%s is told by itself, with its article, and the better wording is the one that a record can carry', (_what, over, flaw, better) => {
    const [finding, ...others] = findingsOf(rough(over))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ flaw, index: 0, article: expect.stringMatching(/§\d/u) })
    if (finding === undefined) return
    const [first] = withBetterWording([rough(over)], finding)
    expect(first === undefined ? '' : settlementSentence(first, alone.parties)).toBe(better)
    expect(termFindings(first === undefined ? [] : [first], alone, settledOn)).toEqual([])
  })

  it('says why in words that name what was written', () => {
    expect(told(rough({ dueOn: '2026-03-10' }))).toEqual([['PAST_DAY', 'dueOn', '民國115年3月10日早於成立之日（民國115年3月11日）']])
    expect(told(rough({ method: '俟銀行核貸後匯入勞方帳戶' }))).toEqual([['CONDITION', 'text', '「俟銀行核貸」繫於當事人以外之人，條件未成就前不得執行']])
    expect(told(rough({ text: '資方願於＿＿前匯入60,000元。' }))).toEqual([['BLANK', 'text', '文字中尚有空白未填']])
  })

  it('offers nobody and nothing where several could be meant', () => {
    const [nobody] = findingsOf(rough({ payeeId: undefined }), factsOf('甲○○', '乙○○'))
    expect(nobody).toMatchObject({ flaw: 'PAYEE' })
    expect(nobody).not.toHaveProperty('better')
    const [nothing] = findingsOf(rough({ items: [], amount: undefined }))
    expect(nothing).toMatchObject({ flaw: 'AMOUNT' })
    expect(nothing).not.toHaveProperty('better')
  })

  it('keeps the words written by hand where they only lack acceleration', () => {
    const text = '資方分2期給付60,000元，匯入勞方帳戶。'
    const [finding] = findingsOf(rough({ ...inParts, installments: installments('2026-03-31', '2026-04-30'), text }))
    expect(finding?.better?.terms).toMatchObject([{ text: '資方分2期給付60,000元，匯入勞方帳戶；如有一期未按時給付，視為全部到期。' }])
  })

  it('does not ask for acceleration that a term of its own brings', () => {
    const parts = rough({ dueOn: undefined, installments: installments('2026-03-31', '2026-04-30') })
    const own = settlementTerm.parse({ id: 'T2', kind: 'OTHER', text: '前開各期給付，如有一期未按時履行，其餘各期視為全部到期。' })
    expect(termFindings([parts, own], alone, settledOn)).toEqual([])
  })

  it('in every term that can be written: taking the better wording takes the finding away and brings no other', () => {
    const day = fc.constantFrom(undefined, '2026-03-01', '2026-03-31', '2026-06-30')
    const text = fc.constantFrom(undefined, ...bad.map(([, over]) => over.text), '資方儘速依附件給付，俟董事會同意。', '勞方拋棄其餘請求。', '資方尚欠伍萬元（60,000元）。')
    const anyTerm = fc.record({
      id: fc.constant('T1'), kind: fc.constantFrom(...termKinds), payerId: fc.constantFrom(undefined, 'E1', 'W1'), payeeId: fc.constantFrom(undefined, 'E1', 'W1'),
      items: fc.constantFrom(undefined, [{ label: '工資', amount: 60_000 }], [{ label: '工資', amount: 20_000 }, { label: '資遣費', amount: 30_000 }]), amount: fc.constantFrom(undefined, 0, 50_000, 60_000),
      dueOn: day, method: fc.constantFrom(undefined, account, '盡力給付', '俟銀行核貸後給付', '當場給付現金'), acceleration: fc.boolean(), text,
      installments: fc.option(fc.array(fc.record({ no: fc.constant(1), dueOn: day.map((one) => one ?? ''), amount: fc.constantFrom(0, 10_000, 30_000) }), { minLength: 1, maxLength: 3 }), { nil: undefined }),
    }).map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as SettlementTerm)
    let offered = 0
    fc.assert(fc.property(anyTerm, (one) => {
      const before = findingsOf(one)
      for (const finding of before.filter(({ better }) => better !== undefined)) {
        offered += 1
        const after = termFindings(withBetterWording([one], finding), alone, settledOn).map(({ flaw }) => flaw)
        expect(after).not.toContain(finding.flaw)
        expect(before.map(({ flaw }) => flaw)).toEqual(expect.arrayContaining(after))
      }
    }), { numRuns: 2_000, seed: 20_260_311 })
    expect(offered).toBeGreaterThan(2_000)
  })
})

describe('the terms of several claimants', () => {
  const three = factsOf('甲○○', '乙○○', '丙○○')
  it('need a payment for each in the roster', () => {
    expect(termFindings([term(), term({ id: 'T2', payeeId: 'W3' })], three, settledOn).map(({ index, words }) => [index, inChinese(words)]))
      .toEqual([[null, '多人案件應逐人寫明金額，名冊上尚無給付條款者：乙○○']])
    expect(termFindings(['W1', 'W2', 'W3'].map((payeeId) => term({ payeeId })), three, settledOn)).toEqual([])
  })

  it('are divided among those whom one sentence names, the last taking what is left over', () => {
    const joint = term({ items: undefined, amount: 100_000, text: '資方願於115年3月31日前將100,000元匯入甲○○、乙○○、丙○○之帳戶。' })
    const [finding, ...others] = termFindings([joint], three, settledOn)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ flaw: 'SHARES', article: '民法 §271' })
    const divided = finding === undefined ? [] : withBetterWording([joint], finding)
    expect(divided.map(({ id, payeeId, amount }) => [id, payeeId, amount])).toEqual([['T1', 'W1', 33_333], ['T1-2', 'W2', 33_333], ['T1-3', 'W3', 33_334]])
    expect(termFindings(divided, three, settledOn)).toEqual([])
  })

  it('name five of those who lack one, and how many there are', () => {
    const many = factsOf(...Array.from({ length: 12 }, (_, index) => `勞工${index + 1}`))
    expect(inChinese(termFindings([term()], many, settledOn)[0]?.words ?? '')).toContain('勞工2、勞工3、勞工4、勞工5、勞工6等11人')
  })

  it('say nothing of people where nothing is to be paid', () => {
    expect(termFindings([term({ kind: 'CERTIFICATE', items: undefined, amount: undefined })], three, settledOn)).toEqual([])
  })
})
