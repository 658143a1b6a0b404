import { type ReactNode, useState } from 'react'
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

/** A part of a long form that folds; its content is drawn when it is first opened, so that fifty of them cost little. */
export function FoldCard({ name, part, title, note, startsOpen, children }: FoldCardProps) {
  const [isOpen, setOpen] = useState(startsOpen)
  const [wasOpened, setOpened] = useState(startsOpen)
  return (
    <details
      className="fold-card"
      data-field={name}
      data-part={part}
      open={isOpen}
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) setOpened(true)
      }}
    >
      <summary className="fold-card-head">
        <Icon name="chevronRight" size={18} />
        <h3 className="fold-card-title">{title}</h3>
        {note !== undefined && <span className="fold-card-note">{note}</span>}
      </summary>
      {wasOpened && <div className="fold-card-body">{children}</div>}
    </details>
  )
}
