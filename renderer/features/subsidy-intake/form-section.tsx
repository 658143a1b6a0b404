import { type ReactNode, useId } from 'react'

/** A part of the form under its own heading. */
export function FormSection({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const headingId = useId()
  return (
    <section className="section" aria-labelledby={headingId}>
      <header className="section-header">
        <h2 className="section-title" id={headingId}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
