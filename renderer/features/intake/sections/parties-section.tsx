import { useCallback, useRef, useState } from 'react'
import { type UseFieldArrayReturn, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { focusField } from '../../../ui/reveal.ts'
import { mostOpen, useFoldingAsItGrows } from '../fold-card.tsx'
import { colleagueOf, emptyClaim, emptyParty, type IntakeValues, type PartyValues, type SideField } from '../intake-values.ts'
import { IntakeSection } from './intake-section.tsx'
import { PartyCard } from './party-card.tsx'
import { RepresentativeDialog } from './representative-dialog.tsx'

/** The parties of one side, added and removed without the mouse. */
export function PartiesSection({ side, parties }: { side: SideField; parties: UseFieldArrayReturn<IntakeValues, SideField> }) {
  const { t } = useTranslation(['intake', 'case'])
  const { getValues } = useFormContext<IntakeValues>()
  const { fields, append, remove } = parties
  const element = useRef<HTMLDivElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const [startsFolded] = useState(() => (fields.length > mostOpen ? new Set(fields.map(({ id }) => id)) : new Set<string>()))
  useFoldingAsItGrows(element, fields.length)
  const [isAppointing, setAppointing] = useState(false)
  const isEmployees = side === 'employees'

  const add = (party: PartyValues) => {
    append(party, { shouldFocus: false })
    const index = fields.length
    setTimeout(() => void focusField(element.current, `${side}.${index}.name`))
  }
  const drop = useCallback((index: number) => {
    remove(index)
    setTimeout(() => addButton.current?.focus())
  }, [remove])
  const last = () => getValues(side).at(-1)

  return (
    <IntakeSection id={side} title={t(isEmployees ? 'section.employees' : 'section.employers')}>
      <div className="fold-cards" ref={element}>
        {fields.map((field, index) => (
          <PartyCard key={field.id} side={side} index={index} startsOpen={!startsFolded.has(field.id)} onRemove={fields.length > 1 ? drop : null} />
        ))}
      </div>
      <div className="intake-add">
        <Button
          ref={addButton} size="small" icon="add"
          onPress={() => add({ ...emptyParty(isEmployees ? 'PERSON' : 'COMPANY'), claims: isEmployees ? [emptyClaim()] : [] })}
        >
          {t(isEmployees ? 'addEmployee' : 'addEmployer')}
        </Button>
        {isEmployees && (
          <Button size="small" variant="quiet" icon="add" onPress={() => add(colleagueOf(last() ?? emptyParty('PERSON')))}>{t('copyLast')}</Button>
        )}
        {isEmployees && fields.length > 1 && <Button size="small" variant="quiet" icon="person" onPress={() => setAppointing(true)}>{t('representative')}</Button>}
      </div>
      {isAppointing && <RepresentativeDialog side={side} onClose={() => setAppointing(false)} />}
    </IntakeSection>
  )
}
