import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './icon.tsx'

export interface FieldProblem {
  message: string
  /** Focuses the field; without it the message stands alone. */
  focus?: () => void
}

/** What has to be put right before a form can be committed, at its head; takes the focus when it appears. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  const { t } = useTranslation('frame')
  const box = useRef<HTMLDivElement>(null)
  const some = problems.length > 0
  useEffect(() => {
    if (some) box.current?.focus()
  }, [some])
  if (!some) return null
  return (
    <div className="banner banner-bad" role="alert" tabIndex={-1} ref={box}>
      <Icon name="error" />
      <div className="banner-body">
        <p className="banner-title">{t('ui.problems', { count: problems.length })}</p>
        <ul className="error-summary-list">
          {problems.map((problem, index) => (
            <li key={`${index}-${problem.message}`}>
              {problem.focus ? <button type="button" className="text-button" onClick={problem.focus}>{problem.message}</button> : problem.message}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
