import type { ReactNode } from 'react'
import { useFieldArray } from 'react-hook-form'
import { activeParties } from '../../shared/lifecycle/standing.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { FormText } from '../ui/form-fields.tsx'
import { filled, type FormContext, type Payload } from './definition.ts'

/** `partyIds`: for whom, where the row came with the form. */
export interface InterpreterRow { name: string; language: string; partyIds: string[] }
export interface ObserverRow { name: string; capacity: string }
export interface Guests { interpreters: InterpreterRow[]; observers: ObserverRow[] }

/** A row for each language that a party needs, its name still to be filled in. */
export function usualGuests({ view: { facts } }: FormContext): Guests {
  const needing = activeParties(facts).filter((party) => (party.interpreterLanguage ?? '').trim() !== '')
  const languages = [...new Set(needing.map((party) => party.interpreterLanguage?.trim() ?? ''))]
  return {
    interpreters: languages.map((language) => ({ name: '', language, partyIds: needing.filter((party) => party.interpreterLanguage?.trim() === language).map(({ id }) => id) })),
    observers: [],
  }
}

/** A row that the form made counts once somebody has a name; one that a person added, as soon as anything is in it. */
const interpreterCounts = ({ name, language, partyIds }: InterpreterRow): boolean => name.trim() !== '' || (partyIds.length === 0 && language.trim() !== '')
const observerCounts = ({ name, capacity }: ObserverRow): boolean => name.trim() !== '' || capacity.trim() !== ''

export function guestPayload({ interpreters, observers }: Guests): Payload {
  const heard = interpreters.filter(interpreterCounts).map(({ name, language, partyIds }) => ({ name: name.trim(), language: language.trim(), ...(partyIds.length === 0 ? {} : { partyIds }) }))
  const watching = observers.filter(observerCounts).map(({ name, capacity }) => ({ name: name.trim(), ...filled({ capacity }) }))
  return { ...(heard.length === 0 ? {} : { interpreters: heard }), ...(watching.length === 0 ? {} : { observers: watching }) }
}

/** Path of the field for a path of the event, whose lists leave out rows that do not count. */
export const guestPath = (path: string, { interpreters, observers }: Guests): string => path
  .replace(/^interpreters\.(\d+)/, (_all, index: string) => `interpreters.${placesOf(interpreters, interpreterCounts)[Number(index)] ?? 0}`)
  .replace(/^observers\.(\d+)/, (_all, index: string) => `observers.${placesOf(observers, observerCounts)[Number(index)] ?? 0}`)
const placesOf = <T,>(rows: readonly T[], counts: (row: T) => boolean): number[] => rows.flatMap((row, index) => (counts(row) ? [index] : []))

/** 通譯 and 列席 of a meeting: who else is in the room. They sign nothing. */
export function GuestFields({ context: { view, t } }: { context: FormContext }) {
  const interpreters = useFieldArray<Guests, 'interpreters'>({ name: 'interpreters' })
  const observers = useFieldArray<Guests, 'observers'>({ name: 'observers' })
  const needing = activeParties(view.facts).filter((party) => (party.interpreterLanguage ?? '').trim() !== '')
  return (
    <>
      <fieldset className="party-lines">
        <legend className="field-label">{t('committee:guests.interpreters')}</legend>
        {needing.map((party) => <p key={party.id} className="quiet">{t('committee:guests.needs', { name: party.name, language: party.interpreterLanguage ?? '' })}</p>)}
        {interpreters.fields.map((row, index) => (
          <GuestLine key={row.id} name={t('committee:guests.interpreterNumber', { number: index + 1 })} onRemove={() => interpreters.remove(index)} removing={(name) => t('committee:guests.remove', { name })}>
            <FormText name={`interpreters.${index}.name`} label={t('committee:guests.name')} />
            <FormText name={`interpreters.${index}.language`} label={t('committee:guests.language')} />
          </GuestLine>
        ))}
        <div className="line-actions"><Button size="small" variant="quiet" icon="add" onPress={() => interpreters.append({ name: '', language: '', partyIds: [] })}>{t('committee:guests.addInterpreter')}</Button></div>
      </fieldset>
      <fieldset className="party-lines">
        <legend className="field-label">{t('committee:guests.observers')}</legend>
        {observers.fields.map((row, index) => (
          <GuestLine key={row.id} name={t('committee:guests.observerNumber', { number: index + 1 })} onRemove={() => observers.remove(index)} removing={(name) => t('committee:guests.remove', { name })}>
            <FormText name={`observers.${index}.name`} label={t('committee:guests.name')} />
            <FormText name={`observers.${index}.capacity`} label={t('committee:guests.capacity')} />
          </GuestLine>
        ))}
        <div className="line-actions"><Button size="small" variant="quiet" icon="add" onPress={() => observers.append({ name: '', capacity: '' })}>{t('committee:guests.addObserver')}</Button></div>
      </fieldset>
    </>
  )
}

function GuestLine({ name, onRemove, removing, children }: { name: string; onRemove: () => void; removing: (name: string) => string; children: ReactNode }) {
  return (
    <div className="guest-line" role="group" aria-label={name} data-part={name}>
      {children}
      <IconButton icon="close" label={removing(name)} onPress={onRemove} />
    </div>
  )
}
