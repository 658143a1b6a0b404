import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalendarView } from '../../../shared/ipc/views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldRow } from '../../ui/field.tsx'
import { notify } from '../../ui/notices.tsx'
import { RocDatePicker } from '../../ui/roc-date-picker.tsx'
import { Select } from '../../ui/select.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'

/** Which days, whose meetings, and whether names go with them. */
export function ExportDialog({ from: first, to: last, view, onClose }: { from: string; to: string; view: CalendarView | undefined; onClose: () => void }) {
  const { t } = useTranslation(['calendar', 'frame'])
  const write = useDeskCommand('calendar.exportIcs')
  const roster = useDesk('roster.view', {}).data
  const [from, setFrom] = useState<string | null>(first)
  const [to, setTo] = useState<string | null>(last)
  const [personId, setPersonId] = useState('')
  const [withNames, setWithNames] = useState(false)
  const people = new Map([
    ...(roster?.people ?? []).map(({ id, name }) => [id, name] as const),
    ...(view?.meetings ?? []).flatMap((meeting) => meeting.people.map(({ personId: id, name }) => [id, name] as const)),
  ])
  const isReversed = from !== null && to !== null && to < from
  const isReady = from !== null && to !== null && !isReversed
  const save = () => {
    if (!isReady || write.isRunning) return
    void write.run({ from, to, withNames, ...(personId === '' ? {} : { personId }) }).then((result) => {
      if (!result.ok || result.value === null) return
      notify(t('exported', { file: result.value.file }))
      onClose()
    })
  }
  useShortcut('Ctrl+S', save, { inDialogs: true })
  return (
    <Dialog
      title={t('exportTitle')} isOpen onClose={onClose}
      actions={<>
        <Button onPress={onClose}>{t('frame:ui.cancel')}</Button>
        <Button variant="primary" icon="download" isDisabled={!isReady} isPending={write.isRunning} onPress={save}>{t('exportButton')}</Button>
      </>}
    >
      <p>{t('exportHint')}</p>
      {write.refusal && <RefusalBanner refusal={write.refusal} />}
      <FieldRow>
        <RocDatePicker label={t('from')} value={from} onChange={setFrom} isRequired />
        <RocDatePicker label={t('to')} value={to} onChange={setTo} isRequired error={isReversed ? t('rangeReversed') : undefined} />
      </FieldRow>
      <Select label={t('person')} value={personId === '' ? 'all' : personId} onChange={(id) => setPersonId(id === 'all' ? '' : id)} choices={[{ id: 'all', label: t('everyone') }, ...[...people].map(([id, label]) => ({ id, label }))]} />
      <Checkbox isSelected={withNames} onChange={setWithNames} description={t('withNamesHint')}>{t('withNames')}</Checkbox>
    </Dialog>
  )
}
