/** A clock that an event started: what the log knows of one statutory deadline. Days are counted when it is read. */
export interface Clock {
  code: string
  /** The party or member where each has its own. */
  subject?: string
  startedOn: string
  /** Only where the authority itself named the day (補正). */
  dueOn?: string
  metOn?: string
  /** Made moot on this day by an outcome, a transfer or the authority's appointment. */
  lapsedOn?: string
  lateReason?: string
}

export type DeadlineStatus = 'PENDING' | 'MET' | 'LATE' | 'OVERDUE' | 'LAPSED'

/** A statutory deadline of a case as it stands on a given day. */
export interface Deadline {
  code: string
  subject?: string
  startedOn: string
  dueOn: string
  /** A Saturday moved it to Monday morning (行政程序法 §48 IV). */
  amOnly: boolean
  metOn?: string
  status: DeadlineStatus
  article: string
  lateReason?: string
  /** No office calendar covers the year: counted with weekends only until one is imported. */
  provisional?: boolean
}
