import { missingContent } from '../law/application-content.ts'
import type { CaseEventType } from '../lifecycle/case-events.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { fieldWords } from '../lifecycle/field-words.ts'
import { missingRecordContent } from '../lifecycle/record-content.ts'
import { isMediation, isMinor, partyOf } from '../lifecycle/standing.ts'
import type { Words } from '../lifecycle/words.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party } from '../model/party.ts'
import { type SettlementTerm, termTotal } from '../model/settlement-term.ts'
import { senderOf } from './official-letter.ts'
import { powerOf } from './power-of-attorney.ts'
import { recipientOfPaper, servedOn, servedPaper } from './proof-of-service.ts'
import { handwritten } from './record/sections.ts'
import { type DocumentCode, isDocumentCode } from './render.ts'

/** One thing that a paper should tell and nobody has entered. `event`: the one that fills it; null where no event of a case does. */
export interface MissingFact { field: string; words: Words; event: CaseEventType | null }

const blank = (text: string | undefined | null): boolean => text === undefined || text === null || text.trim() === ''

/**
 * What a document would leave open because it is not on record: its statutory content, and whatever its template prints as （未填載）.
 * What is written by hand on purpose (signatures, times at the door, the number of a letter) is not missing.
 * @param called one of the documents that the case calls for
 * @param facts those that the document shows
 * @returns in the order of the document; source: law.md §4.2, each required field
 */
export function missingFacts({ code, key }: { code: string; key: string }, facts: CaseFacts, profile: CityProfile): MissingFact[] {
  return isDocumentCode(code) ? missingPaths(code, key, facts, profile).map((field) => ({ field, words: fieldWords(facts, [field]), event: filledBy(field, facts) })) : []
}

function missingPaths(code: DocumentCode, key: string, facts: CaseFacts, profile: CityProfile): string[] {
  switch (code) {
    case 'D01':
      return [...missingContent(facts), ...workplace(facts), ...dispute(facts), ...(isMediation(facts) && facts.explained === null ? ['explained'] : [])]
    case 'D03':
      return [...(key === 'ASSIGNMENT' ? [...qualification(facts), ...sender(facts, profile)] : []), ...claims(facts), ...dispute(facts)]
    case 'D05':
      return appointed(facts, key)
    case 'D06':
      return [...sender(facts, profile), ...claims(facts)]
    case 'D07':
      return guardian(partyOf(facts, facts.explanationOrders[Number(key) - 1]?.ofPartyId ?? ''), facts.receivedOn)
    case 'D08':
      return power(facts, key)
    case 'D09':
      return seats(facts)
    case 'D10':
      return terms(facts.proposals[Number(key) - 1]?.terms ?? [])
    case 'D11':
    case 'D12':
      return record(facts)
    case 'D14':
      return service(facts, key)
    case 'D16':
      return blank(facts.withdrawals[Number(key) - 1]?.reason) ? ['withdrawal.reason'] : []
    case 'D17':
      return workplace(facts)
    case 'D19':
      return absence(facts, key)
    // Letters that are written from the event which called for them, and the sheet of remedies.
    case 'D02':
    case 'D04':
    case 'D13':
    case 'D15':
    case 'D18':
    case 'D20':
      return []
  }
}

const workplace = (facts: CaseFacts): string[] => (blank(facts.workplace.address) ? ['workplace'] : [])
const dispute = (facts: CaseFacts): string[] => (blank(facts.disputeSummary) && handwritten(facts, 'disputeSummary') === null ? ['disputeSummary'] : [])
const claims = (facts: CaseFacts): string[] => (facts.claims.length === 0 ? ['claims'] : [])
const qualification = (facts: CaseFacts): string[] => (isMediation(facts) && blank(facts.mediator?.person.qualification) ? ['roster.qualification'] : [])

/** An entrusted organisation's own letter needs its address and telephone. */
function sender(facts: CaseFacts, profile: CityProfile): string[] {
  const { address, phone } = senderOf(facts, { profile })
  return [...(blank(address) ? ['organization.address'] : []), ...(blank(phone) ? ['organization.phone'] : [])]
}

function appointed(facts: CaseFacts, side: string): string[] {
  const member = facts.committee.members.findLast((one) => one.seat === side && one.chosen === 'APPOINTED')
  const known = member && 'qualification' in member.person && typeof member.person.qualification === 'string' ? member.person.qualification : ''
  return blank(known) ? ['roster.qualification'] : []
}

const at = (party: Party, field: string): string => `parties.${party.id}.${field}`
const guardian = (party: Party | undefined, on: string): string[] => (party && isMinor(party, on) && !party.guardian ? [at(party, 'guardian')] : [])
const address = (party: Party): string[] => (blank(party.address) ? [at(party, 'address')] : [])
const representative = (party: Party): string[] => (party.kind !== 'PERSON' && blank(party.legalRepresentative) ? [at(party, 'legalRepresentative')] : [])

function power(facts: CaseFacts, key: string): string[] {
  const { party, proxy } = powerOf(facts, key)
  if (!party) return []
  return [...representative(party), ...address(party), ...guardian(party, facts.receivedOn), ...(proxy && blank(proxy.address) ? [at(party, `proxies.${proxy.id}.address`)] : [])]
}

const seats = (facts: CaseFacts): string[] => {
  if (facts.mode === 'COMMITTEE') return facts.committee.chairId === null ? ['committee'] : []
  return facts.mediator === null ? ['mediator'] : []
}

const terms = (list: readonly SettlementTerm[]): string[] => list.flatMap((term) => {
  if (!blank(term.text)) return []
  if (term.kind === 'OTHER') return [`terms.${term.id}.text`]
  return term.kind === 'PAYMENT' && termTotal(term) === null ? [`terms.${term.id}.amount`] : []
})

/** §25 I, and what the customary form asks for besides; a minor's guardian signs a settlement (民法 §77, §79). */
function record(facts: CaseFacts): string[] {
  const ends = facts.meetings.filter((meeting) => meeting.startedAt !== undefined && meeting.status !== 'OPEN' && meeting.endedAt === undefined)
  const minors = facts.outcome === 'SETTLED' ? facts.parties.flatMap((party) => guardian(party, facts.determinedOn ?? facts.receivedOn)) : []
  return [...missingRecordContent(facts), ...ends.map((meeting) => `meetings.${meeting.meetingNo}.endedAt`), ...minors, ...workplace(facts), ...dispute(facts), ...terms(facts.proposals.at(-1)?.terms ?? [])]
}

function service(facts: CaseFacts, key: string): string[] {
  const paper = servedPaper(facts, key)
  const { party } = paper
  const recipient = recipientOfPaper(facts, paper)
  const who = recipient.names.length > 0 ? [] : [at(party, recipient.as === 'GUARDIAN' ? 'guardian' : 'legalRepresentative')]
  // A proof that was filled in at the door is no longer changed by an address that comes later.
  return servedOn(facts, paper) === null ? [...who, ...(recipient.address === undefined ? [at(party, 'address')] : [])] : []
}

function absence(facts: CaseFacts, key: string): string[] {
  const [number = ''] = key.split('-', 1)
  const party = partyOf(facts, key.slice(number.length + 1))
  const meeting = facts.meetings.find((one) => String(one.meetingNo) === number)
  if (!party || !meeting) return []
  const notified = meeting.notices.some((notice) => notice.partyId === party.id)
  const period = facts.notes.some(({ handover }) => handover?.partyId === party.id && String(handover.meetingNo) === number && handover.dueOn !== undefined)
  return [...(notified ? [] : [`meetings.${number}.notice`]), ...(period ? [] : ['handover.dueOn']), ...representative(party), ...address(party), ...guardian(party, facts.receivedOn)]
}

/** The event with which a field is entered afterwards. */
function filledBy(field: string, facts: CaseFacts): CaseEventType | null {
  const [root, id, last] = field.split('.')
  switch (root) {
    case 'parties':
      return facts.parties.some((party) => field.startsWith(`parties.${party.id}.`)) ? 'party.updated' : 'supplement.received'
    case 'claims':
      return 'supplement.received'
    case 'explained':
      return 'rights.explained'
    case 'disputeSummary':
      return facts.outcome !== null && facts.finalizedOn === null ? 'record.edited' : null
    case 'terms':
      return 'proposal.made'
    case 'mediator':
      return 'mediator.assigned'
    case 'committee':
      return 'authority.designated'
    case 'meetings':
      return id !== undefined && last === 'notice' ? 'notice.served' : id === undefined ? 'meeting.scheduled' : null
    default:
      return null
  }
}
