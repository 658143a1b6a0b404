import { useTranslation } from 'react-i18next'
import { batchActions } from '../../../shared/documents/batch.ts'
import { documentFormats, type DocumentFormat } from '../../../shared/documents/file-name.ts'
import { labelsOnSheet } from '../../../shared/documents/label-sheet.ts'
import { CheckboxGroup } from '../../ui/checkbox.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'

const actions = [...batchActions, 'LABELS'] as const
export type HowAction = (typeof actions)[number]
/** `firstPlace`: of a sheet of labels, from 1. */
export interface HowTo { action: HowAction; formats: DocumentFormat[]; firstPlace: number }

export const howAtFirst: HowTo = { action: 'ISSUE', formats: ['docx', 'odt', 'pdf'], firstPlace: 1 }

/** @param hasLabels whether there are envelopes to print labels for */
export function HowChoice({ how, onChange, hasLabels }: { how: HowTo; onChange: (how: HowTo) => void; hasLabels: boolean }) {
  const { t } = useTranslation('batch')
  return (
    <div className="batch-how">
      <RadioGroup label={t('actionLabel')} value={how.action} onChange={(action) => onChange({ ...how, action })} choices={(hasLabels ? actions : batchActions).map((id) => ({ id, label: t(`action.${id}`), description: t(`actionHint.${id}`) }))} />
      {how.action === 'SAVE' && (
        <CheckboxGroup label={t('formats')} value={how.formats} onChange={(formats) => onChange({ ...how, formats })} choices={documentFormats.map((id) => ({ id, label: t(`format.${id}`) }))} />
      )}
      {how.action === 'LABELS' && (
        <NumberField
          label={t('firstPlace')} description={t('firstPlaceHint')} value={how.firstPlace} minValue={1} maxValue={labelsOnSheet} className="batch-place"
          onChange={(place) => onChange({ ...how, firstPlace: place ?? 1 })}
        />
      )}
    </div>
  )
}
