import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Statement } from '../../../shared/lifecycle/case-facts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'

interface StatementRowProps {
  statement: Statement
  number: number
  query: string
  isCurrent: boolean
  /** Nothing took the place of what was struck. */
  isDeleted: boolean
  /** Whether statements may still be added, and so corrected. */
  isOpen: boolean
  onCorrect: (number: number) => void
  onDelete: (number: number) => void
}

/** One statement; what was corrected stays legible, struck, and says so in words too. */
export const StatementRow = memo(function StatementRow({ statement, number, query, isCurrent, isDeleted, isOpen, onCorrect, onDelete }: StatementRowProps) {
  const { t } = useTranslation('hearingRecord')
  const dates = useDates()
  const { text, at, strikes, deletes, struckBy, duty } = statement
  const words = <Found text={text} query={query} />
  const stands = isOpen && struckBy === undefined && duty === undefined && !deletes
  return (
    <li className="statement" value={number} tabIndex={-1} data-statement={number} data-current={isCurrent} {...(isCurrent ? { 'aria-current': 'true' as const } : {})}>
      <div className="statement-about">
        <span className="number">{number}.</span>
        <span className="quiet number">{at ?? dates.tableDate(statement.on)}</span>
        {duty !== undefined && <Badge>{t('duty')}</Badge>}
        {strikes !== undefined && <Badge tone="warn" icon="edit">{t(deletes ? 'deletes' : 'strikes', { number: strikes })}</Badge>}
      </div>
      <p className="prose">
        {struckBy === undefined ? words : <><del>{words}</del> <span className="quiet">{t(isDeleted ? 'deletedBy' : 'struckBy', { number: struckBy })}</span></>}
      </p>
      {stands && (
        <div className="statement-tools">
          <ToolButtons number={number} onCorrect={onCorrect} onDelete={onDelete} />
        </div>
      )}
    </li>
  )
})

function ToolButtons({ number, onCorrect, onDelete }: Pick<StatementRowProps, 'number' | 'onCorrect' | 'onDelete'>) {
  const { t } = useTranslation('hearingRecord')
  return (
    <>
      <Button size="small" variant="quiet" icon="edit" aria-label={`${t('correct')} ${number}`} excludeFromTabOrder onPress={() => onCorrect(number)}>{t('correct')}</Button>
      <Button size="small" variant="quiet" icon="remove" aria-label={`${t('delete')} ${number}`} excludeFromTabOrder onPress={() => onDelete(number)}>{t('delete')}</Button>
    </>
  )
}

function Found({ text, query }: { text: string; query: string }) {
  const wanted = query.trim().toLowerCase()
  const at = wanted === '' ? -1 : text.toLowerCase().indexOf(wanted)
  if (at === -1) return text
  return <>{text.slice(0, at)}<mark>{text.slice(at, at + wanted.length)}</mark><Found text={text.slice(at + wanted.length)} query={query} /></>
}
