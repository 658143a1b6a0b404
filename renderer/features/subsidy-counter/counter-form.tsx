import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { cities } from '../../../shared/model/city.ts'
import { applicantTypes, courtLevels, disputeKinds, litigationKinds, proceedingKinds } from '../../../shared/subsidy/kinds.ts'
import { FieldRow } from '../../ui/field.tsx'
import { FormAmount, FormDate, FormFlag, FormNumber, FormRadio, FormSelect } from '../../ui/form-fields.tsx'
import { Section } from '../../ui/page.tsx'
import { mediationStates, paidKinds } from './counter-values.ts'

/** What somebody at the counter is asked for. */
export function CounterForm() {
  const { t } = useTranslation(['subsidyCounter', 'subsidy', 'fundRules'])
  const joint: unknown = useWatch({ name: 'joint' })
  const mediation: unknown = useWatch({ name: 'mediation' })
  const proceeding: unknown = useWatch({ name: 'proceeding' })
  return (
    <>
      <Section title={t('who')}>
        <div className="counter-fields">
          <FormSelect name="city" label={t('city')} choices={cities.map((id) => ({ id, label: t(`fundRules:name.${id}`) }))} />
          <FormSelect name="applicantType" label={t('applicant')} choices={applicantTypes.map((id) => ({ id, label: t(`subsidy:applicant.${id}`) }))} />
          <FormSelect name="disputeKind" label={t('dispute')} choices={disputeKinds.map((id) => ({ id, label: t(`subsidy:dispute.${id}`) }))} />
          <FormSelect name="proceeding" label={t('proceeding')} choices={proceedingKinds.map((id) => ({ id, label: t(`fundRules:proceeding.${id}`) }))} />
          {proceeding === 'LITIGATION' && <FormSelect name="litigationKind" label={t('litigation')} choices={litigationKinds.map((id) => ({ id, label: t(`fundRules:litigation.${id}`) }))} />}
          <FormSelect name="courtLevel" label={t('level')} choices={courtLevels.map((id) => ({ id, label: t(`subsidy:level.${id}`) }))} />
          <FormDate name="on" label={t('on')} />
          <FormDate name="filedOn" label={t('filedOn')} />
          <FormDate name="householdRegisteredOn" label={t('household')} />
          <FormSelect name="workplace" label={t('workplace')} choices={[{ id: 'HERE', label: t('workplaceHere') }, { id: 'ELSEWHERE', label: t('workplaceElsewhere') }]} />
        </div>
        <FormRadio name="mediation" label={t('mediation')} choices={mediationStates.map((id) => ({ id, label: t(`mediationState.${id}`) }))} />
        {mediation !== 'NOT_YET' && <FormDate name="mediationOn" label={t('mediationOn')} />}
        <FieldRow><FormFlag name="joint">{t('joint')}</FormFlag>{joint === true && <FormNumber name="claimants" label={t('claimants')} minValue={2} />}</FieldRow>
      </Section>
      <Section title={t('paid')}>
        {paidKinds.map((kind) => (
          <div key={kind} className="counter-paid" role="group" aria-label={t(`subsidy:item.${kind}`)}>
            <span className="counter-item">{t(`subsidy:item.${kind}`)}</span>
            <FormAmount name={`paid.${kind}`} label={t('amount')} /><FormAmount name={`others.${kind}`} label={t('others')} />
          </div>
        ))}
        <div className="counter-fields">
          <FormNumber name="livingMonths" label={t('livingMonths')} minValue={1} maxValue={120} /><FormAmount name="monthlyIncome" label={t('monthlyIncome')} /><FormAmount name="others.LIVING_EXPENSE" label={t('livingOthers')} />
          <FormAmount name="averageMonthlyWage" label={t('averageWage')} /><FormAmount name="assets" label={t('assets')} />
        </div>
      </Section>
      <Section title={t('court')}>
        <div className="counter-fields">
          <FormAmount name="claim.monthlyWage" label={t('monthlyWage')} /><FormNumber name="claim.remaining" label={t('remaining')} minValue={1} />
          <FormAmount name="claim.WAGE" label={t('wage')} /><FormAmount name="claim.PENSION" label={t('pension')} /><FormAmount name="claim.SEVERANCE" label={t('severance')} />
          <FormAmount name="claim.OCC_ACCIDENT" label={t('accident')} /><FormAmount name="claim.OTHER" label={t('other')} />
        </div>
      </Section>
    </>
  )
}
