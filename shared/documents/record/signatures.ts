import { tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts, Signature } from '../../lifecycle/case-facts.ts'
import { activeOrWithdrawing } from '../../lifecycle/standing.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Party } from '../../model/party.ts'
import type { SignatureLine } from '../model.ts'
import { partiesInOrder, sideTitle } from '../people.ts'
import { heldMeetings } from './meetings.ts'

/** 簽名欄: every party or its proxy, guardians, interpreters and the mediator (調解辦法 §25 I⑩, §19), with what is on record. */
export function signatureLines(facts: CaseFacts, profile: CityProfile): SignatureLine[] {
  const stillIn = new Set(activeOrWithdrawing(facts).map((party) => party.id))
  const parties = partiesInOrder(facts).filter((party) => stillIn.has(party.id))
  return [
    ...parties.flatMap((party) => partyLines(party, facts, sideTitle(party.side, facts, profile))),
    ...interpreters(parties),
    ...(facts.mediator ? [line('調解人', facts.mediator.person.name, undefined, signatureOf(facts, facts.mediator.personId, 'MEDIATOR'))] : []),
  ]
}

const signatureOf = (facts: CaseFacts, signerId: string, role?: Signature['role']): Signature | undefined =>
  facts.signatures.findLast((one) => one.signerId === signerId && (role === undefined || one.role === role))

function partyLines(party: Party, facts: CaseFacts, role: string): SignatureLine[] {
  const proxies = party.proxies.map((proxy) => ({ proxy, signature: signatureOf(facts, proxy.id) }))
  const own = signatureOf(facts, party.id)
  const signing = proxies.filter(({ signature }) => signature !== undefined)
  const attending = attendingProxy(party, facts)
  const self = line(role, party.name, party.kind === 'PERSON' || !party.legalRepresentative?.trim() ? undefined : `代表人：${party.legalRepresentative.trim()}`, own, absence(party, facts))
  const byProxy = signing.map(({ proxy, signature }) => line(role, party.name, `代理人：${proxy.name}`, signature))
  const expected = own === undefined && signing.length === 0 && attending ? [line(role, party.name, `代理人：${attending}`, undefined)] : []
  const lines = own !== undefined || (byProxy.length === 0 && expected.length === 0) ? [self, ...byProxy] : [...byProxy, ...expected]
  return [...lines, ...guardianLines(party, facts)]
}

/** The proxy who came to the last meeting signs in the party's place, given special authority. */
function attendingProxy(party: Party, facts: CaseFacts): string | null {
  const attended = heldMeetings(facts).at(-1)?.attendance.find((one) => one.partyId === party.id)
  const proxy = party.proxies.find((one) => one.id === attended?.proxyId)
  return attended?.present === true && proxy?.specialAuthority === true ? proxy.name : null
}

/** One who was never there has not signed, and the paper says why the space is empty. */
function absence(party: Party, facts: CaseFacts): string | undefined {
  const last = heldMeetings(facts).at(-1)
  const attended = last?.attendance.find((one) => one.partyId === party.id)
  return last !== undefined && attended?.present !== true && facts.outcome !== 'SETTLED' ? '未出席' : undefined
}

function guardianLines(party: Party, facts: CaseFacts): SignatureLine[] {
  if (!party.guardian) return []
  const relationship = party.guardian.relationship?.trim() ? `之${party.guardian.relationship.trim()}` : ''
  return [line('法定代理人', party.guardian.name, `${party.name}${relationship}`, signatureOf(facts, party.guardian.id))]
}

const interpreters = (parties: readonly Party[]): SignatureLine[] =>
  [...new Set(parties.map((party) => party.interpreterLanguage?.trim() ?? ''))].filter((language) => language !== '').map((language) => ({ role: '通譯', name: '', remark: language }))

function line(role: string, name: string, remark: string | undefined, signature: Signature | undefined, absent?: string): SignatureLine {
  const signed = signature ? signedWords(signature) : absent
  return { role, name, ...(remark === undefined ? {} : { remark }), ...(signed === undefined ? {} : { signed }) }
}

function signedWords(signature: Signature): string {
  const how = signature.method === 'INK' ? '已簽名' : '已以電子簽章簽署'
  return `${how}（${tableRocDate(signature.on)}）`
}
