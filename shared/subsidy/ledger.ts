import { type IsoDate, rocYearOf } from '../model/dates.ts'
import type { SubsidyFacts } from './facts.ts'
import type { FundEntry, FundEntryKind } from './fund-entry.ts'

/** An application as its fund's ledger reads it. */
export interface FundApplication {
  subsidyId: string
  subsidyNumber: string
  claimant: string
  facts: Pick<SubsidyFacts, 'decision' | 'formerDecisions' | 'payments' | 'clawbacks' | 'repayments' | 'withdrawnOn' | 'notified' | 'receiptOn'>
}

/** Whole NTD. balance = spendable − reserved − paid + repaid. */
export interface LedgerFigures { spendable: number; reserved: number; paid: number; repaid: number; balance: number }

/** What was entered for the year, corrections included. Of budget and principal null where none was, or it was corrected to nothing. */
export interface LedgerSources { budget: number | null; principal: number | null; interest: number; income: number }

export type LedgerRowKind = FundEntryKind | 'RESERVED' | 'RELEASED' | 'PAID' | 'CLAWBACK' | 'REPAID'
export interface LedgerRow {
  /** Unlike that of any other row of the ledger. */
  id: string
  kind: LedgerRowKind
  on: IsoDate
  /** Whole NTD; only a CORRECTION can be below zero. */
  amount: number
  note: string
  entryNo?: number
  corrects?: number
  subsidyId?: string
  subsidyNumber?: string
  claimant?: string
  /** How the fund stands after this row. */
  standing: LedgerFigures
}

/** `month`: YYYY-MM; `reserved`: net of what was released; `standing`: at its end. */
export interface LedgerMonth { month: string; reserved: number; paid: number; repaid: number; standing: LedgerFigures }

export interface FundLedger extends LedgerFigures {
  sources: LedgerSources
  /** Less than a tenth is left. */
  isLow: boolean
  rows: LedgerRow[]
  /** The twelve of the year, and later ones in which something still happened to it. */
  months: LedgerMonth[]
}

/** No rule names it: an office's practice to look at its budget in time. */
const lowShare = 0.1

type Movement = Omit<LedgerRow, 'standing'> & { corrected?: FundEntryKind }

/** As the rows of one day follow each other: money first, then what is granted from it. */
const order: readonly LedgerRowKind[] = ['BUDGET', 'PRINCIPAL', 'INTEREST', 'INCOME', 'CORRECTION', 'REPAID', 'RELEASED', 'RESERVED', 'PAID', 'CLAWBACK']
const epoch = 1911

/**
 * The ledger of a fund and a ROC year.
 * - Spendable: the budget, as far as there is money for it; without a budget the money. Money is interest and other income, and the principal where the
 *   fund may spend it. Of a fund that may, the money counts against a budget only where its principal was entered; before, nobody here knows how much there is.
 *   What was left of an earlier year counts only when it is entered as other income.
 * - Reserved: decided and not yet paid. A decision belongs to the year of the panel's meeting and stays reserved there until it is paid, also after the
 *   year's end; its payments are paid from that year, whenever they are made. So nothing counts in two years.
 * - Repaid: what came back in the year, whatever year it was granted from: then it is there to be spent.
 * An application that was withdrawn, and a decision that was taken back, reserve nothing from that day on.
 * @param onlyInterest only interest and other income may be spent (高雄市勞工權益基金收支保管及運用自治條例 §4)
 * @returns the same whatever the order of what is given
 */
export function fundLedger({ entries, applications, year, onlyInterest }: { entries: readonly FundEntry[]; applications: readonly FundApplication[]; year: number; onlyInterest: boolean }): FundLedger {
  const ofYear = entries.filter((entry) => entry.year === year)
  const kinds = new Map(ofYear.map(({ entryNo, kind }) => [entryNo, kind]))
  const movements = [...ofYear.map((entry) => entered(entry, kinds)), ...applications.flatMap((application) => movementsOf(application, year))].toSorted(inOrder)
  const rows: LedgerRow[] = []
  let sources: LedgerSources = { budget: null, principal: null, interest: 0, income: 0 }
  let standing: LedgerFigures = { spendable: 0, reserved: 0, paid: 0, repaid: 0, balance: 0 }
  for (const { corrected, ...movement } of movements) {
    sources = withMoney(sources, corrected ?? movement.kind, movement.amount)
    standing = after(standing, movement, spendableOf(sources, onlyInterest))
    rows.push({ ...movement, standing })
  }
  return { ...standing, sources, isLow: standing.balance < standing.spendable * lowShare, rows, months: monthsOf(rows, year) }
}

/** What may be spent of these; see {@link fundLedger}. */
export function spendableOf({ budget, principal, interest, income }: LedgerSources, onlyInterest: boolean): number {
  const money = interest + income + (onlyInterest ? 0 : principal ?? 0)
  if (budget === null) return money
  return onlyInterest || principal !== null ? Math.min(budget, money) : budget
}

/** Whether any money stands entered; without it nobody here knows what a year has. */
export const isEntered = ({ budget, principal, interest, income }: LedgerSources): boolean => budget !== null || principal !== null || interest + income !== 0

const entered = ({ entryNo, kind, amount, bookedOn, note, corrects }: FundEntry, kinds: ReadonlyMap<number, FundEntryKind>): Movement => {
  const corrected = corrects === null ? undefined : kinds.get(corrects)
  return { id: `entry-${entryNo}`, kind, on: bookedOn, amount, note, entryNo, ...(corrects === null ? {} : { corrects }), ...(corrected === undefined ? {} : { corrected }) }
}

function movementsOf({ subsidyId, subsidyNumber, claimant, facts }: FundApplication, year: number): Movement[] {
  const of = { subsidyId, subsidyNumber, claimant }
  const movement = (kind: LedgerRowKind, index: number, on: IsoDate, amount: number, note = ''): Movement => ({ id: `${subsidyId}-${kind}-${index}`, kind, on, amount, note, ...of })
  const inYear = (on: IsoDate): boolean => rocYearOf(on) === year
  const decisions = [
    ...facts.formerDecisions.map((decision) => ({ decision, releasedOn: decision.takenBackOn })),
    ...(facts.decision === null ? [] : [{ decision: facts.decision, releasedOn: facts.withdrawnOn }]),
  ]
  return [
    ...decisions.flatMap(({ decision, releasedOn }, index) => {
      const granted = decision.perItem.reduce((total, item) => total + item.granted, 0)
      if (granted === 0 || !inYear(decision.meeting.on)) return []
      return [movement('RESERVED', index, decision.meeting.on, granted), ...(releasedOn === null ? [] : [movement('RELEASED', index, releasedOn, granted)])]
    }),
    ...(facts.decision !== null && inYear(facts.decision.meeting.on) ? facts.payments.map(({ on, amount, voucher }, index) => movement('PAID', index, on, amount, voucher ?? '')) : []),
    ...facts.clawbacks.flatMap(({ on, amount, reason }, index) => (inYear(on) ? [movement('CLAWBACK', index, on, amount, reason)] : [])),
    ...facts.repayments.flatMap(({ on, amount }, index) => (inYear(on) ? [movement('REPAID', index, on, amount)] : [])),
  ].filter(({ amount }) => amount !== 0)
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Movement, b: Movement): number =>
  compare(a.on, b.on) || compare(order.indexOf(a.kind), order.indexOf(b.kind)) || compare(a.entryNo ?? 0, b.entryNo ?? 0)
  || compare(a.subsidyNumber ?? '', b.subsidyNumber ?? '') || compare(a.id.length, b.id.length) || compare(a.id, b.id)

function withMoney(sources: LedgerSources, kind: LedgerRowKind, amount: number): LedgerSources {
  switch (kind) {
    case 'BUDGET':
      return { ...sources, budget: (sources.budget ?? 0) + amount || null }
    case 'PRINCIPAL':
      return { ...sources, principal: (sources.principal ?? 0) + amount || null }
    case 'INTEREST':
      return { ...sources, interest: sources.interest + amount }
    case 'INCOME':
      return { ...sources, income: sources.income + amount }
    default:
      return sources
  }
}

function after({ reserved, paid, repaid }: LedgerFigures, { kind, amount }: Movement, spendable: number): LedgerFigures {
  const next = {
    spendable,
    reserved: kind === 'RESERVED' ? reserved + amount : kind === 'RELEASED' || kind === 'PAID' ? reserved - amount : reserved,
    paid: kind === 'PAID' ? paid + amount : paid,
    repaid: kind === 'REPAID' ? repaid + amount : repaid,
  }
  return { ...next, balance: next.spendable - next.reserved - next.paid + next.repaid }
}

const nothing: LedgerFigures = { spendable: 0, reserved: 0, paid: 0, repaid: 0, balance: 0 }

function monthsOf(rows: readonly LedgerRow[], year: number): LedgerMonth[] {
  const own = Array.from({ length: 12 }, (_, index) => `${year + epoch}-${String(index + 1).padStart(2, '0')}`)
  const later = rows.map(({ on }) => on.slice(0, 7)).filter((month) => month > `${year + epoch}-12`)
  const sum = (of: readonly LedgerRow[], kind: LedgerRowKind): number => of.reduce((total, row) => (row.kind === kind ? total + row.amount : total), 0)
  return [...own, ...[...new Set(later)].toSorted()].map((month) => {
    const inMonth = rows.filter(({ on }) => on.slice(0, 7) === month)
    return {
      month, reserved: sum(inMonth, 'RESERVED') - sum(inMonth, 'RELEASED'), paid: sum(inMonth, 'PAID'), repaid: sum(inMonth, 'REPAID'),
      standing: rows.findLast(({ on }) => on.slice(0, 7) <= month)?.standing ?? nothing,
    }
  })
}
