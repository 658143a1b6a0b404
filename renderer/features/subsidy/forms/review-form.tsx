import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../../shared/format/capital-amount.ts'
import type { SubsidyItemKind } from '../../../../shared/subsidy/kinds.ts'
import { FieldPlace, FormAmount } from '../../../ui/form-fields.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { defineForm, filled, type FormContext } from './definition.ts'
import { ItemFrame } from './item-frame.tsx'

interface Values { proposed: { kind: SubsidyItemKind; amount: number | null }[]; remarks: string }

function Proposed({ context: { view } }: { context: FormContext }) {
  const { t } = useTranslation('subsidyDesk')
  return (
    <FieldPlace name="proposed">
      {view.evaluation.manual && <Banner tone="bad" title={t('review.manualTitle')}>{t('hint.remarksByHand')}</Banner>}
      {view.evaluation.items.map((item, index) => (
        <ItemFrame key={index} item={item}>
          <FormAmount name={`proposed.${index}.amount`} label={t('field.proposed')} isRequired description={`${t('review.requested')} ${t('page.dollars', { amount: groupedAmount(item.requested) })}`} />
        </ItemFrame>
      ))}
    </FieldPlace>
  )
}

/** 完成審查表: what is proposed for each item; by hand where no verified rule says it. */
export const reviewForm = defineForm<Values>({
  initial: ({ view }) => ({ proposed: view.evaluation.items.map(({ kind, payable }) => ({ kind, amount: payable })), remarks: view.facts.review?.remarks ?? '' }),
  Body: Proposed,
  fields: [{ kind: 'paragraph', name: 'remarks', label: 'remarks' }],
  payload: ({ proposed, remarks }, { view }) => ({ evaluation: view.evaluation, proposed: proposed.map(({ kind, amount }) => ({ kind, ...(amount === null ? {} : { amount }) })), ...filled({ remarks }) }),
  focusOn: 'proposed.0.amount',
})
