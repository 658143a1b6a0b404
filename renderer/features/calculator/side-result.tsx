import { useTranslation } from 'react-i18next'
import type { Calculation, CalculationNote } from '../../../shared/calculators/calculation.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { inChinese, inEnglish, type Words } from '../../../shared/lifecycle/words.ts'
import type { Texts } from '../../../shared/text/index.ts'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'

type FieldName = keyof Texts['calculator']['field']
const namesInLines: Record<string, FieldName> = { kind: 'overtimeKind', days: 'overtimeDays', hours: 'overtimeHours' }

/** What the figures of one side come to, line by line with the articles; or what is still missing or wrong. */
export function SideResult({ result }: { result: Calculation }) {
  const { t, i18n } = useTranslation('calculator')
  const dates = useDates()
  const said = (words: Words) => (i18n.language === 'en' ? inEnglish(words) : inChinese(words))
  const nameOf = (path: string): string => {
    const [field = '', index, part = ''] = path.split('.')
    const own = t(`field.${(index === undefined ? field : namesInLines[part] ?? field) as FieldName}`)
    return index === undefined ? own : `${t('line', { number: Number(index) + 1 })} ${own}`
  }
  if (!result.ok) {
    const missing = result.problems.filter((problem) => problem.kind === 'MISSING').map((problem) => nameOf(problem.field))
    return (
      <div className="calculator-result">
        <p className="calculator-amount quiet" role="status">—</p>
        {missing.length > 0 && <p className="quiet">{t('missing', { fields: missing.join(i18n.language === 'en' ? ', ' : '、') })}</p>}
        {result.problems.filter((problem) => problem.kind === 'WRONG').map(({ field, words, article }) => (
          <p key={field} className="field-error" role="alert"><Icon name="error" size={16} /><span>{t('wrong', { field: nameOf(field), problem: said(words) })}{article !== '' && <small className="article">{article}</small>}</span></p>
        ))}
      </div>
    )
  }
  return (
    <div className="calculator-result">
      <p className="calculator-amount" role="status">{t('amount', { amount: groupedAmount(result.amount) })}</p>
      <ol className="calculator-steps" aria-label={t('steps')}>
        {result.steps.map(({ words, article }, index) => <li key={index}>{said(words)}{article !== '' && <small className="article">{article}</small>}</li>)}
      </ol>
      <ul className="calculator-notes">
        {result.notes.map((note, index) => <Note key={index} note={note} said={said} mark={t('unverified')} />)}
        <li>{t('inForceFrom', { date: dates.date(result.inForceFrom) })}</li>
      </ul>
    </div>
  )
}

function Note({ note: { tone, words, article }, said, mark }: { note: CalculationNote; said: (words: Words) => string; mark: string }) {
  return (
    <li data-tone={tone}>
      {tone !== 'INFO' && <Icon name="warning" size={16} />}
      <span>{tone === 'UNVERIFIED' && <strong>{mark}　</strong>}{said(words)}{article !== '' && <small className="article">{article}</small>}</span>
    </li>
  )
}
