import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isToBeNotified } from '../lifecycle/seats.ts'
import { activeOrWithdrawing, activeParties, unserved } from '../lifecycle/standing.ts'
import { addDays, dateOf } from '../model/dates.ts'
import type { Meeting, ServedNotice, ServiceMethod } from '../model/meeting.ts'
import { type Party, sides } from '../model/party.ts'
import type { ReturnReason, ServicePaper, ServiceReceipt } from '../model/service.ts'
import type { Deadline } from './deadlines.ts'
import { type ServiceRecipient, serviceRecipient } from './service.ts'
import { effectiveOn } from './service-effect.ts'

/** On the way: it was posted, with the number of its slip, or the post brought it back. */
export type TakenStep = { step: 'POSTED'; on: string; slip: string | null } | { step: 'RETURNED'; on: string; reason: ReturnReason }

/** How far a service is (law.md §3.3). PENDING: to be served, posted or not. RETURNED: it came back and waits to be tried again. */
export type ServiceStatus = 'PENDING' | 'RETURNED' | ServiceMethod

/** 送達: one paper for one party that must be served, and how far that is. */
export interface Service {
  paper: ServicePaper
  /** Of the meeting, or the version of the record; 0 for a notice to choose. */
  number: number
  party: Party
  recipient: ServiceRecipient
  /** `method`: not known of a notice to choose, which is recorded with its day only. */
  served: { method: ServiceMethod | null; deliveredOn: string; effectiveOn: string; receipt?: ServiceReceipt } | null
  /** In the order in which they happened. */
  steps: TakenStep[]
  status: ServiceStatus
  /** Last day on which serving still does what it is for; null where no day is set. */
  due: Pick<Deadline, 'dueOn' | 'amOnly' | 'status'> | null
  /** A notice that takes effect only on the day of its meeting or later: nobody can be fined for staying away (§63 III). */
  tooLate: boolean
  article: string
}

/** The event with which a service is recorded. */
export const serviceEvent = { SELECTION_NOTICE: 'selection.notified', MEETING_NOTICE: 'notice.served', RECORD: 'record.served' } as const satisfies Record<Service['paper'], string>

/**
 * Every paper of the case that must be served on a party, in the order of the proceeding: the notice to choose a member (§14 I), the
 * notice of each meeting (§63 III), the record and its corrections (§22; 調解辦法 §25 IV). What was served stays; what was not is listed while
 * it still can be.
 * @param deadlines those of the case on `today`: the period for the record is one of them
 * @param today ISO date
 */
export function servicesOf(facts: CaseFacts, deadlines: readonly Deadline[], today: string): Service[] {
  return [...selectionNotices(facts, today), ...facts.meetings.flatMap((meeting) => meetingNotices(facts, meeting, today)), ...records(facts, deadlines, today)]
    .map(({ since, ...service }) => withSteps(service, stepsOf(facts, service.paper, service.number, service.party.id).filter(({ on }) => since === undefined || on >= since)))
}

/** What was posted and came back of one paper for one party. */
export const stepsOf = ({ notes }: Pick<CaseFacts, 'notes'>, paper: ServicePaper, number: number, partyId: string): TakenStep[] =>
  notes.flatMap(({ on, service }): TakenStep[] => {
    if (service?.paper !== paper || service.number !== number || service.partyId !== partyId) return []
    return [service.step === 'POSTED' ? { step: 'POSTED', on, slip: service.slip?.trim() || null } : { step: 'RETURNED', on, reason: service.reason ?? 'OTHER' }]
  })

/** `since`: the day from which the paper is a new one, whose older namesake's way by post does not count. */
type WithoutSteps = Omit<Service, 'steps' | 'status'> & { since?: string | undefined }
const withSteps = (service: Omit<WithoutSteps, 'since'>, steps: TakenStep[]): Service => {
  const open = steps.at(-1)?.step === 'RETURNED' ? 'RETURNED' : 'PENDING'
  return { ...service, steps, status: service.served === null ? open : service.served.method ?? 'DELIVERED' }
}

export const isServed = ({ served }: Service): boolean => served !== null

function selectionNotices(facts: CaseFacts, today: string): WithoutSteps[] {
  if (facts.mode !== 'COMMITTEE' || facts.acceptedOn === null) return []
  return sides.flatMap((side) => {
    const given = facts.committee.notices.findLast((one) => one.side === side)
    const isOpen = facts.outcome === null && isToBeNotified(facts, side)
    if (given === undefined && !isOpen) return []
    const notice = isOpen ? undefined : given
    const since = isOpen && given !== undefined ? addDays(given.servedOn, 1) : undefined
    const served = notice ? { method: null, deliveredOn: notice.servedOn, effectiveOn: notice.servedOn } : null
    return activeParties(facts).filter((party) => party.side === side).map((party): WithoutSteps => ({
      paper: 'SELECTION_NOTICE', number: 0, party, recipient: serviceRecipient(party, served?.deliveredOn ?? today), served, due: null, tooLate: false, article: '§14 I', since,
    }))
  })
}

function meetingNotices(facts: CaseFacts, meeting: Meeting, today: string): WithoutSteps[] {
  const day = dateOf(meeting.startsAt)
  const last = addDays(day, -1)
  const isAhead = meeting.status === 'SCHEDULED'
  if (meeting.status === 'CANCELLED') return []
  return activeParties(facts).flatMap((party): WithoutSteps[] => {
    const notice = meeting.notices.findLast((one) => one.partyId === party.id)
    if (notice === undefined && !isAhead) return []
    const served = notice ? asServed(facts, notice) : null
    const status = notice === undefined ? (today > last ? 'OVERDUE' : 'PENDING') : notice.deliveredOn > last ? 'LATE' : 'MET'
    return [{
      paper: 'MEETING_NOTICE', number: meeting.meetingNo, party, recipient: serviceRecipient(party, notice?.deliveredOn ?? today), served,
      due: { dueOn: last, amOnly: false, status }, tooLate: served !== null && served.effectiveOn >= day, article: '§63 III', since: meeting.changes.at(-1)?.on,
    }]
  })
}

/** Of an older version only what was served is told: who has not got it gets the newest. */
function records(facts: CaseFacts, deadlines: readonly Deadline[], today: string): WithoutSteps[] {
  if (facts.recordVersion === 0) return []
  const waiting = new Set(unserved(facts).map((party) => party.id))
  const parties = activeOrWithdrawing(facts)
  const versions = Array.from({ length: facts.recordVersion }, (_one, index) => index + 1)
  return versions.flatMap((version) => parties.flatMap((party): WithoutSteps[] => {
    const notice = facts.services.findLast((one) => one.version === version && one.partyId === party.id)
    const isOpen = version === facts.recordVersion && waiting.has(party.id)
    if (notice === undefined && !isOpen) return []
    return [{
      paper: 'RECORD', number: version, party, recipient: serviceRecipient(party, notice?.deliveredOn ?? today), served: notice ? asServed(facts, notice) : null,
      due: dueOf(deadlines, party.id, notice?.deliveredOn), tooLate: false, article: '調解辦法 §25 IV',
    }]
  }))
}

/** The party's own period: the one that its service met, or the one that runs; null until the authority has the record. */
function dueOf(deadlines: readonly Deadline[], partyId: string, deliveredOn: string | undefined): Service['due'] {
  const own = deadlines.filter((deadline) => deadline.code === 'SERVE_RECORD' && deadline.subject === partyId)
  const found = deliveredOn === undefined ? own.find((deadline) => deadline.metOn === undefined && deadline.lapsedOn === undefined) : own.find((deadline) => deadline.metOn === deliveredOn)
  return found ? { dueOn: found.dueOn, amOnly: found.amOnly, status: found.status } : null
}

const asServed = (facts: CaseFacts, notice: ServedNotice): NonNullable<Service['served']> =>
  ({ method: notice.method, deliveredOn: notice.deliveredOn, effectiveOn: effectiveOn(facts, notice), ...(notice.receipt === undefined ? {} : { receipt: notice.receipt }) })
