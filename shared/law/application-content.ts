import type { ClaimItem } from '../model/claim-item.ts'
import type { Party } from '../model/party.ts'

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

function missingOfParty(party: Party): string[] {
  const at = `parties.${party.id}`
  const missing = party.kind === 'PERSON'
    ? [
        party.gender === undefined && 'gender',
        party.birthDate === undefined && party.age === undefined && 'birthDate',
        blank(party.occupation) && 'occupation',
        blank(party.address) && 'address',
      ]
    : [blank(party.legalRepresentative) && 'legalRepresentative', blank(party.address) && 'address']
  const ofProxies = party.proxies.filter((proxy) => blank(proxy.address)).map((proxy) => `proxies.${proxy.id}.address`)
  return [...missing.filter((field) => field !== false), ...ofProxies].map((field) => `${at}.${field}`)
}

/**
 * What an application still lacks of its statutory content, as paths such as `parties.W1.occupation`, in the order of the form.
 * Both sides count; identity numbers, telephone and e-mail are never required.
 * Source: 勞資爭議處理法 §10.
 */
export function missingContent(application: { parties: readonly Party[]; claims: readonly ClaimItem[] }): string[] {
  const { parties, claims } = application
  const ofSides = (['EMPLOYEE', 'EMPLOYER'] as const).filter((side) => !parties.some((party) => party.side === side)).map((side) => `parties.${side}`)
  return [...ofSides, ...parties.flatMap(missingOfParty), ...(claims.length === 0 ? ['claims'] : [])]
}
