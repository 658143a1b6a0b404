import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** An empty place teaches: what this is, and the one button to begin. */
export function EmptyState({ icon, title, children, action }: { icon: IconName; title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty-state">
      <Icon name={icon} size={32} />
      <p className="empty-state-title">{title}</p>
      {children && <div className="empty-state-text">{children}</div>}
      {action}
    </div>
  )
}
