import { useFieldArray, useWatch } from 'react-hook-form'
import { FormFlag, FormSelect, FormText } from '../ui/form-fields.tsx'
import { Badge } from '../ui/badge.tsx'
import { signerLabel, signerOptions } from './choices.ts'
import type { FormContext } from './definition.ts'

const judgements = ['UNJUDGED', 'EXCUSED', 'UNEXCUSED'] as const

/** `proxyId` is the party's own id when it comes in person. `excused`: the office's judgement of an absence (§63 III). */
export interface AttendanceRow { partyId: string; present: boolean; proxyId: string; reason: string; excused: (typeof judgements)[number] }

/** Who is there, through whom, or why not. */
export function AttendanceTable({ context: { view, t } }: { context: FormContext }) {
  const { fields } = useFieldArray<{ rows: AttendanceRow[] }>({ name: 'rows' })
  const rows = useWatch<{ rows: AttendanceRow[] }, 'rows'>({ name: 'rows' })
  return (
    <fieldset className="party-lines">
      <legend className="field-label">{t('field.attendance')}</legend>
      {fields.map((field, index) => {
        const party = view.facts.parties.find((one) => one.id === field.partyId)
        const row = rows[index]
        if (party === undefined || row === undefined) return null
        const proxies = party.proxies.map((proxy) => proxy.id)
        const people = signerOptions(party, t).filter(({ value }) => value === party.id || proxies.includes(value))
          .map((person) => ({ id: person.value, label: signerLabel(person) }))
        const approved = view.facts.approvals.some((approval) => approval.partyId === party.id && approval.stage === 'ATTENDANCE')
        return (
          <div className="party-line" role="group" aria-label={party.name} data-part={party.name} key={field.id}>
            <FormFlag name={`rows.${index}.present`} description={t(`domain:side.${party.side}`)}>{`${party.name} ${t('field.present')}`}</FormFlag>
            {row.present
              ? proxies.length > 0 && <FormSelect name={`rows.${index}.proxyId`} label={t('field.attendee')} choices={people} />
              : (
                <>
                  <FormText name={`rows.${index}.reason`} label={t('field.absenceReason')} />
                  <FormSelect name={`rows.${index}.excused`} label={t('committee:excused.label')} choices={judgements.map((id) => ({ id, label: t(`committee:excused.${id}`) }))} />
                </>
              )}
            {party.kind === 'PUBLIC_BODY' && !approved && <Badge tone="warn" icon="warning">{t('page.attendanceMissing')}</Badge>}
          </div>
        )
      })}
    </fieldset>
  )
}
