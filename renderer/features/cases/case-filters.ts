import type { CaseSummary } from '../../../shared/ipc/views.ts'

export const caseFilters = ['open', 'overdue', 'serving', 'followUp', 'closed', 'all'] as const
export type CaseFilter = (typeof caseFilters)[number]

const tests: Record<CaseFilter, (row: CaseSummary) => boolean> = {
  open: ({ state }) => state !== 'closed',
  overdue: ({ nextDeadline }) => nextDeadline?.status === 'OVERDUE',
  serving: ({ state }) => state === 'record.serving',
  followUp: ({ state }) => state === 'followUp',
  closed: ({ state }) => state === 'closed',
  all: () => true,
}

export function isCaseFilter(text: string | null): text is CaseFilter {
  return caseFilters.some((filter) => filter === text)
}

export function casesOf(rows: readonly CaseSummary[], filter: CaseFilter): CaseSummary[] {
  return rows.filter(tests[filter])
}

/** Cases with every word of `text` in what the list shows. @param categoryOf the category in words */
export function casesWith(rows: readonly CaseSummary[], text: string, categoryOf: (row: CaseSummary) => string): readonly CaseSummary[] {
  const words = plain(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const shown = plain([row.caseNumber, row.employees, row.employers, categoryOf(row), row.mediator ?? ''].join('\n'))
    return words.every((word) => shown.includes(word))
  })
}

/** Full and half width, 臺 and 台, capitals and small letters are the same here. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('臺', '台')
}
