import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { minimumWageOn } from '../../shared/law/minimum-wage.ts'
import type { City } from '../../shared/model/city.ts'
import type { SubsidyApplication } from '../../shared/subsidy/application.ts'
import type { RuleBook } from '../../shared/subsidy/evaluate.ts'
import { type RulePack, rulePack } from '../../shared/subsidy/rule-pack.ts'

/** The rules of a fund as they come with the program. */
export const packOf = (name: City | 'CENTRAL'): RulePack =>
  rulePack.parse(JSON.parse(readFileSync(fileURLToPath(new URL(`../../resources/funds/${name.toLowerCase()}.json`, import.meta.url)), 'utf8')))
export const bookOf = (name: City | 'CENTRAL'): RuleBook => ({ pack: packOf(name), minimumWageOn })

const failed = { caseNumber: '北市勞調字第1150001號', outcome: 'NOT_SETTLED', partial: false, failed: true, unpaid: false, determinedOn: '2026-03-25', claimantName: '甲○○', employerName: '○寶數位行銷有限公司' }

/** A worker who was dismissed in Taipei and sues, with what differs. */
export const applicationWith = (over: Partial<Omit<SubsidyApplication, 'litigation'>> & { litigation?: Partial<SubsidyApplication['litigation']> } = {}): SubsidyApplication => ({
  on: '2026-05-20', city: 'TAIPEI', caseId: 'case', claimantId: 'W1', applicantType: 'WORKER', disputeKind: 'DISMISSAL', householdRegisteredOn: '2015-08-03', workplaceCity: 'TAIPEI',
  items: [{ kind: 'ATTORNEY_FEE', amountPaid: 60_000, receipt: '' }], otherSubsidies: [], attachments: [], standing: failed, ...over,
  litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-05-04', claimAmount: 3_120_000, joint: false, claimants: 1, proceeding: 'LITIGATION', ...over.litigation },
})
