import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import { isIsoDate } from '../model/dates.ts'
import { type SettlementTerm, termTotal } from '../model/settlement-term.ts'
import type { CaseFacts } from './case-facts.ts'
import { activeParties, partyOf } from './standing.ts'
import { type Words, inChinese, inEnglish, listed } from './words.ts'

/** What a term would better say. It is told while one writes and stops nothing: sums that do not add up are refused elsewhere. */
export interface TermFinding {
  /** Position of the term from 0; null: the terms as a whole. */
  index: number | null
  /** The field to go to. */
  field: 'payerId' | 'payeeId' | 'amount' | 'dueOn' | 'installments' | 'text' | null
  words: Words
  article: string
  /** What would set it right without anybody having to think. */
  better?: { words: Words; set: Partial<Pick<SettlementTerm, 'payerId' | 'payeeId' | 'acceleration'>> | 'COMPOSE' }
}

const enforceable = '勞資爭議處理法 §59'
/** 當場給付: what changes hands at the meeting needs no day of its own. */
const isOnTheSpot = (term: SettlementTerm): boolean => term.method?.includes('當場') ?? false

/**
 * What would keep a court from granting enforcement of these terms, or leave a claimant without one (law.md §1.10, §4.4).
 * @param settledOn ISO day on which the terms are agreed
 */
export function termFindings(terms: readonly SettlementTerm[], facts: CaseFacts, settledOn: string): TermFinding[] {
  return [
    ...terms.flatMap((term, index) => [...whoFindings(term, facts), ...whatFindings(term), ...whenFindings(term, settledOn)].map((finding) => ({ ...finding, index }))),
    ...claimantsWithoutTerm(terms, facts),
  ]
}

type Found = Omit<TermFinding, 'index'>

const owes = (term: SettlementTerm): boolean => term.kind === 'PAYMENT' || term.kind === 'CERTIFICATE' || term.kind === 'REINSTATEMENT' || term.kind === 'INSURANCE'

/** Who pays whom; the name that is missing is offered where only one can be meant. */
function whoFindings(term: SettlementTerm, facts: CaseFacts): Found[] {
  if (!owes(term)) return []
  const parties = activeParties(facts)
  const [payer, payee] = [partyOf(facts, term.payerId ?? ''), partyOf(facts, term.payeeId ?? '')]
  const offer = (field: 'payerId' | 'payeeId', other: typeof payer): Pick<Found, 'better'> => {
    const [only, ...others] = parties.filter((party) => party.side !== other?.side)
    if (other === undefined || only === undefined || others.length > 0) return {}
    return { better: { words: [`填入${only.name}`, `Put in ${only.name}`], set: { [field]: only.id } } }
  }
  return [
    ...(payer ? [] : [{ field: 'payerId', words: ['未寫明由誰履行', 'it does not say who is to perform'], article: enforceable, ...offer('payerId', payee) } satisfies Found]),
    ...(payee ? [] : [{ field: 'payeeId', words: ['未寫明由誰受領', 'it does not say who is to receive'], article: enforceable, ...offer('payeeId', payer) } satisfies Found]),
    ...(payer && payer.side === payee?.side ? [{ field: 'payeeId', words: ['給付人與受領人為同一方', 'payer and payee are on the same side'], article: enforceable } satisfies Found] : []),
  ]
}

/** A sum, said alike in the fields and in a sentence written by hand: of several, the lowest would count (民法 §5). */
function whatFindings(term: SettlementTerm): Found[] {
  const total = termTotal(term)
  const text = term.text ?? ''
  const isUnsaid = total !== null && total > 0 && text !== '' && !text.includes(groupedAmount(total)) && !text.includes(`${total}元`)
  return [
    ...(term.kind === 'PAYMENT' && !total ? [{ field: 'amount', words: ['未寫明金額', 'it names no sum'], article: enforceable } satisfies Found] : []),
    ...(isUnsaid && (term.installments ?? []).length === 0 ? [{
      field: 'text', words: [`紀錄文字未寫總額 ${groupedAmount(total)} 元，與欄位可能不一致`, `the sentence does not name the total of ${groupedAmount(total)}; it may contradict the fields`], article: '民法 §4、§5',
      better: { words: ['重新產生文字', 'Compose the sentence again'], set: 'COMPOSE' },
    } satisfies Found] : []),
    ...(text.includes('＿＿') ? [{ field: 'text', words: ['文字中尚有空白未填', 'the sentence still has blanks'], article: enforceable } satisfies Found] : []),
  ]
}

/** A day for each payment, not before the day of settlement, and what follows from a missed instalment. */
function whenFindings(term: SettlementTerm, settledOn: string): Found[] {
  const installments = term.installments ?? []
  const days = [...(term.dueOn === undefined ? [] : [term.dueOn]), ...installments.map((one) => one.dueOn)].filter(isIsoDate)
  const before = isOnTheSpot(term) ? undefined : days.find((day) => day < settledOn)
  const lacksDay = owes(term) && !isOnTheSpot(term) && days.length < Math.max(1, installments.length)
  return [
    ...(lacksDay ? [{ field: installments.length > 0 ? 'installments' : 'dueOn', words: ['未寫明期日', 'it names no day'], article: enforceable } satisfies Found] : []),
    ...(before === undefined ? [] : [{
      field: installments.length > 0 ? 'installments' : 'dueOn', words: [`${rocDate(before)}早於成立之日（${rocDate(settledOn)}）`, `${before} is before the day of settlement (${settledOn})`], article: enforceable,
    } satisfies Found]),
    ...(installments.length > 1 && term.acceleration !== true ? [{
      field: 'installments', words: ['分期而未約定一期未付視為全部到期：未到期之各期不能先聲請強制執行', 'instalments without acceleration: those not yet due cannot be enforced'], article: enforceable,
      better: { words: ['加上「一期未付視為全部到期」', 'Add that all fall due on one default'], set: { acceleration: true } },
    } satisfies Found] : []),
  ]
}

/** Of several claimants each has a sum of their own in the roster of the record, so each needs a payment of their own (law.md §4.4). */
function claimantsWithoutTerm(terms: readonly SettlementTerm[], facts: CaseFacts): TermFinding[] {
  const claimants = activeParties(facts).filter((party) => facts.claims.some((claim) => claim.claimantId === party.id))
  const payments = terms.filter((term) => term.kind === 'PAYMENT')
  const named = new Set(payments.map((term) => term.payeeId))
  const missing = claimants.filter((party) => !named.has(party.id))
  if (claimants.length < 2 || payments.length === 0 || missing.length === 0) return []
  const names = listed(missing.slice(0, 5).map((party): Words => party.name))
  const [etc, andSoOn] = missing.length > 5 ? [`等${missing.length}人`, ` and others, ${missing.length} in all`] : ['', '']
  return [{
    index: null, field: null, article: enforceable,
    words: [`多人案件應逐人寫明金額，名冊上尚無給付條款者：${inChinese(names)}${etc}`, `with several claimants each needs a sum of their own; still without a payment: ${inEnglish(names)}${andSoOn}`],
  }]
}
