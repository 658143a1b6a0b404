import type { Catalogue } from '../catalogue.ts'
import type { committee as chinese } from '../zh-TW/committee.ts'

/** The mediation committee, recusal, fact finding, and why a step is possible or not. */
export const committee = {
  card: {
    days: 'days', disclosure: 'Disclosed: {{text}}', extended: '{{days}} more days', title: 'Mediation committee', size: '{{members}} members', forming: 'being formed', complete: 'complete', seat: 'Seat', member: 'Member', chosenHow: 'How chosen', since: 'since {{date}}',
    chair: 'Chair', openSelected: 'to be chosen', openDesignated: 'to be designated', notNotified: 'not notified yet', notified: 'notice served {{date}}',
    selectionDue: 'may choose until {{date}}', selectionOver: 'could choose until {{date}}; the authority may appoint',
  },
  /** Who speaks for the mediating side. */
  speaker: 'Committee',
  seat: { EMPLOYEE: 'Employee side', EMPLOYER: 'Employer side', AUTHORITY: 'Authority' },
  chosen: { SELECTED: 'chosen by the side', APPOINTED: 'appointed in the side’s place', DESIGNATED: 'designated by the authority' },
  recusal: {
    title: 'Recusal', pending: 'undecided', granted: 'Recused', denied: 'Denied', requestedBy: '{{name}} asked on {{date}} that {{of}} be recused', ownAccord: '{{of}} stepped aside on {{date}}',
    self: 'The person steps aside', selfNote: '行政程序法 §32', granting: 'Grant', denying: 'Deny', decidedOn: 'decided {{date}}',
  },
  ground: {
    '§32①': 'The person, a spouse, a former spouse, or a near relative by blood or marriage is a party',
    '§32②': 'The person or a spouse shares rights or obligations of the matter with a party',
    '§32③': 'Is or was a proxy or assistant of a party in the matter',
    '§32④': 'Was a witness or expert in the matter',
    BIAS: 'Concrete facts give reason to fear partiality',
  },
  groundArticle: { '§32①': '行政程序法 §32①', '§32②': '行政程序法 §32②', '§32③': '行政程序法 §32③', '§32④': '行政程序法 §32④', BIAS: '行政程序法 §33 I②' },
  factFinding: {
    title: 'Fact finding', assigned: '{{name}} was assigned on {{date}}', waiting: 'not reported yet', reported: 'reported {{date}}', proposedSolution: 'Proposed solution', witnesses: 'Heard',
  },
  notice: { title: 'Notice to choose', again: 'notified {{date}}' },
  members: {
    title: 'Members present', count: '{{size}} members, {{present}} present; more than half is {{needed}} (§18)', quorate: 'Quorum', notQuorate: 'No quorum',
    notQuorateHint: 'No meeting without a quorum: close this form and enter “Quorum failed” instead.', enoughHint: 'More than half are present: the meeting is to be opened.',
    lastFailure: 'The meeting before had no quorum either: mediation then counts as failed (§21①).', inPerson: 'Members come in person, not by proxy (§17 I)',
  },
  votes: {
    title: 'Votes of the members', needed: '{{present}} members present, {{needed}} must agree (§18)', carried: 'Carried', notCarried: 'Not carried', present: '{{present}} present', result: '{{for}} for, {{against}} against',
    sumOff: '{{sum}} votes, {{present}} members present; check them',
  },
  guests: {
    interpreters: 'Interpreters', observers: 'Others present', addInterpreter: 'Add interpreter', addObserver: 'Add somebody', name: 'Name', language: 'Language', capacity: 'Capacity',
    remove: 'Remove {{name}}', needs: '{{name}} needs an interpreter for {{language}}', interpreterNumber: 'Interpreter {{number}}', observerNumber: 'Present {{number}}',
  },
  excused: { label: 'Good reason', UNJUDGED: 'not judged yet', EXCUSED: 'with good reason', UNEXCUSED: 'without good reason' },
  selected: { fromOutside: 'Somebody not on the roster', yes: 'Yes', no: 'No', none: 'None', },
  disqualification: {
    CIVIL_RIGHTS_DEPRIVED: 'Deprived of civil rights', BANKRUPT: 'Bankrupt and not rehabilitated', DEBT_CLEARANCE: 'In liquidation under the debt clearance act', GUARDIANSHIP: 'Under guardianship or assistance',
  },
  arbitrators: { title: 'Proposed arbitrators', add: 'Add arbitrator', name: 'Arbitrator {{number}}', hint: 'Optional; a member of this case’s committee may not arbitrate it (§32 I①)' },
  explain: {
    title: 'Why?', button: 'Why?', intro: 'What can be entered at present, what cannot, and on which article that rests.', search: 'Find a step, a reason or an article', allowed: 'Possible',
    refused: 'Not possible now', nothing: 'No step fits', found: '{{total}} steps',
  },
} as const satisfies Catalogue<typeof chinese>
