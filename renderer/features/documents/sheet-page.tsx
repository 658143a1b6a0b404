import { useParams } from 'react-router'
import type { OfficeSheet } from '../../../shared/ipc/views.ts'
import { useDesk } from '../../desk.ts'
import { PaperAlone } from './paper-page.tsx'

/** Only the paper of a sheet: what main prints and makes a PDF of. Its address is made in electron/windows/paper.ts; main checks it as any input. */
export function SheetPage() {
  const { kind = '', of = '' } = useParams()
  const sheet = (kind === 'ROSTER' ? { kind, of } : { kind, date: of }) as OfficeSheet
  return <PaperAlone {...useDesk('sheet.preview', { sheet })} />
}
