import { useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { fitsAuthoritySeats, openSides } from '../../shared/lifecycle/seats.ts'
import { FormRadio, FormSelect } from '../ui/form-fields.tsx'
import { CandidateList } from './candidate-list.tsx'
import type { FormContext } from './definition.ts'

/** Who could mediate; with another choice comes that person's disclosure, unless somebody has written one. */
export function MediatorCandidates({ context: { candidates, language } }: { context: FormContext }) {
  const { t } = useTranslation('assignment')
  const { getValues, setValue } = useFormContext<{ personId: string; disclosure: string }>()
  const personId = useWatch<{ personId: string }, 'personId'>({ name: 'personId' })
  const chosen = candidates.find(({ person }) => person.id === personId)
  const disclosureOf = (id: string | undefined): string => candidates.find(({ person }) => person.id === id)?.disclosure.zh ?? ''
  const last = useRef(getValues('personId'))
  const follow = ([id]: string[]) => {
    if (getValues('disclosure').trim() === disclosureOf(last.current)) setValue('disclosure', disclosureOf(id))
    last.current = id ?? ''
  }
  return (
    <>
      <CandidateList candidates={candidates} name="personId" label={t('candidates')} hint={t('candidatesHint')} onChosen={follow} />
      {language === 'en' && chosen && <p className="field-hint">{t('readInEnglish', { text: chosen.disclosure.en })}</p>}
    </>
  )
}

/** In whose place, and who: a member whom the authority appoints (§14 I). */
export function PlaceAndMember({ context: { candidates, view, t: say } }: { context: FormContext }) {
  const { t } = useTranslation('assignment')
  return (
    <>
      <CandidateList candidates={candidates} name="personId" label={t('candidates')} hint={t('candidatesHint')} />
      <FormRadio name="side" label={t('side')} isRequired orientation="horizontal" choices={openSides(view.facts).map((side) => ({ id: side, label: say(`domain:sideParty.${side}`) }))} />
    </>
  )
}

const ownMembers = ({ view }: FormContext) => view.facts.committee.members.filter(({ seat }) => seat === 'AUTHORITY')

/** How many members the authority can name now (§13). */
export const seatsToName = ({ view }: FormContext): number[] => [1, 2, 3].filter((count) => fitsAuthoritySeats(view.facts, count))

export const proposedMembers = ({ candidates }: FormContext, count: number): string[] =>
  candidates.filter(({ eligible }) => eligible).slice(0, count).map(({ person }) => person.id)

/** One or three members of the authority, one of whom presides (§13). */
export function ChairAndMembers({ context }: { context: FormContext }) {
  const { t } = useTranslation('assignment')
  const { candidates } = context
  const { setValue, getValues } = useFormContext<{ seats: string; personIds: string[]; chairId: string }>()
  const [seats, personIds] = useWatch<{ seats: string; personIds: string[] }, ['seats', 'personIds']>({ name: ['seats', 'personIds'] })
  const own = ownMembers(context)
  const sizes = seatsToName(context)
  const keepChair = (ids: readonly string[]) => {
    const chairId = getValues('chairId')
    if (!ids.includes(chairId) && !own.some(({ personId }) => personId === chairId)) setValue('chairId', ids[0] ?? '')
  }
  const resize = (count: string) => {
    const proposed = proposedMembers(context, Number(count))
    setValue('personIds', proposed)
    keepChair(proposed)
  }
  const chairs = [
    ...own.map(({ personId, name }) => ({ id: personId, label: name })),
    ...candidates.filter(({ person }) => personIds.includes(person.id)).map(({ person }) => ({ id: person.id, label: person.name })),
  ]
  return (
    <>
      <CandidateList candidates={candidates} name="personIds" label={t('members')} hint={seats === '1' ? t('candidatesHint') : t('membersHint', { count: Number(seats), chosen: personIds.length })} count={Number(seats)} onChosen={keepChair} />
      {sizes.length > 1 && (
        <FormRadio name="seats" label={t('seats')} orientation="horizontal" onChosen={resize}
          choices={sizes.map((count) => ({ id: String(count), label: t(own.length + count === 1 ? 'seatsThree' : 'seatsFive') }))} />
      )}
      <FormSelect name="chairId" label={t('chair')} isRequired choices={chairs} />
    </>
  )
}
