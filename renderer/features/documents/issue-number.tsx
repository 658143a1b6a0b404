import { useTranslation } from 'react-i18next'
import type { IssueKind } from '../../../shared/documents/issuing.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'

export interface GivenNumber { isByHand: boolean; text: string }

interface NumberFieldProps {
  kind: IssueKind
  given: GivenNumber
  onChange: (given: GivenNumber) => void
  /** The one that it would get. */
  nextNumber: string | null
  isVerified: boolean
  /** The day of issue lies in another year than the number that is in sight. */
  isOtherYear: boolean
  error?: string
}

/** 發文字號: the office's next, or one that another program gave; an organisation's own; none for what goes with a letter. */
export function NumberField({ kind, given, onChange, nextNumber, isVerified, isOtherYear, error }: NumberFieldProps) {
  const { t } = useTranslation('issuing')
  const problem = error === undefined ? {} : { error }
  const text = { value: given.text, onChange: (next: string) => onChange({ ...given, text: next }), ...problem }
  if (kind === 'FOREIGN') return <TextField label={t('foreignNumber')} description={t('foreignHint')} {...text} />
  if (kind !== 'NUMBERED') return <p className="quiet">{t('noNumber')}</p>
  const next = isOtherYear ? t('otherYear') : nextNumber === null ? '' : t('nextNumber', { number: nextNumber })
  return (
    <>
      <RadioGroup
        label={t('number')}
        choices={[{ id: 'SYSTEM', label: t('bySystem'), description: [next, isVerified ? '' : t('unverified')].filter((line) => line !== '').map((line) => <span key={line} className="issue-line">{line}</span>) }, { id: 'HAND', label: t('byHand') }]}
        value={given.isByHand ? 'HAND' : 'SYSTEM'} onChange={(id) => onChange({ ...given, isByHand: id === 'HAND' })}
      />
      {given.isByHand && <TextField label={t('numberByHand')} description={t('numberHint')} isRequired {...text} />}
    </>
  )
}
