import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { recessesEnded } from '../../../shared/hearing/course.ts'
import { settlementSentence } from '../../../shared/documents/settlement-sentence.ts'
import type { CaseView } from '../../../shared/ipc/views.ts'
import { activeParties, currentProposal, personName } from '../../../shared/lifecycle/standing.ts'
import { CalculatorButton } from '../../event-forms/calculator-place.tsx'
import { EventFormPanel, type EventFormPanelProps } from '../../event-forms/event-form-panel.tsx'
import { VoteResult } from '../../event-forms/members-present.tsx'
import { Badge } from '../../ui/badge.tsx'
import { RefusalText } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { focusField } from '../../ui/reveal.ts'
import { useShortcut } from '../../ui/shortcuts.ts'
import { clockNow, useHearing } from './room-context.ts'

export const agreementSteps = ['proposal.made', 'proposal.answered', 'outcome.determined'] as const
export type AgreementStep = (typeof agreementSteps)[number]
const keyOf = { 'proposal.made': 'Alt+4', 'proposal.answered': 'Alt+5', 'outcome.determined': 'Alt+6' } as const
/** Where one begins to type: what the form knows is filled in. */
const firstField = { 'proposal.made': 'terms.0.items.0.amount', 'proposal.answered': 'rows.0.answer', 'outcome.determined': 'outcome' } as const
const partOf = { 'proposal.made': 'proposal', 'proposal.answered': 'answers', 'outcome.determined': 'outcome' } as const

/** 方案、答復、結果: each by its key, one form open at a time; the next opens by itself when one is recorded. */
export function AgreementPart({ step, onStep }: { step: AgreementStep | null; onStep: (step: AgreementStep | null) => void }) {
  const { t } = useTranslation(['hearingTerms', 'domain'])
  const { view, room, isPossible } = useHearing()
  const open = step !== null && isPossible(step) ? step : null
  const part = useRef<HTMLElement>(null)
  const show = (to: AgreementStep) => {
    if (to === open) void focusField(part.current, firstField[to])
    else if (isPossible(to)) onStep(to)
  }
  useShortcut(keyOf['proposal.made'], () => show('proposal.made'))
  useShortcut(keyOf['proposal.answered'], () => show('proposal.answered'))
  useShortcut(keyOf['outcome.determined'], () => show('outcome.determined'))
  const done = (type: AgreementStep, now: CaseView) => {
    if (type === 'proposal.made') onStep('proposal.answered')
    else onStep(type === 'proposal.answered' && isAnswered(now) ? 'outcome.determined' : null)
  }
  const recesses = room.recesses.length === 0 ? {} : { recesses: recessesEnded(room.recesses, clockNow()) }
  return agreementSteps.map((type) => {
    const refusal = view.next.find((one) => one.type === type)?.refusal
    return (
      <section key={type} ref={open === type ? part : undefined} className="terms-part" aria-label={t(partOf[type])}>
        <header className="terms-part-head">
          <h3>{t(partOf[type])}</h3>
          {open !== type && isPossible(type) && <Button size="small" onPress={() => onStep(type)}>{t(`domain:event.${type}`)} <kbd>{keyOf[type]}</kbd></Button>}
          {type === 'proposal.made' && open !== type && <CalculatorButton view={view} canTake={isPossible(type)} onTake={() => onStep(type)} />}
        </header>
        {open !== type && <StepResult type={type} />}
        {open !== type && refusal && <div className="quiet terms-refusal"><RefusalText refusal={refusal} /></div>}
        {open === type && (
          <StepForm
            key={type} type={type} view={view} focusOn={firstField[type]} onDone={(now) => done(type, now)} onCancel={() => onStep(null)}
            {...(type === 'outcome.determined' ? { chosen: recesses } : {})}
          />
        )}
      </section>
    )
  })
}

/** The form of a step; the draft of the record shows what stands in it as long as it is open. */
function StepForm(form: Omit<EventFormPanelProps, 'inColumn' | 'onTyping'>) {
  const { onTyped } = useHearing()
  useEffect(() => () => onTyped([]), [onTyped])
  return <EventFormPanel {...form} inColumn onTyping={onTyped} />
}

const isAnswered = ({ facts }: CaseView): boolean => activeParties(facts).every((party) => currentProposal(facts)?.answers.some((answer) => answer.partyId === party.id))

/** What is on record for a step; after the outcome the signatures take the place of this column. */
function StepResult({ type }: { type: AgreementStep }) {
  const { t } = useTranslation(['hearingTerms', 'case', 'domain'])
  const { view: { facts } } = useHearing()
  const proposal = currentProposal(facts)
  if (type === 'proposal.made') return proposal && <><ol className="numbered">{proposal.terms.map((term) => <li key={term.id} lang="zh-Hant-TW">{settlementSentence(term, facts.parties)}</li>)}</ol><VoteResult proposal={proposal} /></>
  if (type === 'proposal.answered') {
    return proposal && proposal.answers.length > 0 && (
      <ul className="result-list">
        {proposal.answers.map(({ partyId, signedBy, accepted }) => (
          <li key={partyId}>
            <Badge tone={accepted ? 'good' : 'warn'} icon={accepted ? 'done' : 'close'}>{t(accepted ? 'case:form.agree' : 'case:form.disagree')}</Badge>
            <span>{personName(facts, partyId)}</span>
            {signedBy !== undefined && signedBy !== partyId && <span className="quiet">{t('by', { name: personName(facts, signedBy) ?? '' })}</span>}
          </li>
        ))}
      </ul>
    )
  }
  return null
}
