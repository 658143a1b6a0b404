import { z } from 'zod'
import { type CourtFeeRow, courtFeeRow } from '../law/court-fee-rows.ts'
import { type MinimumWage, minimumWageRow } from '../law/minimum-wage.ts'
import { cities } from '../model/city.ts'
import { type RulePack, rulePack } from './rule-pack.ts'

/** What an administrator keeps in versions: the rules of each fund, the central ones for comparison, and the tables that rules refer to. */
export const ruleNames = [...cities, 'CENTRAL', 'MINIMUM_WAGE', 'COURT_FEE'] as const
export type RuleName = (typeof ruleNames)[number]
export const ruleTables = ['MINIMUM_WAGE', 'COURT_FEE'] as const
export type RuleTable = (typeof ruleTables)[number]
export const isRuleTable = (name: RuleName): name is RuleTable => ruleTables.some((one) => one === name)

/** A table as one version keeps it, whole. */
const tableOf = <Row extends z.ZodType>(row: Row) => z.strictObject({ rows: z.array(row).min(1) })
export const minimumWageTable = tableOf(minimumWageRow)
export const courtFeeTable = tableOf(courtFeeRow)

/** What a version holds, by name. */
export type RuleContent<Name extends RuleName = RuleName> =
  Name extends 'MINIMUM_WAGE' ? { rows: MinimumWage[] } : Name extends 'COURT_FEE' ? { rows: CourtFeeRow[] } : RulePack

const schemas: { readonly [Name in RuleName]: z.ZodType<RuleContent<Name>> } = {
  TAIPEI: rulePack, KAOHSIUNG: rulePack, TAINAN: rulePack, CENTRAL: rulePack, MINIMUM_WAGE: minimumWageTable, COURT_FEE: courtFeeTable,
}
export const schemaOfRules = <Name extends RuleName>(name: Name): z.ZodType<RuleContent<Name>> => schemas[name]

/** Which versions something was computed from, by name. */
export type RuleVersions = Partial<Record<RuleName, number>>

/** By which rules an amount was computed, such as `TAIPEI/3+MINIMUM_WAGE/1`. A table that is not named stood at 0. */
export const stampOf = (city: RuleName, version: number, wages: number): string => `${city}/${version}${wages === 0 ? '' : `+MINIMUM_WAGE/${wages}`}`

/** @throws Error when it is no stamp of this program */
export function versionsOf(stamp: string): RuleVersions {
  const entries = stamp.split('+').map((part): [RuleName, number] => {
    const [name = '', version = ''] = part.split('/')
    const known = ruleNames.find((one) => one === name)
    if (known === undefined || !/^\d+$/.test(version)) throw new Error(`no stamp of rules: ${stamp}`)
    return [known, Number(version)]
  })
  return { MINIMUM_WAGE: 0, ...Object.fromEntries(entries) }
}
