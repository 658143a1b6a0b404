import { nameKey } from '../format/sameness.ts'
import type { Proxy, Side } from '../model/party.ts'

/** Who acts for whom. */
export interface Agency { name: string; side: Side; proxies: readonly Proxy[] }

/** A party may have so many proxies at most. Source: 行政程序法 §24 II. */
export const mostProxies = 3

/**
 * What is wrong with the proxies of a case: too many for one party, or one person for both sides (law.md §7.15).
 * @returns the name concerned under each head
 */
export function agencyProblem(parties: readonly Agency[]): { tooMany?: string; bothSides?: string } {
  const crowded = parties.find((party) => party.proxies.length > mostProxies)
  const of = (side: Side) => parties.filter((party) => party.side === side).flatMap((party) => party.proxies)
  const employer = of('EMPLOYER')
  const shared = of('EMPLOYEE').find((proxy) => employer.some((other) => other.id === proxy.id || nameKey(other.name) === nameKey(proxy.name)))
  return { ...(crowded && { tooMany: crowded.name }), ...(shared && { bothSides: shared.name }) }
}
