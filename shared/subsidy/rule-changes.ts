import { inChinese, inEnglish, listed, type Words } from '../lifecycle/words.ts'
import { fundRules as english } from '../text/en/fund-rules.ts'
import { fundRules as chinese } from '../text/zh-TW/fund-rules.ts'
import type { FundRule } from './rule-edit.ts'
import type { RuleContent } from './rule-names.ts'
import { courtFeeWords, dayWords, periodWords, scopeWords, subjectWords, valueWords, verifiedWords, wageWords } from './rule-words.ts'

/** One thing that differs between two versions. `before` and `after`: null where it was added or taken out. */
export interface RuleChange { what: Words; field: Words; before: Words | null; after: Words | null }

const field = (name: keyof typeof chinese.field): Words => [chinese.field[name], english.field[name]]
const everybody: Words = [chinese.everybody, english.everybody]
const noEnd: Words = [chinese.noEnd, english.noEnd]
const same = (a: Words, b: Words): boolean => inChinese(a) === inChinese(b)

interface Told { what: Words; whole: Words; fields: { field: Words; value: Words }[] }

function toldRule(rule: FundRule): Told {
  const scope = scopeWords(rule.when)
  const what: Words = [`${rule.id} ${subjectWords(rule)[0]}`, `${rule.id} ${subjectWords(rule)[1]}`]
  return {
    what, whole: listed([valueWords(rule), periodWords(rule), rule.article, verifiedWords(rule.verified)]),
    fields: [
      { field: field('scope'), value: scope.length === 0 ? everybody : [scope.map(inChinese).join('；'), scope.map(inEnglish).join('; ')] }, { field: field('value'), value: valueWords(rule) },
      { field: field('effectiveFrom'), value: dayWords(rule.effectiveFrom) }, { field: field('effectiveTo'), value: rule.effectiveTo === undefined ? noEnd : dayWords(rule.effectiveTo) },
      { field: field('article'), value: rule.article }, { field: field('source'), value: rule.source }, { field: field('verified'), value: verifiedWords(rule.verified) },
    ],
  }
}

/** What a version says, part by part, so that two can be laid side by side. */
function parts(content: RuleContent): Map<string, Told> {
  if ('items' in content) return new Map([...content.items, ...content.eligibility].map((rule) => [rule.id, toldRule(rule)]))
  return new Map(content.rows.map((row): [string, Told] => {
    const values = 'monthly' in row ? [{ field: field('value'), value: wageWords(row) }, { field: field('article'), value: row.article }] : courtFeeWords(row).map(({ name, value }) => ({ field: name, value }))
    const fields = [...values, { field: field('source'), value: row.source }, { field: field('verified'), value: verifiedWords(row.verified) }]
    return [row.effectiveFrom, { what: periodWords(row), whole: listed([...values.map((one) => one.value), verifiedWords(row.verified)]), fields }]
  }))
}

/** What a version changes of the one before it, in words. */
export function ruleChanges(before: RuleContent, after: RuleContent): RuleChange[] {
  const [old, next] = [parts(before), parts(after)]
  const whole = field('whole')
  return [
    ...[...next].flatMap(([id, told]): RuleChange[] => {
      const was = old.get(id)
      if (was === undefined) return [{ what: told.what, field: whole, before: null, after: told.whole }]
      return told.fields.flatMap((one, index) => {
        const then = was.fields[index]?.value ?? ''
        return same(then, one.value) ? [] : [{ what: told.what, field: one.field, before: then, after: one.value }]
      })
    }),
    ...[...old].filter(([id]) => !next.has(id)).map(([, told]): RuleChange => ({ what: told.what, field: whole, before: told.whole, after: null })),
  ]
}
