import { expect, it } from 'vitest'
import type { LoggedEvent } from '../../../shared/ipc/views.ts'
import { voidedSignatures } from '../../../shared/hearing/voided-signatures.ts'
import { parseCaseEvent } from '../../../shared/lifecycle/parse-event.ts'
import { signed } from '../../support/lifecycle.ts'

const edited = { type: 'record.edited', on: '2026-03-11', at: '14:32', section: 'remarks', text: '改' }
const logOf = (...events: unknown[]): LoggedEvent[] => events.map((event, index) => {
  const parsed = parseCaseEvent(event)
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return { seq: index + 1, event: parsed.value, actor: '王承辦', recordedAt: `2026-03-11T06:3${index}:00.000Z` }
})
const worker = { signerId: 'W1', role: 'EMPLOYEE' }
const mediator = { signerId: 'M01', role: 'MEDIATOR' }

it('a change of the record voids whoever had signed, and says when', () => {
  expect(voidedSignatures(logOf(signed('W1', 'EMPLOYEE'), signed('M01', 'MEDIATOR'), edited))).toEqual([
    { seq: 3, on: '2026-03-11', at: '14:32', recordedAt: '2026-03-11T06:32:00.000Z', signers: [worker, mediator] },
  ])
})

it('a change before anybody signed voids nothing', () => {
  expect(voidedSignatures(logOf(edited, signed('W1', 'EMPLOYEE')))).toEqual([])
})

it('who signs anew is no longer named, whose signature stood at a second change is named with that one', () => {
  const log = logOf(signed('W1', 'EMPLOYEE'), signed('M01', 'MEDIATOR'), edited, signed('W1', 'EMPLOYEE'), edited)
  expect(voidedSignatures(log).map(({ seq, signers }) => ({ seq, signers }))).toEqual([{ seq: 3, signers: [mediator] }, { seq: 5, signers: [worker] }])
  expect(voidedSignatures(logOf(...log.map(({ event }) => event), signed('W1', 'EMPLOYEE'), signed('M01', 'MEDIATOR')))).toEqual([])
})
