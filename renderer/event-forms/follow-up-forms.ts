import { bindingTerms, standingOf, unperformedTerms } from '../../shared/lifecycle/standing.ts'
import { settlementSentence } from '../../shared/documents/settlement-sentence.ts'
import { groupedAmount } from '../../shared/format/capital-amount.ts'
import { rocDate } from '../../shared/format/roc-date.ts'
import type { SettlementTerm } from '../../shared/model/settlement-term.ts'
import { ArbitratorFields, type ArbitratorRow, proposedArbitrators } from './arbitrator-fields.tsx'
import { defineForm, filled, type FormContext, type FormRegistry, type Option } from './definition.ts'

const shortened = (sentence: string): string => (sentence.length > 60 ? `${sentence.slice(0, 60)}…` : sentence)

const termOptions = (terms: readonly SettlementTerm[], { view, t }: FormContext): Option[] =>
  terms.map((term) => ({ value: term.id, label: t(`domain:termKind.${term.kind}`), note: shortened(settlementSentence(term, view.facts.parties)) }))

/** What is due next of a term, as a form starts with it. */
function nextPayment(term: SettlementTerm | undefined, { view }: FormContext): { installmentNo: string; amount: number | null } {
  if (term === undefined) return { installmentNo: '', amount: null }
  const { paid, total } = standingOf(view.facts, term)
  let covered = 0
  for (const installment of term.installments ?? []) {
    covered += installment.amount
    if (covered > paid) return { installmentNo: String(installment.no), amount: Math.min(installment.amount, covered - paid) }
  }
  return { installmentNo: '', amount: total === null ? null : total - paid }
}

const performance = defineForm<{ termId: string; installmentNo: string; amount: number | null; paidOn: string; doneOn: string }>({
  initial: (context) => {
    const [term] = unperformedTerms(context.view.facts)
    return { termId: term?.id ?? '', ...nextPayment(term, context), paidOn: context.today, doneOn: context.today }
  },
  fields: ({ termId }, context) => {
    const terms = bindingTerms(context.view.facts)
    const term = terms.find((one) => one.id === termId)
    const installments = term?.installments ?? []
    return [
      { kind: 'radio', name: 'termId', label: 'termId', required: true, options: termOptions(terms, context) },
      ...(term?.kind !== 'PAYMENT' ? [{ kind: 'date' as const, name: 'doneOn', label: 'doneOn' as const, required: true }] : [
        ...(installments.length > 0 ? [{
          kind: 'choice' as const, name: 'installmentNo', label: 'installmentNo' as const,
          options: installments.map((one) => ({ value: String(one.no), label: context.t('form.installment', { number: one.no }), note: `${rocDate(one.dueOn)} ${groupedAmount(one.amount)}` })),
        }] : []),
        { kind: 'amount' as const, name: 'amount', label: 'paidAmount' as const, required: true },
        { kind: 'date' as const, name: 'paidOn', label: 'paidOn' as const, required: true },
      ]),
    ]
  },
  events: ({ termId, installmentNo, amount, paidOn, doneOn }, { view }) => {
    const term = bindingTerms(view.facts).find((one) => one.id === termId)
    if (term?.kind !== 'PAYMENT') return [filled({ termId, doneOn })]
    const ofInstallment = term.installments?.some((one) => String(one.no) === installmentNo) ?? false
    return [{ ...filled({ termId, paidOn }), ...(amount === null ? {} : { amount }), ...(ofInstallment ? { installmentNo: Number(installmentNo) } : {}) }]
  },
})

const defaulted = defineForm<{ termId: string }>({
  initial: ({ view }) => ({ termId: unperformedTerms(view.facts)[0]?.id ?? '' }),
  fields: (_values, context) => [{ kind: 'radio', name: 'termId', label: 'termId', required: true, options: termOptions(unperformedTerms(context.view.facts), context) }],
  events: (values) => [filled(values)],
})

const enforcementApplied = defineForm<{ court: string; appliedOn: string }>({
  initial: ({ today }) => ({ court: '', appliedOn: today }),
  fields: () => [
    { kind: 'line', name: 'court', label: 'court', required: true },
    { kind: 'date', name: 'appliedOn', label: 'enforcementAppliedOn', required: true },
  ],
  events: (values) => [filled(values)],
})

/** The heads of §60 under which a court refuses. */
const refusalGrounds = ['§60①', '§60②', '§60③'] as const
const groundText = { '§60①': 'ground1', '§60②': 'ground2', '§60③': 'ground3' } as const

const enforcementRuled = defineForm<{ granted: string; ground: string; partial: boolean }>({
  initial: () => ({ granted: 'YES', ground: '', partial: false }),
  fields: ({ granted }, { t }) => [
    { kind: 'radio', name: 'granted', label: 'granted', required: true, options: [{ value: 'YES', label: t('form.granted') }, { value: 'NO', label: t('form.refused') }] },
    ...(granted === 'NO' ? [
      { kind: 'radio' as const, name: 'ground', label: 'ground' as const, options: refusalGrounds.map((ground) => ({ value: ground, label: t(`form.${groundText[ground]}`), note: ground })) },
      { kind: 'flag' as const, name: 'partial', label: 'partial' as const },
    ] : []),
  ],
  events: ({ granted, ground, partial }) => [granted === 'YES' ? { granted: true } : { granted: false, ...filled({ ground }), ...(partial ? { partial } : {}) }],
})

const arbitration = defineForm<{ jointly: boolean; exceptionGround: string; arbitrators: ArbitratorRow[] }>({
  initial: () => ({ jointly: true, exceptionGround: '', arbitrators: [] }),
  fields: ({ jointly }) => [
    { kind: 'flag', name: 'jointly', label: 'jointly' },
    ...(jointly ? [] : [{ kind: 'line' as const, name: 'exceptionGround', label: 'exceptionGround' as const, hint: 'exceptionGround' as const, required: true }]),
  ],
  Body: ArbitratorFields,
  events: ({ jointly, exceptionGround, arbitrators }, context) => {
    const proposed = proposedArbitrators(arbitrators, context)
    return [{ jointly, ...(jointly ? {} : filled({ exceptionGround })), ...(proposed.length === 0 ? {} : { arbitrators: proposed }) }]
  },
})

const litigation = defineForm<{ court: string; courtLevel: string; courtCaseNo: string; filedOn: string; claimAmount: number | null; kind: string }>({
  initial: ({ today }) => ({ court: '', courtLevel: 'FIRST', courtCaseNo: '', filedOn: today, claimAmount: null, kind: 'PAYMENT' }),
  fields: (_values, { t }) => [
    { kind: 'line', name: 'court', label: 'court', required: true },
    { kind: 'choice', name: 'courtLevel', label: 'courtLevel', required: true, options: (['FIRST', 'SECOND', 'THIRD'] as const).map((level) => ({ value: level, label: t(`domain:courtLevel.${level}`) })) },
    { kind: 'line', name: 'courtCaseNo', label: 'courtCaseNo' },
    { kind: 'date', name: 'filedOn', label: 'filedOn', required: true },
    { kind: 'amount', name: 'claimAmount', label: 'claimAmount' },
    { kind: 'choice', name: 'kind', label: 'litigationKind', required: true, options: (['CONFIRM_EMPLOYMENT', 'PAYMENT', 'OTHER'] as const).map((kind) => ({ value: kind, label: t(`domain:litigationKind.${kind}`) })) },
  ],
  events: ({ claimAmount, ...values }) => [{ ...filled(values), ...(claimAmount === null ? {} : { claimAmount }) }],
})

export const followUpForms: FormRegistry = {
  'performance.reported': performance,
  'default.reported': defaulted,
  'enforcement.applied': enforcementApplied,
  'enforcement.ruled': enforcementRuled,
  'arbitration.applied': arbitration,
  'litigation.filed': litigation,
  'case.closed': defineForm<object>({ initial: () => ({}), events: () => [{}] }),
}
