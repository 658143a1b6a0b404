import { clauseSentence } from '../../shared/documents/clause-sentence.ts'
import { settlementSentence } from '../../shared/documents/settlement-sentence.ts'
import type { Party } from '../../shared/model/party.ts'
import { asksFor, type ClauseParameter, type SettlementClause } from '../../shared/model/settlement-clause.ts'
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
  /** The clause of the library that it was made from, as it was worded then. */
  clause?: SettlementClause
  /** Parameters of the clause that have no field of their own. */
  parameters?: Record<string, string | number | null>
}

export interface TermsValues { terms: TermValues[] }

/** @param label what a payment is for, as far as it is known */
export const emptyTerm = (id: string, kind: TermKind, payerId: string, payeeId: string, label = ''): TermValues => ({
  id, kind, payerId, payeeId, items: kind === 'PAYMENT' ? [{ label, amount: null }] : [], amount: null, amountTyped: false, dueOn: '', method: '',
  installments: [], acceleration: true, text: '', textTyped: false,
})

/** Where the form keeps a parameter of a clause, below the term. */
export function parameterField({ name }: ClauseParameter): string {
  switch (name) {
    case 'payer': return 'payerId'
    case 'payee': return 'payeeId'
    case 'amount':
    case 'dueOn': return name
    default: return `parameters.${name}`
  }
}

const startOfParameter = ({ type, initial }: ClauseParameter): string | number | null => initial ?? (type === 'PERCENT' ? null : '')

/** A new term from a clause of the library. @param label what is paid for, as far as it is known */
export function termFromClause(clause: SettlementClause, id: string, { payerId, payeeId, label }: { payerId: string; payeeId: string; label: string }): TermValues {
  const { kind, parameters = [], payment } = clause
  return {
    ...emptyTerm(id, kind, payerId, kind === 'WAIVER' && clause.text !== undefined ? '' : payeeId, label), clause, method: payment?.method ?? '',
    parameters: Object.fromEntries(parameters.filter((one) => parameterField(one).startsWith('parameters.')).map((one) => [one.name, startOfParameter(one)])),
  }
}

/** The first thing that a new term from a clause still asks for, as a path below the term. */
export function firstOpenField(values: TermValues): string {
  if (values.kind === 'PAYMENT') return values.items[0]?.label === '' ? 'items.0.label' : 'items.0.amount'
  const paths = (values.clause?.parameters ?? []).map(parameterField)
  const isOpen = (path: string): boolean => {
    const value: unknown = path.startsWith('parameters.') ? values.parameters?.[path.slice('parameters.'.length)] : values[path as keyof TermValues]
    return value === '' || value === null
  }
  return paths.find(isOpen) ?? paths.at(-1) ?? 'text'
}

/** Terms in which one side owes the other something. */
export const hasDebtor = (kind: TermKind): boolean => kind === 'PAYMENT' || kind === 'CERTIFICATE' || kind === 'REINSTATEMENT' || kind === 'INSURANCE'

export const itemsSum = (values: TermValues): number => values.items.reduce((sum, item) => sum + (item.amount ?? 0), 0)
const isBlank = (item: { label: string; amount: number | null }): boolean => item.label.trim() === '' && item.amount === null

/** The figures of a term as far as they are filled in; `text` only where it was written by hand. */
export function figuresOf(values: TermValues): SettlementTerm {
  const payment = values.kind === 'PAYMENT'
  const items = values.items.filter((item) => !isBlank(item))
  const asks = (name: string): boolean => asksFor(values.clause, name)
  return {
    id: values.id, kind: values.kind,
    ...((hasDebtor(values.kind) || asks('payer')) && values.payerId !== '' ? { payerId: values.payerId } : {}),
    ...((hasDebtor(values.kind) || values.kind === 'WAIVER' || asks('payee')) && values.payeeId !== '' ? { payeeId: values.payeeId } : {}),
    ...(payment && items.length > 0 ? { items: items.map((item) => ({ label: item.label.trim(), amount: item.amount ?? 0 })) } : {}),
    ...((payment || values.kind === 'INSURANCE') && values.amount !== null ? { amount: values.amount } : {}),
    ...((hasDebtor(values.kind) || asks('dueOn')) && values.dueOn !== '' && values.installments.length === 0 ? { dueOn: values.dueOn } : {}),
    ...(hasDebtor(values.kind) && values.method.trim() !== '' ? { method: values.method.trim() } : {}),
    ...(payment && values.installments.length > 0 ? {
      installments: values.installments.map((one, index) => ({ no: index + 1, dueOn: one.dueOn, amount: one.amount ?? 0 })), acceleration: values.acceleration,
    } : {}),
  }
}

/** The sentence that the fields make, or '' where only a person can write it. */
export function composed(values: TermValues, parties: readonly Party[]): string {
  const { clause } = values
  if (clause?.text !== undefined) return clauseSentence({ ...clause, text: clause.text }, figuresOf(values), values.parameters ?? {}, parties)
  return values.kind === 'OTHER' ? '' : settlementSentence(figuresOf(values), parties)
}

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

/** A term as it is edited, with the better wording that was offered for it. Where it has no text, the sentence follows the fields again. */
export function betterValues(values: TermValues, term: SettlementTerm): TermValues {
  const { clause, ...own } = values
  const now = figuresOf(values)
  // What is not changed keeps its empty fields.
  const isSame = (field: 'items' | 'installments'): boolean => JSON.stringify(now[field]) === JSON.stringify(term[field])
  return {
    ...own, ...(clause === undefined || term.kind !== values.kind ? {} : { clause }),
    id: term.id, kind: term.kind, payerId: term.payerId ?? own.payerId, payeeId: term.payeeId ?? own.payeeId,
    items: isSame('items') ? own.items : (term.items ?? []).map(({ label, amount }) => ({ label, amount })),
    amount: term.amount ?? null, amountTyped: term.amount !== undefined && term.amount !== (term.items ?? []).reduce((sum, item) => sum + item.amount, 0),
    dueOn: term.dueOn ?? '', method: term.method ?? '',
    installments: isSame('installments') ? own.installments : (term.installments ?? []).map(({ dueOn, amount }) => ({ dueOn, amount })),
    acceleration: term.acceleration ?? own.acceleration, text: term.text ?? '', textTyped: term.text !== undefined,
  }
}
