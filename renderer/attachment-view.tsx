import { useDesk } from './desk.ts'
import { RefusalBanner } from './ui/banner.tsx'
import { Dialog } from './ui/dialog.tsx'
import { FileView } from './ui/file-view.tsx'
import { Loading } from './ui/loading.tsx'

interface AttachmentViewProps {
  /** Of the plain file, as the event names it. */
  sha256: string
  name: string
}

/** A file of an application, decrypted for this look alone. */
export function AttachmentView({ sha256, name }: AttachmentViewProps) {
  const { data, error } = useDesk('subsidy.attachment', { sha256 }, { isFresh: true })
  if (error) return <RefusalBanner refusal={error.refusal} />
  return data ? <FileView key={sha256} file={{ name, ...data }} /> : <Loading />
}

/** The same over the page. */
export function AttachmentDialog({ onClose, ...file }: AttachmentViewProps & { onClose: () => void }) {
  return <Dialog title={file.name} isOpen size="large" onClose={onClose} closesOnClickOutside><div className="attachment-dialog"><AttachmentView {...file} /></div></Dialog>
}
