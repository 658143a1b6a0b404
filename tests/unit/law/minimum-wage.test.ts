import { describe, expect, it } from 'vitest'
import { minimumWageIn, minimumWageOn, minimumWageRow, minimumWages } from '../../../shared/law/minimum-wage.ts'

/** 勞動部（勞工委員會）公告之基本工資; since 114年 最低工資. */
const announced: [on: string, monthly: number, hourly: number][] = [
  ['2012-01-01', 18_780, 103], ['2013-01-01', 18_780, 109], ['2013-04-01', 19_047, 109], ['2014-01-01', 19_047, 115], ['2014-07-01', 19_273, 115], ['2015-07-01', 20_008, 120],
  ['2016-10-01', 20_008, 126], ['2017-01-01', 21_009, 133], ['2018-01-01', 22_000, 140], ['2019-01-01', 23_100, 150], ['2020-01-01', 23_800, 158], ['2021-01-01', 24_000, 160],
  ['2022-01-01', 25_250, 168], ['2023-01-01', 26_400, 176], ['2024-01-01', 27_470, 183], ['2025-01-01', 28_590, 190], ['2026-01-01', 29_500, 196],
]

describe('the minimum wage', () => {
  it.each(announced)('from %s is %i a month, %i an hour', (on, monthly, hourly) => {
    expect(minimumWageOn(on)).toMatchObject({ effectiveFrom: on, monthly, hourly, verified: true })
  })

  it('is that of the row before until the day itself: 27,470 on 2024-12-31', () => {
    expect(minimumWages).toHaveLength(announced.length)
    expect(minimumWageOn('2024-12-31')?.monthly).toBe(27_470)
    expect(minimumWageOn('2016-09-30')).toMatchObject({ monthly: 20_008, hourly: 120 })
  })

  it('rests on 最低工資法 §18 from 113年1月1日 on, before on 勞動基準法 §21', () => {
    expect(minimumWageOn('2023-12-31')?.article).toBe('勞動基準法 §21')
    expect(minimumWageOn('2024-01-01')?.article).toBe('最低工資法 §18')
  })

  it.each([[113, '2024-05-20', 32_964], [114, '2025-05-20', 34_308], [115, '2026-05-20', 35_400]])('1.2 times that of 民國%i年 is what Taipei reckons with: on %s %i', (_year, on, monthly) => {
    expect(((minimumWageOn(on)?.monthly ?? 0) * 120) / 100).toBe(monthly)
  })
})

describe('a row that an office adds', () => {
  const added = minimumWageRow.parse({ effectiveFrom: '2027-01-01', monthly: 30_000, hourly: 200, article: '最低工資法 §18', source: '勞動部公告', verified: true })

  it('speaks from its day to the end of its year and changes no day before', () => {
    const rows = [added, ...minimumWages]
    expect(minimumWageOn('2027-01-01')).toBeNull()
    expect(minimumWageIn(rows, '2027-06-01')).toBe(added)
    expect(minimumWageIn(rows, '2028-01-01')).toBeNull()
    expect(minimumWageIn(rows, '2026-12-31')).toEqual(minimumWageOn('2026-12-31'))
  })

  it('in the place of one of the same day wins when it is named later', () => {
    const corrected = { ...added, monthly: 30_100 }
    expect(minimumWageIn([...minimumWages, added, corrected], '2027-06-01')?.monthly).toBe(30_100)
  })

  it('without an article, with a negative figure or with a day that does not exist is none', () => {
    for (const over of [{ article: ' ' }, { monthly: -1 }, { hourly: 1.5 }, { effectiveFrom: '2027-02-29' }]) expect(minimumWageRow.safeParse({ ...added, ...over }).success).toBe(false)
  })
})
