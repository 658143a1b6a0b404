import { nameKey } from '../format/sameness.ts'
import { isMinor } from '../lifecycle/standing.ts'
import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import type { ServedNotice } from '../model/meeting.ts'
import type { Party } from '../model/party.ts'
import type { ReturnReason } from '../model/service.ts'

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
export const substituteBarred: Readonly<Record<Party['side'], Words>> = {
  EMPLOYEE: ['勞工之文書，不得由雇主或其受雇人、接收郵件人員代收', 'what is for the worker may not be received by the employer, its staff or who takes in its post'],
  EMPLOYER: ['雇主之文書，不得由本件勞工代收', 'what is for the employer may not be received by the worker of this case'],
}

/**
 * Was it handed, as a substituted service, to somebody of the other side? Known by name: a party there, who represents it or acts for it.
 * @returns what stands against it (行政程序法 §73 I, II), or null
 */
export function barredSubstitute({ parties }: { parties: readonly Party[] }, { partyId, method, receipt }: ServedNotice): Words | null {
  const receiver = nameKey(receipt?.receiver ?? '')
  const served = parties.find((party) => party.id === partyId)
  if (method !== 'SUBSTITUTE' || receiver === '' || served === undefined) return null
  const opposing = parties.filter((party) => party.side !== served.side)
    .flatMap((party) => [party.name, party.legalRepresentative, party.guardian?.name, ...party.proxies.map((proxy) => proxy.name)])
  if (!opposing.some((name) => name !== undefined && nameKey(name) === receiver)) return null
  const rule = substituteBarred[served.side]
  return [`：${receipt?.receiver ?? ''}為對造或其代表人、代理人；${inChinese(rule)}`, `: ${receipt?.receiver ?? ''} is of the other side; ${inEnglish(rule)}`]
}

/** What the law offers after a paper came back by post, nearest first. A hint: what is done a person decides. */
export interface WayOn { words: Words; article: string }

const again: WayOn = { words: ['查明應送達處所後再行交寄', 'find the right address and post it again'], article: '行政程序法 §72 I' }
const deposit: WayOn = { words: ['未獲會晤且無人可代收者，得寄存送達', 'where neither the recipient nor a substitute was met, it may be deposited'], article: '行政程序法 §74' }
const publicNotice: WayOn = { words: ['應為送達之處所不明者，得公示送達', 'where the address remains unknown, public notice may be given'], article: '行政程序法 §78 I ①' }
const leave: WayOn = { words: ['無正當理由拒絕收領者，得留置於應送達處所', 'where it is refused without good reason, it may be left at the address'], article: '行政程序法 §73 III' }

export const waysAfterReturn: Readonly<Record<ReturnReason, readonly WayOn[]>> = {
  NOT_COLLECTED: [deposit, again],
  MOVED: [again, publicNotice],
  NO_SUCH_ADDRESS: [again, publicNotice],
  REFUSED: [leave, deposit],
  OTHER: [again, deposit, publicNotice],
}
