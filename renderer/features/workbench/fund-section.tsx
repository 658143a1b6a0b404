import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import type { SubsidyDue, Workbench } from '../../../shared/ipc/views.ts'
import { paths } from '../../paths.ts'
import { Badge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { DeadlineChip } from '../../ui/deadline-chip.tsx'
import { Section } from '../../ui/page.tsx'

/** 基金補助: applications that fall due, and those that only the office's own memory would move on; nothing at all when there are none. */
export function FundSection({ fund: { items, count }, today }: { fund: Workbench['fund']; today: string }) {
  const { t } = useTranslation(['subsidyDesk', 'frame'])
  if (count === 0) return null
  return (
    <Section title={t('workbench.title')} aside={<Badge tone={items.some(({ deadline }) => deadline?.status === 'OVERDUE') ? 'bad' : 'accent'}>{t('frame:workbench.count', { count })}</Badge>} className="due-section">
      <ul className="due-list">{items.map((item) => <FundRow key={`${item.subsidyId} ${item.deadline?.code ?? ''} ${item.deadline?.startedOn ?? ''}`} item={item} today={today} />)}</ul>
      {count > items.length && <p><Link to={paths.subsidy}>{t('workbench.more', { count: count - items.length })}</Link></p>}
    </Section>
  )
}

function FundRow({ item: { subsidyId, subsidyNumber, claimant, employer, state, deadline, action }, today }: { item: SubsidyDue; today: string }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy', 'frame'])
  const dates = useDates()
  const parties = `${claimant}／${employer}`
  return (
    <li className="due-row">
      <div className="due-chip">{deadline === null ? <Badge icon="clock">{t('workbench.noPeriod')}</Badge> : <DeadlineChip deadline={deadline} today={today} />}</div>
      <div className="due-case">
        <Link to={paths.subsidyApplication(subsidyId)} className="due-parties">{parties}</Link>
        <span className="due-detail"><span className="number">{subsidyNumber}</span> · {t(`subsidy:state.${state}`)}</span>
      </div>
      <div className="due-what">{deadline !== null && (
        <>
          <span>{t(`subsidy:deadline.${deadline.code as 'DECIDE'}`)}</span>
          <span className="due-detail">{t('frame:workbench.dueOn', { date: dates.tableDate(deadline.dueOn) })}</span>
        </>
      )}</div>
      <LinkButton to={paths.subsidyApplication(subsidyId, action)} size="small" variant={action ? 'primary' : 'secondary'} className="due-action">
        {action ? t(`subsidy:event.${action}`) : t('workbench.open')}<span className="visually-hidden">{parties}</span>
      </LinkButton>
    </li>
  )
}
