import { expect, it } from 'vitest'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import { importOrganizations } from '../../../shared/roster/import-organizations.ts'

const roster = { people: [], organizations: [{ id: 'O01', name: '社團法人○○勞資關係協會', phone: '07-1234567' }] }
const read = (...table: string[][]) => importOrganizations(table, { roster, today: '2026-03-16', newId: (text) => `new ${text}` })

it('reads every column', () => {
  expect(read(
    ['編號', '團體名稱', '會址', '電話', '代表人', '設立時間', '專職會務人員數', '是否為勞工或雇主團體', '委託期間', '年度考核'],
    ['O02', '○○調解協會', '高雄市○○區○○路○號', '07-7654321', '羅○○', '95年5月1日', '２人', '否', '115/1/1～116/12/31', '114 不合格 115/2/1'],
  )).toEqual({
    findings: [],
    organizations: [{
      row: 2, replaces: false,
      organization: {
        id: 'O02', name: '○○調解協會', address: '高雄市○○區○○路○號', phone: '07-7654321', legalRepresentative: '羅○○', foundedOn: '2006-05-01', fullTimeStaff: 2, partisan: false,
        entrustedFrom: '2026-01-01', entrustedTo: '2027-12-31', evaluations: [{ year: 2025, result: 'FAIL', announcedOn: '2026-02-01' }],
      },
    }],
  })
})

it('the same name replaces the organisation; what the file leaves empty stays', () => {
  expect(read(['名稱', '代表人'], ['社團法人○○勞資關係協會', '羅○○']).organizations).toEqual([
    { row: 2, replaces: true, organization: { id: 'O01', name: '社團法人○○勞資關係協會', phone: '07-1234567', legalRepresentative: '羅○○' } },
  ])
})

it('defects exclude their row only', () => {
  const { organizations, findings } = read(
    ['名稱', '專職人員', '委託起', '委託迄'], ['甲協會', '幾個', '', ''], ['', '1', '', ''], ['乙協會', '1', '116/1/1', '115/1/1'], ['丙協會', '1', '', ''], ['丙協會', '2', '', ''],
  )
  expect(organizations.map(({ organization }) => organization.name)).toEqual(['丙協會'])
  expect(findings.map(({ row, column, words }) => `${row} ${column} ${inChinese(words)}`)).toEqual([
    '2 專職人員 「幾個」請寫整數', '3 團體名稱 請填團體名稱', '4 委託迄 委託屆滿日早於開始日', '6 名稱 與第5列為同一團體，請合併為一列',
  ])
})
