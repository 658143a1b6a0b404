import { type FocusEventHandler, type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseAmount } from '../../shared/format/amount-input.ts'
import { groupedAmount } from '../../shared/format/capital-amount.ts'
import type { FieldTexts } from './field.tsx'
import { TextField } from './text-field.tsx'

export interface AmountFieldProps extends FieldTexts {
  /** Whole NTD. */
  value: number | null
  /** null while empty, or while what is typed cannot be read: then the field is invalid by itself. */
  onChange: (value: number | null) => void
  onBlur?: FocusEventHandler
  name?: string
  isDisabled?: boolean
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

/** An amount as people type or paste it: 12345, 12,345 元, １２３４５. Grouped when it is left. */
export function AmountField({ value, onChange, onBlur, error, ...rest }: AmountFieldProps) {
  const { t } = useTranslation('frame')
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const read = typed === null ? value : parseAmount(typed)
  const unreadable = typed !== null && typed.trim() !== '' && read === null
  // A value set from outside, such as a calculated sum, replaces what was typed.
  const text = typed !== null && (unreadable || read === value) ? typed : value === null ? (typed ?? '') : groupedAmount(value)
  return (
    <TextField
      {...rest}
      value={text}
      error={unreadable && left ? t('ui.amountUnreadable') : error}
      inputMode="numeric"
      suffix={t('ui.dollars')}
      onChange={(next) => {
        setTyped(next)
        onChange(parseAmount(next))
      }}
      onBlur={(event) => {
        setLeft(true)
        if (!unreadable) setTyped(null)
        onBlur?.(event)
      }}
    />
  )
}
