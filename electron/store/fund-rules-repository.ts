import { isDeepStrictEqual } from 'node:util'
import { courtFeeRows } from '../../shared/law/court-fee-rows.ts'
import { minimumWageIn, minimumWages } from '../../shared/law/minimum-wage.ts'
import type { RuleVersion } from '../../shared/ipc/fund-rules-views.ts'
import type { City } from '../../shared/model/city.ts'
import type { RuleBook } from '../../shared/subsidy/evaluate.ts'
import { isRuleTable, type RuleContent, type RuleName, ruleNames, schemaOfRules, stampOf, versionsOf } from '../../shared/subsidy/rule-names.ts'
import type { FundRuleVersionRow } from './schema.ts'
import type { Store } from './store.ts'

type Rules = Pick<Store, 'db' | 'resources'>

/** Saved by nobody: it came with the program. */
const program = ''
/** Not in the store: nothing was computed by it yet. */
const notKept = ''
const programSource = '隨程式提供'

/** Versions are never changed: what a text says is read once. Keyed by the text itself, so that no store can see another's rules. */
const readTexts = new Map<string, RuleContent>()

function contentOf<Name extends RuleName>(name: Name, version: number, text: string): RuleContent<Name> {
  const key = `${name}/${version} ${text}`
  let content = readTexts.get(key)
  if (content === undefined) {
    content = numbered(schemaOfRules(name).parse(JSON.parse(text)), version)
    readTexts.set(key, content)
  }
  return content as RuleContent<Name>
}

/** A pack carries the number of its version; a table does not. */
const numbered = (content: RuleContent, version: number): RuleContent => ('rows' in content ? content : { ...content, version })

/** @throws Error when the program brings none */
function shipped<Name extends RuleName>({ resources }: Pick<Store, 'resources'>, name: Name): RuleContent<Name> {
  const content: RuleContent | undefined = name === 'MINIMUM_WAGE' ? { rows: [...minimumWages] } : name === 'COURT_FEE' ? { rows: [...courtFeeRows] } : resources.rulePacks.find((one) => one.pack === name)
  if (!content) throw new Error(`no rules for ${name}`)
  return content as RuleContent<Name>
}

const versionOf = <Name extends RuleName>(name: Name, row: FundRuleVersionRow): RuleVersion<Name> => ({
  name, version: row.version, content: contentOf(name, row.version, row.content), sourceDocument: row.source_document, note: row.note, savedBy: row.saved_by, savedAt: row.saved_at,
})
const fromProgram = <Name extends RuleName>(store: Rules, name: Name, version: number): RuleVersion<Name> =>
  ({ name, version, content: numbered(shipped(store, name), version) as RuleContent<Name>, sourceDocument: programSource, note: '', savedBy: program, savedAt: notKept })

/**
 * The newest version. What an administrator saved goes before what comes with the program; while nobody saved any, a program that brings other
 * rules than it did brings the next version.
 */
export async function newestRules<Name extends RuleName>(store: Rules, name: Name): Promise<RuleVersion<Name>> {
  const row = await store.db.selectFrom('fund_rule_version').selectAll().where('pack', '=', name).orderBy('version', 'desc').limit(1).executeTakeFirst()
  if (row === undefined) return fromProgram(store, name, 0)
  const stored = versionOf(name, row)
  const isOwn = stored.savedBy !== program
  return isOwn || isDeepStrictEqual(stored.content, numbered(shipped(store, name), stored.version)) ? stored : fromProgram(store, name, stored.version + 1)
}

/** A version by its number, for ever the same. @throws Error when there is none */
async function rulesAt<Name extends RuleName>(store: Rules, name: Name, version: number): Promise<RuleVersion<Name>> {
  const row = await store.db.selectFrom('fund_rule_version').selectAll().where('pack', '=', name).where('version', '=', version).executeTakeFirst()
  if (row !== undefined) return versionOf(name, row)
  const newest = await newestRules(store, name)
  if (newest.version !== version) throw new Error(`no version ${version} of the rules ${name}`)
  return newest
}

/** Every version, oldest first; the newest stands there also while nothing was computed by it. */
export async function ruleVersions<Name extends RuleName>(store: Rules, name: Name): Promise<RuleVersion<Name>[]> {
  const rows = await store.db.selectFrom('fund_rule_version').selectAll().where('pack', '=', name).orderBy('version').execute()
  const newest = await newestRules(store, name)
  const stored = rows.map((row) => versionOf(name, row))
  return stored.at(-1)?.version === newest.version ? stored : [...stored, newest]
}

/** What an amount is computed from; `stamp` names it for ever. */
export interface StampedRuleBook extends RuleBook { stamp: string }

/**
 * The rules of a city's fund, or the central ones for comparison, with the minimum wage that they refer to.
 * @param stamp of an event, to have the rules of its day; without it the newest
 * @throws Error when the city has no pack, or there is no such version
 */
export async function ruleBookOf(store: Rules, city: City | 'CENTRAL', stamp?: string): Promise<StampedRuleBook> {
  const named = stamp === undefined ? null : versionsOf(stamp)
  const pack = named === null ? await newestRules(store, city) : await rulesAt(store, city, named[city] ?? 0)
  const wages = named === null ? await newestRules(store, 'MINIMUM_WAGE') : await rulesAt(store, 'MINIMUM_WAGE', named.MINIMUM_WAGE ?? 0)
  return bookOf(pack.content, wages, stampOf(city, pack.version, wages.version))
}

/** A book of rules that are not saved yet, beside the newest of everything else. */
export async function ruleBookWith(store: Rules, city: City, name: RuleName, content: RuleContent): Promise<RuleBook> {
  const pack = name === city ? content as RuleContent<City> : (await newestRules(store, city)).content
  const wages = await newestRules(store, 'MINIMUM_WAGE')
  return bookOf(pack, name === 'MINIMUM_WAGE' ? { ...wages, content: content as RuleContent<'MINIMUM_WAGE'> } : wages, '')
}

const bookOf = (pack: RuleContent<City>, { content: { rows } }: RuleVersion<'MINIMUM_WAGE'>, stamp: string): StampedRuleBook => ({ pack, stamp, minimumWageOn: (on) => minimumWageIn(rows, on) })

/** Writes down the versions that a stamp names, where they came with the program: a later program may bring others under the same name. */
export async function keepRules(store: Store, stamp: string): Promise<void> {
  const named = versionsOf(stamp)
  for (const name of ruleNames) if (named[name] !== undefined) await keep(store, await rulesAt(store, name, named[name]))
}

async function keep({ db, clock }: Store, { name, version, content, savedAt }: RuleVersion): Promise<void> {
  if (savedAt !== notKept) return
  await db.insertInto('fund_rule_version').values({ pack: name, version, content: JSON.stringify(content), source_document: programSource, note: '', saved_by: program, saved_at: clock.now().toISOString() }).execute()
}

/**
 * Adds a version after the newest, in the transaction given; none is ever changed.
 * @param content checked before
 */
export async function addRuleVersion<Name extends RuleName>(store: Store, { name, content, sourceDocument, note, savedBy }: Pick<RuleVersion<Name>, 'name' | 'content' | 'sourceDocument' | 'note' | 'savedBy'>): Promise<void> {
  const newest = await newestRules(store, name)
  await keep(store, newest)
  const version = newest.version + 1
  await store.db.insertInto('fund_rule_version').values({
    pack: name, version, content: JSON.stringify(isRuleTable(name) ? content : numbered(content, version)), source_document: sourceDocument, note, saved_by: savedBy, saved_at: store.clock.now().toISOString(),
  }).execute()
}
