import { randomUUID } from 'node:crypto'
import type { DocumentModel } from '../../shared/documents/model.ts'

/** Documents that a window of paper is about to show, by the token in its address. */
export class HeldPaper {
  readonly #held = new Map<string, readonly DocumentModel[]>()

  /** Does something while they are held. */
  async during<Outcome>(models: readonly DocumentModel[], act: (token: string) => Promise<Outcome>): Promise<Outcome> {
    const token = randomUUID()
    this.#held.set(token, models)
    try {
      return await act(token)
    } finally {
      this.#held.delete(token)
    }
  }

  /** null when nothing is held under it. */
  get(token: string): readonly DocumentModel[] | null {
    return this.#held.get(token) ?? null
  }
}
