import { useTranslation } from 'react-i18next'
import { type BatchKind, batchKinds } from '../../../shared/documents/batch.ts'
import { paths } from '../../paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'

interface Days { from: string | null; to: string | null }

/** Which documents: by the days of the meetings or records, or of the cases that were chosen in the list. */
export function KindChoice({ kind, onKind, cases, days, onDays, error }: {
  kind: BatchKind; onKind: (kind: BatchKind) => void; cases: number; days: Days; onDays: (days: { from: string; to: string }) => void; error: string | undefined
}) {
  const { t } = useTranslation('batch')
  const set = (changed: Partial<Days>) => {
    const { from, to } = { ...days, ...changed }
    if (from !== null && to !== null) onDays({ from, to })
  }
  return (
    <div className="batch-kind">
      <RadioGroup label={t('kindLabel')} value={kind} onChange={onKind} choices={batchKinds.map((id) => ({ id, label: t(`kind.${id}`), description: t(`kindHint.${id}`) }))} />
      {kind === 'LETTERS' && <div className="batch-cases">{cases > 0 && <p>{t('casesChosen', { count: cases })}</p>}<LinkButton to={paths.cases} icon="cases">{t('chooseCases')}</LinkButton></div>}
      {kind !== 'LETTERS' && kind !== 'FUND' && (
        <div className="batch-days">
          {/* A first day after the last moves that along: one day is the usual wish. */}
          <RocDatePicker label={t('from')} value={days.from} onChange={(from) => from !== null && set(days.to === null || days.to < from ? { from, to: from } : { from })} />
          <RocDatePicker label={t('to')} value={days.to} onChange={(to) => set({ to })} error={error} />
        </div>
      )}
    </div>
  )
}
