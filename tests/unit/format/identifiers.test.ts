import { describe, expect, it } from 'vitest'
import { checkNationalId, checkPersonIdentifier, checkUbn, checkUiNumber, normalizeIdentifier } from '../../../shared/format/identifiers.ts'

const valid = { valid: true }
const mistyped = { valid: false, reason: 'CHECKSUM' }
const malformed = { valid: false, reason: 'FORMAT' }

it.each([
  ['ａ１２３４５６７８９', 'A123456789'],
  [' a123-456-789 ', 'A123456789'],
  ['２２０９－９１３１', '22099131'],
  ['2209 9131', '22099131'],
  ['22099131\u200b', '22099131'],
  ['2209–9131', '22099131'],
])('%j is normalised to %s', (typed, identifier) => {
  expect(normalizeIdentifier(typed)).toBe(identifier)
})

describe('統一編號', () => {
  it.each(['22099131', '04595257', '53212539', '10458574', '10458570', '10000004', '２２０９９１３１', '2209-9131'])('%s fits', (ubn) => {
    expect(checkUbn(ubn)).toEqual(valid)
  })

  it('may be one short of a multiple of five only with a 7 in seventh place', () => {
    expect(checkUbn('10458574')).toEqual(valid) // sum 29
    expect(checkUbn('22099130')).toEqual(mistyped) // sum 29
  })

  it.each(['12345678', '22099132'])('%s is mistyped', (ubn) => {
    expect(checkUbn(ubn)).toEqual(mistyped)
  })

  it.each(['', '1234567', '123456789', 'A2345678', '統一編號'])('%j is none', (ubn) => {
    expect(checkUbn(ubn)).toEqual(malformed)
  })
})

describe('國民身分證統一編號', () => {
  it.each(['A123456789', 'E123456783', 'a123456789', 'Ａ１２３４５６７８９'])('%s fits', (id) => {
    expect(checkNationalId(id)).toEqual(valid)
  })

  it('A123456788 is mistyped', () => {
    expect(checkNationalId('A123456788')).toEqual(mistyped)
  })

  it.each(['', 'A12345678', 'A1234567890', '1123456789', 'A323456789', 'A800000014', 'AC01234567', '甲123456789'])('%j is none', (id) => {
    expect(checkNationalId(id)).toEqual(malformed)
  })

  it('counts every letter as the published table does', () => {
    const table = 'A10 B11 C12 D13 E14 F15 G16 H17 I34 J18 K19 L20 M21 N22 O35 P23 Q24 R25 S26 T27 U28 V29 W32 X30 Y31 Z33'
    for (const entry of table.split(' ')) {
      // 1×8 + 2×7 + … + 8×1 = 120 is a multiple of ten, so the check digit completes the letter's two digits alone.
      const rest = (Number(entry[1]) + Number(entry[2]) * 9) % 10
      const fitting = [...'0123456789'].filter((last) => checkNationalId(`${entry[0]}12345678${last}`).valid)
      expect([entry, ...fitting]).toEqual([entry, String((10 - rest) % 10)])
    }
  })
})

describe('外來人口統一證號', () => {
  it.each(['A800000014', 'A900000016', 'AC01234567', 'AC12345679', 'ac-0123-4567'])('%s fits', (id) => {
    expect(checkUiNumber(id)).toEqual(valid)
  })

  it.each(['A800000015', 'AC01234568', 'AD01234567'])('%s is mistyped', (id) => {
    expect(checkUiNumber(id)).toEqual(mistyped)
  })

  it.each(['', 'A123456789', 'AE01234567', 'A80000001', 'A8000000144', 'AC0123456'])('%j is none', (id) => {
    expect(checkUiNumber(id)).toEqual(malformed)
  })
})

describe('a number of a person, of whichever kind', () => {
  it.each(['A123456789', 'A800000014', 'AC01234567'])('%s fits', (id) => {
    expect(checkPersonIdentifier(id)).toEqual(valid)
  })

  it.each(['A123456788', 'A800000015', 'AC01234568'])('%s is mistyped', (id) => {
    expect(checkPersonIdentifier(id)).toEqual(mistyped)
  })

  it('a passport number is none', () => {
    expect(checkPersonIdentifier('310123456')).toEqual(malformed)
  })
})
