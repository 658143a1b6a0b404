import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Party } from '../../../shared/model/party.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** 核可權機關同意書, before a public body signs (§19). It stands in the record: who signed before signs anew. */
export function Approvals({ parties, isSaving, onGiven }: { parties: readonly Party[]; isSaving: boolean; onGiven: (partyId: string, reference: string) => void }) {
  return parties.map((party) => <Approval key={party.id} party={party} isSaving={isSaving} onGiven={(reference) => onGiven(party.id, reference)} />)
}

function Approval({ party, isSaving, onGiven }: { party: Party; isSaving: boolean; onGiven: (reference: string) => void }) {
  const { t } = useTranslation('hearingSigning')
  const [reference, setReference] = useState('')
  const [isTold, setIsTold] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setIsTold(true)
    if (reference.trim() !== '' && !isSaving) onGiven(reference.trim())
  }
  return (
    <form className="signing-approval" onSubmit={save} noValidate>
      <TextField label={t('approval.of', { name: party.name })} description={t('approval.why')} value={reference} onChange={setReference} error={isTold && reference.trim() === '' ? t('approval.missing') : ''} isRequired />
      <Button type="submit" isPending={isSaving}>{t('approval.save')}</Button>
    </form>
  )
}
