import type { DocumentCell } from './model.ts'

export const labelCell = (text: string): DocumentCell => ({ text, label: true })

/** A label and what it stands for, in a table of two columns. */
export const labelledRow = (label: string, text: string): DocumentCell[] => [labelCell(label), { text }]

/** A cell to be filled in by hand is two lines high. */
export const roomToWrite = '\n'
