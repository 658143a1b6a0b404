import { memo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { partyKinds } from '../../../../shared/model/party.ts'
import { Button } from '../../../ui/button.tsx'
import { FormRadio } from '../../../ui/form-fields.tsx'
import { FoldCard } from '../fold-card.tsx'
import type { IntakeValues, SideField } from '../intake-values.ts'
import { OrganizationFields } from './organization-fields.tsx'
import { PersonFields } from './person-fields.tsx'
import { ProxiesFields } from './proxies-fields.tsx'

/** What a party of each side can be: an employee is a person or a union, an employer is no union (§4, §10). */
const kindsOf = {
  employees: partyKinds.filter((kind) => kind === 'PERSON' || kind === 'UNION'),
  employers: partyKinds.filter((kind) => kind !== 'UNION'),
} as const

interface PartyCardProps {
  side: SideField
  index: number
  startsOpen: boolean
  /** Left out where it is the only one of its side. */
  onRemove: ((index: number) => void) | null
}

/** One party: what it is, its fields, its proxies. */
export const PartyCard = memo(function PartyCard({ side, index, startsOpen, onRemove }: PartyCardProps) {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control } = useFormContext<IntakeValues>()
  const name = `${side}.${index}` as const
  const [kind, shownName] = useWatch({ control, name: [`${name}.kind`, `${name}.name`] })
  const part = t(side === 'employees' ? 'employeeNumber' : 'employerNumber', { number: index + 1 })
  return (
    <FoldCard name={name} part={part} startsOpen={startsOpen} title={<>{part}{shownName.trim() !== '' && <span className="fold-card-name">{shownName}</span>}</>}>
      <FormRadio name={`${name}.kind`} label={t('case:field.kind')} orientation="horizontal" choices={kindsOf[side].map((id) => ({ id, label: t(`domain:partyKind.${id}`) }))} />
      {kind === 'PERSON' ? <PersonFields name={name} side={side} /> : <OrganizationFields name={name} />}
      <ProxiesFields name={name} />
      {onRemove && (
        <div className="fold-card-foot">
          <Button size="small" variant="danger" icon="remove" onPress={() => onRemove(index)}>{t('removeParty', { name: shownName.trim() || part })}</Button>
        </div>
      )}
    </FoldCard>
  )
})
