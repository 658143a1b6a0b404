import type { FocusEventHandler, KeyboardEventHandler, ReactNode, Ref } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'

export interface TextFieldProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  onBlur?: FocusEventHandler
  onKeyDown?: KeyboardEventHandler<HTMLInputElement>
  name?: string
  /** A unit inside the field, after what is typed. */
  suffix?: ReactNode
  type?: 'text' | 'email' | 'tel' | 'search' | 'password'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email'
  isDisabled?: boolean
  isReadOnly?: boolean
  autoFocus?: boolean
  placeholder?: string
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

export function TextField({ label, description, error, warning, isRequired, suffix, className, inputRef, onKeyDown, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isRequired={isRequired ?? false} isInvalid={Boolean(error)} validationBehavior="aria" autoComplete="off" className={classes('field', className)}>
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <Group className="control">
        <Input className="control-input" ref={inputRef} placeholder={placeholder} {...(onKeyDown ? { onKeyDown } : {})} />
        {suffix && <span className="control-suffix">{suffix}</span>}
      </Group>
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaTextField>
  )
}
