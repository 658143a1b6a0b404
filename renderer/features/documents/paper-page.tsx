import { useEffect } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { isCopy } from '../../../shared/documents/redaction.ts'
import { type RefusalError, useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Paper } from './paper.tsx'

/** Only the paper of a document: what main prints and makes a PDF of. */
export function PaperPage() {
  const { caseId = '', code = '', key = '' } = useParams()
  const copy = useSearchParams()[0].get('copy')
  return <PaperAlone {...useDesk('document.preview', { caseId, code, key, ...(isCopy(copy) ? { copy } : {}) })} />
}

/** A paper without anything around it. `data-paper` on the body says when it stands, or that it does not. */
export function PaperAlone({ data: model, error }: { data: DocumentModel | undefined; error: RefusalError | null }) {
  useEffect(() => {
    if (model) document.body.dataset.paper = 'ready'
    else if (error) document.body.dataset.paper = 'failed'
    return () => {
      delete document.body.dataset.paper
    }
  }, [model, error])
  if (error) return <RefusalBanner refusal={error.refusal} />
  return model ? <div className="standalone"><Paper model={model} /></div> : null
}
