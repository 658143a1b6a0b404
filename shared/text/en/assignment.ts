import type { Catalogue } from '../catalogue.ts'
import type { assignment as chinese } from '../zh-TW/assignment.ts'

/** Assignment: candidates in order, what speaks for and against them, and where else they appear. */
export const assignment = {
  candidates: 'Candidates', candidatesHint: 'In the order of: no ties, field, load, turn. ↑↓ to choose, Ctrl+Enter to record.',
  load: '{{open}} open, {{month}} this month', barred: 'Barred by law ({{count}})', nobody: 'Nobody on the roster can take this. See to the roster first.',
  find: 'Find by name ({{count}} in all)', notFound: 'Nobody of that name can be chosen.', showMore: 'Show more ({{count}} left)', notListed: '{{count}} more are not listed.',
  hitsOf: '{{name}}: other cases of the same parties', shared: 'same party: {{names}}', byName: 'maybe a namesake', sameCase: 'this case',
  bothSides: 'both parties', more: '{{count}} more', readInEnglish: 'To be disclosed, in Chinese on the record: {{text}}',
  side: 'In the place of', seats: 'Size of the committee', seatsThree: '3 (one named by the authority)', seatsFive: '5 (three named by the authority)', chair: 'Chair',
  members: 'Members named by the authority', membersHint: 'Space ticks; {{count}} in all, {{chosen}} chosen.', warning: 'This name appears in cases of the same parties; check whether it must be disclosed or is a ground for recusal.',
} as const satisfies Catalogue<typeof chinese>
