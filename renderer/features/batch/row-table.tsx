import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { BatchRow } from '../../../shared/documents/batch.ts'
import { dateOf, timeOf } from '../../../shared/model/dates.ts'
import { paths } from '../../paths.ts'
import { useWords } from '../../texts.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { useDates } from '../../ui/dates.ts'
import type { HowAction } from './how-choice.tsx'

export const idOf = ({ caseId, subsidyId, code, key }: Pick<BatchRow, 'caseId' | 'subsidyId' | 'code' | 'key'>): string => `${subsidyId ?? caseId} ${code} ${key}`
/** Where a document is found again. */
export const pathOf = ({ caseId, subsidyId, code, key }: Pick<BatchRow, 'caseId' | 'subsidyId' | 'code' | 'key'>): string => (subsidyId === undefined ? paths.caseDocument(caseId, code, key) : paths.subsidyDocument(subsidyId, code, key))
/** What is complete and has not gone out. */
export const isTickedAtFirst = ({ missing, issued, mayIssue }: BatchRow): boolean => missing.length === 0 && issued === null && mayIssue
/** What has gone out is not sent a second time in passing; files, prints and labels of it may be wanted. */
export const mayBeTicked = ({ mayIssue, issued }: BatchRow, action: HowAction): boolean => action !== 'ISSUE' || (mayIssue && issued === null)

/** Every document with its tick, and why one is not ticked. */
export function RowTable({ rows, ticked, onTick, action }: { rows: readonly BatchRow[]; ticked: ReadonlySet<string>; onTick: (ticked: Set<string>) => void; action: HowAction }) {
  const { t } = useTranslation('batch')
  const dates = useDates()
  const open = rows.filter((row) => mayBeTicked(row, action))
  const isAll = open.length > 0 && open.every((row) => ticked.has(idOf(row)))
  const tick = (row: BatchRow, isTicked: boolean) => onTick(new Set(isTicked ? [...ticked, idOf(row)] : [...ticked].filter((id) => id !== idOf(row))))
  return (
    <>
      <Checkbox isSelected={isAll} isDisabled={open.length === 0} onChange={(all) => onTick(new Set(all ? [...ticked, ...open.map(idOf)] : []))}>{t('all')}</Checkbox>
      <ul className="batch-rows" aria-label={t('documents')}>
        {rows.map((row) => (
          <li key={idOf(row)} className="batch-row">
            <Checkbox isSelected={ticked.has(idOf(row)) && mayBeTicked(row, action)} isDisabled={!mayBeTicked(row, action)} onChange={(isTicked) => tick(row, isTicked)}>
              <span className="batch-name">{row.title}　<span className="number">{row.caseNumber}</span></span>
              <span className="batch-parties">{row.parties}</span>
            </Checkbox>
            <div className="batch-remarks">
              {row.at !== null && <span className="number">{dates.tableDate(row.at.includes('T') ? dateOf(row.at) : row.at)}{row.at.includes('T') && ` ${timeOf(row.at)}`}</span>}
              <Remark row={row} action={action} />
              <Link to={pathOf(row)} aria-label={t('openDocumentOf', { title: row.title, number: row.caseNumber })}>{t('openDocument')}</Link>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Remark({ row: { missing, issued, mayIssue }, action }: { row: BatchRow; action: HowAction }) {
  const { t, i18n } = useTranslation('batch')
  const words = useWords()
  const dates = useDates()
  if (issued) return <span className="batch-note">{t('issuedAs', { date: dates.tableDate(issued.on), number: issued.documentNumber ?? '' })}</span>
  if (missing.length > 0) return <span className="batch-note batch-missing">{t('missing', { count: missing.length, fields: missing.map(words).join(i18n.language === 'en' ? ', ' : '、') })}</span>
  return !mayIssue && action === 'ISSUE' ? <span className="batch-note">{t('notIssuable')}</span> : null
}
