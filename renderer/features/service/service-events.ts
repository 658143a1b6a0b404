import type { PendingService } from '../../../shared/ipc/views.ts'
import type { ServiceMethod } from '../../../shared/model/meeting.ts'
import { type ReceiptField, receiptOf, type ReturnReason } from '../../../shared/model/service.ts'

/** What came of a paper: it was served in one of the ways of 行政程序法 §72 to §78, or it came back. */
export type Result = ServiceMethod | 'RETURNED'
/** `on`: the day of service, of the posting of a public notice, of the return. */
export interface Entry { result: Result; on: string; abroad: boolean; reason: ReturnReason; receipt: Partial<Record<ReceiptField, string>> }

export type RawEvent = { type: string } & Record<string, unknown>

/** The one event that records it. @param text the note in words, of a return */
export function eventOf({ paper, number, partyId, side }: PendingService, { result, on, abroad, reason, receipt }: Entry, text: string): RawEvent {
  if (result === 'RETURNED') return { type: 'note.added', on, text, service: { paper, number, partyId, step: 'RETURNED', reason } }
  if (paper === 'SELECTION_NOTICE') return { type: 'selection.notified', on, side, servedOn: on }
  const told = receiptOf(result, receipt)
  const service = { on, partyId, method: result, deliveredOn: on, ...(result === 'PUBLIC_NOTICE' && abroad ? { abroad } : {}), ...(told === null ? {} : { receipt: told }) }
  return paper === 'RECORD' ? { type: 'record.served', ...service } : { type: 'notice.served', meetingNo: number, ...service }
}

/** 交寄. */
export const postingOf = ({ paper, number, partyId }: PendingService, on: string, slip: string, text: string): RawEvent =>
  ({ type: 'note.added', on, text, service: { paper, number, partyId, step: 'POSTED', slip } })

export const keyOf = ({ caseId, paper, number, partyId }: PendingService): string => `${caseId} ${paper} ${number} ${partyId}`

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('台', '臺')

/** Rows in which every word occurs, in the number of the slip, the case's number or a name. Where a slip has exactly that number, it alone. */
export function rowsWith(rows: readonly PendingService[], text: string): PendingService[] {
  const typed = folded(text).trim()
  const exact = rows.filter((row) => typed !== '' && folded(row.posted?.slip ?? '') === typed)
  if (exact.length > 0) return exact
  const words = typed.split(/\s+/u)
  return rows.filter((row) => {
    const all = folded([row.posted?.slip ?? '', row.caseNumber, row.party, ...row.recipient.names].join(' '))
    return words.every((word) => all.includes(word))
  })
}
