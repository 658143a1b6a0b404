import { describe, expect, it } from 'vitest'
import { applicationEvent, askable, claimantsOf, formPathOf } from '../../../renderer/features/subsidy-intake/application-event.ts'
import { applicationOfCase, type ApplicationValues, emptyApplication } from '../../../renderer/features/subsidy-intake/application-values.ts'
import type { SubsidyPrefill } from '../../../shared/ipc/subsidy-views.ts'
import { subsidyEventSchemas } from '../../../shared/subsidy/events.ts'

const empty = emptyApplication('TAIPEI', '2026-05-20')
const form = (over: Partial<ApplicationValues> = {}): ApplicationValues => ({
  ...empty, claimantName: '乙○○', employerName: '○○股份有限公司', failedElsewhere: { before: 'COURT', name: '臺灣臺北地方法院', on: '2026-04-03', reference: '' },
  litigation: { ...empty.litigation, filedOn: '2026-05-04' }, items: { ...empty.items, COURT_FEE: { amountPaid: 31_987, receipt: ' 第12號 ' } }, ...over,
})
const parsed = (event: object) => subsidyEventSchemas.get('subsidy.submitted')?.safeParse(JSON.parse(JSON.stringify(event)))

describe('the event that submits an application', () => {
  it('is read as it stands, with the items that have an amount', () => {
    const answer = parsed(applicationEvent(form(), 'A1'))
    expect(answer).toMatchObject({ success: true, data: { caseId: null, claimantName: '乙○○', items: [{ kind: 'COURT_FEE', amountPaid: 31_987, receipt: '第12號' }], litigation: { joint: false, claimants: 1 } } })
  })

  it('of several who are chosen is one for each, as of people who sue together', () => {
    const values = form({ caseId: 'c', claimantIds: ['W4', 'W5'] })
    expect(claimantsOf(values)).toEqual(['W4', 'W5'])
    const events = claimantsOf(values).map((id) => applicationEvent(values, id))
    expect(events.map(({ claimantId }) => claimantId)).toEqual(['W4', 'W5'])
    expect(events.map(({ litigation }) => [litigation.joint, litigation.claimants])).toEqual([[true, 2], [true, 2]])
    expect(events.every((event) => event.failedElsewhere === undefined)).toBe(true)
  })

  it('tells months only where living expenses are asked for, and of a union its seat and not a household', () => {
    const living = { livingMonths: 3, livingFrom: '2026-05-04', householdRegisteredOn: '2015-08-03', unionCity: 'TAIPEI' }
    expect(applicationEvent(form(living), 'A1')).not.toHaveProperty('livingMonths')
    expect(applicationEvent(form({ ...living, items: { ...empty.items, LIVING_EXPENSE: { amountPaid: 106_200, receipt: '' } } }), 'A1')).toMatchObject({ livingMonths: 3, livingFrom: '2026-05-04', householdRegisteredOn: '2015-08-03' })
    expect(applicationEvent(form({ ...living, applicantType: 'UNION' }), 'A1')).toMatchObject({ unionCity: 'TAIPEI', householdRegisteredOn: undefined })
  })

  it('names the papers that are ticked, in the order of the list, with the file of those that have one', () => {
    const file = { name: '身分證.png', sha256: 'a'.repeat(64), bytes: 9, mediaType: 'image/png' as const }
    const { attachments } = applicationEvent(form({ papers: { PLEADING: { isHere: true, file: null }, ID_CARD: { isHere: true, file }, JUDGMENT: { isHere: false, file: null } } }), 'A1')
    expect(attachments).toEqual([{ kind: 'ID_CARD', name: '身分證.png', file: { sha256: file.sha256, bytes: 9 } }, { kind: 'PLEADING', name: '起訴狀（上訴狀）' }])
  })

  it('leads a problem to where it is typed', () => {
    const values = form({ otherSubsidies: [{ source: '', kind: 'ATTORNEY_FEE', courtLevel: 'FIRST', amount: null }, { source: '', kind: 'ATTORNEY_FEE', courtLevel: 'FIRST', amount: 10 }] })
    expect(formPathOf(values, 'items.0.amountPaid')).toBe('items.COURT_FEE.amountPaid')
    expect(formPathOf(values, 'items')).toBe('items.COURT_FEE.amountPaid')
    expect(formPathOf(form({ items: empty.items }), 'items')).toBe('items.ATTORNEY_FEE.amountPaid')
    expect(formPathOf(values, 'otherSubsidies[0].source')).toBe('otherSubsidies.1.source')
    expect(formPathOf(values, 'litigation.filedOn')).toBe('litigation.filedOn')
    expect(formPathOf(values, 'claimantId')).toBe('claimantName')
    expect(formPathOf(form({ caseId: 'c' }), 'claimantId')).toBe('claimantIds')
    expect(formPathOf(values, 'attachments.3.kind')).toBe('papers')
  })

  it('can be asked about from the first letter on', () => {
    expect(parsed(askable(empty))?.success).toBe(true)
    expect(parsed(askable({ ...empty, otherSubsidies: [{ source: '法', kind: 'ATTORNEY_FEE', courtLevel: 'FIRST', amount: null }] }))?.success).toBe(true)
  })
})

describe('a form that begins with a case', () => {
  const standing = { caseNumber: '北市勞調字第1150001號', outcome: 'NOT_SETTLED', partial: false, failed: true, unpaid: false, determinedOn: '2026-03-25', claimantName: '甲○○', employerName: '○寶數位行銷有限公司' }
  const prefill = (claimants: SubsidyPrefill['claimants']): SubsidyPrefill => ({ caseId: 'c', caseNumber: standing.caseNumber, city: 'TAIPEI', workplaceCity: 'TAIPEI', disputeKind: 'DISMISSAL', claimants, existing: [] })

  it('has the one who may apply, the suit that was recorded, and the record that the office keeps', () => {
    const facts = { parties: [], claims: [], litigations: [{ on: '2026-05-04', court: '臺灣臺北地方法院', courtLevel: 'FIRST' as const, filedOn: '2026-05-04', claimAmount: 3_120_000, kind: 'CONFIRM_EMPLOYMENT' as const }] }
    const values = applicationOfCase(prefill([{ claimantId: 'W1', standing }, { claimantId: 'W2', standing: { ...standing, failed: false } }]), facts, '2026-05-20')
    expect(values).toMatchObject({ caseId: 'c', claimantIds: ['W1'], litigation: { filedOn: '2026-05-04', court: '臺灣臺北地方法院', claimAmount: 3_120_000, kind: 'CONFIRM_EMPLOYMENT' }, papers: { MEDIATION_RECORD: { isHere: true } } })
  })

  it('leaves the choice open where several may apply', () => {
    const values = applicationOfCase(prefill([{ claimantId: 'W1', standing }, { claimantId: 'W2', standing }]), { parties: [], claims: [], litigations: [] }, '2026-05-20')
    expect(values.claimantIds).toEqual([])
  })
})
