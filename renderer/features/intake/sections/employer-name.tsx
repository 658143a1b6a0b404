import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../../desk.ts'
import { FormCombo } from '../../../ui/form-fields.tsx'
import { fillEmployer } from '../fill-employer.ts'
import type { IntakeValues } from '../intake-values.ts'

/** The name of an employer: one that the office has had to do with before brings its particulars along, into what is still empty. */
export function EmployerName({ name }: { name: `employers.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  const form = useFormContext<IntakeValues>()
  const typed = useWatch({ control: form.control, name: `${name}.name` })
  const { data: known = [] } = useDesk('employer.search', { text: typed }, { keepPrevious: true })
  const choices = known.map(({ name: employer, lastCase }) => ({ id: employer, label: employer, description: lastCase.caseNumber }))
  const [filledFrom, setFilledFrom] = useState<string | null>(null)

  const fill = async (employer: string) => {
    const last = known.find((one) => one.name === employer)?.lastCase
    if (last) setFilledFrom((await fillEmployer(form, name, last.caseId)) > 0 ? last.caseNumber : null)
  }
  return (
    <FormCombo
      name={`${name}.name`} label={t('case:field.orgName')} isRequired choices={choices} isNarrowed onChoose={({ id }) => void fill(id)}
      description={<span role="status">{filledFrom !== null && t('employerFilled', { number: filledFrom })}</span>}
    />
  )
}
