import { describe, expect, it } from 'vitest'
import { compareLogs, originField, rebased } from '../../../shared/packet/compare.ts'
import type { PacketEvent } from '../../../shared/packet/packet.ts'
import { passphraseStrength } from '../../../shared/packet/passphrase.ts'

const row = (seq: number, hash: string, type = 'note.added', payload: Record<string, unknown> = { text: hash }): PacketEvent =>
  ({ seq, hash, type, on: '2026-03-11', payload: JSON.stringify(payload), actor: '林○○', recordedAt: '2026-03-11T06:00:00.000Z', prevHash: '', version: 1 })
const codeOf = (...given: Parameters<typeof rebased>): string => {
  const result = rebased(...given)
  return result.ok ? 'ok' : result.refusal.code
}

describe('two logs of one case', () => {
  it('have a common beginning, and after it what each side added', () => {
    const found = compareLogs([row(1, 'a'), row(2, 'b'), row(3, 'c')], [row(1, 'a'), row(2, 'x'), row(3, 'y')])
    expect([found.common, found.ours.map(({ hash }) => hash), found.theirs.map(({ hash }) => hash)]).toEqual([1, ['b', 'c'], ['x', 'y']])
  })

  it('know again what an earlier merge brought', () => {
    const brought = row(3, 'c', 'note.added', { text: 'x', [originField]: { packetId: 'p', seq: 2, hash: 'x' } })
    const found = compareLogs([row(1, 'a'), row(2, 'b'), brought], [row(1, 'a'), row(2, 'x'), row(3, 'y')])
    expect([[...found.known], found.theirs.map(({ hash }) => hash)]).toEqual([[[2, 3]], ['y']])
  })
})

describe('an event of the laptop in the office’s log', () => {
  const since = { common: 4, ours: [row(5, 'o', 'statement.recorded', { side: 'MEDIATOR', text: '機關' })] }

  it('names other events by their new numbers, and loses an origin that it claims', () => {
    const issue = row(7, 'i', 'document.issued', { code: 'D11', madeFrom: 6, replaces: { seq: 3, on: '2026-03-11' }, [originField]: { seq: 1 } })
    expect(rebased(issue, since, new Map([[6, 9]]))).toEqual({ ok: true, value: { type: 'document.issued', on: '2026-03-11', code: 'D11', madeFrom: 9, replaces: { seq: 3, on: '2026-03-11' } } })
  })

  it.each([
    ['a number of the office', row(5, 'i', 'document.issued', { code: 'D06', serial: 7 }), 'NUMBERED_ELSEWHERE'],
    ['an event that was refused', row(6, 'i', 'document.issued', { code: 'D11', madeFrom: 5 }), 'BASIS_REFUSED'],
    ['a statement whose number may be another’s by now', row(6, 's', 'statement.recorded', { side: 'MEDIATOR', text: '更正', strikes: 1 }), 'STATEMENTS_MOVED'],
    ['a kind of event that nobody knows', row(5, 'u', 'moon.landed'), 'UNKNOWN_EVENT'],
  ])('is refused where it has %s', (_what, event, code) => {
    expect(codeOf(event, since, new Map())).toBe(code)
  })
})

it.each([
  ['', 'SHORT'], ['abc12345678', 'SHORT'], ['七股鹽山午', 'SHORT'], ['aaaaaaaaaaaaaaaaaaaaaaaa', 'WEAK'], ['七股鹽山下午', 'FAIR'], ['correct horse battery staple', 'STRONG'], ['七股鹽山下午三點的風', 'STRONG'],
])('the passphrase %j is %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength)
})
