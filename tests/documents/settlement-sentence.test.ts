import { describe, expect, it } from 'vitest'
import { capitalLine, settlementSentence } from '../../shared/documents/settlement-sentence.ts'
import type { Party } from '../../shared/model/party.ts'
import type { SettlementTerm } from '../../shared/model/settlement-term.ts'

const worker: Pick<Party, 'id' | 'side' | 'name'> = { id: 'W1', side: 'EMPLOYEE', name: '甲○○' }
const company: Pick<Party, 'id' | 'side' | 'name'> = { id: 'E1', side: 'EMPLOYER', name: '○光精密股份有限公司' }
const parties = [worker, company]
const payment = (over: Partial<SettlementTerm> = {}): SettlementTerm => ({ id: 'T1', kind: 'PAYMENT', payerId: 'E1', payeeId: 'W1', ...over })

describe('the sentence of a settlement term', () => {
  it('stands as it was written where somebody wrote it', () => {
    expect(settlementSentence(payment({ amount: 100, text: ' 資方當場給付現金。 ' }), parties)).toBe('資方當場給付現金。')
  })

  it('names payer, payee, what for, how much, until when and how', () => {
    const term = payment({ items: [{ label: '資遣費', amount: 140428 }], dueOn: '2026-03-31', method: '匯入勞方原薪資帳戶' })
    expect(settlementSentence(term, parties)).toBe('資方同意給付勞方甲○○資遣費新臺幣140,428元，於民國115年3月31日前匯入勞方原薪資帳戶。')
  })

  it('adds several items up', () => {
    const term = payment({ items: [{ label: '工資', amount: 65933 }, { label: '加班費', amount: 1000 }, { label: '資遣費', amount: 140428 }], amount: 207361 })
    expect(settlementSentence(term, parties)).toBe('資方同意給付勞方甲○○工資新臺幣65,933元、加班費新臺幣1,000元及資遣費新臺幣140,428元，總計新臺幣207,361元。')
  })

  it('refers to the table of instalments and says when all of it falls due', () => {
    const installments = [{ no: 1, dueOn: '2026-03-31', amount: 70000 }, { no: 2, dueOn: '2026-04-30', amount: 30000 }]
    expect(settlementSentence(payment({ installments, acceleration: true, method: '匯入勞方指定帳戶' }), parties))
      .toBe('資方同意給付勞方甲○○新臺幣100,000元，分2期依分期表所列期日及金額匯入勞方指定帳戶；如有一期未按時給付，視為全部到期。')
  })

  it('names each employer where there are several, so that a court can enforce it', () => {
    const term = payment({ amount: 5000, dueOn: '2026-06-30' })
    expect(settlementSentence(term, [...parties, { id: 'E2', side: 'EMPLOYER', name: '○業人力股份有限公司' }]))
      .toBe('資方○光精密股份有限公司同意給付勞方甲○○新臺幣5,000元，於民國115年6月30日前給付。')
  })

  it.each([
    ['CERTIFICATE', { dueOn: '2026-05-29' }, '資方同意於民國115年5月29日前發給勞方甲○○服務證明書。'],
    ['CERTIFICATE', { items: [{ label: '非自願離職證明書', amount: 0 }] }, '資方同意發給勞方甲○○非自願離職證明書。'],
    ['REINSTATEMENT', { dueOn: '2026-06-01' }, '資方同意自民國115年6月1日起回復勞方甲○○原職務。'],
    ['INSURANCE', { dueOn: '2026-06-30' }, '資方同意於民國115年6月30日前為勞方甲○○辦理投保及補提繳勞工退休金。'],
    ['WAIVER', {}, '勞方甲○○就本案其餘請求不再主張。'],
  ] as const)('of %s says what is to be done', (kind, over, sentence) => {
    expect(settlementSentence({ ...payment(), kind, ...over } as SettlementTerm, parties)).toBe(sentence)
  })

  it('never shows an id, nor an empty place', () => {
    for (const kind of ['PAYMENT', 'CERTIFICATE', 'REINSTATEMENT', 'INSURANCE', 'WAIVER', 'CONFIDENTIALITY', 'OTHER'] as const) {
      const sentence = settlementSentence({ id: 'T9', kind, payerId: 'unknown', payeeId: 'unknown' }, parties)
      expect(sentence).toMatch(/^[^\s].*[。）]$/u)
      expect(sentence).not.toMatch(/unknown|undefined|null|NaN|T9/u)
    }
  })
})

describe('the capital amount', () => {
  it.each([
    [payment({ amount: 206361 }), '給付總額：新臺幣貳拾萬陸仟參佰陸拾壹元整（206,361元）。'],
    [payment({ items: [{ label: '工資', amount: 100000 }, { label: '資遣費', amount: 305 }] }), '給付總額：新臺幣壹拾萬零參佰零伍元整（100,305元）。'],
    [payment({ installments: [{ no: 1, dueOn: '2026-03-31', amount: 20010 }] }), '給付總額：新臺幣貳萬零壹拾元整（20,010元）。'],
  ])('is generated from the figures', (term, line) => {
    expect(capitalLine(term)).toBe(line)
  })

  it('is not there for a term without a sum', () => {
    expect(capitalLine({ id: 'T2', kind: 'WAIVER' })).toBeNull()
  })
})
