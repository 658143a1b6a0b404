import { disputeCategories, type ClaimItem } from '../../shared/model/claim-item.ts'
import { isSent } from '../../shared/documents/groups.ts'
import { normalizeIdentifier } from '../../shared/format/identifiers.ts'
import { nameKey } from '../../shared/format/sameness.ts'
import { mostProxies } from '../../shared/law/agency.ts'
import { representativeOf } from '../../shared/law/business-status.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { counties } from '../../shared/model/county.ts'
import { businessStatuses, type Party, type Side } from '../../shared/model/party.ts'
import { countyCode, countyName } from '../county-names.ts'
import { freeId, partyOption, representativeLabels } from './choices.ts'
import { defineForm, filled, type FieldSpec, type FormContext, type FormRegistry, type Payload } from './definition.ts'

const noteAdded = defineForm<{ text: string }>({
  initial: () => ({ text: '' }),
  fields: () => [{ kind: 'paragraph', name: 'text', label: 'note', required: true }],
  events: (values, { now }) => [{ ...filled(values), at: now }],
})

const personTexts = ['name', 'occupation', 'address', 'phone', 'email', 'nationalId', 'interpreterLanguage'] as const
const orgTexts = ['name', 'legalRepresentative', 'address', 'ubn', 'phone', 'email'] as const
const personDates = ['birthDate', 'employedOn', 'leftOn'] as const
type PartyFields = Record<(typeof personTexts)[number] | (typeof orgTexts)[number] | (typeof personDates)[number], string> & {
  gender: string; monthlyWage: number | null; businessStatus: string; employeeCount: number | null; workplaceCity: string; guardianName: string; relationship: string; guardianAddress: string; proxyAddresses: string[]
}

function fieldsOf(party: Party): PartyFields {
  const text = (name: (typeof personTexts)[number] | (typeof orgTexts)[number] | (typeof personDates)[number]): string => party[name] ?? ''
  return {
    name: party.name, occupation: text('occupation'), address: text('address'), phone: text('phone'), email: text('email'), nationalId: text('nationalId'),
    interpreterLanguage: text('interpreterLanguage'), legalRepresentative: text('legalRepresentative'), ubn: text('ubn'), birthDate: text('birthDate'), employedOn: text('employedOn'),
    leftOn: text('leftOn'), gender: party.gender ?? '', monthlyWage: party.monthlyWage ?? null, businessStatus: party.businessStatus ?? 'OPERATING',
    employeeCount: party.employeeCount ?? null, workplaceCity: countyName(party.workplaceCity ?? ''), guardianName: party.guardian?.name ?? '', relationship: party.guardian?.relationship ?? '',
    guardianAddress: party.guardian?.address ?? '', proxyAddresses: party.proxies.map((proxy) => proxy.address ?? ''),
  }
}

/** Only what differs; a text may be emptied, a date or an amount only replaced. */
function changesOf(party: Party, now: PartyFields): Payload {
  const before = fieldsOf(party)
  const person = party.kind === 'PERSON'
  const texts = (person ? personTexts : orgTexts).filter((name) => now[name].trim() !== before[name])
  const dates = person ? personDates.filter((name) => now[name] !== before[name] && now[name] !== '') : []
  const guardianChanged = person && (['guardianName', 'relationship', 'guardianAddress'] as const).some((name) => now[name].trim() !== before[name])
  const proxyChanged = party.proxies.some((_, index) => now.proxyAddresses[index]?.trim() !== before.proxyAddresses[index])
  return {
    ...Object.fromEntries(texts.map((name) => [name, name === 'nationalId' || name === 'ubn' ? normalizeIdentifier(now[name]) : now[name].trim()])),
    ...Object.fromEntries(dates.map((name) => [name, now[name]])),
    ...(person && now.gender !== before.gender && now.gender !== '' ? { gender: now.gender } : {}),
    ...(person && now.monthlyWage !== null && now.monthlyWage !== before.monthlyWage ? { monthlyWage: now.monthlyWage } : {}),
    ...(party.side === 'EMPLOYEE' && now.workplaceCity.trim() !== before.workplaceCity ? { workplaceCity: countyCode(now.workplaceCity.trim()) } : {}),
    ...(party.side === 'EMPLOYER' && now.businessStatus !== before.businessStatus ? { businessStatus: now.businessStatus } : {}),
    ...(party.side === 'EMPLOYER' && now.employeeCount !== null && now.employeeCount !== before.employeeCount ? { employeeCount: now.employeeCount } : {}),
    ...(guardianChanged ? { guardian: { ...party.guardian, id: party.guardian?.id ?? `${party.id}-G`, name: now.guardianName.trim(), relationship: now.relationship.trim(), address: now.guardianAddress.trim() } } : {}),
    ...(proxyChanged ? { proxies: party.proxies.map((proxy, index) => ({ ...proxy, address: now.proxyAddresses[index]?.trim() ?? '' })) } : {}),
  }
}

const partyUpdated = defineForm<{ index: string; parties: PartyFields[] }>({
  wide: true, columns: true,
  initial: ({ view }) => ({ index: '0', parties: view.facts.parties.map(fieldsOf) }),
  fields: ({ index, parties }, { view, t }) => {
    const at = (name: string) => `parties.${index}.${name}`
    const party = view.facts.parties[Number(index)]
    const person = party?.kind === 'PERSON'
    const lines = (names: readonly (keyof PartyFields & FieldSpec['label'])[]): FieldSpec[] => names.map((name) => ({ kind: 'line', name: at(name), label: name }))
    const dates: FieldSpec[] = personDates.map((name) => ({ kind: 'date', name: at(name), label: name }))
    return [
      { kind: 'choice', name: 'index', label: 'partyId', required: true, options: view.facts.parties.map((one, number) => ({ ...partyOption(one, t), value: String(number) })) },
      { kind: 'line', name: at('name'), label: person ? 'name' : 'orgName', required: true },
      ...(person ? [
        { kind: 'radio' as const, name: at('gender'), label: 'gender' as const, options: (['MALE', 'FEMALE'] as const).map((gender) => ({ value: gender, label: t(`domain:gender.${gender}`) })) },
        ...lines(['occupation', 'address', 'phone', 'email', 'nationalId', 'interpreterLanguage']),
        ...dates,
        { kind: 'amount' as const, name: at('monthlyWage'), label: 'monthlyWage' as const },
        ...(party.side === 'EMPLOYEE' ? [{ kind: 'line' as const, name: at('workplaceCity'), label: 'workplaceElsewhere' as const, suggestions: counties }] : []),
        ...lines(['guardianName', 'relationship', 'guardianAddress']),
      ] : [
        { kind: 'line' as const, name: at('legalRepresentative'), label: representativeLabels[representativeOf(businessStatuses.find((status) => status === parties[Number(index)]?.businessStatus))] },
        { kind: 'line' as const, name: at('address'), label: 'officeAddress' as const },
        ...lines(['ubn', 'phone', 'email']),
      ]),
      ...(party?.side === 'EMPLOYER' ? [
        { kind: 'choice' as const, name: at('businessStatus'), label: 'businessStatus' as const, options: businessStatuses.map((status) => ({ value: status, label: t(`domain:businessStatus.${status}`) })) },
        { kind: 'number' as const, name: at('employeeCount'), label: 'employeeCount' as const, min: 0 },
      ] : []),
      ...(party?.proxies ?? []).map((proxy, number) => ({ kind: 'line' as const, name: at(`proxyAddresses.${number}`), label: 'proxyAddress' as const, of: proxy.name })),
    ]
  },
  events: ({ index, parties }, { view }) => {
    const party = view.facts.parties[Number(index)]
    const now = parties[Number(index)]
    if (party === undefined || now === undefined) return []
    const changes = changesOf(party, now)
    return Object.keys(changes).length === 0 ? [] : [{ partyId: party.id, changes }]
  },
  formPath: (path, _index, { index }) => (path === 'partyId' ? 'index' : path.replace(/^changes\.guardian\.name/, 'changes.guardianName').replace(/^changes\.proxies\.(\d+)\.address/, 'changes.proxyAddresses.$1').replace(/^changes/, `parties.${index}`)),
})

interface ClaimFields { category: string; nature: string; description: string; amount: number | null }
const claimFields = (claim: ClaimItem): ClaimFields => ({ category: claim.category, nature: claim.nature, description: claim.description, amount: claim.amount ?? null })

const claimUpdated = defineForm<{ index: string; claims: ClaimFields[] }>({
  initial: ({ view }) => ({ index: '0', claims: view.facts.claims.map(claimFields) }),
  fields: ({ index }, { view, t }) => {
    const at = (name: keyof ClaimFields) => `claims.${index}.${name}`
    const claimantName = (claim: ClaimItem): string => view.facts.parties.find((party) => party.id === claim.claimantId)?.name ?? ''
    return [
      { kind: 'choice', name: 'index', label: 'claimId', required: true, options: view.facts.claims.map((claim, number) => ({ value: String(number), label: claim.description, note: claimantName(claim) })) },
      { kind: 'choice', name: at('category'), label: 'category', required: true, options: disputeCategories.map((category) => ({ value: category, label: t(`domain:category.${category}`) })) },
      { kind: 'radio', name: at('nature'), label: 'nature', required: true, options: (['RIGHTS', 'INTERESTS'] as const).map((nature) => ({ value: nature, label: t(`domain:nature.${nature}`) })) },
      { kind: 'paragraph', name: at('description'), label: 'description', required: true },
      { kind: 'amount', name: at('amount'), label: 'amount' },
    ]
  },
  events: ({ index, claims }, { view }) => {
    const claim = view.facts.claims[Number(index)]
    const now = claims[Number(index)]
    if (claim === undefined || now === undefined) return []
    const before = claimFields(claim)
    const changes = {
      ...(now.category !== before.category ? { category: now.category } : {}),
      ...(now.nature !== before.nature ? { nature: now.nature } : {}),
      ...(now.description.trim() !== before.description ? { description: now.description.trim() } : {}),
      ...(now.amount !== before.amount && now.amount !== null ? { amount: now.amount } : {}),
    }
    return Object.keys(changes).length === 0 ? [] : [{ claimId: claim.id, changes }]
  },
  formPath: (path, _index, { index }) => (path === 'claimId' ? 'index' : path.replace(/^changes/, `claims.${index}`)),
})

/** Parties that may have one more proxy (行政程序法 §24 II). */
const openToProxies = ({ view }: FormContext): Party[] => activeParties(view.facts).filter((party) => party.proxies.length < mostProxies)

const proxyAppointed = defineForm<{ partyIds: string[]; name: string; address: string; specialAuthority: boolean; serviceLimited: boolean }>({
  initial: (context) => ({ partyIds: openToProxies(context).slice(0, 1).map((party) => party.id), name: '', address: '', specialAuthority: false, serviceLimited: false }),
  fields: (_values, context) => [
    { kind: 'line', name: 'name', label: 'proxyName', required: true },
    { kind: 'line', name: 'address', label: 'proxyAddress' },
    { kind: 'flag', name: 'specialAuthority', label: 'specialAuthority' },
    { kind: 'flag', name: 'serviceLimited', label: 'serviceLimited', hint: 'serviceLimited' },
    { kind: 'many', name: 'partyIds', label: 'proxyOf', required: true, hint: 'proxyOf', options: openToProxies(context).map((party) => partyOption(party, context.t)) },
  ],
  // One event for each party; somebody who acts for several of one side is one person, whose signature does for all of them (law §7.1).
  events: ({ partyIds, name, address, specialAuthority, serviceLimited }, { view }) => {
    const chosen = view.facts.parties.filter((party) => partyIds.includes(party.id))
    const ofSide = (side: Side) => view.facts.parties.filter((party) => party.side === side)
    const known = (side: Side) => ofSide(side).flatMap((party) => party.proxies).find((proxy) => nameKey(proxy.name) === nameKey(name))
    const fresh = (side: Side, own: Party): string => {
      const prefix = `${chosen.find((party) => party.side === side)?.id ?? own.id}-P`
      const taken = new Set(view.facts.parties.flatMap((party) => party.proxies.map((proxy) => proxy.id)).filter((id) => id.startsWith(prefix)))
      return freeId(prefix, [...taken])
    }
    return chosen.map((party) => {
      const same = known(party.side)
      const id = same === undefined || party.proxies.some((proxy) => proxy.id === same.id) ? fresh(party.side, party) : same.id
      return { partyId: party.id, proxy: { id, name: name.trim(), ...filled({ address }), specialAuthority, ...(serviceLimited ? { serviceLimited } : {}) } }
    })
  },
  formPath: (path) => (path === 'partyId' ? 'partyIds' : path.replace(/^proxy\./, '')),
})

/** A document among its form's choices. */
const nameOfDocument = ({ code, key }: { code: string; key: string }): string => `${code} ${key}`

/** 登錄他系統發文: for a letter that went out through another program; one that this program sends is issued from the documents. */
const documentIssued = defineForm<{ document: string; documentNumber: string }>({
  name: 'issuedElsewhere',
  initial: ({ view }) => {
    const first = view.documents.find((one) => isSent(one.code))
    return { document: first === undefined ? '' : nameOfDocument(first), documentNumber: '' }
  },
  fields: (_values, { view }) => [
    { kind: 'choice', name: 'document', label: 'documentCode', required: true, hint: 'issuedElsewhere', options: view.documents.filter((one) => isSent(one.code)).map((one) => ({ value: nameOfDocument(one), label: one.title, note: one.code })) },
    { kind: 'line', name: 'documentNumber', label: 'documentNumber' },
  ],
  events: ({ document, documentNumber }, { view }) => view.documents.filter((one) => nameOfDocument(one) === document).map(({ code, key }) => ({ code, key, ...filled({ documentNumber }) })),
  formPath: (path) => (path === 'code' || path === 'key' ? 'document' : path),
})

export const upkeepForms: FormRegistry = {
  'note.added': noteAdded,
  'party.updated': partyUpdated,
  'claim.updated': claimUpdated,
  'proxy.appointed': proxyAppointed,
  'document.issued': documentIssued,
}
