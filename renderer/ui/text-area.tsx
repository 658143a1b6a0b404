import type { FocusEventHandler, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'

export interface TextAreaProps extends FieldTexts {
  value: string
  onChange: (value: string) => void
  onBlur?: FocusEventHandler
  name?: string
  /** Lines shown when empty; it grows with the text. */
  rows?: number
  isDisabled?: boolean
  isReadOnly?: boolean
  autoFocus?: boolean
  className?: string
  inputRef?: Ref<HTMLTextAreaElement>
}

export function TextArea({ label, description, error, warning, isRequired, rows = 3, className, inputRef, ...rest }: TextAreaProps) {
  return (
    <AriaTextField {...rest} isRequired={isRequired ?? false} isInvalid={Boolean(error)} validationBehavior="aria" className={classes('field', className)}>
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <AriaTextArea className="control control-area" rows={rows} ref={inputRef} />
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaTextField>
  )
}
