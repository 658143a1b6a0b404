import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { FormValues } from './definition.ts'

/** How the form of an event opens for one field that is missing: whom or what it is about, and where the focus goes. */
export interface Filling { chosen?: FormValues; focusOn?: string }

/** @param field path of the case's facts, such as `parties.E1.address` */
export function fillingOf(field: string, facts: CaseFacts): Filling {
  const index = facts.parties.findIndex((party) => field.startsWith(`parties.${party.id}.`))
  const party = facts.parties[index]
  if (party) return { chosen: { index: String(index) }, focusOn: `parties.${index}.${fieldOfParty(field.slice(`parties.${party.id}.`.length), party.proxies.map((proxy) => proxy.id))}` }
  if (field === 'disputeSummary') return { chosen: { section: field }, focusOn: `texts.${field}` }
  return {}
}

/** The field of the form that changes a party. */
function fieldOfParty(field: string, proxyIds: readonly string[]): string {
  if (field === 'guardian') return 'guardianName'
  const proxy = proxyIds.findIndex((id) => field === `proxies.${id}.address`)
  return proxy < 0 ? field : `proxyAddresses.${proxy}`
}
