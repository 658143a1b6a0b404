import type { z } from 'zod'
import { type Result, ok, refused } from '../ipc/result.ts'
import { hasControlCharacter, isLongerThan, lineLimit, paragraphLimit } from '../model/text.ts'
import { type CaseEvent, caseEventSchemas } from './case-events.ts'
import { refuse } from './refusals.ts'
import type { Words } from './words.ts'

/** Words for what a schema finds; `message` of an issue is one of these codes or the library's own text. */
const problems = {
  IMPOSSIBLE_DATE: ['不是存在的日期（YYYY-MM-DD）', 'is no date of the calendar (YYYY-MM-DD)'],
  IMPOSSIBLE_TIME: ['不是存在的時間（HH:MM）', 'is no time of day (HH:MM)'],
  IMPOSSIBLE_DATE_TIME: ['不是存在的日期時間（YYYY-MM-DDTHH:MM）', 'is no date and time (YYYY-MM-DDTHH:MM)'],
  TEXT_TOO_LONG: [
    `超過長度上限（段落 ${paragraphLimit} 字、單行 ${lineLimit} 字），請精簡或分段`,
    `is too long (${paragraphLimit} characters a paragraph, ${lineLimit} a line); shorten or divide it`,
  ],
  CONTROL_CHARACTERS: ['含有控制字元，請刪除後重新輸入', 'contains control characters; delete and retype it'],
  REQUIRED: ['未填', 'is empty'],
  AMOUNT_NOT_WHOLE: ['應為整數金額（新臺幣元）', 'must be a whole amount in NTD'],
  AMOUNT_NEGATIVE: ['不得為負數', 'must not be negative'],
  AMOUNT_TOO_LARGE: ['金額過大', 'is too large'],
  ENDS_BEFORE_BEGIN: ['早於開始之日，請更正其中一個日期', 'lies before the day on which it begins; correct one of the two'],
  VERIFIED_WITHOUT_DAYS: ['沒有任何放假日，不能標示為已核對', 'holds no day off, so the calendar cannot be called verified'],
  NO_OPTION: ['不是可用的選項', 'is not one of the options'],
  MISFIT: ['格式不符', 'does not have the right form'],
} as const satisfies Record<string, Words>
type Problem = keyof typeof problems

const about = (field: string, problem: Problem): Words =>
  [`${field || '事件'} ${problems[problem][0]}`, `${field || 'the event'} ${problems[problem][1]}`]

/** @returns `parties[0].birthDate` for ['parties', 0, 'birthDate'] */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('')

/** Every issue of a failed parse as field and words. */
export const everyProblem = (error: z.ZodError): (FieldProblem & { path: readonly PropertyKey[] })[] => error.issues.map((issue) => ({ ...problemOf(issue), path: issue.path }))
/** The first one. */
export const firstProblem = (error: z.ZodError): FieldProblem => problemOf(error.issues[0])

interface FieldProblem { field: string; problem: Words }

function problemOf(issue: z.core.$ZodIssue | undefined): FieldProblem {
  const field = fieldPath(issue?.path ?? [])
  const absent = issue?.code === 'invalid_type' && issue.input === undefined
  const named = issue !== undefined && Object.hasOwn(problems, issue.message) ? (issue.message as Problem) : null
  return { field, problem: about(field, named ?? (absent ? 'REQUIRED' : issue?.code === 'invalid_value' ? 'NO_OPTION' : 'MISFIT')) }
}

const deepest = 20

/** Fields that no schema lists are kept, but they obey the same rules of text. */
function badText(value: unknown, path: PropertyKey[]): { field: string; problem: Words } | null {
  const say = (problem: Problem, at = path) => ({ field: fieldPath(at), problem: about(fieldPath(at), problem) })
  if (typeof value === 'string') {
    if (isLongerThan(value, paragraphLimit)) return say('TEXT_TOO_LONG')
    return hasControlCharacter(value) ? say('CONTROL_CHARACTERS') : null
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : say('MISFIT')
  if (value === null || typeof value !== 'object') return null
  if (path.length >= deepest) return say('MISFIT')
  for (const key of Object.keys(value)) {
    if (key === '__proto__') return say('MISFIT', [...path, key])
    if (hasControlCharacter(key)) return say('CONTROL_CHARACTERS')
    const found = badText((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return null
}

/**
 * Reads anything as an event of a case.
 * @returns the event with defaults filled in, or INVALID_PAYLOAD with the path of the first field that does not fit
 */
export const parseCaseEvent = (raw: unknown): Result<CaseEvent> => parseLogged(raw, caseEventSchemas)

/** The same for any log. @param schemas of each type of event, envelope included */
export function parseLogged<Event>(raw: unknown, schemas: ReadonlyMap<string, z.ZodType<Event>>): Result<Event> {
  const type = raw !== null && typeof raw === 'object' && 'type' in raw ? raw.type : undefined
  const schema = typeof type === 'string' ? schemas.get(type) : undefined
  if (!schema) return invalid('type', ['type 不是認得的事件種類', 'type is not a known kind of event'])
  const text = badText(raw, [])
  if (text) return invalid(text.field, text.problem)
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const { field, problem } = firstProblem(parsed.error)
  return invalid(field, problem)
}

const invalid = (field: string, problem: Words) => refused(refuse('INVALID_PAYLOAD', '', problem, field))
