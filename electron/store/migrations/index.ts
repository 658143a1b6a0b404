import { eventLog } from './0001-event-log.ts'
import { projections } from './0002-projections.ts'
import { peopleAndCalendar } from './0003-people-and-calendar.ts'
import { issuing } from './0004-issuing.ts'
import { hearing } from './0005-hearing.ts'
import { packets } from './0006-packets.ts'
import { subsidies } from './0007-subsidies.ts'

/**
 * The steps of the schema, in order; the file's `user_version` is the number of the last one taken. Steps are frozen once
 * released and use no code of the application.
 */
export const migrations: readonly string[] = [eventLog, projections, peopleAndCalendar, issuing, hearing, packets, subsidies]
