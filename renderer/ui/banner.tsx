import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../shared/ipc/result.ts'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type BannerTone = 'info' | 'good' | 'warn' | 'bad'
const icons: Record<BannerTone, IconName> = { info: 'info', good: 'done', warn: 'warning', bad: 'error' }

/** A message in the page. `isUrgent`: read out at once. */
export function Banner({ tone = 'info', title, children, action, isUrgent = false }: { tone?: BannerTone; title?: ReactNode; children?: ReactNode; action?: ReactNode; isUrgent?: boolean }) {
  return (
    <div className={classes('banner', `banner-${tone}`)} role={isUrgent ? 'alert' : undefined}>
      <Icon name={icons[tone]} />
      <div className="banner-body">
        {title && <p className="banner-title">{title}</p>}
        {children}
      </div>
      {action && <div className="banner-action">{action}</div>}
    </div>
  )
}

/** Why something was not done: what is wrong and what to do, with the article in small. */
export function RefusalBanner({ refusal, action }: { refusal: Refusal; action?: ReactNode }) {
  return <Banner tone="bad" isUrgent action={action}><RefusalText refusal={refusal} /></Banner>
}

/** A refusal in the language of the screen. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const { i18n } = useTranslation()
  return (
    <p className="refusal">
      {i18n.language === 'en' ? refusal.messageEn : refusal.message}
      {refusal.article !== '' && <small className="article">{refusal.article}</small>}
    </p>
  )
}
