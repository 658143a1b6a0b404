import { missingContent } from '../../shared/law/application-content.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { partyKinds, type Party, type Side } from '../../shared/model/party.ts'
import { disputeCategories } from '../../shared/model/claim-item.ts'
import { freeId } from './choices.ts'
import { defineForm, filled, type FieldSpec, type FormContext, type Payload } from './definition.ts'

interface SupplementValues {
  /** What was missing when the form was opened; `answers` has the same order. */
  missing: string[]
  answers: string[]
  newParty: { kind: string; name: string; legalRepresentative: string; address: string; occupation: string; gender: string; birthDate: string }
  newClaim: { category: string; description: string; amount: number | null }
}

/** The field of a party that a path names, or the address of one of its proxies. */
function targetOf(path: string, parties: readonly Party[]): { party: Party; field: string; proxyId?: string } | null {
  const party = parties.find((one) => path.startsWith(`parties.${one.id}.`))
  if (party === undefined) return null
  const field = path.slice(`parties.${party.id}.`.length)
  const proxy = party.proxies.find((one) => field === `proxies.${one.id}.address`)
  return proxy === undefined ? { party, field } : { party, field, proxyId: proxy.id }
}

const sideMissing = (missing: readonly string[]): Side | null =>
  missing.includes('parties.EMPLOYEE') ? 'EMPLOYEE' : missing.includes('parties.EMPLOYER') ? 'EMPLOYER' : null

function fieldFor(path: string, index: number, { view, t }: FormContext): FieldSpec[] {
  const target = targetOf(path, view.facts.parties)
  if (target === null) return []
  const common = { name: `answers.${index}`, of: target.party.name }
  if (target.proxyId !== undefined) return [{ ...common, kind: 'line', label: 'proxyAddress' }]
  switch (target.field) {
    case 'gender':
      return [{ ...common, kind: 'radio', label: 'gender', options: (['MALE', 'FEMALE'] as const).map((gender) => ({ value: gender, label: t(`domain:gender.${gender}`) })) }]
    case 'birthDate':
      return [{ ...common, kind: 'date', label: 'birthDate' }]
    case 'occupation':
      return [{ ...common, kind: 'line', label: 'occupation' }]
    case 'legalRepresentative':
      return [{ ...common, kind: 'line', label: 'legalRepresentative' }]
    default:
      return [{ ...common, kind: 'line', label: target.party.kind === 'PERSON' ? 'address' : 'officeAddress' }]
  }
}

function newPartyFields({ missing, newParty }: SupplementValues, { t }: FormContext): FieldSpec[] {
  const side = sideMissing(missing)
  if (side === null) return []
  const person = newParty.kind === 'PERSON'
  const of = t(`domain:sideParty.${side}`)
  return [
    { kind: 'choice', name: 'newParty.kind', label: 'kind', of, options: partyKinds.map((kind) => ({ value: kind, label: t(`domain:partyKind.${kind}`) })) },
    { kind: 'line', name: 'newParty.name', label: person ? 'name' : 'orgName', of },
    ...(person ? [
      { kind: 'radio' as const, name: 'newParty.gender', label: 'gender' as const, of, options: (['MALE', 'FEMALE'] as const).map((gender) => ({ value: gender, label: t(`domain:gender.${gender}`) })) },
      { kind: 'date' as const, name: 'newParty.birthDate', label: 'birthDate' as const, of },
      { kind: 'line' as const, name: 'newParty.occupation', label: 'occupation' as const, of },
    ] : [{ kind: 'line' as const, name: 'newParty.legalRepresentative', label: 'legalRepresentative' as const, of }]),
    { kind: 'line', name: 'newParty.address', label: person ? 'address' : 'officeAddress', of },
  ]
}

function changedParties({ missing, answers, newParty }: SupplementValues, facts: CaseFacts): Payload[] {
  const changes = new Map<string, Payload>()
  for (const [index, path] of missing.entries()) {
    const target = targetOf(path, facts.parties)
    const answer = answers[index]?.trim() ?? ''
    if (target === null || answer === '') continue
    const change = changes.get(target.party.id) ?? { id: target.party.id }
    const proxies = (change.proxies ?? target.party.proxies) as Party['proxies']
    changes.set(target.party.id, target.proxyId === undefined
      ? { ...change, [target.field]: answer }
      : { ...change, proxies: proxies.map((proxy) => (proxy.id === target.proxyId ? { ...proxy, address: answer } : proxy)) })
  }
  const side = sideMissing(missing)
  if (side === null || newParty.name.trim() === '') return [...changes.values()]
  const taken = facts.parties.map((party) => party.id)
  const { gender, birthDate, occupation, legalRepresentative, ...common } = newParty
  const own = newParty.kind === 'PERSON' ? { gender, birthDate, occupation } : { legalRepresentative }
  return [...changes.values(), {
    id: freeId(side === 'EMPLOYEE' ? 'W' : 'E', taken), side, ...filled(common), ...filled(own), proxies: [],
    ...(facts.applicantSide === null ? {} : { role: facts.applicantSide === side ? 'APPLICANT' : 'RESPONDENT' }),
  }]
}

/** 登錄補正: one field for each thing that was missing; what else came in is entered with 更新當事人資料. */
export const supplementReceived = defineForm<SupplementValues>({
  initial: ({ view }) => {
    const missing = missingContent(view.facts)
    return {
      missing, answers: missing.map(() => ''), newClaim: { category: 'WAGE', description: '', amount: null },
      newParty: { kind: sideMissing(missing) === 'EMPLOYEE' ? 'PERSON' : 'COMPANY', name: '', legalRepresentative: '', address: '', occupation: '', gender: '', birthDate: '' },
    }
  },
  fields: (values, context) => [
    ...values.missing.flatMap((path, index) => fieldFor(path, index, context)),
    ...newPartyFields(values, context),
    ...(values.missing.includes('claims') ? [
      { kind: 'choice' as const, name: 'newClaim.category', label: 'category' as const, options: disputeCategories.map((category) => ({ value: category, label: context.t(`domain:category.${category}`) })) },
      { kind: 'paragraph' as const, name: 'newClaim.description', label: 'description' as const },
      { kind: 'amount' as const, name: 'newClaim.amount', label: 'amount' as const },
    ] : []),
  ],
  events: (values, { view: { facts } }) => {
    const { category, description, amount } = values.newClaim
    const claimant = facts.parties.find((party) => (facts.applicantSide === null ? party.side === 'EMPLOYEE' : party.role === 'APPLICANT'))
    const claims = values.missing.includes('claims') && description.trim() !== '' && claimant !== undefined
      ? [{ id: freeId('C', facts.claims.map((claim) => claim.id)), claimantId: claimant.id, category, nature: category.startsWith('INTERESTS') ? 'INTERESTS' : 'RIGHTS', description: description.trim(), ...(amount === null ? {} : { amount }) }]
      : []
    return [{ changes: { parties: changedParties(values, facts), claims } }]
  },
})
