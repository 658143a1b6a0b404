import { createContext, useContext } from 'react'
import type { PanelCase, PanelView } from '../../../shared/ipc/panel-views.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import type { AgendaItem, PanelContent } from '../../../shared/subsidy/panel.ts'
import type { AgendaStanding } from '../../../shared/subsidy/panel-decision.ts'
import type { DraftState } from '../../keeper.ts'

/** A case of the agenda with what is known of it. `at`: undefined where the application is gone. */
export interface CaseOnAgenda { position: number; item: AgendaItem; at: PanelCase | undefined; standing: AgendaStanding | undefined }

/** The panel's room, as all its columns share it. */
export interface PanelDesk {
  view: PanelView
  content: PanelContent
  /** Whether the content is on disk. */
  state: DraftState
  /** Nothing of a closed meeting is changed. */
  isOpen: boolean
  agenda: readonly CaseOnAgenda[]
  current: CaseOnAgenda | undefined
  change: (patch: (content: PanelContent) => Partial<PanelContent>) => void
  changeItem: (subsidyId: string, patch: (item: AgendaItem) => Partial<AgendaItem>) => void
  /** Puts what was changed on disk at once. */
  save: () => Promise<DraftState>
  select: (subsidyId: string) => void
  /** Records the decision on the current case. */
  decide: () => void
  isDeciding: boolean
  /** Why the decision on that case was not recorded. */
  refused: { subsidyId: string; refusal: Refusal } | null
}

const Room = createContext<PanelDesk | null>(null)
export const PanelProvider = Room.Provider

/** @throws Error outside the room: a mistake of ours */
export function usePanel(): PanelDesk {
  const desk = useContext(Room)
  if (desk === null) throw new Error('usePanel outside the panel room')
  return desk
}

/** The key of a member: A for the first. */
export const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

/** Moves the focus to the current case of the agenda, where every key is heard. */
export const focusAgenda = (): void => document.querySelector<HTMLElement>('.panel-case-button[aria-current="true"]')?.focus()

/** Moves the focus to the field that a refusal names. */
export function focusField(field: string): void {
  const name = field.startsWith('perItem') ? 'granted-0' : field.startsWith('meeting') ? 'member' : field
  const place = document.querySelector<HTMLElement>(`[data-field="${name}"] :is(input, textarea), [data-field="${name}"]:is(button)`)
  place?.focus()
  if (place instanceof HTMLInputElement) place.select()
}
