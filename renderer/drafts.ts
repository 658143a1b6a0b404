import { useEffect, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { isCaseEventType, type CaseEventType } from '../shared/lifecycle/case-events.ts'
import { codeOfTemplateDraft } from '../shared/documents/template-change.ts'
import { documentOfDraft } from '../shared/documents/hand-edits.ts'
import { entryOfDraft } from '../shared/roster/draft-id.ts'
import type { Input } from '../shared/ipc/contract.ts'
import type { Draft, DraftSummary } from '../shared/ipc/views.ts'
import type { Refusal } from '../shared/ipc/result.ts'
import { call } from './desk.ts'
import { paths } from './paths.ts'

/** What is typed is on disk at most this long after the key was struck. */
const saveWithinMs = 700

const eventMark = 'event:'

/** One draft for each form of a case. */
export const eventDraftId = (caseId: string, type: CaseEventType): string => `${eventMark}${type}:${caseId}`

/** The form of a case a draft belongs to; null for any other. */
function eventTypeOfDraft(draftId: string): CaseEventType | null {
  const type = draftId.startsWith(eventMark) ? draftId.slice(eventMark.length).split(':')[0] ?? '' : ''
  return isCaseEventType(type) ? type : null
}

/** Where the form of a draft is found again. */
export function pathOfDraft({ draftId, kind, caseId }: DraftSummary): string {
  const entry = kind === 'ROSTER' ? entryOfDraft(draftId) : null
  if (entry !== null) return entry.part === 'people' ? paths.rosterPerson(entry.entryId) : paths.rosterOrganization(entry.entryId)
  const template = kind === 'TEMPLATE' ? codeOfTemplateDraft(draftId) : null
  if (kind === 'CALCULATION' && caseId !== null) return paths.meeting(caseId)
  if (template !== null) return paths.template(template)
  const document = kind === 'DOCUMENT' && caseId !== null ? documentOfDraft(draftId, caseId) : null
  if (document !== null && caseId !== null) return paths.caseDocument(caseId, document.code, document.key)
  return caseId === null ? paths.intake(draftId) : paths.case(caseId, eventTypeOfDraft(draftId))
}

/** What is on its way to the disk, of all forms: one after the other, and before a draft is read. */
let writes: Promise<void> = Promise.resolve()

/** The draft as it was left: undefined while it is being read, null when there is none. Never from a cache: it may just have been written. */
export function useStoredDraft(draftId: string): Draft | null | undefined {
  const [stored, setStored] = useState<{ draftId: string; draft: Draft | null }>()
  useEffect(() => {
    let isCurrent = true
    void writes.then(() => call('draft.view', { draftId })).then((result) => {
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
/** A draft as it is to be kept, or one of which nothing is left. */
export type Kept = DraftInput | { discarded: string }

/** What somebody typed, as the name of a draft: in one line, not too long, without the control characters of a paste. */
export const asDraftTitle = (typed: string): string => typed.replace(/\p{Cc}+/gu, ' ').trim().slice(0, 200)

/** Saves what it is told of, a moment later; nothing after `stop` until it goes on. */
class DraftKeeper {
  readonly #onState: (state: DraftState) => void
  #state: DraftState = { status: 'IDLE' }
  #pending: (() => Kept) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isStopped = false

  constructor(onState: (state: DraftState) => void) {
    this.#onState = onState
  }

  /** Tells of a change; `what` is asked when it is time to save. */
  readonly change = (what: () => Kept): void => {
    this.#pending = what
    if (this.#isStopped) return
    this.#tell({ status: 'WAITING' })
    this.#timer ??= setTimeout(() => void this.save(), saveWithinMs)
  }

  /** Saves now what waits to be saved. @returns how it went, once everything is on disk */
  readonly save = async (): Promise<DraftState> => {
    this.#rest()
    writes = this.#write(writes)
    await writes
    return this.#state
  }

  /** Nothing is saved for now: the form is being filed, or its draft discarded. Resolves when a save under way has ended. */
  readonly stop = async (): Promise<void> => {
    this.#isStopped = true
    this.#rest()
    await writes
  }

  /** Goes on after a `stop` that came to nothing; what was typed just before and meanwhile is saved. */
  readonly resume = (): void => {
    this.#isStopped = false
    if (this.#pending !== null) this.change(this.#pending)
  }

  /** Goes on after a `stop` without what was typed: it was filed or discarded. */
  readonly startAnew = (): void => {
    this.#isStopped = false
    this.#pending = null
    this.#tell({ status: 'IDLE' })
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #tell(state: DraftState): void {
    this.#state = state
    this.#onState(state)
  }

  async #write(earlier: Promise<void>): Promise<void> {
    await earlier
    if (this.#isStopped || this.#pending === null) return
    const draft = this.#pending()
    this.#pending = null
    const result = 'discarded' in draft ? await call('draft.discard', { draftId: draft.discarded }) : await call('draft.save', draft)
    // What could not be saved is tried again with the next change, or when the form is left.
    if (!result.ok) this.#pending ??= () => draft
    this.#tell(!result.ok ? { status: 'FAILED', refusal: result.refusal } : result.value === null ? { status: 'IDLE' } : { status: 'SAVED', savedAt: result.value.savedAt })
  }
}

/** Keeps what a screen tells of as a draft, a moment later and when the screen is left. */
export function useKeeper() {
  const client = useQueryClient()
  const [state, setState] = useState<DraftState>({ status: 'IDLE' })
  const [keeper] = useState(() => new DraftKeeper((next) => {
    // A new time of saving replaces the old one at once; until then the old one stays in sight.
    setState((last) => (next.status === 'WAITING' && last.status === 'SAVED' ? last : next))
    if (next.status !== 'SAVED' && next.status !== 'IDLE') return
    void client.invalidateQueries({ queryKey: ['draft.list'] })
    void client.invalidateQueries({ queryKey: ['workbench.view'] })
  }))
  // Leaving the form, or closing the window, saves what the timer has not.
  useEffect(() => {
    const save = () => void keeper.save()
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [keeper])
  return { state, keeper }
}

/**
 * Keeps a form as a draft while one types, and when the form is left; what was never touched leaves none.
 * @param draftOf what is kept of the values
 */
export function useDraftSaving<Values extends FieldValues>(form: UseFormReturn<Values>, draftOf: (values: Values) => DraftInput) {
  const { state, keeper } = useKeeper()
  const latest = useRef(draftOf)
  useEffect(() => {
    latest.current = draftOf
  })
  /** null once something was typed. */
  const untouched = useRef<string | null>(null)
  useEffect(() => {
    untouched.current = JSON.stringify(form.getValues())
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        if (untouched.current !== null && JSON.stringify(values) === untouched.current) return
        untouched.current = null
        keeper.change(() => latest.current(values))
      },
    })
  }, [form, keeper])
  const { save, stop, resume } = keeper
  return {
    state, save, stop, resume,
    /** Whether anything was typed since the form was opened or began anew. */
    isTouched: () => untouched.current === null,
    /** After `stop`: the form begins anew with `values`, its draft being gone. */
    startAnew: (values: Values) => {
      form.reset(values)
      untouched.current = JSON.stringify(form.getValues())
      keeper.startAnew()
    },
  }
}
