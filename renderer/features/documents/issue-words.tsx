import { useTranslation } from 'react-i18next'
import type { DocumentStanding } from '../../../shared/documents/issue-standing.ts'
import type { DocumentIssue } from '../../../shared/ipc/views.ts'
import { Badge } from '../../ui/badge.tsx'
import { useDates } from '../../ui/dates.ts'

/** 115.03.05 高市勞關字第1150000001號（第 1 版）: one issue in a line. */
export function useIssueWords(): (issue: Pick<DocumentIssue, 'on' | 'version' | 'documentNumber'>) => string {
  const { t, i18n } = useTranslation('issuing')
  const dates = useDates()
  const brackets = i18n.language === 'en' ? [' (', ')'] : ['（', '）']
  return ({ on, version, documentNumber = '' }) => `${[dates.tableDate(on), documentNumber].filter((part) => part !== '').join(' ')}${brackets.join(t('version', { version }))}`
}

/** Where a document stands, in words with a mark; nothing for a form that people fill in. */
export function StandingMark({ standing }: { standing: DocumentStanding }) {
  const { t } = useTranslation('issuing')
  const words = useIssueWords()
  switch (standing.is) {
    case 'FORM':
      return null
    case 'UNFINISHED':
      return <p className="document-standing"><Badge icon="edit">{t('unfinished')}</Badge></p>
    case 'UNISSUED':
      return <p className="document-standing"><Badge tone="accent" icon="clock">{t('unissued')}</Badge></p>
    case 'ISSUED':
      return <p className="document-standing"><Badge tone="good" icon="done">{t('done')}</Badge><span className="quiet number">{words(standing.issue)}</span></p>
    case 'LAPSED':
      return <p className="document-standing"><Badge tone="warn" icon="warning">{t('lapsed')}</Badge><span className="quiet number">{t('last', { issue: words(standing.issue) })}</span></p>
    case 'CHANGED':
      return <p className="document-standing"><Badge tone="warn" icon="warning">{t('changed')}</Badge><span className="quiet number">{t('last', { issue: words(standing.issue) })}</span></p>
  }
}
