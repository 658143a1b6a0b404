import { type FormEvent, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mostProxies } from '../../../../shared/law/agency.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { notify } from '../../../ui/notices.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type IntakeValues, isBlankProxy, type SideField } from '../intake-values.ts'

/** 推派代表: one person becomes the proxy of several parties at once (law §7.1). */
export function RepresentativeDialog({ side, onClose }: { side: SideField; onClose: () => void }) {
  const { t } = useTranslation(['intake', 'case', 'frame'])
  const { getValues, setValue } = useFormContext<IntakeValues>()
  const parties = getValues(side)
  const isFull = (index: number): boolean => (parties[index]?.proxies ?? []).filter((proxy) => !isBlankProxy(proxy)).length >= mostProxies
  const open = parties.flatMap((_, index) => (isFull(index) ? [] : [String(index)]))
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const [specialAuthority, setSpecialAuthority] = useState(false)
  const [chosen, setChosen] = useState<string[]>(open)
  const [isTried, setTried] = useState(false)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || chosen.length === 0) return
    for (const index of chosen.map(Number)) {
      const kept = (parties[index]?.proxies ?? []).filter((proxy) => !isBlankProxy(proxy))
      setValue(`${side}.${index}.proxies`, [...kept, { name: name.trim(), address: address.trim(), specialAuthority }], { shouldDirty: true })
    }
    notify(t('representativeAdded', { number: chosen.length, name: name.trim() }))
    onClose()
  }
  return (
    <Dialog title={t('representative')} isOpen onClose={onClose}>
      <form className="event-form" noValidate onSubmit={submit} aria-label={t('representative')}>
        <p className="field-hint">{t('representativeHint')}</p>
        <TextField label={t('case:field.proxyName')} value={name} onChange={setName} isRequired autoFocus error={isTried && name.trim() === '' ? t('nameNeeded') : undefined} />
        <TextField label={t('case:field.proxyAddress')} value={address} onChange={setAddress} />
        <Checkbox isSelected={specialAuthority} onChange={setSpecialAuthority}>{t('case:field.specialAuthority')}</Checkbox>
        <CheckboxGroup
          label={t('representativeFor')} value={chosen} onChange={setChosen} error={isTried && chosen.length === 0 ? t('chooseOne') : undefined}
          choices={parties.map((party, index) => ({
            id: String(index), label: party.name.trim() || t('employeeNumber', { number: index + 1 }), isDisabled: isFull(index), ...(isFull(index) ? { description: t('representativeFull') } : {}),
          }))}
        />
        <div className="form-foot">
          <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
          <Button type="submit" variant="primary">{t('representative')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
