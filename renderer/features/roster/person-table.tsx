import { useTranslation } from 'react-i18next'
import type { Roster, RosterPerson } from '../../../shared/model/roster.ts'
import { Badge } from '../../ui/badge.tsx'
import { IconButton } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

export function PersonTable({ roster, today, onEdit }: { roster: Roster; today: string; onEdit: (person: RosterPerson) => void }) {
  const { t, i18n } = useTranslation(['frame', 'domain'])
  const dates = useDates()
  if (roster.people.length === 0) return <EmptyState icon="roster" title={t('roster.noPeople')}><p>{t('roster.noPeopleText')}</p></EmptyState>
  const organizationOf = (person: RosterPerson) => roster.organizations.find(({ id }) => id === person.organizationId)?.name ?? ''
  return (
    <div className="table-scroll roster-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('roster.name')}</th><th scope="col">{t('roster.kinds')}</th><th scope="col">{t('roster.qualification')}</th>
            <th scope="col">{t('roster.term')}</th><th scope="col">{t('roster.status')}</th><th scope="col"><span className="visually-hidden">{t('ui.edit')}</span></th>
          </tr>
        </thead>
        <tbody>
          {roster.people.map((person) => (
            <tr key={person.id}>
              <th scope="row" className="roster-name">{person.name}<span className="roster-detail">{organizationOf(person)}</span></th>
              <td>{person.kinds.map((kind) => t(`domain:rosterKind.${kind}`)).join(i18n.language === 'en' ? ', ' : '、')}</td>
              <td className="roster-long">{person.qualification}</td>
              <td className="number roster-term">{t('roster.termRange', { from: dates.tableDate(person.termFrom), to: dates.tableDate(person.termTo) })}</td>
              <td><Standing person={person} today={today} /></td>
              <td className="roster-edit"><IconButton icon="edit" label={`${t('ui.edit')} ${person.name}`} onPress={() => onEdit(person)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Standing({ person, today }: { person: RosterPerson; today: string }) {
  const { t } = useTranslation('frame')
  if (today < person.termFrom) return <Badge icon="clock">{t('roster.beforeTerm')}</Badge>
  if (today > person.termTo) return <Badge tone="bad" icon="warning">{t('roster.afterTerm')}</Badge>
  if (person.certifiedUntil !== undefined && today > person.certifiedUntil) return <Badge tone="bad" icon="warning">{t('roster.certificateExpired')}</Badge>
  return <Badge tone="good" icon="done">{t('roster.inTerm')}</Badge>
}
