import { useTranslation } from 'react-i18next'
import { FormAmount, FormDate, FormText, FormTextArea } from '../../../ui/form-fields.tsx'
import type { FieldSpec } from './definition.ts'

/** Draws one field as it was said. */
export function SpokenField({ spec: { kind, name, label, hint, required = false } }: { spec: FieldSpec }) {
  const { t } = useTranslation('subsidyDesk')
  const common = { name, label: t(`field.${label}`), isRequired: required, ...(hint === undefined ? {} : { description: t(`hint.${hint}`) }) }
  switch (kind) {
    case 'line':
      return <FormText {...common} />
    case 'paragraph':
      return <FormTextArea {...common} rows={2} />
    case 'date':
      return <FormDate {...common} />
    case 'amount':
      return <FormAmount {...common} />
  }
}
