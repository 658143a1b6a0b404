import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { Dialog } from '../ui/dialog.tsx'
import { EventFormPanel } from './event-form-panel.tsx'
import { eventForms } from './registry.ts'

/** The form of an event over the page. */
export function EventDialog({ type, view, onClose, onDone }: { type: CaseEventType | null; view: CaseView; onClose: () => void; onDone: (view: CaseView) => void }) {
  const { t } = useTranslation('domain')
  if (type === null || eventForms[type] === undefined) return null
  return (
    <Dialog title={t(`event.${type}`)} isOpen onClose={onClose} size={eventForms[type].wide ? 'large' : 'medium'}>
      <EventFormPanel key={`${view.caseId} ${type}`} type={type} view={view} inDialog onDone={onDone} onCancel={onClose} />
    </Dialog>
  )
}
