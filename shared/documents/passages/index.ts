import { absenceNoticePassages } from './absence-notice.ts'
import { appointmentNoticePassages } from './appointment-notice.ts'
import { assignmentLetterPassages } from './assignment-letter.ts'
import { commonPassages } from './common.ts'
import { correctionLetterPassages } from './correction-letter.ts'
import { explanationOrderPassages } from './explanation-order.ts'
import { mediationApplicationPassages } from './mediation-application.ts'
import { committeeRecordPassages, mediatorRecordPassages } from './mediation-record.ts'
import { meetingNoticePassages } from './meeting-notice.ts'
import { notAcceptedNoticePassages } from './not-accepted-notice.ts'
import { powerOfAttorneyPassages } from './power-of-attorney.ts'
import { proofOfServicePassages } from './proof-of-service.ts'
import { proposalSheetPassages } from './proposal-sheet.ts'
import { recordCoverLetterPassages } from './record-cover-letter.ts'
import { remediesNoticePassages } from './remedies-notice.ts'
import { selectionNoticePassages } from './selection-notice.ts'
import { signInSheetPassages } from './sign-in-sheet.ts'
import { supplementNoticePassages } from './supplement-notice.ts'
import { transferLetterPassages } from './transfer-letter.ts'
import { withdrawalApplicationPassages } from './withdrawal-application.ts'
import { filledIn, type Passage, type Passages, type TemplateCode, type Wording } from './passage.ts'

/** Every standing text that an office may word itself, by document. */
export const passages = {
  COMMON: commonPassages,
  D01: mediationApplicationPassages,
  D02: supplementNoticePassages,
  D03: assignmentLetterPassages,
  D04: selectionNoticePassages,
  D05: appointmentNoticePassages,
  D06: meetingNoticePassages,
  D07: explanationOrderPassages,
  D08: powerOfAttorneyPassages,
  D09: signInSheetPassages,
  D10: proposalSheetPassages,
  D11: mediatorRecordPassages,
  D12: committeeRecordPassages,
  D13: recordCoverLetterPassages,
  D14: proofOfServicePassages,
  D15: remediesNoticePassages,
  D16: withdrawalApplicationPassages,
  D17: transferLetterPassages,
  D18: notAcceptedNoticePassages,
  D19: absenceNoticePassages,
  D20: correctionLetterPassages,
} as const satisfies Partial<Record<TemplateCode, Passages>>

export type WordedCode = keyof typeof passages
export const wordedCodes = Object.keys(passages) as WordedCode[]
export const passagesOf = (code: WordedCode): Passages => passages[code]

type Value = string | number
type NamesOf<P> = (P extends { needs: readonly (infer N extends string)[] } ? N : never) | (P extends { may: readonly (infer N extends string)[] } ? N : never)
/** A value for every placeholder that an office may use, whether the program's own wording uses it or not. */
type ValuesOf<P> = [NamesOf<P>] extends [never] ? [] : [values: Readonly<Record<NamesOf<P>, Value>>]
export type Sayer<C extends WordedCode> = <K extends keyof (typeof passages)[C] & string>(key: K, ...values: ValuesOf<(typeof passages)[C][K]>) => string

/**
 * Says the passages of one document as the office words them, else as the program does; one that the office emptied is empty.
 * @param wording the templates in force; absent where the program's own wording is wanted
 * @param adapted fits the standing words to the case, such as 協調 for 調解; never what is put between them
 */
export function sayer<C extends WordedCode>(code: C, wording: Wording | undefined, adapted: (words: string) => string = (words) => words): Sayer<C> {
  const own = wording?.[code]?.texts ?? {}
  const texts: Readonly<Record<string, Passage>> = passages[code]
  return (key: string, ...[values = {}]: readonly Readonly<Record<string, Value>>[]) => filledIn(adapted(own[key] ?? texts[key]?.text ?? ''), values)
}
