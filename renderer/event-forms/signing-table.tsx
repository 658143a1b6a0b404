import { useFieldArray } from 'react-hook-form'
import type { CaseEventOf } from '../../shared/lifecycle/case-events.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { hasSigned, isMinor, partiesConcerned, personName, settledItemIds, activeParties } from '../../shared/lifecycle/standing.ts'
import { signingMembers } from '../../shared/lifecycle/seats.ts'
import { missingGuardians, missingSignatures } from '../../shared/lifecycle/record-content.ts'
import { Badge } from '../ui/badge.tsx'
import { FormFlag, FormSelect } from '../ui/form-fields.tsx'
import { signerLabel, signerOptions, usualSigner } from './choices.ts'
import type { FormContext } from './definition.ts'

/** One who signs: for a party, or as the mediator or a member of the committee (`partyId` null). */
export interface SigningRow { partyId: string | null; signerId: string; chosen: boolean; signed: boolean }
export interface SigningValues { rows: SigningRow[]; method: string; consentRef: string }

/** The capacity in which somebody signs for a party (null: as the mediator or a member). */
export function signerRole(facts: CaseFacts, { partyId, signerId }: SigningRow): CaseEventOf<'record.signed'>['role'] {
  const party = facts.parties.find((one) => one.id === partyId)
  if (party === undefined) return facts.mode === 'COMMITTEE' ? 'MEMBER' : 'MEDIATOR'
  return signerId === party.guardian?.id ? 'GUARDIAN' : party.side
}

/** Everybody who may sign the record, with those who still must already chosen. */
export function signingRows({ view, today }: Pick<FormContext, 'view' | 'today'>): SigningRow[] {
  const { facts } = view
  const lacking = missingSignatures(facts)
  const concerned = facts.outcome === 'SETTLED' ? partiesConcerned(facts, settledItemIds(facts)) : []
  const mediating = facts.mode === 'COMMITTEE' ? signingMembers(facts).map(({ personId, name }) => ({ personId, name })) : facts.mediator ? [{ personId: facts.mediator.personId, name: facts.mediator.person.name }] : []
  const role = facts.mode === 'COMMITTEE' ? 'MEMBER' : 'MEDIATOR'
  const ofMediating = mediating.map(({ personId, name }): SigningRow => ({
    partyId: null, signerId: personId, chosen: lacking.includes(name), signed: facts.signatures.some((signature) => signature.role === role && signature.signerId === personId),
  }))
  const ofParties = activeParties(facts).flatMap((party): SigningRow[] => {
    const signerId = usualSigner(party, today)
    const signed = hasSigned(facts, party, facts.signatures)
    const guardian = party.guardian
    const row = { partyId: party.id, signerId, chosen: !signed && concerned.includes(party), signed }
    // A guardian signs beside the minor who has already signed.
    const guardianToo = signed && guardian !== undefined && isMinor(party, today) && missingGuardians(facts).includes(party.name)
    return guardianToo ? [row, { partyId: party.id, signerId: guardian.id, chosen: true, signed: false }] : [row]
  })
  return [...ofParties, ...ofMediating]
}

/** Who signs, and who does it for a party. `name`: path of the rows in the form. */
export function SigningTable({ context: { view, t }, name = 'rows' }: { context: FormContext; name?: 'rows' | 'signers' }) {
  const { fields } = useFieldArray<{ rows: SigningRow[]; signers: SigningRow[] }>({ name })
  return (
    <fieldset className="party-lines">
      <legend className="field-label">{t('field.signerId')}</legend>
      {fields.map((row, index) => {
        const party = view.facts.parties.find((one) => one.id === row.partyId)
        const label = party?.name ?? personName(view.facts, row.signerId) ?? ''
        const capacity = party ? t(`domain:sideParty.${party.side}`) : t(`domain:signerRole.${signerRole(view.facts, row)}`)
        return (
          <div className="party-line" role="group" aria-label={label} data-part={label} key={row.id}>
            {row.signed
              ? <p className="signed-line">{label} <Badge tone="good" icon="done">{t('form.signedAlready')}</Badge></p>
              : <FormFlag name={`${name}.${index}.chosen`} description={capacity}>{label}</FormFlag>}
            {!row.signed && party !== undefined && (party.proxies.length > 0 || party.guardian !== undefined) && (
              <FormSelect name={`${name}.${index}.signerId`} label={t('field.signedBy')} choices={signerOptions(party, t).map((signer) => ({ id: signer.value, label: signerLabel(signer) }))} />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
