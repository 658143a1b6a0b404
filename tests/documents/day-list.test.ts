import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { dayListSheet } from '../../shared/documents/day-list.ts'
import type { CalendarMeeting } from '../../shared/ipc/views.ts'
import { profiles } from '../support/case-log.ts'
import { linesOf } from '../support/read-docx.ts'

const meeting = (over: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  caseId: 'A', caseNumber: '高市勞調字第1150001號', meetingNo: 1, status: 'SCHEDULED', startsAt: '2026-03-16T14:00', endsAt: '2026-03-16T15:30', venue: '第一調解室', online: false,
  employees: '甲○○', employers: '○光精密股份有限公司', people: [{ personId: 'M01', name: '林○○' }], demonstration: false, ...over,
})
const rows = (...meetings: CalendarMeeting[]) => dayListSheet(meetings, '2026-03-16', profiles.KAOHSIUNG).blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : []))

describe('the day list', () => {
  it('shows time, room, case, both sides and who mediates', () => {
    expect(rows(meeting())).toEqual([['下午2時\n至下午3時30分', '第一調解室', '高市勞調字第1150001號\n第1次', '甲○○', '○光精密股份有限公司', '林○○', '']])
  })

  it('is in the order of time, then of room, whatever the order it is given', () => {
    const given = [meeting({ venue: '第二調解室' }), meeting({ startsAt: '2026-03-16T09:00', endsAt: '2026-03-16T10:30', venue: '第三調解室' }), meeting({ venue: '第一調解室' })]
    expect(rows(...given).map(([, venue]) => venue)).toEqual(['第三調解室', '第一調解室', '第二調解室'])
  })

  it('tells the first three of many claimants and how many there are, video, and what was cancelled', () => {
    const [row] = rows(meeting({ employees: '甲○○、乙○○、丙○○、丁○○', online: true, status: 'CANCELLED', people: [] }))
    expect(row?.slice(3)).toEqual(['甲○○、乙○○、丙○○等4人', '○光精密股份有限公司', '（未定）', '視訊、已取消'])
  })

  it('counts the meetings that take place, and says when there is none', () => {
    const text = (...meetings: CalendarMeeting[]) => JSON.stringify(dayListSheet(meetings, '2026-03-16', profiles.KAOHSIUNG).blocks)
    expect(text(meeting(), meeting({ status: 'CANCELLED' }))).toContain('民國115年3月16日（星期一），共1場')
    expect(text()).toContain('本日無調解會議。')
  })

  it('reminds of confidentiality (§24), on paper too', async () => {
    const lines = linesOf(await writeDocx(dayListSheet([meeting()], '2026-03-16', profiles.KAOHSIUNG), '2026-03-16')).join('\n')
    expect(lines).toContain('勞資爭議調解會議一覽表')
    expect(lines).toContain('勞資爭議處理法第24條')
  })
})
