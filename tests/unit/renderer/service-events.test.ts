import { describe, expect, it } from 'vitest'
import { type Entry, eventOf, postingOf, rowsWith } from '../../../renderer/features/service/service-events.ts'
import type { PendingService } from '../../../shared/ipc/views.ts'
import { parseCaseEvent } from '../../../shared/lifecycle/parse-event.ts'

const row = (over: Partial<PendingService> = {}): PendingService => ({
  caseId: 'c1', caseNumber: '高市勞調字第1150001號', basedOnSeq: 9, paper: 'RECORD', number: 1, partyId: 'E1', party: '臺灣○光股份有限公司', side: 'EMPLOYER',
  recipient: { as: 'REPRESENTATIVE', names: ['丙○○'], address: '高雄市', article: '行政程序法第69條第2項' }, due: null, status: 'PENDING', posted: { on: '2026-03-13', slip: '7001' }, returned: null, ...over,
})
const entry = (over: Partial<Entry> = {}): Entry => ({ result: 'DELIVERED', on: '2026-03-16', abroad: true, reason: 'MOVED', receipt: { slip: ' ', receiver: '庚○○', postedAt: '公告欄' }, ...over })

describe('what is recorded of a receipt', () => {
  it('is one event of the paper, with what belongs to its method alone', () => {
    expect(eventOf(row(), entry(), '')).toEqual({ type: 'record.served', on: '2026-03-16', partyId: 'E1', method: 'DELIVERED', deliveredOn: '2026-03-16' })
    expect(eventOf(row({ paper: 'MEETING_NOTICE', number: 2 }), entry({ result: 'PUBLIC_NOTICE' }), '')).toEqual({
      type: 'notice.served', meetingNo: 2, on: '2026-03-16', partyId: 'E1', method: 'PUBLIC_NOTICE', deliveredOn: '2026-03-16', abroad: true, receipt: { postedAt: '公告欄' },
    })
    expect(eventOf(row({ paper: 'SELECTION_NOTICE', number: 0 }), entry(), '')).toEqual({ type: 'selection.notified', on: '2026-03-16', side: 'EMPLOYER', servedOn: '2026-03-16' })
  })
  it('is a note with its reason where the paper came back, and with its slip where it was posted', () => {
    expect(eventOf(row(), entry({ result: 'RETURNED' }), '退回')).toEqual({ type: 'note.added', on: '2026-03-16', text: '退回', service: { paper: 'RECORD', number: 1, partyId: 'E1', step: 'RETURNED', reason: 'MOVED' } })
    expect(postingOf(row(), '2026-03-14', '7002', '交寄')).toMatchObject({ type: 'note.added', on: '2026-03-14', service: { step: 'POSTED', slip: '7002' } })
  })
  it('always has the shape of an event', () => {
    for (const result of ['DELIVERED', 'SUBSTITUTE', 'LEFT', 'DEPOSITED', 'PUBLIC_NOTICE', 'RETURNED'] as const) {
      for (const paper of ['SELECTION_NOTICE', 'MEETING_NOTICE', 'RECORD'] as const) expect(parseCaseEvent(eventOf(row({ paper }), entry({ result }), '退回'))).toMatchObject({ ok: true })
    }
  })
})

describe('the row of a receipt is found', () => {
  const others = [row({ caseId: 'c2', posted: { on: '2026-03-13', slip: '70012' } }), row({ caseId: 'c3', posted: null, party: '甲○○' })]
  it.each([['the whole number of its slip, and no other row whose number begins so', '7001', 1], ['part of a number', '700', 2], ['part of the case’s number', '1150001', 3], ['a name in another way of writing', '台灣', 2], ['two words', '甲 115', 1], ['nothing that fits', '庚', 0]])('by %s', (_how, text, count) => {
    expect(rowsWith([row(), ...others], text)).toHaveLength(count)
  })
})
