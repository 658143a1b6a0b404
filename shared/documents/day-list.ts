import { rocDateWithWeekday, rocTime } from '../format/roc-date.ts'
import type { CalendarMeeting } from '../ipc/views.ts'
import { timeOf } from '../model/dates.ts'
import type { CityProfile } from '../model/city-profile.ts'
import { domain } from '../text/zh-TW/domain.ts'
import type { DocumentCell, DocumentModel } from './model.ts'

const header = ['時間', '地點', '案號', '勞方', '資方', '調解人（委員）', '備註']
const widths = [15, 13, 20, 13, 17, 13, 9]
/** Of more names than these, only the first are told, and how many there are. */
const namesShown = 3

/**
 * 當日會議一覽: the meetings of one day, for the reception and the rooms, in the order of time and room.
 * @param date ISO date that the sheet bears
 * Source: §24 for the reminder at its foot.
 */
export function dayListSheet(meetings: readonly CalendarMeeting[], date: string, profile: CityProfile): DocumentModel {
  const ordered = meetings.toSorted((a, b) => (a.startsAt === b.startsAt ? a.venue.localeCompare(b.venue, 'zh-TW') : a.startsAt < b.startsAt ? -1 : 1))
  const open = ordered.filter(({ status }) => status !== 'CANCELLED')
  return {
    code: 'DAY_LIST',
    genre: 'FORM',
    issuer: profile.bureau.name,
    title: '勞資爭議調解會議一覽表',
    footer: `${rocDateWithWeekday(date)}調解會議`,
    blocks: [
      { kind: 'paragraph', text: `${rocDateWithWeekday(date)}，共${open.length}場`, strong: true },
      ordered.length === 0 ? { kind: 'paragraph', text: '本日無調解會議。' } : { kind: 'table', header, widths, rows: ordered.map((meeting) => rowOf(meeting, profile)) },
      { kind: 'paragraph', small: true, text: '本表載有當事人姓名，僅供機關內部辦理報到及場地使用；調解程序應保守秘密（勞資爭議處理法第24條），用畢應予銷毀，不得張貼於公共場所。' },
    ],
  }
}

function rowOf({ startsAt, endsAt, venue, caseNumber, meetingNo, employees, employers, people, online, status }: CalendarMeeting, { bureau }: CityProfile): DocumentCell[] {
  const remarks = [...(online ? ['視訊'] : []), ...(status === 'SCHEDULED' ? [] : [domain.meetingStatus[status]])]
  return [
    `${rocTime(timeOf(startsAt))}\n至${rocTime(timeOf(endsAt))}`, withoutBureau(venue, bureau.name), `${caseNumber}\n第${meetingNo}次`, shortened(employees), shortened(employers),
    people.length === 0 ? '（未定）' : people.map(({ name }) => name).join('、'), remarks.join('、'),
  ].map((text) => ({ text }))
}

/** The office's own rooms need not name the office, which stands above the list. */
const withoutBureau = (venue: string, bureau: string): string => (venue.startsWith(bureau) && venue !== bureau ? venue.slice(bureau.length) : venue)

/** 甲○○、乙○○、丙○○等7人. */
function shortened(names: string): string {
  const list = names.split('、')
  return list.length <= namesShown ? names : `${list.slice(0, namesShown).join('、')}等${list.length}人`
}
