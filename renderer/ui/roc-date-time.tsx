import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'
import { RequiredMark } from './field.tsx'
import { RocDatePicker } from './roc-date-picker.tsx'
import { TimeField } from './time-field.tsx'

export interface RocDateTimeProps extends FieldTexts {
  /** `YYYY-MM-DDTHH:MM`, the wall clock of the office */
  value: string | null
  /** null until both the date and the time are there. */
  onChange: (value: string | null) => void
  /** Date and time before anything is chosen. */
  suggestedDate?: string
  suggestedTime?: string
  isDisabled?: boolean
}

/** A date and a time side by side under one label. */
export function RocDateTime({ label, description, error, warning, isRequired, value, onChange, suggestedDate, suggestedTime, isDisabled = false }: RocDateTimeProps) {
  const { t } = useTranslation('frame')
  const [parts, setParts] = useState({ date: value?.slice(0, 10) ?? suggestedDate ?? null, time: value?.slice(11) ?? suggestedTime ?? null })
  const date = value?.slice(0, 10) ?? parts.date
  const time = value?.slice(11) ?? parts.time
  const change = (next: { date: string | null; time: string | null }) => {
    setParts(next)
    onChange(next.date !== null && next.time !== null ? `${next.date}T${next.time}` : null)
  }
  return (
    <fieldset className="field field-date-time">
      <legend className="field-label">{label}{isRequired && <RequiredMark />}</legend>
      <div className="field-date-time-parts">
        <RocDatePicker label={t('ui.date')} value={date} onChange={(next) => change({ date: next, time })} isRequired={isRequired ?? false} isDisabled={isDisabled} />
        <TimeField label={t('ui.time')} value={time} onChange={(next) => change({ date, time: next })} isRequired={isRequired ?? false} isDisabled={isDisabled} />
      </div>
      {description && <p className="field-hint">{description}</p>}
      {warning && <p className="field-warning"><Icon name="warning" size={16} />{warning}</p>}
      {error && <p className="field-error" role="alert"><Icon name="error" size={16} /><span>{error}</span></p>}
    </fieldset>
  )
}
