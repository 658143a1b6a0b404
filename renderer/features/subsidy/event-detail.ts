import { useTranslation } from 'react-i18next'
import { groupedAmount } from '../../../shared/format/capital-amount.ts'
import { deciding } from '../../../shared/subsidy/panel-rules.ts'
import type { SubsidyEvent } from '../../../shared/subsidy/events.ts'
import { useDates } from '../../ui/dates.ts'

type Part = string | undefined | false

/** What an entry of the log says beyond its name, line by line. */
export function useEventDetail(): (event: SubsidyEvent) => string[] {
  const { t, i18n } = useTranslation(['subsidyDesk', 'subsidy'])
  const dates = useDates()
  const between = i18n.language === 'en' ? ', ' : '，'
  const joined = (...parts: readonly Part[]): string => parts.filter((part): part is string => typeof part === 'string' && part !== '').join(between)
  const dollars = (amount: number): string => t('page.dollars', { amount: groupedAmount(amount) })
  const lines = (...all: readonly Part[]): string[] => all.filter((line): line is string => typeof line === 'string' && line !== '')

  return (event) => {
    switch (event.type) {
      case 'subsidy.submitted':
        return lines(event.items.map((item) => `${t(`subsidy:item.${item.kind}`)} ${dollars(item.amountPaid)}`).join('；'))
      case 'subsidy.supplementRequested':
        return lines(event.items.join('、'), joined(event.servedOn !== undefined && t('log.served', { date: dates.date(event.servedOn) }), t('log.due', { date: dates.date(event.dueOn) })))
      case 'subsidy.supplemented':
        return lines(event.attachments.map((one) => one.name || one.kind).join('、'), event.changes && t('log.changed', { fields: changedFields(event.changes) }))
      case 'subsidy.reviewSheetCompleted':
        return lines(`${t('log.proposed')}：${event.proposed.map((one) => `${t(`subsidy:item.${one.kind}`)} ${dollars(one.amount)}`).join('；')}`, event.remarks)
      case 'subsidy.decided':
        return lines(
          ...event.perItem.map((one) => joined(`${t(`subsidy:item.${one.kind}`)} ${dollars(one.granted)}`, one.reason)),
          joined(t('log.total', { amount: groupedAmount(event.perItem.reduce((total, one) => total + one.granted, 0)) }), t('log.members', { present: deciding(event.meeting).length, total: event.meeting.members.length }), event.confirmedBy && t('log.confirmedBy', { name: event.confirmedBy })),
          event.basis,
        )
      case 'subsidy.notified':
        return lines(joined(t('log.served', { date: dates.date(event.deliveredOn) }), event.documentNumber, event.method))
      case 'subsidy.receiptReceived':
        return lines(event.receiptNumber)
      case 'subsidy.paid':
        return lines(joined(dollars(event.amount), event.voucher))
      case 'subsidy.appealed':
        return lines(event.receivedOn && t('log.received', { date: dates.date(event.receivedOn) }), event.reason)
      case 'subsidy.clawbackOrdered':
        return lines(joined(dollars(event.amount), t('log.dueBy', { date: dates.date(event.dueOn) }), event.documentNumber), event.reason)
      case 'subsidy.repaid':
        return lines(dollars(event.amount))
      case 'subsidy.followedUp':
        return lines(joined(t(`subsidy:finding.${event.finding}`), event.recoveredOn !== undefined && t('log.recovered', { date: dates.date(event.recoveredOn) }), event.recoveredAmount !== undefined && dollars(event.recoveredAmount)), event.note)
      case 'subsidy.withdrawn':
        return lines(event.reason)
      case 'subsidy.documentIssued':
        return lines(joined(event.code, event.documentNumber))
      case 'subsidy.closed':
        return []
    }
  }

  function changedFields(changes: object): string {
    const names: Record<string, string> = {
      householdRegisteredOn: t('data.household'), workplaceCity: t('data.workplace'), litigation: t('data.litigation'), items: t('data.items'), livingMonths: t('data.livingMonths'), livingFrom: t('data.livingFrom'), employedSince: t('data.employedSince'),
      monthlyIncome: t('data.monthlyIncome'), averageMonthlyWage: t('data.averageMonthlyWage'), assets: t('data.assets'), disputeOn: t('data.disputeOn'), unionCity: t('data.unionCity'), liquidAssets: t('data.liquidAssets'), dismissedForUnionWork: t('data.dismissedForUnionWork'), delayReason: t('data.delayReason'), otherSubsidies: t('data.otherSubsidies'),
    }
    return Object.keys(changes).map((field) => names[field] ?? field).join('、')
  }
}
