import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PrivateZone as Zone, privateZones } from '../../../shared/hearing/notes.ts'
import type { HearingRoom } from '../../../shared/hearing/room.ts'
import { useDesk } from '../../desk.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { MoveToRecord } from './move-to-record.tsx'
import { useHearing } from './room-context.ts'
import { returnTo } from './use-cursor.ts'
import { usePrivateNotes } from './use-private-notes.ts'
import './private-zone.css'

/**
 * 不列入紀錄. Alt+0 takes everything private out of the page at once, and brings it back. It is never in the page while nobody knows
 * whether the parties' screen is open, and goes when that is opened.
 */
export function PrivateZone() {
  const { t } = useTranslation('hearingPublic')
  const { view, notes, room, change } = useHearing()
  const { data: screen } = useDesk('parties.state', {}, { isFresh: true })
  const [zone, setZone] = useState<Zone>(() => privateZones.find((one) => placeOf(one) === room.cursor.place) ?? 'NOTES')
  const [start, setStart] = useState<HearingRoom['cursor'] | null>(room.cursor)
  const begin = useCallback(() => setStart(null), [])
  const [chosen, setChosen] = useState<boolean | null>(room.isPrivateHidden ? false : null)
  const [wasOpen, setWasOpen] = useState(false)
  const isOpen = screen?.isOpen ?? true
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    if (isOpen && screen !== undefined) setChosen(false)
  }
  const isShown = chosen ?? !isOpen
  const kept = usePrivateNotes(view.caseId, notes)
  const before = useRef<Element | null>(null)
  const isKnown = screen !== undefined
  useEffect(() => {
    if (isKnown) change(() => ({ isPrivateHidden: !isShown }))
  }, [change, isKnown, isShown])
  const toggle = () => {
    setChosen(!isShown)
    // One writes on where one was.
    if (!isShown) before.current = document.activeElement
    else if (before.current instanceof HTMLElement) before.current.focus()
  }
  useShortcut('Alt+0', toggle, { inDialogs: true })
  return (
    <section className="private-zone" data-region tabIndex={-1} aria-label={t('private.label')}>
      <header className="private-header">
        <Icon name="lock" size={18} /><strong>{t('private.mark')}</strong>
        <Button size="small" onPress={toggle} aria-expanded={isShown} aria-keyshortcuts="Alt+0">{t(isShown ? 'private.hide' : 'private.show')} <kbd>Alt+0</kbd></Button>
      </header>
      {isShown
        ? <Tabs label={t('private.zones')} className="tabs private-tabs" selected={zone} onSelect={setZone} tabs={privateZones.map((id) => ({
            id, label: t(`private.zone.${id}`), content: <Note zone={id} isCalled={chosen === true} start={start} onStart={begin} {...kept} />,
          }))} />
        : <p className="private-hidden">{t('private.hidden')}</p>}
    </section>
  )
}

const placeOf = (zone: Zone): string => `place:${zone}`

/** @param isCalled it came by the key, to be written in. @param start where the cursor was when the room was left, until it was put back */
function Note({ zone, isCalled, start, onStart, texts, states, write }: { zone: Zone; isCalled: boolean; start: HearingRoom['cursor'] | null; onStart: () => void } & ReturnType<typeof usePrivateNotes>) {
  const { t } = useTranslation('hearingPublic')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (start === null) return
    if (start.place === placeOf(zone)) returnTo(start)
    onStart()
  }, [start, onStart, zone])
  const [moving, setMoving] = useState<string | null>(null)
  const [needsSelection, setNeedsSelection] = useState(false)
  const take = () => {
    const { current } = area
    const text = current === null ? '' : current.value.slice(current.selectionStart, current.selectionEnd).trim()
    setNeedsSelection(text === '')
    if (text !== '') setMoving(text)
  }
  return (
    <>
      <TextArea label={t(`private.field.${zone}`)} value={texts[zone]} onChange={(text) => write(zone, text)} inputRef={area} rows={4} autoFocus={isCalled} data-place={zone} />
      <footer className="private-footer">
        <Button size="small" onPress={take}>{t('private.move')}</Button>
        <DraftLine state={states[zone]} />
      </footer>
      {needsSelection && <p className="field-description" role="status">{t('private.moveHint')}</p>}
      {moving !== null && <MoveToRecord text={moving} suggested={zone === 'CAUCUS_EMPLOYER' ? 'EMPLOYER' : zone === 'CAUCUS_EMPLOYEE' ? 'EMPLOYEE' : 'MEDIATOR'} onClose={() => setMoving(null)} />}
    </>
  )
}
