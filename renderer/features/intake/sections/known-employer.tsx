import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { fillEmployer } from '../fill-employer.ts'
import type { IntakeValues } from '../intake-values.ts'
import { useKnownEmployer } from '../use-surroundings.ts'

/** 同一雇主已有 n 件: the employer was here before, and its last case may fill in what is still empty. */
export function KnownEmployerLine({ name }: { name: `employers.${number}` }) {
  const { t } = useTranslation(['surroundings', 'intake'])
  const form = useFormContext<IntakeValues>()
  const known = useKnownEmployer(name)
  const [filled, setFilled] = useState<{ from: string; fields: number } | null>(null)
  const fill = async (caseId: string, from: string) => setFilled({ from, fields: await fillEmployer(form, name, caseId) })
  const last = known?.lastCase
  return (
    <div className="known-employer" role="status">
      {known && last && <span>{t('knownEmployer', { count: known.cases, last: last.caseNumber })}</span>}
      {known && last && filled?.from !== last.caseNumber && (
        <Button size="small" variant="quiet" onPress={() => void fill(last.caseId, last.caseNumber)}>{t('fillEmployer', { number: last.caseNumber })}</Button>
      )}
      {last && filled?.from === last.caseNumber && <span className="field-hint">{filled.fields > 0 ? t('intake:employerFilled', { number: filled.from }) : t('employerAlready')}</span>}
    </div>
  )
}
