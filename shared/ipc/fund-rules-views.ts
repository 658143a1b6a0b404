import type { RuleContent, RuleName } from '../subsidy/rule-names.ts'
import type { PackProblem } from '../subsidy/rule-pack.ts'

/** One version of a fund's rules or of a table, whole. `savedBy` is empty where it came with the program, `savedAt` while nothing was computed by that. */
export interface RuleVersion<Name extends RuleName = RuleName> { name: Name; version: number; content: RuleContent<Name>; sourceDocument: string; note: string; savedBy: string; savedAt: string }

/** Versions oldest first, the last one in use; `problems` of that one. */
export interface RuleHistory<Name extends RuleName = RuleName> { name: Name; versions: RuleVersion<Name>[]; problems: PackProblem[] }
/** By name. */
export type FundRules = { [Name in RuleName]: RuleHistory<Name> }

/** What the rules give for one application, whole NTD; `manual`: some item awaits a person. */
export interface RulesOutcome { total: number; manual: boolean }
/** An application that is not decided and that would be computed differently. */
export interface AffectedApplication { subsidyId: string; subsidyNumber: string; claimant: string; before: RulesOutcome; after: RulesOutcome }
/** `open`: applications that are not decided. */
export interface RulesPreview { problems: PackProblem[]; open: number; affected: AffectedApplication[] }

/** The tables in use. */
export interface FundTables { minimumWages: RuleContent<'MINIMUM_WAGE'>['rows']; courtFees: RuleContent<'COURT_FEE'>['rows'] }
