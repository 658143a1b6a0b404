import { dateOf, localDateTime } from '../../shared/model/dates.ts'
import { rocDateTime } from '../../shared/format/roc-date.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { AnswersTable, type AnswerRow } from './answers-table.tsx'
import { AttendanceTable, type AttendanceRow } from './attendance-table.tsx'
import { lastHeldMeeting, meetingDay, nextNumber, openMeetingOf, partyOptions, scheduledMeetings, usualSigner } from './choices.ts'
import { defineForm, filled, type FormContext, type FormRegistry, type Option } from './definition.ts'
import { outcomeDetermined } from './outcome-form.tsx'
import { proposalMade } from './proposal-form.ts'
import { ServiceTable, serviceRows, type ServiceRow } from './service-table.tsx'

const meetingOptions = ({ view, t }: FormContext): Option[] =>
  scheduledMeetings(view.facts).map((meeting) => ({
    value: String(meeting.meetingNo), label: t('meeting.meetingNumber', { number: meeting.meetingNo }), note: rocDateTime(meeting.startsAt),
  }))
const firstScheduled = ({ view }: FormContext): string => String(scheduledMeetings(view.facts)[0]?.meetingNo ?? '')

const scheduled = defineForm<{ startsAt: string; venue: string; online: boolean }>({
  initial: ({ view, profile }) => ({ startsAt: '', venue: lastHeldMeeting(view.facts)?.venue ?? profile.venues[0] ?? '', online: false }),
  fields: (_values, { profile }) => [
    { kind: 'moment', name: 'startsAt', label: 'startsAt', required: true },
    { kind: 'line', name: 'venue', label: 'venue', hint: 'venueSuggestions', required: true, suggestions: profile.venues },
    { kind: 'flag', name: 'online', label: 'online' },
  ],
  events: ({ startsAt, venue, online }, { view }) => [{
    meetingNo: nextNumber(view.facts.meetings.map((meeting) => meeting.meetingNo)), ...filled({ startsAt, venue }), ...(online ? { online } : {}),
  }],
})

const rescheduled = defineForm<{ meetingNo: string; startsAt: string; venue: string; reason: string }>({
  initial: (context) => ({ meetingNo: firstScheduled(context), startsAt: '', venue: scheduledMeetings(context.view.facts)[0]?.venue ?? '', reason: '' }),
  fields: (_values, context) => [
    { kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) },
    { kind: 'moment', name: 'startsAt', label: 'startsAt', required: true },
    { kind: 'line', name: 'venue', label: 'venue', suggestions: context.profile.venues },
    { kind: 'paragraph', name: 'reason', label: 'reason', required: true },
  ],
  events: ({ meetingNo, ...values }) => [{ ...filled(values), meetingNo: Number(meetingNo) }],
})

const cancelled = defineForm<{ meetingNo: string; reason: string }>({
  initial: (context) => ({ meetingNo: firstScheduled(context), reason: '' }),
  fields: (_values, context) => [
    { kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) },
    { kind: 'paragraph', name: 'reason', label: 'reason', required: true },
  ],
  events: ({ meetingNo, ...values }) => [{ ...filled(values), meetingNo: Number(meetingNo) }],
})

const noticeServed = defineForm<{ meetingNo: string; rows: ServiceRow[] }>({
  wide: true, ownDates: true,
  initial: (context) => {
    const meeting = scheduledMeetings(context.view.facts)[0]
    const served = new Set(meeting?.notices.map((notice) => notice.partyId))
    return { meetingNo: firstScheduled(context), rows: serviceRows(activeParties(context.view.facts), (party) => !served.has(party.id), context.today) }
  },
  fields: (_values, context) => [{ kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) }],
  Body: ServiceTable,
  events: ({ meetingNo, rows }) => rows.filter((row) => row.chosen).map(({ partyId, method, deliveredOn }) => ({
    on: deliveredOn, meetingNo: Number(meetingNo), partyId, method, deliveredOn,
  })),
  formPath: (path, index, { rows }) => (path === 'meetingNo' ? path : `rows.${rows.findIndex((row) => row === rows.filter((one) => one.chosen)[index])}.deliveredOn`),
})

const opened = defineForm<{ meetingNo: string; startedAt: string; rows: AttendanceRow[]; disclosureMade: boolean }>({
  wide: true, ownDates: true,
  initial: (context) => {
    const [meeting] = scheduledMeetings(context.view.facts)
    return {
      meetingNo: firstScheduled(context),
      // A meeting entered afterwards began when it was called; one that begins now begins now.
      startedAt: meeting !== undefined && dateOf(meeting.startsAt) !== context.today ? meeting.startsAt : localDateTime(context.today, context.now),
      rows: activeParties(context.view.facts).map((party) => ({ partyId: party.id, present: true, proxyId: party.kind === 'PERSON' ? party.id : party.proxies[0]?.id ?? party.id, reason: '' })),
      disclosureMade: false,
    }
  },
  fields: (_values, context) => [
    { kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) },
    { kind: 'moment', name: 'startedAt', label: 'startedAt', required: true },
    { kind: 'flag', name: 'disclosureMade', label: 'disclosureMade', hint: 'noDisclosureNoMeeting' },
  ],
  Body: AttendanceTable,
  events: ({ meetingNo, startedAt, rows, disclosureMade }, { view }) => [{
    on: dateOf(startedAt), meetingNo: Number(meetingNo), startedAt, disclosureMade,
    attendance: rows.map(({ partyId, present, proxyId, reason }) => ({ partyId, present, ...(present ? (proxyId === partyId ? {} : { proxyId }) : filled({ reason })) })),
    ...(view.facts.mediator ? { members: [{ personId: view.facts.mediator.personId, present: true }] } : {}),
  }],
  formPath: (path) => path.replace(/^attendance/, 'rows').replace(/^on$/, 'startedAt'),
})

const statement = defineForm<{ side: string; text: string }>({
  on: meetingDay,
  initial: () => ({ side: 'EMPLOYEE', text: '' }),
  fields: (_values, { t }) => [
    { kind: 'radio', name: 'side', label: 'side', required: true, options: (['EMPLOYEE', 'EMPLOYER', 'MEDIATOR'] as const).map((side) => ({ value: side, label: t(`domain:side.${side}`) })) },
    { kind: 'paragraph', name: 'text', label: 'text', hint: 'statementShortcuts', required: true },
  ],
  events: (values, context) => [{ ...filled(values), ...(meetingDay(context) === context.today ? { at: context.now } : {}) }],
})

const factFinding = defineForm<{ result: string; proposedSolution: string }>({
  on: meetingDay,
  initial: ({ view }) => ({ result: view.facts.factFinding?.result ?? '', proposedSolution: view.facts.factFinding?.proposedSolution ?? '' }),
  fields: (_values, { t }) => [
    { kind: 'paragraph', name: 'result', label: 'result', required: true, phrases: [t('phrase.noInvestigation')] },
    { kind: 'paragraph', name: 'proposedSolution', label: 'proposedSolution' },
  ],
  events: (values) => [filled(values)],
})

const explanationOrdered = defineForm<{ ofPartyId: string; subject: string; dueOn: string }>({
  initial: (context) => ({ ofPartyId: partyOptions(context)[0]?.value ?? '', subject: '', dueOn: '' }),
  fields: (_values, context) => [
    { kind: 'choice', name: 'ofPartyId', label: 'ofPartyId', required: true, options: partyOptions(context) },
    { kind: 'paragraph', name: 'subject', label: 'subject', required: true },
    { kind: 'date', name: 'dueOn', label: 'dueOn', required: true },
  ],
  events: (values) => [filled(values)],
})

const answered = defineForm<{ rows: AnswerRow[] }>({
  wide: true, on: meetingDay,
  initial: (context) => ({
    rows: activeParties(context.view.facts).map((party) => {
      const last = context.view.facts.proposals.at(-1)?.answers.findLast((answer) => answer.partyId === party.id)
      return {
        partyId: party.id, answer: last ? (last.accepted ? 'AGREE' : 'DISAGREE') : '', signedBy: last?.signedBy ?? usualSigner(party, context.today), onlySome: false, claimItemIds: [],
      }
    }),
  }),
  Body: AnswersTable,
  events: ({ rows }, { view }) => changedAnswers(rows, view.facts.proposals.at(-1)?.answers ?? []).map(({ partyId, answer, signedBy, onlySome, claimItemIds }) => ({
    partyId, accepted: answer === 'AGREE', ...(signedBy !== '' && signedBy !== partyId ? { signedBy } : {}), ...(answer === 'AGREE' && onlySome ? { claimItemIds } : {}),
  })),
  formPath: (path, index, { rows }) => `rows.${rows.findIndex((row) => row === rows.filter((one) => one.answer !== '')[index])}.${path === 'signedBy' ? 'signedBy' : 'answer'}`,
})

/** Answers that say something new. */
function changedAnswers(rows: readonly AnswerRow[], given: readonly { partyId: string; accepted: boolean; signedBy?: string }[]): AnswerRow[] {
  return rows.filter((row) => {
    const last = given.findLast((answer) => answer.partyId === row.partyId)
    const same = last !== undefined && last.accepted === (row.answer === 'AGREE') && (last.signedBy ?? row.partyId) === row.signedBy && !row.onlySome
    return row.answer !== '' && !same
  })
}

export const endOfMeeting = ({ view, today, now }: FormContext): string => {
  const startedAt = openMeetingOf(view.facts)?.startedAt
  return startedAt === undefined || dateOf(startedAt) === today ? localDateTime(today, now) : ''
}

const adjourned = defineForm<{ endedAt: string; reason: string; bothAgree: boolean }>({
  ownDates: true,
  initial: (context) => ({ endedAt: endOfMeeting(context), reason: context.t('phrase.anotherDate'), bothAgree: true }),
  fields: () => [
    { kind: 'moment', name: 'endedAt', label: 'endedAt', required: true },
    { kind: 'paragraph', name: 'reason', label: 'reason', required: true },
    { kind: 'flag', name: 'bothAgree', label: 'bothAgree' },
  ],
  events: (values) => [{ on: dateOf(values.endedAt), ...filled(values) }],
  formPath: (path) => (path === 'on' ? 'endedAt' : path),
})

const closed = defineForm<{ endedAt: string }>({
  ownDates: true,
  initial: (context) => ({ endedAt: endOfMeeting(context) }),
  fields: () => [{ kind: 'moment', name: 'endedAt', label: 'endedAt', required: true }],
  events: (values) => [{ on: dateOf(values.endedAt), ...filled(values) }],
  formPath: (path) => (path === 'on' ? 'endedAt' : path),
})

export const meetingForms: FormRegistry = {
  'meeting.scheduled': scheduled,
  'meeting.rescheduled': rescheduled,
  'meeting.cancelled': cancelled,
  'notice.served': noticeServed,
  'meeting.opened': opened,
  'statement.recorded': statement,
  'factFinding.reported': factFinding,
  'explanation.ordered': explanationOrdered,
  'proposal.made': proposalMade,
  'proposal.answered': answered,
  'meeting.adjourned': adjourned,
  'meeting.closed': closed,
  'outcome.determined': outcomeDetermined,
}
