import { useWatch } from 'react-hook-form'
import { majorityOf } from '../../shared/law/committee.ts'
import { votersPresent } from '../../shared/lifecycle/committee-checks.ts'
import { isCarried } from '../../shared/lifecycle/seats.ts'
import { FieldPlace, FormRadio } from '../ui/form-fields.tsx'
import { Badge } from '../ui/badge.tsx'
import { Banner } from '../ui/banner.tsx'
import { openMeetingOf } from './choices.ts'
import type { FormContext } from './definition.ts'

/** Numbers of votes as chosen; empty until then. */
export interface Votes { for: string; against: string }

const numberOf = (chosen: string): number | null => (chosen === '' ? null : Number(chosen))
export const votePayload = ({ for: inFavour, against }: Votes) => ({ for: numberOf(inFavour), against: numberOf(against) })

/** How the members present voted on the proposal, with what it takes (§18). Nothing in mediator mode. */
export function VoteFields({ context: { view, t } }: { context: FormContext }) {
  const votes = votePayload(useWatch<{ votes: Votes }, 'votes'>({ name: 'votes' }))
  if (view.facts.mode !== 'COMMITTEE') return null
  const cast = { for: votes.for ?? 0, against: votes.against ?? 0 }
  const present = votersPresent(view.facts, cast)
  const carried = votes.for !== null && isCarried(votes.for, present)
  const sum = cast.for + cast.against
  const most = openMeetingOf(view.facts) ? present : view.facts.committee.members.length
  const numbers = Array.from({ length: most + 1 }, (_one, number) => ({ id: String(number), label: String(number) }))
  return (
    <FieldPlace name="votes">
      <fieldset className="party-lines">
        <legend className="field-label">{t('committee:votes.title')}</legend>
        <div className="party-line">
          <FormRadio name="votes.for" label={t('field.votesFor')} isRequired orientation="horizontal" choices={numbers} />
          <FormRadio name="votes.against" label={t('field.votesAgainst')} isRequired orientation="horizontal" choices={numbers} />
        </div>
        <p className="badge-row" role="status">
          <span className="number">{t('committee:votes.needed', { present, needed: majorityOf(present) })}</span>
          {votes.for !== null && <Badge tone={carried ? 'good' : 'warn'} icon={carried ? 'done' : 'warning'}>{t(carried ? 'committee:votes.carried' : 'committee:votes.notCarried')}</Badge>}
        </p>
        {votes.for !== null && votes.against !== null && sum !== present && <Banner tone="warn">{t('committee:votes.sumOff', { sum, present })}</Banner>}
      </fieldset>
    </FieldPlace>
  )
}
