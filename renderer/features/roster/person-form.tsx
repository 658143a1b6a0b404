import { type FormEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rosterKinds, type RosterOrganization, type RosterPerson } from '../../../shared/model/roster.ts'
import { useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldRow, focusFirstInvalid } from '../../ui/field.tsx'
import { notify } from '../../ui/notices.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'

const noOrganization = 'none'

/** Adds a person (`person` null) or changes one. */
export function PersonForm({ person, organizations, onClose }: { person: RosterPerson | null; organizations: readonly RosterOrganization[]; onClose: () => void }) {
  const { t } = useTranslation(['frame', 'domain'])
  const save = useDeskCommand('roster.savePerson')
  const form = useRef<HTMLFormElement>(null)
  const formId = useId()
  const [wasSent, setSent] = useState(false)
  const [values, setValues] = useState({
    name: person?.name ?? '',
    kinds: person?.kinds ?? ['MEDIATOR' as const],
    qualification: person?.qualification ?? '',
    certifiedUntil: person?.certifiedUntil ?? null,
    termFrom: person?.termFrom ?? null,
    termTo: person?.termTo ?? null,
    organizationId: person?.organizationId ?? noOrganization,
    relatedParties: person?.relatedParties?.join('\n') ?? '',
  })
  const change = (changes: Partial<typeof values>) => setValues({ ...values, ...changes })
  useShortcut('Ctrl+S', () => form.current?.requestSubmit(), { inDialogs: true })

  const errors = {
    name: values.name.trim() === '' ? t('roster.nameMissing') : undefined,
    kinds: values.kinds.length === 0 ? t('roster.kindsMissing') : undefined,
    termFrom: values.termFrom === null ? t('roster.termMissing') : undefined,
    termTo: values.termTo === null ? t('roster.termMissing') : values.termFrom !== null && values.termTo < values.termFrom ? t('roster.termReversed') : undefined,
  }
  const shown: Partial<typeof errors> = wasSent ? errors : {}

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (Object.values(errors).some(Boolean) || values.termFrom === null || values.termTo === null) {
      requestAnimationFrame(() => form.current && focusFirstInvalid(form.current)) // once the errors are on screen
      return
    }
    if (form.current && focusFirstInvalid(form.current)) return
    const { certifiedUntil: _certified, organizationId: _organization, ...kept } = person ?? {}
    const relatedParties = values.relatedParties.split('\n').map((line) => line.trim()).filter(Boolean)
    const result = await save.run({
      person: {
        ...kept,
        id: person?.id ?? `person-${crypto.randomUUID()}`,
        name: values.name.trim(),
        kinds: values.kinds,
        qualification: values.qualification.trim(),
        termFrom: values.termFrom,
        termTo: values.termTo,
        relatedParties,
        ...(values.certifiedUntil === null ? {} : { certifiedUntil: values.certifiedUntil }),
        ...(values.organizationId === noOrganization ? {} : { organizationId: values.organizationId }),
      },
    })
    if (!result.ok) return
    notify(t('roster.saved', { name: values.name.trim() }))
    onClose()
  }

  return (
    <Dialog
      title={person ? t('roster.editPerson') : t('roster.addPerson')}
      isOpen
      onClose={onClose}
      actions={<>
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant="primary" type="submit" form={formId} isPending={save.isRunning}>{t('ui.save')}</Button>
      </>}
    >
      <form className="form" id={formId} ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField label={t('roster.name')} isRequired autoFocus value={values.name} onChange={(name) => change({ name })} error={shown.name} />
        <CheckboxGroup label={t('roster.kinds')} isRequired choices={rosterKinds.map((id) => ({ id, label: t(`domain:rosterKind.${id}`) }))} value={values.kinds} onChange={(kinds) => change({ kinds })} error={shown.kinds} />
        <TextField label={t('roster.qualification')} description={t('roster.qualificationHint')} value={values.qualification} onChange={(qualification) => change({ qualification })} />
        <FieldRow>
          <RocDatePicker label={t('roster.termFrom')} isRequired value={values.termFrom} onChange={(termFrom) => change({ termFrom })} error={shown.termFrom} />
          <RocDatePicker label={t('roster.termTo')} isRequired value={values.termTo} onChange={(termTo) => change({ termTo })} error={shown.termTo} />
          <RocDatePicker label={t('roster.certifiedUntil')} value={values.certifiedUntil} onChange={(certifiedUntil) => change({ certifiedUntil })} />
        </FieldRow>
        <Select
          label={t('roster.organization')}
          choices={[{ id: noOrganization, label: t('roster.noOrganization') }, ...organizations.map(({ id, name }) => ({ id, label: name }))]}
          value={values.organizationId}
          onChange={(organizationId) => change({ organizationId })}
        />
        <TextArea label={t('roster.relatedParties')} description={t('roster.relatedPartiesHint')} value={values.relatedParties} onChange={(relatedParties) => change({ relatedParties })} rows={2} />
        {save.refusal && <RefusalBanner refusal={save.refusal} />}
      </form>
    </Dialog>
  )
}
