import { useTranslation } from 'react-i18next'
import type { CourtFeeRow } from '../../../shared/law/court-fee-rows.ts'
import type { MinimumWage } from '../../../shared/law/minimum-wage.ts'
import { courtFeeWords, wageWords } from '../../../shared/subsidy/rule-words.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { useDates } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { UnverifiedMark } from './rule-card.tsx'

type Row = MinimumWage | CourtFeeRow
/** What of a row nobody has checked against its source. */
function useUnverified(): (row: Row) => string | null {
  const { t } = useTranslation(['fundRules', 'subsidyCounter'])
  return (row) => {
    if (!row.verified) return t('unverifiedLong')
    const parts = 'mediation' in row ? [...(row.mediation.verified ? [] : [t('subsidyCounter:mediationFee')]), ...(row.enforcement.verified ? [] : [t('subsidyCounter:enforcementFee')])] : []
    return parts.length === 0 ? null : t('unverifiedPart', { what: parts.join('、') })
  }
}

/** A table, the newest row first. */
export function RowList({ rows, day, onChange }: { rows: readonly Row[]; day: string; onChange: (row: Row) => void }) {
  const { t } = useTranslation('fundRules')
  const dates = useDates()
  const words = useWords()
  const unverified = useUnverified()
  const sorted = rows.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  const current = sorted.find((row) => row.effectiveFrom <= day)
  return (
    <Section title={t('rows')}>
      <ul className="rule-cards">
        {sorted.map((row) => {
          const state = row === current ? 'NOW' : row.effectiveFrom > day ? 'COMING' : 'PAST'
          return (
            <li key={row.effectiveFrom} className={classes('rule', `rule-${state.toLowerCase()}`, unverified(row) !== null && 'rule-unverified')} aria-label={dates.date(row.effectiveFrom)}>
              {unverified(row) !== null && <UnverifiedMark>{unverified(row)}</UnverifiedMark>}
              <div className="rule-head">
                <strong className="rule-value">{dates.date(row.effectiveFrom)}{'monthly' in row && <>　{words(wageWords(row))}</>}</strong>
                <Badge tone={state === 'NOW' ? 'good' : state === 'COMING' ? 'accent' : 'neutral'}>{t(`state.${state}`)}</Badge>
                <Button size="small" icon="edit" aria-label={t('changeRowOf', { date: dates.date(row.effectiveFrom) })} onPress={() => onChange(row)}>{t('changeRow')}</Button>
              </div>
              {'property' in row && <dl className="rule-facts">{courtFeeWords(row).map(({ name, value }) => <div key={words(name)}><dt>{words(name)}</dt><dd>{words(value)}</dd></div>)}</dl>}
              <p className="rule-foot"><span>{'article' in row ? `${row.article}；` : ''}{row.source}</span>{unverified(row) === null && <span className="rule-verified"><Icon name="done" size={16} />{t('verified')}</span>}</p>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
