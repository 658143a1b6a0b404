import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lostStatutoryWords } from '../../../shared/documents/editing/statutory.ts'
import type { EditedDocument } from '../../../shared/documents/hand-edits.ts'
import type { DocumentDesk } from '../../../shared/ipc/views.ts'
import { Banner } from '../../ui/banner.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { Paper } from './paper.tsx'

/** What goes out: the attachments, what was changed by hand, and the paper itself on demand. */
export function IssueContents({ code, desk, edited }: { code: string; desk: DocumentDesk; edited: EditedDocument }) {
  const { t } = useTranslation('issuing')
  const [isOpen, setOpen] = useState(false)
  const lost = lostStatutoryWords(desk.generated, edited.model, code)
  return (
    <>
      {lost.length > 0 && (
        <Banner tone="warn" title={t('lost')}>
          <ul className="issue-files">{lost.map(({ words, article }) => <li key={words}>{words} <small className="article">{article}</small></li>)}</ul>
        </Banner>
      )}
      <div>
        <p className="quiet">{t('attachments')}：{desk.attachments.length === 0 ? t('noAttachments') : desk.attachments.map(({ title }) => title).join('、')}</p>
        {edited.applied.length > 0 && <p>{t('changes', { count: edited.applied.length })}</p>}
        <p className="quiet">{t('nothingElse')}</p>
      </div>
      <details className="document-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('content')}</summary>
        {isOpen && <PaperDesk label={t('content')} className="issue-paper"><Paper model={edited.model} /></PaperDesk>}
      </details>
    </>
  )
}
