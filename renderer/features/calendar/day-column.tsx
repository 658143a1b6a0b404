import type { KeyboardEvent, PointerEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarMeeting } from '../../../shared/ipc/views.ts'
import { timeOf } from '../../../shared/model/dates.ts'
import { minuteOf, minutesLater } from '../../../shared/schedule/moments.ts'
import { Badge } from '../../ui/badge.tsx'
import { classes } from '../../ui/classes.ts'
import type { Grouping } from './calendar-bar.tsx'
import { type Block, blocksOf, type Column, type Hours, keyOf } from './layout.ts'
import type { Drag } from './use-drag.ts'

export interface DayColumnProps {
  column: Column
  hours: Hours
  grouping: Grouping
  /** Key of the meeting that Tab leads to. */
  active: string | null
  /** A meeting that hangs over this column. */
  drag: Drag | null
  /** The meeting that is being dragged, wherever it hangs. */
  dragged: CalendarMeeting | null
  onPress: (event: PointerEvent<HTMLElement>, meeting: CalendarMeeting) => void
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (meeting: CalendarMeeting) => void
  onOpen: (meeting: CalendarMeeting) => void
}

const percent = (part: number): string => `${part * 100}%`

/** One room's or one person's day. */
export function DayColumn({ column, hours, grouping, active, drag, dragged, onPress, onKeyDown, onFocus, onOpen }: DayColumnProps) {
  const { t } = useTranslation('calendar')
  return (
    <section className="day-column" aria-label={column.name}>
      <h3 className="day-heading">{column.name}{column.meetings.length > 0 && <span className="tab-count">{column.meetings.length}<span className="visually-hidden">{t('count', { count: column.meetings.length })}</span></span>}</h3>
      <ol className="day-lane" data-lane={column.id} style={{ height: `calc(${(hours.to - hours.from) / 60} * var(--hour))` }}>
        {blocksOf(column.meetings, hours).map((block) => (
          <li key={keyOf(block.meeting)} className="day-place" style={{ top: percent(block.top), height: percent(block.height), insetInlineStart: percent(block.left), width: percent(block.width) }}>
            <button
              type="button" className={classes('day-meeting', dragged !== null && keyOf(dragged) === keyOf(block.meeting) && 'day-lifted')} data-status={block.meeting.status}
              data-hearing={block.meeting.status === 'SCHEDULED' || block.meeting.status === 'OPEN' ? block.meeting.caseId : undefined} data-place={`${column.id} ${keyOf(block.meeting)}`} tabIndex={active === keyOf(block.meeting) ? 0 : -1}
              onPointerDown={(event) => onPress(event, block.meeting)} onKeyDown={onKeyDown} onFocus={() => onFocus(block.meeting)} onClick={() => onOpen(block.meeting)}
            >
              <MeetingWords block={block} grouping={grouping} />
            </button>
          </li>
        ))}
        {drag && <Ghost drag={drag} hours={hours} />}
      </ol>
    </section>
  )
}

function MeetingWords({ block: { meeting }, grouping }: { block: Block; grouping: Grouping }) {
  const { t } = useTranslation(['calendar', 'domain'])
  const { startsAt, endsAt, status, caseNumber, meetingNo, employees, employers, people, venue, online } = meeting
  return (
    <>
      <span className="day-time number">{timeOf(startsAt)}–{timeOf(endsAt)}</span>
      <span className="day-parties">{employees}／{employers}</span>
      <span className="day-detail">{grouping === 'room' ? people.map(({ name }) => name).join('、') || t('nobody') : venue}</span>
      <span className="day-detail">{caseNumber}・{t('meeting', { number: meetingNo })}</span>
      <span className="day-badges">
        {status !== 'SCHEDULED' && <Badge tone={status === 'OPEN' ? 'accent' : status === 'QUORUM_FAILED' ? 'warn' : 'neutral'}>{t(`domain:meetingStatus.${status}`)}</Badge>}
        {online && <Badge>{t('online')}</Badge>}
      </span>
    </>
  )
}

/** Where the dragged meeting would stand. */
function Ghost({ drag: { meeting, startsAt }, hours: { from, to } }: { drag: Drag; hours: Hours }) {
  const length = (minuteOf(meeting.endsAt) - minuteOf(meeting.startsAt) + 24 * 60) % (24 * 60)
  return (
    <li className="day-place day-ghost" aria-hidden="true" style={{ top: percent((minuteOf(startsAt) - from) / (to - from)), height: percent(length / (to - from)), width: '100%' }}>
      <span className="day-time number">{timeOf(startsAt)}–{timeOf(minutesLater(startsAt, length))}</span>
    </li>
  )
}
