import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'

/** How far a long work is. @param value of `total` pieces; null while the total is not known @param action a button beside it, such as cancel */
export function Progress({ label, value, total, action }: { label: ReactNode; value: number | null; total: number; action?: ReactNode }) {
  return (
    <div className="progress-row">
      <ProgressBar className="progress" value={value ?? 0} maxValue={total} isIndeterminate={value === null}>
        {({ percentage }) => (
          <>
            <div className="progress-line"><Label>{label}</Label>{value !== null && <span>{value} / {total}</span>}</div>
            <div className="progress-track"><div className={value === null ? 'progress-fill progress-unknown' : 'progress-fill'} style={{ width: `${value === null ? 30 : percentage}%` }} /></div>
          </>
        )}
      </ProgressBar>
      {action}
    </div>
  )
}
