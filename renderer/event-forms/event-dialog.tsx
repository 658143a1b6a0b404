import { useTranslation } from 'react-i18next'
import type { CaseEventType } from '../../shared/lifecycle/case-events.ts'
import type { CaseView } from '../../shared/ipc/views.ts'
import { Dialog } from '../ui/dialog.tsx'
import type { FormValues } from './definition.ts'
import { EventFormPanel } from './event-form-panel.tsx'
import { eventForms } from './registry.ts'

interface EventDialogProps { type: CaseEventType | null; view: CaseView; /** Values somebody chose before it opened. */ chosen?: FormValues; /** Path of the field that it was opened for. */ focusOn?: string; onClose: () => void; onDone: (view: CaseView) => void }

/** The form of an event over the page. */
export function EventDialog({ type, view, chosen, focusOn, onClose, onDone }: EventDialogProps) {
  const { t } = useTranslation(['case', 'domain'])
  if (type === null || eventForms[type] === undefined) return null
  const { name } = eventForms[type]
  return (
    <Dialog title={name === undefined ? t(`domain:event.${type}`) : t(`form.${name}`)} isOpen onClose={onClose} size={eventForms[type].wide ? 'large' : 'medium'}>
      <EventFormPanel key={`${view.caseId} ${type}`} type={type} view={view} inDialog {...(chosen ? { chosen } : {})} {...(focusOn === undefined ? {} : { focusOn })} onDone={onDone} onCancel={onClose} />
    </Dialog>
  )
}
