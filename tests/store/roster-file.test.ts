import { expect, it } from 'vitest'
import { readRosterFile } from '../../electron/lib/read-roster-file.ts'
import { inChinese } from '../../shared/lifecycle/words.ts'
import type { Roster } from '../../shared/model/roster.ts'
import { xlsx } from '../support/xlsx.ts'

const roster: Roster = { people: [], organizations: [] }
const read = (bytes: Uint8Array, of: 'PEOPLE' | 'ORGANIZATIONS' = 'PEOPLE') => readRosterFile({ name: '名冊.csv', bytes }, { of, roster, today: '2026-03-16' })
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = '姓名,身分類別,任期起,任期迄\r\n方中文,調解人,115/1/1,117/12/31\r\n'
/** 姓名,身分類別,任期起,任期迄 and 方中文,調解人,115/1/1,117/12/31 in Big5. */
const big5 = Uint8Array.from([
  0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xa8, 0xad, 0xa4, 0xc0, 0xc3, 0xfe, 0xa7, 0x4f, 0x2c, 0xa5, 0xf4, 0xb4, 0xc1, 0xb0, 0x5f, 0x2c, 0xa5, 0xf4, 0xb4, 0xc1, 0xa8, 0xb4, 0x0d, 0x0a,
  0xa4, 0xe8, 0xa4, 0xa4, 0xa4, 0xe5, 0x2c, 0xbd, 0xd5, 0xb8, 0xd1, 0xa4, 0x48, ...utf8(',115/1/1,117/12/31\r\n'),
])

it.each<[string, Uint8Array]>([
  ['UTF-8', utf8(csv)],
  ['UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(csv)])],
  ['Big5', big5],
  ['Excel’s Unicode text', Uint8Array.from([0xff, 0xfe, ...Buffer.from(csv.replaceAll(',', '\t'), 'utf16le')])],
  ['XLSX', xlsx([['姓名', '身分類別', '任期起', '任期迄'], ['方中文', '調解人', { date: '2026-01-01' }, 1171231]])],
])('a file in %s is read', async (_format, bytes) => {
  const { people, findings } = await read(bytes)
  expect(findings).toEqual([])
  expect(people).toMatchObject([{ row: 2, replaces: false, person: { name: '方中文', kinds: ['MEDIATOR'], termFrom: '2026-01-01', termTo: '2028-12-31' } }])
  expect(people[0]?.person.id).toMatch(/^person-[0-9a-f]{24}$/)
})

it('a workbook’s rows keep their numbers, empty ones counted', async () => {
  const { people } = await read(xlsx([['調解人名冊'], [], ['姓名', '任期'], ['甲○○', '115/1/1至117/12/31'], [null], ['乙○○', '115/1/1至117/12/31']]))
  expect(people.map(({ row, person }) => [row, person.name])).toEqual([[4, '甲○○'], [6, '乙○○']])
})

it('a cell may hold semicolons, quoted commas and line breaks', async () => {
  const { people, findings } = await read(utf8('姓名,任期,研習紀錄,經驗\n甲○○,115/1/1至117/12/31,"114/5/2 6 課程A, B; 114/6/2 5 課程C","第一行\n第二行"\n'))
  expect(findings.filter(({ severity }) => severity === 'ERROR')).toEqual([])
  expect(people[0]?.person).toMatchObject({ training: [{ on: '2025-05-02', hours: 6, course: '課程A, B' }, { on: '2025-06-02', hours: 5, course: '課程C' }], experience: '第一行\n第二行' })
})

it('semicolons that nobody quoted do not break a row of commas', async () => {
  const { people } = await read(utf8('姓名,任期,研習紀錄,經驗\n甲○○,115/1/1至117/12/31,114/5/2 6 甲課程;114/6/2 5 乙課程,調解8年\n'))
  expect(people[0]?.person).toMatchObject({ training: [{ course: '甲課程' }, { course: '乙課程' }], experience: '調解8年' })
})

it.each<[string, Uint8Array, string]>([
  ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.xls'],
  ['a broken workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), '檔案無法讀取'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff, 0xff]), '檔案無法讀取'],
  ['nothing', new Uint8Array(), '找不到「姓名」欄'],
  ['a table of something else', utf8('a,b\n1,2\n'), '找不到「姓名」欄'],
])('%s is answered with a finding, not with an error', async (_what, bytes, words) => {
  const { people, findings } = await read(bytes)
  expect(people).toEqual([])
  expect(findings).toMatchObject([{ row: 1, severity: 'ERROR' }])
  expect(inChinese(findings[0]?.words ?? '')).toContain(words)
})

it('organisations are read from a file of their own', async () => {
  const { organizations, people } = await read(xlsx([['名稱', '專職人員', '成立日期'], ['○○協會', 2, { date: '2006-05-01' }]]), 'ORGANIZATIONS')
  expect(people).toEqual([])
  expect(organizations).toMatchObject([{ row: 2, organization: { name: '○○協會', fullTimeStaff: 2, foundedOn: '2006-05-01' } }])
})

it('a thousand people are read', async () => {
  const rows = Array.from({ length: 1000 }, (_row, index) => `人${index},調解人,115/1/1,117/12/31`)
  expect((await read(utf8(['姓名,身分類別,任期起,任期迄', ...rows].join('\n')))).people).toHaveLength(1000)
})
