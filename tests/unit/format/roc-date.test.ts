import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  officialRocDate, parseRocDate, rocDate, rocDateTime, rocDateWithWeekday, rocTime, rocTimeRange, tableRocDate,
} from '../../../shared/format/roc-date.ts'
import { dateOfDayNumber, dayNumberOf } from '../../../shared/model/dates.ts'

const dates = fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf('2200-12-31') }).map(dateOfDayNumber)

describe('a date in 民國 years', () => {
  it('is written as each place wants it', () => {
    expect(rocDate('2026-03-02')).toBe('民國115年3月2日')
    expect(officialRocDate('2026-03-02')).toBe('中華民國115年3月2日')
    expect(tableRocDate('2026-03-02')).toBe('115.03.02')
    expect(rocDateWithWeekday('2026-03-02')).toBe('民國115年3月2日（星期一）')
    expect(rocDateWithWeekday('2026-03-01')).toBe('民國115年3月1日（星期日）')
  })

  it('counts from 1912, and backwards before it', () => {
    expect(rocDate('1912-01-01')).toBe('民國1年1月1日')
    expect(rocDate('1911-12-31')).toBe('民國前1年12月31日')
    expect(officialRocDate('1905-03-02')).toBe('中華民國前7年3月2日')
    expect(tableRocDate('1905-03-02')).toBe('前7.03.02')
  })

  it('agrees with the calendar of Intl', () => {
    const peer = new Intl.DateTimeFormat('zh-TW-u-ca-roc', { dateStyle: 'long', timeZone: 'UTC' })
    fc.assert(
      fc.property(dates, (date) => {
        expect(rocDate(date)).toBe(peer.format(new Date(date)))
      }),
    )
  })
})

describe('a time in an official letter', () => {
  it.each([
    ['2026-03-11T14:00', '115年3月11日（星期三）下午2時'],
    ['2026-03-11T14:30', '115年3月11日（星期三）下午2時30分'],
    ['2026-03-11T09:05', '115年3月11日（星期三）上午9時5分'],
    ['2026-03-11T12:00', '115年3月11日（星期三）中午12時'],
    ['2026-03-11T00:10', '115年3月11日（星期三）上午0時10分'],
  ])('%s is %s', (moment, text) => {
    expect(rocDateTime(moment)).toBe(text)
  })

  it('stands alone as well', () => {
    expect(rocTime('18:45')).toBe('下午6時45分')
  })

  it.each([
    ['2026-03-11T14:00', '2026-03-11T15:30', '115年3月11日（星期三）下午2時至3時30分'],
    ['2026-03-11T11:00', '2026-03-11T13:10', '115年3月11日（星期三）上午11時至下午1時10分'],
    ['2026-03-11T11:00', '2026-03-11T12:00', '115年3月11日（星期三）上午11時至中午12時'],
    ['2026-03-11T22:00', '2026-03-12T01:00', '115年3月11日（星期三）下午10時至115年3月12日（星期四）上午1時'],
  ])('from %s to %s is %s', (startsAt, endsAt, text) => {
    expect(rocTimeRange(startsAt, endsAt)).toBe(text)
  })
})

describe('a typed date', () => {
  it.each([
    '115/3/2', '115/03/02', '115.3.2', '115-3-2', '1150302', '01150302', '115年3月2日', '民國115年3月2日', '中華民國115年3月2日', '民國 115 年 3 月 2 日',
    '2026-03-02', '2026/3/2', '20260302', '西元2026年3月2日', '１１５／３／２', '１１５年３月２日', ' 115 3 2 ', '民國115年3月2日（星期一）', '115/3/2(一)', '115.03.02',
  ])('%s is 2 March 2026', (typed) => {
    expect(parseRocDate(typed)).toBe('2026-03-02')
  })

  it.each([['90/06/03', '2001-06-03'], ['900603', '2001-06-03'], ['0900603', '2001-06-03'], ['民國前7年3月2日', '1905-03-02'], ['113/2/29', '2024-02-29']])(
    '%s is %s',
    (typed, date) => {
      expect(parseRocDate(typed)).toBe(date)
    },
  )

  it.each([
    '', '115', '115/3', '115/2/29', '115/13/1', '115/3/32', '115/0/1', '0/3/2', '115/3-2', '115年3/2', '11532', '115/3/2/1', '民國2026年3月2日', '西元115年3月2日',
    '西元前7年3月2日', '2026-02-30', '18991231', '民國115年3月2日（星期二）', '三月二日', 'abc', '115/3/2日', '-115/3/2', '115/3/2 10:00',
  ])('%j is not read', (typed) => {
    expect(parseRocDate(typed)).toBeNull()
  })

  it('of five thousand digits is not read', () => {
    expect(parseRocDate('9'.repeat(5000))).toBeNull()
  })

  it('is understood in every form that we write', () => {
    fc.assert(
      fc.property(dates, (date) => {
        for (const write of [rocDate, officialRocDate, tableRocDate, rocDateWithWeekday, (same: string) => same]) {
          expect(parseRocDate(write(date))).toBe(date)
        }
      }),
    )
  })
})
