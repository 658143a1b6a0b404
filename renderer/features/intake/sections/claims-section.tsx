import { useRef, useState } from 'react'
import { type UseFieldArrayReturn, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../../shared/format/capital-amount.ts'
import { mostOpen, useFoldingAsItGrows } from '../fold-card.tsx'
import { claimantField, type IntakeValues, type SideField, sideOf } from '../intake-values.ts'
import { ClaimantClaims } from './claimant-claims.tsx'
import { IntakeSection } from './intake-section.tsx'

/** 請求調解事項, by claimant: each has their own (law §7.1). */
export function ClaimsSection({ parties, total }: { parties: Record<SideField, UseFieldArrayReturn<IntakeValues, SideField>>; total: number }) {
  const { t } = useTranslation(['intake', 'case', 'domain'])
  const { control } = useFormContext<IntakeValues>()
  const [exOfficio, applicantSide] = useWatch({ control, name: ['exOfficio', 'applicantSide'] })
  const field = claimantField({ exOfficio, applicantSide })
  const claimants = parties[field].fields
  const [startsFolded] = useState(() => (claimants.length > mostOpen ? new Set(claimants.map(({ id }) => id)) : new Set<string>()))
  const element = useRef<HTMLDivElement>(null)
  useFoldingAsItGrows(element, claimants.length)
  return (
    <IntakeSection
      id="claims"
      title={t('section.claims')}
      aside={<span className="intake-total">{t('overallTotal', { amount: groupedAmount(total) })}</span>}
    >
      <p className="field-hint">{t('claimants', { side: t(`domain:side.${sideOf(field)}`) })}</p>
      <div className="fold-cards" ref={element}>
        {claimants.map(({ id }, index) => <ClaimantClaims key={id} side={field} index={index} startsOpen={!startsFolded.has(id)} />)}
      </div>
    </IntakeSection>
  )
}
