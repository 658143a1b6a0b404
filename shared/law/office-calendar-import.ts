import { englishDate } from '../format/english-date.ts'
import { parseRocDate, rocDate } from '../format/roc-date.ts'
import type { ImportFinding } from '../ipc/views.ts'
import type { Words } from '../lifecycle/words.ts'
import { addDays, dayOfWeek, type IsoDate, isoDateOf, yearOf } from '../model/dates.ts'
import { buildOfficeCalendar, type OfficeCalendarFile, officeCalendarFileSchema, type OfficeDay } from './office-calendar.ts'

/** An office calendar read from a file. No calendar where any finding is an ERROR: half a year would count deadlines wrongly. */
export interface CalendarImport { calendar: OfficeCalendarFile | null; findings: ImportFinding[] }

const columns = {
  date: { name: '西元日期', headers: ['西元日期', '日期', 'date'] },
  weekday: { name: '星期', headers: ['星期', '星期別', 'weekday', 'week'] },
  off: { name: '是否放假', headers: ['是否放假', '放假', 'isholiday'] },
  remark: { name: '備註', headers: ['備註', '備考', '說明', 'remark', 'description'] },
} as const
type Column = keyof typeof columns
type Places = Record<Column, number>

const weekdays = '日一二三四五六'
const headerWithin = 5
const mostRows = 400
const mostFindings = 50
const longestName = 100
const ordinaryWeekend = /^(例假日?|休息日|週休(二日)?|(星期|週)[六日](、?(星期|週)?[六日])?)$/u
const compensation = /補假|調整放假|彈性放假/u

/**
 * Reads the government's table of office days (政府行政機關辦公日曆表, CSV of data.gov.tw): a row for each day of one year with 西元日期, 星期,
 * 是否放假 (0 worked, 2 off) and 備註. Days off on weekdays, named holidays on weekends and worked Saturdays are listed; ordinary
 * weekends are not.
 * @param table the file's rows, headers included; findings number them from 1 as a spreadsheet does, 0 being the file as a whole
 */
export function calendarFromTable(table: readonly (readonly string[])[], fileName: string): CalendarImport {
  const found = headersOf(table)
  if ('problem' in found) return { calendar: null, findings: [found.problem] }
  const { headerRow, places } = found
  const rows = table.slice(headerRow + 1).flatMap((cells, index) => (cells.every((cell) => cell.trim() === '') ? [] : [{ row: headerRow + index + 2, cells }]))
  if (rows.length > mostRows) return { calendar: null, findings: [error(0, columns.date.name, [`共有 ${rows.length} 列，超過一年；請選擇單一年度的辦公日曆表`, `there are ${rows.length} rows, more than a year; choose the table of one year`])] }

  const findings: ImportFinding[] = []
  const read = rows.flatMap(({ row, cells }) => readRow(row, (column) => (cells[places[column]] ?? '').trim(), findings))
  const year = commonestYear(read)
  if (year === null) findings.push(error(0, columns.date.name, ['沒有任何一天可以讀取，請選擇政府行政機關辦公日曆表之原始檔', 'no day could be read; choose the original file of the office calendar']))
  else findings.push(...wholeYearProblems(read, year))
  if (year === null || findings.some(({ severity }) => severity === 'ERROR')) return { calendar: null, findings: capped(findings) }

  const days = read.flatMap((entry) => listedDay(entry, findings)).toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const calendar = { year, days, source: `政府行政機關辦公日曆表（${fileName}）`, verified: false }
  return { calendar, findings: capped([...findings, ...missingHolidays(calendar)]) }
}

/** Reads a calendar in the program's own form, as in `resources/calendars`. */
export function calendarFromJson(value: unknown): CalendarImport {
  const parsed = officeCalendarFileSchema.safeParse(value)
  if (parsed.success) return { calendar: parsed.data, findings: missingHolidays(parsed.data) }
  return {
    calendar: null,
    findings: capped(parsed.error.issues.map(({ path, message }) => error(0, path.join('.'), shapeWords[message] ?? ['內容不符日曆檔之格式，請檢查這一欄', 'this does not fit the form of a calendar file']))),
  }
}

/** What is said of a file that is neither a table nor JSON. */
export const unreadableCalendar: CalendarImport = {
  calendar: null,
  findings: [error(0, '', ['看不懂這個檔案。請選擇政府行政機關辦公日曆表的 CSV 檔（UTF-8 或 Big5），或程式匯出之 JSON 日曆檔', 'The file cannot be read. Choose the CSV file of the office calendar (UTF-8 or Big5), or a calendar in JSON'])],
}

const shapeWords: Readonly<Record<string, Words>> = {
  IMPOSSIBLE_DATE: ['沒有這一天，請更正日期', 'there is no such day; correct the date'],
  DUPLICATE_DATE: ['同一天列了兩次，請刪去一列', 'the day is listed twice; remove one'],
  DATE_OUTSIDE_YEAR: ['不是這個年度的日期，請更正或移到該年度的檔案', 'the date belongs to another year; correct it or move it to that file'],
  VERIFIED_WITHOUT_DAYS: ['沒有列出任何放假日，不能標示為已核對；請補列，或改為未核對', 'it lists no day off and so cannot be called verified; list them, or mark it as not verified'],
  MAKE_UP_WORKDAY_NOT_SATURDAY: ['補行上班日只能是星期六，請更正', 'only a Saturday can be a make-up workday; correct it'],
}

interface Entry { row: number; date: IsoDate; off: boolean; remark: string }

function headersOf(table: readonly (readonly string[])[]): { headerRow: number; places: Places } | { problem: ImportFinding } {
  const plain = (text: string) => text.normalize('NFKC').replace(/\(.*\)|[\s"']/gu, '').toLowerCase()
  const rows = table.slice(0, headerWithin).map((cells) => cells.map(plain))
  const placesIn = (cells: readonly string[]) => Object.fromEntries(Object.entries(columns).map(([column, { headers }]) =>
    [column, cells.findIndex((cell) => (headers as readonly string[]).includes(cell))])) as Places
  const headerRow = rows.findIndex((cells) => Object.values(placesIn(cells)).every((place) => place >= 0))
  const header = rows[headerRow]
  if (header) return { headerRow, places: placesIn(header) }
  if (rows.some((cells) => cells.includes('subject') && cells.includes('startdate'))) {
    return { problem: error(1, 'Subject', ['這是 Google 行事曆專用的檔案，沒有上班日可供核對；請改選同一頁面的「辦公日曆表」CSV 檔', 'This is the file for Google Calendar, which lists no workdays; choose the CSV of the office calendar on the same page']) }
  }
  const places = placesIn(rows[0] ?? [])
  const missing = (Object.keys(columns) as Column[]).filter((column) => places[column] < 0).map((column) => columns[column].name)
  return { problem: error(1, missing.join('、'), [`第一列缺少欄名「${missing.join('」「')}」；請選擇政府行政機關辦公日曆表之原始檔`, `the first row lacks the headers ${missing.join(', ')}; choose the original file of the office calendar`]) }
}

function readRow(row: number, cell: (column: Column) => string, findings: ImportFinding[]): Entry[] {
  const typed = cell('date')
  const date = parseRocDate(typed)
  if (date === null) {
    findings.push(error(row, columns.date.name, [`看不懂日期「${short(typed)}」，請填西元年月日，例如 20260101`, `cannot read the date "${short(typed)}"; write it as 20260101`]))
    return []
  }
  const off = cell('off').normalize('NFKC')
  if (off !== '0' && off !== '2') findings.push(error(row, columns.off.name, [`${rocDate(date)}之「是否放假」為「${short(off)}」，應為 0（上班）或 2（放假）`, `${englishDate(date)} is marked "${short(off)}"; it must be 0 (worked) or 2 (off)`]))
  const weekday = dayOfWeek(date)
  const said = cell('weekday')
  if (weekdayOf(said) !== weekday) {
    findings.push(error(row, columns.weekday.name, [`${rocDate(date)}是星期${weekdays[weekday]}，檔案寫「${short(said)}」；請核對日期與年度`, `${englishDate(date)} is a ${englishWeekdays[weekday]}, the file says "${short(said)}"; check the date and the year`]))
  }
  if (weekday === 0 && off === '0') findings.push(error(row, columns.off.name, [`${rocDate(date)}是星期日，不會列為上班日；請核對`, `${englishDate(date)} is a Sunday, which is never worked; check it`]))
  return [{ row, date, off: off === '2', remark: cell('remark').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim().slice(0, longestName) }]
}

const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** 四, 星期四, 週四, Thu; -1 when it is none. */
function weekdayOf(text: string): number {
  const chinese = /^(?:星期|週|周|禮拜)?([日一二三四五六])$/u.exec(text)?.[1]
  if (chinese !== undefined) return weekdays.indexOf(chinese)
  return text.length < 3 ? -1 : englishWeekdays.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()))
}

function commonestYear(entries: readonly Entry[]): number | null {
  const counts = Map.groupBy(entries, ({ date }) => yearOf(date))
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null
}

/** Every day of the year once, and no other. */
function wholeYearProblems(entries: readonly Entry[], year: number): ImportFinding[] {
  const problems: ImportFinding[] = []
  const rowOf = new Map<IsoDate, number>()
  for (const { row, date } of entries) {
    const first = rowOf.get(date)
    if (yearOf(date) !== year) problems.push(error(row, columns.date.name, [`${rocDate(date)}不在${year - 1911}年內；請選擇單一年度的檔案`, `${englishDate(date)} is not in ${year}; choose the file of one year`]))
    else if (first !== undefined) problems.push(error(row, columns.date.name, [`${rocDate(date)}與第 ${first} 列重複，請刪去一列`, `${englishDate(date)} is also in row ${first}; remove one`]))
    else rowOf.set(date, row)
  }
  const missing: IsoDate[] = []
  for (let date = isoDateOf(year, 1, 1); yearOf(date) === year; date = addDays(date, 1)) if (!rowOf.has(date)) missing.push(date)
  if (missing.length > 0) {
    const shown = missing.slice(0, 5)
    problems.push(error(0, columns.date.name, [
      `${year - 1911}年缺 ${missing.length} 天：${shown.map(rocDate).join('、')}${missing.length > shown.length ? '等' : ''}；請選擇完整的檔案`,
      `${missing.length === 1 ? `one day of ${year} is` : `${missing.length} days of ${year} are`} missing: ${shown.map((date) => englishDate(date)).join(', ')}${missing.length > shown.length ? ' and others' : ''}; choose the whole file`,
    ]))
  }
  return problems
}

/** The day as a calendar lists it; nothing for an ordinary weekday or weekend. */
function listedDay({ row, date, off, remark }: Entry, findings: ImportFinding[]): OfficeDay[] {
  const weekday = dayOfWeek(date)
  const isWeekend = weekday === 0 || weekday === 6
  if (!off) return weekday === 6 ? [{ date, kind: 'MAKE_UP_WORKDAY', name: remark === '' ? '補行上班日' : remark }] : []
  if (isWeekend) return remark === '' || ordinaryWeekend.test(remark) ? [] : [{ date, kind: 'HOLIDAY', name: remark }]
  if (remark === '') findings.push({ row, column: columns.remark.name, severity: 'WARNING', words: [`${rocDate(date)}放假而沒有名稱，將記為「放假日」`, `${englishDate(date)} is off without a name; it will be called 放假日`] })
  return [{ date, kind: compensation.test(remark) ? 'COMPENSATORY_DAY_OFF' : 'HOLIDAY', name: remark === '' ? '放假日' : remark }]
}

/** Holidays of fixed date under 紀念日及節日實施條例 (law.md §6.4), which is in force for whole years from 2026 on. */
const fixedHolidays: readonly (readonly [monthAndDay: string, name: Words])[] = [
  ['01-01', ['開國紀念日', 'Founding Day']], ['02-28', ['和平紀念日', 'Peace Memorial Day']], ['04-04', ['兒童節', 'Children’s Day']], ['05-01', ['勞動節', 'Labour Day']],
  ['09-28', ['孔子誕辰紀念日', 'Confucius’ Birthday']], ['10-10', ['國慶日', 'National Day']], ['10-25', ['臺灣光復暨金門古寧頭大捷紀念日', 'Retrocession Day']], ['12-25', ['行憲紀念日', 'Constitution Day']],
]
const fixedHolidaysFrom = 2026

function missingHolidays(calendar: OfficeCalendarFile): ImportFinding[] {
  if (calendar.year < fixedHolidaysFrom) return []
  const built = buildOfficeCalendar([calendar])
  return fixedHolidays.flatMap(([monthAndDay, name]) => {
    const date = `${calendar.year}-${monthAndDay}`
    return built.isWorkday(date) ? [{ row: 0, column: columns.off.name, severity: 'WARNING' as const, words: [
      `${rocDate(date)}${name[0]}依紀念日及節日實施條例應放假，檔案列為上班日；請向原發布機關核對`, `${englishDate(date)} (${name[1]}) is a holiday by 紀念日及節日實施條例 but is listed as worked; check it with the publisher`,
    ] as const }] : []
  })
}

function capped(findings: readonly ImportFinding[]): ImportFinding[] {
  const left = findings.length - mostFindings
  if (left <= 0) return [...findings]
  return [...findings.slice(0, mostFindings), { row: 0, column: '', severity: findings.some(({ severity }) => severity === 'ERROR') ? 'ERROR' : 'WARNING', words: [`另有 ${left} 處未列出`, `${left} more are not listed`] }]
}

function error(row: number, column: string, words: Words): ImportFinding {
  return { row, column, severity: 'ERROR', words }
}

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text)
