import { useRef } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mostProxies } from '../../../../shared/law/agency.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { FormFlag, FormText } from '../../../ui/form-fields.tsx'
import { focusField } from '../../../ui/reveal.ts'
import { emptyProxy, type IntakeValues, type SideField } from '../intake-values.ts'

/** 代理人 of a party, three at most (行政程序法 §24 II). */
export function ProxiesFields({ name }: { name: `${SideField}.${number}` }) {
  const { t } = useTranslation(['intake', 'case'])
  const { control } = useFormContext<IntakeValues>()
  const { fields, append, remove } = useFieldArray({ control, name: `${name}.proxies` })
  const element = useRef<HTMLFieldSetElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const isFull = fields.length >= mostProxies

  const add = () => {
    append(emptyProxy(), { shouldFocus: false })
    setTimeout(() => void focusField(element.current, `${name}.proxies.${fields.length}.name`))
  }
  const drop = (index: number) => {
    remove(index)
    setTimeout(() => addButton.current?.focus())
  }
  return (
    <fieldset className="intake-group" ref={element} data-field={`${name}.proxies`}>
      {fields.length > 0 && <legend className="field-label">{t('proxies')}</legend>}
      {fields.map((field, index) => (
        <div className="intake-line" role="group" aria-label={t('proxyNumber', { number: index + 1 })} key={field.id}>
          <div className="intake-line-fields proxy-fields">
            <FormText name={`${name}.proxies.${index}.name`} label={t('case:field.proxyName')} isRequired />
            <FormText name={`${name}.proxies.${index}.address`} label={t('case:field.proxyAddress')} />
            <FormFlag name={`${name}.proxies.${index}.specialAuthority`}>{t('case:field.specialAuthority')}</FormFlag>
          </div>
          <IconButton icon="remove" label={t('removeProxy', { number: index + 1 })} onPress={() => drop(index)} />
        </div>
      ))}
      <div className="intake-add">
        <Button ref={addButton} size="small" variant="quiet" icon="add" isDisabled={isFull} onPress={add}>{t('addProxy')}</Button>
        {isFull && <span className="field-hint">{t('proxyLimit')}</span>}
      </div>
    </fieldset>
  )
}
