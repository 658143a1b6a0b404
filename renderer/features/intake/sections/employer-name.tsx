import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { call, useDesk } from '../../../desk.ts'
import { FormCombo } from '../../../ui/form-fields.tsx'
import type { IntakeValues } from '../intake-values.ts'

/** So many employers are suggested, the latest first. The list does not depend on what is typed: it narrows itself. */
const mostChoices = 300

/** What stays the same about an employer from case to case. */
const lasting = ['ubn', 'legalRepresentative', 'address', 'phone', 'email'] as const

/** The name of an employer: one that the office has had to do with before brings its particulars along, into what is still empty. */
export function EmployerName({ name }: { name: `employers.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  const { getValues, setValue } = useFormContext<IntakeValues>()
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
    const view = last && await call('case.view', { caseId: last.caseId })
    const party = view?.ok ? view.value.facts.parties.find((one) => one.side === 'EMPLOYER' && one.name === employer) : undefined
    if (last === undefined || party === undefined) return
    const empty = lasting.filter((field) => getValues(`${name}.${field}`) === '' && party[field] !== undefined)
    for (const field of empty) setValue(`${name}.${field}`, party[field] ?? '')
    setFilledFrom(empty.length > 0 ? last.caseNumber : null)
  }
  return (
    <FormCombo
      name={`${name}.name`} label={t('case:field.orgName')} isRequired choices={choices} onChoose={({ id }) => void fill(id)}
      description={<span role="status">{filledFrom !== null && t('employerFilled', { number: filledFrom })}</span>}
    />
  )
}
