import { useFormContext, useWatch } from 'react-hook-form'
import type { Recess } from '../../shared/hearing/duties.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import { type OutcomeReason, outcomeReasons } from '../../shared/model/claim-item.ts'
import { groupedAmount } from '../../shared/format/capital-amount.ts'
import { withdrawnIds } from '../../shared/lifecycle/standing.ts'
import { dateOf, localDateTime } from '../../shared/model/dates.ts'
import { Banner, RefusalText } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { FormFlag, FormRadio } from '../ui/form-fields.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { refusalOf } from './ask-machine.ts'
import { meetingDay, openMeetingOf } from './choices.ts'
import { defineForm, filled, type FormContext } from './definition.ts'

interface ItemRow { claimItemId: string; outcome: string; outcomeReason: string }
interface OutcomeValues { outcome: string; outcomeReason: string; arbitrationAdvised: boolean; endedAt: string; byItem: boolean; items: ItemRow[]; recesses?: Recess[] }

const outcomesToChoose = ['SETTLED', 'NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'CLOSED_OTHER'] as const
/** Whether mediation counts as failed is for the lifecycle to say (§21): it is offered where that would be taken. */
const mayBeDeemed = (context: FormContext): boolean =>
  refusalOf(context, { type: 'outcome.determined', on: context.today, outcome: 'DEEMED_NOT_SETTLED', arbitrationAdvised: true }) === null
const isSettled = (outcome: string): boolean => outcome === 'SETTLED'

const openItems = ({ view: { facts } }: FormContext) => facts.claims.filter((claim) => !withdrawnIds(facts).includes(claim.claimantId))
const failsSomewhere = ({ outcome, byItem, items }: OutcomeValues): boolean =>
  byItem ? items.some((item) => !isSettled(item.outcome)) : outcome === 'NOT_SETTLED' || outcome === 'DEEMED_NOT_SETTLED'

/** What each claim item came to, where they differ (law §7.6). */
function ItemResults({ context }: { context: FormContext }) {
  const { t, view } = context
  const [byItem, items] = useWatch<OutcomeValues, ['byItem', 'items']>({ name: ['byItem', 'items'] })
  const claims = openItems(context)
  if (claims.length < 2) return null
  return (
    <>
      <FormFlag name="byItem">{t('form.perItem')}</FormFlag>
      {byItem && items.map((item, index) => {
        const claim = claims.find((one) => one.id === item.claimItemId)
        if (claim === undefined) return null
        const claimant = view.facts.parties.find((party) => party.id === claim.claimantId)?.name ?? ''
        const label = `${claimant}：${claim.description}${claim.amount === undefined ? '' : `　${groupedAmount(claim.amount)}`}`
        return (
          <div className="party-line" role="group" aria-label={label} data-part={label} key={item.claimItemId}>
            <FormRadio name={`items.${index}.outcome`} label={label} orientation="horizontal"
              choices={[{ id: 'SETTLED', label: t('form.itemSettled') }, { id: 'NOT_SETTLED', label: t('form.itemNotSettled') }]} />
          </div>
        )
      })}
    </>
  )
}

/** 調解辦法 §25 II: a failure is not recorded before arbitration was explained. What the machine would say is told here, and one key writes it. */
function ArbitrationAdvice({ context }: { context: FormContext }) {
  const values = useWatch<OutcomeValues>() as OutcomeValues & { on: string }
  const { setValue } = useFormContext<OutcomeValues>()
  const write = () => setValue('arbitrationAdvised', true, { shouldDirty: true })
  // As if all else were filled in: what is asked for by its own field is not said twice.
  const whole = { ...values, outcomeReason: values.outcomeReason || outcomeReasons[0], endedAt: openMeetingOf(context.view.facts) ? localDateTime(meetingDay(context), '23:59') : '' }
  const refusal = failsSomewhere(values) && !values.arbitrationAdvised ? refusalOf(context, { type: 'outcome.determined', on: values.on, ...payloadOf(whole) }) : null
  const isAsked = refusal?.code === 'ARBITRATION_NOT_ADVISED'
  useShortcut('Alt+A', write, { inDialogs: true, isEnabled: isAsked })
  if (!isAsked) return null
  return <Banner tone="warn" action={<Button size="small" onPress={write}>{context.t('form.arbitrationExplained')} <kbd>Alt+A</kbd></Button>}><RefusalText refusal={refusal} /></Banner>
}

function OutcomeBody({ context }: { context: FormContext }) {
  return (
    <>
      <ItemResults context={context} />
      <ArbitrationAdvice context={context} />
    </>
  )
}

/** Why it failed, where the answers say so. */
function reasonOf({ proposals, parties }: CaseFacts): OutcomeReason | '' {
  const refusing = new Set(proposals.at(-1)?.answers.filter(({ accepted }) => !accepted).map(({ partyId }) => parties.find(({ id }) => id === partyId)?.side))
  if (refusing.size === 0) return ''
  return refusing.size > 1 ? 'REJECTED_BY_BOTH' : refusing.has('EMPLOYEE') ? 'REJECTED_BY_EMPLOYEE' : 'REJECTED_BY_EMPLOYER'
}

export const outcomeDetermined = defineForm<OutcomeValues>({
  wide: true, on: meetingDay,
  initial: (context) => {
    const { view, today, now } = context
    const proposal = view.facts.proposals.at(-1)
    const agreed = proposal !== undefined && proposal.answers.length > 0 && proposal.answers.every((answer) => answer.accepted)
    const startedAt = openMeetingOf(view.facts)?.startedAt
    return {
      outcome: agreed ? 'SETTLED' : 'NOT_SETTLED', outcomeReason: reasonOf(view.facts), arbitrationAdvised: false, byItem: false,
      endedAt: startedAt !== undefined && dateOf(startedAt) === today ? localDateTime(today, now) : '',
      items: openItems(context).map((claim) => ({ claimItemId: claim.id, outcome: agreed ? 'SETTLED' : 'NOT_SETTLED', outcomeReason: '' })),
    }
  },
  fields: (values, context) => {
    const { t } = context
    return [
      ...(openMeetingOf(context.view.facts) ? [{ kind: 'moment' as const, name: 'endedAt', label: 'endedAt' as const, required: true }] : []),
      ...(values.byItem ? [] : [{
        kind: 'radio' as const, name: 'outcome', label: 'outcome' as const, required: true, options: outcomesToChoose.filter((outcome) => outcome !== 'DEEMED_NOT_SETTLED' || mayBeDeemed(context)).map((outcome) => ({ value: outcome, label: t(`domain:outcome.${outcome}`) })),
      }]),
      ...(failsSomewhere(values) ? [
        { kind: 'choice' as const, name: 'outcomeReason', label: 'outcomeReason' as const, required: true, options: outcomeReasons.map((reason) => ({ value: reason, label: t(`domain:outcomeReason.${reason}`) })) },
        { kind: 'flag' as const, name: 'arbitrationAdvised', label: 'arbitrationAdvised' as const },
      ] : []),
    ]
  },
  Body: OutcomeBody,
  events: (values) => [payloadOf(values)],
})

/** The event that the form would record, without its day. */
function payloadOf(values: OutcomeValues) {
  const { outcome, outcomeReason, arbitrationAdvised, endedAt, byItem, items, recesses } = values
  const whole = byItem ? (items.some((item) => isSettled(item.outcome)) ? 'SETTLED' : 'NOT_SETTLED') : outcome
  const fails = failsSomewhere(values)
  return {
    outcome: whole, ...(recesses === undefined ? {} : { recesses }), ...filled({ endedAt, outcomeReason: fails && !isSettled(whole) ? outcomeReason : '' }), ...(fails ? { arbitrationAdvised } : {}),
    ...(byItem ? { perItem: items.map((item) => ({ claimItemId: item.claimItemId, outcome: item.outcome, ...(isSettled(item.outcome) ? {} : filled({ outcomeReason })) })) } : {}),
  }
}
