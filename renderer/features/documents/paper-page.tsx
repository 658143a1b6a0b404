import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useDesk } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Paper } from './paper.tsx'

/** Only the paper: what main prints and makes a PDF of. `data-paper` on the body says when it stands, or that it does not. */
export function PaperPage() {
  const { caseId = '', code = '', key = '' } = useParams()
  const { data: model, error } = useDesk('document.preview', { caseId, code, key })
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
