import { describe, expect, it } from 'vitest'
import { safeFileName, toldApart } from '../../shared/documents/file-name.ts'

describe('the name of a document’s file', () => {
  it.each([
    ['D11-調解紀錄-115高市勞調字第1號', 'D11-調解紀錄-115高市勞調字第1號'],
    ['D11-../../etc/passwd', 'D11-....etcpasswd'],
    ['D11-a\\b:c*d?e"f<g>h|i', 'D11-abcdefghi'],
    ['D11-案號\u0000\u001F\n換行', 'D11-案號換行'],
    ['D11-\u202Excod.exe', 'D11-xcod.exe'],
    ['...D11-案號. . ', 'D11-案號'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['COM1.', '_COM1'],
    ['lpt³', '_lpt³'],
    ['CONTRACT', 'CONTRACT'],
    ['', '_'],
    ['///', '_'],
    ['D11-\uD800', 'D11-'],
  ])('made of %j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe)
  })

  it('has at most 120 characters and 240 bytes, and does not end inside a character', () => {
    for (const name of ['a'.repeat(500), '號'.repeat(500), `D11-${'𠮷'.repeat(200)}`]) {
      const safe = safeFileName(name)
      expect(safe.length).toBeLessThanOrEqual(120)
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(240)
      expect(safe.isWellFormed()).toBe(true)
    }
  })
})

it('names that one file system would take for one are told apart by a number', () => {
  expect(toldApart(['D14-W1', 'D14-w1', 'D14-W2', 'D14-W1', 'D14-W1(2)'])).toEqual(['D14-W1', 'D14-w1(2)', 'D14-W2', 'D14-W1(3)', 'D14-W1(2)(2)'])
})
