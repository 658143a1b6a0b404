import { expect, it } from 'vitest'
import { englishDate, englishDay } from '../../../shared/format/english-date.ts'
import { organizationBarred } from '../../../shared/law/organization.ts'
import { qualificationProblem } from '../../../shared/law/qualification.ts'
import { inEnglish } from '../../../shared/lifecycle/words.ts'
import { mediatorLin } from '../../support/lifecycle.ts'

it('an English date is written out, without the year beside a date of the same year', () => {
  expect(englishDate('2026-03-02')).toBe('2 Mar 2026')
  expect(englishDate('2026-09-30', '2026-03-02')).toBe('30 Sep')
  expect(englishDate('2027-01-01', '2026-12-31')).toBe('1 Jan 2027')
  expect(englishDay('2026-03-02')).toBe('Mon 2 Mar 2026')
})

it('the English words of a rule write dates out as the screens do', () => {
  expect(inEnglish(organizationBarred({ id: 'O01', name: 'A', entrustedTo: '2026-03-13' }, '2026-03-16') ?? '')).toBe('A was entrusted until 13 Mar 2026')
  expect(inEnglish(qualificationProblem({ ...mediatorLin, name: 'A', certifiedUntil: '2026-03-13' }, '2026-03-16') ?? '')).toBe('the certificate of A is valid until 13 Mar 2026')
})
