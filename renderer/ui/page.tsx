import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'

/** A page of the frame: one heading, which also names the window, what it is for, its actions. */
export function Page({ title, description, actions, children, className }: { title: string; description?: ReactNode; actions?: ReactNode; children: ReactNode; className?: string }) {
  const { t } = useTranslation('frame')
  useEffect(() => {
    document.title = `${title} — ${t('app')}`
  }, [title, t])
  return (
    <div className={classes('page', className)}>
      <header className="page-header">
        <div className="page-heading">
          <h1 className="page-title">{title}</h1>
          {description && <p className="page-description">{description}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page under its own heading. `level`: its place below the page's heading. */
export function Section({ title, aside, children, level = 2, className }: { title: ReactNode; aside?: ReactNode; children: ReactNode; level?: 2 | 3; className?: string }) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={classes('section', className)}>
      <header className="section-header"><Heading className="section-title">{title}</Heading>{aside}</header>
      {children}
    </section>
  )
}
