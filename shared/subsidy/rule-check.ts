import type { z } from 'zod'
import { everyProblem } from '../lifecycle/parse-event.ts'
import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import { type PackProblem, packProblems } from './rule-pack.ts'
import { dayWords } from './rule-words.ts'
import { type RuleContent, type RuleName, schemaOfRules } from './rule-names.ts'

/**
 * Everything that speaks against using rules as the next version, each with the field, the rule and what to do: what is missing or impossible, rules that
 * overlap in time or leave days without one, figures called verified that nobody found.
 * @param content anything; never trusted
 * @returns the content with its defaults where nothing speaks against it
 */
export function checkRules<Name extends RuleName>(name: Name, content: unknown): { content: RuleContent<Name> | null; problems: PackProblem[] } {
  const parsed = schemaOfRules(name).safeParse(content, { reportInput: true })
  if (!parsed.success) return { content: null, problems: shapeProblems(parsed.error, content) }
  const problems = wholeProblems(name, parsed.data)
  return { content: problems.length === 0 ? parsed.data : null, problems }
}

/** The rule or row that a field belongs to, by its id or its first day. */
function ownerOf(content: unknown, path: readonly PropertyKey[]): string {
  const [list, index] = path
  const row: unknown = typeof list === 'string' && typeof index === 'number' && content !== null && typeof content === 'object' ? (content as Record<string, unknown[] | undefined>)[list]?.[index] : undefined
  if (row === null || typeof row !== 'object') return ''
  const { id, effectiveFrom } = row as { id?: unknown; effectiveFrom?: unknown }
  return typeof id === 'string' && id !== '' ? id : typeof effectiveFrom === 'string' ? effectiveFrom : ''
}

const shapeProblems = (error: z.ZodError, content: unknown): PackProblem[] => everyProblem(error).map(({ field, problem, path }) => {
  const owner = ownerOf(content, path)
  return { field, problem: owner === '' ? problem : [`規則「${owner}」：${inChinese(problem)}`, `rule “${owner}”: ${inEnglish(problem)}`] }
})

function wholeProblems(name: RuleName, content: RuleContent): PackProblem[] {
  if ('rows' in content) return rowProblems(content.rows)
  const elsewhere: Words = ['不是這個規則檔的內容，請重新選取', 'belongs to another pack; choose it again']
  return [
    ...(content.pack === name ? [] : [{ field: 'pack', problem: elsewhere }]),
    ...packProblems(content),
    ...content.items.flatMap(({ id, method, verified }, index): PackProblem[] => (method.kind === 'UNKNOWN' && verified
      ? [{ field: `items[${index}].verified`, problem: [`規則「${id}」之數額未查得，不得標示為已查證；請先填入基準`, `rule “${id}” has no amount and cannot be verified; enter one first`] }] : [])),
  ]
}

function rowProblems(rows: readonly ({ effectiveFrom: string } & Partial<{ monthly: number; hourly: number }>)[]): PackProblem[] {
  return rows.flatMap(({ effectiveFrom, monthly, hourly }, index): PackProblem[] => [
    ...(rows.findIndex((row) => row.effectiveFrom === effectiveFrom) < index ? [{ field: `rows[${index}].effectiveFrom`, problem: [`${dayWords(effectiveFrom)[0]}已有一列，請改正日期或更正該列`, `there is a row from ${dayWords(effectiveFrom)[1]} already; correct the date, or that row`] as const }] : []),
    ...(monthly !== undefined && hourly !== undefined && (hourly === 0 || monthly < hourly) ? [{ field: `rows[${index}].monthly`, problem: ['月額應大於時薪，且兩者均不得為零，請更正', 'the wage of a month must be more than that of an hour, and neither may be zero; correct them'] as const }] : []),
  ])
}
