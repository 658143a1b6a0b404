import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

/** What every field can say about itself. */
export interface FieldTexts {
  label: ReactNode
  description?: ReactNode
  /** What is wrong and what to do; marks the field as invalid. */
  error?: ReactNode
  /** Worth a look, but it does not stop anything. */
  warning?: ReactNode
  isRequired?: boolean
}

/** The label above a field, with the mark of a required one. */
export function FieldLabel({ children, isRequired = false }: { children: ReactNode; isRequired?: boolean }) {
  return <Label className="field-label">{children}{isRequired && <RequiredMark />}</Label>
}

export function RequiredMark() {
  const { t } = useTranslation('frame')
  return <span className="field-required" title={t('ui.required')} aria-hidden="true">＊</span>
}

/** Below a field: its description, a warning, or the error. All are read out with it. */
export function FieldMessages({ description, error, warning }: Pick<FieldTexts, 'description' | 'error' | 'warning'>) {
  return (
    <>
      {(description || warning) && (
        <Text slot="description" className="field-description">
          {description && <span className="field-hint">{description}</span>}
          {warning && <span className="field-warning"><Icon name="warning" size={16} />{warning}</span>}
        </Text>
      )}
      {error && <FieldError className="field-error"><Icon name="error" size={16} /><span>{error}</span></FieldError>}
    </>
  )
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>
}

/** Whether a field of the form shows an error, such as a date that it could not read; focuses the first one. Call it once the errors are drawn. */
export function focusFirstInvalid(form: HTMLElement): boolean {
  const first = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  const target = first?.matches('input, textarea, button') ? first : first?.querySelector<HTMLElement>('input, button')
  target?.focus()
  return first !== null
}
