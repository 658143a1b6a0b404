import { useTranslation } from 'react-i18next'
import type { ServiceReceipt } from '../../shared/model/service.ts'
import { type DateTexts, useDates } from '../ui/dates.ts'
import type { CaseT } from './definition.ts'

/** What a receipt says, in words: 癸○○（同居人）, 寄存處所 鳳山郵局, 掛號 123; nothing where it says nothing. */
export function receiptWords(receipt: ServiceReceipt | undefined, t: CaseT, dates: DateTexts): string[] {
  const { receiver, relation, reason, witness, depositedAt, postedAt, postedUntil, slip } = receipt ?? {}
  const told = (field: 'witness' | 'depositedAt' | 'postedAt' | 'slip', text: string | undefined): string[] => (text ? [`${t(`domain:serviceReceipt.${field}`)} ${text}`] : [])
  const who = relation === undefined ? receiver : `${receiver ?? ''}（${t(`domain:substituteRelation.${relation}`)}）`
  return [
    ...(who ? [who] : []), ...(reason ? [reason] : []), ...told('witness', witness), ...told('depositedAt', depositedAt), ...told('postedAt', postedAt),
    ...(postedUntil ? [`${t('domain:serviceReceipt.postedUntil')} ${dates.tableDate(postedUntil)}`] : []), ...told('slip', slip),
  ]
}

/** The same where only the screen's language is at hand. */
export function useReceiptWords(): (receipt: ServiceReceipt | undefined) => string[] {
  const { t } = useTranslation(['case', 'domain'])
  const dates = useDates()
  return (receipt) => receiptWords(receipt, t, dates)
}
