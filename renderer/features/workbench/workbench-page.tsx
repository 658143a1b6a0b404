import { useTranslation } from 'react-i18next'
import { useDesk, useDeskCommand } from '../../desk.ts'
import { newDraftId, paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { DraftList } from './draft-list.tsx'
import { DueSection } from './due-section.tsx'
import { MeetingList } from './meeting-list.tsx'
import './workbench.css'

const queues = ['overdue', 'dueToday', 'soon', 'waiting'] as const

/** 工作台: what is due, each case with its one next action; today's meetings; what was begun and not sent. */
export function WorkbenchPage() {
  const { t } = useTranslation('frame')
  const dates = useDates()
  const status = useStatus()
  const { data: desk, error } = useDesk('workbench.view', {})
  if (error) return <Page title={t('nav.workbench')}><RefusalBanner refusal={error.refusal} /></Page>
  if (!desk) return <Loading />
  const nothingDue = queues.every((queue) => desk[queue].length === 0)
  return (
    <Page title={t('nav.workbench')} description={dates.actionDate(desk.today)}>
      <div className="workbench">
        <div className="workbench-due">
          {nothingDue && (status.cases === 0 ? <NoCases /> : (
            <Section title={t('workbench.dueToday')}><EmptyState icon="done" title={t('workbench.nothingDue')}><p>{t('workbench.nothingDueText')}</p></EmptyState></Section>
          ))}
          {queues.map((queue) => <DueSection key={queue} queue={queue} items={desk[queue]} today={desk.today} />)}
        </div>
        <div className="workbench-side">
          <Section title={t('workbench.meetings')}><MeetingList meetings={desk.meetings} /></Section>
          <Section title={t('workbench.drafts')}><DraftList drafts={desk.drafts} /></Section>
        </div>
      </div>
    </Page>
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
