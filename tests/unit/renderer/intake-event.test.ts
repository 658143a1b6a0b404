import { describe, expect, it } from 'vitest'
import { intakeEvent } from '../../../renderer/features/intake/intake-event.ts'
import {
  colleagueOf, emptyClaim, emptyIntake, emptyParty, emptyProxy, type IntakeValues, isBlankParty, type PartyValues,
} from '../../../renderer/features/intake/intake-values.ts'
import { parseCaseEvent } from '../../../shared/lifecycle/parse-event.ts'

const worker = (name: string, values: Partial<PartyValues> = {}): PartyValues => ({
  ...emptyParty('PERSON'), name, gender: 'FEMALE', birthDate: '1990-05-06', occupation: '作業員', address: '高雄市前鎮區○○路1號',
  claims: [{ ...emptyClaim(), description: '積欠工資', amount: 30_000 }], ...values,
})
const company = (name: string, values: Partial<PartyValues> = {}): PartyValues => ({
  ...emptyParty('COMPANY'), name, ubn: '22099131', legalRepresentative: '林○○', address: '高雄市楠梓區○○路2號', ...values,
})
const form = (values: Partial<IntakeValues> = {}): IntakeValues => ({
  ...emptyIntake('KAOHSIUNG', '高雄市', '2026-03-02'), employees: [worker('王○○')], employers: [company('大明股份有限公司')], ...values,
})

describe('the event that files an application', () => {
  it('is read by the lifecycle as it stands', () => {
    const { event, missing } = intakeEvent(form({ disputeSummary: ' 自115年1月起未給付工資。 ' }), 'KAOHSIUNG')
    expect(parseCaseEvent(event)).toMatchObject({
      ok: true,
      value: {
        type: 'application.filed', on: '2026-03-02', appliedOn: '2026-03-02', channel: 'COUNTER', mode: 'SOLE_MEDIATOR', applicantSide: 'EMPLOYEE',
        workplace: { city: 'KAOHSIUNG', address: '高雄市' }, disputeSummary: '自115年1月起未給付工資。',
        parties: [{ id: 'W1', side: 'EMPLOYEE', role: 'APPLICANT', birthDate: '1990-05-06' }, { id: 'E1', side: 'EMPLOYER', role: 'RESPONDENT', ubn: '22099131' }],
        claims: [{ id: 'C1', claimantId: 'W1', category: 'WAGE', nature: 'RIGHTS', amount: 30_000 }],
      },
    })
    expect(missing).toEqual([])
  })

  it('numbers people and claims in the order of the form and leaves out what nobody filled in', () => {
    const values = form({
      employees: [
        { ...emptyParty('PERSON'), claims: [emptyClaim()] },
        worker('甲○○', { proxies: [emptyProxy(), { name: '丁○○', address: '', specialAuthority: true }] }),
        worker('乙○○', { claims: [{ ...emptyClaim(), description: '加班費' }, emptyClaim(), { ...emptyClaim(), category: 'SEVERANCE', description: '資遣費', amount: 50_000 }] }),
      ],
    })
    const { event } = intakeEvent(values, 'KAOHSIUNG')
    expect(event.parties.map(({ id, name }) => [id, name])).toEqual([['W1', '甲○○'], ['W2', '乙○○'], ['E1', '大明股份有限公司']])
    expect(event.parties[0]?.proxies).toEqual([{ id: 'W1-P1', name: '丁○○', address: undefined, specialAuthority: true }])
    expect(event.claims.map(({ id, claimantId, description }) => [id, claimantId, description])).toEqual([['C1', 'W1', '積欠工資'], ['C2', 'W2', '加班費'], ['C3', 'W2', '資遣費']])
  })

  it('takes the claims of the employer where the employer applies', () => {
    const values = form({ applicantSide: 'EMPLOYER', employers: [company('大明股份有限公司', { claims: [{ ...emptyClaim(), category: 'CONTRACT', description: '返還離職預告期間工資' }] })] })
    const { event } = intakeEvent(values, 'KAOHSIUNG')
    expect(event.parties.map(({ role }) => role)).toEqual(['RESPONDENT', 'APPLICANT'])
    expect(event.claims).toMatchObject([{ claimantId: 'E1', description: '返還離職預告期間工資' }])
  })

  it('is a referral with its reason, and parties without a role, where nobody applied', () => {
    const { event } = intakeEvent(form({ exOfficio: true, referralReason: '影響公眾' }), 'KAOHSIUNG')
    expect(parseCaseEvent(event)).toMatchObject({ ok: true, value: { type: 'mediation.referredExOfficio', reason: '影響公眾' } })
    expect(event.parties.map(({ role }) => role)).toEqual([undefined, undefined])
    expect(event).not.toHaveProperty('applicantSide')
  })

  it('makes full-width and dashed numbers plain', () => {
    const values = form({ employees: [worker('王○○', { nationalId: 'ａ１２３－４５６７８９', phone: '０９１２－３４５－６７８' })], employers: [company('大明', { ubn: '2209-9131' })] })
    const { event } = intakeEvent(values, 'KAOHSIUNG')
    expect(event.parties).toMatchObject([{ nationalId: 'A123456789', phone: '0912-345-678' }, { ubn: '22099131' }])
  })

  it('sends the age only where the date of birth is not known', () => {
    const ages = [worker('甲○○', { birthDate: '', age: 40 }), worker('乙○○', { age: 40 })].map((one) => intakeEvent(form({ employees: [one] }), 'KAOHSIUNG').event.parties[0]?.age)
    expect(ages).toEqual([40, undefined])
  })

  it('keeps a guardian whose name is still missing, so that it is asked for', () => {
    const { event } = intakeEvent(form({ employees: [worker('王○○', { guardian: { name: '', relationship: '母', address: '' } })] }), 'KAOHSIUNG')
    expect(parseCaseEvent(event)).toMatchObject({ ok: false, refusal: { code: 'INVALID_PAYLOAD', field: 'parties[0].guardian.name' } })
  })

  it('says nothing of the explanations until they are acknowledged', () => {
    expect(intakeEvent(form(), 'KAOHSIUNG').event.explained).toBeUndefined()
    expect(intakeEvent(form({ explained: { on: '2026-03-02', acknowledged: true } }), 'KAOHSIUNG').event.explained).toEqual({ on: '2026-03-02', acknowledged: true })
  })
})

describe('the way back from the event to the form', () => {
  const values = form({
    employees: [{ ...emptyParty('PERSON'), claims: [] }, worker('甲○○', { occupation: '', proxies: [emptyProxy(), { name: '丁○○', address: '', specialAuthority: false }], claims: [emptyClaim(), { ...emptyClaim(), amount: 5 }] })],
  })
  const { formPath, missing } = intakeEvent(values, 'KAOHSIUNG')

  it.each([
    ['parties[0].name', 'employees.1.name'],
    ['parties.W1.occupation', 'employees.1.occupation'],
    ['parties.0.proxies.0.name', 'employees.1.proxies.1.name'],
    ['parties[1].ubn', 'employers.0.ubn'],
    ['claims[0].description', 'employees.1.claims.1.description'],
    ['parties.EMPLOYER', 'employers.0.name'],
    ['claims', 'employees.0.claims.0.description'],
    ['on', 'receivedOn'],
    ['reason', 'referralReason'],
    ['workplace.city', 'workplace.city'],
    ['explained.on', 'explained.on'],
  ])('%s stands at %s', (eventPath, expected) => {
    expect(formPath(eventPath)).toBe(expected)
  })

  it('leads from what §10 still asks for to its field', () => {
    expect(missing.map(formPath)).toEqual(['employees.1.occupation', 'employees.1.proxies.1.address'])
  })
})

describe('a new claimant', () => {
  it('is like the last one save for what is personal', () => {
    const colleague = colleagueOf(worker('甲○○', { monthlyWage: 32_000, phone: '0912345678', nationalId: 'A123456789' }))
    expect(colleague).toMatchObject({ name: '', gender: '', birthDate: '', address: '', phone: '', nationalId: '', occupation: '作業員', monthlyWage: 32_000 })
    expect(colleague.claims).toEqual([{ category: 'WAGE', nature: 'RIGHTS', description: '積欠工資', amount: 30_000 }])
  })

  it('counts as blank until something is typed', () => {
    expect(isBlankParty({ ...emptyParty('PERSON'), claims: [emptyClaim()], proxies: [emptyProxy()] })).toBe(true)
    expect(isBlankParty({ ...emptyParty('PERSON'), gender: 'MALE' })).toBe(false)
  })

  it('gives somebody who acts for several of one side one id, and finds the field of each', () => {
    const proxy = { name: '戊○○', address: '高雄市前鎮區中山路1號', specialAuthority: true }
    const values = form({
      employees: [worker('甲○○', { proxies: [proxy] }), worker('乙○○', { proxies: [{ ...emptyProxy(), name: '己○○' }, { ...proxy, name: ' 戊 ○○', specialAuthority: false }] })],
      employers: [company('大明股份有限公司', { proxies: [{ ...emptyProxy(), name: '庚○○' }] })],
    })
    const { event, formPath } = intakeEvent(values, 'KAOHSIUNG')
    expect(event.parties.map(({ proxies }) => proxies.map(({ id, specialAuthority }) => [id, specialAuthority]))).toEqual([
      [['W1-P1', true]], [['W2-P1', false], ['W1-P1', false]], [['E1-P1', false]],
    ])
    expect(formPath('parties[0].proxies[0].name')).toBe('employees.0.proxies.0.name')
    expect(formPath('parties[1].proxies[1].name')).toBe('employees.1.proxies.1.name')
    expect(parseCaseEvent(event)).toMatchObject({ ok: true })
  })

  it('keeps two proxies of one name of the same party apart', () => {
    const twice = [{ ...emptyProxy(), name: '戊○○' }, { ...emptyProxy(), name: '戊○○' }]
    const { event } = intakeEvent(form({ employees: [worker('甲○○', { proxies: twice })] }), 'KAOHSIUNG')
    expect(event.parties[0]?.proxies.map(({ id }) => id)).toEqual(['W1-P1', 'W1-P2'])
  })

  it('tells a conciliation, a transfer, the linked cases and how the employer stands', () => {
    const values = form({
      proceeding: 'CONCILIATION', transferredFrom: { isTransferred: true, authority: ' 屏東縣政府 ', filedThereOn: '2026-02-24' },
      links: [{ caseNumber: '高市勞調字第1150001號', relation: 'REPEATED' }],
      employees: [worker('甲○○', { workplaceCity: '屏東縣' })], employers: [company('大明股份有限公司', { businessStatus: 'BANKRUPT', employeeCount: 12 })],
    })
    expect(parseCaseEvent(intakeEvent(values, 'KAOHSIUNG').event)).toMatchObject({
      ok: true,
      value: {
        proceeding: 'CONCILIATION', transferredFrom: { authority: '屏東縣政府', filedThereOn: '2026-02-24' }, links: [{ relation: 'REPEATED' }],
        parties: [{ workplaceCity: '屏東縣' }, { businessStatus: 'BANKRUPT', employeeCount: 12 }],
      },
    })
  })

  it('says nothing of a transfer that was unticked again, or of an employer in business', () => {
    const { event } = intakeEvent(form({ transferredFrom: { isTransferred: false, authority: '屏東縣政府', filedThereOn: '' } }), 'KAOHSIUNG')
    expect(event).toMatchObject({ transferredFrom: undefined, proceeding: undefined, links: undefined })
    expect(event.parties[1]).toMatchObject({ businessStatus: undefined, employeeCount: undefined })
  })
})
