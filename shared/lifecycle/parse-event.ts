import type { z } from 'zod'
import { type Result, ok, refused } from '../ipc/result.ts'
import { hasControlCharacter, lineLimit, paragraphLimit } from '../model/text.ts'
import { type CaseEvent, caseEventSchemas } from './case-events.ts'
import { refuse } from './refusals.ts'

/** Words for what a schema finds; `message` of an issue is one of these codes or the library's own text. */
const problems: Record<string, string> = {
  IMPOSSIBLE_DATE: '不是存在的日期（YYYY-MM-DD）',
  IMPOSSIBLE_TIME: '不是存在的時間（HH:MM）',
  IMPOSSIBLE_DATE_TIME: '不是存在的日期時間（YYYY-MM-DDTHH:MM）',
  TEXT_TOO_LONG: `超過長度上限（段落 ${paragraphLimit} 字、單行 ${lineLimit} 字），請精簡或分段`,
  CONTROL_CHARACTERS: '含有控制字元，請刪除後重新輸入',
  REQUIRED: '未填',
  AMOUNT_NOT_WHOLE: '應為整數金額（新臺幣元）',
  AMOUNT_NEGATIVE: '不得為負數',
  AMOUNT_TOO_LARGE: '金額過大',
}

/** @returns `parties[0].birthDate` for ['parties', 0, 'birthDate'] */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)).join('')

/** The first issue of a failed parse as field and words. */
export function firstProblem(error: z.ZodError): { field: string; problem: string } {
  const issue = error.issues[0]
  const field = fieldPath(issue?.path ?? [])
  const absent = issue?.code === 'invalid_type' && issue.input === undefined
  const words = problems[issue?.message ?? ''] ?? (absent ? '未填' : issue?.code === 'invalid_value' ? '不是可用的選項' : '格式不符')
  return { field, problem: `${field || '事件'} ${words}` }
}

const deepest = 20

/** Fields that no schema lists are kept, but they obey the same rules of text. */
function badText(value: unknown, path: PropertyKey[]): { field: string; problem: string } | null {
  const say = (code: string) => ({ field: fieldPath(path), problem: `${fieldPath(path)} ${problems[code] ?? '格式不符'}` })
  if (typeof value === 'string') {
    if (value.length > paragraphLimit) return say('TEXT_TOO_LONG')
    return hasControlCharacter(value) ? say('CONTROL_CHARACTERS') : null
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : say('')
  if (value === null || typeof value !== 'object') return null
  if (path.length >= deepest) return say('')
  for (const key of Object.keys(value)) {
    if (key === '__proto__' || hasControlCharacter(key)) return { field: fieldPath([...path, key]), problem: `${fieldPath(path)} 含有不可用的欄位名稱` }
    const found = badText((value as Record<string, unknown>)[key], [...path, Array.isArray(value) ? Number(key) : key])
    if (found) return found
  }
  return null
}

/**
 * Reads anything as an event of a case.
 * @returns the event with defaults filled in, or INVALID_PAYLOAD with the path of the first field that does not fit
 */
export function parseCaseEvent(raw: unknown): Result<CaseEvent> {
  const type = raw !== null && typeof raw === 'object' && 'type' in raw ? raw.type : undefined
  const schema = typeof type === 'string' ? caseEventSchemas.get(type) : undefined
  if (!schema) return refused(refuse('INVALID_PAYLOAD', '', 'type 不是認得的事件種類', 'type'))
  const text = badText(raw, [])
  if (text) return refused(refuse('INVALID_PAYLOAD', '', text.problem, text.field))
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const { field, problem } = firstProblem(parsed.error)
  return refused(refuse('INVALID_PAYLOAD', '', problem, field))
}
