import { useTranslation } from 'react-i18next'
import type { RosterPublication } from '../../../shared/law/roster-publication.ts'
import { paths } from '../../paths.ts'
import { useDeadlineName } from '../../texts.ts'
import { LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'

/** 公告調解委員名冊: a deadline of the office itself, of no case. */
export function RosterDue({ publication, today }: { publication: RosterPublication; today: string }) {
  const { t } = useTranslation('frame')
  const dates = useDates()
  const deadlineName = useDeadlineName()
  return (
    <section className="section due-section" aria-label={deadlineName(publication.code)}>
      <div className="due-row">
        <div className="due-chip"><DeadlineChip deadline={{ ...publication, amOnly: false }} today={today} /></div>
        <div className="due-case"><span className="due-parties">{deadlineName(publication.code)}</span><span className="due-detail">{publication.article}</span></div>
        <div className="due-what"><span className="due-detail">{t('workbench.dueOn', { date: dates.tableDate(publication.dueOn) })}</span></div>
        <LinkButton to={paths.rosterPublication} size="small" variant="primary" className="due-action">{t('workbench.toRoster')}</LinkButton>
      </div>
    </section>
  )
}
