import { type RefObject, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { AgendaSteps } from './agenda-steps.tsx'
import { DutyList } from './duty-list.tsx'
import { GuestList } from './guest-list.tsx'
import { MeetingTime } from './meeting-time.tsx'
import { SeatList } from './seat-list.tsx'
import './people.css'

/** The column whose keys these are: they work while the focus is in it. */
export interface InColumn { column: RefObject<HTMLElement | null> }

/** Left: where the hearing stands, who is there, what the parties must be told at the opening, the clock. */
export function PresenceColumn() {
  const { t } = useTranslation('hearing')
  const column = useRef<HTMLElement>(null)
  return (
    <section ref={column} className="hearing-column people-column" data-region tabIndex={-1} aria-label={t('column.people')}>
      <h2 className="visually-hidden">{t('column.people')}</h2>
      <MeetingTime column={column} />
      <AgendaSteps />
      <SeatList column={column} />
      <GuestList column={column} />
      <DutyList column={column} />
    </section>
  )
}
