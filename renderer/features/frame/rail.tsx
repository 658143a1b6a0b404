import { NavLink } from 'react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Icon } from '../../ui/icon.tsx'

export const areas = ['workbench', 'cases', 'calendar', 'hearing', 'subsidy', 'roster', 'reports', 'settings'] as const

/** The areas of the program. Narrow windows show the icons with their names below; very low ones the icons alone. */
export function Rail() {
  const { t } = useTranslation('frame')
  return (
    <nav className="rail" aria-label={t('nav.label')} tabIndex={-1} data-region>
      <ul className="rail-list">
        {areas.map((area) => (
          <li key={area}>
            <NavLink to={paths[area]} end={area === 'workbench'} className="rail-link" title={t(`nav.${area}`)}>
              <Icon name={area} size={22} /><span className="rail-label">{t(`nav.${area}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
