import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportFinding, MovedDeadline, OfficeCalendarImport, OfficeYear } from '../../../shared/ipc/views.ts'
import type { OfficeCalendarFile, OfficeDay } from '../../../shared/law/office-calendar.ts'
import { useDeskCommand } from '../../desk.ts'
import { useWords } from '../../texts.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DayTable, useYearName } from './calendar-years.tsx'
import { MovedList } from './moved-list.tsx'

interface CalendarImportDialogProps {
  chosen: OfficeCalendarImport
  years: readonly OfficeYear[]
  onClose: () => void
  onDone: (what: string, moved: MovedDeadline[]) => void
}

/** What a file would change, before it does: days added and removed, deadlines moved, and what is wrong with it. */
export function CalendarImportDialog({ chosen, years, onClose, onDone }: CalendarImportDialogProps) {
  const { t } = useTranslation(['officeCalendar', 'frame'])
  const yearName = useYearName()
  const save = useDeskCommand('officeCalendar.saveYear')
  const { fileName, calendar, findings } = chosen
  const [isVerified, setVerified] = useState(calendar?.verified ?? false)

  const confirm = async (file: OfficeCalendarFile) => {
    const answer = await save.run({ calendar: { ...file, verified: isVerified } })
    if (!answer.ok) return
    onClose()
    onDone(t('saved', { year: yearName(file.year) }), answer.value.moved)
  }
  return (
    <Dialog
      title={t('importTitle', { file: fileName })}
      isOpen
      onClose={onClose}
      size="large"
      actions={<>
        <Button onPress={onClose}>{t(calendar ? 'frame:ui.cancel' : 'frame:ui.close')}</Button>
        {calendar && <Button variant="primary" isPending={save.isRunning} onPress={() => void confirm(calendar)}>{t('confirm')}</Button>}
      </>}
    >
      <div className="calendar-import">
        {calendar === null && <Banner tone="bad" isUrgent>{t('unusable')}</Banner>}
        <FindingList findings={findings} />
        {calendar && (
          <>
            <p className="calendar-import-year">{t('importYear', { year: yearName(calendar.year), count: calendar.days.length })}</p>
            <p>{t(years.some(({ year }) => year === calendar.year) ? 'replaces' : 'isNew', { year: yearName(calendar.year) })}</p>
            <Difference title={t('added', { count: chosen.added.length })} days={chosen.added} />
            <Difference title={t('removed', { count: chosen.removed.length })} days={chosen.removed} />
            {chosen.added.length + chosen.removed.length === 0 && <p>{t('unchanged')}</p>}
            <div className="calendar-import-moved"><MovedList moved={chosen.moved} willMove /></div>
            <Checkbox isSelected={isVerified} onChange={setVerified}>{t('confirmVerified')}</Checkbox>
            {save.refusal && <RefusalBanner refusal={save.refusal} />}
          </>
        )}
      </div>
    </Dialog>
  )
}

function Difference({ title, days }: { title: string; days: readonly OfficeDay[] }) {
  if (days.length === 0) return null
  return <details className="calendar-year"><summary>{title}</summary><DayTable days={days} /></details>
}

function FindingList({ findings }: { findings: readonly ImportFinding[] }) {
  const { t } = useTranslation('officeCalendar')
  const inLanguage = useWords()
  if (findings.length === 0) return null
  const isBad = findings.some(({ severity }) => severity === 'ERROR')
  return (
    <Banner tone={isBad ? 'bad' : 'warn'} title={t('findings')}>
      <ul className="error-summary-list">
        {findings.map(({ row, column, words }, index) => (
          <li key={index}>{[row > 0 ? t('row', { row }) : t('wholeFile'), column].filter((part) => part !== '').join(' · ')}：{inLanguage(words)}</li>
        ))}
      </ul>
    </Banner>
  )
}
