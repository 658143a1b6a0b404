import type { SubsidyEventOf } from './events.ts'
import type { RuleScope } from './rule-pack.ts'

/** An application as the rules read it: what was submitted, with the day of the application in `on`. */
export type SubsidyApplication = Omit<SubsidyEventOf<'subsidy.submitted'>, 'type' | 'by' | 'at' | 'lateReason'>

/** What decides which rules speak to it. */
export const scopeOf = ({ applicantType, disputeKind, litigation }: SubsidyApplication): RuleScope =>
  ({ applicantType, disputeKind, litigationKind: litigation.kind, proceeding: litigation.proceeding, courtLevel: litigation.courtLevel })
