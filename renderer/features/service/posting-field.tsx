import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { PendingService } from '../../../shared/ipc/views.ts'
import { RefusalText } from '../../ui/banner.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { usePaperName, useRowName } from './paper-name.ts'
import { postingOf } from './service-events.ts'
import type { useServiceSaving } from './use-service-saving.ts'

interface PostingFieldProps {
  row: PendingService
  /** The day of posting; null while it cannot be read. */
  on: string | null
  save: ReturnType<typeof useServiceSaving>
  onSaved: (what: string) => void
}

/** The number of the slip of one row. Enter saves it and goes on to the next row's while it is being saved. */
export function PostingField({ row, on, save, onSaved }: PostingFieldProps) {
  const { t } = useTranslation('service')
  const paperName = usePaperName()
  const rowName = useRowName()
  const [slip, setSlip] = useState('')
  const [refusal, setRefusal] = useState<Refusal | null>(null)

  const send = async (typed: string, day: string) => {
    const answer = await save(row, postingOf(row, day, typed, t('desk.stepText.POSTED', { paper: paperName(row), party: row.party, slip: typed })))
    setRefusal(answer.ok ? null : answer.refusal)
    if (answer.ok) onSaved(`${rowName(row)} ${t('slip', { slip: typed })}`)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const typed = slip.trim()
    if (typed !== '' && on === null) return
    const fields = [...(event.currentTarget.closest('ul')?.querySelectorAll<HTMLInputElement>('.posting-field input') ?? [])]
    const next = fields[fields.findIndex((field) => field === event.target) + 1]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
    if (typed !== '' && on !== null) void send(typed, on)
  }
  return (
    <div className="posting-field">
      <TextField onKeyDown={onKeyDown} label={<span className="visually-hidden">{t('desk.slipOf', { what: rowName(row) })}</span>} value={slip} onChange={setSlip} inputMode="numeric" placeholder={t('desk.slipHere')} error={refusal && <RefusalText refusal={refusal} />} />
    </div>
  )
}
