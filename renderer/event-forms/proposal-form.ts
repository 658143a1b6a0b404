import { currentProposal } from '../../shared/lifecycle/standing.ts'
import { meetingDay, usualParties } from './choices.ts'
import { defineForm } from './definition.ts'
import { emptyTerm, termPayload, type TermValues, valuesOf } from './term-values.ts'
import { TermsEditor } from './terms-editor.tsx'

export const proposalMade = defineForm<{ terms: TermValues[] }>({
  wide: true, on: meetingDay,
  initial: (context) => {
    const { facts } = context.view
    const last = currentProposal(facts)
    if (last) return { terms: last.terms.map((term) => valuesOf(term, facts.parties)) }
    const { payerId, payeeId } = usualParties(context)
    return { terms: [emptyTerm('T1', 'PAYMENT', payerId, payeeId)] }
  },
  Body: TermsEditor,
  events: ({ terms }, { view }) => [{ terms: terms.map((term) => termPayload(term, view.facts.parties)) }],
})
