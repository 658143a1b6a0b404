import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import type { LetterContext } from '../official-letter.ts'
import { type Sayer, sayer } from '../passages/index.ts'
import { proceedingWords } from '../proceeding.ts'

/** Says what a record says: what every record does, what one of a mediator or of a committee only, and the common texts. */
export interface RecordWording { say: Sayer<'D11' | 'D12'>; ofMediator: Sayer<'D11'>; ofCommittee: Sayer<'D12'>; common: Sayer<'COMMON'> }

/** The record of a conciliation says 協調 for 調解 in what every record says; the rest is worded for the one proceeding in which it is said. */
export function recordWording(facts: CaseFacts, { wording }: Pick<LetterContext, 'wording'>): RecordWording {
  return {
    say: sayer(facts.mode === 'COMMITTEE' ? 'D12' : 'D11', wording, proceedingWords(facts)), ofMediator: sayer('D11', wording), ofCommittee: sayer('D12', wording), common: sayer('COMMON', wording),
  }
}
