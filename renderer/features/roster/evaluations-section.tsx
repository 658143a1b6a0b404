import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../ui/button.tsx'
import { FormDate, FormNumber, FormSelect, FormText } from '../../ui/form-fields.tsx'
import { Section } from '../../ui/page.tsx'

/** 年度評量 of a person, or 考核 of an organisation, where the announcement counts. */
export function EvaluationsSection({ of }: { of: 'person' | 'organization' }) {
  const { t } = useTranslation('roster')
  const { fields, append, remove } = useFieldArray({ name: 'evaluations' })
  const results = (['PASS', 'FAIL'] as const).map((id) => ({ id, label: t(`result.${id}`) }))
  return (
    <Section title={of === 'person' ? t('section.evaluations') : t('section.organizationEvaluations')}>
      <p className="field-hint">{of === 'person' ? t('hint.evaluations') : t('hint.announcedOn')}</p>
      {fields.length === 0 && <p className="quiet">{t('row.noEvaluations')}</p>}
      {fields.map(({ id }, index) => (
        <div key={id} className="roster-row roster-row-evaluation" role="group" aria-label={t('row.evaluation', { number: index + 1 })} data-part={t('row.evaluation', { number: index + 1 })}>
          <FormNumber name={`evaluations.${index}.year`} label={t('field.year')} isRequired />
          <FormSelect name={`evaluations.${index}.result`} label={t('field.result')} isRequired choices={results} />
          {of === 'organization' && <FormDate name={`evaluations.${index}.announcedOn`} label={t('field.announcedOn')} />}
          <FormText name={`evaluations.${index}.note`} label={t('field.note')} />
          <IconButton icon="remove" label={t('row.remove', { number: index + 1 })} onPress={() => remove(index)} />
        </div>
      ))}
      <div><Button icon="add" size="small" onPress={() => append({ year: null, result: 'PASS', announcedOn: '', note: '' })}>{t('row.addEvaluation')}</Button></div>
    </Section>
  )
}
