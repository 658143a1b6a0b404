import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { RuleVersion } from '../../../shared/ipc/fund-rules-views.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import { type CourtFeeRow, courtFeeRow } from '../../../shared/law/court-fee-rows.ts'
import { type MinimumWage, minimumWageRow } from '../../../shared/law/minimum-wage.ts'
import { withRow } from '../../../shared/subsidy/rule-edit.ts'
import { schemaProblems } from '../../shape-problems.ts'
import { useStatus } from '../../status.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { FormAmount, FormDate, FormFlag, FormNumber, FormText } from '../../ui/form-fields.tsx'
import { feeFrom, placeOfField, type RowValues, rowValues, wageFrom } from './row-values.ts'
import { RuleEditor } from './rule-editor.tsx'
import { SourceFields } from './source-fields.tsx'
import { useRulesForm } from './use-rules-form.ts'

interface RowFormProps<Row> { base: RuleVersion; rows: readonly Row[]; /** null: a new one. */ row: Row | null; draftId: string; draft: Draft | null; onDone: () => void }

/** A row that is added to a table, or put right. */
function useRow<Row extends MinimumWage | CourtFeeRow>({ base, rows, row, draftId, draft }: RowFormProps<Row>) {
  const { t } = useTranslation('fundRules')
  const { t: tProblem } = useTranslation(['case', 'domain'])
  const { today } = useStatus()
  const newest = row ?? rows.reduce((best, one) => (best.effectiveFrom < one.effectiveFrom ? one : best))
  const rules = useRulesForm<RowValues>({ draftId, name: t(`name.${base.name}`), start: rowValues(newest, row === null, today), draft })
  const problemsOf = (schema: typeof minimumWageRow | typeof courtFeeRow, typed: unknown, { note }: RowValues) => [
    ...schemaProblems(schema, typed, tProblem).map(({ path, message }) => ({ path: placeOfField(path), message, article: '' })),
    ...(note.trim() === '' ? [{ path: 'note', message: t('problem.REQUIRED'), article: '' }] : []),
  ]
  return { newest, rules, problemsOf, title: t(row === null ? 'form.titleRow' : 'form.titleRowChange') }
}

export function WageForm(props: RowFormProps<MinimumWage>) {
  const { t } = useTranslation('fundRules')
  const { rules, problemsOf, title } = useRow(props)
  const read = (values: RowValues) => {
    const wrong = problemsOf(minimumWageRow, wageFrom(values), values)
    return wrong.length > 0 ? wrong : { rows: withRow(props.rows, minimumWageRow.parse(wageFrom(values))) }
  }
  return (
    <RuleEditor title={title} base={props.base} draftId={props.draftId} rules={rules} read={read} onDone={props.onDone}>
      <FormDate name="effectiveFrom" label={t('form.effectiveFrom')} isRequired />
      <FieldRow><FormAmount name="monthly" label={t('form.monthly')} isRequired /><FormAmount name="hourly" label={t('form.hourly')} isRequired /></FieldRow>
      <FormText name="article" label={t('form.article')} isRequired />
      <SourceFields />
    </RuleEditor>
  )
}

export function FeeForm(props: RowFormProps<CourtFeeRow>) {
  const { t } = useTranslation('fundRules')
  const { rules, newest, problemsOf, title } = useRow(props)
  const { property, mediation } = newest
  const read = (values: RowValues) => {
    const wrong = problemsOf(courtFeeRow, feeFrom(values, newest), values)
    return wrong.length > 0 ? wrong : { rows: withRow(props.rows, courtFeeRow.parse(feeFrom(values, newest))) }
  }
  return (
    <RuleEditor title={title} base={props.base} draftId={props.draftId} rules={rules} read={read} onDone={props.onDone}>
      <FormDate name="effectiveFrom" label={t('form.effectiveFrom')} isRequired />
      <div className="rule-figures">
        <FormAmount name="fixed" label={t('form.fixed', { upTo: groupedAmount(property.fixedUpTo) })} isRequired />
        {property.brackets.map(({ upTo }, index) => (
          <FormAmount key={upTo} name={`brackets.${index}.perTenThousand`} label={t('form.bracket', { from: groupedAmount(property.brackets[index - 1]?.upTo ?? property.fixedUpTo) })} isRequired />
        ))}
        <FormAmount name="nonProperty" label={t('form.nonProperty')} isRequired />
        <FormAmount name="interlocutoryAppeal" label={t('form.interlocutoryAppeal')} />
        {mediation.brackets.map(({ below }, index) => (
          <FormAmount key={below} name={`mediation.${index}.fee`} label={below === null ? t('form.mediationRest') : t('form.mediationFee', { below: groupedAmount(below) })} isRequired />
        ))}
        <FormNumber name="perThousand" label={t('form.perThousand')} minValue={1} isRequired />
        <FormAmount name="freeBelow" label={t('form.freeBelow')} isRequired />
      </div>
      <FormFlag name="mediationVerified">{t('form.mediationVerified')}</FormFlag>
      <FormFlag name="enforcementVerified">{t('form.enforcementVerified')}</FormFlag>
      <SourceFields />
    </RuleEditor>
  )
}
