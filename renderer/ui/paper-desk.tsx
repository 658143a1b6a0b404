import { type ReactNode, useEffect, useRef } from 'react'
import { classes } from './classes.ts'
import './paper-desk.css'

/** What paper lies on. It scrolls where the paper is larger than the window, from the keyboard too, and is a region for F6. */
export function PaperDesk({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  const desk = useRef<HTMLElement>(null)
  useEffect(() => {
    if (desk.current) desk.current.tabIndex = 0
  }, [])
  return <section ref={desk} className={classes('paper-desk', className)} data-region aria-label={label}>{children}</section>
}
