import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RosterOrganization } from '../../../shared/model/roster.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { notify } from '../../ui/notices.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextField } from '../../ui/text-field.tsx'

/** Adds an entrusted organisation (`organization` null) or changes one. */
export function OrganizationForm({ organization, onClose }: { organization: RosterOrganization | null; onClose: () => void }) {
  const { t } = useTranslation('frame')
  const save = useDeskCommand('roster.saveOrganization')
  const form = useRef<HTMLFormElement>(null)
  const nameField = useRef<HTMLInputElement>(null)
  const formId = useId()
  const [wasSent, setSent] = useState(false)
  const [values, setValues] = useState({
    name: organization?.name ?? '',
    legalRepresentative: organization?.legalRepresentative ?? '',
    address: organization?.address ?? '',
    phone: organization?.phone ?? '',
  })
  const change = (changes: Partial<typeof values>) => setValues({ ...values, ...changes })
  useShortcut('Ctrl+S', () => form.current?.requestSubmit(), { inDialogs: true })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (values.name.trim() === '') {
      nameField.current?.focus()
      return
    }
    const trimmed = { name: values.name.trim(), legalRepresentative: values.legalRepresentative.trim(), address: values.address.trim(), phone: values.phone.trim() }
    const result = await save.run({ organization: { ...organization, id: organization?.id ?? `org-${crypto.randomUUID()}`, ...trimmed } })
    if (!result.ok) return
    notify(t('roster.saved', { name: trimmed.name }))
    onClose()
  }

  return (
    <Dialog
      title={organization ? t('roster.editOrganization') : t('roster.addOrganization')}
      isOpen
      onClose={onClose}
      actions={<>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" form={formId} isPending={save.isRunning}>{t('ui.save')}</Button>
      </>}
    >
      <form className="form" id={formId} ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('roster.organizationName')} isRequired autoFocus inputRef={nameField} value={values.name} onChange={(name) => change({ name })} error={wasSent && values.name.trim() === '' ? t('roster.organizationNameMissing') : undefined} />
        <TextField label={t('roster.legalRepresentative')} value={values.legalRepresentative} onChange={(legalRepresentative) => change({ legalRepresentative })} />
        <TextField label={t('roster.address')} value={values.address} onChange={(address) => change({ address })} />
        <TextField label={t('roster.phone')} type="tel" value={values.phone} onChange={(phone) => change({ phone })} />
        {save.refusal && <RefusalBanner refusal={save.refusal} />}
      </form>
    </Dialog>
  )
}
