import type { BusinessStatus } from '../model/party.ts'

/** Who acts for an employer: its 代表人, the 破產管理人 of its estate, or the 清算人 of its liquidation. */
export type Representative = 'LEGAL_REPRESENTATIVE' | 'BANKRUPTCY_ADMINISTRATOR' | 'LIQUIDATOR'

/**
 * Who represents an employer of that status: the bankrupt has lost the disposal of the estate (破產法 §75); a dissolved company is
 * wound up by its liquidator (公司法 §24, §84, §322). One that merely stopped its business keeps its representative.
 */
export const representativeOf = (status: BusinessStatus | undefined): Representative =>
  status === 'BANKRUPT' ? 'BANKRUPTCY_ADMINISTRATOR' : status === 'DISSOLVED' || status === 'LIQUIDATING' ? 'LIQUIDATOR' : 'LEGAL_REPRESENTATIVE'
