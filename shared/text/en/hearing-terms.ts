/** The hearing room: offers, the proposal, answers and the outcome. */
export const hearingTerms = {
  offers: 'Offers', ledger: 'Offers so far', newOffer: 'Enter an offer', who: 'Offered by', side: { EMPLOYEE: 'Employee', EMPLOYER: 'Employer', MEDIATOR: 'Mediator' }, amount: 'Amount', words: 'Words', addOffer: 'Add',
  dollars: 'NT${{amount}}', propose: 'Make it the proposal', removeOffer: 'Remove the offer of {{time}}', noGap: 'Both sides have yet to name a sum.', gap: '{{amount}} apart', meets: 'The sides meet', nearer: '{{amount}} nearer than before', farther: '{{amount}} farther than before',
  proposal: 'Terms of the proposal', answers: 'Answers of the parties', outcome: 'Result of the mediation', by: 'through {{name}}',
} as const
