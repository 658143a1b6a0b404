import { randomUUID } from 'node:crypto'
import type { Refusal } from '../../shared/ipc/result.ts'
import type { BatchProgress, BatchResult } from '../../shared/ipc/views.ts'

/** A batch as the work that is done for it sees it. */
export interface RunningBatch {
  readonly isCancelled: boolean
  /** Says what is being done. */
  begin(current: string): void
  /** One more is done. `result` may come later, where all are settled together. */
  done(result?: BatchResult): void
  settle(results: readonly BatchResult[]): void
}

class Batch implements RunningBatch {
  readonly batchId = randomUUID()
  readonly action: BatchProgress['action']
  readonly folder: string | null
  readonly total: number
  isCancelled = false
  isFinished = false
  #done = 0
  #current = ''
  readonly #results: BatchResult[] = []

  constructor(action: BatchProgress['action'], folder: string | null, total: number) {
    this.action = action
    this.folder = folder
    this.total = total
  }

  begin(current: string): void {
    this.#current = current
  }

  done(result?: BatchResult): void {
    this.#done += 1
    if (result) this.#results.push(result)
  }

  settle(results: readonly BatchResult[]): void {
    this.#results.push(...results)
  }

  progress(from: number): BatchProgress {
    const { batchId, action, folder, total, isCancelled, isFinished } = this
    return { batchId, action, folder, total, done: this.#done, current: isFinished ? null : this.#current, cancelled: isCancelled, finished: isFinished, results: this.#results.slice(from) }
  }
}

/** Work on many documents that goes on while the person does something else: one batch at a time, told of while it runs and afterwards. */
export class BatchRunner {
  /** What an error means to the user; a mistake of ours is reported besides. */
  readonly refusalOf: (error: unknown) => Refusal
  #batch: Batch | null = null
  #work: Promise<void> = Promise.resolve()

  constructor(refusalOf: (error: unknown) => Refusal) {
    this.refusalOf = refusalOf
  }

  get isRunning(): boolean {
    return this.#batch !== null && !this.#batch.isFinished
  }

  /** @param work must not throw: every item's failure is a result @returns the batch's id at once */
  start({ action, folder, total }: { action: BatchProgress['action']; folder: string | null; total: number }, work: (batch: RunningBatch) => Promise<void>): string {
    if (this.isRunning) throw new Error('a batch is running already')
    const batch = new Batch(action, folder, total)
    this.#batch = batch
    this.#work = work(batch).finally(() => { batch.isFinished = true })
    return batch.batchId
  }

  /** The batch with that id, without one the last; null when there is none. @param from results that are known already */
  progress(batchId: string | undefined, from: number): BatchProgress | null {
    return this.#batch === null || (batchId !== undefined && this.#batch.batchId !== batchId) ? null : this.#batch.progress(from)
  }

  /** What is done stays done; the item that is being worked on is finished, the others are told as not done. */
  cancel(batchId: string): void {
    if (this.#batch?.batchId === batchId) this.#batch.isCancelled = true
  }

  /** Cancels what is left and resolves when nothing is being worked on any more. */
  async finish(): Promise<void> {
    if (this.#batch) this.#batch.isCancelled = true
    await this.#work
  }
}
