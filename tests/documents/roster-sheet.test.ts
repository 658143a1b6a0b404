import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { documentWords } from '../../shared/documents/words.ts'
import { rosterSheet } from '../../shared/documents/roster-sheet.ts'
import { cityProfile } from '../../shared/model/city-profile.ts'
import type { Roster, RosterPerson } from '../../shared/model/roster.ts'

const profile = cityProfile.parse(JSON.parse(readFileSync(new URL('../../resources/cities/kaohsiung.json', import.meta.url), 'utf8')))
const today = '2026-03-16'
const fang: RosterPerson = {
  id: 'M02', name: '方○○', kinds: ['MEDIATOR', 'COMMITTEE_MEMBER'], qualification: '執業律師', termFrom: '2025-01-01', termTo: '2027-12-31', gender: 'FEMALE', birthDate: '1970-03-17',
  nationalId: 'A123456789', phone: '0912345678', education: '法律系', position: '律師', specialities: ['WAGE', 'SEVERANCE'], experience: '調解8年', appointedOn: '2025-01-01', organizationId: 'O01',
}
const roster: Roster = {
  people: [
    fang,
    { ...fang, id: 'M03', name: '馬○○', kinds: ['MEDIATOR'] },
    { ...fang, id: 'M04', name: '舊委員', termTo: '2026-03-15' },
    { id: 'M05', name: '白○○', kinds: ['COMMITTEE_MEMBER'], qualification: '', termFrom: '2025-01-01', termTo: '2027-12-31' },
  ],
  organizations: [
    { id: 'O01', name: '○○協會', address: '高雄市○○路', phone: '07-1', legalRepresentative: '羅○○', foundedOn: '2006-05-01' },
    { id: 'O02', name: '停權協會', evaluations: [{ year: 2024, result: 'FAIL', announcedOn: '2025-01-01' }] },
  ],
}
const words = (of: Parameters<typeof rosterSheet>[0]) => documentWords(rosterSheet(of, roster, profile, today))

it('the list of committee members has what §6 I asks for, of those in office that day, and no more of them', () => {
  expect(words('COMMITTEE_MEMBER')).toEqual([
    '高雄市政府勞工局', '勞資爭議調解委員名冊', '依勞資爭議調解辦法第6條公告　中華民國115年3月16日　共2人',
    '姓名', '年齡', '性別', '學歷經歷', '現任職務', '專長', '勞資關係處理經驗', '遴聘日期',
    '方○○', '55', '女', '法律系', '律師', '工資、資遣費', '調解8年', '114.01.01',
    '白○○', '－', '－', '－', '－', '－', '－', '－',
  ])
})

it('the list of mediators names qualification, organisation and end of term', () => {
  expect(words('MEDIATOR').slice(11, 19)).toEqual(['方○○', '女', '法律系', '律師', '執業律師', '工資、資遣費', '○○協會', '116.12.31'])
  expect(words('MEDIATOR')[2]).toContain('共2人')
})

it('the list of organisations has what §21 asks for, with their mediators; one that is barred is not on it', () => {
  const shown = words('ORGANIZATION')
  expect(shown.slice(2, 12)).toEqual(['依勞資爭議調解辦法第21條備置　中華民國115年3月16日　共1個團體', '○○協會', '會址', '高雄市○○路', '電話', '07-1', '代表人', '羅○○', '設立時間', '95.05.01'])
  expect(shown).toContain('馬○○')
  expect(shown.join()).not.toContain('停權協會')
})

it.each(['COMMITTEE_MEMBER', 'MEDIATOR', 'ORGANIZATION'] as const)('neither number, telephone nor date of birth of a person is on the list %s', (of) => {
  const shown = words(of).join()
  for (const secret of ['A123456789', '0912345678', '1970', '59.03.17']) expect(shown).not.toContain(secret)
})
