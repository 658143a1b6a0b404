import { normalizeIdentifier } from '../../../shared/format/identifiers.ts'
import { nameKey } from '../../../shared/format/sameness.ts'
import { missingContent } from '../../../shared/law/application-content.ts'
import type { City } from '../../../shared/model/city.ts'
import type { ClaimItem } from '../../../shared/model/claim-item.ts'
import type { Party, Proxy } from '../../../shared/model/party.ts'
import {
  claimantField, type IntakeValues, isBlankClaim, isBlankParty, isBlankProxy, type PartyValues, type SideField, sideFields, sideOf,
} from './intake-values.ts'

/** The first event of a case as the form has it: checked in full by the lifecycle. */
export type IntakeEvent = { type: 'application.filed' | 'mediation.referredExOfficio'; parties: Party[]; claims: ClaimItem[]; workplace: { city: string; address: string | undefined }; transferredFrom?: { authority: string; filedThereOn: string | undefined } | undefined } & Record<string, unknown>

export interface FormEvent {
  event: IntakeEvent
  /** What §10 still asks for, as paths of the event such as `parties.W1.occupation`. */
  missing: string[]
  /** The form's field for a path of the event, such as `parties[1].name` or `parties.E1.address`. */
  formPath: (eventPath: string) => string
}

const idPrefix = { employees: 'W', employers: 'E' } as const

const text = (typed: string): string | undefined => typed.trim() || undefined
/** Full-width digits and letters made plain: ０９１２ → 0912. */
const plain = (typed: string): string | undefined => text(typed.normalize('NFKC'))

/** One of a list, by its place or its id. */
const named = <T extends { id: string }>(all: readonly T[], key: string): T | undefined => (/^\d+$/.test(key) ? all[Number(key)] : all.find(({ id }) => id === key))

function numbered<T>(prefix: string, all: readonly T[], isBlank: (one: T) => boolean): { id: string; index: number; one: T }[] {
  return all.map((one, index) => ({ one, index })).filter(({ one }) => !isBlank(one)).map(({ one, index }, place) => ({ id: `${prefix}${place + 1}`, index, one }))
}

function personFields(values: PartyValues, id: string): Partial<Party> {
  const { name, relationship, address } = values.guardian
  const hasGuardian = [name, relationship, address].some((typed) => typed.trim() !== '')
  return {
    gender: values.gender || undefined,
    birthDate: text(values.birthDate),
    age: values.birthDate === '' ? values.age ?? undefined : undefined,
    occupation: text(values.occupation),
    nationalId: text(normalizeIdentifier(values.nationalId)),
    interpreterLanguage: text(values.interpreterLanguage),
    employedOn: text(values.employedOn),
    workplaceCity: text(values.workplaceCity),
    leftOn: text(values.leftOn),
    monthlyWage: values.monthlyWage ?? undefined,
    ...(hasGuardian ? { guardian: { id: `${id}-G`, name: name.trim(), relationship: text(relationship), address: text(address) } } : {}),
  }
}

const organizationFields = (values: PartyValues): Partial<Party> =>
  ({ ubn: text(normalizeIdentifier(values.ubn)), legalRepresentative: text(values.legalRepresentative) })

/**
 * The event that files the form: W1, W2… for employees, E1… for employers, C1… for claims, each given out once, in the order of the form.
 * Lines that nobody filled in are left out.
 */
export function intakeEvent(values: IntakeValues, city: City): FormEvent {
  /** Where in the form the thing of an id stands. */
  const places = new Map<string, string>()
  const claimants = claimantField(values)
  const placed = sideFields.flatMap((field) =>
    numbered(idPrefix[field], values[field], isBlankParty).map((party) => ({ ...party, field, path: `${field}.${party.index}` })))

  const roleOf = (field: SideField) => (sideOf(field) === values.applicantSide ? 'APPLICANT' : 'RESPONDENT')
  // Somebody who acts for several of one side is one person, so that one signature does for all of them (law §7.1).
  const representatives = { employees: new Map<string, string>(), employers: new Map<string, string>() }
  const proxiesOf = (party: PartyValues, partyId: string, path: string, known: Map<string, string>): Proxy[] => {
    const own = new Set<string>()
    return numbered(`${partyId}-P`, party.proxies, isBlankProxy).map(({ id: freshId, index, one: { name, address, specialAuthority } }) => {
      const knownId = known.get(nameKey(name))
      const id = knownId === undefined || own.has(knownId) ? freshId : knownId
      own.add(id)
      if (name.trim() !== '' && knownId === undefined) known.set(nameKey(name), id)
      places.set(`${partyId} ${id}`, `${path}.proxies.${index}`)
      return { id, name: name.trim(), address: text(address), specialAuthority }
    })
  }
  const parties = placed.map(({ id, one, field, path }): Party => {
    places.set(id, path)
    return {
      id, side: sideOf(field), role: values.exOfficio ? undefined : roleOf(field), kind: one.kind, name: one.name.trim(), address: text(one.address),
      phone: plain(one.phone), email: plain(one.email),
      ...(one.kind === 'PERSON' ? personFields(one, id) : organizationFields(one)),
      ...(field === 'employers' ? { businessStatus: one.businessStatus === 'OPERATING' ? undefined : one.businessStatus, employeeCount: one.employeeCount ?? undefined } : {}),
      proxies: proxiesOf(one, id, path, representatives[field]),
    }
  })
  const claims = placed.filter(({ field }) => field === claimants)
    .flatMap(({ id, one, path }) => numbered('', one.claims, isBlankClaim).map((claim) => ({ ...claim, claimantId: id, path: `${path}.claims.${claim.index}` })))
    .map(({ one: { category, nature, description, amount }, claimantId, path }, index): ClaimItem => {
      const id = `C${index + 1}`
      places.set(id, path)
      return { id, claimantId, category, nature, description: description.trim(), amount: amount ?? undefined }
    })

  const event: IntakeEvent = {
    type: values.exOfficio ? 'mediation.referredExOfficio' : 'application.filed',
    on: values.receivedOn, city, mode: values.mode, proceeding: values.proceeding === 'MEDIATION' ? undefined : values.proceeding, channel: values.channel, appliedOn: values.appliedOn,
    ...(values.exOfficio ? { reason: values.referralReason.trim() } : { applicantSide: values.applicantSide }),
    workplace: { city: values.workplace.city.trim(), address: text(values.workplace.address) },
    transferredFrom: values.transferredFrom.isTransferred ? { authority: values.transferredFrom.authority.trim(), filedThereOn: text(values.transferredFrom.filedThereOn) } : undefined,
    links: values.links.length > 0 ? values.links : undefined,
    parties, claims,
    disputeSummary: values.disputeSummary.trim(),
    explained: values.explained.acknowledged ? values.explained : undefined,
  }

  /** Replaces each thing of a list, named by its number or id, with its place in the form. */
  const formPath = (eventPath: string): string => {
    const [head = '', key = '', ...rest] = eventPath.replaceAll('[', '.').replaceAll(']', '').split('.')
    if (head === 'on') return 'receivedOn'
    if (head === 'reason') return 'referralReason'
    if (head === 'claims') return [places.get(named(claims, key)?.id ?? '') ?? `${claimants}.0.claims.0.description`, ...rest].join('.')
    if (head !== 'parties') return [head, key, ...rest].filter((step) => step !== '').join('.')
    const party = named(parties, key)
    if (party === undefined) return key === 'EMPLOYER' ? 'employers.0.name' : 'employees.0.name'
    const [list, number = ''] = rest
    const proxy = list === 'proxies' ? named(party.proxies, number) : undefined
    return proxy === undefined ? [places.get(party.id), ...rest].join('.') : [places.get(`${party.id} ${proxy.id}`), ...rest.slice(2)].join('.')
  }
  return { event, missing: missingContent({ parties, claims }), formPath }
}
