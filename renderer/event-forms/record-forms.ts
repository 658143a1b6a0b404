import { recordSections } from '../../shared/lifecycle/case-events.ts'
import { activeOrWithdrawing, unserved } from '../../shared/lifecycle/standing.ts'
import { CorrectionEditor, type CorrectionValues, correctionPayload } from './correction-editor.tsx'
import { meetingDay, partyOption } from './choices.ts'
import { defineForm, filled, type FormRegistry } from './definition.ts'
import { servedPath, servedRows, ServiceTable, serviceRows, type ServiceRow } from './service-table.tsx'
import { SigningTable, signerRole, signingRows, type SigningValues } from './signing-table.tsx'

const onlyDay = defineForm<object>({ initial: () => ({}), events: () => [{}] })

/** What stands in a section so far, as far as somebody wrote it by hand. */
const sectionText = (texts: readonly { section: string; text: string }[], section: string): string => texts.findLast((one) => one.section === section)?.text ?? ''

const edited = defineForm<{ section: string; texts: Record<string, string> }>({
  wide: true,
  initial: ({ view }) => ({
    section: 'remarks',
    texts: Object.fromEntries(recordSections.map((section) => [section, sectionText(view.facts.recordTexts, section) || (section === 'disputeSummary' ? view.facts.disputeSummary : '')])),
  }),
  fields: ({ section }, { t }) => [
    { kind: 'choice', name: 'section', label: 'section', required: true, options: recordSections.map((one) => ({ value: one, label: t(`domain:recordSection.${one}`) })) },
    { kind: 'paragraph', name: `texts.${section}`, label: 'text', hint: 'recordSection' },
  ],
  events: ({ section, texts }) => [{ section, text: texts[section]?.trim() ?? '' }],
  formPath: (path, _index, { section }) => (path === 'text' ? `texts.${section}` : path),
})

const approval = defineForm<{ partyId: string; stage: string; ref: string }>({
  initial: ({ view }) => ({
    partyId: view.facts.parties.find((party) => party.kind === 'PUBLIC_BODY')?.id ?? '', stage: view.facts.outcome === 'SETTLED' ? 'SIGNING' : 'ATTENDANCE', ref: '',
  }),
  fields: (_values, { view, t }) => [
    { kind: 'choice', name: 'partyId', label: 'partyId', required: true, options: view.facts.parties.filter((party) => party.kind === 'PUBLIC_BODY').map((party) => partyOption(party, t)) },
    { kind: 'radio', name: 'stage', label: 'stage', required: true, options: (['ATTENDANCE', 'SIGNING'] as const).map((stage) => ({ value: stage, label: t(`domain:approvalStage.${stage}`) })) },
    { kind: 'line', name: 'ref', label: 'ref', required: true },
  ],
  events: (values) => [filled(values)],
})

const signed = defineForm<SigningValues>({
  wide: true, on: meetingDay,
  initial: (context) => ({ rows: signingRows(context), method: 'INK', consentRef: '' }),
  fields: ({ method }, { t }) => [
    { kind: 'radio', name: 'method', label: 'signingMethod', required: true, options: (['INK', 'ESIGN'] as const).map((one) => ({ value: one, label: t(`domain:signingMethod.${one}`) })) },
    ...(method === 'ESIGN' ? [{ kind: 'line' as const, name: 'consentRef', label: 'consentRef' as const, hint: 'consentRef' as const, required: true }] : []),
  ],
  Body: SigningTable,
  events: ({ rows, method, consentRef }, { view }) => rows.filter((row) => row.chosen && !row.signed).map((row) => ({
    signerId: row.signerId, role: signerRole(view.facts, row), method, ...(method === 'ESIGN' ? filled({ consentRef }) : {}),
  })),
  formPath: (path, index, { rows }) => {
    if (path === 'consentRef') return path
    const row = rows.filter((one) => one.chosen && !one.signed)[index]
    return row === undefined ? path : `rows.${rows.indexOf(row)}.chosen`
  },
})

const served = defineForm<{ rows: ServiceRow[] }>({
  wide: true, ownDates: true,
  initial: ({ view, today }) => {
    const left = unserved(view.facts).map((party) => party.id)
    return { rows: serviceRows(activeOrWithdrawing(view.facts), (party) => left.includes(party.id), today) }
  },
  Body: ServiceTable,
  events: ({ rows }) => servedRows(rows),
  formPath: (path, index, { rows }) => servedPath(path, index, rows),
})

const corrected = defineForm<CorrectionValues>({
  wide: true,
  initial: (context) => ({ kind: 'CLERICAL', changes: [{ path: '', after: '' }], signers: signingRows(context).map((row) => ({ ...row, chosen: false, signed: false })) }),
  fields: (_values, { t }) => [
    { kind: 'radio', name: 'kind', label: 'correctionKind', required: true, options: (['CLERICAL', 'SUBSTANTIVE'] as const).map((kind) => ({ value: kind, label: t(`domain:correctionKind.${kind}`) })) },
  ],
  Body: CorrectionEditor,
  events: (values, context) => [correctionPayload(values, context.view.facts)],
})

export const recordForms: FormRegistry = {
  'record.edited': edited,
  'approval.received': approval,
  'record.signed': signed,
  'record.finalized': onlyDay,
  'caseFile.sent': onlyDay,
  'record.received': onlyDay,
  'record.served': served,
  'record.corrected': corrected,
}
