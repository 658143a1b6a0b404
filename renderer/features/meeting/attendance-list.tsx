import { useTranslation } from 'react-i18next'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { personName } from '../../../shared/lifecycle/standing.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { MembersPresent } from '../../event-forms/members-present.tsx'
import { Badge } from '../../ui/badge.tsx'

/** Who is at the meeting, and through whom: members of the committee, parties, and whoever else is in the room. */
export function AttendanceList({ facts, meeting }: { facts: CaseFacts; meeting: Meeting }) {
  const { t } = useTranslation(['case', 'domain', 'committee'])
  const guests = [
    ...meeting.interpreters.map(({ name, language }) => `${t('committee:guests.interpreters')}：${name}（${language}）`),
    ...meeting.observers.map(({ name, capacity }) => `${t('committee:guests.observers')}：${capacity ? `${name}（${capacity}）` : name}`),
  ]
  return (
    <>
      <MembersPresent facts={facts} meeting={meeting} />
      {meeting.attendance.length > 0 && (
        <ul className="result-list">
          {meeting.attendance.map((one) => {
            const party = facts.parties.find(({ id }) => id === one.partyId)
            const proxy = party?.proxies.find(({ id }) => id === one.proxyId)
            return (
              <li key={one.partyId}>
                <Badge tone={one.present ? 'good' : 'warn'} icon={one.present ? 'done' : 'close'}>{t(one.present ? 'page.present' : 'page.absent')}</Badge>
                <span>{personName(facts, one.partyId)}</span>
                {party && <span className="quiet">{t(`domain:side.${party.side}`)}</span>}
                {proxy && <span><span className="quiet">{t('page.proxies')}</span> {proxy.name} <span className="quiet">{t(proxy.specialAuthority ? 'page.special' : 'page.ordinary')}</span></span>}
                {one.reason !== undefined && <span className="quiet">{one.reason}</span>}
                {one.excused !== undefined && <span className="quiet">{t(one.excused ? 'committee:excused.EXCUSED' : 'committee:excused.UNEXCUSED')}</span>}
              </li>
            )
          })}
        </ul>
      )}
      {guests.map((guest) => <p key={guest} className="quiet">{guest}</p>)}
    </>
  )
}
