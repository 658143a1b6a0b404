import { useTranslation } from 'react-i18next'
import { isServed, type Service, serviceEvent, servicesOf } from '../../../shared/law/services.ts'
import type { CaseEventType } from '../../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { usePaperName } from './paper-name.ts'
import { ServiceRow } from './service-row.tsx'
import './service.css'

/** So many stand open of one paper; the others are counted. */
const shownParties = 8

/** 送達: every paper that must be served, what of it is still to do and until when, and below what is done. Nothing before there is a paper. */
export function ServiceCard({ view }: { view: CaseView }) {
  const { t } = useTranslation('service')
  const { today } = useStatus()
  const services = servicesOf(view.facts, view.deadlines, today)
  if (services.length === 0) return null
  const left = services.filter((service) => !isServed(service))
  const done = services.filter(isServed)
  return (
    <Section title={t('title')} aside={left.length > 0 ? <Badge tone="warn" icon="clock">{t('left', { count: left.length })}</Badge> : <Badge tone="good" icon="done">{t('allServed')}</Badge>}>
      {papersOf(left).map((paper) => <PaperLeft key={nameOf(paper)} services={paper} view={view} />)}
      {done.length > 0 && (
        <details className="service-done" open={left.length === 0 && done.length <= shownParties}>
          <summary>{t('done', { number: done.length })}</summary>
          {papersOf(done).toReversed().map((paper) => <div key={nameOf(paper)}><PaperTitle services={paper} /><ul className="service-list">{paper.map((service) => <ServiceRow key={service.party.id} service={service} />)}</ul></div>)}
        </details>
      )}
      <p className="field-hint">{t('note')}</p>
    </Section>
  )
}

const isOpen = (view: CaseView, event: CaseEventType): boolean => view.next.some((step) => step.type === event && step.refusal === null)
const nameOf = ([first]: readonly Service[]): string => (first === undefined ? '' : `${first.paper} ${first.number}`)

/** The services of each paper together, in their order. */
function papersOf(services: readonly Service[]): Service[][] {
  const papers = new Map<string, Service[]>()
  for (const service of services) papers.set(nameOf([service]), [...(papers.get(nameOf([service])) ?? []), service])
  return [...papers.values()]
}

function PaperTitle({ services }: { services: readonly Service[] }) {
  const [first] = services
  const paperName = usePaperName()
  return first && <h3 className="service-paper">{paperName(first)}<small className="article">{first.article}</small></h3>
}

/** One paper that is not served on everybody yet, with the way to the form that records it where that is open now. */
function PaperLeft({ services, view }: { services: readonly Service[]; view: CaseView }) {
  const { t } = useTranslation('service')
  const paperName = usePaperName()
  const [first] = services
  if (first === undefined) return null
  const event = serviceEvent[first.paper]
  const name = paperName(first)
  return (
    <div className="service-left">
      <div className="service-head">
        <PaperTitle services={services} />
        <span className="line-actions">
          {isOpen(view, 'note.added') && <LinkButton size="small" variant="quiet" to={paths.service(view.caseNumber)} aria-label={t('postThis', { paper: name })}>{t('post')}</LinkButton>}
          {isOpen(view, event) && <LinkButton size="small" to={paths.case(view.caseId, event)} aria-label={t('recordThis', { paper: name })}>{t('record')}</LinkButton>}
        </span>
      </div>
      <ul className="service-list">{services.slice(0, shownParties).map((service) => <ServiceRow key={service.party.id} service={service} />)}</ul>
      {services.length > shownParties && <p className="quiet">{t('more', { number: services.length - shownParties })}</p>}
    </div>
  )
}
