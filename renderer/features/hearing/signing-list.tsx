import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseFacts, Signature } from '../../../shared/lifecycle/case-facts.ts'
import { personName } from '../../../shared/lifecycle/standing.ts'
import { signerLabel, signerOptions } from '../../event-forms/choices.ts'
import { signerRole, type SigningRow } from '../../event-forms/signing-table.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { Select } from '../../ui/select.tsx'
import type { Signer } from './signers.ts'

export interface SigningListProps {
  facts: CaseFacts
  signers: readonly Signer[]
  /** Nobody signs now: the record is final, or something is being recorded. */
  isClosed: boolean
  onInk: (row: SigningRow) => void
  onScreen: (signer: Signer, row: SigningRow) => void
}

/** Everybody who signs the record: what stands, and a key for each way of signing. */
export function SigningList({ signers, ...rest }: SigningListProps) {
  const { t } = useTranslation('hearingSigning')
  return <ul className="signing-list" aria-label={t('list')}>{signers.map((signer) => <SignerLine key={signer.id} signer={signer} {...rest} />)}</ul>
}

function SignerLine({ signer, facts, isClosed, onInk, onScreen }: Omit<SigningListProps, 'signers'> & { signer: Signer }) {
  const { t } = useTranslation(['hearingSigning', 'domain', 'case'])
  const { t: caseText } = useTranslation(['case', 'domain', 'committee', 'calendar', 'clauses'])
  const { name, party, isNeeded, signature, row } = signer
  const [signerId, setSignerId] = useState(row.signerId)
  const chosen = { ...row, signerId }
  const acts = party !== undefined && (party.proxies.length > 0 || party.guardian !== undefined)
  const capacity = party ? t(`domain:sideParty.${party.side}`) : t(`domain:signerRole.${signerRole(facts, row)}`)
  return (
    <li className={isNeeded ? 'signing-needed' : ''}>
      <div className="signing-who">
        <strong>{name}</strong> <span className="quiet">{capacity}</span>
        {signature ? <Badge tone="good" icon="done">{t('signed')}</Badge> : <Badge tone={isNeeded ? 'warn' : 'neutral'}>{t(isNeeded ? 'needed' : 'optional')}</Badge>}
      </div>
      {signature && <GivenLine facts={facts} name={name} signature={signature} />}
      {signer.picture !== undefined && <img className="signing-picture" src={signer.picture} alt={t('picture', { name })} />}
      {!signature && !isClosed && (
        <div className="signing-ways">
          {acts && <Select label={t('case:field.signedBy')} choices={signerOptions(party, caseText).map((one) => ({ id: one.value, label: signerLabel(one) }))} value={signerId} onChange={setSignerId} />}
          <Button size="small" className="sign-ink" aria-label={`${t('ink')} ${name}`} onPress={() => onInk(chosen)}>{t('ink')}</Button>
          <Button size="small" aria-label={`${t('screen')} ${name}`} onPress={() => onScreen(signer, chosen)}>{t('screen')}</Button>
        </div>
      )}
    </li>
  )
}

/** How, when, by whom and under which words. */
function GivenLine({ facts, name, signature: { signerId, method, on, at, textSha256, consentRef } }: { facts: CaseFacts; name: string; signature: Signature }) {
  const { t } = useTranslation(['hearingSigning', 'domain'])
  const dates = useDates()
  const by = personName(facts, signerId)
  const parts = [
    ...(by === undefined || by === name ? [] : [t('by', { name: by })]), t(`domain:signingMethod.${method}`), [dates.tableDate(on), ...(at === undefined ? [] : [at])].join(' '),
    ...(textSha256 === undefined ? [] : [`${t('hash')} ${textSha256.slice(0, 8)}…`]), ...(consentRef === undefined ? [] : [t('consented', { reference: consentRef })]),
  ]
  return <p className="quiet signing-given">{parts.join('・')}</p>
}
