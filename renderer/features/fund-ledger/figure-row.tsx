import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import type { FundLedgerView } from '../../../shared/ipc/fund-views.ts'
import { classes } from '../../ui/classes.ts'
import { Icon } from '../../ui/icon.tsx'

const figures = ['spendable', 'reserved', 'paid', 'repaid', 'balance'] as const

/** The five figures of a year, each with how it comes about and the rule. */
export function FigureRow({ view }: { view: FundLedgerView }) {
  const { t } = useTranslation(['fundLedger', 'frame'])
  const { ledger, year, onlyInterest } = view
  const isShort = ledger.isLow
  const how: Record<(typeof figures)[number], string> = {
    spendable: arithmeticOf(view, t), reserved: t('how.reserved'), paid: t('how.paid'), repaid: t('how.repaid'),
    balance: t('how.balance', { spendable: groupedAmount(ledger.spendable), reserved: groupedAmount(ledger.reserved), paid: groupedAmount(ledger.paid), repaid: groupedAmount(ledger.repaid) }),
  }
  const article: Partial<Record<(typeof figures)[number], string>> = { spendable: onlyInterest.article || t('article.use'), repaid: t('article.repaid') }
  return (
    <section className="ledger-figures" aria-label={t('figures', { year })}>
      {figures.map((figure) => (
        <div key={figure} className={classes('ledger-figure', figure === 'balance' && 'ledger-balance', figure === 'balance' && isShort && 'ledger-short')} data-figure={figure}>
          <h2 className="ledger-figure-name">{t(`figure.${figure}`)}{figure === 'balance' && isShort && <Icon name="warning" size={16} />}</h2>
          <p className="ledger-figure-amount">{groupedAmount(ledger[figure])} <span>{t('frame:ui.dollars')}</span></p>
          <p className="ledger-figure-how">{how[figure]}{article[figure] !== undefined && <small className="article">{article[figure]}</small>}</p>
        </div>
      ))}
    </section>
  )
}

/** How what may be spent comes about, in words and figures. */
function arithmeticOf({ ledger: { sources, spendable }, onlyInterest }: FundLedgerView, t: TFunction<['fundLedger', 'frame']>): string {
  const { budget, principal, interest, income } = sources
  const amounts = { principal: groupedAmount(principal ?? 0), interest: groupedAmount(interest), income: groupedAmount(income), budget: groupedAmount(budget ?? 0) }
  if (budget !== null && principal === null && !onlyInterest.value) return t('how.budgetOnly', amounts)
  const money = interest + income + (onlyInterest.value ? 0 : principal ?? 0)
  const sum = t(onlyInterest.value ? 'how.onlyInterest' : principal === null ? 'how.withoutPrincipal' : 'how.withPrincipal', { ...amounts, money: groupedAmount(money) })
  return budget === null ? sum : t('how.capped', { sum, ...amounts, spendable: groupedAmount(spendable) })
}
