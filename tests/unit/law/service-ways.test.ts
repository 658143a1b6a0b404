import { describe, expect, it } from 'vitest'
import { waysAfterReturn } from '../../../shared/law/service.ts'
import { receiptOf, returnReasons } from '../../../shared/model/service.ts'

describe('what the law offers after a paper came back', () => {
  it.each([
    ['NOT_COLLECTED', ['行政程序法 §74', '行政程序法 §72 I']], ['MOVED', ['行政程序法 §72 I', '行政程序法 §78 I ①']], ['NO_SUCH_ADDRESS', ['行政程序法 §72 I', '行政程序法 §78 I ①']],
    ['REFUSED', ['行政程序法 §73 III', '行政程序法 §74']],
  ] as const)('for %s: %j', (reason, articles) => {
    expect(waysAfterReturn[reason].map((way) => way.article)).toEqual(articles)
  })
  it('is never nothing', () => {
    for (const reason of returnReasons) expect(waysAfterReturn[reason].length).toBeGreaterThan(0)
  })
})

describe('what is kept of a receipt', () => {
  const typed = { slip: ' 123 ', receiver: '庚○○', relation: 'EMPLOYEE', depositedAt: '', reason: '拒收', postedAt: '公告欄' }
  it('is what belongs to its method and was filled in', () => {
    expect(receiptOf('DELIVERED', typed)).toEqual({ slip: '123' })
    expect(receiptOf('SUBSTITUTE', typed)).toEqual({ receiver: '庚○○', relation: 'EMPLOYEE', slip: '123' })
    expect(receiptOf('LEFT', typed)).toEqual({ reason: '拒收' })
    expect(receiptOf('PUBLIC_NOTICE', typed)).toEqual({ postedAt: '公告欄' })
    expect(receiptOf('DEPOSITED', { slip: '  ' })).toBeNull()
  })
})
