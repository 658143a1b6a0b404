import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../../ui/icon.tsx'

export interface FoldCardProps {
  /** Path of what is edited inside. */
  name: string
  /** What stands before a field's label where it is named away from its place. */
  part: string
  title: ReactNode
  /** Shown at the end of the heading, also while folded. */
  note?: ReactNode
  startsOpen: boolean
  children: ReactNode
}

/**
 * A part of a long form that folds. While folded its content is not drawn, so that fifty of them cost little; save where a field holds
 * something that could not be read, which only the field itself keeps.
 */
export function FoldCard({ name, part, title, note, startsOpen, children }: FoldCardProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const [keepsContent, setKeepsContent] = useState(false)
  return (
    <details
      className="fold-card"
      data-field={name}
      data-part={part}
      aria-label={part}
      open={isOpen}
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return
        setOpen(event.currentTarget.open)
        setKeepsContent(event.currentTarget.querySelector('[aria-invalid="true"]') !== null)
      }}
    >
      <summary className="fold-card-head">
        <Icon name="chevronRight" size={18} />
        <h3 className="fold-card-title">{title}</h3>
        {note !== undefined && <span className="fold-card-note">{note}</span>}
      </summary>
      {(isOpen || keepsContent) && <div className="fold-card-body">{children}</div>}
    </details>
  )
}

/** So many may stand open; when another is added to more, those before it fold. */
export const mostOpen = 3

/** Folds what was filled in before as a list grows. @param list holds the cards; @param count how many there are */
export function useFoldingAsItGrows(list: RefObject<HTMLElement | null>, count: number): void {
  const before = useRef(count)
  useEffect(() => {
    const grew = count > before.current
    before.current = count
    if (!grew || count <= mostOpen) return
    for (const card of [...(list.current?.querySelectorAll<HTMLDetailsElement>('.fold-card') ?? [])].slice(0, -1)) card.open = false
  }, [list, count])
}
