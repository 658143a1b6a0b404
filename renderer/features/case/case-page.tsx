import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import { isCaseEventType, type CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { newDraftId, paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { Tabs, type TabChoice } from '../../ui/tabs.tsx'
import { CaseHeader } from './case-header.tsx'
import { DeadlineList } from './deadline-list.tsx'
import { ExplainDialog } from './explain-dialog.tsx'
import { EventDialog } from '../../event-forms/event-dialog.tsx'
import { FollowUpTab } from './follow-up-tab.tsx'
import { HistoryTab } from './history-tab.tsx'
import { MeetingsTab } from './meetings-tab.tsx'
import { NextSteps } from './next-steps.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { PartiesTab } from './parties-tab.tsx'
import '../../event-forms/event-forms.css'
import './case.css'

type PartOf = ComponentType<{ view: CaseView }>
/** What other features show of a case: its documents; reminders and related cases; who stayed away from its meetings; what was served; its subsidies. */
export interface CaseParts { documents: PartOf; surroundings: PartOf; absences: PartOf; service: PartOf; subsidies: PartOf }

/** 卷宗: one case, with what comes next always beside it. */
export function CasePage(parts: CaseParts) {
  const { t } = useTranslation('case')
  const { caseId = '' } = useParams()
  const { data: view, error } = useDesk('case.view', { caseId })
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} action={<LinkButton to={paths.cases}>{t('page.back')}</LinkButton>} /></div>
  return view ? <CaseFile key={caseId} view={view} {...parts} /> : <Loading />
}

/** Time for a dialog that closes to give the focus back to what opened it. */
const restoreMs = 60

/** With its step the button goes that opened the form: the keyboard then goes on at what comes next, not at the top of the page. */
function useFocusOnNext(aside: RefObject<HTMLElement | null>, seq: number): void {
  const seen = useRef(seq)
  useEffect(() => {
    if (seen.current === seq) return
    seen.current = seq
    let timer = setTimeout(goOn, restoreMs)
    function goOn(): void {
      if (document.querySelector('.overlay') !== null) timer = setTimeout(goOn, restoreMs)
      else if (document.activeElement === document.body) aside.current?.focus()
    }
    return () => clearTimeout(timer)
  }, [aside, seq])
}

const tabIds = ['overview', 'parties', 'meetings', 'documents', 'followUp', 'history'] as const
type TabId = (typeof tabIds)[number]

function CaseFile({ view, documents: Documents, surroundings: Surroundings, absences: Absences, service: Service, subsidies: Subsidies }: CaseParts & { view: CaseView }) {
  const { t } = useTranslation(['case', 'hearing'])
  const [search, setSearch] = useSearchParams()
  const asked = search.get('do')
  const form = asked !== null && isCaseEventType(asked) ? asked : null
  const tab = tabIds.find((id) => id === search.get('tab')) ?? 'overview'
  const change = (name: 'do' | 'tab', value: string | null) => {
    setSearch((last) => {
      const next = new URLSearchParams(last)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    }, { replace: true })
  }
  // What goes out is issued from the documents, each with its own button.
  const open = (type: CaseEventType) => (type === 'document.issued' ? change('tab', 'documents') : change('do', type))
  const close = () => change('do', null)
  const aside = useRef<HTMLElement>(null)
  useFocusOnNext(aside, view.seq)
  const [explaining, setExplaining] = useState(false)
  useShortcut('F1', () => setExplaining(true))
  const navigate = useNavigate()
  useShortcut('Alt+B', () => void navigate(paths.subsidyIntake(newDraftId(), view.caseId)))
  const openExplained = (type: CaseEventType) => {
    setExplaining(false)
    open(type)
  }
  const tabs: readonly TabChoice<TabId>[] = [
    { id: 'overview', label: t('page.tabOverview'), content: <OverviewTab view={view} surroundings={<><Service view={view} /><Surroundings view={view} /></>} /> },
    { id: 'parties', label: t('page.tabParties'), count: view.facts.parties.length, content: <PartiesTab view={view} /> },
    { id: 'meetings', label: t('page.tabMeetings'), count: view.facts.meetings.length, content: <MeetingsTab view={view} absences={<Absences view={view} />} /> },
    { id: 'documents', label: t('page.tabDocuments'), count: view.documents.length, content: <Documents view={view} /> },
    { id: 'followUp', label: t('page.tabFollowUp'), content: <FollowUpTab view={view} subsidies={<Subsidies view={view} />} /> },
    { id: 'history', label: t('page.tabHistory'), count: view.log.length, content: <HistoryTab view={view} /> },
  ]
  const hasRoom = view.facts.meetings.length > 0 && (view.state.startsWith('mediation.') || view.state.startsWith('record.'))
  return (
    <div className="page page-wide case-page" data-hearing={hasRoom ? view.caseId : undefined}>
      <CaseHeader view={view} actions={<>
        {hasRoom && <LinkButton to={paths.hearingRoom(view.caseId)} icon="hearing">{t('hearing:enter')}</LinkButton>}
      </>} />
      <div className="case-columns">
        <Tabs label={view.caseNumber} tabs={tabs} selected={tab} onSelect={(id) => change('tab', id)} className="tabs case-tabs" />
        <aside ref={aside} className="case-aside" data-region tabIndex={-1} aria-label={t('page.nextSteps')}>
          <NextSteps view={view} onOpen={open} onExplain={() => setExplaining(true)} />
          <DeadlineList view={view} />
        </aside>
      </div>
      <EventDialog type={form} view={view} onClose={close} onDone={close} />
      {explaining && <ExplainDialog view={view} onOpen={openExplained} onClose={() => setExplaining(false)} />}
    </div>
  )
}
