import { newTaiwanDollars } from '../../format/capital-amount.ts'
import { officialRocDate, rocDate } from '../../format/roc-date.ts'
import type { CityProfile } from '../../model/city-profile.ts'
import { rocYearOf } from '../../model/dates.ts'
import { grantedOf, paidOf, type SubsidyFacts } from '../../subsidy/facts.ts'
import { labelledRow } from '../cells.ts'
import type { DocumentModel } from '../model.ts'
import { claimantOf, figures, inWordsAndFigures, itemName, matterOfSubsidy } from './context.ts'

/** What a payment order is made from, besides the application. `today`: ISO date that it bears while nothing is paid. */
export interface PaymentOrderContext { subsidyNumber: string; profile: CityProfile; today: string }

const signers = ['承辦人', '單位主管', '主辦會計人員', '機關首長'] as const

/**
 * 撥款憑單: the order to pay what was decided and is not paid; of an application that was paid in full, its last payment. The figures are those of the decision
 * and nobody types them a second time.
 * @throws RangeError while nothing is decided
 */
export function paymentOrder(facts: SubsidyFacts, { subsidyNumber, profile, today }: PaymentOrderContext): DocumentModel {
  const { decision, notified, receiptOn, payments, evaluation } = facts
  if (decision === null) throw new RangeError('nothing was decided yet')
  const granted = grantedOf(facts)
  const open = granted - paidOf(facts)
  const last = open > 0 ? undefined : payments.at(-1)
  const amount = last?.amount ?? open
  const earlier = paidOf(facts) - (last?.amount ?? 0)
  const articles = (kind: string): string => [...new Set(evaluation.items.filter((item) => item.kind === kind).map(({ article }) => article))].filter((article) => article !== '').join('、')
  return {
    code: 'PAYMENT_ORDER', genre: 'FORM', issuer: profile.bureau.name, title: '撥款憑單', footer: subsidyNumber,
    blocks: [
      { kind: 'paragraph', align: 'end', text: officialRocDate(last?.on ?? today) },
      {
        kind: 'table', widths: [26, 74], rows: [
          labelledRow('憑單編號', last?.voucher ?? ''),
          labelledRow('基金及年度', `${profile.fund.name}　${rocYearOf(decision.meeting.on)} 年度`),
          labelledRow('申請案號', subsidyNumber),
          labelledRow('案由', matterOfSubsidy(facts)),
          labelledRow('核定', `${profile.fund.reviewPanel}${rocDate(decision.meeting.on)}決議，核定${inWordsAndFigures(granted)}`),
          labelledRow('核定函', notified === null ? '' : `${notified.documentNumber ?? ''}${notified.documentNumber ? '，' : ''}${rocDate(notified.deliveredOn)}送達`),
          labelledRow('領據', receiptOn === null ? '' : `${rocDate(receiptOn)}收訖`),
          labelledRow('受款人', claimantOf(facts)),
          labelledRow('受款帳戶', '如領據所載'),
        ],
      },
      {
        kind: 'table', header: ['補助項目', '核定金額', '依據'], widths: [22, 22, 56],
        rows: [
          ...decision.perItem.filter((item) => item.granted > 0).map((item) => [{ text: itemName(item.kind) }, { text: figures(item.granted), align: 'end' as const }, { text: articles(item.kind) || decision.basis || profile.fund.regulation }]),
          [{ text: '合計', label: true }, { text: figures(granted), align: 'end' as const }, { text: earlier === 0 ? '' : `前已撥付 ${figures(earlier)}` }],
        ],
      },
      { kind: 'field', label: '本次撥付金額', value: `${newTaiwanDollars(amount)}（${figures(amount)}）`, strong: true },
      { kind: 'signatures', signers: signers.map((role) => ({ role, name: '' })) },
    ],
  }
}
