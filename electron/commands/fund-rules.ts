import { isDeepStrictEqual } from 'node:util'
import type { Handlers, ParsedInput } from '../../shared/ipc/contract.ts'
import type { AffectedApplication, FundRules, RuleHistory, RulesOutcome, RulesPreview } from '../../shared/ipc/fund-rules-views.ts'
import { ok, refused, type Result } from '../../shared/ipc/result.ts'
import { refuse } from '../../shared/lifecycle/refusals.ts'
import { claimantNameOf } from '../../shared/subsidy/application.ts'
import { earlierGrantsFor } from '../../shared/subsidy/earlier.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import { checkRules } from '../../shared/subsidy/rule-check.ts'
import { type RuleContent, type RuleName, ruleNames } from '../../shared/subsidy/rule-names.ts'
import { refuseProgram } from '../lib/refusals.ts'
import { discardDraft } from '../store/draft-repository.ts'
import { addRuleVersion, newestRules, ruleBookOf, ruleBookWith, ruleVersions } from '../store/fund-rules-repository.ts'
import type { Store } from '../store/store.ts'
import { othersOf } from '../store/subsidy-office-facts.ts'
import { listSubsidies, type SubsidyHead } from '../store/subsidy-repository.ts'

/** 補助規則: versions that are added and never changed. */
export const fundRulesCommands = (store: Store) => ({
  'fund.rules': async () => ok(await rulesOf(store)),
  'fund.checkRules': async ({ pack, content }) => ok(checkRules(pack, content).problems),
  'fund.previewRules': async ({ pack, content }) => ok(await preview(store, pack, content)),
  'fund.saveRules': (change, by) => save(store, change, by.name),
  'fund.tables': async () => ok({ minimumWages: (await newestRules(store, 'MINIMUM_WAGE')).content.rows, courtFees: (await newestRules(store, 'COURT_FEE')).content.rows }),
}) satisfies Handlers<'fund.rules' | 'fund.checkRules' | 'fund.previewRules' | 'fund.saveRules' | 'fund.tables'>

async function rulesOf(store: Pick<Store, 'db' | 'resources'>): Promise<FundRules> {
  const histories: RuleHistory[] = []
  for (const name of ruleNames) {
    const versions = await ruleVersions(store, name)
    histories.push({ name, versions, problems: checkRules(name, versions.at(-1)?.content).problems })
  }
  return Object.fromEntries(histories.map((one) => [one.name, one])) as unknown as FundRules
}

const nothingChanged = ['內容與現行版本相同，沒有可儲存的更動', 'it says the same as the version in use; there is nothing to save'] as const

async function save(store: Store, { pack, baseVersion, content: given, sourceDocument, note, draftId }: ParsedInput<'fund.saveRules'>, savedBy: string): Promise<Result<FundRules>> {
  return store.db.transaction().execute(async (tx) => {
    const inTransaction: Store = { ...store, db: tx }
    const newest = await newestRules(inTransaction, pack)
    if (newest.version !== baseVersion) return refused(refuseProgram('STALE_RULES'))
    const { content, problems: [problem] } = checkRules(pack, given)
    if (problem) return refused(refuse('INVALID_PAYLOAD', '', problem.problem, `content.${problem.field}`))
    if (content === null || isDeepStrictEqual(plain(content), plain(newest.content))) return refused(refuse('INVALID_PAYLOAD', '', nothingChanged, 'content'))
    await addRuleVersion(inTransaction, { name: pack, content, sourceDocument, note, savedBy })
    if (draftId !== undefined) await discardDraft(tx, draftId)
    return ok(await rulesOf(inTransaction))
  })
}

/** As it is kept, and without the number of the version. */
const plain = (content: RuleContent): unknown => JSON.parse(JSON.stringify({ ...content, version: null }))

const undecided: readonly SubsidyHead['snapshot']['state'][] = ['submitted', 'supplementing', 'reviewing']

async function preview(store: Store, name: RuleName, given: unknown): Promise<RulesPreview> {
  const { content, problems } = checkRules(name, given)
  const open = (await listSubsidies(store.db)).filter(({ snapshot: { state } }) => undecided.includes(state))
  const affected: AffectedApplication[] = []
  for (const head of content === null ? [] : open) {
    const { application } = head.snapshot.facts
    const others = await othersOf(store.db, application, head.subsidyId)
    const earlier = earlierGrantsFor(application, others.map(({ subsidyId, snapshot: { facts } }) => ({ subsidyId, facts })))
    const outcome = (book: Parameters<typeof evaluate>[0]): RulesOutcome => {
      const { total, manual } = evaluate(book, application, earlier)
      return { total, manual }
    }
    const [before, after] = [outcome(await ruleBookOf(store, application.city)), outcome(await ruleBookWith(store, application.city, name, content as RuleContent))]
    if (!isDeepStrictEqual(before, after)) affected.push({ subsidyId: head.subsidyId, subsidyNumber: head.subsidyNumber, claimant: claimantNameOf(application), before, after })
  }
  return { problems, open: open.length, affected }
}
