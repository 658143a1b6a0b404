import { useTranslation } from 'react-i18next'
import type { CaseFacts } from '../../../shared/lifecycle/case-facts.ts'
import { personName } from '../../../shared/lifecycle/standing.ts'
import type { Meeting } from '../../../shared/model/meeting.ts'
import { Badge } from '../../ui/badge.tsx'

/** Who is at the meeting, and through whom. */
export function AttendanceList({ facts, meeting }: { facts: CaseFacts; meeting: Meeting }) {
  const { t } = useTranslation(['case', 'domain'])
  return (
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
          </li>
        )
      })}
    </ul>
  )
}
