import type { CaseHint, RelatedCase } from '../../ipc/views.ts'
import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { Words } from '../../lifecycle/words.ts'
import type { Party } from '../../model/party.ts'
import type { DismissedEmployee } from '../mass-layoff.ts'

/** What the office knows of other cases with parties of this one. */
export interface Neighbourhood {
  related: readonly RelatedCase[]
  /** Employees whom the same employers dismissed, as other cases say. */
  dismissedElsewhere: readonly DismissedEmployee[]
}

export interface HintSetting {
  facts: CaseFacts
  /** Parties still in the case. */
  parties: readonly Party[]
  employees: readonly Party[]
  employers: readonly Party[]
  neighbourhood: Neighbourhood
  /** ISO date. */
  today: string
}

/** One thing to think of; empty where there is no occasion. Never a reason to stop anybody. */
export type HintRule = (setting: HintSetting) => CaseHint[]

export const hint = (code: string, article: string, words: Words): CaseHint => ({ code, words, article })

/** Names as each language lists them. */
export const namesOf = (parties: readonly { name: string }[]): { zh: string; en: string } => {
  const names = parties.map((party) => party.name)
  return { zh: names.join('、'), en: names.join(', ') }
}
