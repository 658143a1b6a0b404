import { useTranslation } from 'react-i18next'
import type { PendingService } from '../../../shared/ipc/views.ts'
import type { Service } from '../../../shared/law/services.ts'

/** 第 1 次會議開會通知, 調解紀錄, 更正後調解紀錄（第 2 版）. */
export function usePaperName(): (service: Pick<Service, 'paper' | 'number'>) => string {
  const { t } = useTranslation('service')
  return ({ paper, number }) => (paper === 'RECORD' && number > 1 ? t('paper.RECORD_AGAIN', { number }) : t(`paper.${paper}`, { number }))
}

/** Names a row: whose paper it is, which one, of which case. */
export function useRowName(): (row: PendingService) => string {
  const { t } = useTranslation('service')
  const paperName = usePaperName()
  return (row) => t('desk.what', { party: row.party, paper: paperName(row), caseNumber: row.caseNumber })
}
