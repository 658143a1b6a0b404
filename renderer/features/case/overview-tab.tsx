import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { missingContent } from '../../../shared/law/application-content.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { Banner } from '../../ui/banner.tsx'
import { useDates } from '../../ui/dates.ts'
import { Facts } from '../../ui/facts.tsx'
import { Section } from '../../ui/page.tsx'
import { isMediation } from '../../../shared/lifecycle/standing.ts'
import { seatedPeople } from '../../../shared/lifecycle/people.ts'
import { missingWords } from '../../event-forms/missing-words.ts'
import { CommitteeCard } from './committee-card.tsx'
import { FactFindingCard } from './fact-finding-card.tsx'
import { RecusalCard } from './recusal-card.tsx'

/** 總覽: the case on one page, with what surrounds it. */
export function OverviewTab({ view, surroundings }: { view: CaseView; surroundings: ReactNode }) {
  const { t, i18n } = useTranslation(['case', 'domain', 'committee'])
  const dates = useDates()
  const { facts } = view
  // What the post did is told where the services are.
  const notes = facts.notes.filter((note) => note.service === undefined && note.attendance === undefined)
  const missing = facts.acceptedOn === null && facts.outcome === null ? missingWords(facts, missingContent(facts), i18n.language) : []
  const total = facts.claims.reduce((sum, claim) => sum + (claim.amount ?? 0), 0)
  const isCommittee = facts.mode === 'COMMITTEE'
  // While members are being chosen, who is still missing comes first.
  const isForming = view.state === 'assignment.selectingMembers'
  const next = facts.meetings.find((meeting) => meeting.status === 'SCHEDULED')
  return (
    <div className="tab-stack">
      {missing.length > 0 && <Banner tone="warn" title={t('page.missingContent')}>{missing.join('、')}<small className="article">§10</small></Banner>}
      {facts.ending && <Banner tone="info">{[facts.ending.toAuthority, facts.ending.reason].filter(Boolean).join('：')}</Banner>}
      {isForming && <CommitteeCard view={view} />}
      <Section title={t('page.tabOverview')}>
        <Facts entries={[
          [t('field.proceeding'), isMediation(facts) ? undefined : t(`domain:proceeding.${facts.proceeding}`)],
          [t('page.mode'), t(`domain:mode.${facts.mode}`)],
          [t('page.received'), dates.date(facts.receivedOn)],
          [t('page.applied'), dates.date(facts.appliedOn)],
          [t('page.channel'), facts.exOfficio ? undefined : t(`domain:channel.${facts.channel}`)],
          [t('field.transferAuthority'), facts.transferredFrom && [facts.transferredFrom.authority, facts.transferredFrom.filedThereOn && dates.date(facts.transferredFrom.filedThereOn)].filter(Boolean).join('・')],
          [t('field.referralReason'), facts.referralReason],
          [t('page.workplace'), facts.workplace.address ?? facts.workplace.city],
          [t('page.category'), [...new Set(facts.claims.map((claim) => t(`domain:category.${claim.category}`)))].join('、')],
          [t('page.total'), total > 0 ? t('page.dollars', { amount: groupedAmount(total) }) : undefined],
          [t('field.organizationId'), facts.referral?.organization.name],
          isCommittee
            ? [t('committee:card.title'), seatedPeople(facts).map(({ name }) => name).join('、') || t('committee:card.forming')]
            : [t('page.mediator'), facts.mediator?.person.name ?? t('page.notAssigned')],
          [t('page.nextMeeting'), next ? `${dates.dateTime(next.startsAt)}　${next.venue}` : undefined],
          [t('page.outcome'), facts.outcome ? [t(`domain:outcome.${facts.outcome}`), facts.outcomeReason && t(`domain:outcomeReason.${facts.outcomeReason}`)].filter(Boolean).join('：') : undefined],
          [t('page.record'), facts.finalizedOn ? t('page.finalizedOn', { date: dates.date(facts.finalizedOn) }) : undefined],
        ]} />
      </Section>
      {isCommittee && !isForming && <CommitteeCard view={view} />}
      <RecusalCard view={view} />
      <FactFindingCard view={view} />
      {surroundings}
      {facts.disputeSummary !== '' && <Section title={t('field.disputeSummary')}><p className="prose">{facts.disputeSummary}</p></Section>}
      {notes.length > 0 && (
        <Section title={t('page.notes')}>
          <ul className="note-list">{notes.toReversed().map((note, index) => <li key={`${notes.length - index}`}><span className="quiet">{dates.tableDate(note.on)} {note.at}</span> <span className="prose">{note.text}</span></li>)}</ul>
        </Section>
      )}
    </div>
  )
}
