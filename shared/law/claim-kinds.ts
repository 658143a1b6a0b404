import type { ClaimItem } from '../model/claim-item.ts'

// What a claim is about, as far as its category and its words tell. Good enough to remind somebody of something, never to decide.

const dismissal = /解僱|解雇|資遣|開除|遣散|非自願離職|恢復僱傭|回復僱傭|僱傭關係存在/u
const reinstatement = /(?:恢復|回復|確認).{0,6}(?:僱傭|雇傭|工作權|職務|原職)|復職/u
const transfer = /調動|調職/u

type Claim = Pick<ClaimItem, 'category' | 'description'>

/** Somebody was dismissed: severance, a mass layoff, or words that say so. */
export const isDismissalClaim = ({ category, description }: Claim): boolean =>
  category === 'SEVERANCE' || category === 'LARGE_SCALE_LAYOFF' || dismissal.test(description)

/** The employment itself, or the former post, is asked back. */
export const isReinstatementClaim = ({ description }: Claim): boolean => reinstatement.test(description)

/** A transfer is contested. */
export const isTransferClaim = ({ category, description }: Claim): boolean => (category === 'CONTRACT' || category === 'MANAGEMENT') && transfer.test(description)
