import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { partyOf } from '../lifecycle/standing.ts'
import { ageOn } from '../law/age.ts'
import { representativeOf } from '../law/business-status.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party, Proxy, Side } from '../model/party.ts'
import { domain } from '../text/zh-TW/domain.ts'
import { phrasing } from './proceeding.ts'

/** How documents name the people and bodies of a case. */

/** 申請人（勞方）, 對造人（資方）; in a case referred ex officio nobody applied, so 勞方當事人, 資方當事人 (law.md §7.11). */
export function sideTitle(side: Side, facts: CaseFacts, profile: CityProfile): string {
  if (facts.applicantSide === null) return domain.sideParty[side]
  return `${side === facts.applicantSide ? profile.wording.applicant : profile.wording.respondent}（${domain.side[side]}）`
}

/** Both sides in the order of the record: the applicant's first; 勞方 first where nobody applied. */
export const sidesInOrder = (facts: CaseFacts): readonly [Side, Side] => (facts.applicantSide === 'EMPLOYER' ? ['EMPLOYER', 'EMPLOYEE'] : ['EMPLOYEE', 'EMPLOYER'])

export const partiesOf = (facts: CaseFacts, side: Side): Party[] => facts.parties.filter((party) => party.side === side)
export const partiesInOrder = (facts: CaseFacts): Party[] => sidesInOrder(facts).flatMap((side) => partiesOf(facts, side))

/** 勞方甲○○, 資方○光精密股份有限公司. */
export const sideAndName = (party: Party): string => `${domain.side[party.side]}${party.name}`

/** 甲○○、乙○○; from five names on 甲○○等5人, or 等5家 where they are not people. */
export function namesOf(parties: readonly Party[]): string {
  const [first] = parties
  if (first === undefined) return ''
  if (parties.length < 5) return parties.map((party) => party.name).join('、')
  return `${first.name}等${parties.length}${parties.every((party) => party.kind === 'PERSON') ? '人' : '名當事人'}`
}

/** What a letter calls the matter: 甲○○與○光精密股份有限公司間勞資爭議調解案. */
export function matterOf(facts: CaseFacts): string {
  const [first, second] = sidesInOrder(facts)
  return phrasing(facts)`${namesOf(partiesOf(facts, first))}與${namesOf(partiesOf(facts, second))}間勞資爭議調解案`
}

/** Completed years on that day, from the date of birth or as stated; null when neither is known. */
export function ageOf(party: Party, on: string): number | null {
  return party.birthDate === undefined ? party.age ?? null : ageOn(party.birthDate, on)
}

/** 住居所 of a person, 營業所, 事務所 or 機關所在地 of others (§10). */
export function addressLabel(party: Party): string {
  return { PERSON: '住居所', COMPANY: '營業所', UNION: '事務所', PUBLIC_BODY: '機關所在地' }[party.kind]
}

/** 代表人; 清算人 of a company that is wound up, 破產管理人 of one that is bankrupt (law.md §7.7). */
export const representativeLabel = (party: Party): string =>
  ({ LEGAL_REPRESENTATIVE: '代表人', LIQUIDATOR: '清算人', BANKRUPTCY_ADMINISTRATOR: '破產管理人' })[representativeOf(party.businessStatus)]

/** How a letter names one to whom it goes: 甲○○, or 丁○○（法定代理人癸○○）. */
export const addresseeName = (party: Party): string => (party.guardian ? `${party.name}（法定代理人${party.guardian.name}）` : party.name)

/** How a letter addresses its reader: 臺端 a person, 貴單位 a body. */
export const courtesy = (party: Party): string => (party.kind === 'PERSON' ? '臺端' : '貴單位')

export const unstated = '（未填載）'
export const stated = (text: string | undefined | null): string => (text === undefined || text === null || text.trim() === '' ? unstated : text.trim())

/** A sentence to be set into another: without its full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[。.；;，,]+$/u, '')
/** A text that stands on its own: ends with a full stop. */
export const sentence = (text: string): string => (/[。！？!?」』）)：:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}。`)

export const authority = (proxy: Proxy): string => (proxy.specialAuthority ? '受特別授權' : '未受特別授權')

/** 乙○○（受特別授權），高雄市…. */
export const proxyLine = (proxy: Proxy): string => `${proxy.name}（${authority(proxy)}），${stated(proxy.address)}`

/** 癸○○（母），高雄市…. */
export function guardianLine(guardian: NonNullable<Party['guardian']>): string {
  const relationship = guardian.relationship?.trim() ? `（${guardian.relationship.trim()}）` : ''
  return `${guardian.name}${relationship}${guardian.address?.trim() ? `，${guardian.address.trim()}` : ''}`
}

export const proxyOf = (party: Party, proxyId: string | undefined): Proxy | undefined => party.proxies.find((proxy) => proxy.id === proxyId)

/** The party's name, or the id itself for one that is not in the case. */
export const nameOfParty = (facts: CaseFacts, partyId: string): string => partyOf(facts, partyId)?.name ?? partyId

/** Name of the body whose paper it is: the entrusted organisation where one conducts the mediation, else the bureau. */
export function issuerOf(facts: CaseFacts, profile: CityProfile): string {
  return facts.mode === 'ENTRUSTED_ORG' && facts.referral ? facts.referral.organization.name : profile.bureau.name
}
