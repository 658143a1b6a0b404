import { type ComponentType, type RefObject, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { CalledDocument, CaseView } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { RefusalBanner, RefusalText } from '../../ui/banner.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Loading } from '../../ui/loading.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { useShortcut } from '../../ui/shortcuts.ts'
import { CalculatorButton } from '../../event-forms/calculator-place.tsx'
import { EventFormPanel } from '../../event-forms/event-form-panel.tsx'
import { RecordPreview, type TypedEvents } from '../../event-forms/record-preview.tsx'
import { suggestedStep } from '../../../shared/lifecycle/suggested-step.ts'
import { agenda } from './agenda.ts'
import { hasResult, PartResult } from './part-result.tsx'
import { recordCode } from '../../../shared/documents/mediation-record.ts'
import '../../event-forms/event-forms.css'
import './meeting.css'

interface Papers {
  /** Draws a document. */
  paper: ComponentType<{ model: DocumentModel }>
  /** A document over the page, to be kept or printed. */
  preview: ComponentType<{ caseId: string; called: CalledDocument | null; onClose: () => void }>
}

/** 會議與紀錄: the meeting from its opening to the final record, with the record growing beside it. */
export function MeetingPage(papers: Papers) {
  const { t } = useTranslation('case')
  const { caseId = '' } = useParams()
  const { data: view, error } = useDesk('case.view', { caseId })
  if (error) return <div className="page"><RefusalBanner refusal={error.refusal} action={<LinkButton to={paths.cases}>{t('page.back')}</LinkButton>} /></div>
  return view ? <MeetingDesk key={caseId} view={view} {...papers} /> : <Loading />
}

type Speaker = 'EMPLOYEE' | 'EMPLOYER' | 'MEDIATOR'
const nothingTyped: TypedEvents = []

function MeetingDesk({ view, paper, preview: Preview }: Papers & { view: CaseView }) {
  const { t } = useTranslation(['case', 'domain', 'hearingSigning'])
  const dates = useDates()
  const profile = useDesk('app.profile', {}).data
  const meeting = view.facts.meetings.find((one) => one.status === 'OPEN') ?? view.facts.meetings.findLast((one) => one.startedAt !== undefined) ?? view.facts.meetings.at(-1)
  const first = suggestedStep(view)
  const [chosen, setChosen] = useState<CaseEventType | null>(null)
  const [speaker, setSpeaker] = useState<{ side: Speaker; turn: number }>({ side: 'EMPLOYEE', turn: 0 })
  const [typed, setTyped] = useState<TypedEvents>(nothingTyped)
  const [printing, setPrinting] = useState(false)
  const isPossible = (type: CaseEventType) => view.next.some((step) => step.type === type && step.refusal === null)
  const onAgenda = (type: CaseEventType | null): type is CaseEventType => agenda.some((part) => part.types.some((one) => one === type))
  // What was chosen stays open as long as it is possible; otherwise the step that comes next.
  const open = chosen !== null && isPossible(chosen) ? chosen : onAgenda(first) ? first : null

  const columns = useRef<HTMLDivElement>(null)
  useOpenPartInSight(columns, open)

  const show = (type: CaseEventType | null) => {
    setTyped(nothingTyped)
    setChosen(type)
  }
  const speak = (side: Speaker) => {
    if (!isPossible('statement.recorded')) return
    show('statement.recorded')
    setSpeaker((last) => ({ side, turn: last.turn + 1 }))
  }
  useShortcut('Alt+1', () => speak('EMPLOYEE'))
  useShortcut('Alt+2', () => speak('EMPLOYER'))
  useShortcut('Alt+3', () => speak('MEDIATOR'))
  const record = view.documents.findLast((one) => one.code === recordCode(view.facts)) ?? null
  useShortcut('Ctrl+P', () => setPrinting(true), { isEnabled: record !== null })

  const done = (type: CaseEventType) => {
    setTyped(nothingTyped)
    if (type === 'statement.recorded') setSpeaker((last) => ({ ...last, turn: last.turn + 1 }))
    else setChosen(null)
  }
  return (
    <Page
      className="page-wide meeting-page"
      title={`${t('meeting.title')}　${view.caseNumber}`}
      description={meeting && `${t('meeting.meetingNumber', { number: meeting.meetingNo })}・${dates.dateTime(meeting.startedAt ?? meeting.startsAt)}・${meeting.venue}`}
      actions={<>
        {meeting && <Badge tone={meeting.status === 'OPEN' ? 'accent' : 'neutral'}>{t(`domain:meetingStatus.${meeting.status}`)}</Badge>}
        <CalculatorButton view={view} canTake={isPossible('proposal.made')} onTake={() => open !== 'proposal.made' && show('proposal.made')} />
        {record && <Button icon="print" onPress={() => setPrinting(true)}>{t('documents.print')}</Button>}
        <LinkButton to={paths.case(view.caseId)} icon="chevronLeft">{t('meeting.backToCase')}</LinkButton>
      </>}
    >
      <div className="meeting-columns">
        <div ref={columns} className="meeting-agenda" data-region tabIndex={-1} aria-label={t('meeting.agenda')} role="region">
          {agenda.map((part) => {
            const steps = view.next.filter((step) => part.types.some((type) => type === step.type))
            const opened = part.types.find((type) => type === open)
            return (
              <Section key={part.id} title={t(`meeting.${part.id}`)} className={opened === undefined ? 'agenda-part' : 'agenda-part agenda-open'} aside={
                <div className="agenda-buttons">
                  {steps.filter((step) => step.refusal === null && step.type !== opened).map(({ type }) => (
                    <Button key={type} size="small" onPress={() => show(type)}>{t(`domain:event.${type}`)}</Button>
                  ))}
                  {part.id === 'signing' && view.state === 'record.drafting' && <LinkButton size="small" to={paths.hearingRoom(view.caseId)}>{t('hearingSigning:open')}</LinkButton>}
                </div>
              }>
                <PartResult part={part.id} facts={view.facts} meeting={meeting} />
                {steps.length === 0 && !hasResult(part.id, view.facts, meeting) && <p className="quiet">{t('meeting.stepNotNow')}</p>}
                {opened !== undefined && (
                  <EventFormPanel
                    key={`${opened} ${opened === 'statement.recorded' ? speaker.turn : ''}`}
                    type={opened} view={view} onDone={() => done(opened)} onTyping={setTyped}
                    {...(opened === 'statement.recorded' ? { preset: { side: speaker.side } } : {})}
                    {...(chosen === null ? {} : { onCancel: () => show(null), takesFocus: true })}
                  />
                )}
                {steps.map(({ type, refusal }) => refusal && <div key={type} className="step-refused"><span className="step-refused-name">{t(`domain:event.${type}`)}</span><RefusalText refusal={refusal} /></div>)}
              </Section>
            )
          })}
        </div>
        {profile && <LatestPreview view={view} typed={typed} profile={profile} paper={paper} />}
      </div>
      <Preview caseId={view.caseId} called={printing ? record : null} onClose={() => setPrinting(false)} />
    </Page>
  )
}

/** Brings the part with the open form into view; a focus that was lost with the last form goes on to this one. */
function useOpenPartInSight(page: RefObject<HTMLElement | null>, open: CaseEventType | null) {
  const isFirst = useRef(true)
  useEffect(() => {
    const goesOn = !isFirst.current
    isFirst.current = false
    const part = page.current?.querySelector<HTMLElement>('.agenda-open')
    if (open === null || !part) return undefined
    // Once its form is drawn, which makes the page long enough.
    const observer = new ResizeObserver(() => {
      const form = part.querySelector('form')
      if (!form) return
      observer.disconnect()
      const { top } = part.getBoundingClientRect()
      if (top < 0 || top > window.innerHeight / 2) part.scrollIntoView({ block: 'start' })
      if (goesOn && document.activeElement === document.body) form.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true })
    })
    observer.observe(part)
    return () => observer.disconnect()
  }, [page, open])
}

/** The preview follows the typing, but never holds it up. */
function LatestPreview({ typed, ...rest }: Parameters<typeof RecordPreview>[0]) {
  return <RecordPreview {...rest} className="record-preview" typed={useDeferredValue(typed)} />
}
