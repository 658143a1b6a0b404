import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../../shared/format/capital-amount.ts'
import type { SubsidyItemKind } from '../../../../shared/subsidy/kinds.ts'
import { Banner } from '../../../ui/banner.tsx'
import { FieldPlace, FormAmount, FormTextArea } from '../../../ui/form-fields.tsx'
import { defineForm, filled, type FormContext } from './definition.ts'
import { ItemFrame } from './item-frame.tsx'
import { PanelMembers, type PanelRow } from './panel-members.tsx'

interface Values { members: PanelRow[]; perItem: { kind: SubsidyItemKind; granted: number | null; reason: string }[]; basis: string; confirmedBy: string; session: string }

function DecisionBody({ context }: { context: FormContext }) {
  const { t } = useTranslation('subsidyDesk')
  // What the review sheet computed is what the decision is measured by.
  const { evaluation } = context.view.facts
  const perItem = useWatch<Values, 'perItem'>({ name: 'perItem' })
  const grantsNothing = perItem.every((item) => item.granted === 0)
  return (
    <>
      <PanelMembers people={context.people} />
      <FieldPlace name="perItem">
        {evaluation.manual && <Banner tone="bad" title={t('review.manualTitle')}>{t('review.manualText')}</Banner>}
        {evaluation.items.map((item, index) => (
          <ItemFrame key={index} item={item}>
            <FormAmount
              name={`perItem.${index}.granted`} label={t('field.granted')} isRequired
              description={`${t('review.requested')} ${t('page.dollars', { amount: groupedAmount(item.requested) })}；${t('review.payable')} ${item.payable === null ? t('review.byHand') : t('page.dollars', { amount: groupedAmount(item.payable) })}`}
            />
            <FormTextArea name={`perItem.${index}.reason`} label={t('field.reason')} rows={2} />
          </ItemFrame>
        ))}
        {grantsNothing && <Banner tone="warn">{t('form.rejects')}</Banner>}
      </FieldPlace>
    </>
  )
}

/** 登錄審查決議: who decided, what is granted for each item and why. */
export const decisionForm = defineForm<Values>({
  initial: ({ view: { facts, facts: { evaluation }, lastPanel } }) => ({
    members: (lastPanel.length > 0 ? lastPanel : [{ name: '' }]).map(({ name }) => ({ name, present: true, recused: false })),
    perItem: evaluation.items.map(({ kind, payable, formula }, index) => {
      const proposed = facts.review?.proposed[index]
      return { kind, granted: proposed?.kind === kind ? proposed.amount : payable, reason: payable === null ? '' : formula }
    }),
    // What a verified rule gives rests on its article; what people set, they say.
    basis: evaluation.manual ? '' : [...new Set(evaluation.items.map((item) => item.article))].join('、'), confirmedBy: '', session: '',
  }),
  Body: DecisionBody,
  fields: [
    { kind: 'paragraph', name: 'basis', label: 'basis', hint: 'basis' },
    { kind: 'line', name: 'confirmedBy', label: 'confirmedBy', hint: 'confirmedBy' },
    { kind: 'line', name: 'session', label: 'session' },
  ],
  payload: ({ members, perItem, basis, confirmedBy, session }, { people, view }, on) => {
    // Somebody of the roster by id, with whom the roster notes ties; else by the name as it was last time.
    const idOf = (name: string): string => [...people.map((one) => ({ personId: one.id, name: one.name })), ...view.lastPanel].find((one) => one.name === name)?.personId ?? name
    const named = members.filter((one) => one.name.trim() !== '').map((one) => ({ ...one, name: one.name.trim(), personId: idOf(one.name.trim()) }))
    return {
      meeting: {
        on, members: named.map(({ personId, name, present }) => ({ personId, name, present })),
        recused: named.filter((one) => one.recused).map(({ personId }) => ({ personId })), ...filled({ session }),
      },
      perItem: perItem.map(({ kind, granted, reason }) => ({ kind, reason, ...(granted === null ? {} : { granted }) })), basis, ...filled({ confirmedBy }),
    }
  },
  formPath: (path) => (path.startsWith('meeting.on') ? 'on' : path.startsWith('meeting') ? 'members' : path),
  wide: true,
})
