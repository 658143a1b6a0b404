import { useFieldArray } from 'react-hook-form'
import type { RosterPerson } from '../../shared/model/roster.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FieldPlace, FormCombo } from '../ui/form-fields.tsx'
import type { FormContext } from './definition.ts'

export interface ArbitratorRow { name: string }

const rosterArbitrators = ({ roster }: FormContext): RosterPerson[] => roster.people.filter((person) => person.kinds.includes('ARBITRATOR'))

/** Whom the parties propose; somebody of the roster by id too. Whether they may is for the lifecycle to say. */
export function proposedArbitrators(rows: readonly ArbitratorRow[], context: FormContext): { name: string; personId?: string }[] {
  return rows.map(({ name }) => name.trim()).filter((name) => name !== '').map((name) => {
    const personId = rosterArbitrators(context).find((person) => person.name === name)?.id
    return { name, ...(personId === undefined ? {} : { personId }) }
  })
}

/** 擬選定之仲裁人: names, those of the roster suggested. */
export function ArbitratorFields({ context }: { context: FormContext }) {
  const { t } = context
  const { fields, append, remove } = useFieldArray<{ arbitrators: ArbitratorRow[] }>({ name: 'arbitrators' })
  const suggestions = rosterArbitrators(context).map(({ name }) => ({ id: name, label: name }))
  return (
    <FieldPlace name="arbitrators">
      <fieldset className="party-lines">
        <legend className="field-label">{t('committee:arbitrators.title')}</legend>
        <p className="quiet">{t('committee:arbitrators.hint')}</p>
        {fields.map((row, index) => {
          const label = t('committee:arbitrators.name', { number: index + 1 })
          return (
            <div className="guest-line" key={row.id}>
              <FormCombo name={`arbitrators.${index}.name`} label={label} choices={suggestions} />
              <IconButton icon="close" label={t('committee:guests.remove', { name: label })} onPress={() => remove(index)} />
            </div>
          )
        })}
        <div className="line-actions"><Button size="small" variant="quiet" icon="add" onPress={() => append({ name: '' })}>{t('committee:arbitrators.add')}</Button></div>
      </fieldset>
    </FieldPlace>
  )
}
