import { useTranslation } from 'react-i18next'
import type { SubsidyView } from '../../../../shared/ipc/subsidy-views.ts'
import type { SubsidyEventType } from '../../../../shared/subsidy/events.ts'
import { useDesk } from '../../../desk.ts'
import { subsidyDraftId, useStoredDraft } from '../../../drafts.ts'
import { useStatus } from '../../../status.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Loading } from '../../../ui/loading.tsx'
import { subsidyForms } from './registry.ts'
import { SubsidyFormPanel } from './subsidy-form-panel.tsx'

interface SubsidyEventDialogProps { type: SubsidyEventType | null; view: SubsidyView; ticked: readonly string[]; onClose: () => void; onDone: () => void }

/** The form of an event over the page. */
export function SubsidyEventDialog({ type, view, ticked, onClose, onDone }: SubsidyEventDialogProps) {
  const { t } = useTranslation('subsidy')
  const form = type === null ? undefined : subsidyForms[type]
  if (type === null || form === undefined) return null
  return (
    <Dialog title={t(`event.${type}`)} isOpen onClose={onClose} size={form.wide ? 'large' : 'medium'}>
      <StoredForm key={`${view.subsidyId} ${type}`} type={type} view={view} ticked={ticked} onClose={onClose} onDone={onDone} />
    </Dialog>
  )
}

function StoredForm({ type, view, ticked, onClose, onDone }: SubsidyEventDialogProps & { type: SubsidyEventType }) {
  const { today } = useStatus()
  const draft = useStoredDraft(subsidyDraftId(view.subsidyId, type))
  const roster = useDesk('roster.view', {}).data
  const form = subsidyForms[type]
  if (draft === undefined || roster === undefined || form === undefined) return <Loading />
  return <SubsidyFormPanel type={type} form={form} context={{ view, today, ticked, people: roster.people }} draft={draft} onDone={onDone} onCancel={onClose} />
}
