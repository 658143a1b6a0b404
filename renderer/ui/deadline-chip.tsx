import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../shared/law/deadlines.ts'
import { daysBetween } from '../../shared/model/dates.ts'
import { Badge, type Tone } from './badge.tsx'
import { useDates } from './dates.ts'
import type { IconName } from './icon.tsx'

/** 逾期 2 日 · 今日到期 · 剩 5 日, with 上午 when it ends at noon. `today` is the office's date, ISO. */
export function DeadlineChip({ deadline, today }: { deadline: Pick<Deadline, 'dueOn' | 'amOnly' | 'status'>; today: string }) {
  const { t } = useTranslation('frame')
  const dates = useDates()
  const days = daysBetween(today, deadline.dueOn)
  const { tone, icon, words } = look(deadline.status, days)
  return (
    <Badge tone={tone} icon={icon} title={dates.actionDate(deadline.dueOn)}>
      {words === 'met' ? t('deadline.met')
        : words === 'late' ? t('deadline.late')
        : words === 'lapsed' ? t('deadline.lapsed')
        : words === 'overdue' ? t('deadline.overdue', { count: -days })
        : words === 'today' ? t('deadline.today')
        : t('deadline.left', { count: days })}
      {deadline.amOnly && (words === 'today' || words === 'left') && <span className="badge-extra">{t('deadline.amOnly')}</span>}
    </Badge>
  )
}

type Words = 'met' | 'late' | 'lapsed' | 'overdue' | 'today' | 'left'

function look(status: Deadline['status'], days: number): { tone: Tone; icon: IconName; words: Words } {
  if (status === 'MET') return { tone: 'good', icon: 'done', words: 'met' }
  if (status === 'LATE') return { tone: 'neutral', icon: 'done', words: 'late' }
  if (status === 'LAPSED') return { tone: 'neutral', icon: 'close', words: 'lapsed' }
  if (days < 0) return { tone: 'bad', icon: 'warning', words: 'overdue' }
  if (days === 0) return { tone: 'warn', icon: 'alarm', words: 'today' }
  return { tone: days <= 3 ? 'accent' : 'neutral', icon: 'clock', words: 'left' }
}
