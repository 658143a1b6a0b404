import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isWordingEditable } from '../../../shared/documents/hand-edits.ts'
import { currentIssue } from '../../../shared/documents/issuing.ts'
import { slipCode } from '../../../shared/documents/outcome-slip.ts'
import type { DocumentOwner } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { Banner, RefusalBanner } from '../../ui/banner.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PaperDesk } from '../../ui/paper-desk.tsx'
import { DocumentButtons, refOf } from './document-actions.tsx'
import { EditablePaper } from './edit-paper.tsx'
import { IssueButton } from './issue-button.tsx'
import { MissingList } from './missing-list.tsx'
import { type Owner, ownerOfCase } from './owner.ts'
import { Paper } from './paper.tsx'
import { CopyChoice, LanguageChoice, type ShownDocument } from './version-choice.tsx'
import './documents.css'

interface PreviewProps { owner: Owner; called: ShownDocument; onClose: () => void }
type MaybeShown = { called: ShownDocument | null }

/** A document of a case as it will be on paper. */
export function DocumentPreview({ caseId, ...rest }: Omit<PreviewProps, 'called' | 'owner'> & MaybeShown & { caseId: string }) {
  const view = useDesk('case.view', { caseId }).data
  return view ? <OwnedPreview owner={ownerOfCase(view)} {...rest} /> : null
}

/** A document as it will be on paper. */
export function OwnedPreview({ called, ...rest }: Omit<PreviewProps, 'called'> & MaybeShown) {
  return called === null ? null : <OpenPreview key={`${called.code} ${called.key} ${called.copy ?? ''} ${called.issuedSeq ?? ''} ${called.isNext ? 'next' : ''}`} called={called} {...rest} />
}

/** What is chosen above the paper is what its buttons save and print. */
function OpenPreview({ owner, called, onClose }: PreviewProps) {
  const { t } = useTranslation(['case', 'edits', 'issuing'])
  const [shown, setShown] = useState<ShownDocument>({ ...refOf(called), title: called.title, ...(called.isNext ? { isNext: true } : {}) })
  return (
    <Dialog title={t(shown.isNext ? 'issuing:nextOf' : 'case:documents.previewOf', { title: called.title })} isOpen onClose={onClose} size="large" closesOnClickOutside actions={<>{!shown.isNext && <DocumentButtons owner={owner.ref} shown={shown} />}<IssueButton owner={owner} shown={shown} onIssued={() => setShown(({ isNext: _next, ...one }) => one)} /></>}>
      {shown.code === slipCode
        ? <LanguageChoice shown={shown} onChoose={(key) => setShown({ ...shown, key })} />
        : shown.issuedSeq === undefined && !shown.isNext && <CopyChoice owner={owner} shown={shown} onChoose={(copy) => setShown(({ copy: _last, ...one }) => (copy === null ? one : { ...one, copy }))} />}
      {shown.isNext && <Banner>{t('issuing:next')}</Banner>}
      {shown.copy === undefined && !isInForce(owner, shown) && <MissingList owner={owner} code={shown.code} docKey={shown.key} {...(shown.isNext ? { seq: owner.seq } : {})} />}
      {isRecord(shown) && <p className="quiet record-note">{t('edits:record')}</p>}
      {isOnDesk(owner, shown) ? <EditablePaper owner={owner} shown={shown} /> : <PreviewedPaper owner={owner.ref} shown={shown} />}
    </Dialog>
  )
}

/** Its words are changed by an event, which voids its signatures. */
const isRecord = ({ code, copy }: ShownDocument): boolean => copy === undefined && (code === 'D11' || code === 'D12')

/** A letter or sheet of the office, as it is before it goes out. */
function isOnDesk({ documents }: Owner, { code, key, copy, issuedSeq, isNext }: ShownDocument): boolean {
  const called = documents.find((one) => one.code === code && one.key === key)
  return called !== undefined && called.lapsed !== true && copy === undefined && issuedSeq === undefined && isWordingEditable(code) && (currentIssue(called) === null || isNext === true)
}

/** What went out lacks nothing that could still be filled in. */
const isInForce = ({ documents }: Owner, { code, key, issuedSeq, isNext }: ShownDocument): boolean => isNext !== true && (
  issuedSeq !== undefined || documents.some((one) => one.code === code && one.key === key && currentIssue(one) !== null))

function PreviewedPaper({ owner, shown }: { owner: DocumentOwner; shown: ShownDocument }) {
  const preview = useDesk('document.preview', { ...owner, ...refOf(shown) }, { keepPrevious: true })
  if (preview.error) return <RefusalBanner refusal={preview.error.refusal} />
  return preview.data ? <PaperDesk label={shown.title}><Paper model={preview.data} /></PaperDesk> : <Loading />
}
