import { useFormContext } from 'react-hook-form'
import { FormAmount, FormChecks, FormCombo, FormDate, FormDateTime, FormFlag, FormNumber, FormRadio, FormSelect, FormText, FormTextArea } from '../ui/form-fields.tsx'
import { Button } from '../ui/button.tsx'
import type { Choice } from '../ui/select.tsx'
import type { FieldSpec, FormContext, Option } from './definition.ts'

const asChoices = (options: readonly Option[]): Choice[] => options.map(({ value, label, note }) => ({ id: value, label, ...(note === undefined ? {} : { description: note }) }))

/** A few short words stand side by side. */
const fitsInARow = (options: readonly Option[]): boolean => options.length <= 3 && options.every(({ label, note }) => note === undefined && label.length <= 12)

/** Draws one field as it was said. */
export function FormField({ spec, context: { t, today } }: { spec: FieldSpec; context: FormContext }) {
  const { setValue, getValues } = useFormContext()
  const label = spec.of === undefined ? t(`field.${spec.label}`) : `${spec.of}：${t(`field.${spec.label}`)}`
  const common = { name: spec.name, label, isRequired: spec.required ?? false, ...(spec.hint === undefined ? {} : { description: t(`hint.${spec.hint}`) }) }
  switch (spec.kind) {
    case 'line':
      return spec.suggestions ? <FormCombo {...common} choices={spec.suggestions.map((text) => ({ id: text, label: text }))} /> : <FormText {...common} />
    case 'paragraph':
      return (
        <div className="field-with-phrases">
          <FormTextArea {...common} rows={3} />
          {spec.phrases?.map((phrase) => (
            <Button key={phrase} size="small" variant="quiet" icon="add" onPress={() => setValue(spec.name, [getValues(spec.name), phrase].filter((part) => part !== '').join('\n'))}>
              {t('phrase.insert')}：{phrase}
            </Button>
          ))}
        </div>
      )
    case 'date':
      return <FormDate {...common} />
    case 'moment':
      return <FormDateTime {...common} suggestedDate={today} />
    case 'amount':
      return <FormAmount {...common} />
    case 'number':
      return (
        <FormNumber {...common} {...(spec.min === undefined ? {} : { minValue: spec.min })} {...(spec.max === undefined ? {} : { maxValue: spec.max })} {...(spec.suffix === undefined ? {} : { suffix: spec.suffix })} />
      )
    case 'flag':
      return <FormFlag name={spec.name} {...(common.description === undefined ? {} : { description: common.description })}>{label}</FormFlag>
    case 'choice':
      return <FormSelect {...common} choices={asChoices(spec.options)} />
    case 'radio':
      return spec.options.length === 0 ? <p className="quiet">{label}：{t('hint.nothingToChoose')}</p> : <FormRadio {...common} orientation={fitsInARow(spec.options) ? 'horizontal' : 'vertical'} choices={asChoices(spec.options)} />
    case 'many':
      return <FormChecks {...common} choices={asChoices(spec.options)} />
  }
}
