import { capitalLine, settlementSentence } from '../documents/settlement-sentence.ts'
import { groupedAmount } from '../format/capital-amount.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import type { HearingRoom, Speaker } from './room.ts'

/** A statement as it is shown in public. `number` counts all statements of the case, from 1. */
export interface SpokenLine { key: string; number: number; speaker: Speaker; at: string | null; text: string; isStruck: boolean; corrects: number | null; isDeletion: boolean }
/** A term as it is shown in public: its sentence, its sum in capitals, a line for each instalment. `number` counts from 1. */
export interface TermLine { key: string; number: number; sentence: string; capitals: string | null; installments: string[] }

/** What was said at one meeting, in its order. */
export const spokenLines = ({ statements }: CaseFacts, meetingNo: number): SpokenLine[] =>
  statements.flatMap((one, index): SpokenLine[] => (one.meetingNo !== undefined && one.meetingNo !== meetingNo ? [] : [{
    key: `S${index + 1}`, number: index + 1, speaker: one.side, at: one.at ?? null, text: one.text,
    isStruck: one.struckBy !== undefined, corrects: one.strikes ?? null, isDeletion: one.deletes === true,
  }]))

/** The terms of the newest proposal. A key names the proposal too: a term of an earlier one that was read aloud is another term. */
export function termLines({ proposals, parties }: CaseFacts): TermLine[] {
  return (proposals.at(-1)?.terms ?? []).map((term, index) => ({
    key: `P${proposals.length}-${index + 1}`, number: index + 1, sentence: settlementSentence(term, parties), capitals: capitalLine(term),
    installments: (term.installments ?? []).map(({ no, dueOn, amount }) => `第${no}期：${rocDate(dueOn)}，${groupedAmount(amount)}元`),
  }))
}

/** One passage that is read aloud before it is signed. `number`: of the statement or of the term. */
export interface ReadItem { key: string; kind: 'STATEMENT' | 'TERM'; number: number; speaker: Speaker | null; lines: string[]; isRead: boolean }

/** 朗讀: what stands of a meeting, in the order in which it is read; what was struck is not read. */
export function readItems(facts: CaseFacts, { meetingNo, read, readTerms }: Pick<HearingRoom, 'meetingNo' | 'read' | 'readTerms'>): ReadItem[] {
  const spoken = spokenLines(facts, meetingNo).filter((one) => !one.isStruck && !one.isDeletion)
  return [
    ...spoken.map(({ key, number, speaker, text }): ReadItem => ({ key, kind: 'STATEMENT', number, speaker, lines: [text], isRead: read.includes(number) })),
    ...termLines(facts).map(({ key, number, sentence, capitals, installments }): ReadItem => ({
      key, kind: 'TERM', number, speaker: null, lines: [sentence, ...(capitals === null ? [] : [capitals]), ...installments], isRead: readTerms.includes(key),
    })),
  ]
}

/** The room once that passage has been read. */
export function markedRead({ read, readTerms }: Pick<HearingRoom, 'read' | 'readTerms'>, { kind, key, number, isRead }: ReadItem): Pick<HearingRoom, 'read' | 'readTerms'> {
  if (isRead) return { read, readTerms }
  return kind === 'STATEMENT' ? { read: [...read, number], readTerms } : { read, readTerms: [...readTerms, key] }
}
