import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { CalledDocument, DocumentIssue, DocumentOwner } from '../../../shared/ipc/views.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/copy-text.ts'
import { useDates } from '../../ui/dates.ts'
import { notify } from '../../ui/notices.tsx'
import { useDocumentActions } from './document-actions.tsx'
import { SetResult, useSetSaving } from './issued-set.tsx'

/** What was issued: its number, to be read and copied, and what one does next with it. */
export function IssueDone({ owner, called, issue, onClose }: { owner: DocumentOwner; called: CalledDocument; issue: DocumentIssue; onClose: () => void }) {
  const { t } = useTranslation('issuing')
  const dates = useDates()
  const saving = useSetSaving(owner)
  const { print, isBusy, refusal } = useDocumentActions(owner)
  const number = useRef<HTMLElement>(null)
  const { documentNumber } = issue
  return (
    <div className="issue-done">
      <div role="status">
        <p className="quiet">{t(documentNumber === undefined ? 'doneWithout' : 'done')}</p>
        {documentNumber !== undefined && <p><strong ref={number} className="issue-number">{documentNumber}</strong></p>}
        <p>{t('doneFacts', { date: dates.date(issue.on), version: t('version', { version: issue.version }) })}</p>
      </div>
      {documentNumber !== undefined && (
        <div><Button size="small" icon="document" onPress={() => number.current && copyText(number.current) && notify(t('copied', { number: documentNumber }))}>{t('copy')}</Button></div>
      )}
      {refusal && <RefusalBanner refusal={refusal} />}
      <SetResult saving={saving} />
      <div className="form-foot">
        <Button onPress={onClose}>{t('close')}</Button>
        <Button icon="print" isPending={isBusy} onPress={() => void print({ code: called.code, key: called.key, title: called.title, issuedSeq: issue.seq })}>{t('print')}</Button>
        <Button variant="primary" icon="download" autoFocus isPending={saving.isBusy} onPress={() => saving.save(issue.seq)}>{t('saveSet')}</Button>
      </div>
    </div>
  )
}
