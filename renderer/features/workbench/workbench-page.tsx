import { useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DueQueue, WorkQueue } from '../../../shared/ipc/views.ts'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { newDraftId, paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { DraftList } from './draft-list.tsx'
import { DueSection } from './due-section.tsx'
import { FundSection } from './fund-section.tsx'
import { MeetingList } from './meeting-list.tsx'
import { RosterDue } from './roster-due.tsx'
import { UndatedSection } from './undated-section.tsx'
import './workbench.css'

const queues = ['overdue', 'dueToday', 'soon', 'waiting'] as const satisfies readonly DueQueue[]
/** Rows of a queue that more are asked for at a time. */
const step = 50

/** 工作台: what is due, each case with its one next action; today's meetings; what was begun and not sent. */
export function WorkbenchPage() {
  const { t } = useTranslation(['frame', 'service', 'batch'])
  const dates = useDates()
  const status = useStatus()
  const [shown, setShown] = useState<Partial<Record<WorkQueue, number>>>({})
  const { data: desk, error } = useDesk('workbench.view', { shown }, { keepPrevious: true })
  if (error) return <Page title={t('nav.workbench')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!desk) return <Loading />
  const nothingDue = queues.every((queue) => desk.counts[queue] === 0) && desk.fund.count === 0
  return (
    <Page title={t('nav.workbench')} description={dates.actionDate(desk.today)} actions={<><LinkButton to={paths.batch()}>{t('batch:go')}</LinkButton><LinkButton to={paths.service()}>{t('service:desk.toList')}</LinkButton></>}>
      {desk.calendarMissing.length > 0 && <CalendarMissing years={desk.calendarMissing} />}
      <div className="workbench">
        <div className="workbench-due">
          {nothingDue && (status.cases === 0 ? <NoCases /> : (
            <Section title={t('workbench.dueToday')}><EmptyState icon="done" title={t('workbench.nothingDue')}><p>{t('workbench.nothingDueText')}</p></EmptyState></Section>
          ))}
          {queues.map((queue) => (
            <DueSection
              key={queue} queue={queue} items={desk[queue]} count={desk.counts[queue]} today={desk.today}
              onMore={() => setShown({ ...shown, [queue]: desk[queue].length + step })}
            />
          ))}
          <UndatedSection items={desk.undated} count={desk.counts.undated} onMore={() => setShown({ ...shown, undated: desk.undated.length + step })} />
          <FundSection fund={desk.fund} today={desk.today} />
          {desk.rosterPublication && <RosterDue publication={desk.rosterPublication} today={desk.today} />}
        </div>
        <div className="workbench-side">
          <Section title={t('workbench.meetings')} aside={<span className="workbench-links"><Link to={paths.batch()}>{t('batch:tomorrow')}</Link><Link to={paths.calendarDay(desk.today)}>{t('workbench.toCalendar')}</Link></span>}><MeetingList meetings={desk.meetings} /></Section>
          <Section title={t('workbench.drafts')}><DraftList drafts={desk.drafts} /></Section>
        </div>
      </div>
    </Page>
  )
}

/** Deadlines that end in these years are provisional until somebody imports their office calendar. */
function CalendarMissing({ years }: { years: readonly number[] }) {
  const { t, i18n } = useTranslation('officeCalendar')
  const names = years.map((year) => (i18n.language === 'en' ? year : year - 1911)).join(i18n.language === 'en' ? ', ' : '、')
  return (
    <Banner tone="warn" title={t('missingTitle', { years: names })} action={<LinkButton to={paths.settings} size="small">{t('toSettings')}</LinkButton>}>
      <p>{t('missingText')}</p>
    </Banner>
  )
}

function NoCases() {
  const { t } = useTranslation('frame')
  const { preferences: { city } } = useStatus()
  const load = useDeskCommand('demonstration.load')
  return (
    <section className="section">
      <EmptyState icon="cases" title={t('workbench.noCases')} action={
        <div className="form-actions">
          <LinkButton to={paths.intake(newDraftId())} variant="primary" icon="add">{t('top.newApplication')}</LinkButton>
          <Button onPress={() => city !== null && void load.run({ city })} isPending={load.isRunning}>{t('workbench.loadDemonstration')}</Button>
        </div>
      }>
        <p>{t('workbench.noCasesText')}</p>
      </EmptyState>
      {load.refusal && <RefusalBanner refusal={load.refusal} />}
    </section>
  )
}
