import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { isThere, type Presence } from '../../../shared/lifecycle/attendance-steps.ts'
import { dateOf } from '../../../shared/model/dates.ts'
import type { AttendanceStep } from '../../../shared/model/meeting.ts'
import type { Party } from '../../../shared/model/party.ts'
import { signerLabel, signerOptions } from '../../event-forms/choices.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TimeField } from '../../ui/time-field.tsx'
import { clockNow, useHearing } from './room-context.ts'

interface AttendanceStepFormProps {
  party: Party
  /** It is of the party's guardian, not of the party. */
  isGuardian: boolean
  presence: Presence
  /** Who is expected to come for the party; by default whoever came before. */
  coming?: string | undefined
  onClose: () => void
}

/** 遲到、早退: the one who is there leaves, the one who is not comes; Enter keeps it with the time of now, which can be changed. */
export function AttendanceStepForm({ party, isGuardian, presence, coming = presence.proxyId, onClose }: AttendanceStepFormProps) {
  const { t } = useTranslation('hearingPeople')
  const { t: caseText } = useTranslation(['case', 'domain', 'committee', 'calendar', 'clauses'])
  const { today } = useStatus()
  const { meeting, record } = useHearing()
  // What is entered on a later day has a time that only paper knows.
  const [at, setAt] = useState<string | null>(() => (dateOf(meeting.startedAt ?? meeting.startsAt) === today ? clockNow() : null))
  const [through, setThrough] = useState(coming ?? party.id)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isRunning, setRunning] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const step = isThere(presence) ? 'LEFT' as const : 'ARRIVED' as const
  const last = presence.moves?.at(-1)
  const { name } = isGuardian && party.guardian ? party.guardian : party
  const proxies = party.proxies.map(({ id }) => id)
  const people = isGuardian || proxies.length === 0 || step === 'LEFT' ? []
    : signerOptions(party, caseText).filter(({ value }) => value === party.id || proxies.includes(value)).map((one) => ({ id: one.value, label: signerLabel(one) }))

  const keep = async (noted: AttendanceStep['step'], time: string) => {
    if (isRunning) return
    setRunning(true)
    const result = await record({
      type: 'note.added', text: t(`stepText.${noted}`, { name, time }),
      attendance: {
        meetingNo: meeting.meetingNo, partyId: party.id, step: noted, at: time, ...(isGuardian && party.guardian ? { guardianId: party.guardian.id } : {}),
        ...(noted === 'ARRIVED' && people.length > 0 && through !== party.id ? { proxyId: through } : {}),
      },
    })
    setRunning(false)
    if (result.ok) onClose()
    else setRefusal(result.refusal)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // An open list of choices lies over the form and closes first.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !(event.target instanceof Node) || !form.current?.contains(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div ref={form} className="guest-form" role="group" aria-label={t('stepOf', { name })} onKeyDownCapture={onKeyDown}>
      {refusal && <Banner tone="bad" isUrgent><RefusalText refusal={refusal} /></Banner>}
      <TimeField label={t(`stepTime.${step}`)} value={at} onChange={setAt} />
      {people.length > 0 && <Select label={t('stepThrough')} choices={people} value={through} onChange={setThrough} />}
      <div className="people-actions">
        <Button size="small" variant="primary" autoFocus isPending={isRunning} isDisabled={at === null} onPress={() => at !== null && void keep(step, at)}>{t(`step.${step}`)} <kbd>Enter</kbd></Button>
        {last && <Button size="small" isDisabled={isRunning} onPress={() => void keep('TAKEN_BACK', at ?? last.at)}>{t('stepBack', { what: t(`moved.${last.step}`, { time: last.at }) })}</Button>}
        <Button size="small" variant="quiet" onPress={onClose}>{t('stepClose')} <kbd>Esc</kbd></Button>
      </div>
    </div>
  )
}
