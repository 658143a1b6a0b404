import type { CaseFacts } from './case-facts.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Lists whose entries a correction names by an id rather than by position. */
const idOf = (entry: Json): string | undefined => {
  if (entry === null || typeof entry !== 'object' || Array.isArray(entry)) return undefined
  const id = entry.id ?? entry.meetingNo ?? entry.no
  return id === undefined || id === null ? undefined : String(id)
}

/** What a correction may touch, by the first word of its path. */
function rootsOf(facts: CaseFacts): Map<string, Json> {
  const proposal = facts.proposals.at(-1)
  const { parties, claims, meetings, workplace, disputeSummary, appliedOn, recordTexts } = facts
  const plain = JSON.parse(JSON.stringify({ parties, claims, meetings, workplace, disputeSummary, appliedOn, terms: proposal?.terms ?? [] })) as { [key: string]: Json }
  return new Map([...Object.entries(plain), ...recordTexts.map(({ section, text }): [string, Json] => [`record.${section}`, text])])
}

function child(value: Json, step: string): Json | undefined {
  if (Array.isArray(value)) return value.find((entry) => idOf(entry) === step)
  if (value !== null && typeof value === 'object') return Object.hasOwn(value, step) ? value[step] : undefined
  return undefined
}

/**
 * Looks up a correction's path such as `parties.W1.occupation` or `terms.T1.installments.2.dueOn`.
 * @returns `known: false` when the thing it names does not exist; a field of an existing thing may be empty (`value` undefined)
 */
export function lookUp(facts: CaseFacts, path: string): { known: boolean; value?: Json } {
  const roots = rootsOf(facts)
  if (roots.has(path)) return { known: true, value: roots.get(path) }
  const [root = '', ...steps] = path.split('.')
  let value = roots.get(root)
  if (value === undefined) return { known: false }
  for (const [index, step] of steps.entries()) {
    const next = child(value, step)
    if (next === undefined) {
      const emptyField = index === steps.length - 1 && !Array.isArray(value) && value !== null && typeof value === 'object' && isFieldName(step)
      return emptyField ? { known: true } : { known: false }
    }
    value = next
  }
  return { known: true, value }
}

const isFieldName = (step: string): boolean => /^[a-z][A-Za-z]*$/.test(step) && !(step in Object.prototype)

function withChange(value: Json, steps: readonly string[], after: Json): Json {
  const [step, ...rest] = steps
  if (step === undefined) return after
  if (Array.isArray(value)) return value.map((entry) => (idOf(entry) === step ? withChange(entry, rest, after) : entry))
  if (value === null || typeof value !== 'object') return value
  return { ...value, [step]: withChange(child(value, step) ?? null, rest, after) }
}

/** The facts with corrected values in place; paths must be known. Only what a path touches is copied. */
export function applyCorrection(facts: CaseFacts, changes: readonly { path: string; after: unknown }[]): CaseFacts {
  let corrected = facts
  for (const { path, after } of changes) {
    const [root = '', ...steps] = path.split('.')
    if (root === 'terms') {
      const last = corrected.proposals.at(-1)
      if (!last) continue
      const terms = withChange(last.terms as unknown as Json, steps, after as Json) as unknown as typeof last.terms
      corrected = { ...corrected, proposals: [...corrected.proposals.slice(0, -1), { ...last, terms }] }
    } else if (root === 'record') {
      const section = steps.join('.')
      corrected = { ...corrected, recordTexts: corrected.recordTexts.map((one) => (one.section === section ? { section, text: String(after) } : one)) }
    } else {
      corrected = { ...corrected, [root]: withChange((corrected as unknown as { [key: string]: Json })[root] ?? null, steps, after as Json) }
    }
  }
  return corrected
}
