import { useTranslation } from 'react-i18next'
import { waysAfterReturn } from '../../../shared/law/service.ts'
import type { ReturnReason } from '../../../shared/model/service.ts'
import { useWords } from '../../texts.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'

/** It came back: when, why, and what the law offers next. */
export function Returned({ returned: { on, reason } }: { returned: { on: string; reason: ReturnReason } }) {
  const { t } = useTranslation(['service', 'domain'])
  const dates = useDates()
  const inLanguage = useWords()
  return (
    <>
      <Badge tone="bad" icon="warning">{t('returned', { date: dates.tableDate(on), reason: t(`domain:returnReason.${reason}`) })}</Badge>
      <ul className="service-ways" aria-label={t('waysOn')}>
        {waysAfterReturn[reason].map(({ words, article }) => <li key={article}>{inLanguage(words)}<small className="article">{article}</small></li>)}
      </ul>
    </>
  )
}
