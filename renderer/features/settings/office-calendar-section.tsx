import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MovedDeadline, OfficeCalendarImport } from '../../../shared/ipc/views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Section } from '../../ui/page.tsx'
import { CalendarImportDialog } from './calendar-import-dialog.tsx'
import { CalendarYears } from './calendar-years.tsx'
import { ClosureList } from './closure-list.tsx'
import { MovedList } from './moved-list.tsx'

/** 辦公日曆: the years that deadlines are counted with, the import of another, and days on which the office was closed. */
export function OfficeCalendarSection() {
  const { t } = useTranslation('officeCalendar')
  const { data: view, error } = useDesk('officeCalendar.view', {})
  const choose = useDeskCommand('officeCalendar.chooseFile')
  const [chosen, setChosen] = useState<OfficeCalendarImport | null>(null)
  const [done, setDone] = useState<{ what: string; moved: MovedDeadline[] } | null>(null)
  const tell = (what: string, moved: MovedDeadline[]) => setDone({ what, moved })

  const startImport = async () => {
    setDone(null)
    const answer = await choose.run({})
    if (answer.ok && answer.value) setChosen(answer.value)
  }
  return (
    <Section title={t('title')} className="office-calendar">
      <p className="field-hint">{t('intro')}</p>
      {error && <RefusalBanner refusal={error.refusal} />}
      {!view && !error && <Loading />}
      {view && (
        <>
          <CalendarYears years={view.years} />
          <div><Button onPress={() => void startImport()} isPending={choose.isRunning}>{t('import')}</Button></div>
          {choose.refusal && <RefusalBanner refusal={choose.refusal} />}
          <ClosureList closures={view.closures} years={view.years} onDone={tell} onStart={() => setDone(null)} />
          {done && <Banner tone="good" isUrgent title={done.what}><MovedList moved={done.moved} /></Banner>}
          {chosen && <CalendarImportDialog chosen={chosen} years={view.years} onClose={() => setChosen(null)} onDone={tell} />}
        </>
      )}
    </Section>
  )
}
