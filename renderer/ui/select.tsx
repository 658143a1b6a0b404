import type { ReactNode } from 'react'
import { Button as AriaButton, type Key, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import { FieldLabel, FieldMessages, type FieldTexts } from './field.tsx'
import { Icon } from './icon.tsx'

export interface Choice<Id extends string = string> {
  id: Id
  label: string
  description?: ReactNode
  isDisabled?: boolean
}

export interface SelectProps<Id extends string> extends FieldTexts {
  choices: readonly Choice<Id>[]
  value: Id | null
  onChange: (value: Id) => void
  onBlur?: () => void
  name?: string
  placeholder?: string
  isDisabled?: boolean
  className?: string
}

/** One of a short list. */
export function Select<Id extends string>({ label, description, error, warning, isRequired, choices, value, onChange, onBlur, placeholder, className, ...rest }: SelectProps<Id>) {
  const { t } = useTranslation('frame')
  return (
    <AriaSelect
      {...rest}
      value={value}
      onChange={(key: Key | null) => {
        const chosen = choices.find(({ id }) => id === key)
        if (chosen) onChange(chosen.id)
      }}
      {...(onBlur ? { onBlur } : {})}
      placeholder={placeholder ?? t('ui.choose')}
      isRequired={isRequired ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classes('field', className)}
    >
      <FieldLabel isRequired={isRequired ?? false}>{label}</FieldLabel>
      <AriaButton className="control control-select">
        <SelectValue className="control-value">{({ selectedText, isPlaceholder, defaultChildren }) => (isPlaceholder ? defaultChildren : selectedText)}</SelectValue>
        <Icon name="chevronDown" size={18} />
      </AriaButton>
      <FieldMessages description={description} error={error} warning={warning} />
      <Popover className="popover popover-list">
        <ListBox className="list-box" items={choices}>{(choice) => <ChoiceItem choice={choice} />}</ListBox>
      </Popover>
    </AriaSelect>
  )
}

export function ChoiceItem({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className="list-item" isDisabled={choice.isDisabled ?? false}>
      {({ isSelected }) => (
        <>
          <span className="list-item-check">{isSelected && <Icon name="check" size={16} />}</span>
          <span className="list-item-body">
            <span>{choice.label}</span>
            {choice.description && <span className="list-item-description">{choice.description}</span>}
          </span>
        </>
      )}
    </ListBoxItem>
  )
}
