import { isRecusalGround, recusalGrounds } from '../../shared/law/recusal.ts'
import { longestExtensionDays } from '../../shared/lifecycle/case-events.ts'
import { seatedPeople } from '../../shared/lifecycle/people.ts'
import { memberOf, pendingRecusals } from '../../shared/lifecycle/seats.ts'
import { rocDate } from '../../shared/format/roc-date.ts'
import { refusalOf, refusalWords } from './ask-machine.ts'
import { knownName, meetingDay, partyOptions } from './choices.ts'
import { defineForm, filled, type FormContext, type FormRegistry, type Option } from './definition.ts'
import { selectionForms } from './selection-forms.ts'

const ownAccord = 'SELF'

/** What somebody is in the case: the mediator, or a member in which seat. */
function seatWords(personId: string, role: 'MEDIATOR' | 'MEMBER', { view: { facts }, t }: FormContext): string {
  const member = memberOf(facts, personId)
  return [t(`domain:signerRole.${role}`), member && t(`committee:seat.${member.seat}`), personId === facts.committee.chairId && t('committee:card.chair')].filter(Boolean).join('・')
}

const recusalRequested = defineForm<{ personId: string; by: string; ground: string; reason: string }>({
  initial: ({ view }) => {
    const [only, ...others] = seatedPeople(view.facts)
    return { personId: others.length === 0 ? only?.personId ?? '' : '', by: '', ground: '', reason: '' }
  },
  fields: (_values, context) => {
    const { view, t } = context
    return [
      {
        kind: 'radio', name: 'personId', label: 'recusalPerson', required: true,
        options: seatedPeople(view.facts).map(({ personId, name, role }) => ({ value: personId, label: name, note: seatWords(personId, role, context) })),
      },
      { kind: 'radio', name: 'by', label: 'byPartyId', required: true, options: [...partyOptions(context), { value: ownAccord, label: t('committee:recusal.self'), note: t('committee:recusal.selfNote') }] },
      { kind: 'radio', name: 'ground', label: 'recusalGround', required: true, options: recusalGrounds.map((ground) => ({ value: ground, label: t(`committee:ground.${ground}`), note: t(`committee:groundArticle.${ground}`) })) },
      { kind: 'paragraph', name: 'reason', label: 'recusalReason', hint: 'recusalReason', required: true },
    ]
  },
  events: ({ personId, by, ...values }) => [{ personId, byPartyId: by === ownAccord ? personId : by, ...filled(values) }],
  formPath: (path) => (path === 'byPartyId' ? 'by' : path),
})

/** Requests that wait, one for each person: who, by whom, on what ground. */
function waitingRequests({ view: { facts }, t }: FormContext): Option[] {
  const waiting = pendingRecusals(facts)
  return [...new Map(waiting.map((recusal) => [recusal.personId, recusal])).values()].map(({ personId, personName: name, byPartyId, ground, reason, requestedOn }) => {
    const date = rocDate(requestedOn)
    const who = byPartyId === personId ? t('committee:recusal.ownAccord', { of: name, date }) : t('committee:recusal.requestedBy', { name: knownName(facts, byPartyId), of: name, date })
    return { value: personId, label: who, note: [isRecusalGround(ground) ? t(`committee:ground.${ground}`) : ground, reason].join('：') }
  })
}

const recusalDecided = defineForm<{ personId: string; granted: string; reason: string }>({
  initial: (context) => ({ personId: waitingRequests(context)[0]?.value ?? '', granted: '', reason: '' }),
  fields: (_values, context) => [
    { kind: 'radio', name: 'personId', label: 'recusalRequest', required: true, options: waitingRequests(context) },
    {
      kind: 'radio', name: 'granted', label: 'recusalGranted', hint: 'grantedOpensSeat', required: true,
      options: [{ value: 'YES', label: context.t('committee:recusal.granting') }, { value: 'NO', label: context.t('committee:recusal.denying') }],
    },
    { kind: 'paragraph', name: 'reason', label: 'decisionReason' },
  ],
  events: ({ personId, granted, reason }) => [{ ...filled({ personId, reason }), granted: granted === '' ? null : granted === 'YES' }],
})

const factFindingAssigned = defineForm<{ personIds: string[] }>({
  on: meetingDay,
  initial: () => ({ personIds: [] }),
  fields: (_values, context) => {
    const { view, today } = context
    return [{
      kind: 'many', name: 'personIds', label: 'factFinders', hint: 'factFinders', required: true,
      options: view.facts.committee.members.map(({ personId, name, seat }) => {
        const refusal = refusalOf(context, { type: 'factFinding.assigned', on: today, personId })
        return { value: personId, label: name, note: refusal === null ? context.t(`committee:seat.${seat}`) : `${refusalWords(context, refusal)}（${refusal.article}）` }
      }),
    }]
  },
  events: ({ personIds }) => personIds.map((personId) => ({ personId })),
  formPath: () => 'personIds',
})

const factFindingReported = defineForm<{ personId: string; result: string; proposedSolution: string; witnesses: string }>({
  on: ({ view, today, ...context }) => (view.facts.factFindingAssignments.length > 0 ? today : meetingDay({ view, today, ...context })),
  initial: ({ view: { facts } }) => ({
    personId: facts.factFindingAssignments.find((one) => one.reportedOn === undefined)?.personId ?? '',
    result: facts.factFinding?.result ?? '', proposedSolution: facts.factFinding?.proposedSolution ?? '', witnesses: (facts.factFinding?.witnesses ?? []).map(({ name }) => name).join('\n'),
  }),
  fields: (_values, { view: { facts }, t }) => [
    ...(facts.factFindingAssignments.length === 0 ? [] : [{
      kind: 'choice' as const, name: 'personId', label: 'reportedBy' as const,
      options: facts.factFindingAssignments.map(({ personId }) => ({ value: personId, label: knownName(facts, personId) })),
    }]),
    { kind: 'paragraph', name: 'result', label: 'result', required: true, phrases: [t('phrase.noInvestigation')] },
    { kind: 'paragraph', name: 'proposedSolution', label: 'proposedSolution' },
    { kind: 'paragraph', name: 'witnesses', label: 'witnesses' },
  ],
  events: ({ witnesses, ...values }) => {
    const names = witnesses.split('\n').map((name) => name.trim()).filter((name) => name !== '')
    return [{ ...filled(values), ...(names.length === 0 ? {} : { witnesses: names.map((name) => ({ name })) }) }]
  },
  formPath: (path) => (path.startsWith('witnesses') ? 'witnesses' : path),
})

const deadlineExtended = defineForm<{ days: number | null; reason: string; bothAgree: boolean }>({
  initial: () => ({ days: longestExtensionDays, reason: '', bothAgree: false }),
  fields: (_values, { t }) => [
    { kind: 'number', name: 'days', label: 'days', hint: 'extension', required: true, min: 1, max: longestExtensionDays, suffix: t('committee:card.days') },
    { kind: 'flag', name: 'bothAgree', label: 'bothAgreeExtension' },
    { kind: 'paragraph', name: 'reason', label: 'extensionReason' },
  ],
  events: ({ days, reason, bothAgree }) => [{ code: 'COMMITTEE_MEETING', days, ...filled({ reason }), ...(bothAgree ? { bothAgree } : {}) }],
})

export const committeeForms: FormRegistry = {
  ...selectionForms,
  'recusal.requested': recusalRequested,
  'recusal.decided': recusalDecided,
  'factFinding.assigned': factFindingAssigned,
  'factFinding.reported': factFindingReported,
  'deadline.extended': deadlineExtended,
}
