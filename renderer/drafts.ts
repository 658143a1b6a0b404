import { useEffect, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { isCaseEventType, type CaseEventType } from '../shared/lifecycle/case-events.ts'
import type { Input } from '../shared/ipc/contract.ts'
import type { Draft } from '../shared/ipc/views.ts'
import type { Refusal } from '../shared/ipc/result.ts'
import { call } from './desk.ts'

/** What is typed is on disk at most this long after the key was struck. */
const saveWithinMs = 700

const eventMark = 'event:'

/** One draft for each form of a case. */
export const eventDraftId = (caseId: string, type: CaseEventType): string => `${eventMark}${type}:${caseId}`

/** The form a draft belongs to; null for an application. */
export function eventTypeOfDraft(draftId: string): CaseEventType | null {
  const type = draftId.startsWith(eventMark) ? draftId.slice(eventMark.length).split(':')[0] ?? '' : ''
  return isCaseEventType(type) ? type : null
}

/** The draft as it was left: undefined while it is being read, null when there is none. Never from a cache: it may just have been written. */
export function useStoredDraft(draftId: string): Draft | null | undefined {
  const [stored, setStored] = useState<{ draftId: string; draft: Draft | null }>()
  useEffect(() => {
    let isCurrent = true
    void call('draft.view', { draftId }).then((result) => {
      if (isCurrent) setStored({ draftId, draft: result.ok ? result.value : null })
    })
    return () => {
      isCurrent = false
    }
  }, [draftId])
  return stored?.draftId === draftId ? stored.draft : undefined
}

export type DraftState = { status: 'IDLE' | 'WAITING' } | { status: 'SAVED'; savedAt: string } | { status: 'FAILED'; refusal: Refusal }

type DraftInput = Input<'draft.save'>

/** Saves what it is told of, a moment later; never two saves at once, and never after `stop`. */
class DraftKeeper {
  readonly #onState: (state: DraftState) => void
  #pending: (() => DraftInput) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isStopped = false
  #underWay: Promise<void> = Promise.resolve()

  constructor(onState: (state: DraftState) => void) {
    this.#onState = onState
  }

  /** Tells of a change; `what` is asked when it is time to save. */
  readonly change = (what: () => DraftInput): void => {
    if (this.#isStopped) return
    this.#pending = what
    this.#onState({ status: 'WAITING' })
    this.#timer ??= setTimeout(this.save, saveWithinMs)
  }

  /** Saves now what waits to be saved. */
  readonly save = (): void => {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const what = this.#pending
    this.#pending = null
    if (what !== null && !this.#isStopped) this.#underWay = this.#write(this.#underWay, what())
  }

  /** Nothing more is saved: the form was filed, or its draft discarded. Resolves when a save under way has ended. */
  readonly stop = async (): Promise<void> => {
    this.#isStopped = true
    this.#pending = null
    await this.#underWay
  }

  /** Goes on after a `stop` that came to nothing. */
  readonly resume = (): void => {
    this.#isStopped = false
  }

  async #write(earlier: Promise<void>, draft: DraftInput): Promise<void> {
    await earlier
    if (this.#isStopped) return
    const result = await call('draft.save', draft)
    this.#onState(result.ok ? { status: 'SAVED', savedAt: result.value.savedAt } : { status: 'FAILED', refusal: result.refusal })
  }
}

/** Keeps a form as a draft while one types, and when the form is left. */
export function useDraftSaving() {
  const client = useQueryClient()
  const [state, setState] = useState<DraftState>({ status: 'IDLE' })
  const [keeper] = useState(() => new DraftKeeper((next) => {
    // A new time of saving replaces the old one at once; until then the old one stays in sight.
    setState((last) => (next.status === 'WAITING' && last.status === 'SAVED' ? last : next))
    if (next.status !== 'SAVED') return
    void client.invalidateQueries({ queryKey: ['draft.list'] })
    void client.invalidateQueries({ queryKey: ['workbench.view'] })
  }))
  // Leaving the form, or closing the window, saves what the timer has not.
  useEffect(() => {
    window.addEventListener('pagehide', keeper.save)
    return () => {
      window.removeEventListener('pagehide', keeper.save)
      keeper.save()
    }
  }, [keeper])
  const { change, stop, resume } = keeper
  return { state, change, stop, resume }
}
