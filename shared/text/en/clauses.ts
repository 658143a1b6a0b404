/** The library of clauses for settlement terms. */
export const clauses = {
  add: 'Add from the library', library: 'Library of clauses', find: 'Find a clause', findHint: 'Title or short code, Enter adds it', nothing: 'No clause fits',
  findings: 'What the terms would better say', toField: 'Go to the field',
  severity: { NOT_ENFORCEABLE: 'May not be enforceable', WEAKER: 'Could be stronger' }, wouldSay: 'It would say: ',
} as const
