import { isPlainObject } from '../store/canonical-json.ts'

/** Most that one message may hold; the longest case file is far below. */
const textLimit = 4_000_000
const valueLimit = 200_000
const depthLimit = 40

/** Thrown for what is not plain JSON of a sensible size; `path` names the place. */
export class NotPlainJson extends Error {
  readonly path: string

  constructor(path: string) {
    super('not plain JSON of a sensible size')
    this.path = path
  }
}

/**
 * Checks that a message is plain JSON: no cycles, classes, prototype keys, functions, NaN, nor more of it than any form can hold.
 * Fields that are undefined count as absent.
 * @throws NotPlainJson
 */
export function assertPlainJson(message: unknown): void {
  let text = 0
  let values = 0
  const check = (value: unknown, path: string, depth: number): void => {
    values += 1
    if (values > valueLimit || depth > depthLimit) throw new NotPlainJson(path)
    if (value === null || value === undefined || typeof value === 'boolean') return
    if (typeof value === 'number' && Number.isFinite(value)) return
    if (typeof value === 'string') {
      text += value.length
      if (text > textLimit) throw new NotPlainJson(path)
      return
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, depth + 1)
      return
    }
    if (!isPlainObject(value)) throw new NotPlainJson(path)
    for (const key of Object.keys(value)) {
      const place = path === '' ? key : `${path}.${key}`
      text += key.length
      if (key === '__proto__') throw new NotPlainJson(path)
      check(value[key], place, depth + 1)
    }
  }
  check(message, '', 0)
}
