import type { SigningView } from '../../../shared/ipc/views.ts'
import type { CaseEventOf } from '../../../shared/lifecycle/case-events.ts'
import type { CaseFacts, Signature } from '../../../shared/lifecycle/case-facts.ts'
import { activeParties, isMediation, personName } from '../../../shared/lifecycle/standing.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import type { Party } from '../../../shared/model/party.ts'
import { signerRole, type SigningRow, signingRows } from '../../event-forms/signing-table.tsx'

type Standing = SigningView['signatures'][number]

/** One line of the list: who signs for whom, whether it must be, and the signature that stands. */
export interface Signer {
  id: string
  row: SigningRow
  /** Whose signature it is: the party's, or the mediator's or member's. */
  name: string
  party?: Party
  isNeeded: boolean
  signature?: Signature
  picture?: string
}

/** Everybody who may sign the record, those whose signature is needed first among their kind. @param standing which signatures stand under the words of now */
export function signersOf(view: CaseView, today: string, standing: readonly Standing[]): Signer[] {
  const { facts } = view
  return signingRows({ view, today }).map((row): Signer => {
    const party = facts.parties.find((one) => one.id === row.partyId)
    const signature = row.signed ? signatureFor(facts, row, party) : undefined
    const stands = standing.find((one) => one.signerId === signature?.signerId && one.role === signature.role)
    const isVoid = stands?.holds === false
    return {
      id: `${row.partyId ?? ''} ${row.signerId}`, row: isVoid ? { ...row, signed: false } : row, name: party?.name ?? personName(facts, row.signerId) ?? row.signerId,
      isNeeded: row.chosen || isVoid, ...(party === undefined ? {} : { party }),
      ...(signature === undefined || isVoid ? {} : { signature }), ...(stands?.picture === undefined || isVoid ? {} : { picture: stands.picture }),
    }
  })
}

/** The newest signature by which somebody signed, in person or through another. */
function signatureFor(facts: CaseFacts, { signerId }: SigningRow, party: Party | undefined): Signature | undefined {
  const ids = party === undefined ? [signerId] : [party.id, party.guardian?.id, ...party.proxies.map(({ id }) => id)]
  const isMediating = ({ role }: Signature) => role === 'MEDIATOR' || role === 'MEMBER'
  return facts.signatures.findLast((one) => ids.includes(one.signerId) && isMediating(one) === (party === undefined))
}

/** Names of those whose signature stands under other words than those of now. */
export const changedSince = (facts: CaseFacts, standing: readonly Standing[]): string[] =>
  standing.filter(({ holds }) => !holds).map(({ signerId }) => personName(facts, signerId) ?? signerId)

/** Public bodies whose approval to sign is still awaited (§19). */
export const awaitingApproval = (facts: CaseFacts): Party[] => (!isMediation(facts) || facts.outcome !== 'SETTLED' ? []
  : activeParties(facts).filter((party) => party.kind === 'PUBLIC_BODY' && !facts.approvals.some(({ partyId, stage }) => partyId === party.id && stage === 'SIGNING')))

// More than these are asked together, by side.
const askedOneByOne = 8

/** Who has to agree that this person signs on a screen: the other side, or for the mediating side both (電子簽章法 §5). */
export function whoConsents(facts: CaseFacts, { party }: Signer, sideName: (side: Party['side']) => string): { id: string; label: string }[] {
  const others = activeParties(facts).filter(({ side }) => side !== party?.side)
  return others.length <= askedOneByOne
    ? others.map(({ id, name }) => ({ id, label: name }))
    : [...new Set(others.map(({ side }) => side))].map((side) => ({ id: side, label: sideName(side) }))
}

/** The event of a signature. @param at HH:MM */
export const signatureEvent = (facts: CaseFacts, row: SigningRow, how: Pick<CaseEventOf<'record.signed'>, 'method' | 'consentRef'>, on: string, at: string) =>
  ({ type: 'record.signed' as const, on, at, signerId: row.signerId, role: signerRole(facts, row), ...how })
