import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { mediationRecord } from './mediation-record.ts'
import type { DocumentModel } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { documentWords } from './words.ts'

/** The record as it is laid before those who sign: who has signed so far is no part of what they sign (調解辦法 §25 I⑩). */
export const recordToSign = (facts: CaseFacts, context: LetterContext): DocumentModel => mediationRecord({ ...facts, signatures: [] }, context)

/** The words of such a record as one text, a line for each printed line: what a signature's `textSha256` is the hash of, in UTF-8. */
export const signedText = (record: DocumentModel): string => documentWords(record).join('\n')
