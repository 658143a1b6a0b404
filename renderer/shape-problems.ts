import type { TFunction } from 'i18next'
import type { z } from 'zod'
import { caseEventSchemas } from '../shared/lifecycle/case-events.ts'
import type { Texts } from '../shared/text/index.ts'

export interface ShapeProblem {
  /** Path in the event, such as `terms.0.amount`. */
  path: string
  message: string
}

/** What a schema says, and the words for it are called alike. */
const spoken = [
  'REQUIRED', 'IMPOSSIBLE_DATE', 'IMPOSSIBLE_TIME', 'IMPOSSIBLE_DATE_TIME', 'TEXT_TOO_LONG', 'CONTROL_CHARACTERS', 'AMOUNT_NOT_WHOLE', 'AMOUNT_NEGATIVE', 'AMOUNT_TOO_LARGE',
] as const satisfies readonly (keyof Texts['case']['problem'])[]
type Words = (typeof spoken)[number] | 'CHOOSE_ONE' | 'OTHER'

/** What nobody has typed yet looks like this to a schema. */
const isAbsent = (issue: z.core.$ZodIssue): boolean => issue.input === undefined || issue.input === '' || issue.input === null

function wordsFor(issue: z.core.$ZodIssue): Words {
  if (isAbsent(issue)) return 'REQUIRED'
  if (issue.code === 'too_small' && issue.origin === 'array') return 'CHOOSE_ONE'
  return spoken.find((words) => words === issue.message) ?? 'OTHER'
}

/** Everything of an event that does not have its shape, so that all of it can be put right at once. */
export function shapeProblems(event: { type: string }, t: TFunction<['case', 'domain']>): ShapeProblem[] {
  const schema = caseEventSchemas.get(event.type)
  return schema === undefined ? [] : schemaProblems(schema, event, t)
}

/** The same of anything that has a schema. */
export function schemaProblems(schema: z.ZodType, value: unknown, t: TFunction<['case', 'domain']>): ShapeProblem[] {
  const parsed = schema.safeParse(value, { reportInput: true })
  return parsed.success ? [] : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: t(`problem.${wordsFor(issue)}`) }))
}
