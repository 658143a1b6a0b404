import { describe, expect, it } from 'vitest'
import { identifierKey, nameKey } from '../../../shared/format/sameness.ts'

describe('two writings of one name', () => {
  it.each([['台灣○光股份有限公司', '臺灣○光股份有限公司'], ['ＡＢＣ 公司', 'ABC公司'], ['甲　○○', '甲○○']])('%s and %s are the same', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })
  it('of different people are not', () => {
    expect(nameKey('甲○○')).not.toBe(nameKey('乙○○'))
  })
})

describe('an identifier', () => {
  it('is the UBN, else the national id, in one form', () => {
    expect(identifierKey({ ubn: '１０００４０７０' })).toBe('10004070')
    expect(identifierKey({ ubn: ' ', nationalId: 'a1234-56789' })).toBe('A123456789')
  })
  it('is null where neither is given', () => {
    expect(identifierKey({})).toBe(null)
  })
})
