import { useState } from 'react'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { DueItem } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { useDeadlineName } from '../../texts.ts'
import { Badge, type Tone } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Section } from '../../ui/page.tsx'

const tones = { overdue: 'bad', dueToday: 'warn', soon: 'accent', waiting: 'neutral' } as const satisfies Record<string, Tone>
const shownAtFirst = 20

/** One queue of the workbench; nothing at all when it is empty. */
export function DueSection({ queue, items, today }: { queue: keyof typeof tones; items: readonly DueItem[]; today: string }) {
  const { t } = useTranslation('frame')
  const [isWhole, setWhole] = useState(false)
  if (items.length === 0) return null
  const shown = isWhole ? items : items.slice(0, shownAtFirst)
  return (
    <Section
      title={t(`workbench.${queue}`)}
      aside={<Badge tone={tones[queue]}>{t('workbench.count', { count: items.length })}</Badge>}
      className="due-section"
    >
      {queue === 'waiting' && <p className="field-hint">{t('workbench.waitingHint')}</p>}
      <ul className="due-list">
        {shown.map((item) => <DueRow key={`${item.caseId} ${item.deadline.code} ${item.deadline.subject ?? ''}`} item={item} today={today} isMain={queue !== 'waiting'} />)}
      </ul>
      {shown.length < items.length && <div><Button variant="quiet" onPress={() => setWhole(true)}>{t('workbench.more', { count: items.length - shown.length })}</Button></div>}
    </Section>
  )
}

function DueRow({ item, today, isMain }: { item: DueItem; today: string; isMain: boolean }) {
  const { t } = useTranslation(['frame', 'domain'])
  const dates = useDates()
  const deadlineName = useDeadlineName()
  return (
    <li className="due-row">
      <div className="due-chip"><DeadlineChip deadline={item.deadline} today={today} /></div>
      <div className="due-case">
        <Link to={paths.case(item.caseId)} className="due-parties">{item.parties}</Link>
        <span className="due-detail"><span className="number">{item.caseNumber}</span> · {t(`domain:state.${item.state}`)}</span>
      </div>
      <div className="due-what">
        <span>{deadlineName(item.deadline.code)}</span>
        <span className="due-detail">{t('workbench.dueOn', { date: dates.tableDate(item.deadline.dueOn) })}</span>
      </div>
      <LinkButton to={paths.case(item.caseId, item.action)} size="small" variant={isMain && item.action ? 'primary' : 'secondary'} className="due-action">
        {item.action ? t(`domain:event.${item.action}`) : t('workbench.open')}
        <span className="visually-hidden">{item.parties}</span>
      </LinkButton>
    </li>
  )
}
