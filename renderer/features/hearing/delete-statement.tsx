import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useHearing } from './room-context.ts'

/** A statement that nobody wants to stand: struck with the reason, which the record tells. */
export function DeleteStatement({ number, onClose }: { number: number | null; onClose: () => void }) {
  return number === null ? null : <DeleteForm key={number} number={number} onClose={onClose} />
}

function DeleteForm({ number, onClose }: { number: number; onClose: () => void }) {
  const { t } = useTranslation('hearingRecord')
  const { view, record } = useHearing()
  const [reason, setReason] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, setSaving] = useState(false)
  const form = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const side = view.facts.statements[number - 1]?.side
    if (reason.trim() === '' || side === undefined || isSaving) return
    setSaving(true)
    const result = await record({ type: 'statement.recorded', side, text: reason.trim(), strikes: number, deletes: true }).finally(() => setSaving(false))
    if (result.ok) onClose()
    else setRefusal(result.refusal)
  }
  return (
    <Dialog title={t('deleteTitle', { number })} isOpen onClose={onClose} size="small" actions={<Button type="submit" form={form} variant="danger" isPending={isSaving}>{t('deleteAction')}</Button>}>
      <form id={form} className="form" onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('deleteReason')} description={t('deleteHint')} value={reason} onChange={setReason} isRequired autoFocus {...(isAsked && reason.trim() === '' ? { error: t('reasonNeeded') } : {})} />
        {refusal && <RefusalBanner refusal={refusal} />}
      </form>
    </Dialog>
  )
}
