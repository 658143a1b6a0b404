import type { FocusEventHandler, ReactNode, Ref } from 'react'
import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'

export interface NumberFieldProps extends FieldTexts {
  value: number | null
  onChange: (value: number | null) => void
  onBlur?: FocusEventHandler
  name?: string
  minValue?: number
  maxValue?: number
  suffix?: ReactNode
  /** Digits behind the point, default none. */
  fractionDigits?: number
  isDisabled?: boolean
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

/** A number such as an age, a count or hours; for money see `AmountField`. */
export function NumberField({ label, description, error, warning, isRequired, value, onChange, suffix, fractionDigits = 0, className, inputRef, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : Number(next.toFixed(fractionDigits)))}
      formatOptions={{ maximumFractionDigits: fractionDigits, useGrouping: false }}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <Group className="control">
        <Input className="control-input" ref={inputRef} autoComplete="off" />
        {suffix && <span className="control-suffix">{suffix}</span>}
      </Group>
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaNumberField>
  )
}
