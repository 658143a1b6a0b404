import { addDays } from '../../../../shared/model/dates.ts'
import { clawedBackOf, grantedOf, outstandingOf, paidOf } from '../../../../shared/subsidy/facts.ts'
import { defineForm, filled } from './definition.ts'

/** An order to repay names its own day; this is where the form starts. */
const repayDays = 30

export const notified = defineForm<{ deliveredOn: string; documentNumber: string; method: string }>({
  initial: ({ view, today }) => ({ deliveredOn: today, documentNumber: view.facts.decision?.letter?.documentNumber ?? '', method: '' }),
  fields: [
    { kind: 'date', name: 'deliveredOn', label: 'deliveredOn', required: true },
    { kind: 'line', name: 'documentNumber', label: 'documentNumber', hint: 'documentNumber' },
    { kind: 'line', name: 'method', label: 'method' },
  ],
  payload: filled,
})

export const receipt = defineForm<{ receiptNumber: string }>({
  initial: () => ({ receiptNumber: '' }),
  fields: [{ kind: 'line', name: 'receiptNumber', label: 'receiptNumber' }],
  payload: filled,
})

export const paid = defineForm<{ amount: number | null; voucher: string }>({
  initial: ({ view: { facts } }) => ({ amount: grantedOf(facts) - paidOf(facts), voucher: '' }),
  fields: [{ kind: 'amount', name: 'amount', label: 'paidAmount', required: true }, { kind: 'line', name: 'voucher', label: 'voucher' }],
  payload: filled,
})

export const appealed = defineForm<{ receivedOn: string; reason: string }>({
  initial: ({ today }) => ({ receivedOn: today, reason: '' }),
  fields: [{ kind: 'date', name: 'receivedOn', label: 'receivedOn', required: true }, { kind: 'paragraph', name: 'reason', label: 'appealReason' }],
  payload: filled,
})

export const clawback = defineForm<{ amount: number | null; reason: string; dueOn: string; documentNumber: string }>({
  initial: ({ view: { facts }, today }) => ({ amount: paidOf(facts) - clawedBackOf(facts), reason: '', dueOn: addDays(today, repayDays), documentNumber: '' }),
  fields: [
    { kind: 'amount', name: 'amount', label: 'clawbackAmount', required: true },
    { kind: 'paragraph', name: 'reason', label: 'clawbackReason', required: true },
    { kind: 'date', name: 'dueOn', label: 'repayBy', hint: 'repayBy', required: true },
    { kind: 'line', name: 'documentNumber', label: 'documentNumber' },
  ],
  payload: filled,
})

export const repaid = defineForm<{ amount: number | null }>({
  initial: ({ view: { facts } }) => ({ amount: outstandingOf(facts) }),
  fields: [{ kind: 'amount', name: 'amount', label: 'repaidAmount', required: true }],
  payload: filled,
})

export const closed = defineForm<object>({ initial: () => ({}), payload: () => ({}) })

export const withdrawn = defineForm<{ reason: string }>({
  initial: () => ({ reason: '' }),
  fields: [{ kind: 'paragraph', name: 'reason', label: 'withdrawReason' }],
  payload: filled,
})
