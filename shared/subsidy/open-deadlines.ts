import type { Deadline } from '../law/deadlines.ts'
import { compareDates } from '../model/dates.ts'

const isOpen = ({ status }: Deadline): boolean => status === 'PENDING' || status === 'OVERDUE'

/** Those that still run, or have passed unmet; due first first. */
export const openDeadlines = (deadlines: readonly Deadline[]): Deadline[] => deadlines.filter(isOpen).toSorted((a, b) => compareDates(a.dueOn, b.dueOn))
/** The one that falls due first. */
export const firstOpen = (deadlines: readonly Deadline[]): Deadline | undefined => openDeadlines(deadlines)[0]
