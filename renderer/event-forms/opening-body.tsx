import { AttendanceTable } from './attendance-table.tsx'
import type { FormContext } from './definition.ts'
import { GuestFields } from './guest-fields.tsx'
import { MembersTable } from './members-table.tsx'

/** Who is in the room when a meeting opens: the committee's members, the parties, interpreters and others. */
export function OpeningBody({ context }: { context: FormContext }) {
  return (
    <>
      {context.view.facts.mode === 'COMMITTEE' && <MembersTable context={context} expects="QUORUM" />}
      <AttendanceTable context={context} />
      <GuestFields context={context} />
    </>
  )
}

/** Who of the committee came to a meeting that cannot be held. */
export function QuorumFailedBody({ context }: { context: FormContext }) {
  return <MembersTable context={context} expects="FAILURE" />
}
