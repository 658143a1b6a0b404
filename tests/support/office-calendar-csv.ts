import type { OfficeCalendarFile, OfficeDay } from '../../shared/law/office-calendar.ts'
import { addDays, dayOfWeek, isoDateOf, yearOf } from '../../shared/model/dates.ts'

export const csvHeader = ['西元日期', '星期', '是否放假', '備註']

/** A year as the government publishes it: a row for each day. */
export function officeCalendarTable({ year, days }: Pick<OfficeCalendarFile, 'year' | 'days'>): string[][] {
  const rows = [csvHeader]
  const listed = new Map(days.map((day) => [day.date, day]))
  for (let date = isoDateOf(year, 1, 1); yearOf(date) === year; date = addDays(date, 1)) {
    const weekday = dayOfWeek(date)
    const day = listed.get(date)
    const off = day ? day.kind !== 'MAKE_UP_WORKDAY' : weekday === 0 || weekday === 6
    rows.push([date.replaceAll('-', ''), '日一二三四五六'[weekday] ?? '', off ? '2' : '0', day?.name ?? ''])
  }
  return rows
}

export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n')

/** Big5 of the characters in the table of a year without long names. */
const big5: Readonly<Record<string, readonly number[]>> = {
  西: [0xa6, 0xe8], 元: [0xa4, 0xb8], 日: [0xa4, 0xe9], 期: [0xb4, 0xc1], 星: [0xac, 0x50], 是: [0xac, 0x4f], 否: [0xa7, 0x5f], 放: [0xa9, 0xf1], 假: [0xb0, 0xb2],
  備: [0xb3, 0xc6], 註: [0xb5, 0xf9], 一: [0xa4, 0x40], 二: [0xa4, 0x47], 三: [0xa4, 0x54], 四: [0xa5, 0x7c], 五: [0xa4, 0xad], 六: [0xa4, 0xbb], 旦: [0xa5, 0xb9],
}
/** The text as older programs of Taiwan's offices write it. */
export const big5Of = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((character) => big5[character] ?? [character.charCodeAt(0)]))

const holiday = (date: string, name: string): OfficeDay => ({ date, kind: 'HOLIDAY', name })
/** 民國116年 as it may well be published: the fixed holidays with their days off, and a new year of the moon. */
export const days2027: OfficeDay[] = [
  holiday('2027-01-01', '開國紀念日'),
  holiday('2027-02-04', '小年夜'), holiday('2027-02-05', '農曆除夕'), holiday('2027-02-06', '春節'), holiday('2027-02-07', '春節'), holiday('2027-02-08', '春節'),
  { date: '2027-02-09', kind: 'COMPENSATORY_DAY_OFF', name: '補假' }, { date: '2027-02-10', kind: 'COMPENSATORY_DAY_OFF', name: '補假' },
  holiday('2027-02-28', '和平紀念日'), { date: '2027-03-01', kind: 'COMPENSATORY_DAY_OFF', name: '補假' },
  holiday('2027-04-04', '兒童節'), holiday('2027-04-05', '清明節'), { date: '2027-04-06', kind: 'COMPENSATORY_DAY_OFF', name: '補假' },
  { date: '2027-04-30', kind: 'COMPENSATORY_DAY_OFF', name: '補假' }, holiday('2027-05-01', '勞動節'), holiday('2027-06-09', '端午節'), holiday('2027-09-15', '中秋節'),
  holiday('2027-09-28', '孔子誕辰紀念日'), holiday('2027-10-10', '國慶日'), { date: '2027-10-11', kind: 'COMPENSATORY_DAY_OFF', name: '補假' },
  holiday('2027-10-25', '臺灣光復暨金門古寧頭大捷紀念日'), { date: '2027-12-24', kind: 'COMPENSATORY_DAY_OFF', name: '補假' }, holiday('2027-12-25', '行憲紀念日'),
]
