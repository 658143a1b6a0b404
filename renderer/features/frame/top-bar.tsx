import { Button as AriaButton } from 'react-aria-components'
import { Link } from 'react-router'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { useStatus } from '../../status.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

export function TopBar({ onSearch, onNewApplication }: { onSearch: () => void; onNewApplication: () => void }) {
  const { t } = useTranslation(['frame', 'domain'])
  const { preferences } = useStatus()
  const city = preferences.city === null ? '' : t(`domain:city.${preferences.city}`)
  const name = preferences.userName === '' ? t('top.unnamed') : preferences.userName
  return (
    <header className="top-bar" aria-label={t('top.label')} tabIndex={-1} data-region>
      <span className="brand"><Icon name="meeting" size={24} /><span className="brand-name">{t('app')}</span></span>
      <AriaButton className="top-search" onPress={onSearch}>
        <Icon name="search" size={18} /><span className="top-search-text">{t('top.search')}</span><kbd className="top-search-keys">Ctrl+K</kbd>
      </AriaButton>
      <Button variant="primary" icon="add" className="top-new" onPress={onNewApplication}>{t('top.newApplication')}</Button>
      <Link to={paths.settings} className="account" aria-label={t('top.account', { city, name })} title={`${city} ${name}`}>
        <Icon name="person" /><span className="account-text"><span className="account-city">{city}</span><span className="account-name">{name}</span></span>
      </Link>
    </header>
  )
}
