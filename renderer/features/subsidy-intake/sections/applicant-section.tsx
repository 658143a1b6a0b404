import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { SubsidyPrefill } from '../../../../shared/ipc/subsidy-views.ts'
import { applicantTypes } from '../../../../shared/subsidy/kinds.ts'
import { paths } from '../../../paths.ts'
import { Banner } from '../../../ui/banner.tsx'
import { useDates } from '../../../ui/dates.ts'
import { FieldRow } from '../../../ui/field.tsx'
import { FormChecks, FormDate, FormRadio, FormText } from '../../../ui/form-fields.tsx'
import type { ApplicationValues } from '../application-values.ts'
import { FormSection } from '../form-section.tsx'

/** Who applies, against whom, and on what mediation: of a case of the office, or of one that failed elsewhere. */
export function ApplicantSection({ prefill }: { prefill: SubsidyPrefill | null }) {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  return (
    <FormSection title={t('section.applicant')}>
      <FieldRow>
        <FormDate name="on" label={t('field.on')} isRequired />
        <FormRadio name="applicantType" label={t('field.applicantType')} orientation="horizontal" choices={applicantTypes.map((id) => ({ id, label: t(`subsidy:applicant.${id}`) }))} />
      </FieldRow>
      {prefill ? <OfCase prefill={prefill} /> : <Elsewhere />}
    </FormSection>
  )
}

function OfCase({ prefill: { claimants, existing, caseId, caseNumber } }: { prefill: SubsidyPrefill }) {
  const { t } = useTranslation(['subsidyIntake', 'subsidy'])
  const dates = useDates()
  const { control } = useFormContext<ApplicationValues>()
  const chosen = useWatch({ control, name: 'claimantIds' })
  const standing = claimants[0]?.standing
  const canApply = claimants.some((one) => one.standing.failed || one.standing.unpaid)
  return (
    <>
      <p className="intake-case">
        <strong>{t('fromCase')}</strong>
        <Link to={paths.case(caseId)} className="number">{caseNumber}</Link>
        {standing && <span>{t('field.employerName')}：{standing.employerName}</span>}
        {standing?.determinedOn && <span>{t('determinedOn')}：{dates.date(standing.determinedOn)}</span>}
      </p>
      {claimants.length === 0 ? <Banner tone="bad">{t('noCaseClaimants')}</Banner> : canApply || <Banner tone="warn">{t('notFailed')}</Banner>}
      <FormChecks
        name="claimantIds" label={t(claimants.length > 1 ? 'field.claimants' : 'field.claimant')} isRequired
        choices={claimants.map((one) => ({
          id: one.claimantId, label: one.standing.claimantName,
          ...(one.standing.unpaid ? { description: t('unpaidBasis') } : {}),
        }))}
        {...(chosen.length > 1 ? { description: t('hint.several') } : {})}
      />
      {existing.length > 0 && (
        <p className="intake-existing">{t('existing')} {existing.map((row) => (
          <span key={row.subsidyId}><Link to={paths.subsidyApplication(row.subsidyId)} className="number">{row.subsidyNumber}</Link> {row.claimant}・{row.items.map((kind) => t(`subsidy:item.${kind}`)).join('、')}・{t(`subsidy:state.${row.state}`)}</span>
        ))}</p>
      )}
    </>
  )
}

function Elsewhere() {
  const { t } = useTranslation('subsidyIntake')
  const { control } = useFormContext<ApplicationValues>()
  const [type, proceeding] = useWatch({ control, name: ['applicantType', 'litigation.proceeding'] })
  return (
    <>
      <FieldRow>
        <FormText name="claimantName" label={t(type === 'UNION' ? 'field.unionName' : 'field.claimant')} isRequired />
        <FormText name="claimantIdentifier" label={t('field.claimantIdentifier')} />
        <FormText name="employerName" label={t('field.employerName')} />
      </FieldRow>
      {proceeding !== 'UNFAIR_PRACTICE' && (
        <>
          <FormRadio name="failedElsewhere.before" label={t('field.before')} orientation="horizontal" choices={(['COURT', 'OTHER_AUTHORITY'] as const).map((id) => ({ id, label: t(`before.${id}`) }))} />
          <FieldRow>
            <FormText name="failedElsewhere.name" label={t('field.failedName')} isRequired />
            <FormDate name="failedElsewhere.on" label={t('field.failedOn')} isRequired />
            <FormText name="failedElsewhere.reference" label={t('field.failedReference')} />
          </FieldRow>
        </>
      )}
    </>
  )
}
