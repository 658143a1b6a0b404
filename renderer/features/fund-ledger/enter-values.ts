import type { Input } from '../../../shared/ipc/contract.ts'
import type { FundLedgerView } from '../../../shared/ipc/fund-views.ts'
import type { Draft } from '../../../shared/ipc/views.ts'
import type { FundEntryKind } from '../../../shared/subsidy/fund-entry.ts'

/** The form 登錄收支: texts and dates are '' while empty. `corrects`: the number of an entry. */
export interface EnterValues { kind: FundEntryKind; year: string; amount: number | null; bookedOn: string; corrects: string; note: string }

/** Names the shape of what a draft holds. */
export const enterDraftForm = 'fund-entry-1'

/** @param today ISO date */
export const newEntry = ({ year, onlyInterest }: FundLedgerView, today: string): EnterValues =>
  ({ kind: onlyInterest.value ? 'INTEREST' : 'BUDGET', year: String(year), amount: null, bookedOn: today, corrects: '', note: '' })

/** What a draft keeps of the form; nothing where it is of another shape. */
export function valuesOfDraft(draft: Draft | null): Partial<EnterValues> {
  const content = draft?.content
  const isOurs = content !== null && typeof content === 'object' && 'form' in content && content.form === enterDraftForm && 'fields' in content
  return isOurs ? content.fields as Partial<EnterValues> : {}
}

/** What is sent; a correction is of the year whose entries were offered. An amount that is missing is told by the form before. */
export function entryOf({ city, year: shown }: FundLedgerView, { kind, year, amount, bookedOn, corrects, note }: EnterValues): Input<'fund.enter'> {
  const entry = { city, kind, amount: amount ?? 0, bookedOn, note: note.trim() }
  return kind === 'CORRECTION' ? { ...entry, year: shown, ...(corrects === '' ? {} : { corrects: Number(corrects) }) } : { ...entry, year: Number(year) }
}
