import { assignmentForms } from './assignment-forms.ts'
import { committeeForms } from './committee-forms.ts'
import type { FormRegistry } from './definition.ts'
import { followUpForms } from './follow-up-forms.ts'
import { intakeForms } from './intake-forms.ts'
import { meetingForms } from './meeting-forms.ts'
import { recordForms } from './record-forms.ts'
import { upkeepForms } from './upkeep-forms.ts'

/** The form behind each type of event. A type without one has no button: a first event opens a case. */
export const eventForms: FormRegistry = { ...intakeForms, ...assignmentForms, ...committeeForms, ...meetingForms, ...recordForms, ...followUpForms, ...upkeepForms }
