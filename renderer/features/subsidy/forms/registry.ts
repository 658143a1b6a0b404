import { decisionForm } from './decision-form.tsx'
import type { FormRegistry } from './definition.ts'
import { followUpForm } from './follow-up-form.tsx'
import { appealed, clawback, closed, notified, paid, receipt, repaid, withdrawn } from './later-forms.ts'
import { reviewForm } from './review-form.tsx'
import { supplementForm } from './supplement-form.tsx'
import { supplementedForm } from './supplemented-form.tsx'

/** The form of each event that is entered by hand; a submission has its own page, and a letter is issued from the documents. */
export const subsidyForms: FormRegistry = {
  'subsidy.supplementRequested': supplementForm,
  'subsidy.supplemented': supplementedForm,
  'subsidy.reviewSheetCompleted': reviewForm,
  'subsidy.decided': decisionForm,
  'subsidy.notified': notified,
  'subsidy.receiptReceived': receipt,
  'subsidy.paid': paid,
  'subsidy.appealed': appealed,
  'subsidy.clawbackOrdered': clawback,
  'subsidy.repaid': repaid,
  'subsidy.followedUp': followUpForm,
  'subsidy.closed': closed,
  'subsidy.withdrawn': withdrawn,
}
