import type { SubsidyRow } from '../../../shared/ipc/subsidy-views.ts'
import type { SubsidyState } from '../../../shared/subsidy/facts.ts'

export const queueTabs = ['supplementing', 'submitted', 'reviewing', 'decided', 'paying', 'followUp', 'done', 'all'] as const
export type QueueTab = (typeof queueTabs)[number]

export const isQueueTab = (text: string | null): text is QueueTab => queueTabs.some((tab) => tab === text)

const done: readonly SubsidyState[] = ['closed', 'rejected', 'withdrawn']
const belongs = (tab: QueueTab, { state }: SubsidyRow): boolean => tab === 'all' || (tab === 'done' ? done.includes(state) : state === tab)

const noDeadline = '9999'
export const dueOf = ({ nextDeadline }: SubsidyRow): string => nextDeadline?.dueOn ?? noDeadline

/** Rows of a tab, due first. */
export const rowsOf = (rows: readonly SubsidyRow[], tab: QueueTab): SubsidyRow[] =>
  rows.filter((row) => belongs(tab, row)).toSorted((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : a.subsidyNumber.localeCompare(b.subsidyNumber)))

/** Rows with every word of `text` in number or names; full and half width, 臺 and 台, capitals and small letters are the same. */
export function rowsWith(rows: readonly SubsidyRow[], text: string): readonly SubsidyRow[] {
  const words = plain(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const shown = plain([row.subsidyNumber, row.caseNumber, row.claimant, row.employer].join('\n'))
    return words.every((word) => shown.includes(word))
  })
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('臺', '台')
