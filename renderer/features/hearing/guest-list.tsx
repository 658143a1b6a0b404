import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languagesLacking } from '../../../shared/hearing/attendance.ts'
import { activeParties } from '../../../shared/lifecycle/standing.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { InColumn } from './presence-column.tsx'
import { useHearing } from './room-context.ts'

type Kind = 'INTERPRETER' | 'OBSERVER'

/** 通譯 and 列席: I and O add one by name; Enter keeps, Esc calls off. */
export function GuestList({ column }: InColumn) {
  const { t } = useTranslation('hearingPeople')
  const { view: { facts }, meeting, room, change } = useHearing()
  const [adding, setAdding] = useState<Kind | null>(room.joining?.kind ?? null)
  const isAhead = meeting.status === 'SCHEDULED'
  const { interpreters, observers } = isAhead ? room : meeting
  const lacking = languagesLacking(facts, interpreters)
  useShortcut('I', () => setAdding('INTERPRETER'), { within: column, isEnabled: isAhead })
  useShortcut('O', () => setAdding('OBSERVER'), { within: column, isEnabled: isAhead })

  const close = () => {
    setAdding(null)
    change(() => ({ joining: null }))
    const next = column.current?.querySelector<HTMLElement>('.seat[data-present="unseen"]') ?? column.current?.querySelector<HTMLElement>('.duty')
    next?.focus()
  }
  const add = (name: string, more: string) => {
    if (adding === 'INTERPRETER') {
      const partyIds = activeParties(facts).filter((party) => party.interpreterLanguage?.trim() === more).map((party) => party.id)
      change((now) => ({ interpreters: [...now.interpreters, { name, language: more, ...(partyIds.length === 0 ? {} : { partyIds }) }] }))
    } else change((now) => ({ observers: [...now.observers, { name, ...(more === '' ? {} : { capacity: more }) }] }))
    close()
  }
  return (
    <div className="people-guests">
      {[...interpreters.map(({ name, language }, index) => ({ kind: 'interpreters' as const, index, name, more: language })), ...observers.map(({ name, capacity = '' }, index) => ({ kind: 'observers' as const, index, name, more: capacity }))].map(({ kind, index, name, more }) => (
        <p key={`${kind} ${name} ${more}`} className="guest">
          <span className="quiet">{t(kind)}</span> {name}{more !== '' && `（${more}）`}
          {isAhead && <IconButton icon="close" label={t('remove', { name })} onPress={() => change((now) => (kind === 'interpreters' ? { interpreters: now.interpreters.filter((_one, at) => at !== index) } : { observers: now.observers.filter((_one, at) => at !== index) }))} />}
        </p>
      ))}
      {lacking.length > 0 && <p><Badge tone="warn" icon="warning">{t('lacking', { languages: lacking.join('、') })}</Badge></p>}
      {isAhead && adding === null && (
        <div className="people-actions">
          <Button size="small" variant="quiet" icon="add" onPress={() => setAdding('INTERPRETER')}>{t('addInterpreter')} <kbd>I</kbd></Button>
          <Button size="small" variant="quiet" icon="add" onPress={() => setAdding('OBSERVER')}>{t('addObserver')} <kbd>O</kbd></Button>
        </div>
      )}
      {isAhead && adding !== null && <GuestForm key={adding} kind={adding} language={lacking[0] ?? ''} onAdd={add} onClose={close} />}
    </div>
  )
}

/** @param language what the first party without an interpreter speaks */
function GuestForm({ kind, language, onAdd, onClose }: { kind: Kind; language: string; onAdd: (name: string, more: string) => void; onClose: () => void }) {
  const { t } = useTranslation('hearingPeople')
  const { room, change } = useHearing()
  const joining = room.joining?.kind === kind ? room.joining : null
  const [name, setName] = useState(joining?.name ?? '')
  const [more, setMore] = useState(joining?.more ?? (kind === 'INTERPRETER' ? language : ''))
  const isWhole = name.trim() !== '' && (kind === 'OBSERVER' || more.trim() !== '')
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [])
  // Typed here, and kept with the room.
  useEffect(() => change(() => ({ joining: { kind, name, more } })), [change, kind, name, more])
  const add = () => isWhole && onAdd(name.trim(), more.trim())
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    }
  }
  return (
    <div ref={form} className="guest-form" role="group" aria-label={t(kind === 'INTERPRETER' ? 'addInterpreter' : 'addObserver')}>
      <TextField label={t('name')} value={name} onChange={setName} onKeyDown={onKeyDown} autoFocus data-place="joining-name" />
      <TextField label={t(kind === 'INTERPRETER' ? 'languageField' : 'capacity')} value={more} onChange={setMore} onKeyDown={onKeyDown} data-place="joining-more" />
      <Button size="small" isDisabled={!isWhole} onPress={add}>{t('add')}</Button>
    </div>
  )
}
