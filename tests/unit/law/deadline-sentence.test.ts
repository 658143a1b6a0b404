import { describe, expect, it } from 'vitest'
import { deadlineRules } from '../../../shared/law/deadline-rules.ts'
import { deadlineSentence, periodSentence, startEvents } from '../../../shared/law/deadline-sentence.ts'
import { type Clock, deadlinesAt } from '../../../shared/law/deadlines.ts'
import { buildOfficeCalendar } from '../../../shared/law/office-calendar.ts'
import { explainPeriod, type PeriodUnit } from '../../../shared/law/periods.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { calendarFiles, officeCalendar } from '../../support/calendar.ts'

const period = (startedOn: string, count: number, unit: PeriodUnit = 'DAYS') =>
  periodSentence(explainPeriod(startedOn, { unit, count }, officeCalendar), ['通知送達', 'the notice was served'], { article: '某法 §1' })
const of = (clock: Clock, calendar = officeCalendar) => deadlinesAt([clock], calendar, clock.startedOn).map((deadline) => deadlineSentence(deadline, calendar))[0] ?? ''

describe('the sentence of a period', () => {
  it.each<[string, number, PeriodUnit, string]>([
    ['2026-04-01', 7, 'DAYS', '115年4月1日通知送達，始日不計入（行政程序法 §48 II），自4月2日起算7日（某法 §1），末日為4月8日（星期三）。'],
    ['2026-03-04', 10, 'DAYS', '115年3月4日通知送達，始日不計入（行政程序法 §48 II），自3月5日起算10日（某法 §1），末日為3月14日（星期六），逢星期六，順延至3月16日（星期一）上午（行政程序法 §48 IV）。'],
    ['2026-02-11', 3, 'DAYS', '115年2月11日通知送達，始日不計入（行政程序法 §48 II），自2月12日起算3日（某法 §1），末日為2月14日（星期六），逢星期六，順延至2月16日（星期一）上午，逢農曆除夕、春節（初一）、春節（初二）、春節（初三）、小年夜補假（逢星期日），順延至2月21日（星期六），逢星期六，順延至2月23日（星期一）上午（行政程序法 §48 IV）。'],
    ['2026-09-22', 3, 'DAYS', '115年9月22日通知送達，始日不計入（行政程序法 §48 II），自9月23日起算3日（某法 §1），末日為9月25日（星期五），逢中秋節，順延至9月26日（星期六），逢星期六，順延至9月28日（星期一）上午，逢孔子誕辰紀念日，順延至9月29日（星期二）（行政程序法 §48 IV）。'],
    ['2026-06-12', 7, 'DAYS', '115年6月12日通知送達，始日不計入（行政程序法 §48 II），自6月13日起算7日（某法 §1），末日為6月19日（星期五），逢端午節，順延至6月20日（星期六），逢星期六，順延至6月22日（星期一）上午（行政程序法 §48 IV）。'],
    ['2026-10-06', 3, 'DAYS', '115年10月6日通知送達，始日不計入（行政程序法 §48 II），自10月7日起算3日（某法 §1），末日為10月9日（星期五），逢國慶日補假（逢星期六），順延至10月10日（星期六），逢星期六（國慶日），順延至10月12日（星期一）上午（行政程序法 §48 IV）。'],
    ['2026-01-05', 30, 'DAYS', '115年1月5日通知送達，始日不計入（行政程序法 §48 II），自1月6日起算30日（某法 §1），末日為2月4日（星期三）。'],
    ['2025-08-31', 6, 'MONTHS', '114年8月31日通知送達，始日不計入（行政程序法 §48 II），自9月1日起算6個月（某法 §1），以最後之月與起算日相當日之前一日為末日（行政程序法 §48 III），末日為115年2月28日（星期六），逢星期六（和平紀念日），順延至115年3月2日（星期一）上午（行政程序法 §48 IV）。'],
    ['2025-11-15', 6, 'MONTHS', '114年11月15日通知送達，始日不計入（行政程序法 §48 II），自11月16日起算6個月（某法 §1），以最後之月與起算日相當日之前一日為末日（行政程序法 §48 III），末日為115年5月15日（星期五）。'],
    ['2025-12-30', 2, 'MONTHS', '114年12月30日通知送達，始日不計入（行政程序法 §48 II），自12月31日起算2個月（某法 §1），最後之月無相當日，以該月之末日為末日（行政程序法 §48 III），末日為115年2月28日（星期六），逢星期六（和平紀念日），順延至115年3月2日（星期一）上午（行政程序法 §48 IV）。'],
    ['2026-03-05', 3, 'DAYS', '115年3月5日通知送達，始日不計入（行政程序法 §48 II），自3月6日起算3日（某法 §1），末日為3月8日（星期日），逢星期日，順延至3月9日（星期一）（行政程序法 §48 IV）。'],
    ['2024-02-14', 3, 'DAYS', '113年2月14日通知送達，始日不計入（行政程序法 §48 II），自2月15日起算3日（某法 §1），末日為2月17日（星期六）。'],
  ])('from %s, %i %s', (startedOn, count, unit, sentence) => {
    expect(inChinese(period(startedOn, count, unit))).toBe(sentence)
  })

  it.each<[string, number, PeriodUnit, string]>([
    ['2026-04-01', 7, 'DAYS', 'On 1 Apr 2026 the notice was served; that day does not count (行政程序法 §48 II), so 7 days (某法 §1) run from 2 Apr and end on Wed 8 Apr.'],
    ['2026-09-22', 3, 'DAYS', 'On 22 Sep 2026 the notice was served; that day does not count (行政程序法 §48 II), so 3 days (某法 §1) run from 23 Sep and end on Fri 25 Sep; moved for 中秋節 to Sat 26 Sep, for Saturday to the morning of Mon 28 Sep, for 孔子誕辰紀念日 to Tue 29 Sep (行政程序法 §48 IV).'],
    ['2025-11-15', 6, 'MONTHS', 'On 15 Nov 2025 the notice was served; that day does not count (行政程序法 §48 II), so 6 months (某法 §1) run from 16 Nov and end on Fri 15 May 2026, the day before the corresponding one (行政程序法 §48 III).'],
  ])('in English from %s, %i %s', (startedOn, count, unit, sentence) => {
    expect(inEnglish(period(startedOn, count, unit))).toBe(sentence)
  })
})

describe('the sentence of a deadline', () => {
  it('names what started it and the article of the Act', () => {
    expect(of({ code: 'ASSIGN_MEDIATOR', startedOn: '2026-03-02' })).toEqual([
      '115年3月2日主管機關收到調解申請書，始日不計入（行政程序法 §48 II），自3月3日起算3日（勞資爭議處理法 §12 I），末日為3月5日（星期四）。',
      'On 2 Mar 2026 the authority received the application; that day does not count (行政程序法 §48 II), so 3 days (勞資爭議處理法 §12 I) run from 3 Mar and end on Thu 5 Mar.',
    ])
  })

  it('names a local closure where one moved it', () => {
    const closed = buildOfficeCalendar(calendarFiles, [{ date: '2026-07-24', kind: 'HOLIDAY', name: '凱米颱風停止上班' }])
    expect(inChinese(of({ code: 'ASSIGN_MEDIATOR', startedOn: '2026-07-21' }, closed)))
      .toContain('末日為7月24日（星期五），逢凱米颱風停止上班，順延至7月25日（星期六），逢星期六，順延至7月27日（星期一）上午（行政程序法 §48 IV）。')
  })

  it('of supplements says that the authority named the day', () => {
    expect(of({ code: 'SUPPLEMENT', startedOn: '2026-03-03', dueOn: '2026-03-14' })).toEqual([
      '115年3月3日補正通知送達，主管機關酌定期限至3月14日（星期六）（調解辦法 §3）。',
      'On 3 Mar 2026 the request for completion was served; the authority itself set the last day, Sat 14 Mar (調解辦法 §3).',
    ])
  })

  it('of the committee’s meeting tells the days it was put off by', () => {
    expect(inChinese(of({ code: 'COMMITTEE_MEETING', startedOn: '2026-03-02' }))).toContain('自3月3日起算15日（勞資爭議處理法 §16 II），末日為3月17日（星期二）。')
    expect(inChinese(of({ code: 'COMMITTEE_MEETING', startedOn: '2026-03-02', extendedDays: 7 }))).toContain('自3月3日起算15日，延長7日，共22日（勞資爭議處理法 §16 II），末日為3月24日（星期二）。')
    expect(inEnglish(of({ code: 'COMMITTEE_MEETING', startedOn: '2026-03-02', extendedDays: 7 }))).toContain('so 15 days and 7 more, together 22, (勞資爭議處理法 §16 II) run from 3 Mar and end on Tue 24 Mar.')
  })

  it('says where the calendar of a year is not there yet', () => {
    expect(inChinese(of({ code: 'ASSIGN_MEDIATOR', startedOn: '2026-12-30' })))
      .toContain('末日為116年1月2日（星期六），逢星期六，順延至116年1月4日（星期一）上午（行政程序法 §48 IV）；116年辦公日曆尚未匯入，暫以週休計算。')
    expect(inEnglish(of({ code: 'ASSIGN_MEDIATOR', startedOn: '2026-12-30' }))).toContain('; the office calendar of 2027 is not there yet, so only weekends count as days off.')
  })

  it('of the keeping of files counts years and is not moved', () => {
    expect(inChinese(of({ code: 'RETENTION', startedOn: '2026-06-02' })))
      .toBe('115年6月2日結案，始日不計入（行政程序法 §48 II），自6月3日起算15年（調解辦法 §25 VI），以最後之年與起算日相當日之前一日為末日（行政程序法 §48 III），末日為130年6月2日（星期日）；不因假日順延。')
  })

  it('exists for every rule, in both languages, and ends on the day that the deadline has', () => {
    expect(deadlineRules.map(({ code }) => code).filter((code) => startEvents[code] === undefined)).toEqual([])
    for (const { code, length } of deadlineRules) {
      const clock = { code, startedOn: '2026-09-22', ...(length === 'NAMED_BY_AUTHORITY' ? { dueOn: '2026-09-30' } : {}) }
      const [deadline] = deadlinesAt([clock], officeCalendar, '2026-09-22')
      const sentence = of(clock)
      const [year, month, day] = (deadline?.dueOn ?? '').split('-').map(Number)
      expect(inChinese(sentence)).toContain(`${month}月${day}日`)
      expect(inChinese(sentence)).toMatch(/^115年9月22日[^。]+。$/)
      expect(inEnglish(sentence)).toMatch(new RegExp(`^On 22 Sep 2026 .*${day} \\w{3}${year === 2026 ? '' : ` ${year}`}.*\\.$`))
    }
    expect(() => deadlineSentence({ code: 'UNKNOWN', startedOn: '2026-03-02', dueOn: '2026-03-03', amOnly: false, status: 'PENDING', article: '' }, officeCalendar)).toThrow(/UNKNOWN/)
  })
})
