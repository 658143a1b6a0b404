import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../shared/law/deadlines.ts'
import { daysBetween } from '../../../shared/model/dates.ts'
import type { SubsidyView } from '../../../shared/ipc/subsidy-views.ts'
import { openDeadlines } from '../../../shared/subsidy/open-deadlines.ts'
import { useStatus } from '../../status.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Section } from '../../ui/page.tsx'

/** The periods of an application: those that run, with days left, and below those that are done with. */
export function DeadlineSection({ view }: { view: SubsidyView }) {
  const { t } = useTranslation('case')
  const open = openDeadlines(view.deadlines)
  const done = view.deadlines.filter((deadline) => !open.includes(deadline))
  return (
    <Section title={t('page.deadlines')}>
      {open.length === 0 && <p className="quiet">{t('page.noDeadlines')}</p>}
      <ul className="fund-deadlines">{open.map((deadline, index) => <DeadlineLine key={index} deadline={deadline} />)}</ul>
      {done.length > 0 && (
        <details className="fund-deadlines-done">
          <summary>{t('page.deadlinesDone')}（{done.length}）</summary>
          <ul className="fund-deadlines">{done.map((deadline, index) => <DeadlineLine key={index} deadline={deadline} />)}</ul>
        </details>
      )}
    </Section>
  )
}

function DeadlineLine({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation(['case', 'subsidy'])
  const { today } = useStatus()
  const dates = useDates()
  const { code, startedOn, dueOn, metOn, subject, provisional, article, status } = deadline
  return (
    <li>
      <div className="fund-deadline-head">
        <span className="fund-deadline-name">{t(`subsidy:deadline.${code as 'DECIDE'}`)}{subject !== undefined && t('page.subject', { name: subject })}</span>
        <DeadlineChip deadline={deadline} today={today} />
      </div>
      <p className="fund-deadline-sum">
        {t('page.arithmetic', { start: dates.tableDate(startedOn), due: dates.tableDate(dueOn) })}
        {metOn !== undefined && `；${status === 'LATE' ? t('page.lateOn', { date: dates.tableDate(metOn), days: daysBetween(dueOn, metOn) }) : t('page.metOn', { date: dates.tableDate(metOn) })}`}
        {provisional && `；${t('page.provisional')}`}
        {' '}<small className="article fund-article">{article}</small>
      </p>
    </li>
  )
}
