import { expect, it } from 'vitest'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import type { RosterPerson } from '../../../shared/model/roster.ts'
import { personWarnings } from '../../../shared/roster/warnings.ts'

const today = '2026-03-16'
const sound: RosterPerson = {
  id: 'M01', name: '林○○', kinds: ['MEDIATOR'], qualification: '認證', certifiedUntil: '2028-01-01', termFrom: '2025-01-01', termTo: '2027-12-31',
  training: [{ on: '2025-06-01', hours: 10, course: '勞動事件法' }], evaluations: [{ year: 2025, result: 'PASS' }],
}
const member: RosterPerson = {
  ...sound, kinds: ['COMMITTEE_MEMBER'], gender: 'FEMALE', birthDate: '1970-01-01', education: '法律系', position: '律師', specialities: ['WAGE'], experience: '10年', appointedOn: '2025-01-01',
}
const told = (person: RosterPerson): string[] => personWarnings(person, today).map(({ words, article }) => `${inChinese(words)}｜${article}`)

it('nothing is told of a mediator or a member with whom all is well', () => {
  expect(told(sound)).toEqual([])
  expect(told(member)).toEqual([])
})

it.each<[string, Partial<RosterPerson>, string[]]>([
  ['a term that ends in 60 days', { termTo: '2026-05-15' }, ['任期將於民國115年5月15日屆滿｜調解辦法 §17']],
  ['a term that ends in 61 days', { termTo: '2026-05-16' }, []],
  ['a term that is over', { termTo: '2026-03-15' }, ['任期已於民國115年3月15日屆滿｜調解辦法 §17']],
  ['a certificate that ends today', { certifiedUntil: today }, ['認證將於民國115年3月16日屆滿｜調解辦法 §13']],
  ['a certificate that is over', { certifiedUntil: '2026-03-15' }, ['認證已於民國115年3月15日屆滿｜調解辦法 §13']],
  ['too little training', { training: [{ on: '2024-03-17', hours: 6.5, course: '' }] }, ['近2年研習6.5小時，尚缺3.5小時｜調解辦法 §15']],
  ['training that is two years old', { training: [{ on: '2024-03-16', hours: 30, course: '' }] }, ['近2年研習0小時，尚缺10小時｜調解辦法 §15']],
  ['training that is only planned', { training: [{ on: '2026-03-17', hours: 30, course: '' }] }, ['近2年研習0小時，尚缺10小時｜調解辦法 §15']],
  ['a failed evaluation', { evaluations: [{ year: 2024, result: 'PASS' }, { year: 2025, result: 'FAIL' }] }, ['114年度評量不合格，不得續任｜調解辦法 §17']],
  ['an old failure that was made good', { evaluations: [{ year: 2025, result: 'PASS' }, { year: 2024, result: 'FAIL' }] }, []],
  ['a year without evaluation', { evaluations: [] }, ['114年度尚未評量｜調解辦法 §16']],
  ['somebody who began within that year', { evaluations: [], termFrom: '2025-01-02' }, []],
  ['a further term of somebody appointed long ago', { evaluations: [], termFrom: '2025-07-01', appointedOn: '2019-07-01' }, ['114年度尚未評量｜調解辦法 §16']],
])('of a mediator, %s', (_what, over, expected) => {
  expect(told({ ...sound, ...over })).toEqual(expected)
})

it('of a member, what §6 I still asks for and the minority of §5 are told, but no training', () => {
  const { education: _education, specialities: _specialities, ...without } = member
  expect(told({ ...without, training: [], evaluations: [], birthDate: '2010-01-01', experience: '  ' })).toEqual([
    '林○○尚未成年｜調解辦法 §5', '公告名冊尚缺：學歷經歷、專長、勞資關係處理經驗｜調解辦法 §6 I',
  ])
  expect(told({ ...member, termTo: '2026-04-01' })).toEqual(['任期將於民國115年4月1日屆滿｜調解辦法 §7'])
})
