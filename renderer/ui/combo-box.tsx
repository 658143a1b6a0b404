import type { FocusEventHandler } from 'react'
import { Button as AriaButton, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'
import { type Choice, ChoiceItem } from './select.tsx'

export interface ComboBoxProps extends FieldTexts {
  choices: readonly Choice[]
  /** What stands in the box; any text is allowed. */
  value: string
  onChange: (value: string) => void
  /** Also told the choice when one of the list is taken. */
  onChoose?: (choice: Choice) => void
  onBlur?: FocusEventHandler
  name?: string
  isDisabled?: boolean
  /** The choices already are those that fit what stands in the box: none of them is left out. */
  isNarrowed?: boolean
  className?: string
}

/** A text with suggestions; what is not in the list can be typed. */
export function ComboBox({ label, description, error, warning, isRequired, choices, value, onChange, onChoose, isNarrowed = false, className, ...rest }: ComboBoxProps) {
  const { t } = useTranslation('frame')
  return (
    <AriaComboBox
      {...rest}
      inputValue={value}
      onInputChange={onChange}
      onChange={(key) => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen) onChoose?.(chosen)
      }}
      {...(isNarrowed ? { items: choices } : { defaultItems: choices })}
      allowsCustomValue
      menuTrigger="input"
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <Group className="control">
        <Input className="control-input" autoComplete="off" />
        <AriaButton className="control-button" aria-label={t('ui.showChoices')}><Icon name="chevronDown" size={18} /></AriaButton>
      </Group>
      <FieldMessages description={description} error={error} warning={warning} />
      <Popover className="popover popover-list">
        <ListBox className="list-box">{(choice: Choice) => <ChoiceItem choice={choice} />}</ListBox>
      </Popover>
    </AriaComboBox>
  )
}
