import { currentProposal } from '../../shared/lifecycle/standing.ts'
import { claimedLabel, meetingDay, usualParties } from './choices.ts'
import { defineForm } from './definition.ts'
import { ProposalBody } from './proposal-body.tsx'
import { emptyTerm, termPayload, type TermValues, valuesOf } from './term-values.ts'
import { votePayload, type Votes } from './vote-fields.tsx'

export const proposalMade = defineForm<{ terms: TermValues[]; votes: Votes }>({
  wide: true, on: meetingDay,
  initial: (context) => {
    const { facts } = context.view
    const votes: Votes = { for: '', against: '' }
    const last = currentProposal(facts)
    if (last) return { terms: last.terms.map((term) => valuesOf(term, facts.parties)), votes }
    const { payerId, payeeId } = usualParties(context)
    return { terms: [emptyTerm('T1', 'PAYMENT', payerId, payeeId, claimedLabel(facts, payeeId))], votes }
  },
  Body: ProposalBody,
  events: ({ terms, votes }, { view }) => [{
    terms: terms.map((term) => termPayload(term, view.facts.parties)), ...(view.facts.mode === 'COMMITTEE' ? { votes: votePayload(votes) } : {}),
  }],
})
