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
  isDisabled?: boolean
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

/** A whole number such as an age or a count; for money see `AmountField`. */
export function NumberField({ label, description, error, warning, isRequired, value, onChange, suffix, className, inputRef, ...rest }: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : Math.round(next))}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
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
