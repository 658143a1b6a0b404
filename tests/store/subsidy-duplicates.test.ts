import { describe, expect, it } from 'vitest'
import { appendSubsidyEvent } from '../../electron/store/append-subsidy-event.ts'
import { clerk, temporaryStore } from '../support/store.ts'

/** A mediation that failed before the court: no case of this office tells who applies. */
const submitted = (over: object = {}) => ({
  type: 'subsidy.submitted', on: '2026-05-20', city: 'TAIPEI', claimantId: 'W1', claimantName: '陳怡君', employerName: '○寶數位行銷有限公司', applicantType: 'WORKER', disputeKind: 'DISMISSAL', workplaceCity: 'TAIPEI',
  failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-04-20' }, litigation: { courtLevel: 'FIRST', kind: 'CONFIRM_EMPLOYMENT', filedOn: '2026-05-04', claimants: 1 },
  items: [{ kind: 'ATTORNEY_FEE', amountPaid: 40_000 }], ...over,
})

async function second(first: object, then: object): Promise<string> {
  const store = await temporaryStore({ today: '2026-05-20' })
  expect(await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: submitted(first) }, clerk)).toMatchObject({ ok: true })
  const recorded = await appendSubsidyEvent(store, { subsidyId: null, basedOnSeq: 0, event: submitted(then) }, clerk)
  return recorded.ok ? 'RECORDED' : recorded.refusal.code
}

describe('a second application for the same costs', () => {
  it('of the same identity number is refused, whatever the party is called in either', async () => {
    expect(await second({ claimantIdentifier: 'A123456789' }, { claimantIdentifier: 'A123456789', claimantId: 'W7' })).toBe('DUPLICATE_SUBSIDY')
  })

  it('of a namesake with another identity number is taken, though both are the first party', async () => {
    expect(await second({ claimantIdentifier: 'A123456789' }, { claimantIdentifier: 'E123456783' })).toBe('RECORDED')
    expect(await second({ claimantIdentifier: 'A123456789' }, {})).toBe('RECORDED')
  })

  it('of another name without any number is taken, of the same name refused', async () => {
    expect(await second({}, { claimantName: '林佳穎' })).toBe('RECORDED')
    expect(await second({}, {})).toBe('DUPLICATE_SUBSIDY')
  })
})
