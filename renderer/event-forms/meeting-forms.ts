import { dateOf, localDateTime } from '../../shared/model/dates.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { AnswersTable, type AnswerRow } from './answers-table.tsx'
import { firstScheduled, meetingDay, meetingOptions, openMeetingOf, partyOptions, scheduledMeetings, speakerName, usualSigner } from './choices.ts'
import { defineForm, filled, type FormContext, type FormRegistry } from './definition.ts'
import { meetingOpened, quorumFailed } from './opening-forms.ts'
import { outcomeDetermined } from './outcome-form.tsx'
import { proposalMade } from './proposal-form.ts'
import { meetingRescheduled, meetingScheduled } from './scheduling-forms.ts'
import { servedPath, servedRows, ServiceTable, serviceRows, type ServiceRow } from './service-table.tsx'

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
  events: ({ meetingNo, rows }) => servedRows(rows).map((served) => ({ meetingNo: Number(meetingNo), ...served })),
  formPath: (path, index, { rows }) => (path === 'meetingNo' ? path : servedPath(path, index, rows)),
})

const statement = defineForm<{ side: string; text: string }>({
  on: meetingDay,
  initial: () => ({ side: 'EMPLOYEE', text: '' }),
  fields: (_values, { t, view }) => [
    { kind: 'radio', name: 'side', label: 'side', required: true, options: (['EMPLOYEE', 'EMPLOYER', 'MEDIATOR'] as const).map((side) => ({ value: side, label: speakerName(t, view.facts, side) })) },
    { kind: 'paragraph', name: 'text', label: 'text', required: true },
  ],
  events: (values, context) => [{ ...filled(values), ...(meetingDay(context) === context.today ? { at: context.now } : {}) }],
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
        partyId: party.id, answer: last ? (last.accepted ? 'AGREE' : 'DISAGREE') : '', signedBy: last?.signedBy ?? usualSigner(party, context.today),
        onlySome: last?.claimItemIds !== undefined, claimItemIds: last?.claimItemIds ?? [],
      }
    }),
  }),
  Body: AnswersTable,
  events: ({ rows }, { view }) => changedAnswers(rows, view.facts.proposals.at(-1)?.answers ?? []).map(({ partyId, answer, signedBy, onlySome, claimItemIds }) => ({
    partyId, accepted: answer === 'AGREE', ...(signedBy !== '' && signedBy !== partyId ? { signedBy } : {}), ...(answer === 'AGREE' && onlySome ? { claimItemIds } : {}),
  })),
  formPath: (path, index, { rows }) => `rows.${rows.findIndex((row) => row === rows.filter((one) => one.answer !== '')[index])}.${path === 'signedBy' || path === 'claimItemIds' ? path : 'answer'}`,
})

/** Answers that say something new. */
function changedAnswers(rows: readonly AnswerRow[], given: readonly { partyId: string; accepted: boolean; signedBy?: string; claimItemIds?: string[] }[]): AnswerRow[] {
  return rows.filter((row) => {
    const last = given.findLast((answer) => answer.partyId === row.partyId)
    const same = last !== undefined && last.accepted === (row.answer === 'AGREE') && (last.signedBy ?? row.partyId) === row.signedBy
      && (row.onlySome ? row.claimItemIds : []).join() === (last.claimItemIds ?? []).join()
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
  'meeting.scheduled': meetingScheduled,
  'meeting.rescheduled': meetingRescheduled,
  'meeting.cancelled': cancelled,
  'notice.served': noticeServed,
  'meeting.opened': meetingOpened,
  'quorum.failed': quorumFailed,
  'statement.recorded': statement,
  'explanation.ordered': explanationOrdered,
  'proposal.made': proposalMade,
  'proposal.answered': answered,
  'meeting.adjourned': adjourned,
  'meeting.closed': closed,
  'outcome.determined': outcomeDetermined,
}
