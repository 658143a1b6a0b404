import type { edits as chinese } from '../zh-TW/edits.ts'
import type { Catalogue } from '../catalogue.ts'

/** Wording of a document changed by hand, before it is issued. */
export const edits = {
  edit: 'Change wording', done: 'Finish changing', hint: 'Enter or F2 changes, Ctrl+Enter keeps, Esc gives up, Delete takes a paragraph out, Insert adds one.',
  draftTitle: 'Changed wording: {{title}} {{case}}',
  tools: 'Tools for changing', remove: 'Take paragraph out', addAfter: 'Add paragraph after', undo: 'Undo', undoThis: 'Undo: {{text}}', undoAll: 'Undo all', jumpTo: 'Go to: {{text}}', jump: 'Go to',
  undoAllTitle: 'Undo every change made by hand?', undoAllText: 'The document goes back to the words that facts and template make; these changes cannot be had back.',
  area: 'Change this text', keep: 'Keep', cancel: 'Give up', tooLong: 'A text has at most 10,000 characters. Shorten it before you keep it.',
  changedMark: 'Changed by hand', removedMark: 'Taken out by hand', conflictMark: 'To be decided', empty: '(blank)',
  changed_one: '{{count}} change by hand', changed_other: '{{count}} changes by hand', changedNote: 'They stay when facts change, and go into what is printed, saved and issued.', showList: 'List them', original: 'Before and after', added: 'Added', removed: 'Taken out',
  conflict_one: 'The facts changed: {{count}} change by hand needs a decision', conflict_other: 'The facts changed: {{count}} changes by hand need a decision',
  conflictNote: 'Until you decide, the paper says what the facts say now, and your words are kept here. The document can be issued once all are decided.',
  mine: 'My words', now: 'The words of now', before: 'The words when it was changed', mineRemoved: '(taken out)', nowGone: '(the document no longer has this text)',
  keepMine: 'Keep my words', takeNew: 'Take the words of now', merge: 'Write one of both', keepAsParagraph: 'Keep as a paragraph of its own', leaveOut: 'No longer needed', mergeLabel: 'Words made of both', takeMerged: 'Take these words',
  lost: 'These words, which the law wants told, are no longer in the document. Make sure that the parties are told:',
  record: 'The record is not changed here: use “Edit the record”. Its signatures then lapse, and it is signed again.',
} as const satisfies Catalogue<typeof chinese>
