import { groupedAmount, newTaiwanDollars } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import type { Party, Side } from '../model/party.ts'
import { type SettlementTerm, termTotal } from '../model/settlement-term.ts'

export type Named = Pick<Party, 'id' | 'side' | 'name'>

const sideWord: Record<Side, string> = { EMPLOYEE: '勞方', EMPLOYER: '資方' }
export const inFigures = (amount: number): string => `新臺幣${groupedAmount(amount)}元`

/**
 * The sentence with which a term stands in the record: `text` as it was written, otherwise composed from payer, payee, items, sum, date
 * and method. Amounts are in figures here; the capitals are always generated beside them (see {@link capitalLine}).
 * @param parties those of the case; ids that name nobody are left out
 */
export function settlementSentence(term: SettlementTerm, parties: readonly Named[]): string {
  return term.text?.trim() ? term.text.trim() : compose(term, parties)
}

/** 「給付總額：新臺幣貳拾萬陸仟參佰陸拾壹元整（206,361元）。」, or null where the term has no sum. Source: law.md §4.1, 民法 §4. */
export function capitalLine(term: SettlementTerm): string | null {
  const total = termTotal(term)
  return total === null ? null : `給付總額：${newTaiwanDollars(total)}（${groupedAmount(total)}元）。`
}

function compose(term: SettlementTerm, parties: readonly Named[]): string {
  const payer = debtor(term, parties)
  const payee = creditor(term, parties)
  switch (term.kind) {
    case 'PAYMENT':
      return `${payer}同意給付${payee}${whatIsPaid(term)}${howItIsPaid(term)}。`
    case 'CERTIFICATE':
      return `${payer}同意${before(term)}發給${payee}${labels(term) || '服務證明書'}${byMethod(term)}。`
    case 'REINSTATEMENT':
      return `${payer}同意${term.dueOn === undefined ? '' : `自${rocDate(term.dueOn)}起`}回復${payee}${labels(term) || '原職務'}${byMethod(term)}。`
    case 'INSURANCE':
      return `${payer}同意${before(term)}為${payee}辦理${labels(term) || '投保及補提繳勞工退休金'}${term.amount === undefined ? '' : `，計${inFigures(term.amount)}`}${byMethod(term)}。`
    case 'WAIVER':
      return `${term.payeeId === undefined ? '勞方' : payee}就本案其餘請求不再主張。`
    case 'CONFIDENTIALITY':
      return '雙方就本案調解之內容及經過互負保密義務。但依法令應揭露，或為履行、執行本調解內容所必要者，不在此限。'
    case 'OTHER':
      return '（本項內容尚未填載。）'
  }
}

/** Who owes, as a sentence names it. */
export function debtor(term: SettlementTerm, parties: readonly Named[]): string {
  const payer = parties.find((party) => party.id === term.payerId)
  return payer === undefined ? '資方' : named(payer, parties)
}

/** Who is owed, as a sentence names it. */
export function creditor(term: SettlementTerm, parties: readonly Named[]): string {
  const payee = parties.find((party) => party.id === term.payeeId)
  return payee === undefined ? '勞方' : named(payee, parties)
}

/** An employer who is alone on its side is plainly 資方; everybody else is named, so that a court can enforce it (law.md §1.10). */
function named(party: Named, parties: readonly Named[]): string {
  const alone = parties.filter((one) => one.side === party.side).length === 1
  return party.side === 'EMPLOYER' && alone ? sideWord.EMPLOYER : `${sideWord[party.side]}${party.name}`
}

function whatIsPaid(term: SettlementTerm): string {
  const total = termTotal(term)
  const items = (term.items ?? []).map((item) => `${item.label}${inFigures(item.amount)}`)
  if (items.length === 0) return total === null ? '款項' : inFigures(total)
  const last = items.at(-1) ?? ''
  if (items.length === 1) return last
  return `${items.slice(0, -1).join('、')}及${last}${total === null ? '' : `，總計${inFigures(total)}`}`
}

function howItIsPaid(term: SettlementTerm): string {
  const method = term.method?.trim() ?? ''
  const count = term.installments?.length ?? 0
  if (count > 0) {
    const acceleration = term.acceleration ? '；如有一期未按時給付，視為全部到期' : ''
    return `，分${count}期依分期表所列期日及金額${method === '' ? '給付' : method}${acceleration}`
  }
  if (term.dueOn !== undefined) return `，於${rocDate(term.dueOn)}前${method === '' ? '給付' : method}`
  return method === '' ? '' : `，${method}`
}

const labels = (term: SettlementTerm): string => (term.items ?? []).map((item) => item.label).filter((label) => label !== '').join('、')
const before = (term: SettlementTerm): string => (term.dueOn === undefined ? '' : `於${rocDate(term.dueOn)}前`)
const byMethod = (term: SettlementTerm): string => (term.method?.trim() ? `，${term.method.trim()}` : '')
