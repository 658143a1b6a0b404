import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { Refusal } from '../../../shared/ipc/result.ts'
import { call } from '../../desk.ts'
import { RefusalBanner } from '../../ui/banner.tsx'
import { Paper } from './paper.tsx'

type Held = { token: string; models: DocumentModel[] } | { token: string; refusal: Refusal }

/**
 * Only paper: what main holds ready under the token of the address, and prints or makes a PDF of (electron/windows/paper-press.ts). The body
 * says when it stands. Asked for once and not kept: many papers are shown one after the other.
 */
export function PaperPage() {
  const { token = '' } = useParams()
  const [held, setHeld] = useState<Held | null>(null)
  useEffect(() => {
    let isWanted = true
    void call('paper.held', { token }).then((answer) => isWanted && setHeld(answer.ok ? { token, models: answer.value } : { token, refusal: answer.refusal }))
    return () => {
      isWanted = false
    }
  }, [token])
  useEffect(() => {
    if (held === null) return undefined
    const mark = 'models' in held ? 'paper' : 'paperFailed'
    document.body.dataset[mark] = held.token
    return () => {
      delete document.body.dataset[mark]
    }
  }, [held])
  if (held === null) return null
  if ('refusal' in held) return <RefusalBanner refusal={held.refusal} />
  return <div className="standalone">{held.models.map((model, index) => <Paper key={`${held.token} ${String(index)}`} model={model} />)}</div>
}
