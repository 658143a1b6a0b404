import type { ReactNode, Ref } from 'react'
import { Checkbox as AriaCheckbox, CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'
import type { Choice } from './select.tsx'

export interface CheckboxProps {
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  description?: ReactNode
  name?: string
  isDisabled?: boolean
  isRequired?: boolean
  isInvalid?: boolean
  className?: string
  inputRef?: Ref<HTMLInputElement>
}

export function Checkbox({ children, description, className, inputRef, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} validationBehavior="aria" className={classes('check', className)} {...(inputRef ? { inputRef } : {})}>
      <CheckBody description={description}>{children}</CheckBody>
    </AriaCheckbox>
  )
}

export interface CheckboxGroupProps<Id extends string> extends FieldTexts {
  choices: readonly Choice<Id>[]
  value: readonly Id[]
  onChange: (value: Id[]) => void
  isDisabled?: boolean
  className?: string
}

/** Any number of a short list, all in sight. */
export function CheckboxGroup<Id extends string>({ label, description, error, warning, isRequired, choices, value, onChange, className, ...rest }: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      {...rest}
      value={[...value]}
      onChange={(chosen) => onChange(choices.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <div className="choices">
        {choices.map((choice) => (
          <AriaCheckbox key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false} className="check">
            <CheckBody description={choice.description}>{choice.label}</CheckBody>
          </AriaCheckbox>
        ))}
      </div>
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaCheckboxGroup>
  )
}

function CheckBody({ children, description }: { children: ReactNode; description?: ReactNode }) {
  return (
    <>
      <span className="check-box" aria-hidden="true"><Icon name="check" size={16} /></span>
      <span className="check-body">{children}{description && <span className="check-description">{description}</span>}</span>
    </>
  )
}
