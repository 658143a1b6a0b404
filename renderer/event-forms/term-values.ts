import { settlementSentence } from '../../shared/documents/settlement-sentence.ts'
import type { Party } from '../../shared/model/party.ts'
import type { SettlementTerm, TermKind } from '../../shared/model/settlement-term.ts'

/** A term as it is edited: texts and dates '' while empty, amounts null. */
export interface TermValues {
  id: string
  kind: TermKind
  payerId: string
  payeeId: string
  items: { label: string; amount: number | null }[]
  amount: number | null
  /** The total was typed and no longer follows the items. */
  amountTyped: boolean
  dueOn: string
  method: string
  installments: { dueOn: string; amount: number | null }[]
  acceleration: boolean
  text: string
  /** The sentence was written by hand and no longer follows the fields. */
  textTyped: boolean
}

export const emptyTerm = (id: string, kind: TermKind, payerId: string, payeeId: string): TermValues => ({
  id, kind, payerId, payeeId, items: kind === 'PAYMENT' ? [{ label: '', amount: null }] : [], amount: null, amountTyped: false, dueOn: '', method: '',
  installments: [], acceleration: true, text: '', textTyped: false,
})

/** Terms in which one side owes the other something. */
export const hasDebtor = (kind: TermKind): boolean => kind === 'PAYMENT' || kind === 'CERTIFICATE' || kind === 'REINSTATEMENT' || kind === 'INSURANCE'

export const itemsSum = (values: TermValues): number => values.items.reduce((sum, item) => sum + (item.amount ?? 0), 0)
const isBlank = (item: { label: string; amount: number | null }): boolean => item.label.trim() === '' && item.amount === null

/** The figures of a term as far as they are filled in; `text` only where it was written by hand. */
export function figuresOf(values: TermValues): SettlementTerm {
  const payment = values.kind === 'PAYMENT'
  const items = values.items.filter((item) => !isBlank(item))
  return {
    id: values.id, kind: values.kind,
    ...(hasDebtor(values.kind) && values.payerId !== '' ? { payerId: values.payerId } : {}),
    ...((hasDebtor(values.kind) || values.kind === 'WAIVER') && values.payeeId !== '' ? { payeeId: values.payeeId } : {}),
    ...(payment && items.length > 0 ? { items: items.map((item) => ({ label: item.label.trim(), amount: item.amount ?? 0 })) } : {}),
    ...(payment && values.amount !== null ? { amount: values.amount } : {}),
    ...(hasDebtor(values.kind) && values.dueOn !== '' && values.installments.length === 0 ? { dueOn: values.dueOn } : {}),
    ...(hasDebtor(values.kind) && values.method.trim() !== '' ? { method: values.method.trim() } : {}),
    ...(payment && values.installments.length > 0 ? {
      installments: values.installments.map((one, index) => ({ no: index + 1, dueOn: one.dueOn, amount: one.amount ?? 0 })), acceleration: values.acceleration,
    } : {}),
  }
}

/** The sentence that the fields make, or '' where only a person can write it. */
export const composed = (values: TermValues, parties: readonly Party[]): string => (values.kind === 'OTHER' ? '' : settlementSentence(figuresOf(values), parties))

/** The term as it is recorded. Amounts and dates that are missing stay missing, so that the schema names them. */
export function termPayload(values: TermValues, parties: readonly Party[]): Record<string, unknown> {
  const figures = figuresOf(values)
  const items = values.items.filter((item) => !isBlank(item))
  return {
    ...figures,
    ...(figures.items ? { items: items.map(({ label, amount }) => ({ label: label.trim(), ...(amount === null ? {} : { amount }) })) } : {}),
    ...(figures.installments ? { installments: values.installments.map(({ dueOn, amount }, index) => ({ no: index + 1, dueOn, ...(amount === null ? {} : { amount }) })) } : {}),
    text: values.textTyped ? values.text.trim() : composed(values, parties),
  }
}

/** A recorded term as it is edited again. */
export function valuesOf(term: SettlementTerm, parties: readonly Party[]): TermValues {
  const values: TermValues = {
    ...emptyTerm(term.id, term.kind, term.payerId ?? '', term.payeeId ?? ''),
    items: (term.items ?? []).map(({ label, amount }) => ({ label, amount })), amount: term.amount ?? null, dueOn: term.dueOn ?? '', method: term.method ?? '',
    installments: (term.installments ?? []).map(({ dueOn, amount }) => ({ dueOn, amount })), acceleration: term.acceleration ?? false, text: term.text ?? '',
  }
  return { ...values, amountTyped: values.amount !== null && values.amount !== itemsSum(values), textTyped: values.text !== '' && values.text !== composed(values, parties) }
}
