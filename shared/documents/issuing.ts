import { officialRocDate } from '../format/roc-date.ts'
import type { CalledDocument, DocumentIssue } from '../ipc/views.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { type City, city } from '../model/city.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { safeFileName } from './file-name.ts'
import { groupOf } from './groups.ts'
import type { DocumentModel } from './model.ts'
import { senderOf } from './official-letter.ts'

/**
 * NUMBERED: a letter of the office, under its next 發文字號. FOREIGN: the letter of an entrusted organisation, under that one's own number if it has
 * any. PLAIN: handed out or attached without a number. null: a form that people fill in and sign, which is not sent.
 */
export type IssueKind = 'NUMBERED' | 'FOREIGN' | 'PLAIN' | null

/** What an entrusted organisation writes itself: whom it assigns, and when its meetings are. */
const isOfSender = ({ code, key }: Pick<CalledDocument, 'code' | 'key'>): boolean => code === 'D06' || (code === 'D03' && key === 'ASSIGNMENT')

/** How a document leaves the office (law.md §4.1, §4.2). */
export function issueKind(called: Pick<CalledDocument, 'code' | 'key'>, facts: CaseFacts, profile: CityProfile): IssueKind {
  const { code } = called
  const group = groupOf(code)
  if (group === 'RECORD') return 'PLAIN'
  if (group !== 'NOTICES') return null
  return isOfSender(called) && senderOf(facts, { profile }).numberPrefix === null ? 'FOREIGN' : 'NUMBERED'
}

/** A running number of letters; demonstration cases have their own, because they may be removed. */
export interface LetterNumber { sequence: string; /** ROC year of issue. */ year: number; serial: number }
const demonstrationMark = '-DEMONSTRATION'
export const sequenceOf = ({ city }: Pick<CityProfile, 'city'>, demonstration: boolean): string => (demonstration ? `${city}${demonstrationMark}` : city)
/** The city whose sequence it is, of its demonstration too. @throws ZodError for a sequence that this program does not give */
export const cityOfSequence = (sequence: string): City => city.parse(sequence.replace(demonstrationMark, ''))

/** 高市勞關字第1150000001號; that of a demonstration case says that it is one. */
export function letterNumber({ sequence, year, serial }: LetterNumber, profile: CityProfile): string {
  const { pattern, serialDigits } = profile.documentNumber
  const number = pattern.replace('{prefix}', profile.documentNumberPrefix.text).replace('{year}', String(year)).replace('{serial}', String(serial).padStart(serialDigits, '0'))
  return sequence === profile.city ? number : `示範 ${number}`
}

/** What goes out with a letter, of the documents of its case: the record with its cover letter, a blank power of attorney with each notice of a meeting. */
export function attachmentsOf({ code }: Pick<CalledDocument, 'code'>, documents: readonly CalledDocument[]): CalledDocument[] {
  const wanted = attached[code]
  return wanted === undefined ? [] : documents.filter(wanted)
}

const isRecord = ({ code }: CalledDocument): boolean => code === 'D11' || code === 'D12'
const attached: Readonly<Record<string, (document: CalledDocument) => boolean>> = {
  D06: ({ code, key }) => code === 'D08' && key.startsWith('0-'),
  D13: (document) => isRecord(document) || document.code === 'D15',
  D20: isRecord,
  F04: ({ code }) => code === 'F05',
}

/** The issue that the document is at present: null before the first, and once newer facts have called for it again. */
export const currentIssue = ({ seq, issues }: Pick<CalledDocument, 'seq' | 'issues'>): DocumentIssue | null => {
  const last = issues.at(-1)
  return last !== undefined && last.seq > seq ? last : null
}

/** 本局中華民國115年3月2日高市勞關字第1150000001號函: how a later version names the one in whose place it comes; null where nothing names it. */
export function replacedWords({ on, documentNumber }: Pick<DocumentIssue, 'on' | 'documentNumber'>, kind: IssueKind, title: string): string | null {
  if (kind === 'PLAIN' || kind === null) return null
  return `本${kind === 'NUMBERED' ? '局' : '會'}${officialRocDate(on)}${documentNumber ?? ''}${title}`
}

/** 函, 開會通知單: what a letter is called where another one names it. */
export const titleInText = ({ title }: Pick<DocumentModel, 'title'>): string => title.replace(/（稿）$/u, '')

/**
 * Name of a file as it is sent: the running number first, so that an exchange sorts it; attachments say so.
 * @param position from 0: the letter itself, then its attachments
 */
export function sentName(title: string, position: number, documentNumber: string | undefined, profile: CityProfile): string {
  const digits = documentNumber === undefined ? '' : [...documentNumber.normalize('NFKC').matchAll(/\d+/gu)].map(([number]) => number).join('')
  const plain = title.replace(/[（(]/gu, '-').replace(/[）)]/gu, '').replace(/[，、\s]+/gu, '-')
  const parts = [digits, ...(position === 0 ? [] : [`附件${position}`]), plain].filter((part) => part !== '')
  return [...safeFileName(parts.join('-'))].slice(0, profile.documentExchange.longestName).join('')
}
