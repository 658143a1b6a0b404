import { type ComponentType, type RefObject, useEffect, useRef, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { isSubsidyEventType, type SubsidyEventType } from '../../../shared/subsidy/events.ts'
import { useDesk } from '../../desk.ts'
import { FundNav } from '../../fund-nav.tsx'
import { paths } from '../../paths.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Tabs, type TabChoice } from '../../ui/tabs.tsx'
import { ApplicationHeader } from './application-header.tsx'
import { DataTab } from './data-tab.tsx'
import { DeadlineSection } from './deadline-section.tsx'
import { SubsidyEventDialog } from './forms/subsidy-event-dialog.tsx'
import { HistoryTab } from './history-tab.tsx'
import { NextSection } from './next-section.tsx'
import { ReviewTab } from './review-tab.tsx'
import '../../event-forms/event-forms.css'
import './application.css'

/** What other features show of an application: its documents. */
export interface ApplicationParts { documents: ComponentType<{ view: SubsidyView }> }

/** One application to the rights fund, with what comes next always beside it. */
export function ApplicationPage(parts: ApplicationParts) {
  const { t } = useTranslation('subsidyDesk')
  const { subsidyId = '' } = useParams()
  const { data: view, error } = useDesk('subsidy.view', { subsidyId })
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} action={<LinkButton to={paths.subsidy}>{t('page.back')}</LinkButton>} /></div>
  return view ? <Application key={subsidyId} view={view} {...parts} /> : <Loading />
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

const tabIds = ['review', 'documents', 'history', 'data'] as const
type TabId = (typeof tabIds)[number]

function Application({ view, documents: Documents }: ApplicationParts & { view: SubsidyView }) {
  const { t } = useTranslation(['subsidyDesk', 'case', 'frame'])
  const [search, setSearch] = useSearchParams()
  const asked = search.get('do')
  const form = asked !== null && isSubsidyEventType(asked) && view.next.some((step) => step.type === asked && step.refusal === null) ? asked : null
  const tab = tabIds.find((id) => id === search.get('tab')) ?? 'review'
  const change = (name: 'do' | 'tab', value: string | null) => {
    setSearch((last) => {
      const next = new URLSearchParams(last)
      if (value === null) next.delete(name)
      else next.set(name, value)
      return next
    }, { replace: true })
  }
  const open = (type: SubsidyEventType) => change('do', type)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const close = () => change('do', null)
  const done = () => {
    setTicked([])
    close()
  }
  const aside = useRef<HTMLElement>(null)
  useFocusOnNext(aside, view.seq)
  useEffect(() => {
    document.title = `${view.subsidyNumber} — ${t('frame:app')}`
  }, [view.subsidyNumber, t])
  const tabs: readonly TabChoice<TabId>[] = [
    { id: 'review', label: t('page.tab.review'), content: <ReviewTab view={view} ticked={ticked} onTick={setTicked} onOpen={open} /> },
    { id: 'documents', label: t('page.tab.documents'), count: view.documents.length, content: <Documents view={view} /> },
    { id: 'history', label: t('page.tab.history'), count: view.log.length, content: <HistoryTab view={view} /> },
    { id: 'data', label: t('page.tab.data'), content: <DataTab view={view} /> },
  ]
  return (
    <div className="page page-wide application-page">
      <FundNav />
      <ApplicationHeader view={view} />
      <div className="application-columns">
        <Tabs label={view.subsidyNumber} tabs={tabs} selected={tab} onSelect={(id) => change('tab', id)} className="tabs application-tabs" />
        <aside ref={aside} className="application-aside" data-region tabIndex={-1} aria-label={t('case:page.nextSteps')}>
          <NextSection view={view} onOpen={open} />
          <DeadlineSection view={view} />
        </aside>
      </div>
      <SubsidyEventDialog type={form} view={view} ticked={ticked} onClose={close} onDone={done} />
    </div>
  )
}
