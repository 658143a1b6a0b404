import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DueItem, DueQueue, UndatedItem, WorkQueue } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { paths } from '../../paths.ts'
import { useDeadlineName, useWords } from '../../texts.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Section } from '../../ui/page.tsx'

const tones = { overdue: 'bad', dueToday: 'warn', soon: 'accent', waiting: 'neutral', undated: 'neutral' } as const satisfies Record<WorkQueue, Tone>

interface DueFrameProps {
  queue: WorkQueue
  /** How many there are, shown or not. */
  count: number
  shown: number
  hint?: string
  onMore: () => void
  children: ReactNode
}

/** One queue of the workbench with its rows; nothing at all when it is empty. */
export function DueFrame({ queue, count, shown, hint, onMore, children }: DueFrameProps) {
  const { t } = useTranslation('frame')
  if (count === 0) return null
  return (
    <Section
      title={t(`workbench.${queue}`)}
      aside={<Badge tone={tones[queue]}>{t('workbench.count', { count })}</Badge>}
      className="due-section"
    >
      {hint !== undefined && <p className="field-hint">{hint}</p>}
      <ul className="due-list">{children}</ul>
      {shown < count && <div><Button variant="quiet" onPress={onMore}>{t('workbench.more', { count: count - shown })}</Button></div>}
    </Section>
  )
}

interface DueSectionProps {
  queue: DueQueue
  items: readonly DueItem[]
  count: number
  today: string
  onMore: () => void
}

/** What is due, or waits for others, by its deadlines. */
export function DueSection({ queue, items, count, today, onMore }: DueSectionProps) {
  const { t } = useTranslation('frame')
  return (
    <DueFrame queue={queue} count={count} shown={items.length} onMore={onMore} {...(queue === 'waiting' ? { hint: t('workbench.waitingHint') } : {})}>
      {items.map((item) => <DueRow key={`${item.caseId} ${item.deadline.code} ${item.deadline.subject ?? ''}`} item={item} today={today} isMain={queue !== 'waiting'} />)}
    </DueFrame>
  )
}

/** Whose case it is, and where it stands. */
export function DueCase({ item }: { item: UndatedItem }) {
  const { t } = useTranslation('domain')
  return (
    <div className="due-case">
      <Link to={paths.case(item.caseId)} className="due-parties">{item.parties}</Link>
      <span className="due-detail"><span className="number">{item.caseNumber}</span> · {t(`state.${item.state}`)}</span>
    </div>
  )
}

/** The one next action, or the way into the case. */
export function NextAction({ item, isMain }: { item: UndatedItem; isMain: boolean }) {
  const { t } = useTranslation(['frame', 'domain'])
  return (
    <LinkButton to={paths.case(item.caseId, item.action)} size="small" variant={isMain && item.action ? 'primary' : 'secondary'} className="due-action">
      {item.action ? t(`domain:event.${item.action}`) : t('workbench.open')}
      <span className="visually-hidden">{item.parties}</span>
    </LinkButton>
  )
}

function DueRow({ item, today, isMain }: { item: DueItem; today: string; isMain: boolean }) {
  const { t } = useTranslation(['frame', 'officeCalendar'])
  const dates = useDates()
  const deadlineName = useDeadlineName()
  const [isExplained, setExplained] = useState(false)
  const explanationId = useId()
  return (
    <li className="due-row">
      <div className="due-chip"><DeadlineChip deadline={item.deadline} today={today} /></div>
      <DueCase item={item} />
      <div className="due-what">
        <span>{deadlineName(item.deadline.code)}</span>
        <span className="due-detail">
          {t('workbench.dueOn', { date: dates.tableDate(item.deadline.dueOn) })}{' '}
          <button type="button" className="text-button" aria-expanded={isExplained} aria-controls={explanationId} onClick={() => setExplained(!isExplained)}>
            {t('officeCalendar:arithmetic')}<span className="visually-hidden">{item.parties}</span>
          </button>
        </span>
      </div>
      <NextAction item={item} isMain={isMain} />
      <div className="due-why" id={explanationId} hidden={!isExplained}>{isExplained && <DueSentence item={item} />}</div>
    </li>
  )
}

/** How the day was counted, asked of the case only when somebody wants to know. */
function DueSentence({ item: { caseId, deadline } }: { item: DueItem }) {
  const { data: view } = useDesk('case.view', { caseId })
  const inLanguage = useWords()
  const same = view?.deadlines.find(({ code, subject, startedOn }) => code === deadline.code && subject === deadline.subject && startedOn === deadline.startedOn)
  return same ? <p>{inLanguage(same.sentence)}</p> : null
}
