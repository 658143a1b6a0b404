import { isMinor } from '../lifecycle/standing.ts'
import type { Party } from '../model/party.ts'

/**
 * Who is handed what is meant for a party, and where. `names` is empty while nobody is entered; of several, one is enough.
 * `address` is undefined while none is entered.
 */
export interface ServiceRecipient { as: 'PROXY' | 'GUARDIAN' | 'REPRESENTATIVE' | 'SELF'; names: string[]; address: string | undefined; article: string }

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined)

/** Does a guardian act for this party on that day? One who was entered counts while nobody knows the age. */
const hasGuardian = (party: Party, on: string): boolean =>
  isMinor(party, on) || (party.guardian !== undefined && party.birthDate === undefined && party.age === undefined)

/**
 * To whom a paper for this party is served: a proxy whose power to receive it is not limited (行政程序法 §71), else a minor's guardian
 * (§69 I), else who represents a body (§69 II), else the party itself (§68).
 * @param on ISO date by which the age is told
 */
export function serviceRecipient(party: Party, on: string): ServiceRecipient {
  const proxies = party.proxies.filter((proxy) => proxy.serviceLimited !== true)
  const [proxy] = proxies
  if (proxy) return { as: 'PROXY', names: proxies.map((one) => one.name), address: filled(proxy.address) ?? filled(party.address), article: '行政程序法第71條' }
  if (hasGuardian(party, on)) {
    const { guardian } = party
    return { as: 'GUARDIAN', names: guardian && filled(guardian.name) ? [guardian.name] : [], address: filled(guardian?.address) ?? filled(party.address), article: '行政程序法第69條第1項' }
  }
  if (party.kind === 'PERSON') return { as: 'SELF', names: [party.name], address: filled(party.address), article: '行政程序法第68條' }
  const representative = filled(party.legalRepresentative)
  return { as: 'REPRESENTATIVE', names: representative === undefined ? [] : [representative], address: filled(party.address), article: '行政程序法第69條第2項' }
}

/**
 * To whom a paper may not be left in this party's place: those whose interests are contrary in the matter, such as a worker's employer
 * (行政程序法 §73).
 */
export const substituteBarred: Readonly<Record<Party['side'], string>> = {
  EMPLOYEE: '勞工之文書，不得由雇主或其受雇人、接收郵件人員代收',
  EMPLOYER: '雇主之文書，不得由本件勞工代收',
}
