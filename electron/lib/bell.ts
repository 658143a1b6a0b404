/** Tells those who wait that something has changed. */
export class Bell {
  readonly #waiting = new Set<() => void>()
  #rings = 0

  /** How often it has rung. */
  get rings(): number {
    return this.#rings
  }

  readonly ring = (): void => {
    this.#rings += 1
    for (const wake of this.#waiting) wake()
  }

  /** Resolves when it has rung more often than that, at once if it has already, or when the time is over. */
  after(rings: number, withinMs: number): Promise<void> {
    if (this.#rings > rings || withinMs <= 0) return Promise.resolve()
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer)
        this.#waiting.delete(wake)
        resolve()
      }
      const timer = setTimeout(wake, withinMs)
      this.#waiting.add(wake)
    })
  }
}
