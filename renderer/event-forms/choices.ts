import { activeParties, isMinor, personName } from '../../shared/lifecycle/standing.ts'
import { domain as domainInChinese } from '../../shared/text/zh-TW/domain.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { Meeting } from '../../shared/model/meeting.ts'
import type { Party } from '../../shared/model/party.ts'
import { rocDateTime } from '../../shared/format/roc-date.ts'
import { dateOf } from '../../shared/model/dates.ts'
import type { CaseT, FormContext, Option } from './definition.ts'

/** Options of the forms: the people, meetings and terms of the case. */

/** The field's label for who represents an employer. */
export const representativeLabels = { LEGAL_REPRESENTATIVE: 'legalRepresentative', BANKRUPTCY_ADMINISTRATOR: 'bankruptcyAdministrator', LIQUIDATOR: 'liquidator' } as const

export const partyOption = (party: Party, t: CaseT): Option => ({ value: party.id, label: party.name, note: t(`domain:side.${party.side}`) })
export const partyOptions = ({ view, t }: FormContext): Option[] => activeParties(view.facts).map((party) => partyOption(party, t))

/** Who may act for a party, as far as the case knows: itself, its guardian, its proxies with their authority shown. */
export function signerOptions(party: Party, t: CaseT): Option[] {
  return [
    { value: party.id, label: party.name, note: t('hint.signedInPerson') },
    ...(party.guardian ? [{ value: party.guardian.id, label: party.guardian.name, note: t('page.guardian') }] : []),
    ...party.proxies.map((proxy) => ({ value: proxy.id, label: proxy.name, note: t(proxy.specialAuthority ? 'page.special' : 'page.ordinary') })),
  ]
}

export const signerLabel = ({ label, note }: Option): string => (note === undefined ? label : `${label}（${note}）`)

/** The signer a form starts with: a minor's guardian, the only proxy with special authority, or the party. */
export function usualSigner(party: Party, on: string): string {
  if (isMinor(party, on) && party.guardian) return party.guardian.id
  const [proxy, ...others] = party.proxies.filter((one) => one.specialAuthority)
  return party.kind !== 'PERSON' && proxy !== undefined && others.length === 0 ? proxy.id : party.id
}

/** The name of somebody of the case, also of one who left it by recusal; the id where nobody is known. */
export const knownName = (facts: CaseFacts, personId: string): string =>
  personName(facts, personId) ?? facts.recusals.find((recusal) => recusal.personId === personId)?.personName ?? personId

/** Whose words: a side's, or the mediating side's, which in committee mode is the committee. */
export const speakerName = (t: CaseT, facts: Pick<CaseFacts, 'mode'>, side: 'EMPLOYEE' | 'EMPLOYER' | 'MEDIATOR'): string =>
  (side === 'MEDIATOR' && facts.mode === 'COMMITTEE' ? t('committee:speaker') : t(`domain:side.${side}`))

export const scheduledMeetings = (facts: CaseFacts): Meeting[] => facts.meetings.filter((meeting) => meeting.status === 'SCHEDULED')
export const openMeetingOf = (facts: CaseFacts): Meeting | undefined => facts.meetings.find((meeting) => meeting.status === 'OPEN')
export const lastHeldMeeting = (facts: CaseFacts): Meeting | undefined => facts.meetings.findLast((meeting) => meeting.startedAt !== undefined)

export const meetingOptions = ({ view, t }: FormContext): Option[] =>
  scheduledMeetings(view.facts).map((meeting) => ({
    value: String(meeting.meetingNo), label: t('meeting.meetingNumber', { number: meeting.meetingNo }), note: rocDateTime(meeting.startsAt),
  }))
export const firstScheduled = ({ view }: FormContext): string => String(scheduledMeetings(view.facts)[0]?.meetingNo ?? '')

/** Who usually owes and who is owed: the respondent's side to the claimant's. */
export function usualParties({ view: { facts } }: Pick<FormContext, 'view'>): { payerId: string; payeeId: string } {
  const active = activeParties(facts)
  const claimant = active.find((party) => facts.claims.some((claim) => claim.claimantId === party.id)) ?? active.find((party) => party.side === 'EMPLOYEE')
  const payer = active.find((party) => party.side !== claimant?.side)
  return { payerId: payer?.id ?? '', payeeId: claimant?.id ?? '' }
}

/** What somebody claims money for, in the words of the record: 工資、資遣費. */
export const claimedLabel = (facts: CaseFacts, partyId: string): string =>
  [...new Set(facts.claims.filter((claim) => claim.claimantId === partyId && claim.amount !== undefined).map((claim) => domainInChinese.category[claim.category]))].join('、')

/** The day a thing of the meeting happened: that of the open meeting, else of the last one held, else today. */
export function meetingDay({ view, today }: FormContext): string {
  const meeting = openMeetingOf(view.facts) ?? lastHeldMeeting(view.facts)
  return meeting?.startedAt === undefined ? today : dateOf(meeting.startedAt)
}

export const nextNumber = (numbers: readonly number[]): number => Math.max(0, ...numbers) + 1

/** An id of this prefix that the case does not use yet, such as `E1-P2`. */
export function freeId(prefix: string, taken: readonly string[]): string {
  let number = taken.length + 1
  while (taken.includes(`${prefix}${number}`)) number += 1
  return `${prefix}${number}`
}
