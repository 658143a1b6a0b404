import { recordSections } from './case-events.ts'
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

/** The next step of a path into a value: an entry's id, which may itself contain dots, or a field. */
function nextStep(value: Json, steps: readonly string[]): { step: string; rest: readonly string[] } {
  if (Array.isArray(value)) {
    for (let length = steps.length; length > 1; length -= 1) {
      const step = steps.slice(0, length).join('.')
      if (value.some((entry) => idOf(entry) === step)) return { step, rest: steps.slice(length) }
    }
  }
  return { step: steps[0] ?? '', rest: steps.slice(1) }
}

function child(value: Json, step: string): Json | undefined {
  if (Array.isArray(value)) return value.find((entry) => idOf(entry) === step)
  if (value !== null && typeof value === 'object') return Object.hasOwn(value, step) ? value[step] : undefined
  return undefined
}

/**
 * Looks up a correction's path such as `parties.W1.occupation`, `terms.T1.installments.2.dueOn` or `record.factFinding`.
 * @returns `known: false` when the thing it names does not exist; a field of an existing thing, or a section of the record that has its
 * default text, may be empty (`value` undefined)
 */
export function lookUp(facts: CaseFacts, path: string): { known: boolean; value?: Json } {
  const roots = rootsOf(facts)
  if (roots.has(path)) return { known: true, value: roots.get(path) }
  if (recordSections.some((section) => path === `record.${section}`)) return { known: true }
  const [root = '', ...steps] = path.split('.')
  const value = roots.get(root)
  return value === undefined || steps.length === 0 ? { known: false } : lookInto(value, steps)
}

function lookInto(value: Json, steps: readonly string[]): { known: boolean; value?: Json } {
  const { step, rest } = nextStep(value, steps)
  const found = child(value, step)
  if (found === undefined) {
    const emptyField = rest.length === 0 && !Array.isArray(value) && value !== null && typeof value === 'object' && isFieldName(step)
    return { known: emptyField }
  }
  return rest.length === 0 ? { known: true, value: found } : lookInto(found, rest)
}

const isFieldName = (step: string): boolean => /^[a-z][A-Za-z]*$/.test(step) && !(step in Object.prototype)

function withChange(value: Json, steps: readonly string[], after: Json): Json {
  if (steps.length === 0) return after
  const { step, rest } = nextStep(value, steps)
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
      corrected = { ...corrected, recordTexts: [...corrected.recordTexts.filter((one) => one.section !== section), { section, text: String(after) }] }
    } else {
      corrected = { ...corrected, [root]: withChange((corrected as unknown as { [key: string]: Json })[root] ?? null, steps, after as Json) }
    }
  }
  return corrected
}
