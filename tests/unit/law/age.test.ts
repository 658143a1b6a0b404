import { describe, expect, it } from 'vitest'
import { adulthoodRuleOn, ageOn, isAdult } from '../../../shared/law/age.ts'

describe('age', () => {
  it.each([
    ['2008-03-02', '2026-03-01', 17],
    ['2008-03-02', '2026-03-02', 18],
    ['2008-03-02', '2026-12-31', 18],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['1999-12-31', '2026-01-01', 26],
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-02', '2026-03-01', -1],
  ])('of one born on %s is, on %s, %i', (birthDate, on, age) => {
    expect(ageOn(birthDate, on)).toBe(age)
  })
})

describe('of age', () => {
  it.each([
    ['2008-03-02', '2026-03-01', false],
    ['2008-03-02', '2026-03-02', true],
    ['2004-06-01', '2022-12-31', false], // 18, under the rule of 20 years
    ['2004-06-01', '2023-01-01', true], // came of age when the rule changed
    ['2002-12-31', '2022-12-31', true],
  ])('is one born on %s, on %s: %s', (birthDate, on, adult) => {
    expect(isAdult(birthDate, on)).toBe(adult)
  })

  it('names the article and the years in force', () => {
    expect(adulthoodRuleOn('2026-03-02')).toMatchObject({ years: 18, article: '民法 §12' })
    expect(adulthoodRuleOn('2022-12-31')).toMatchObject({ years: 20, article: '民法 §12' })
  })
})
