import { type RefObject, useEffect } from 'react'
import { type AgendaItem, withAmounts } from '../../../shared/subsidy/panel.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { focusAgenda, focusField, type PanelDesk } from './panel-context.ts'
import type { PanelLayer } from './panel-page.tsx'

export type Choice = 'PROPOSED' | 'OTHER' | 'REJECT' | 'DEFER'

/** What a choice makes of the current case, and where one goes on. */
export function choose({ current, changeItem, isOpen }: PanelDesk, choice: Choice): void {
  const { item, at, standing } = current ?? {}
  if (!item || !at || !isOpen || standing?.state === 'DECIDED' || standing?.state === 'GONE') return
  const patches: Record<Choice, (one: AgendaItem) => Partial<AgendaItem>> = {
    PROPOSED: (one) => withAmounts(one, at.facts, 'PROPOSED'), OTHER: (one) => withAmounts(one, at.facts, 'KEEP'),
    REJECT: (one) => withAmounts(one, at.facts, 'NOTHING'), DEFER: (one) => ({ deferred: !one.deferred }),
  }
  changeItem(item.subsidyId, patches[choice])
  if (choice === 'OTHER' || choice === 'REJECT') requestAnimationFrame(() => focusField(choice === 'OTHER' ? 'granted-0' : 'reason'))
}

/** The keys of the room; those of one character are heard within its columns alone, and not while one types. */
export function usePanelKeys(desk: PanelDesk, within: RefObject<HTMLElement | null>, open: (layer: PanelLayer) => void): void {
  const { agenda, current, select, decide } = desk
  const move = (by: 1 | -1) => {
    const next = agenda[(current?.position ?? 0) - 1 + by]
    if (next) select(next.item.subsidyId)
  }
  useShortcut('ArrowDown', () => move(1), { within })
  useShortcut('ArrowUp', () => move(-1), { within })
  useShortcut('Alt+ArrowDown', () => move(1))
  useShortcut('Alt+ArrowUp', () => move(-1))
  useShortcut('1', () => choose(desk, 'PROPOSED'), { within })
  useShortcut('2', () => choose(desk, 'OTHER'), { within })
  useShortcut('3', () => choose(desk, 'REJECT'), { within })
  useShortcut('0', () => choose(desk, 'DEFER'), { within })
  useShortcut('Ctrl+Enter', decide)
  useShortcut('Alt+P', () => open('PACK'))
  useShortcut('Alt+M', () => open('MINUTES'))
  useEffect(() => {
    const columns = within.current
    // Esc leaves a field for the agenda.
    const leave = (event: KeyboardEvent) => { if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) focusAgenda() }
    columns?.addEventListener('keydown', leave)
    return () => columns?.removeEventListener('keydown', leave)
  }, [within])
  useShortcut('F2', () => open('MEETING'))
}
