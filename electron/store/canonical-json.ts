/**
 * The one JSON text of a value: keys sorted by UTF-16 code unit, no white space, undefined fields left out. Two equal values have
 * the same text, whatever order their fields were written in; hashes rest on it.
 * @throws TypeError for what JSON cannot say (a function, NaN, a Map …)
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item)).join(',')}]`
  if (isPlainObject(value)) {
    const fields: string[] = []
    for (const key of Object.keys(value).toSorted()) {
      const field = value[key]
      if (field !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(field)}`)
    }
    return `{${fields.join(',')}}`
  }
  throw new TypeError(`not a JSON value: ${typeof value}`)
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
