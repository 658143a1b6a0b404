import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EvaluatedItem } from '../../../../shared/subsidy/evaluation.ts'
import { useFormulaOf } from '../formula.ts'

/** The fields of one item, with the formula that its amount comes from. */
export function ItemFrame({ item, children }: { item: EvaluatedItem; children: ReactNode }) {
  const { t } = useTranslation(['subsidyDesk', 'subsidy'])
  const formulaOf = useFormulaOf()
  const name = t(`subsidy:item.${item.kind}`)
  return (
    <fieldset className={item.payable === null ? 'item-card item-unverified' : 'item-card'} data-part={name}>
      <legend className="item-name">{name}</legend>
      <p className="fund-small">{formulaOf(item)}・{item.article}</p>
      {children}
    </fieldset>
  )
}
