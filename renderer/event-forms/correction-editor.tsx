import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { lookUp } from '../../shared/lifecycle/paths.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { currentProposal } from '../../shared/lifecycle/standing.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FormDate, FormSelect, FormTextArea } from '../ui/form-fields.tsx'
import type { CaseT, FormContext, Payload } from './definition.ts'
import { SigningTable, signerRole, type SigningRow } from './signing-table.tsx'

interface Change { path: string; after: string }
export interface CorrectionValues { kind: string; changes: Change[]; signers: SigningRow[] }

type Place = { path: string; label: string; as: 'TEXT' | 'AMOUNT' | 'DATE' }

const partyTexts = { name: 'name', occupation: 'occupation', address: 'address', legalRepresentative: 'legalRepresentative', ubn: 'ubn', nationalId: 'nationalId' } as const

/** The places of a record that are corrected most, in words. */
function placesOf(facts: CaseFacts, t: CaseT): Place[] {
  const ofParties = facts.parties.flatMap((party) => (Object.keys(partyTexts) as (keyof typeof partyTexts)[])
    .filter((field) => party[field] !== undefined)
    .map((field): Place => ({ path: `parties.${party.id}.${field}`, label: `${party.name}：${t(`field.${partyTexts[field]}`)}`, as: 'TEXT' })))
  const ofClaims = facts.claims.flatMap((claim): Place[] => [
    { path: `claims.${claim.id}.description`, label: `${claim.description}：${t('field.description')}`, as: 'TEXT' },
    ...(claim.amount === undefined ? [] : [{ path: `claims.${claim.id}.amount`, label: `${claim.description}：${t('field.amount')}`, as: 'AMOUNT' as const }]),
  ])
  const ofTerms = (currentProposal(facts)?.terms ?? []).flatMap((term, index): Place[] => {
    const name = t('terms.number', { number: index + 1 })
    return [
      ...(term.text === undefined ? [] : [{ path: `terms.${term.id}.text`, label: `${name}：${t('terms.sentence')}`, as: 'TEXT' as const }]),
      ...(term.amount === undefined ? [] : [{ path: `terms.${term.id}.amount`, label: `${name}：${t('terms.total')}`, as: 'AMOUNT' as const }]),
      ...(term.dueOn === undefined ? [] : [{ path: `terms.${term.id}.dueOn`, label: `${name}：${t('terms.dueOn')}`, as: 'DATE' as const }]),
      ...(term.installments ?? []).flatMap((one): Place[] => [
        { path: `terms.${term.id}.installments.${one.no}.amount`, label: `${name}：${t('form.installment', { number: one.no })} ${t('terms.amount')}`, as: 'AMOUNT' },
        { path: `terms.${term.id}.installments.${one.no}.dueOn`, label: `${name}：${t('form.installment', { number: one.no })} ${t('terms.dueOn')}`, as: 'DATE' },
      ]),
    ]
  })
  const ofMeetings = facts.meetings.map((meeting): Place => ({ path: `meetings.${meeting.meetingNo}.venue`, label: `${t('meeting.meetingNumber', { number: meeting.meetingNo })}：${t('field.venue')}`, as: 'TEXT' }))
  return [...ofParties, ...ofClaims, ...ofTerms, ...ofMeetings, { path: 'disputeSummary', label: t('field.disputeSummary'), as: 'TEXT' }]
}

/** A figure is sent as a number where the corrected value is one, whatever separators were typed. */
function typedValue(facts: CaseFacts, { path, after }: Change): string | number {
  const plain = after.normalize('NFKC').replaceAll(',', '').trim()
  return typeof lookUp(facts, path).value === 'number' && /^\d+$/.test(plain) ? Number(plain) : after.trim()
}

export function correctionPayload({ kind, changes, signers }: CorrectionValues, facts: CaseFacts): Payload {
  return {
    kind,
    changes: changes.filter(({ path }) => path !== '').map((change) => {
      const before = lookUp(facts, change.path).value
      return { path: change.path, ...(before === undefined ? {} : { before }), after: typedValue(facts, change) }
    }),
    signatures: kind === 'SUBSTANTIVE' ? signers.filter((row) => row.chosen).map((row) => ({ signerId: row.signerId, role: signerRole(facts, row), method: 'INK' })) : [],
  }
}

/** What was wrong and what it is now; a change of substance is signed anew. */
export function CorrectionEditor({ context }: { context: FormContext }) {
  const { view: { facts }, t } = context
  const { fields, append, remove } = useFieldArray<CorrectionValues, 'changes'>({ name: 'changes' })
  const { setValue } = useFormContext<CorrectionValues>()
  const [changes, kind] = useWatch<CorrectionValues, ['changes', 'kind']>({ name: ['changes', 'kind'] })
  const places = placesOf(facts, t)
  const shown = (path: string): string => String(lookUp(facts, path).value ?? '')
  return (
    <>
      {fields.map((field, index) => {
        const path = changes[index]?.path ?? ''
        const place = places.find((one) => one.path === path)
        return (
          <div className="correction-line" role="group" aria-label={t('form.correction', { number: index + 1 })} data-part={t('form.correction', { number: index + 1 })} key={field.id}>
            <FormSelect name={`changes.${index}.path`} label={t('field.correctionPath')} isRequired choices={places.map((one) => ({ id: one.path, label: one.label }))}
              onChosen={(chosen) => setValue(`changes.${index}.after`, shown(chosen))} />
            {place && <p className="correction-before"><span className="field-label">{t('field.before')}</span> {shown(path) || t('form.blank')}</p>}
            {place?.as === 'DATE'
              ? <FormDate name={`changes.${index}.after`} label={t('field.after')} isRequired />
              : <FormTextArea name={`changes.${index}.after`} label={t('field.after')} rows={place?.as === 'TEXT' ? 2 : 1} isRequired {...(place?.as === 'AMOUNT' ? { description: t('hint.correctionAmounts') } : {})} />}
            {fields.length > 1 && <IconButton icon="remove" label={t('form.remove')} onPress={() => remove(index)} />}
          </div>
        )
      })}
      <Button size="small" icon="add" onPress={() => append({ path: '', after: '' })}>{t('form.addCorrection')}</Button>
      {kind === 'SUBSTANTIVE' && <SigningTable context={context} name="signers" />}
    </>
  )
}
