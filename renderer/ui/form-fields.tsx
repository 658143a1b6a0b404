import type { ReactNode } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { AmountField, type AmountFieldProps } from './amount-field.tsx'
import { Checkbox, CheckboxGroup, type CheckboxGroupProps, type CheckboxProps } from './checkbox.tsx'
import { ComboBox, type ComboBoxProps } from './combo-box.tsx'
import { NumberField, type NumberFieldProps } from './number-field.tsx'
import { RadioGroup, type RadioGroupProps } from './radio-group.tsx'
import { RocDatePicker, type RocDatePickerProps } from './roc-date-picker.tsx'
import { RocDateTime, type RocDateTimeProps } from './roc-date-time.tsx'
import { Select, type SelectProps } from './select.tsx'
import { TextArea, type TextAreaProps } from './text-area.tsx'
import { TextField, type TextFieldProps } from './text-field.tsx'
import { TimeField, type TimeFieldProps } from './time-field.tsx'

// The plain controls bound to a form of react-hook-form by the path of their value. Texts and dates are '' while empty, numbers null.

type Bound<Props> = Omit<Props, 'value' | 'isSelected' | 'onChange' | 'onBlur' | 'error' | 'name' | 'inputRef'> & { name: string }

/** Names the article in a field's error: `type` of the error carries it behind this mark. */
export const articleMark = 'article:'

function useBound(name: string) {
  const { field, fieldState } = useController({ name })
  const { clearErrors } = useFormContext()
  const { error } = fieldState
  const article = error?.type.startsWith(articleMark) ? error.type.slice(articleMark.length) : ''
  const words: ReactNode = error?.message && <>{error.message}{article !== '' && <small className="article">{article}</small>}</>
  return {
    value: field.value as unknown,
    // An error found on submission has been answered as soon as the field changes.
    set: (value: unknown) => {
      if (error) clearErrors(name)
      field.onChange(value)
    },
    onBlur: field.onBlur,
    ref: field.ref,
    error: words,
  }
}

const same = (text: string): string => text
const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const asFilled = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Marks where the value at `name` is edited, so that an error can lead there. */
export function FieldPlace({ name, children }: { name: string; children: ReactNode }) {
  return <div className="field-place" data-field={name}>{children}</div>
}

/** `onLeave`: when the focus leaves it, to tidy what was typed. */
export function FormText({ name, onLeave, ...props }: Bound<TextFieldProps> & { onLeave?: () => void }) {
  const { value, set, onBlur, error, ref } = useBound(name)
  const leave = () => {
    onLeave?.()
    onBlur()
  }
  return <FieldPlace name={name}><TextField {...props} value={asText(value)} onChange={set} onBlur={leave} error={error} inputRef={ref} /></FieldPlace>
}

/** `onTyped`: told when a person changes it, not when the form does. */
export function FormTextArea({ name, onTyped, ...props }: Bound<TextAreaProps> & { onTyped?: () => void }) {
  const { value, set, onBlur, error } = useBound(name)
  const type = (text: string) => {
    set(text)
    onTyped?.()
  }
  return <FieldPlace name={name}><TextArea {...props} value={asText(value)} onChange={type} onBlur={onBlur} error={error} /></FieldPlace>
}

/** `shows` and `reads`: where the value is not the text itself, such as the code of a city. */
export function FormCombo({ name, shows = same, reads = same, ...props }: Bound<ComboBoxProps> & { shows?: (value: string) => string; reads?: (text: string) => string }) {
  const { value, set, onBlur, error } = useBound(name)
  return <FieldPlace name={name}><ComboBox {...props} value={shows(asText(value))} onChange={(text) => set(reads(text))} onBlur={onBlur} error={error} /></FieldPlace>
}

/** `onTyped`: told when a person changes it, not when the form does. */
export function FormAmount({ name, onTyped, ...props }: Bound<AmountFieldProps> & { onTyped?: () => void }) {
  const { value, set, onBlur, error } = useBound(name)
  const type = (amount: number | null) => {
    set(amount)
    onTyped?.()
  }
  return <FieldPlace name={name}><AmountField {...props} value={asNumber(value)} onChange={type} onBlur={onBlur} error={error} /></FieldPlace>
}

export function FormNumber({ name, ...props }: Bound<NumberFieldProps>) {
  const { value, set, onBlur, error } = useBound(name)
  return <FieldPlace name={name}><NumberField {...props} value={asNumber(value)} onChange={set} onBlur={onBlur} error={error} /></FieldPlace>
}

export function FormDate({ name, ...props }: Bound<RocDatePickerProps>) {
  const { value, set, onBlur, error } = useBound(name)
  return <FieldPlace name={name}><RocDatePicker {...props} value={asFilled(value)} onChange={(date) => set(date ?? '')} onBlur={onBlur} error={error} /></FieldPlace>
}

export function FormDateTime({ name, ...props }: Bound<RocDateTimeProps>) {
  const { value, set, error } = useBound(name)
  return <FieldPlace name={name}><RocDateTime {...props} value={asFilled(value)} onChange={(moment) => set(moment ?? '')} error={error} /></FieldPlace>
}

export function FormTime({ name, ...props }: Bound<TimeFieldProps>) {
  const { value, set, error } = useBound(name)
  return <FieldPlace name={name}><TimeField {...props} value={asFilled(value)} onChange={(time) => set(time ?? '')} error={error} /></FieldPlace>
}

/** `onChosen`: what else follows from the choice. */
export function FormSelect({ name, onChosen, ...props }: Bound<SelectProps<string>> & { onChosen?: (id: string) => void }) {
  const { value, set, onBlur, error } = useBound(name)
  const choose = (id: string) => {
    set(id)
    onChosen?.(id)
  }
  return <FieldPlace name={name}><Select {...props} value={asFilled(value)} onChange={choose} onBlur={onBlur} error={error} /></FieldPlace>
}

/** `onChosen`: what else follows from the choice. */
export function FormRadio({ name, onChosen, ...props }: Bound<RadioGroupProps<string>> & { onChosen?: (id: string) => void }) {
  const { value, set, error } = useBound(name)
  const choose = (id: string) => {
    set(id)
    onChosen?.(id)
  }
  return <FieldPlace name={name}><RadioGroup {...props} value={asFilled(value)} onChange={choose} error={error} /></FieldPlace>
}

export function FormChecks({ name, ...props }: Bound<CheckboxGroupProps<string>>) {
  const { value, set, error } = useBound(name)
  return <FieldPlace name={name}><CheckboxGroup {...props} value={Array.isArray(value) ? value.map(String) : []} onChange={set} error={error} /></FieldPlace>
}

/** A yes or no of its own; an error stands below it. */
export function FormFlag({ name, ...props }: Bound<CheckboxProps>) {
  const { value, set, error } = useBound(name)
  return (
    <FieldPlace name={name}>
      <div className="field field-flag">
        <Checkbox {...props} isSelected={value === true} onChange={set} isInvalid={Boolean(error)} />
        {error && <p className="field-error" role="alert"><span>{error}</span></p>}
      </div>
    </FieldPlace>
  )
}

const focusable = 'input:not([type="hidden"]), textarea, button, select, [tabindex]'

/** Where a value is edited: its own place, or the nearest one above it in the path. */
export function placeOf(form: HTMLElement, path: string): HTMLElement | null {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const place = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(steps.slice(0, length).join('.'))}"]`)
    if (place) return place
  }
  return null
}

/** Brings a field into view and the focus into it, opening what is folded around it. */
export function focusPlace(place: HTMLElement): void {
  const folded = place.closest('details')
  if (folded) folded.open = true
  const target = place.querySelector<HTMLElement>('input[type="radio"]:checked') ?? place.querySelector<HTMLElement>(focusable)
  target?.focus()
  target?.scrollIntoView({ block: 'center' })
}

/** The words by which a person knows a field: the part of the form it stands in, then its label. */
export function nameOfPlace(place: HTMLElement): string {
  const part = place.closest<HTMLElement>('[data-part]')?.dataset.part
  const label = place.querySelector('.field-label, .check-body')?.textContent.replace('＊', '').trim() ?? ''
  return part === undefined ? label : `${part} ${label}`
}
