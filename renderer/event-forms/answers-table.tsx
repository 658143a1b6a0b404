import { useFieldArray, useWatch } from 'react-hook-form'
import { groupedAmount } from '../../shared/format/capital-amount.ts'
import { FormChecks, FormFlag, FormRadio, FormSelect } from '../ui/form-fields.tsx'
import { signerLabel, signerOptions } from './choices.ts'
import type { FormContext } from './definition.ts'

export interface AnswerRow { partyId: string; answer: '' | 'AGREE' | 'DISAGREE'; signedBy: string; onlySome: boolean; claimItemIds: string[] }

/** What each party says to the proposal, and who says it; a proxy's authority stands beside the name. */
export function AnswersTable({ context: { view, t } }: { context: FormContext }) {
  const { fields } = useFieldArray<{ rows: AnswerRow[] }>({ name: 'rows' })
  const rows = useWatch<{ rows: AnswerRow[] }, 'rows'>({ name: 'rows' })
  return (
    <div className="party-lines">
      {fields.map((field, index) => {
        const party = view.facts.parties.find((one) => one.id === field.partyId)
        const row = rows[index]
        if (party === undefined || row === undefined) return null
        const own = view.facts.claims.filter((claim) => claim.claimantId === party.id)
        const items = own.length > 0 ? own : view.facts.claims
        return (
          <div className="party-line" role="group" aria-label={party.name} data-part={party.name} key={field.id}>
            <FormRadio
              name={`rows.${index}.answer`}
              label={`${party.name}（${t(`domain:side.${party.side}`)}）`}
              orientation="horizontal"
              choices={[{ id: 'AGREE', label: t('form.agree') }, { id: 'DISAGREE', label: t('form.disagree') }]}
            />
            <FormSelect name={`rows.${index}.signedBy`} label={t('field.signedBy')} choices={signerOptions(party, t).map((signer) => ({ id: signer.value, label: signerLabel(signer) }))} />
            {row.answer === 'AGREE' && items.length > 1 && (
              <div className="party-line-more">
                <FormFlag name={`rows.${index}.onlySome`}>{t('form.onlySome')}</FormFlag>
                {row.onlySome && (
                  <FormChecks name={`rows.${index}.claimItemIds`} label={t('field.acceptedItems')}
                    choices={items.map((claim) => ({ id: claim.id, label: claim.amount === undefined ? claim.description : `${claim.description}　${groupedAmount(claim.amount)}` }))} />
                )}
              </div>
            )}
          </div>
        )
      })}
    </div>
  )
}
