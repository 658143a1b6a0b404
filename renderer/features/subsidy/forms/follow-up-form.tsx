import { useTranslation } from 'react-i18next'
import { type SuitFinding, suitFindings } from '../../../../shared/subsidy/kinds.ts'
import { FormRadio } from '../../../ui/form-fields.tsx'
import { defineForm, filled } from './definition.ts'

interface Values { finding: SuitFinding; recoveredOn: string; recoveredAmount: number | null; note: string }

function Finding() {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  return <FormRadio name="finding" label={t('field.finding')} isRequired choices={suitFindings.map((finding) => ({ id: finding, label: t(`subsidy:finding.${finding}`) }))} />
}

/** A look at the suit: what became of it, and whether the claimant received what the fund had advanced. */
export const followUpForm = defineForm<Values>({
  initial: () => ({ finding: 'PENDING', recoveredOn: '', recoveredAmount: null, note: '' }),
  Body: Finding,
  fields: [
    { kind: 'date', name: 'recoveredOn', label: 'recoveredOn', hint: 'recoveredOn' },
    { kind: 'amount', name: 'recoveredAmount', label: 'recoveredAmount' },
    { kind: 'paragraph', name: 'note', label: 'note' },
  ],
  payload: filled,
  focusOn: 'finding',
})
