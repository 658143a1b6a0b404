import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad'

/** A short word about a thing's state. The word says it; the colour only helps. */
export function Badge({ tone = 'neutral', icon, children, title }: { tone?: Tone; icon?: IconName; children: ReactNode; title?: string }) {
  return <span className={classes('badge', `badge-${tone}`)} title={title}>{icon && <Icon name={icon} size={14} />}{children}</span>
}
