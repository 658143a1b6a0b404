import type { FormContext } from './definition.ts'
import { TermsEditor } from './terms-editor.tsx'
import { VoteFields } from './vote-fields.tsx'

/** The terms of a proposal and, where a committee makes it, its votes. */
export function ProposalBody({ context }: { context: FormContext }) {
  return (
    <>
      <TermsEditor context={context} />
      <VoteFields context={context} />
    </>
  )
}
