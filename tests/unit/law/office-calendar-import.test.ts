import { describe, expect, it } from 'vitest'
import { calendarFromJson, calendarFromTable } from '../../../shared/law/office-calendar-import.ts'
import { inChinese, inEnglish } from '../../../shared/lifecycle/words.ts'
import { calendarFiles } from '../../support/calendar.ts'
import { csvHeader, days2027, officeCalendarTable } from '../../support/office-calendar-csv.ts'

const table = officeCalendarTable({ year: 2027, days: days2027 })
const read = (rows: readonly (readonly string[])[]) => calendarFromTable(rows, '116年.csv')
/** The table with the row of one day changed. */
const changed = (date: string, change: (row: string[]) => string[]): string[][] => table.map((row) => (row[0] === date.replaceAll('-', '') ? change([...row]) : row))
const told = (rows: readonly (readonly string[])[]) => read(rows).findings.map(({ row, column, severity, words }) => [row, column, severity, inChinese(words)])

describe('the government’s table of a year', () => {
  it('is read as the days off of weekdays, named holidays on weekends and worked Saturdays', () => {
    expect(read(table)).toEqual({ calendar: { year: 2027, days: days2027, source: '政府行政機關辦公日曆表（116年.csv）', verified: false }, findings: [] })
  })

  it.each(calendarFiles.map((file) => [file.year, file] as const))('of %i comes back as the calendar that ships with the program', (_year, file) => {
    const { calendar, findings } = calendarFromTable(officeCalendarTable(file), 'x.csv')
    expect(calendar?.days.map(({ date, name }) => [date, name])).toEqual(file.days.map(({ date, name }) => [date, name]))
    expect(calendar?.days.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY')).toEqual(file.days.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY'))
    expect(findings).toEqual([])
  })

  it('may stand under a title, with other headers, other forms of date and weekday, blank lines and columns in another order', () => {
    const rows = table.slice(1).map(([date = '', weekday, off, remark]) => [remark ?? '', `${date.slice(0, 4)}/${Number(date.slice(4, 6))}/${Number(date.slice(6))}`, `星期${weekday}`, off === '2' ? '２' : '0', '多一欄'])
    const dressed = [['116年政府行政機關辦公日曆表'], [' 備 註 ', '日期', '星期', '是否放假(0:上班、2:放假)', '其他'], ...rows.slice(0, 40), ['', ''], ...rows.slice(40), [], ['']]
    expect(read(dressed).calendar?.days).toEqual(days2027)
    expect(read(table.map((row, index) => (index === 0 ? row : [`${row[0]?.slice(0, 4)}-${row[0]?.slice(4, 6)}-${row[0]?.slice(6)}`, ...row.slice(1)]))).calendar?.days).toEqual(days2027)
  })

  it('tells days off in place of others and moved workdays by their remark', () => {
    const { calendar } = read(changed('2027-02-09', (row) => [...row.slice(0, 3), '調整放假']).map((row) => (row[0] === '20270220' ? ['20270220', '六', '0', '補行上班日'] : row)))
    expect(calendar?.days.filter(({ date }) => date === '2027-02-09' || date === '2027-02-20')).toEqual([
      { date: '2027-02-09', kind: 'COMPENSATORY_DAY_OFF', name: '調整放假' }, { date: '2027-02-20', kind: 'MAKE_UP_WORKDAY', name: '補行上班日' },
    ])
    expect(read(changed('2027-02-20', () => ['20270220', '六', '0', ''])).calendar?.days.find(({ date }) => date === '2027-02-20')?.name).toBe('補行上班日')
  })

  it.each(['例假日', '週休二日', '星期六、星期日', '休息日'])('lists no weekend that is only called %s', (remark) => {
    expect(read(changed('2027-03-06', (row) => [...row.slice(0, 3), remark])).calendar?.days).toEqual(days2027)
  })

  it('names a nameless day off, and says so', () => {
    const rows = changed('2027-06-09', (row) => [...row.slice(0, 3), ''])
    expect(read(rows).calendar?.days.find(({ date }) => date === '2027-06-09')).toEqual({ date: '2027-06-09', kind: 'HOLIDAY', name: '放假日' })
    expect(told(rows)).toEqual([[161, '備註', 'WARNING', '民國116年6月9日放假而沒有名稱，將記為「放假日」']])
  })

  it('warns of a holiday of 紀念日及節日實施條例 that is listed as worked, from 2026 on', () => {
    expect(told(changed('2027-09-28', (row) => [row[0] ?? '', row[1] ?? '', '0', '']))).toEqual([
      [0, '是否放假', 'WARNING', '民國116年9月28日孔子誕辰紀念日依紀念日及節日實施條例應放假，檔案列為上班日；請向原發布機關核對'],
    ])
    const [, year2025] = calendarFiles
    expect(calendarFromTable(officeCalendarTable(year2025 ?? { year: 2025, days: [] }), 'x').findings).toEqual([])
  })

  it.each([
    ['a date that does not exist', changed('2027-02-28', (row) => ['20270230', ...row.slice(1)]), [60, '西元日期', 'ERROR', '看不懂日期「20270230」，請填西元年月日，例如 20260101']],
    ['a weekday of another year', changed('2027-03-04', (row) => [row[0] ?? '', '三', ...row.slice(2)]), [64, '星期', 'ERROR', '民國116年3月4日是星期四，檔案寫「三」；請核對日期與年度']],
    ['an unknown mark', changed('2027-03-04', (row) => [...row.slice(0, 2), '1', '']), [64, '是否放假', 'ERROR', '民國116年3月4日之「是否放假」為「1」，應為 0（上班）或 2（放假）']],
    ['a worked Sunday', changed('2027-03-07', (row) => [...row.slice(0, 2), '0', '']), [67, '是否放假', 'ERROR', '民國116年3月7日是星期日，不會列為上班日；請核對']],
    ['a day of another year', [...table, ['20280101', '六', '2', '']], [367, '西元日期', 'ERROR', '民國117年1月1日不在116年內；請選擇單一年度的檔案']],
    ['a day twice', [...table, ['20270304', '四', '0', '']], [367, '西元日期', 'ERROR', '民國116年3月4日與第 64 列重複，請刪去一列']],
    ['half a year', table.slice(0, 183), [0, '西元日期', 'ERROR', '116年缺 183 天：民國116年7月2日、民國116年7月3日、民國116年7月4日、民國116年7月5日、民國116年7月6日等；請選擇完整的檔案']],
    ['two years', [...table, ...officeCalendarTable({ year: 2028, days: [] })], [0, '西元日期', 'ERROR', '共有 732 列，超過一年；請選擇單一年度的辦公日曆表']],
    ['headers alone', [csvHeader], [0, '西元日期', 'ERROR', '沒有任何一天可以讀取，請選擇政府行政機關辦公日曆表之原始檔']],
    ['nothing', [], [1, '西元日期、星期、是否放假、備註', 'ERROR', '第一列缺少欄名「西元日期」「星期」「是否放假」「備註」；請選擇政府行政機關辦公日曆表之原始檔']],
    ['a column missing', table.map((row) => row.slice(0, 3)), [1, '備註', 'ERROR', '第一列缺少欄名「備註」；請選擇政府行政機關辦公日曆表之原始檔']],
    ['the file for Google Calendar', [['Subject', 'Start Date', 'All Day Event'], ['開國紀念日', '2027/1/1', 'TRUE']], [1, 'Subject', 'ERROR', '這是 Google 行事曆專用的檔案，沒有上班日可供核對；請改選同一頁面的「辦公日曆表」CSV 檔']],
  ])('with %s is not taken, and the place is named', (_defect, rows, finding) => {
    expect(read(rows).calendar).toBeNull()
    expect(told(rows)).toContainEqual(finding)
  })

  it('of a leap year needs its 29 February', () => {
    const leap = officeCalendarTable({ year: 2028, days: [] })
    expect(leap).toHaveLength(367)
    expect(read(leap.filter(([date]) => date !== '20280229')).findings.map(({ words }) => inEnglish(words))).toEqual(['one day of 2028 is missing: 29 Feb 2028; choose the whole file'])
  })

  it('full of mistakes is told of in fifty places at most, and long or strange remarks are cut to what a calendar holds', () => {
    const wrong = read(table.map((row, index) => (index === 0 ? row : [row[0] ?? '', '九', '7', ''])))
    expect(wrong.calendar).toBeNull()
    expect(wrong.findings).toHaveLength(51)
    expect(inChinese(wrong.findings.at(-1)?.words ?? '')).toBe('另有 680 處未列出')
    const long = read(changed('2027-06-09', (row) => [...row.slice(0, 3), `端午\u0000\u202e節${'長'.repeat(500)}`]))
    expect(long.calendar?.days.find(({ date }) => date === '2027-06-09')?.name).toBe(`端午 節${'長'.repeat(96)}`)
  })
})

describe('a calendar in JSON', () => {
  const [, , year2026] = calendarFiles

  it('as it ships with the program is taken as it is', () => {
    expect(calendarFromJson(structuredClone(year2026))).toEqual({ calendar: year2026, findings: [] })
  })

  it('with a day twice, an impossible date or another shape is not taken', () => {
    const twice = { ...year2026, days: [...(year2026?.days ?? []), { date: '2026-01-01', kind: 'HOLIDAY', name: '元旦' }] }
    expect(calendarFromJson(twice)).toMatchObject({ calendar: null, findings: [{ column: `days.${year2026?.days.length}.date`, words: ['同一天列了兩次，請刪去一列', expect.any(String)] }] })
    expect(calendarFromJson({ year: 2026, days: [{ date: '2026-02-30', kind: 'HOLIDAY', name: '無' }], source: '', verified: false }).findings).toMatchObject([{ column: 'days.0.date' }])
    for (const hostile of [null, 7, [], 'x', {}, { __proto__: { year: 2026 } }]) expect(calendarFromJson(hostile).calendar).toBeNull()
  })

  it('without any day may not call itself verified', () => {
    const empty = { year: 2028, days: [], source: '無', verified: true }
    expect(calendarFromJson(empty)).toMatchObject({ calendar: null, findings: [{ column: 'days', severity: 'ERROR', words: [expect.stringContaining('不能標示為已核對'), expect.any(String)] }] })
    expect(calendarFromJson({ ...empty, verified: false })).toMatchObject({ calendar: { year: 2028, verified: false } })
  })

  it('without a fixed holiday is taken with a warning', () => {
    const without = { ...year2026, days: year2026?.days.filter(({ date }) => date !== '2026-12-25') }
    expect(calendarFromJson(without)).toMatchObject({ calendar: { year: 2026 }, findings: [{ severity: 'WARNING' }] })
  })
})
