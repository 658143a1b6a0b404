import { groupedAmount } from '../../format/capital-amount.ts'
import { rocDate, rocDateTime, tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts, Correction } from '../../lifecycle/case-facts.ts'
import { isIsoDate, isLocalDateTime } from '../../model/dates.ts'
import { domain } from '../../text/zh-TW/domain.ts'
import { fieldLabel } from '../field-label.ts'
import type { DocumentBlock, DocumentTable } from '../model.ts'

/** A corrected value in the words of the record: dates as 民國, amounts grouped, empty as 無. */
export function valueWords(value: unknown, path: string): string {
  if (value === null || value === undefined || value === '') return '（無）'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return /(?:amount|monthlyWage)$/iu.test(path) ? `${groupedAmount(value)}元` : String(value)
  if (typeof value === 'string') return stringWords(value, path)
  return Array.isArray(value) ? value.map((one) => valueWords(one, path)).join('、') : Object.values(value).map((one) => valueWords(one, path)).join('，')
}

function stringWords(value: string, path: string): string {
  if (isIsoDate(value)) return rocDate(value)
  if (isLocalDateTime(value)) return rocDateTime(value)
  if (path.endsWith('.gender') && Object.hasOwn(domain.gender, value)) return domain.gender[value as keyof typeof domain.gender]
  return value
}

/** 更正前、更正後 of one correction. */
export function changesTable(correction: Correction, facts: CaseFacts): DocumentTable {
  return {
    kind: 'table',
    header: ['更正事項', '更正前', '更正後'],
    widths: [30, 35, 35],
    rows: correction.changes.map((change) => [
      { text: fieldLabel(change.path, facts) }, { text: valueWords(change.before, change.path) }, { text: valueWords(change.after, change.path) },
    ]),
  }
}

/** Everything corrected since the record was final, by version (law.md §7.13). */
export function correctionBlocks(facts: CaseFacts): DocumentBlock[] {
  return facts.corrections.flatMap((correction): DocumentBlock[] => [
    { kind: 'paragraph', text: `第${correction.version}版（${tableRocDate(correction.on)}更正，${domain.correctionKind[correction.kind]}）${correction.kind === 'SUBSTANTIVE' ? '：經雙方當事人重新簽名。' : '：'}`, keepWithNext: true },
    changesTable(correction, facts),
  ])
}
