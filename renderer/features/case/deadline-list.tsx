import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../../shared/law/deadlines.ts'
import { personName } from '../../../shared/lifecycle/standing.ts'
import { daysBetween } from '../../../shared/model/dates.ts'
import type { CaseView, ExplainedDeadline } from '../../../shared/ipc/views.ts'
import { useStatus } from '../../status.tsx'
import { useDeadlineName, useWords } from '../../texts.ts'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Section } from '../../ui/page.tsx'

const isOpen = ({ status }: Deadline): boolean => status === 'PENDING' || status === 'OVERDUE'

/** The statutory deadlines of a case: those that run, with days left, and below those that are done with. */
export function DeadlineList({ view }: { view: CaseView }) {
  const { t } = useTranslation('case')
  const open = view.deadlines.filter(isOpen).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const done = view.deadlines.filter((deadline) => !isOpen(deadline))
  return (
    <Section title={t('page.deadlines')} className="deadlines">
      {open.length === 0 && <p className="quiet">{t('page.noDeadlines')}</p>}
      <ul className="deadline-list">{open.map((deadline) => <DeadlineLine key={`${deadline.code} ${deadline.subject ?? ''} ${deadline.startedOn}`} deadline={deadline} view={view} />)}</ul>
      {done.length > 0 && (
        <details className="deadlines-done">
          <summary>{t('page.deadlinesDone')}（{done.length}）</summary>
          <ul className="deadline-list">{done.map((deadline) => <DeadlineLine key={`${deadline.code} ${deadline.subject ?? ''} ${deadline.startedOn}`} deadline={deadline} view={view} />)}</ul>
        </details>
      )}
    </Section>
  )
}

function DeadlineLine({ deadline, view }: { deadline: ExplainedDeadline; view: CaseView }) {
  const { t } = useTranslation('case')
  const { today } = useStatus()
  const dates = useDates()
  const nameOf = useDeadlineName()
  const subject = useSubjectName(view, deadline)
  return (
    <li className="deadline-line">
      <div className="deadline-head">
        <span className="deadline-name">{nameOf(deadline.code)}{subject !== undefined && t('page.subject', { name: subject })}</span>
        <DeadlineChip deadline={deadline} today={today} />
      </div>
      <p className="deadline-sum">
        {t('page.arithmetic', { start: dates.tableDate(deadline.startedOn), due: dates.tableDate(deadline.dueOn) })}
        {deadline.metOn !== undefined && (deadline.status === 'LATE'
          ? `；${t('page.lateOn', { date: dates.tableDate(deadline.metOn), days: daysBetween(deadline.dueOn, deadline.metOn) })}`
          : `；${t('page.metOn', { date: dates.tableDate(deadline.metOn) })}`)}
        {isOpen(deadline) && deadline.amOnly && `；${t('page.morning')}`}
        {deadline.provisional && `；${t('page.provisional')}`}
        {' '}<small className="deadline-article">{deadline.article}</small>
      </p>
      <Arithmetic deadline={deadline} />
      {deadline.lateReason !== undefined && <p className="deadline-sum">{t('field.lateReason')}：{deadline.lateReason}</p>}
    </li>
  )
}

/** Whose deadline it is, where each party, side or person has its own. */
function useSubjectName({ facts }: CaseView, { subject }: Deadline): string | undefined {
  const { t } = useTranslation('domain')
  if (subject === undefined) return undefined
  return subject === 'EMPLOYEE' || subject === 'EMPLOYER' ? t(`side.${subject}`) : personName(facts, subject)
}

/** How the day was counted, with its articles: folded, so that the days themselves stay in sight. */
function Arithmetic({ deadline }: { deadline: ExplainedDeadline }) {
  const { t } = useTranslation('officeCalendar')
  return <details className="deadline-sum"><summary>{t('arithmetic')}</summary><p>{useWords()(deadline.sentence)}</p></details>
}
