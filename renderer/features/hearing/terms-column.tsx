import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGiveItem } from '../../event-forms/calculator-place.tsx'
import { claimedLabel, usualParties } from '../../event-forms/choices.ts'
import { AgreementPart, type AgreementStep } from './agreement-part.tsx'
import { FurtherPart } from './further-part.tsx'
import { OffersPart } from './offers-part.tsx'
import { useHearing } from './room-context.ts'
import { usePlace } from './use-place.ts'
import './terms.css'

/** 出價與條款: what was offered, what is agreed, what each party says to it, and what the mediation came to. */
export function TermsColumn() {
  const { t } = useTranslation('hearing')
  const { view, isPossible } = useHearing()
  const column = useRef<HTMLElement>(null)
  usePlace(column, 'terms')
  const [step, setStep] = useState<AgreementStep | null>(null)
  const give = useGiveItem()
  const propose = (amount: number) => {
    const { payeeId } = usualParties({ view })
    setStep('proposal.made')
    give({ label: claimedLabel(view.facts, payeeId), amount, payeeId, isWhole: true })
  }
  return (
    <section ref={column} className="hearing-column terms-column" data-region tabIndex={-1} aria-label={t('column.terms')}>
      <h2>{t('column.terms')}</h2>
      <OffersPart {...(isPossible('proposal.made') ? { onPropose: propose } : {})} />
      <AgreementPart step={step} onStep={setStep} />
      <FurtherPart />
    </section>
  )
}
