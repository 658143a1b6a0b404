import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mediationModes, proceedings } from '../../../../shared/lifecycle/case-events.ts'
import { Banner } from '../../../ui/banner.tsx'
import { FormRadio } from '../../../ui/form-fields.tsx'
import type { IntakeValues } from '../intake-values.ts'

/** 調解 or 協調. A conciliation has one conciliator and none of the effects of the Act (law §7.2). */
export function ProceedingFields() {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control, setValue } = useFormContext<IntakeValues>()
  const proceeding = useWatch({ control, name: 'proceeding' })
  const follow = (chosen: string) => {
    if (chosen !== 'CONCILIATION') return
    setValue('mode', 'SOLE_MEDIATOR')
    setValue('exOfficio', false)
  }
  return (
    <>
      <FormRadio name="proceeding" label={t('case:field.proceeding')} orientation="horizontal" onChosen={follow} choices={proceedings.map((id) => ({ id, label: t(`domain:proceeding.${id}`) }))} />
      {proceeding === 'CONCILIATION'
        ? <Banner>{t('conciliationEffect')}</Banner>
        : <FormRadio name="mode" label={t('case:field.mode')} orientation="horizontal" choices={mediationModes.map((id) => ({ id, label: t(`domain:mode.${id}`) }))} />}
    </>
  )
}
