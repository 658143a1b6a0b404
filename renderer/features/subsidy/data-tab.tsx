import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { claimantNameOf, employerOf } from '../../../shared/subsidy/application.ts'
import { deciding } from '../../../shared/subsidy/panel-rules.ts'
import type { Decision } from '../../../shared/subsidy/facts.ts'
import { countyName } from '../../county-names.ts'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'

/** 資料: what was applied for, with what was put right later, and what was decided. */
export function DataTab({ view: { facts } }: { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const dates = useDates()
  const { application, standing, decision, formerDecisions } = facts
  const { litigation, failedElsewhere } = application
  const dollars = (amount: number | undefined) => (amount === undefined ? '' : t('page.dollars', { amount: groupedAmount(amount) }))
  const date = (on: string | undefined) => (on === undefined ? '' : dates.date(on))
  return (
    <div className="fund-stack">
      <Section title={t('data.application')}>
        <Facts entries={[
          [t('data.on'), date(facts.submittedOn)], [t('data.claimant'), claimantNameOf(application)], [t('data.applicantType'), t(`subsidy:applicant.${application.applicantType}`)], [t('data.employer'), employerOf(application)],
          [t('data.dispute'), t(`subsidy:dispute.${application.disputeKind}`)], [t('data.workplace'), countyName(application.workplaceCity)], [t('data.household'), date(application.householdRegisteredOn)],
          [t('data.standing'), standing && [standing.caseNumber, t(standing.failed ? 'data.failed' : standing.unpaid ? 'data.unpaid' : 'data.notFailed'), standing.determinedOn && t('data.determined', { date: dates.date(standing.determinedOn) })].filter(Boolean).join('・')],
          [t('page.failedElsewhere'), failedElsewhere && t('data.failedBefore', { name: failedElsewhere.name, date: dates.date(failedElsewhere.on) })],
          [t('data.livingMonths'), application.livingMonths === undefined ? '' : t('data.months', { count: application.livingMonths })], [t('data.livingFrom'), date(application.livingFrom)], [t('data.employedSince'), date(application.employedSince)],
          [t('data.monthlyIncome'), dollars(application.monthlyIncome)], [t('data.averageMonthlyWage'), dollars(application.averageMonthlyWage)], [t('data.assets'), dollars(application.assets)], [t('data.disputeOn'), date(application.disputeOn)], [t('data.unionCity'), application.unionCity && countyName(application.unionCity)], [t('data.liquidAssets'), dollars(application.liquidAssets)],
          [t('data.dismissedForUnionWork'), application.dismissedForUnionWork ? t('data.yes') : ''], [t('data.delayReason'), application.delayReason],
        ]} />
      </Section>
      <Section title={t('data.litigation')}>
        <Facts entries={[
          [t('data.proceeding'), t(`data.proceedings.${litigation.proceeding}`)], [t('data.level'), t(`subsidy:level.${litigation.courtLevel}`)], [t('data.kind'), t(`data.kinds.${litigation.kind}`)], [t('data.filedOn'), date(litigation.filedOn)],
          [t('data.court'), litigation.court], [t('data.courtCaseNo'), litigation.courtCaseNo], [t('data.claimAmount'), dollars(litigation.claimAmount)], [t('data.joint'), litigation.joint ? t('data.jointOf', { count: litigation.claimants }) : ''],
        ]} />
      </Section>
      <Section title={t('data.items')}>
        <ul className="fund-plain">{application.items.map((item, index) => <li key={index}>{t(`subsidy:item.${item.kind}`)}：{dollars(item.amountPaid)}{item.receipt && `（${t('data.receipt')}：${item.receipt}）`}</li>)}</ul>
        {application.otherSubsidies.length > 0 && (
          <ul className="fund-plain" aria-label={t('data.otherSubsidies')}>{application.otherSubsidies.map((one, index) => <li key={index}>{t('data.otherSubsidies')}：{one.source}・{t(`subsidy:item.${one.kind}`)}・{dollars(one.amount)}</li>)}</ul>
        )}
      </Section>
      {decision && <Section title={t('data.decision')}><DecisionFacts decision={decision} /></Section>}
      {formerDecisions.length > 0 && <Section title={t('data.formerDecisions')}>{formerDecisions.map((one, index) => <DecisionFacts key={index} decision={one} />)}</Section>}
    </div>
  )
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const dates = useDates()
  return (
    <Facts entries={[
      [t('data.panel'), `${dates.date(decision.meeting.on)}・${t('data.members', { present: deciding(decision.meeting).length, total: decision.meeting.members.length })}`],
      ...decision.perItem.map((item) => [t(`subsidy:item.${item.kind}`), <>{t('page.dollars', { amount: groupedAmount(item.granted) })}{item.reason && <small className="article">{item.reason}</small>}</>] as const),
      [t('data.basis'), decision.basis], [t('data.confirmedBy'), decision.confirmedBy],
    ]} />
  )
}
