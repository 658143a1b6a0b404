import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWordingEditable } from '../../../shared/documents/hand-edits.ts'
import { currentIssue } from '../../../shared/documents/issuing.ts'
import { slipCode } from '../../../shared/documents/outcome-slip.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { DocumentButtons, refOf } from './document-actions.tsx'
import { EditablePaper } from './edit-paper.tsx'
import { IssueButton } from './issue-button.tsx'
import { MissingList } from './missing-list.tsx'
import { Paper } from './paper.tsx'
import { CopyChoice, LanguageChoice, type ShownDocument } from './version-choice.tsx'
import './documents.css'

interface PreviewProps { caseId: string; called: ShownDocument; onClose: () => void }

/** A document as it will be on paper. */
export function DocumentPreview({ called, ...rest }: Omit<PreviewProps, 'called'> & { called: ShownDocument | null }) {
  return called === null ? null : <OpenPreview key={`${called.code} ${called.key} ${called.copy ?? ''} ${called.issuedSeq ?? ''} ${called.isNext ? 'next' : ''}`} called={called} {...rest} />
}

/** What is chosen above the paper is what its buttons save and print. */
function OpenPreview({ caseId, called, onClose }: PreviewProps) {
  const { t } = useTranslation(['case', 'edits', 'issuing'])
  const view = useDesk('case.view', { caseId }).data
  const [shown, setShown] = useState<ShownDocument>({ ...refOf(called), title: called.title, ...(called.isNext ? { isNext: true } : {}) })
  return (
    <Dialog title={t(shown.isNext ? 'issuing:nextOf' : 'case:documents.previewOf', { title: called.title })} isOpen onClose={onClose} size="large" closesOnClickOutside actions={<>{!shown.isNext && <DocumentButtons caseId={caseId} shown={shown} />}{view && <IssueButton view={view} shown={shown} onIssued={() => setShown(({ isNext: _next, ...one }) => one)} />}</>}>
      {shown.code === slipCode
        ? <LanguageChoice shown={shown} onChoose={(key) => setShown({ ...shown, key })} />
        : view && shown.issuedSeq === undefined && !shown.isNext && <CopyChoice view={view} shown={shown} onChoose={(copy) => setShown(({ copy: _last, ...one }) => (copy === null ? one : { ...one, copy }))} />}
      {shown.isNext && <Banner>{t('issuing:next')}</Banner>}
      {view && shown.copy === undefined && !isInForce(view, shown) && <MissingList view={view} code={shown.code} docKey={shown.key} {...(shown.isNext ? { seq: view.seq } : {})} />}
      {isRecord(shown) && <p className="quiet record-note">{t('edits:record')}</p>}
      {view && isOnDesk(view, shown) ? <EditablePaper view={view} shown={shown} /> : <PreviewedPaper caseId={caseId} shown={shown} />}
    </Dialog>
  )
}

/** Its words are changed by an event, which voids its signatures. */
const isRecord = ({ code, copy }: ShownDocument): boolean => copy === undefined && (code === 'D11' || code === 'D12')

/** A letter or sheet of the office, as it is before it goes out. */
function isOnDesk({ documents }: CaseView, { code, key, copy, issuedSeq, isNext }: ShownDocument): boolean {
  const called = documents.find((one) => one.code === code && one.key === key)
  return called !== undefined && copy === undefined && issuedSeq === undefined && isWordingEditable(code) && (currentIssue(called) === null || isNext === true)
}

/** What went out lacks nothing that could still be filled in. */
const isInForce = ({ documents }: CaseView, { code, key, issuedSeq, isNext }: ShownDocument): boolean => isNext !== true && (
  issuedSeq !== undefined || documents.some((one) => one.code === code && one.key === key && currentIssue(one) !== null))

function PreviewedPaper({ caseId, shown }: { caseId: string; shown: ShownDocument }) {
  const preview = useDesk('document.preview', { caseId, ...refOf(shown) }, { keepPrevious: true })
  if (preview.error) return <RefusalBanner refusal={preview.error.refusal} />
  return preview.data ? <PaperDesk label={shown.title}><Paper model={preview.data} /></PaperDesk> : <Loading />
}
