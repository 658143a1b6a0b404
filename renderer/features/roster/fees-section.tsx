import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { addMonths } from '../../../shared/model/dates.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { useWords } from '../../texts.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'

const monthFrom = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** What is paid for the cases concluded in a month: an estimate, with its arithmetic. */
export function FeesSection({ personId }: { personId: string }) {
  const { t } = useTranslation(['roster', 'domain'])
  const dates = useDates()
  const say = useWords()
  const { today } = useStatus()
  const [month, setMonth] = useState(today.slice(0, 7))
  const { data: fees, error } = useDesk('roster.fees', { personId, month })
  const amount = (ntd: number) => t('fees.amountNtd', { amount: groupedAmount(ntd) })
  return (
    <Section
      title={t('section.fees')}
      aside={(
        <div className="roster-month">
          <IconButton icon="chevronLeft" label={t('fees.previous')} onPress={() => setMonth(monthFrom(month, -1))} />
          <span aria-live="polite">{t('fees.month', { month: dates.month(month) })}</span>
          <IconButton icon="chevronRight" label={t('fees.next')} onPress={() => setMonth(monthFrom(month, 1))} />
        </div>
      )}
    >
      {error && <RefusalBanner refusal={error.refusal} />}
      {!error && !fees && <Loading />}
      {fees?.cases.length === 0 && <p className="quiet">{t('fees.none')}</p>}
      {fees && fees.cases.length > 0 && (
        <>
          <div className="table-scroll">
            <table className="table">
              <thead><tr><th scope="col">{t('fees.case')}</th><th scope="col">{t('fees.outcome')}</th><th scope="col">{t('fees.arithmetic')}</th><th scope="col" className="roster-amount">{t('fees.amount')}</th></tr></thead>
              <tbody>
                {fees.cases.map(({ caseId, caseNumber, employees, employers, outcome, fee }) => (
                  <tr key={caseId}>
                    <td><Link to={paths.case(caseId)}>{caseNumber}</Link><span className="roster-detail">{employees}／{employers}</span></td>
                    <td>{t(`domain:outcome.${outcome}`)}</td>
                    <td>
                      {fee.lines.map((line) => `${say(line.words)} ${groupedAmount(line.amount)}`).join(' ＋ ')}
                      {fee.onReview > 0 && <span className="roster-detail">{t('fees.onReviewLine', { amount: groupedAmount(fee.onReview) })}</span>}
                    </td>
                    <td className="number roster-amount">{amount(fee.amount)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr><th scope="row" colSpan={3}>{t('fees.total')}</th><td className="number roster-amount">{amount(fees.total)}</td></tr>
                {fees.onReview > 0 && <tr><th scope="row" colSpan={3}>{t('fees.onReview')}</th><td className="number roster-amount">{amount(fees.onReview)}</td></tr>}
              </tfoot>
            </table>
          </div>
          {fees.schedules.map(({ source, effectiveFrom, verified }) => (
            <p key={effectiveFrom} className="field-hint">{t('fees.estimate', { source, date: dates.date(effectiveFrom) })}{!verified && ` ${t('fees.unverified')}`}</p>
          ))}
        </>
      )}
    </Section>
  )
}
