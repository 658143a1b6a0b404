import { useRef } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { FieldPlace, FormChecks } from '../../../ui/form-fields.tsx'
import { usePaperName } from '../paper-name.ts'
import { TickKeys } from '../tick-keys.tsx'
import type { FormContext } from './definition.ts'

/** The papers that are not there, each ticked with Space or its number. */
export function PaperTicks({ context: { view, ticked }, label }: { context: FormContext; label: 'papers' | 'papersReceived' }) {
  const { t } = useTranslation('subsidyDesk')
  const nameOf = usePaperName()
  const box = useRef<HTMLDivElement>(null)
  const { field } = useController({ name: 'papers' })
  const chosen: string[] = Array.isArray(field.value) ? field.value.map(String) : []
  const missing = view.papers.filter((one) => !one.present)
  const kinds = [...new Set([...missing.map((one) => one.kind), ...ticked])]
  if (kinds.length === 0) return <FieldPlace name="papers"><p className="quiet">{t('form.nothingMissing')}</p></FieldPlace>
  const toggle = (kind: string) => field.onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind])
  return (
    <div ref={box}>
      <TickKeys kinds={kinds} onTick={toggle} within={box} inDialogs />
      <FormChecks
        name="papers" label={t(`field.${label}`)} description={t('papers.hint')}
        choices={kinds.map((kind, index) => ({ id: kind, label: index < 9 ? `${index + 1}. ${nameOf(kind)}` : nameOf(kind), ...(missing.some((one) => one.kind === kind && one.blocking) ? {} : { description: t('papers.optional') }) }))}
        className="fund-paper-ticks"
      />
    </div>
  )
}
