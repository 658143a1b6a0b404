import { useEffect, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isLocalDateTime } from '../../shared/model/dates.ts'
import type { Clash, FreeSlot } from '../../shared/ipc/views.ts'
import { plannedMinutes } from '../../shared/model/meeting.ts'
import { useDesk } from '../desk.ts'
import { useWords } from '../texts.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { useDates } from '../ui/dates.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import type { FormContext } from './definition.ts'

const settleMs = 250

/** Suggested times, each taken with one key, and what speaks against the time and place that stand in the form. */
export function ClashWarnings({ context: { view: { caseId } } }: { context: FormContext }) {
  const { t } = useTranslation('calendar')
  const { setValue } = useFormContext()
  const [startsAt, venue, minutes, meetingNo] = useSettled(useWatch({ name: ['startsAt', 'venue', 'minutes', 'meetingNo'] }) as unknown[])
  const planning = {
    caseId, venue: typeof venue === 'string' ? venue : '',
    ...(typeof meetingNo === 'string' && meetingNo !== '' ? { meetingNo: Number(meetingNo) } : {}),
    ...(plannedMinutes.safeParse(minutes).success ? { minutes: Number(minutes) } : {}),
  }
  const isComplete = typeof startsAt === 'string' && isLocalDateTime(startsAt)
  const clashes = useDesk('calendar.clashes', { ...planning, startsAt: isComplete ? startsAt : '' }, { enabled: isComplete, keepPrevious: true }).data
  const slots = useDesk('calendar.freeSlots', planning, { keepPrevious: true }).data
  const take = (slot: FreeSlot | undefined) => {
    if (slot === undefined) return
    for (const name of ['startsAt', 'venue'] as const) setValue(name, slot[name], { shouldDirty: true, shouldTouch: true })
  }
  useShortcut('Alt+1', () => take(slots?.[0]), { inDialogs: true })
  useShortcut('Alt+2', () => take(slots?.[1]), { inDialogs: true })
  useShortcut('Alt+3', () => take(slots?.[2]), { inDialogs: true })
  return (
    <div className="schedule-help">
      <fieldset className="slots">
        <legend className="field-label">{t('slots')}</legend>
        {slots === undefined && <p className="quiet">{t('slotsSearching')}</p>}
        {slots?.length === 0 && <p className="quiet">{t('noSlots')}</p>}
        {slots?.map((slot, index) => <Slot key={`${slot.startsAt} ${slot.venue}`} slot={slot} keys={`Alt+${index + 1}`} onTake={() => take(slot)} />)}
      </fieldset>
      <div role="status">{isComplete && clashes !== undefined && <ClashList clashes={clashes} />}</div>
    </div>
  )
}

function Slot({ slot: { startsAt, venue, clashes }, keys, onTake }: { slot: FreeSlot; keys: string; onTake: () => void }) {
  const dates = useDates()
  const words = useWords()
  return (
    <Button size="small" className="slot" onPress={onTake}>
      <span className="keys slot-keys" data-keys={keys} />
      <span className="slot-time">{dates.dateTime(startsAt)}</span>
      <span className="quiet">{[venue, ...clashes.map((clash) => words(clash.words))].join('・')}</span>
    </Button>
  )
}

/** What speaks against a time and place, each with its article; that nothing does, where that is so. */
export function ClashList({ clashes }: { clashes: readonly Clash[] }) {
  const { t } = useTranslation('calendar')
  const words = useWords()
  if (clashes.length === 0) return <Banner tone="good">{t('noClash')}</Banner>
  return (
    <Banner tone="warn" title={t('clashes')}>
      <ul className="clash-list">
        {clashes.map(({ kind, words: said, article }, index) => (
          <li key={`${kind} ${index}`} data-kind={kind}>{words(said)}{article !== undefined && <small className="article">{article}</small>}</li>
        ))}
      </ul>
      <small>{t('warnsOnly')}</small>
    </Banner>
  )
}

/** The values as they stand once nobody has changed them for a moment: a room is not asked about at every letter. */
function useSettled(values: readonly unknown[]): readonly unknown[] {
  const [settled, setSettled] = useState(values)
  const now = JSON.stringify(values)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(now) as unknown[]), settleMs)
    return () => clearTimeout(timer)
  }, [now])
  return settled
}
