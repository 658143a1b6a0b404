import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useDesk } from '../../../desk.ts'
import { FormCombo } from '../../../ui/form-fields.tsx'
import { fillEmployer } from '../fill-employer.ts'
import type { IntakeValues } from '../intake-values.ts'

/** So many employers are suggested, the latest first. The list does not depend on what is typed: it narrows itself. */
const mostChoices = 300

/** The name of an employer: one that the office has had to do with before brings its particulars along, into what is still empty. */
export function EmployerName({ name }: { name: `employers.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  const form = useFormContext<IntakeValues>()
  const { data: cases } = useDesk('case.list', {})
  const lastCaseOf = useMemo(() => {
    const newestFirst = (cases ?? []).toSorted((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))
    const known = new Map<string, { caseId: string; caseNumber: string }>()
    for (const { caseId, caseNumber, employers } of newestFirst) {
      for (const employer of employers.split('、')) if (employer !== '' && !known.has(employer)) known.set(employer, { caseId, caseNumber })
    }
    return known
  }, [cases])
  const choices = useMemo(
    () => [...lastCaseOf].slice(0, mostChoices).map(([employer, { caseNumber }]) => ({ id: employer, label: employer, description: caseNumber })),
    [lastCaseOf],
  )
  const [filledFrom, setFilledFrom] = useState<string | null>(null)

  const fill = async (employer: string) => {
    const last = lastCaseOf.get(employer)
    if (last) setFilledFrom((await fillEmployer(form, name, last.caseId)) > 0 ? last.caseNumber : null)
  }
  return (
    <FormCombo
      name={`${name}.name`} label={t('case:field.orgName')} isRequired choices={choices} onChoose={({ id }) => void fill(id)}
      description={<span role="status">{filledFrom !== null && t('employerFilled', { number: filledFrom })}</span>}
    />
  )
}
