import { memo, useCallback, useRef } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../../shared/format/capital-amount.ts'
import { Button } from '../../../ui/button.tsx'
import { focusField } from '../../../ui/reveal.ts'
import { FoldCard } from '../fold-card.tsx'
import { emptyClaim, type IntakeValues, type SideField, totalOf } from '../intake-values.ts'
import { ClaimRow } from './claim-row.tsx'

/** What one claimant asks for, with its sum. */
export const ClaimantClaims = memo(function ClaimantClaims({ side, index, startsOpen }: { side: SideField; index: number; startsOpen: boolean }) {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const name = `${side}.${index}` as const
  const [shownName, claims] = useWatch({ control, name: [`${name}.name`, `${name}.claims`] })
  const number = t(side === 'employees' ? 'employeeNumber' : 'employerNumber', { number: index + 1 })
  const claimant = shownName.trim() || number
  const title = t('claimsOf', { name: claimant })
  return (
    <FoldCard name={`${name}.claims`} part={title} title={title} note={t('claimTotal', { amount: groupedAmount(totalOf(claims)) })} startsOpen={startsOpen}>
      <ClaimRows name={name} of={claimant} />
    </FoldCard>
  )
})

function ClaimRows({ name, of }: { name: `${SideField}.${number}`; of: string }) {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const { fields, append, remove } = useFieldArray({ control, name: `${name}.claims` })
  const element = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const add = () => {
    append(emptyClaim(), { shouldFocus: false })
    setTimeout(() => void focusField(element.current, `${name}.claims.${fields.length}.category`))
  }
  const drop = useCallback((index: number) => {
    remove(index)
    setTimeout(() => addButton.current?.focus())
  }, [remove])
  return (
    <div className="intake-lines" ref={element}>
      {fields.length === 0 && <p className="quiet">{t('noClaims')}</p>}
      {fields.map((field, index) => <ClaimRow key={field.id} name={`${name}.claims.${index}`} index={index} of={of} onRemove={drop} />)}
      <div className="intake-add"><Button ref={addButton} size="small" variant="quiet" icon="add" onPress={add}>{t('addClaim')}</Button></div>
    </div>
  )
}
