import type { ReactNode } from 'react'

/** Names and what they stand for, side by side. Entries without a value are left out. */
export function Facts({ entries }: { entries: readonly (readonly [name: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {entries.map(([name, value], index) => (
        value === null || value === undefined || value === '' ? null : <div className="fact" key={index}><dt>{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  )
}
