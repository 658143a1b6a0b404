import { useTranslation } from 'react-i18next'
import type { Roster, RosterOrganization } from '../../../shared/model/roster.ts'
import { IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'

export function OrganizationTable({ roster, onEdit }: { roster: Roster; onEdit: (organization: RosterOrganization) => void }) {
  const { t } = useTranslation('frame')
  if (roster.organizations.length === 0) return <EmptyState icon="building" title={t('roster.noOrganizations')}><p>{t('roster.noOrganizationsText')}</p></EmptyState>
  return (
    <div className="table-scroll roster-table">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('roster.organizationName')}</th><th scope="col">{t('roster.legalRepresentative')}</th><th scope="col">{t('roster.address')}</th>
            <th scope="col">{t('roster.phone')}</th><th scope="col"><span className="visually-hidden">{t('ui.edit')}</span></th>
          </tr>
        </thead>
        <tbody>
          {roster.organizations.map((organization) => (
            <tr key={organization.id}>
              <th scope="row" className="roster-name">{organization.name}</th>
              <td>{organization.legalRepresentative}</td><td className="roster-long">{organization.address}</td><td className="number">{organization.phone}</td>
              <td className="roster-edit"><IconButton icon="edit" label={`${t('ui.edit')} ${organization.name}`} onPress={() => onEdit(organization)} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
