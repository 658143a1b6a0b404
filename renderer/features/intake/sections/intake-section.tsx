import { type ReactNode, useId } from 'react'

export const sectionIds = ['basics', 'employees', 'employers', 'claims', 'dispute', 'explained', 'surroundings'] as const
export type SectionId = (typeof sectionIds)[number]

/** A part of the application under its own heading, which the section navigation leads to. */
export function IntakeSection({ id, title, aside, children }: { id: SectionId; title: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const headingId = useId()
  return (
    <section className="section intake-section" data-section={id} aria-labelledby={headingId}>
      <header className="section-header">
        <h2 className="section-title" id={headingId} tabIndex={-1}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
