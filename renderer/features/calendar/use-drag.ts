import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { CalendarMeeting } from '../../../shared/ipc/views.ts'
import { type Hours, timeAt } from './layout.ts'

/** Where a meeting would begin if it were let go now. `column`: the id of the column it is over. */
export interface Drag { meeting: CalendarMeeting; startsAt: string; column: string }

/** Pixels by which the pointer moves before a press becomes a drag. */
const slack = 5

/**
 * Dragging a meeting over the columns of a day. Esc or leaving the columns calls it off; the keyboard has R and its form instead.
 * @param board holds the columns, each marked `data-lane` with its id
 * @returns `dragged()`: whether the click that now comes ends a drag, and so opens nothing
 */
export function useDrag(board: RefObject<HTMLElement | null>, date: string, hours: Hours, onDrop: (drag: Drag) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const press = useRef<{ stop: () => void } | null>(null)
  const wasDragged = useRef(false)
  useEffect(() => () => press.current?.stop(), [])

  const start = (event: ReactPointerEvent<HTMLElement>, meeting: CalendarMeeting) => {
    wasDragged.current = false
    // A finger scrolls the page.
    if (event.button !== 0 || event.pointerType === 'touch' || meeting.status !== 'SCHEDULED') return
    const origin = { x: event.clientX, y: event.clientY }
    const grabbed = event.clientY - event.currentTarget.getBoundingClientRect().top
    let current: Drag | null = null
    const show = (next: Drag | null) => {
      current = next
      setDrag(next)
    }
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (!wasDragged.current && Math.hypot(clientX - origin.x, clientY - origin.y) < slack) return
      wasDragged.current = true
      const lane = laneAt(board.current, clientX)
      if (!lane) return show(null)
      const { top, height } = lane.getBoundingClientRect()
      show({ meeting, column: lane.dataset.lane ?? '', startsAt: timeAt((clientY - grabbed - top) / height, date, hours) })
    }
    const stop = () => {
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerup', onUp)
      window.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', onKeyDown, true)
      press.current = null
      setDrag(null)
    }
    const onUp = () => {
      const dropped = current
      stop()
      if (dropped) onDrop(dropped)
    }
    const onKeyDown = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      stop()
    }
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerup', onUp)
    window.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', onKeyDown, true)
    press.current = { stop }
  }
  return { drag, start, dragged: () => wasDragged.current }
}

function laneAt(board: HTMLElement | null, x: number): HTMLElement | null {
  return [...board?.querySelectorAll<HTMLElement>('[data-lane]') ?? []].find((lane) => {
    const { left, right } = lane.getBoundingClientRect()
    return left <= x && x < right
  }) ?? null
}
