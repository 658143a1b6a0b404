import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CalculationKind } from '../../../shared/calculators/calculate.ts'
import { averagings, leaveCounts, monthParts, noticeWages, overtimeKinds, schemes } from '../../../shared/calculators/inputs.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FormAmount, FormDate, FormNumber, FormSelect } from '../../ui/form-fields.tsx'
import type { CalculatorSide, CalculatorValues } from './calculator-values.ts'

interface OfSide { side: CalculatorSide }

/** What one side says, as far as this calculation asks for it. */
export function SideFields({ side, kind }: OfSide & { kind: CalculationKind }) {
  switch (kind) {
    case 'SEVERANCE': return <SeveranceFields side={side} />
    case 'NOTICE': return <NoticeFields side={side} />
    case 'OVERTIME': return <OvertimeFields side={side} />
    case 'ANNUAL_LEAVE': return <LeaveFields side={side} />
    case 'PENSION': return <PensionFields side={side} />
  }
}

function EmploymentFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  return (
    <>
      <FormDate name={`${side}.employedOn`} label={t('field.employedOn')} />
      <FormDate name={`${side}.leftOn`} label={t('field.leftOn')} description={t('hint.leftOn')} />
    </>
  )
}

function AverageFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  const averaging = useWatch<CalculatorValues, `${CalculatorSide}.averaging`>({ name: `${side}.averaging` })
  return (
    <>
      <FormSelect name={`${side}.averaging`} label={t('field.averaging')} choices={averagings.map((id) => ({ id, label: t(`averaging.${id}`) }))} />
      {averaging === 'MONTHLY' ? <FormAmount name={`${side}.monthlyWage`} label={t('field.monthlyWage')} /> : <FormAmount name={`${side}.wageTotal`} label={t('field.wageTotal')} description={t('hint.wageTotal')} />}
      {averaging === 'DAILY' && (
        <>
          <FormNumber name={`${side}.wageDays`} label={t('field.wageDays')} suffix={t('days')} minValue={1} maxValue={184} description={t('hint.wageDays')} />
          <FormNumber name={`${side}.workedDays`} label={t('field.workedDays')} suffix={t('days')} minValue={1} maxValue={184} description={t('hint.workedDays')} />
        </>
      )}
    </>
  )
}

function SeveranceFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  const scheme = useWatch<CalculatorValues, `${CalculatorSide}.scheme`>({ name: `${side}.scheme` })
  return (
    <>
      <EmploymentFields side={side} />
      <AverageFields side={side} />
      <FormSelect name={`${side}.scheme`} label={t('field.scheme')} choices={schemes.map((id) => ({ id, label: t(`scheme.${id}`) }))} />
      {scheme === 'MIXED' && <FormDate name={`${side}.newSchemeFrom`} label={t('field.newSchemeFrom')} />}
      {scheme !== 'OLD' && <FormSelect name={`${side}.monthPart`} label={t('field.monthPart')} choices={monthParts.map((id) => ({ id, label: t(`monthPart.${id}`) }))} />}
    </>
  )
}

function NoticeFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  const wage = useWatch<CalculatorValues, `${CalculatorSide}.noticeWage`>({ name: `${side}.noticeWage` })
  return (
    <>
      <EmploymentFields side={side} />
      <FormSelect name={`${side}.noticeWage`} label={t('field.noticeWage')} choices={noticeWages.map((id) => ({ id, label: t(`noticeWage.${id}`) }))} />
      <FormNumber name={`${side}.noticeGiven`} label={t('field.noticeGiven')} suffix={t('days')} minValue={0} maxValue={365} />
      {wage === 'AVERAGE' ? <AverageFields side={side} /> : <FormAmount name={`${side}.monthlyWage`} label={t('field.monthlyWage')} />}
    </>
  )
}

function OvertimeFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  const lines = useFieldArray<CalculatorValues, `${CalculatorSide}.overtime`>({ name: `${side}.overtime` })
  return (
    <>
      <FormDate name={`${side}.overtimeFrom`} label={t('field.overtimeFrom')} />
      <FormDate name={`${side}.overtimeTo`} label={t('field.overtimeTo')} />
      <FormAmount name={`${side}.monthlyWage`} label={t('field.monthlyWage')} />
      <FormAmount name={`${side}.hourlyWage`} label={t('field.hourlyWage')} description={t('hint.hourlyWage')} />
      <div className="calculator-lines">
        {lines.fields.map((line, index) => (
          <div className="calculator-line" key={line.id} role="group" aria-label={t('line', { number: index + 1 })}>
            <FormSelect name={`${side}.overtime.${index}.kind`} label={t('field.overtimeKind')} choices={overtimeKinds.map((id) => ({ id, label: t(`overtimeKind.${id}`) }))} />
            <FormNumber name={`${side}.overtime.${index}.days`} label={t('field.overtimeDays')} minValue={1} maxValue={3660} />
            <FormNumber name={`${side}.overtime.${index}.hours`} label={t('field.overtimeHours')} minValue={0.25} maxValue={24} fractionDigits={2} />
            <IconButton icon="remove" label={t('removeLine')} onPress={() => lines.remove(index)} />
          </div>
        ))}
        <p className="field-hint">{t('hint.overtimeHours')}</p>
        <div><Button size="small" icon="add" onPress={() => lines.append({ kind: 'WEEKDAY', days: null, hours: null })}>{t('addLine')}</Button></div>
      </div>
    </>
  )
}

function LeaveFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  const count = useWatch<CalculatorValues, `${CalculatorSide}.leaveCount`>({ name: `${side}.leaveCount` })
  return (
    <>
      <EmploymentFields side={side} />
      <FormAmount name={`${side}.monthlyWage`} label={t('field.monthlyWage')} />
      <FormSelect name={`${side}.leaveCount`} label={t('field.leaveCount')} choices={leaveCounts.map((id) => ({ id, label: t(`leaveCount.${id}`) }))} />
      {count === 'TYPED' ? <FormNumber name={`${side}.leaveTyped`} label={t('field.leaveTyped')} suffix={t('days')} minValue={0} maxValue={366} fractionDigits={2} /> : (
        <>
          <FormNumber name={`${side}.leaveUsed`} label={t('field.leaveUsed')} suffix={t('days')} minValue={0} maxValue={366} fractionDigits={2} />
          <FormNumber name={`${side}.leaveEarlier`} label={t('field.leaveEarlier')} suffix={t('days')} minValue={0} maxValue={366} fractionDigits={2} />
        </>
      )}
    </>
  )
}

function PensionFields({ side }: OfSide) {
  const { t } = useTranslation('calculator')
  return (
    <>
      <FormDate name={`${side}.contributionFrom`} label={t('field.contributionFrom')} />
      <FormNumber name={`${side}.contributionMonths`} label={t('field.contributionMonths')} suffix={t('months')} minValue={1} maxValue={600} />
      <FormAmount name={`${side}.contributionWage`} label={t('field.contributionWage')} description={t('hint.contributionWage')} />
      <FormAmount name={`${side}.reportedWage`} label={t('field.reportedWage')} description={t('hint.reportedWage')} />
    </>
  )
}
