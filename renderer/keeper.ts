import type { Refusal, Result } from '../shared/ipc/result.ts'

/** What is typed is on disk at most this long after the key was struck. */
const saveWithinMs = 700

export type DraftState = { status: 'IDLE' | 'WAITING' } | { status: 'SAVED'; savedAt: string } | { status: 'FAILED'; refusal: Refusal }

/** What is on its way to the disk, of all screens: one after the other, and before anything of it is read. */
let writes: Promise<void> = Promise.resolve()
export const everythingWritten = (): Promise<void> => writes

/** Saves what it is told of, a moment later; nothing after `stop` until it goes on. */
export class Keeper<Kept> {
  readonly #write: (kept: Kept) => Promise<Result<object | null>>
  readonly #onState: (state: DraftState) => void
  #state: DraftState = { status: 'IDLE' }
  #pending: (() => Kept) | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isStopped = false

  /** @param write answers when it is on disk; null where nothing is left to be kept */
  constructor(write: (kept: Kept) => Promise<Result<object | null>>, onState: (state: DraftState) => void) {
    this.#write = write
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
    writes = this.#writeAfter(writes)
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

  async #writeAfter(earlier: Promise<void>): Promise<void> {
    await earlier
    if (this.#isStopped || this.#pending === null) return
    const kept = this.#pending()
    // What was typed until now; the answer may come a while later.
    const savedAt = new Date().toISOString()
    this.#pending = null
    const result = await this.#write(kept)
    // What could not be saved is tried again with the next change, or when the form is left.
    if (!result.ok) this.#pending ??= () => kept
    this.#tell(!result.ok ? { status: 'FAILED', refusal: result.refusal } : result.value === null ? { status: 'IDLE' } : { status: 'SAVED', savedAt })
  }
}
