/** Why something was not done: an answer, not an exception; nothing changed. */
export interface Refusal {
  code: string
  /** In Traditional Chinese: what is wrong and what to do. */
  message: string
  messageEn: string
  /** The article it rests on; empty where the rule is the program's own. */
  article: string
  /** Path of the field concerned, such as `parties[0].name`. */
  field?: string
}

export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
