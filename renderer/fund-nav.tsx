import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { paths } from './paths.ts'

const places = { queue: paths.subsidy, panels: paths.panels, ledger: paths.fundLedger, rules: paths.fundRules, counter: paths.subsidyCounter } as const

/** The parts of 基金補助, on top of each of their pages. */
export function FundNav() {
  const { t } = useTranslation('subsidy')
  return (
    <nav className="fund-nav" aria-label={t('nav.label')}>
      {Object.entries(places).map(([place, path]) => (
        <NavLink key={place} to={path} end={path === paths.subsidy} className="fund-nav-link">{t(`nav.${place as keyof typeof places}`)}</NavLink>
      ))}
    </nav>
  )
}
