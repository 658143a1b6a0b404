import { useTranslation } from 'react-i18next'
import type { CaseFacts, CommitteeMember, Seat } from '../../../shared/lifecycle/case-facts.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { isCommitteeComplete, openSides } from '../../../shared/lifecycle/seats.ts'
import { type Side, sides } from '../../../shared/model/party.ts'
import { useStatus } from '../../status.tsx'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'
import { Section } from '../../ui/page.tsx'

/** One place at the table: who sits there, or that nobody does. */
interface Place { seat: Seat; key: string; member: CommitteeMember | null }

/** The seats in order: each side's own, then the authority's one or three, those included that nobody holds. */
function placesOf({ committee: { members, authoritySeats } }: CaseFacts): Place[] {
  const ofSides = sides.map((side): Place => ({ seat: side, key: side, member: members.find((member) => member.seat === side) ?? null }))
  const own = members.filter((member) => member.seat === 'AUTHORITY')
  const open = Math.max(authoritySeats, 1) - own.length
  return [
    ...ofSides,
    ...own.map((member): Place => ({ seat: 'AUTHORITY', key: member.personId, member })),
    ...Array.from({ length: Math.max(open, 0) }, (_one, index): Place => ({ seat: 'AUTHORITY', key: `open ${index}`, member: null })),
  ]
}

/** 調解委員會: three or five seats, who sits, how and when chosen, who presides; each side's notice with its own three days. */
export function CommitteeCard({ view }: { view: CaseView }) {
  const { t } = useTranslation(['committee', 'case', 'domain'])
  const dates = useDates()
  const { facts } = view
  const places = placesOf(facts)
  const complete = isCommitteeComplete(facts)
  return (
    <Section title={t('card.title')} aside={(
      <span className="badge-row">
        {facts.committee.authoritySeats > 0 && <Badge>{t('card.size', { members: places.length })}</Badge>}
        <Badge tone={complete ? 'good' : 'warn'} icon={complete ? 'done' : 'clock'}>{t(complete ? 'card.complete' : 'card.forming')}</Badge>
      </span>
    )}>
      <table className="plain-table committee-table">
        <thead><tr><th scope="col">{t('card.seat')}</th><th scope="col">{t('card.member')}</th><th scope="col">{t('card.chosenHow')}</th></tr></thead>
        <tbody>
          {places.map(({ seat, key, member }) => (
            <tr key={key}>
              <th scope="row">{t(`seat.${seat}`)}</th>
              {member ? (
                <>
                  <td>
                    {member.name}{member.personId === facts.committee.chairId && <> <Badge tone="accent">{t('card.chair')}</Badge></>}
                    {member.disclosure && <p className="quiet prose">{t('card.disclosure', { text: member.disclosure })}</p>}
                  </td>
                  <td>{t(`chosen.${member.chosen}`)} <span className="quiet">{t('card.since', { date: dates.tableDate(member.on) })}</span></td>
                </>
              ) : (
                <>
                  <td><Badge tone="warn" icon="clock">{t(seat === 'AUTHORITY' ? 'card.openDesignated' : 'card.openSelected')}</Badge></td>
                  <td>{seat === 'AUTHORITY' ? '' : <Notice view={view} side={seat} />}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** When the notice to choose reached a side, and until when it may choose (§14 I). */
function Notice({ view, side }: { view: CaseView; side: Side }) {
  const { t } = useTranslation('committee')
  const { today } = useStatus()
  const dates = useDates()
  const notice = view.facts.committee.notices.findLast((one) => one.side === side)
  if (notice === undefined || !openSides(view.facts).includes(side)) return <span className="quiet">{t('card.notNotified')}</span>
  const due = view.deadlines.findLast((deadline) => deadline.code === 'SELECT_MEMBERS' && deadline.subject === side)
  return (
    <>
      {t('card.notified', { date: dates.tableDate(notice.servedOn) })}
      {due && <> <span className="quiet">{t(due.dueOn < today ? 'card.selectionOver' : 'card.selectionDue', { date: dates.tableDate(due.dueOn) })}</span></>}
    </>
  )
}
