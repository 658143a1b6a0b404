import type { packets as chinese } from '../zh-TW/packets.ts'
import type { Catalogue } from '../catalogue.ts'

/** Case packets: cases go out to a mediator's laptop and come back. */
export const packets = {
  title: 'Case packets',
  description: 'Take cases, encrypted, to a laptop and merge what was recorded there when it comes back. Private notes and drafts never travel.',
  go: 'Take cases out and back',
  settingsHint: 'One encrypted file carries cases, roster and templates to a mediator’s laptop; what comes back is confirmed case by case and can be undone.',

  out: 'Take cases out',
  outHint: 'Tick the cases to take. Roster, templates and office calendar go with them.',
  find: 'Filter cases', findHint: 'Number, name, or date of the meeting',
  cases: 'Cases that can be taken', allListed: 'Tick all listed', chosen_one: '{{count}} case ticked', chosen_other: '{{count}} cases ticked',
  noCases: 'No case is under way', noneFound: 'No case matches',
  meetingAt: 'Meeting {{date}} {{time}}',
  lock: 'Opened with', lockPassphrase: 'A passphrase', lockPassphraseHint: 'Tell it by telephone or in person, not with the file', lockKey: 'A recipient key', lockKeyHint: 'Only that computer can open it; nothing to remember',
  passphrase: 'Passphrase', passphraseHint: 'At least 12 characters; a Chinese one counts for two', again: 'Passphrase again', differ: 'The two passphrases differ',
  strength: { SHORT: 'Too short', WEAK: 'Easy to guess: use more different characters', FAIR: 'Good; longer is safer', STRONG: 'Strong' },
  recipients: 'Recipient keys', recipientsHint: 'One a line, beginning with age1; copied from this page on the other computer',
  saveOut: 'Make a packet…', making: 'Encrypting…', saved: 'The packet was saved as {{file}}',
  fileOut: 'case packet out', fileBack: 'case packet back',

  back: 'Take back to the office', backHint: 'What was recorded on the way goes into one encrypted file, to be merged at the office.',
  carried: 'Cases on this laptop', added_one: '{{count}} new event', added_other: '{{count}} new events', nothingAdded: 'Nothing new', saveBack: 'Make a packet for the office…',
  awayNote: 'This is a laptop of the office: it opens no cases and gives no letter numbers.',

  takeIn: 'Take in', takeInHint: 'Choose a packet. Nothing is changed before you confirm.', choose: 'Choose a file…',
  openTitle: 'Open a packet', open: 'Open', opening: 'Decrypting…', opened: 'File: {{name}}', keyUsed: 'It opens with the key of this computer.',
  previewOut: 'Before taking in', previewBack: 'Before merging', made: 'Made by {{by}}, {{at}}',
  as: { ADDED: 'Will be added', CONTINUED: 'The office’s later events will be added', SAME: 'Up to date', KEPT: 'This computer’s version stays' },
  events_one: '{{count}} event', events_other: '{{count}} events',
  confirmOut: 'Take in {{count}}', confirmBack: 'Merge {{count}}', confirmNothing: 'Keep on record',
  ours: 'Office added {{count}}', theirs: 'Laptop added {{count}}', accepted: '{{count}} will be accepted', wasAccepted: '{{count}} accepted', refusedCount: '{{count}} refused',
  atOffice: 'Office', onLaptop: 'Laptop', before: '{{count}} events in common', known: '{{count}} merged before',
  asIs: 'Continues as it is', rechained: 'After the office’s events', refusedShort: 'Refused', acceptedAs: 'accepted as event {seq}',
  listOf: 'Events of {{number}}', what: 'Event', day: 'Date', who: 'Recorded by', result: 'Result',
  refusedKept: 'What is refused is kept with all it says in the report of this merge; nothing is lost.',

  run: {
    PACK_OUT: 'Making a packet', PACK_BACK: 'Making a packet for the office', TAKE_IN: 'Taking in', current: 'Working on {{number}}', cancel: 'Cancel', cancelling: 'Cancelling; nothing half done is kept',
    done: {
      PACK_OUT_one: '{{count}} case is in the packet', PACK_OUT_other: '{{count}} cases are in the packet', PACK_BACK_one: '{{count}} case is in the packet', PACK_BACK_other: '{{count}} cases are in the packet',
      TAKE_IN_one: '{{count}} case was taken in', TAKE_IN_other: '{{count}} cases were taken in',
    },
    failed_one: '{{count}} case failed or has events that were refused', failed_other: '{{count}} cases failed or have events that were refused', failedTitle: 'Cases that failed', read: 'Close', notice: 'Packet: {{good}} cases done, {{bad}} failed',
  },

  merges: 'Merges', noMerges: 'No packet has been merged yet', mergedAt: '{{at}}, by {{by}}',
  undoneBy: 'Undone {{at}} by {{by}}',
  history: {
    LAPTOP: 'Came back with the packet that {{madeBy}} made {{madeAt}}; merged {{at}} by {{by}} (no. {{mergeNo}})', OFFICE: 'Came with the office’s packet; taken in {{at}} by {{by}}',
    undone_one: '{{count}} event of merge no. {{mergeNo}} was undone {{at}} by {{by}} and is kept as evidence.', undone_other: '{{count}} events of merge no. {{mergeNo}} were undone {{at}} by {{by}} and are kept as evidence.',
  },
  standing: { DONE: 'Merged', UNDONE: 'Undone', LATER: 'Cannot be undone: something was recorded since', NOTHING: 'Nothing was added' },
  undo: 'Undo', undoAll: 'Undo all', undoOne: 'Undo {{number}}', undoTitle: 'Undo a merge', undoText: 'What this merge added goes out of the log ({{what}}). It is kept as evidence with who undid it and when; the same packet can be merged again.', undone_one: '{{count}} case undone', undone_other: '{{count}} cases undone',
  report: 'Save report…', reportName: 'merge report', reportOf: 'Save report, {{at}}',

  key: 'Key of this computer', keyHint: 'Give this key to the office: a packet made with it opens on this computer alone. The secret part is kept by the operating system and never leaves it.',
  keyNone: 'This computer has no safe place for a key; use a passphrase.', keyMake: 'Make a key', keyCopy: 'Copy key', keyCopied: 'The key was copied',
  madeHere: 'Packets made', purpose: { OUT: 'Out', BACK: 'Back' },
  col: { number: 'Case', purpose: 'Kind', at: 'Time', by: 'Made by' },
  csv: { caseNumber: 'Case', from: 'From', seq: 'No.', event: 'Event', on: 'Date', by: 'Recorded by', result: 'Result', reason: 'Reason', article: 'Article', content: 'Content' },
} as const satisfies Catalogue<typeof chinese>
