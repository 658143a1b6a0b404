import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { disputeCategories } from '../../../shared/model/claim-item.ts'
import { rosterKinds, type RosterOrganization } from '../../../shared/model/roster.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { FieldRow } from '../../ui/field.tsx'
import { FormChecks, FormDate, FormFlag, FormNumber, FormSelect, FormText, FormTextArea, FormTime } from '../../ui/form-fields.tsx'
import { Section } from '../../ui/page.tsx'
import { noOrganization } from './person-values.ts'

const genders = ['MALE', 'FEMALE'] as const
/** From Monday on, each by a date that is one. */
const weekdays = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'] as const

export function BasicSection({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation(['roster', 'domain'])
  return (
    <Section title={t('section.basic')}>
      <FieldRow>
        <FormText name="name" label={t('field.name')} isRequired autoFocus={isNew} />
        <FormSelect name="gender" label={t('field.gender')} choices={genders.map((id) => ({ id, label: t(`domain:gender.${id}`) }))} />
        <FormDate name="birthDate" label={t('field.birthDate')} />
      </FieldRow>
      <FormChecks name="kinds" label={t('field.kinds')} isRequired className="choices-inline" choices={rosterKinds.map((id) => ({ id, label: t(`domain:rosterKind.${id}`) }))} />
      <FieldRow>
        <FormText name="phone" label={t('field.phone')} type="tel" />
        <FormText name="email" label={t('field.email')} type="email" />
        <FormText name="nationalId" label={t('field.nationalId')} />
      </FieldRow>
      <FormText name="languages" label={t('field.languages')} description={t('hint.languages')} />
    </Section>
  )
}

export function TermSection({ organizations }: { organizations: readonly RosterOrganization[] }) {
  const { t } = useTranslation('roster')
  return (
    <Section title={t('section.term')}>
      <FormText name="qualification" label={t('field.qualification')} description={t('hint.qualification')} />
      <FieldRow>
        <FormDate name="termFrom" label={t('field.termFrom')} isRequired />
        <FormDate name="termTo" label={t('field.termTo')} isRequired />
        <FormDate name="certifiedUntil" label={t('field.certifiedUntil')} />
      </FieldRow>
      <FormSelect name="organizationId" label={t('field.organization')} choices={[{ id: noOrganization, label: t('none') }, ...organizations.map(({ id, name }) => ({ id, label: name }))]} />
      <FormFlag name="fullTime">{t('field.fullTime')}</FormFlag>
    </Section>
  )
}

/** What the published list shows (調解辦法 §6 I), besides name, age and gender. */
export function PublishedSection() {
  const { t } = useTranslation(['roster', 'domain'])
  return (
    <Section title={t('section.published')}>
      <p className="field-hint">{t('hint.published')}</p>
      <FormTextArea name="education" label={t('field.education')} rows={2} />
      <FieldRow>
        <FormText name="position" label={t('field.position')} />
        <FormDate name="appointedOn" label={t('field.appointedOn')} />
      </FieldRow>
      <FormTextArea name="experience" label={t('field.experience')} rows={2} />
      <FormChecks name="specialities" label={t('field.specialities')} className="choices-columns" choices={disputeCategories.map((id) => ({ id, label: t(`domain:category.${id}`) }))} />
    </Section>
  )
}

export function TrainingSection() {
  const { t } = useTranslation('roster')
  const { fields, append, remove } = useFieldArray({ name: 'training' })
  return (
    <Section title={t('section.training')}>
      <p className="field-hint">{t('hint.training')}</p>
      {fields.length === 0 && <p className="quiet">{t('row.noTraining')}</p>}
      {fields.map(({ id }, index) => (
        <div key={id} className="roster-row roster-row-training" role="group" aria-label={t('row.training', { number: index + 1 })} data-part={t('row.training', { number: index + 1 })}>
          <FormDate name={`training.${index}.on`} label={t('field.trainingOn')} isRequired />
          <FormNumber name={`training.${index}.hours`} label={t('field.hours')} isRequired fractionDigits={1} />
          <FormText name={`training.${index}.course`} label={t('field.course')} />
          <IconButton icon="remove" label={t('row.remove', { number: index + 1 })} onPress={() => remove(index)} />
        </div>
      ))}
      <div><Button icon="add" size="small" onPress={() => append({ on: '', hours: null, course: '' })}>{t('row.addTraining')}</Button></div>
    </Section>
  )
}

export function AvailabilitySection() {
  const { t } = useTranslation('roster')
  const dates = useDates()
  const { fields, append, remove } = useFieldArray({ name: 'absences' })
  return (
    <Section title={t('section.availability')}>
      <FormChecks name="availability.weekdays" label={t('field.weekdays')} description={t('hint.weekdays')} className="choices-inline" choices={weekdays.map((day, index) => ({ id: String(index + 1), label: dates.weekday(day) }))} />
      <div className="roster-times">
        <FormTime name="availability.from" label={t('field.from')} />
        <FormTime name="availability.to" label={t('field.to')} />
      </div>
      {fields.length === 0 && <p className="quiet">{t('row.noAbsences')}</p>}
      {fields.map(({ id }, index) => (
        <div key={id} className="roster-row roster-row-absence" role="group" aria-label={t('row.absence', { number: index + 1 })} data-part={t('row.absence', { number: index + 1 })}>
          <FormDate name={`absences.${index}.from`} label={t('field.absentFrom')} isRequired />
          <FormDate name={`absences.${index}.to`} label={t('field.absentTo')} isRequired />
          <FormText name={`absences.${index}.reason`} label={t('field.reason')} />
          <IconButton icon="remove" label={t('row.remove', { number: index + 1 })} onPress={() => remove(index)} />
        </div>
      ))}
      <div><Button icon="add" size="small" onPress={() => append({ from: '', to: '', reason: '' })}>{t('row.addAbsence')}</Button></div>
    </Section>
  )
}

export function TiesSection() {
  const { t } = useTranslation('roster')
  return <Section title={t('section.ties')}><FormTextArea name="relatedParties" label={t('field.relatedParties')} description={t('hint.relatedParties')} rows={2} /></Section>
}
