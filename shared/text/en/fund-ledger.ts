import type { Catalogue } from '../catalogue.ts'
import type { fundLedger as chinese } from '../zh-TW/fund-ledger.ts'

export const fundLedger = {
  title: 'Fund ledger', description: '{{fund}}: budget, reservations, payments, repayments and what is left. Demonstration cases are not in it.',
  year: 'Year', yearName: 'ROC year {{year}}', city: 'Fund', export: 'Export', exportAs: { csv: 'CSV table', xlsx: 'Excel workbook (.xlsx)' }, saved: 'Saved {{file}}',
  kind: {
    BUDGET: 'Budget', PRINCIPAL: 'Principal', INTEREST: 'Interest', INCOME: 'Other income', CORRECTION: 'Correction', RESERVED: 'Reserved', RELEASED: 'Released', PAID: 'Paid', CLAWBACK: 'Ordered back', REPAID: 'Repaid',
  },
  figures: 'Where ROC year {{year}} stands',
  figure: { spendable: 'Spendable', reserved: 'Reserved', paid: 'Paid', repaid: 'Repaid', balance: 'Left' },
  how: {
    onlyInterest: 'The principal may not be spent: interest {{interest}} + other income {{income}} = {{money}}', withPrincipal: 'Principal {{principal}} + interest {{interest}} + other income {{income}} = {{money}}', withoutPrincipal: 'Interest {{interest}} + other income {{income}} = {{money}}',
    capped: '{{sum}}; budget {{budget}}; the smaller counts', budgetOnly: 'Budget {{budget}} (no principal entered, the budget counts)',
    reserved: 'Decided in this year and not yet paid; it stays reserved here after the year’s end', paid: 'Paid for decisions of this year, whenever it was paid', repaid: 'Came back in this year, whenever it was granted', balance: '{{spendable}} − {{reserved}} − {{paid}} + {{repaid}}',
  },
  article: { use: 'Rules on the fund’s keeping and use (基金收支保管及運用規定)', repaid: '行政程序法 §127' },
  none: 'No budget or income is entered for ROC year {{year}}', noneText: 'Once it is, a decision above what is left is refused with the figures; until then the budget is not checked.',
  low: 'Less than a tenth is left: NTD {{balance}} of {{spendable}}', overdrawn: 'NTD {{amount}} more than may be spent', lowText: 'A decision above what is left cannot be recorded; have the budget adjusted first.', noInterest: 'No interest or other income is entered. Neither principal nor budget stands in for it: NTD 0 may be spent this year.',
  chart: {
    title: 'Month by month', alt: 'ROC year {{year}} by month. Up to {{month}}: NTD {{paid}} paid, {{reserved}} reserved, {{repaid}} repaid, {{spendable}} spendable. The table below has the figures of each month.',
    table: 'Up to the end of each month; in small what the month itself added', month: 'Month', inMonth: 'this month {{amount}}', monthName: '{{month}}', later: '{{year}}/{{month}}', show: 'Show the figures of each month',
  },
  due: {
    title: 'Money to move', none: 'Nothing waits to be paid or paid back.', order: 'Payment order', orderFor: 'Payment order for {{number}}',
    kind: { RECEIPT: 'Receipt awaited', PAYMENT: 'To be paid', REPAYMENT: 'To be paid back' }, unserved: 'The decision has not been served', waited_one: 'Waiting {{count}} day', waited_other: 'Waiting {{count}} days', left_one: '{{count}} day left', left_other: '{{count}} days left', today: 'Due today', overdue_one: '{{count}} day overdue', overdue_other: '{{count}} days overdue',
  },
  rows: { title: 'Entries', table: 'Entries', matter: 'What', none: 'Nothing in this year yet', noneText: 'Budget, interest and decided applications are listed here.' },
  column: { on: 'Day', kind: 'Kind', number: 'Application', claimant: 'Claimant', note: 'Note', amount: 'Amount' },
  entryNo: 'Entry {{number}}', corrects: 'corrects entry {{number}}',
  enter: {
    open: 'Enter money', title: 'Enter money', kind: 'Kind', year: 'Year', amount: 'Amount', amountHintCorrection: 'A plain figure adds, one with a minus takes away, such as -5,000.', bookedOn: 'Day', note: 'Note', noteHint: 'Such as the deposit, the voucher or the number of the budget.', reason: 'Why it is put right', corrects: 'Entry to put right', entry: 'Entry {{number}}: {{kind}} NTD {{amount}} ({{date}})',
    commit: 'Enter', done: 'Entered', forever: 'What is entered is never changed or deleted; a mistake is put right by a correction.', hint: {
      BUDGET: 'The budget of the year; an increase is an entry of its own.', PRINCIPAL: 'What the fund holds as principal.', INTEREST: 'Interest received this year.', INCOME: 'Gifts, shares of fines, what was left of earlier years.', CORRECTION: 'Puts an earlier entry right by so much more or less.',
    },
    nothingToCorrect: 'This year has no entry to put right.', draft: 'Money of the fund', amountMissing: 'Enter the amount', dayMissing: 'Enter the day',
  },
} as const satisfies Catalogue<typeof chinese>
