import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { settlementSentence } from '../../../shared/documents/settlement-sentence.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { bindingTerms, personName, standingOf } from '../../../shared/lifecycle/standing.ts'
import { isPerformable } from '../../../shared/model/settlement-term.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Section } from '../../ui/page.tsx'

/** 後續與補助: service of the record, performance term by term, and what went to court or arbitration. */
export function FollowUpTab({ view, subsidies }: { view: CaseView; subsidies: ReactNode }) {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  const { facts } = view
  const terms = bindingTerms(facts)
  const nothing = terms.length === 0 && facts.services.length === 0 && facts.litigations.length === 0 && facts.enforcements.length === 0 && facts.arbitration === null
  return (
    <div className="tab-stack">
      {subsidies}
      {nothing && <EmptyState icon="subsidy" title={t('page.tabFollowUp')}><p>{t('page.noFollowUp')}</p></EmptyState>}
      {terms.length > 0 && (
        <Section title={t('page.performances')}>
          <ul className="term-standing">
            {terms.map((term) => {
              const standing = standingOf(facts, term)
              return (
                <li key={term.id}>
                  <p>{settlementSentence(term, facts.parties)}</p>
                  {isPerformable(term) && (
                    <p className="badge-row">
                      <Badge tone={standing.performed ? 'good' : 'warn'} icon={standing.performed ? 'done' : 'clock'}>{t(standing.performed ? 'page.performed' : 'page.unperformed')}</Badge>
                      {standing.total !== null && <span>{t('page.paidOf', { paid: groupedAmount(standing.paid), total: groupedAmount(standing.total) })}</span>}
                      {!standing.performed && standing.nextDueOn !== null && <span className="quiet">{t('page.nextDue', { date: dates.date(standing.nextDueOn) })}</span>}
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
        </Section>
      )}
      {facts.services.length > 0 && (
        <Section title={t('page.services')}>
          <ul>{facts.services.map((one) => <li key={`${one.version} ${one.partyId}`}>{personName(facts, one.partyId)}：{t(`domain:serviceMethod.${one.method}`)}・{dates.date(one.deliveredOn)}・{t('page.version', { number: one.version })}</li>)}</ul>
        </Section>
      )}
      {facts.enforcements.length > 0 && (
        <Section title={t('page.enforcement')}>
          <ul>{facts.enforcements.map((one) => (
            <li key={one.appliedOn}>{one.court}・{dates.date(one.appliedOn)}{one.granted !== undefined && `・${t(one.granted ? 'form.granted' : 'form.refused')}`}{one.ground && `（${one.ground}）`}</li>
          ))}</ul>
        </Section>
      )}
      {facts.arbitration && <Section title={t('page.arbitration')}><p>{dates.date(facts.arbitration.on)}{facts.arbitration.jointly && `・${t('field.jointly')}`}</p></Section>}
      {facts.litigations.length > 0 && (
        <Section title={t('page.litigation')}>
          <ul>{facts.litigations.map((one) => (
            <li key={`${one.court} ${one.filedOn}`}>{[one.court, t(`domain:courtLevel.${one.courtLevel}`), one.courtCaseNo, dates.date(one.filedOn), one.claimAmount === undefined ? '' : t('page.dollars', { amount: groupedAmount(one.claimAmount) })].filter(Boolean).join('・')}</li>
          ))}</ul>
        </Section>
      )}
    </div>
  )
}
