import { describe, expect, it } from 'vitest'
import { surroundingsCommands } from '../../electron/commands/surroundings.ts'
import { openCase } from '../../electron/store/append-event.ts'
import type { Store } from '../../electron/store/store.ts'
import type { CaseSurroundings } from '../../shared/ipc/views.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, scheduled, wageClaim, worker } from '../support/lifecycle.ts'
import { caseWith, clerk, must, temporaryStore } from '../support/store.ts'

const of = async (store: Store, caseId: string): Promise<CaseSurroundings> => must(await surroundingsCommands(store)['case.surroundings']({ caseId }))
const typing = async (store: Store, event: unknown): Promise<CaseSurroundings> => must(await surroundingsCommands(store)['intake.surroundings']({ event: event as { type: string } }))
const numbers = ({ related }: CaseSurroundings) => related.map((one) => one.caseNumber)

const other = { name: '己○○', birthDate: '1990-01-01' }
const otherCompany = company({ name: '○○貿易有限公司', ubn: '22099131' })

describe('the cases that belong with a case', () => {
  it('are those with the same employer or employee, the newest first, with what they share', async () => {
    const store = await temporaryStore()
    const first = await caseWith(store, filed({ on: '2026-01-05', appliedOn: '2026-01-05' }))
    const second = await caseWith(store, filed({ on: '2026-02-02', parties: [worker(other), company()] }))
    await caseWith(store, filed({ on: '2026-02-03', parties: [worker(other), otherCompany] }))
    const here = await caseWith(store, filed())
    const found = await of(store, here.caseId)
    expect(found.related).toMatchObject([
      { caseId: second.caseId, receivedOn: '2026-02-02', shared: [{ side: 'EMPLOYER', name: '○光精密股份有限公司' }], linked: false },
      { caseId: first.caseId, state: 'intake.received', outcome: null, shared: [{ side: 'EMPLOYEE', name: '甲○○' }, { side: 'EMPLOYER', name: '○光精密股份有限公司' }] },
    ])
    expect(found.hints.map((hint) => hint.code)).toContain('SAME_PARTIES_RUNNING')
    expect(found.employers).toEqual([{ partyId: 'E1', cases: 2, lastCase: { caseId: second.caseId, caseNumber: second.caseNumber } }])
  })

  it('know a company by its UBN, else by its name; two valid UBNs make two companies', async () => {
    const store = await temporaryStore()
    const file = async (over: Record<string, unknown>) => (await caseWith(store, filed({ parties: [worker(other), company(over)] }))).caseNumber
    const renamed = await file({ name: '○光精密（股）公司' })
    const without = await file({ ubn: undefined })
    const mistyped = await file({ ubn: '10001187' })
    await file({ ubn: '22099131' })
    const here = await caseWith(store, filed())
    expect(numbers(await of(store, here.caseId)).toSorted()).toEqual([renamed, without, mistyped].toSorted())
  })

  it('know a person by the identity number, else by name and date of birth, on whichever side', async () => {
    const store = await temporaryStore()
    const file = async (over: Record<string, unknown>) => (await caseWith(store, filed({ parties: [worker(over), otherCompany] }))).caseNumber
    const newName = await file({ name: '甲○○○', nationalId: 'A123456789', birthDate: undefined, age: 41 })
    const sameBirth = await file({ nationalId: undefined })
    const newNumber = await file({ nationalId: 'A800000014' })
    await file({ birthDate: '1984-06-18', nationalId: undefined })
    await file({ birthDate: undefined, age: 41, nationalId: undefined })
    const employs = await caseWith(store, filed({ parties: [worker(other), company({ kind: 'PERSON', name: '甲○○', ubn: undefined, birthDate: '1984-06-17' })] }))
    const here = await caseWith(store, filed({ parties: [worker({ nationalId: 'a1234-56789' }), company()] }))
    expect(numbers(await of(store, here.caseId)).toSorted()).toEqual([newName, sameBirth, newNumber, employs.caseNumber].toSorted())
  })

  it('do not mix demonstration and real cases', async () => {
    const store = await temporaryStore()
    const shown = must(await openCase(store, { event: filed(), demonstration: true }, clerk))
    const again = must(await openCase(store, { event: filed(), demonstration: true }, clerk))
    const real = await caseWith(store, filed())
    expect(numbers(await of(store, shown.caseId))).toEqual([again.caseNumber])
    expect(await of(store, real.caseId)).toMatchObject({ related: [], employers: [] })
    expect(numbers(await typing(store, filed()))).toEqual([real.caseNumber])
  })

  it('are fifty at most, and those of the same parties are always among them', async () => {
    const store = await temporaryStore()
    const repeated = await caseWith(store, filed({ on: '2026-01-02' }))
    for (let index = 0; index < 51; index += 1) await caseWith(store, filed({ on: '2026-02-02', parties: [worker({ name: `勞${index}`, birthDate: '1990-01-01' }), company()] }))
    const here = await caseWith(store, filed())
    const { related, employers } = await of(store, here.caseId)
    expect(related).toHaveLength(50)
    expect(related.at(-1)?.caseId).toBe(repeated.caseId)
    expect(employers[0]?.cases).toBe(52)
  })

  it('are marked once a note links them', async () => {
    const store = await temporaryStore()
    const failed = await caseWith(store, filed({ on: '2026-03-02' }), accepted, assigned, scheduled(), opened(), closedMeeting, failedOutcome)
    const unlinked = await caseWith(store, filed({ on: '2026-03-11' }))
    expect((await of(store, unlinked.caseId)).hints.map((hint) => hint.code)).toContain('REPEATED')
    const linked = await caseWith(store, filed({ on: '2026-03-11' }), {
      type: 'note.added', on: '2026-03-11', text: '再次申請', link: { caseId: failed.caseId, caseNumber: failed.caseNumber, relation: 'REPEATED' },
    })
    const found = await of(store, linked.caseId)
    expect(found.related.find((one) => one.caseId === failed.caseId)).toMatchObject({ linked: true, outcome: 'NOT_SETTLED' })
    expect(found.hints.map((hint) => hint.code)).not.toContain('REPEATED')
  })
})

describe('dismissals of one employer', () => {
  const severance = [wageClaim({ category: 'SEVERANCE', description: '資遣費' })]
  const dismissedCase = (index: number, on: string, leftOn: string) => filed({ on, appliedOn: on, claims: severance, parties: [worker({ name: `勞${index}`, birthDate: '1990-01-01', leftOn }), company()] })

  it('add up from case to case, by the day of the dismissal', async () => {
    const store = await temporaryStore()
    for (let index = 0; index < 10; index += 1) await caseWith(store, dismissedCase(index, '2026-02-23', '2026-02-20'))
    await caseWith(store, dismissedCase(10, '2026-02-23', '2025-10-01'))
    await caseWith(store, filed({ on: '2026-02-23', parties: [worker({ name: '勞20', birthDate: '1990-01-01' }), company()] }))
    const here = await caseWith(store, filed({ claims: severance, parties: [worker({ leftOn: '2026-02-20' }), company({ employeeCount: 25 })] }))
    const hint = (await of(store, here.caseId)).hints.find((one) => one.code === 'MASS_LAYOFF')
    expect(hint).toMatchObject({ article: '大量解僱勞工保護法 §2 I①', words: [expect.stringContaining('解僱勞工11人，同日最多11人') as string, expect.any(String) as string] })
  })
})

describe('an application that is being typed', () => {
  it('is told of the employer’s cases and of what it has to think of', async () => {
    const store = await temporaryStore()
    const last = await caseWith(store, filed({ on: '2026-02-02', parties: [worker(other), company()] }))
    const found = await typing(store, filed({ on: '2026-03-11', explained: undefined, claims: [], parties: [worker({ birthDate: '2010-01-01' }), company({ legalRepresentative: undefined, address: undefined })] }))
    expect(found.employers).toEqual([{ partyId: 'E1', cases: 1, lastCase: { caseId: last.caseId, caseNumber: last.caseNumber } }])
    expect(found.hints.map((hint) => hint.code)).toEqual(['MINOR_WITHOUT_GUARDIAN'])
  })

  it('is refused where it has no shape, and where it is no application', async () => {
    const store = await temporaryStore()
    const ask = surroundingsCommands(store)['intake.surroundings']
    expect(await ask({ event: { ...filed(), on: '2026-02-30' } })).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'on' } })
    expect(await ask({ event: { type: 'case.closed', on: '2026-03-11' } })).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED_NOW' } })
  })
})

it('says so when there is no such case', async () => {
  const store = await temporaryStore()
  expect(await surroundingsCommands(store)['case.surroundings']({ caseId: 'none' })).toMatchObject({ ok: false, refusal: { code: 'CASE_NOT_FOUND' } })
})
