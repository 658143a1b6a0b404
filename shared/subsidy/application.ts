import type { SubsidyEventOf } from './events.ts'
import type { RuleScope } from './rule-pack.ts'

/** An application as the rules read it: what was submitted, with the day of the application in `on`. */
export type SubsidyApplication = Omit<SubsidyEventOf<'subsidy.submitted'>, 'type' | 'by' | 'at' | 'lateReason'>

/** What decides which rules speak to it. */
export const scopeOf = ({ applicantType, disputeKind, litigation }: SubsidyApplication): RuleScope =>
  ({ applicantType, disputeKind, litigationKind: litigation.kind, proceeding: litigation.proceeding, courtLevel: litigation.courtLevel })

export const claimantNameOf = ({ standing, claimantName, claimantId }: SubsidyApplication): string => standing?.claimantName || claimantName || claimantId
export const employerOf = ({ standing, employerName }: SubsidyApplication): string => standing?.employerName || employerName || ''
/** The claimant's identity number, or a union's UBN; empty where nobody has it. */
export const identifierOf = ({ standing, claimantIdentifier }: SubsidyApplication): string => standing?.claimantIdentifier || claimantIdentifier || ''
/** By which one person's applications of all cases and years are found: the identity number, else the name. */
export const claimantKeyOf = (application: SubsidyApplication): string => identifierOf(application) || claimantNameOf(application)
