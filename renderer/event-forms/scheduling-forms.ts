import { seatedPeople } from '../../shared/lifecycle/people.ts'
import { catalogues } from '../../shared/text/index.ts'
import { firstScheduled, lastHeldMeeting, meetingOptions, nextNumber, partyOptions, scheduledMeetings } from './choices.ts'
import { ClashWarnings } from './clash-warnings.tsx'
import { PresentMeeting } from './present-meeting.tsx'
import { defineForm, filled, type FieldSpec, type FormContext, type Option, type Payload } from './definition.ts'

/** The forms that call a meeting and move one. Free times are offered first; what speaks against the chosen one never stops anybody. */

const longestMinutes = 720
const minutesField = ({ t }: FormContext): FieldSpec => ({ kind: 'number', name: 'minutes', label: 'minutes', min: 10, max: longestMinutes, suffix: t('calendar:minutes') })
const venueField = ({ profile }: FormContext): FieldSpec => ({ kind: 'line', name: 'venue', label: 'venue', hint: 'venueSuggestions', required: true, suggestions: profile.venues })
const planned = (minutes: number | null): Payload => (minutes === null ? {} : { minutes })

export const meetingScheduled = defineForm<{ startsAt: string; venue: string; minutes: number | null; online: boolean }>({
  initial: ({ view, profile }) => ({ startsAt: '', venue: lastHeldMeeting(view.facts)?.venue ?? profile.venues[0] ?? '', minutes: profile.meetingMinutes, online: false }),
  fields: (_values, context) => [
    { kind: 'moment', name: 'startsAt', label: 'startsAt', required: true },
    venueField(context),
    minutesField(context),
    { kind: 'flag', name: 'online', label: 'online' },
  ],
  Body: ClashWarnings, bodyFirst: true,
  events: ({ startsAt, venue, minutes, online }, { view }) => [{
    meetingNo: nextNumber(view.facts.meetings.map((meeting) => meeting.meetingNo)), ...filled({ startsAt, venue }), ...planned(minutes), ...(online ? { online } : {}),
  }],
})

export const meetingRescheduled = defineForm<{ meetingNo: string; startsAt: string; venue: string; minutes: number | null; requestedBy: string; reason: string }>({
  initial: (context) => {
    const [meeting] = scheduledMeetings(context.view.facts)
    return { meetingNo: firstScheduled(context), startsAt: '', venue: meeting?.venue ?? '', minutes: meeting?.minutes ?? context.profile.meetingMinutes, requestedBy: '', reason: '' }
  },
  fields: (_values, context) => [
    { kind: 'choice', name: 'meetingNo', label: 'meetingNo', required: true, options: meetingOptions(context) },
    { kind: 'moment', name: 'startsAt', label: 'startsAt', required: true },
    venueField(context),
    minutesField(context),
    { kind: 'choice', name: 'requestedBy', label: 'requestedBy', options: whoMayAsk(context) },
    { kind: 'paragraph', name: 'reason', label: 'reason', required: true },
  ],
  Body: PresentMeeting, bodyFirst: true,
  events: ({ meetingNo, minutes, ...values }) => [{ ...filled(values), ...planned(minutes), meetingNo: Number(meetingNo) }],
})

/** Parties by their ids; those who mediate and the office in the words that the file and its letters use. */
function whoMayAsk(context: FormContext): Option[] {
  const roles = catalogues['zh-TW'].domain.signerRole
  return [
    ...partyOptions(context),
    ...seatedPeople(context.view.facts).map(({ role, name }) => ({ value: `${roles[role]}${name}`, label: name, note: context.t(`domain:signerRole.${role}`) })),
    { value: context.profile.bureau.name, label: context.profile.bureau.name },
  ]
}
