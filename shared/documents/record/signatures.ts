import { tableRocDate } from '../../format/roc-date.ts'
import type { CaseFacts, Signature } from '../../lifecycle/case-facts.ts'
import { isThere } from '../../lifecycle/attendance-steps.ts'
import { signingMembers } from '../../lifecycle/seats.ts'
import { activeOrWithdrawing } from '../../lifecycle/standing.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import type { Party, Proxy } from '../../model/party.ts'
import type { DocumentPicture, SignatureLine } from '../model.ts'
import { longRoster, rosterKind, rosterTitle } from '../parties-section.ts'
import { partiesInOrder, partiesOf, representativeLabel, sideTitle } from '../people.ts'
import { isChair, mediatorTitle, membersInOrder } from './committee.ts'
import { heldMeetings, languagesWithoutInterpreter } from './held-meetings.ts'
import { rosteredIds } from './rostered.ts'

/** A line and for whom it is signed. One who signs for several parties signs once. */
interface Signing { line: SignatureLine; for: Party; as: 'SELF' | 'PROXY' | 'GUARDIAN'; signerId: string }

/** 簽名欄: every party or its proxy, guardians, interpreters and the mediator or the members present (調解辦法 §25 I⑩, §19), with what is on record. */
export function signatureLines(facts: CaseFacts, profile: CityProfile): SignatureLine[] {
  const stillIn = new Set(activeOrWithdrawing(facts).map((party) => party.id))
  const parties = partiesInOrder(facts).filter((party) => stillIn.has(party.id))
  const rostered = rosteredIds(facts)
  const signings = parties.flatMap((party) => partyLines(party, facts, sideTitle(party.side, facts, profile)).filter(({ as }) => as !== 'SELF' || !rostered.has(party.id)))
  return [
    ...onceForEachSigner(signings, facts),
    ...interpreters(facts),
    ...mediating(facts),
  ]
}

/** What stands in 簽名 of a roster of the record for one who has not withdrawn: how and when it was signed, or nothing where it is still to be. */
export function rosterSignature(party: Party, facts: CaseFacts): { text: string; picture?: DocumentPicture } {
  const lines = partyLines(party, facts, '')
  const self = lines.find(({ as }) => as === 'SELF')
  if (self === undefined) return { text: byProxy }
  const { signed = '', drawn } = self.line
  return { text: signed, ...(drawn === undefined ? {} : { picture: drawn }) }
}

const byProxy = '由代理人簽名'

/** Does anybody sign in a roster of the record? */
export const signsInRoster = (facts: CaseFacts): boolean => {
  const rostered = rosteredIds(facts)
  return activeOrWithdrawing(facts).some((party) => rostered.has(party.id) && rosterSignature(party, facts).text !== byProxy)
}

/** Lines of one proxy or guardian for several parties become one that names them all (law.md §7.1). */
function onceForEachSigner(signings: readonly Signing[], facts: CaseFacts): SignatureLine[] {
  const groups = new Map<string, Signing[]>()
  for (const [index, signing] of signings.entries()) {
    const { line, as, signerId } = signing
    const key = as === 'SELF' ? String(index) : JSON.stringify([as, signerId, line.role, line.signed])
    groups.set(key, [...(groups.get(key) ?? []), signing])
  }
  return [...groups.values()].flatMap((group): SignatureLine[] => {
    const [first, ...others] = group
    if (first === undefined) return []
    if (others.length === 0) return [first.line]
    const parties = group.map((one) => one.for)
    return [first.as === 'PROXY' ? { ...first.line, name: allNames(parties, facts) } : { ...first.line, remark: group.map((one) => one.line.remark).join('、') }]
  })
}

/** All names; where they would fill a page and an attached roster tells who has which proxy, the first and how many. */
function allNames(parties: readonly Party[], facts: CaseFacts): string {
  const [first] = parties
  if (first === undefined) return ''
  const listed = parties.length >= longRoster && rosterKind(partiesOf(facts, first.side)) === 'ATTACHED'
  return listed ? `${first.name}等${parties.length}人（詳如附件${rosterTitle(first.side)}）` : parties.map((party) => party.name).join('、')
}

const signatureOf = (facts: CaseFacts, signerId: string, role?: Signature['role']): Signature | undefined =>
  facts.signatures.findLast((one) => one.signerId === signerId && (role === undefined || one.role === role))

function partyLines(party: Party, facts: CaseFacts, role: string): Signing[] {
  const own = signatureOf(facts, party.id)
  const representative = party.kind === 'PERSON' || !party.legalRepresentative?.trim() ? undefined : `${representativeLabel(party)}：${party.legalRepresentative.trim()}`
  const self: Signing = { line: line(role, party.name, representative, own, absence(party, facts)), for: party, as: 'SELF', signerId: party.id }
  const through = (proxy: Proxy, signature: Signature | undefined): Signing =>
    ({ line: line(role, party.name, `代理人：${proxy.name}`, signature), for: party, as: 'PROXY', signerId: proxy.id })
  const signedThrough = party.proxies.flatMap((proxy) => {
    const signature = signatureOf(facts, proxy.id)
    return signature === undefined ? [] : [through(proxy, signature)]
  })
  const attending = attendingProxy(party, facts)
  const expected = own === undefined && signedThrough.length === 0 && attending ? [through(attending, undefined)] : []
  const lines = own !== undefined || (signedThrough.length === 0 && expected.length === 0) ? [self, ...signedThrough] : [...signedThrough, ...expected]
  return [...lines, ...guardianLines(party, facts)]
}

/** The proxy who came to the last meeting signs in the party's place, given special authority. */
function attendingProxy(party: Party, facts: CaseFacts): Proxy | null {
  const attended = heldMeetings(facts).at(-1)?.attendance.find((one) => one.partyId === party.id)
  const proxy = party.proxies.find((one) => one.id === attended?.proxyId)
  return attended?.present === true && proxy?.specialAuthority === true ? proxy : null
}

/** One who was not there at the end has not signed, and the paper says why the space is empty. */
function absence(party: Party, facts: CaseFacts): string | undefined {
  const last = heldMeetings(facts).at(-1)
  const attended = last?.attendance.find((one) => one.partyId === party.id)
  if (last === undefined || facts.outcome === 'SETTLED') return undefined
  return attended?.present !== true ? '未出席' : isThere(attended) ? undefined : '先行離席'
}

function guardianLines(party: Party, facts: CaseFacts): Signing[] {
  const { guardian } = party
  if (!guardian) return []
  const relationship = guardian.relationship?.trim() ? `之${guardian.relationship.trim()}` : ''
  return [{ line: line('法定代理人', guardian.name, `${party.name}${relationship}`, signatureOf(facts, guardian.id)), for: party, as: 'GUARDIAN', signerId: guardian.id }]
}

/** Those named at the meetings, and a place for each language for which nobody is (law.md §7.2). */
function interpreters(facts: CaseFacts): SignatureLine[] {
  const named = heldMeetings(facts).flatMap((meeting) => meeting.interpreters).map(({ name, language }): SignatureLine => ({ role: '通譯', name: name.trim(), remark: language.trim() }))
  const once = new Map(named.map((one) => [`${one.name}\n${one.remark ?? ''}`, one]))
  return [...once.values(), ...languagesWithoutInterpreter(facts).map((language): SignatureLine => ({ role: '通譯', name: '', remark: language }))]
}

/** The mediator; of a committee every member who was present, and whoever else of it has signed. */
function mediating(facts: CaseFacts): SignatureLine[] {
  const title = mediatorTitle(facts)
  if (facts.mode !== 'COMMITTEE') return facts.mediator ? [line(title, facts.mediator.person.name, undefined, signatureOf(facts, facts.mediator.personId, 'MEDIATOR'))] : []
  const signing = new Set(signingMembers(facts).map((member) => member.personId))
  return membersInOrder(facts).flatMap(({ personId, name }) => {
    const signature = signatureOf(facts, personId, 'MEMBER')
    return signing.has(personId) || signature ? [line(isChair(facts, personId) ? `${title}（主席）` : title, name, undefined, signature)] : []
  })
}

function line(role: string, name: string, remark: string | undefined, signature: Signature | undefined, absent?: string): SignatureLine {
  const signed = signature ? signedWords(signature) : absent
  const drawn = signature?.strokes === undefined ? undefined : { sha256: signature.strokes.sha256, alt: `${remark === undefined ? name : `${name}（${remark}）`}於螢幕上手寫之簽名` }
  return { role, name, ...(remark === undefined ? {} : { remark }), ...(signed === undefined ? {} : { signed }), ...(drawn === undefined ? {} : { drawn }) }
}

/** What is signed on a screen names the rule it rests on, and the words that it is bound to by the beginning of their hash. */
function signedWords(signature: Signature): string {
  const { method, textSha256, on, at } = signature
  if (method === 'ESIGN' && textSha256 !== undefined) return `電子簽章 ${[tableRocDate(on), ...(at === undefined ? [] : [at])].join(' ')}\n電子簽章法第5條\n文字雜湊 ${textSha256.slice(0, 8)}…`
  const how = method === 'INK' ? '已簽名' : '已以電子簽章簽署'
  return `${how}（${tableRocDate(on)}）`
}
