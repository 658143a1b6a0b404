import { fundRulesCommands } from '../../electron/commands/fund-rules.ts'
import { subsidyCommands } from '../../electron/commands/subsidies.ts'
import type { Store } from '../../electron/store/store.ts'
import type { SubsidyView } from '../../shared/ipc/subsidy-views.ts'
import { attachmentKinds } from '../../shared/subsidy/kinds.ts'
import { packWith } from '../../shared/subsidy/rule-edit.ts'
import type { ItemRule, RulePack } from '../../shared/subsidy/rule-pack.ts'
import { clerk, must } from './store.ts'

const attachments = attachmentKinds.map((kind) => ({ kind, name: kind }))

/** An application of somebody whose mediation failed at another authority, with every paper, and with what differs. */
export const applying = (over: object = {}): { type: string; [field: string]: unknown } => ({
  type: 'subsidy.submitted', on: '2026-05-20', caseId: null, city: 'KAOHSIUNG', claimantId: 'W1', claimantName: '甲○○', employerName: '○○公司', applicantType: 'WORKER', disputeKind: 'DISMISSAL',
  householdRegisteredOn: '2015-08-03', workplaceCity: 'KAOHSIUNG', failedElsewhere: { before: 'OTHER_AUTHORITY', name: '臺南市政府勞工局', on: '2026-03-25' },
  litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-05-04' }, items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000 }], attachments, ...over,
})

/** Submits an application. */
export const submitted = async (store: Store, over: object = {}): Promise<SubsidyView> => must(await subsidyCommands(store)['subsidy.submit']({ event: applying(over) }, clerk))

/** Reviews and decides it; an unverified rule with its basis and a second person. @param granted by item, whole NTD */
export async function decided(store: Store, { subsidyId, seq, facts }: SubsidyView, granted: number): Promise<SubsidyView> {
  const { kind } = facts.application.items[0] ?? { kind: 'ATTORNEY_FEE' }
  const record = subsidyCommands(store)['subsidy.record']
  must(await record({ subsidyId, basedOnSeq: seq, event: { type: 'subsidy.reviewSheetCompleted', on: '2026-05-25', proposed: [{ kind, amount: granted }] } }, clerk))
  const meeting = { on: '2026-06-05', members: ['P01', 'P02', 'P03'].map((personId) => ({ personId, present: true })), recused: [] }
  return must(await record({ subsidyId, basedOnSeq: seq + 1, event: { type: 'subsidy.decided', on: '2026-06-05', meeting, perItem: [{ kind, granted, reason: '審查小組決議' }], basis: '補助辦法原文', confirmedBy: '陳覆核' } }, clerk))
}

/** A ceiling for lawyers' fees in Kaohsiung, found and checked. */
export const attorneyCap = (over: Partial<ItemRule> = {}): ItemRule => ({
  id: 'KHH-A90', item: 'ATTORNEY_FEE', when: {}, method: { kind: 'UP_TO', cap: 40_000, joint: 100_000 }, effectiveFrom: '2026-07-01', article: '補助辦法第6條', source: '高雄市政府公報115年夏字第12期', verified: true, ...over,
})

/** Saves Kaohsiung's rules with one more. */
export async function withNewRule(store: Store, rule: ItemRule, baseVersion = 0): Promise<RulePack> {
  const commands = fundRulesCommands(store)
  const before = must(await commands['fund.rules']()).KAOHSIUNG.versions.at(-1)?.content
  if (!before) throw new Error('no rules')
  const content = JSON.parse(JSON.stringify(packWith(before, rule))) as RulePack
  must(await commands['fund.saveRules']({ pack: 'KAOHSIUNG', baseVersion, content: content as never, sourceDocument: rule.source, note: '律師費上限' }, clerk))
  return content
}

/** The pack with that rule alone for lawyers' fees. */
export const onlyAttorneyRule = (pack: RulePack, rule: object): object => ({ ...pack, items: [rule, ...pack.items.filter(({ item }) => item !== 'ATTORNEY_FEE')] })
