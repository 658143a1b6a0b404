import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'
import type { Choice } from './select.tsx'

export interface RadioGroupProps<Id extends string> extends FieldTexts {
  choices: readonly Choice<Id>[]
  value: Id | null
  onChange: (value: Id) => void
  orientation?: 'vertical' | 'horizontal'
  name?: string
  isDisabled?: boolean
  className?: string
}

/** One of a few, all in sight. */
export function RadioGroup<Id extends string>({ label, description, error, warning, isRequired, choices, value, onChange, orientation = 'vertical', className, ...rest }: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      {...rest}
      orientation={orientation}
      value={value}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id)
        if (chosen) onChange(chosen.id)
      }}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <div className={classes('choices', orientation === 'horizontal' && 'choices-row')}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} isDisabled={choice.isDisabled ?? false} className="check">
            <span className="check-box check-round" aria-hidden="true" />
            <span className="check-body">{choice.label}{choice.description && <span className="check-description">{choice.description}</span>}</span>
          </Radio>
        ))}
      </div>
      <FieldMessages description={description} error={error} warning={warning} />
    </AriaRadioGroup>
  )
}
