import { z } from 'zod'
import { isCaseEventType } from '../../shared/lifecycle/case-events.ts'
import { fieldPath, firstProblem } from '../../shared/lifecycle/parse-event.ts'
import { inChinese } from '../../shared/lifecycle/words.ts'
import { officeDaySchema } from '../../shared/law/office-calendar.ts'
import { city } from '../../shared/model/city.ts'
import { roster } from '../../shared/model/roster.ts'
import { isSubsidyEventType } from '../../shared/subsidy/events.ts'

const event = z.looseObject({ type: z.string() })
const events = z.array(event)

/** A case script: an office, its roster, extra days of its calendar, and events in the order in which they happened. */
const caseScript = z.looseObject({
  city,
  calendar: z.looseObject({ days: z.array(officeDaySchema).default([]) }).optional(),
  roster: roster.default({ people: [], organizations: [] }),
  events,
  subsidies: z.array(z.looseObject({ events })).default([]),
})
export type CaseScript = z.output<typeof caseScript>

/** The file is not a case script; the message names the place. */
export class ScriptProblem extends Error {}

/** @throws ScriptProblem when the text is not JSON, not of the shape, or names an unknown event */
export function parseCaseScript(text: string): CaseScript {
  const parsed = caseScript.safeParse(parseJson(text), { reportInput: true })
  if (!parsed.success) {
    const { field, problem } = firstProblem(parsed.error)
    throw new ScriptProblem(`${field || '檔案'}: ${inChinese(problem)}`)
  }
  const script = parsed.data
  refuseUnknown(script.events, ['events'], isCaseEventType)
  for (const [index, one] of script.subsidies.entries()) refuseUnknown(one.events, ['subsidies', index, 'events'], isSubsidyEventType)
  refuseDuplicates(script.roster.people, 'people')
  refuseDuplicates(script.roster.organizations, 'organizations')
  return script
}

function parseJson(given: string): unknown {
  const text = given.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch {
    const before = text.slice(0, firstMisfit(text)).split('\n')
    throw new ScriptProblem(`不是正確的 JSON（第 ${before.length} 行第 ${(before.at(-1)?.length ?? 0) + 1} 字）`)
  }
}

/** Where a text stops being the beginning of any JSON; its end, when more of it is all that is missing. The parser tells this only at times. */
function firstMisfit(text: string): number {
  let fits = 0
  let misfits = text.length + 1
  while (misfits - fits > 1) {
    const middle = Math.floor((fits + misfits) / 2)
    if (beginsJson(text.slice(0, middle))) fits = middle
    else misfits = middle
  }
  return fits
}

function beginsJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const { message } = error as SyntaxError
    const position = /position (\d+)/.exec(message)?.[1]
    return position === undefined ? !message.startsWith('Unexpected token') : Number(position) >= text.length
  }
}

function refuseUnknown(list: readonly { type: string }[], path: (string | number)[], known: (type: string) => boolean): void {
  const index = list.findIndex(({ type }) => !known(type))
  const unknown = list[index]
  if (unknown) throw new ScriptProblem(`${fieldPath([...path, index, 'type'])}: 不認得的事件種類 ${JSON.stringify(unknown.type)}`)
}

function refuseDuplicates(list: readonly { id: string }[], name: string): void {
  const seen = new Set<string>()
  for (const [index, { id }] of list.entries()) {
    if (seen.has(id)) throw new ScriptProblem(`${fieldPath(['roster', name, index, 'id'])}: 編號重複`)
    seen.add(id)
  }
}
