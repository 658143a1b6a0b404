import { missingContent } from '../../shared/law/application-content.ts'
import { mediationModes } from '../../shared/lifecycle/case-events.ts'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { addDays } from '../../shared/model/dates.ts'
import { missingWords } from './missing-words.ts'
import { openMeetingOf, signerLabel, signerOptions } from './choices.ts'
import { endOfMeeting } from './meeting-forms.ts'
import { defineForm, filled, type FormRegistry } from './definition.ts'
import { supplementReceived } from './supplement-received.tsx'
import { Explanations } from './explanations.tsx'

/** Only what the form suggests: the authority names the day (調解辦法 §3). */
const suggestedDays = 10

const noFields = defineForm<object>({ initial: () => ({}), events: () => [{}] })

const supplementRequested = defineForm<{ items: string[]; otherItems: string; servedOn: string; dueOn: string }>({
  initial: ({ view, today, language }) => ({
    items: missingWords(view.facts, missingContent(view.facts), language), otherItems: '', servedOn: today, dueOn: addDays(today, suggestedDays),
  }),
  fields: (_values, { view, language }) => {
    const missing = missingWords(view.facts, missingContent(view.facts), language)
    return [
      ...(missing.length > 0 ? [{ kind: 'many' as const, name: 'items', label: 'items' as const, hint: 'items' as const, options: missing.map((label) => ({ value: label, label })) }] : []),
      { kind: 'paragraph', name: 'otherItems', label: 'otherItems' },
      { kind: 'date', name: 'servedOn', label: 'servedOn', required: true },
      { kind: 'date', name: 'dueOn', label: 'dueOn', required: true },
    ]
  },
  events: ({ items, otherItems, servedOn, dueOn }) => [{
    items: [...items, ...otherItems.split('\n').map((item) => item.trim()).filter((item) => item !== '')], servedOn, dueOn,
  }],
  formPath: (path) => (path.startsWith('items') ? 'otherItems' : path),
})

const rightsExplained = defineForm<{ acknowledged: boolean }>({
  initial: () => ({ acknowledged: false }),
  Body: Explanations, bodyFirst: true,
  fields: () => [{ kind: 'flag', name: 'acknowledged', label: 'acknowledged' }],
  events: ({ acknowledged }) => [{ acknowledged }],
})

const notAccepted = defineForm<{ reason: string }>({
  initial: ({ t }) => ({ reason: t('phrase.notSupplemented') }),
  fields: () => [{ kind: 'paragraph', name: 'reason', label: 'reason', required: true }],
  events: (values) => [filled(values)],
})

const transferred = defineForm<{ toAuthority: string; reason: string }>({
  initial: ({ t }) => ({ toAuthority: '', reason: t('phrase.wrongPlace') }),
  fields: () => [
    { kind: 'line', name: 'toAuthority', label: 'toAuthority', required: true },
    { kind: 'paragraph', name: 'reason', label: 'reason', required: true },
  ],
  events: (values) => [filled(values)],
})

const modeChanged = defineForm<{ mode: string; consentRef: string }>({
  initial: ({ view }) => ({ mode: mediationModes.find((mode) => mode !== view.facts.mode) ?? view.facts.mode, consentRef: '' }),
  fields: (_values, { t }) => [
    { kind: 'radio', name: 'mode', label: 'mode', required: true, options: mediationModes.map((mode) => ({ value: mode, label: t(`domain:mode.${mode}`) })) },
    { kind: 'line', name: 'consentRef', label: 'consentRef' },
  ],
  events: (values) => [filled(values)],
})

const withdrawn = defineForm<{ partyIds: string[]; signedBy: string; specialAuthority: boolean; reason: string; endedAt: string }>({
  initial: (context) => {
    const { view } = context
    const applicants = activeParties(view.facts).filter((party) => party.role === 'APPLICANT')
    const [first] = applicants
    return { partyIds: applicants.map((party) => party.id), signedBy: first?.id ?? '', specialAuthority: false, reason: '', endedAt: openMeetingOf(view.facts) ? endOfMeeting(context) : '' }
  },
  fields: ({ partyIds, signedBy }, { view, t }) => {
    const applicants = activeParties(view.facts).filter((party) => party.role === 'APPLICANT')
    const signers = applicants.filter((party) => partyIds.includes(party.id)).flatMap((party) => signerOptions(party, t))
    const signerIsProxy = applicants.some((party) => party.proxies.some((proxy) => proxy.id === signedBy))
    return [
      { kind: 'many', name: 'partyIds', label: 'partyIds', options: applicants.map((party) => ({ value: party.id, label: party.name })) },
      { kind: 'choice', name: 'signedBy', label: 'signedBy', required: true, options: signers.map((signer) => ({ value: signer.value, label: signerLabel(signer) })) },
      ...(signerIsProxy ? [{ kind: 'flag' as const, name: 'specialAuthority', label: 'specialAuthority' as const }] : []),
      // A withdrawal by all ends the meeting, and the record tells when.
      ...(openMeetingOf(view.facts) && partyIds.length === applicants.length ? [{ kind: 'moment' as const, name: 'endedAt', label: 'endedAt' as const, required: true }] : []),
      { kind: 'paragraph', name: 'reason', label: 'reasonOrBlank' },
    ]
  },
  events: ({ partyIds, signedBy, specialAuthority, reason, endedAt }, { view }) => {
    const applicants = activeParties(view.facts).filter((party) => party.role === 'APPLICANT')
    return [{ partyIds, ...filled({ signedBy, reason, ...(partyIds.length === applicants.length ? { endedAt } : {}) }), specialAuthority }]
  },
})

export const intakeForms: FormRegistry = {
  'supplement.requested': supplementRequested,
  'supplement.received': supplementReceived,
  'rights.explained': rightsExplained,
  'application.accepted': noFields,
  'application.notAccepted': notAccepted,
  'case.transferred': transferred,
  'mode.changed': modeChanged,
  'application.withdrawn': withdrawn,
}
