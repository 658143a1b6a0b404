import { useFieldArray, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RosterPerson } from '../../../../shared/model/roster.ts'
import { quorumOf } from '../../../../shared/subsidy/panel-rules.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button, IconButton } from '../../../ui/button.tsx'
import { FieldPlace, FormCombo, FormFlag } from '../../../ui/form-fields.tsx'

export interface PanelRow { name: string; present: boolean; recused: boolean }
interface PanelRows { members: PanelRow[] }

/** 委員: who came, who stepped aside, and whether they were enough, counted as one ticks. */
export function PanelMembers({ people }: { people: readonly RosterPerson[] }) {
  const { t } = useTranslation('subsidyDesk')
  const { fields, append, remove } = useFieldArray<PanelRows>({ name: 'members' })
  const members = useWatch<PanelRows, 'members'>({ name: 'members' })
  const named = members.filter((one) => one.name.trim() !== '').map((one, index) => ({ ...one, personId: String(index) }))
  const quorum = quorumOf({ members: named, recused: named.filter((one) => one.recused) })
  return (
    <FieldPlace name="members">
      <fieldset className="panel-rows">
        <legend className="field-label">{t('form.members')}</legend>
        {fields.map((field, index) => {
          const who = members[index]?.name || t('form.member', { number: index + 1 })
          return (
            <div key={field.id} className="panel-row" role="group" aria-label={who} data-part={who}>
              <FormCombo name={`members.${index}.name`} label={t('form.member', { number: index + 1 })} choices={people.map((person) => ({ id: person.id, label: person.name }))} />
              <FormFlag name={`members.${index}.present`}>{t('form.present')}</FormFlag>
              <FormFlag name={`members.${index}.recused`}>{t('form.recused')}</FormFlag>
              <IconButton icon="remove" label={t('form.removeMember', { name: who })} onPress={() => remove(index)} />
            </div>
          )
        })}
        <p className="badge-row">
          <Button size="small" icon="add" onPress={() => append({ name: '', present: true, recused: false })}>{t('form.addMember')}</Button>
          <span className="number" role="status">{t('form.quorum', { size: quorum.seats, present: quorum.there, needed: quorum.needed })}</span>
          <Badge tone={quorum.isMet ? 'good' : 'warn'} icon={quorum.isMet ? 'done' : 'warning'}>{t(quorum.isMet ? 'form.quorate' : 'form.notQuorate')}</Badge>
        </p>
      </fieldset>
    </FieldPlace>
  )
}
