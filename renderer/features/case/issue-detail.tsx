import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../shared/ipc/views.ts'
import type { CaseEventOf } from '../../../shared/lifecycle/case-events.ts'
import { useDates } from '../../ui/dates.ts'

/** An issue in the history: what went out under which number, in whose place, what was changed by hand, and the hashes of its files on demand. */
export function IssueDetail({ view, seq, event }: { view: CaseView; seq: number; event: CaseEventOf<'document.issued'> }) {
  const { t, i18n } = useTranslation('issuing')
  const dates = useDates()
  const called = view.documents.find(({ issues }) => issues.some((issue) => issue.seq === seq))
  const version = called?.issues.find((issue) => issue.seq === seq)?.version
  const { replaces, edits = [], files = [] } = event
  const parts = [
    called?.title ?? event.code, event.documentNumber, version !== undefined && t('version', { version }),
    replaces && t('replaces', { issue: [dates.tableDate(replaces.on), replaces.documentNumber].filter(Boolean).join(' ') }),
    edits.length > 0 && t('handChanges', { count: edits.length }),
  ].filter((part) => typeof part === 'string' && part !== '')
  return (
    <>
      <p className="timeline-detail">{parts.join(i18n.language === 'en' ? ', ' : '，')}</p>
      {files.length > 0 && (
        <details>
          <summary className="quiet">{t('hashes')}</summary>
          <ul className="timeline-files">{files.map((file) => <li key={`${file.name} ${file.format}`}>{file.name}.{file.format}<br /><span className="number quiet">{file.sha256}</span></li>)}</ul>
        </details>
      )}
    </>
  )
}
