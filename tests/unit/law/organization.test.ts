import { expect, it } from 'vitest'
import { organizationBarred, organizationFindings } from '../../../shared/law/organization.ts'
import { inChinese } from '../../../shared/lifecycle/words.ts'
import type { RosterOrganization, RosterPerson } from '../../../shared/model/roster.ts'

const today = '2026-03-16'
const association: RosterOrganization = { id: 'O01', name: '○○協會', fullTimeStaff: 1 }
const mediator = (id: string, over: Partial<RosterPerson> = {}): RosterPerson => ({
  id, name: `${id}○○`, kinds: ['MEDIATOR'], qualification: '認證', termFrom: '2025-01-01', termTo: '2027-12-31', organizationId: 'O01', ...over,
})
const four = ['A', 'B', 'C', 'D'].map((id) => mediator(id))
const failed = (announcedOn?: string): RosterOrganization => ({ ...association, evaluations: [{ year: 2024, result: 'FAIL', ...(announcedOn ? { announcedOn } : {}) }] })

it('an organisation with full-time staff and four qualified mediators of its own may be entrusted', () => {
  expect(organizationFindings(association, four, today)).toEqual([])
})

it.each([
  ['three mediators', association, four.slice(1), '合格調解人3人'],
  ['a fourth whose term is over', association, [...four.slice(1), mediator('A', { termTo: '2026-03-15' })], '合格調解人3人'],
  ['a fourth whose certificate is over', association, [...four.slice(1), mediator('A', { certifiedUntil: '2026-03-15' })], '合格調解人3人'],
  ['a fourth of another organisation', association, [...four.slice(1), mediator('A', { organizationId: 'O02' })], '合格調解人3人'],
  ['a fourth who is a committee member only', association, [...four.slice(1), mediator('A', { kinds: ['COMMITTEE_MEMBER'] })], '合格調解人3人'],
  ['nobody full-time', { ...association, fullTimeStaff: 0 }, four, '沒有專職會務人員'],
  ['full-time staff unstated', { id: 'O01', name: '○○協會' }, four, '未填專職會務人員數'],
  ['a workers’ organisation', { ...association, partisan: true }, four, '勞工團體或雇主團體'],
])('%s is told with 調解辦法 §20', (_what, organization, people, words) => {
  const [first] = organizationFindings(organization, people, today)
  expect(first?.article).toBe('調解辦法 §20')
  expect(inChinese(first?.words ?? '')).toContain(words)
})

it.each([
  ['2024-03-15', today, false],
  ['2024-03-16', today, true], // the last day of the two years
  ['2026-03-16', today, true], // the day of the announcement itself
  ['2026-03-17', today, false],
  ['2024-02-29', '2026-02-28', true],
  ['2024-02-29', '2026-03-01', false],
])('a failed evaluation announced on %s bars on %s: %s', (announcedOn, on, barred) => {
  expect(organizationBarred(failed(announcedOn), on) !== null).toBe(barred)
})

it('a failed evaluation that was not announced bars nothing yet, but is told', () => {
  expect(organizationBarred(failed(), today)).toBeNull()
  expect(inChinese(organizationFindings(failed(), four, today)[0]?.words ?? '')).toContain('尚未填公告日')
})

it.each([
  [{ entrustedFrom: '2026-03-17' }, '委託期間自民國115年3月17日起'],
  [{ entrustedTo: '2026-03-15' }, '委託期間至民國115年3月15日止'],
])('outside its term %j it is not entrusted', (term, words) => {
  expect(inChinese(organizationBarred({ ...association, ...term }, today) ?? '')).toContain(words)
})

it.each([
  ['partisan', { partisan: true }, '調解辦法 §20'],
  ['whose term is not yet', { entrustedFrom: '2026-03-17' }, '調解辦法 §20'],
  ['whose term is over', { entrustedTo: '2026-03-15' }, '調解辦法 §20'],
  ['that failed its evaluation', { evaluations: [{ year: 2024, result: 'FAIL' as const, announcedOn: '2025-03-16' }] }, '調解辦法 §22'],
])('an organisation %s is told so with the article of that very rule', (_what, over, article) => {
  expect(organizationFindings({ ...association, ...over }, four, today).map((finding) => finding.article)).toEqual([article])
})

it('on the first and last day of its term it is entrusted', () => {
  expect(organizationBarred({ ...association, entrustedFrom: today, entrustedTo: today }, today)).toBeNull()
})
