import { useTranslation } from 'react-i18next'
import { agendaNow, type AgendaPart, agendaParts } from '../../../shared/hearing/course.ts'
import { useHearing } from './room-context.ts'

/** The columns, from the left. */
const columns = { people: 0, record: 1, terms: 2 } as const
type Column = keyof typeof columns
const columnOf: Record<AgendaPart, Column> = { EXPLANATION: 'people', STATEMENTS: 'record', INQUIRY: 'record', PROPOSAL: 'terms', SIGNING: 'terms' }

/** Moves the focus into a column; in the record to where one types. */
export function focusColumn(name: Column): void {
  const column = document.querySelector('.hearing-columns')?.children[columns[name]]
  if (!(column instanceof HTMLElement)) return
  const region = column.matches('[data-region]') ? column : column.querySelector<HTMLElement>('[data-region], button, input')
  const place = name === 'record' ? column.querySelector<HTMLElement>('textarea') ?? region : region
  place?.focus()
}

/** 說明 → 主張 → 調查 → 方案 → 簽名: where the hearing stands; each part leads to its column. */
export function AgendaSteps() {
  const { t } = useTranslation('hearingPeople')
  const { view, meeting } = useHearing()
  const now = agendaParts.indexOf(agendaNow(view.facts, meeting))
  return (
    <nav aria-label={t('agenda')}>
      <ol className="agenda-steps">
        {agendaParts.map((part, index) => (
          <li key={part}>
            <button type="button" className="agenda-step" aria-current={index === now ? 'step' : undefined} data-standing={index < now ? 'done' : index === now ? 'now' : 'ahead'} onClick={() => focusColumn(columnOf[part])}>
              {t(`part.${part}`)}
              <span className="visually-hidden">{t(index < now ? 'agendaDone' : index === now ? 'agendaNow' : 'agendaAhead')}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
