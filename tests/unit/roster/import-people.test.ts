import { expect, it } from 'vitest'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import type { Roster, RosterPerson } from '../../../shared/model/roster.ts'
import { importPeople } from '../../../shared/roster/import-people.ts'

const today = '2026-03-16'
const onRoster: RosterPerson = {
  id: 'M01', name: '林○○', kinds: ['MEDIATOR'], qualification: '認證', termFrom: '2023-01-01', termTo: '2025-12-31', birthDate: '1970-05-20',
  training: [{ on: '2025-06-01', hours: 6, course: '勞動事件法' }],
}
const roster: Roster = { people: [onRoster], organizations: [{ id: 'O01', name: '社團法人○○勞資關係協會' }] }
const read = (...table: string[][]) => importPeople(table, { roster, today, newId: (text) => `new ${text}` })
const told = (...table: string[][]) => read(...table).findings.map(({ row, column, severity, words }) => `${row} ${column} ${severity} ${inChinese(words)}`)
const least = ['姓名', '身分類別', '任期起', '任期迄']

it('reads every column, with 民國 or ISO dates, full-width digits and common words', () => {
  const table = [
    ['姓名', '身分類別', '性別', '出生日期（民國）', '身分證字號', '電話', '電子郵件', '資格', '證書有效期限', '任期起', '任期迄', '所屬團體', '學歷', '經歷', '現任職務', '專長', '勞資關係處理經驗', '遴聘日期', '語言', '專職', '研習紀錄', '年度評量', '關係當事人＊'],
    ['方○○', '調解人、調解委員', '女', '６０／３／２', 'ａ１２３４５６７８９', '07-1234567', 'fang@example.test', '調解辦法§13④', '117年12月31日', '１１４０１０１', '2027-12-31', '社團法人○○勞資關係協會', '法律系', '人資主管12年', '律師', '工資、職災；勞保', '調解8年', '114.1.1', '越南語／英語', '是',
      '114/5/2 6小時 勞動事件法實務；114/9/1 4.5 調解技巧', '113 合格；114年度：不合格 115/2/1', 'Foo Co., Ltd.；12345675'],
  ]
  expect(read(...table)).toEqual({
    findings: [],
    people: [{
      row: 2, replaces: false,
      person: {
        id: 'new 方○○ 1971-03-02', name: '方○○', kinds: ['MEDIATOR', 'COMMITTEE_MEMBER'], gender: 'FEMALE', birthDate: '1971-03-02', nationalId: 'A123456789', phone: '07-1234567', email: 'fang@example.test',
        qualification: '調解辦法§13④', certifiedUntil: '2028-12-31', termFrom: '2025-01-01', termTo: '2027-12-31', organizationId: 'O01', education: '法律系；人資主管12年', position: '律師',
        specialities: ['WAGE', 'OCC_ACCIDENT', 'INSURANCE'], experience: '調解8年', appointedOn: '2025-01-01', languages: ['越南語', '英語'], fullTime: true,
        training: [{ on: '2025-05-02', hours: 6, course: '勞動事件法實務' }, { on: '2025-09-01', hours: 4.5, course: '調解技巧' }],
        evaluations: [{ year: 2024, result: 'PASS' }, { year: 2025, result: 'FAIL', announcedOn: '2026-02-01' }], relatedParties: ['Foo Co., Ltd.', '12345675'],
      },
    }],
  })
})

it('rows are numbered as in the spreadsheet, with titles above and empty rows between', () => {
  const { people } = read(['高雄市政府勞工局調解人名冊'], [], least, [], ['甲○○', '調解人', '115/1/1', '117/12/31'], ['', ' '], ['乙○○', '調解人', '115/1/1', '117/12/31'])
  expect(people.map(({ row, person }) => [row, person.name])).toEqual([[5, '甲○○'], [7, '乙○○']])
})

it('every defect of a row is told with its row, its column and what to do, and only that row is left out', () => {
  expect(told(
    [...least, '性別', '專職'],
    ['甲○○', '律師', '115/2/30', '117/12/31', '？', '也許'],
    ['', '調解人', '115/1/1', '117/12/31', '', ''],
    ['丙○○', '調解人', '', '', '', ''],
    ['丁○○', '調解人', '117/12/31', '115/1/1', '', ''],
  )).toEqual([
    '2 身分類別 ERROR 身分類別「律師」請寫調解人、調解委員或仲裁委員',
    '2 任期起 ERROR 看不懂日期「115/2/30」，請寫成115/3/2或2026-03-02',
    '2 性別 ERROR 性別「？」請寫男或女',
    '2 專職 ERROR 「也許」請寫是或否',
    '3 姓名 ERROR 請填姓名',
    '4 任期起 ERROR 請填任期開始日',
    '4 任期迄 ERROR 請填任期屆滿日',
    '5 任期迄 ERROR 任期屆滿日早於開始日',
  ])
  const { people } = read(least, ['甲○○', '律師', '115/1/1', '117/12/31'], ['乙○○', '調解人', '115/1/1', '117/12/31'])
  expect(people.map(({ person }) => person.name)).toEqual(['乙○○'])
})

it('what can be taken but should be looked at is a warning', () => {
  const { people, findings } = read(
    ['姓名', '任期', '證書有效期限', '身分證字號', '出生日期', '所屬團體', '專長', '備註'],
    ['甲○○', '112/1/1至114/12/31', '114/12/31', 'A123456788', '100/1/1', '不在名冊的協會', '工資、勸和', '略'],
  )
  expect(people).toHaveLength(1)
  expect(people[0]?.person).toMatchObject({ kinds: ['MEDIATOR'], termFrom: '2023-01-01', termTo: '2025-12-31', nationalId: 'A123456788', specialities: ['WAGE'] })
  expect(people[0]?.person.organizationId).toBeUndefined()
  expect(findings.every(({ severity }) => severity === 'WARNING')).toBe(true)
  expect(findings.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '1 備註', '1 身分類別', '2 身分證字號', '2 所屬團體', '2 專長', '2 任期', '2 證書有效期限', '2 出生日期',
  ])
})

it('the same name and date of birth replace the person; what the file leaves empty stays', () => {
  const { people } = read(['姓名', '出生日期', '任期起', '任期迄', '電話'], ['林 ○○', '59/5/20', '115/1/1', '117/12/31', ''])
  expect(people).toEqual([{ row: 2, replaces: true, person: { ...onRoster, name: '林 ○○', termFrom: '2026-01-01', termTo: '2028-12-31' } }])
})

it('the same number replaces the person, also under another name', () => {
  const { people } = read(['編號', '姓名'], ['M01', '林△△'])
  expect(people).toEqual([{ row: 2, replaces: true, person: { ...onRoster, name: '林△△' } }])
})

it('臺 and 台 are one character in a name, as everywhere', () => {
  const taiwanese: Roster = { people: [{ ...onRoster, name: '臺大明' }], organizations: [{ id: 'O01', name: '台灣勞資協會' }] }
  const { people } = importPeople([['姓名', '出生日期', '所屬團體'], ['台大明', '59/5/20', '臺灣勞資協會']], { roster: taiwanese, today, newId: (text) => `new ${text}` })
  expect(people).toMatchObject([{ replaces: true, person: { id: 'M01', organizationId: 'O01' } }])
})

it('a row without a date of birth updates the only person of that name, and that is said', () => {
  const { people, findings } = read(least, ['林○○', '調解人', '115/1/1', '117/12/31'])
  expect(people).toEqual([{ row: 2, replaces: true, person: { ...onRoster, termFrom: '2026-01-01', termTo: '2028-12-31' } }])
  expect(findings).toMatchObject([{ row: 2, column: '出生日期', severity: 'WARNING' }])
  expect(findings.map(({ words }) => inChinese(words))).toEqual(['檔案沒有林○○的出生日期，依姓名視為名冊上的同一人而更新；若為另一人，請填出生日期'])
})

it('a row without a date of birth adds somebody where two people bear that name, or the national id differs', () => {
  const two: Roster = { people: [onRoster, { ...onRoster, id: 'M02', birthDate: '1980-01-01' }], organizations: [] }
  const context = { today, newId: (text: string) => `new ${text}` }
  expect(importPeople([least, ['林○○', '調解人', '115/1/1', '117/12/31']], { ...context, roster: two }).people).toMatchObject([{ replaces: false }])
  const numbered: Roster = { people: [{ ...onRoster, nationalId: 'A123456789' }], organizations: [] }
  expect(importPeople([[...least, '證號'], ['林○○', '調解人', '115/1/1', '117/12/31', 'E123456783']], { ...context, roster: numbered }).people).toMatchObject([{ replaces: false }])
})

it('a namesake with another date of birth is somebody else, and that is said', () => {
  const { people, findings } = read([...least, '出生日期'], ['林○○', '調解人', '115/1/1', '117/12/31', '60/1/1'])
  expect(people).toMatchObject([{ replaces: false, person: { id: 'new 林○○ 1971-01-01' } }])
  expect(findings.map(({ words }) => inChinese(words))).toEqual(['名冊已有同名的林○○，將新增為另一人；若為同一人，請填相同的出生日期或編號'])
})

it('one person in two rows is taken once', () => {
  const row = ['甲○○', '調解人', '115/1/1', '117/12/31']
  const { people, findings } = read(least, row, row)
  expect(people.map((one) => one.row)).toEqual([2])
  expect(findings).toMatchObject([{ row: 3, severity: 'ERROR' }])
})

it('a text too long or with control characters excludes the row', () => {
  const term = ['調解人', '115/1/1', '117/12/31']
  expect(told([...least, '現職'], ['甲○○', ...term, 'x'.repeat(1001)], ['乙○○', ...term, 'a\u0007b'])).toEqual(['2 現職 ERROR 文字過長，請縮短', '3 現職 ERROR 含有無法使用的控制字元，請重新輸入'])
})

it.each([[[]], [[['甲○○', '調解人']]], [[['name of nothing'], ['x']]]])('a table without a column of names says so: %j', (table) => {
  const { people, findings } = importPeople(table, { roster, today, newId: String })
  expect(people).toEqual([])
  expect(findings).toMatchObject([{ row: 1, column: '姓名', severity: 'ERROR' }])
})

it('reading the same rows twice gives the same ids', () => {
  const table = [least, ['甲○○', '調解人', '115/1/1', '117/12/31']]
  expect(read(...table)).toEqual(read(...table))
})
