import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minimumWageOn } from '../../shared/law/minimum-wage.ts'
import { addDays } from '../../shared/model/dates.ts'
import type { SubsidyApplication } from '../../shared/subsidy/application.ts'
import { type EarlierGrant, earlierGrantsIndex } from '../../shared/subsidy/earlier.ts'
import { evaluate } from '../../shared/subsidy/evaluate.ts'
import { courtLevels, proceedingKinds, subsidyItemKinds } from '../../shared/subsidy/kinds.ts'
import { rulePack } from '../../shared/subsidy/rule-pack.ts'
import { compare, within } from './measure.ts'

/** Twenty years of a busy fund. */
const grants = 20_000
/** Every person of the history applied three times or so. */
const people = 7_000
const limitMs = 1_000
/** Twice as many may take this much longer: linear, with room for what else the machine does. */
const linear = 2.5

const book = { pack: rulePack.parse(JSON.parse(readFileSync(fileURLToPath(new URL('../../resources/funds/taipei.json', import.meta.url)), 'utf8'))), minimumWageOn }
const pick = <Value>(list: readonly Value[], no: number): Value => list[no % list.length] as Value

const history = Array.from({ length: grants }, (_value, no): EarlierGrant => {
  const kind = pick(subsidyItemKinds, no)
  return {
    subsidyId: `s${no}`, claimantId: `W${no % 3}`, caseId: `case-${no % people}`, person: `person-${no % people}`, employer: `employer-${no % 900}`, kind, courtLevel: pick(courtLevels, no), proceeding: pick(proceedingKinds, no),
    joint: no % 5 === 0, granted: 10_000, deducted: 0, ...(kind === 'LIVING_EXPENSE' ? { months: 1, monthsFrom: [addDays('2006-01-02', (no * 31) % 7_300)] } : {}),
  }
})

const applications = (count: number): SubsidyApplication[] => Array.from({ length: count }, (_value, no) => ({
  on: addDays('2024-01-02', no % 900), city: 'TAIPEI', caseId: `case-${(no * 7) % people}`, claimantId: `W${no % 3}`, claimantName: `person-${(no * 7) % people}`, employerName: `employer-${no % 900}`, applicantType: no % 4 === 0 ? 'UNION_OFFICER' : 'WORKER',
  disputeKind: 'DISMISSAL', householdRegisteredOn: '2015-08-03', workplaceCity: 'TAIPEI', livingMonths: 1 + (no % 24), otherSubsidies: [{ source: '勞動部', kind: 'ATTORNEY_FEE', amount: 1_000 }], attachments: [],
  items: subsidyItemKinds.map((kind) => ({ kind, amountPaid: 20_000 + no, receipt: '' })),
  litigation: { courtLevel: pick(courtLevels, no), kind: 'CONFIRM_EMPLOYMENT', filedOn: '2023-05-04', joint: no % 5 === 0, claimants: 3, proceeding: pick(proceedingKinds, no) },
  failedElsewhere: { before: 'COURT', name: '法院', on: '2023-04-01', reference: '' },
}))

/** All of them against the whole history, the index included; the sum, so that nothing is left out. */
function evaluateAll(list: readonly SubsidyApplication[]): number {
  const earlier = earlierGrantsIndex(history)
  return list.reduce((total, one) => total + evaluate(book, one, earlier.ofSameDispute(one)).total, 0)
}

const [thousand, two] = [applications(1_000), applications(2_000)]
const index = earlierGrantsIndex(history)
if (evaluateAll(thousand) <= 0 || thousand.some((one) => index.ofSameDispute(one).length === 0)) throw new Error('the history does not touch the applications')
const isQuick = await within(`1,000 applications against ${grants.toLocaleString('en')} grants of twenty years`, { name: 'evaluate', run: () => evaluateAll(thousand) }, { limitMs, rounds: 15, warmUp: 3 })
const isLinear = await compare('2,000 applications against 1,000', { name: '2,000', run: () => evaluateAll(two) }, { name: '1,000', run: () => evaluateAll(thousand) }, { limit: linear, rounds: 41, warmUp: 10 })
if (!isQuick || !isLinear) process.exitCode = 1
