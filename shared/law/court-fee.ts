import { groupedAmount } from '../format/capital-amount.ts'
import { inChinese, inEnglish, type Words } from '../lifecycle/words.ts'
import type { CourtFeeRow } from './court-fee-rows.ts'

export const courtInstances = ['FIRST', 'SECOND', 'THIRD'] as const
export type CourtInstance = (typeof courtInstances)[number]

/** A figure in whole NTD with how it came about. `verified`: false where nobody has seen the figure since the standard was last changed. */
export interface CourtFigure { amount: number; formula: Words; article: string; source: string; verified: boolean }

/** What a claim of 勞動事件法 §12 is about; of the first four two thirds of the fee wait. */
export const claimPartKinds = ['EMPLOYMENT', 'WAGE', 'PENSION', 'SEVERANCE', 'OCC_ACCIDENT', 'OTHER'] as const
export type ClaimPartKind = (typeof claimPartKinds)[number]
export interface ClaimPart { kind: ClaimPartKind; amount: number }
const deferrable: ReadonlySet<ClaimPartKind> = new Set(['EMPLOYMENT', 'WAGE', 'PENSION', 'SEVERANCE'])

/** `dueNow` and `deferred` add up to the fee of all parts; `note` belongs beside every figure. */
export interface DeferredFee { dueNow: number; deferred: number; parts: { deferred: boolean; claim: number; fee: CourtFigure; dueNow: number }[]; formula: Words; article: string; verified: boolean; note: Words }

export const courtFeeNote: Words = ['試算，以法院裁定為準；三分之一之尾數各法院算法不同，差 1 元屬正常。', 'An estimate; the court’s ruling decides. Courts round the third differently: one dollar more or less is usual.']

const tenThousand = 10_000
/** 民事訴訟法 §77-16: half as much again, in the second and the third instance alike. */
const appealFactor = 1.5
const ntd = groupedAmount
const join = (words: readonly Words[], mark: string): Words => [words.map(inChinese).join(mark), words.map(inEnglish).join(mark)]

function whole(amount: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount in whole dollars: ${amount}`)
  return amount
}

/** Appeals pay half as much again. A half dollar, which only claims beyond a hundred million bring, is rounded up. */
function inInstance(first: Omit<CourtFigure, 'article'>, article: string, instance: CourtInstance): CourtFigure {
  if (instance === 'FIRST') return { ...first, article }
  return { ...first, amount: Math.round(first.amount * appealFactor), formula: [`（${inChinese(first.formula)}）× 1.5`, `(${inEnglish(first.formula)}) × 1.5`], article: `${article}、§77-16` }
}

/**
 * 裁判費 of a claim of money or money's worth.
 * @param claim whole NTD; a part of a 萬 counts as a whole one
 * @throws RangeError when it is no whole amount
 * Source: 民事訴訟法 §77-13, §77-16.
 */
export function propertyClaimFee(row: CourtFeeRow, claim: number, instance: CourtInstance = 'FIRST'): CourtFigure {
  const { fixed, fixedUpTo, brackets } = row.property
  const rounded = Math.ceil(whole(claim) / tenThousand) * tenThousand
  const lines: Words[] = [ntd(fixed)]
  let total = fixed
  let from = fixedUpTo
  for (const { upTo, perTenThousand } of brackets) {
    const units = (Math.min(rounded, upTo ?? rounded) - from) / tenThousand
    if (units <= 0) break
    total += units * perTenThousand
    lines.push([`${ntd(units)} 萬 × 每萬 ${perTenThousand}`, `${ntd(units)} × ${perTenThousand} for each 10,000`])
    from = upTo ?? rounded
  }
  return inInstance({ amount: total, formula: join(lines, ' + '), source: row.source, verified: row.verified }, '民事訴訟法 §77-13', instance)
}

/** 裁判費 of a claim that is not about money. Source: 民事訴訟法 §77-14, §77-16. */
export const nonPropertyClaimFee = (row: CourtFeeRow, instance: CourtInstance = 'FIRST'): CourtFigure =>
  inInstance({ amount: row.nonProperty, formula: ntd(row.nonProperty), source: row.source, verified: row.verified }, '民事訴訟法 §77-14', instance)

/** 抗告; null where the fee of that time was not found. Source: 民事訴訟法 §77-18. */
export const interlocutoryAppealFee = ({ interlocutoryAppeal, source, verified }: CourtFeeRow): CourtFigure | null =>
  (interlocutoryAppeal === null ? null : { amount: interlocutoryAppeal, formula: ntd(interlocutoryAppeal), article: '民事訴訟法 §77-18', source, verified })

/**
 * What a worker or union pays at first: of the parts about employment, wages, pension and severance pay a third, of the others all. The courts count
 * the two groups apart, each with its own fee.
 * Source: 勞動事件法 §12; 臺北地院 112 年度勞補字第 242 號裁定 for counting them apart.
 */
export function deferredFee(row: CourtFeeRow, parts: readonly ClaimPart[], instance: CourtInstance = 'FIRST'): DeferredFee {
  const groups = [true, false].flatMap((isDeferred) => {
    const own = parts.filter((part) => deferrable.has(part.kind) === isDeferred)
    if (own.length === 0) return []
    const claim = own.reduce((total, part) => total + whole(part.amount), 0)
    const fee = propertyClaimFee(row, claim, instance)
    return [{ deferred: isDeferred, claim, fee, dueNow: isDeferred ? Math.round(fee.amount / 3) : fee.amount }]
  })
  const total = groups.reduce((sum, one) => sum + one.fee.amount, 0)
  const dueNow = groups.reduce((sum, one) => sum + one.dueNow, 0)
  return {
    dueNow, deferred: total - dueNow, parts: groups, verified: row.verified, article: '勞動事件法 §12', note: courtFeeNote,
    formula: join(groups.map((one): Words => (one.deferred ? `${ntd(one.fee.amount)} × 1/3` : ntd(one.fee.amount))), ' + '),
  }
}

/** Of an employment without an end, or one of more, five years count. */
const longestMonths = 60

/**
 * 訴訟標的價額 of a suit to confirm employment: what the employment would bring while it lasts, five years at most.
 * @param months for which it would still last; null where it has no end
 * Source: 勞動事件法 §11.
 */
export function employmentClaimValue(monthlyIncome: number, months: number | null = null): CourtFigure {
  const counted = Math.min(months === null ? longestMonths : whole(months), longestMonths)
  return {
    amount: whole(monthlyIncome) * counted, formula: [`${ntd(monthlyIncome)} × ${counted} 月`, `${ntd(monthlyIncome)} × ${counted} months`],
    article: '勞動事件法 §11', source: '勞動事件法第11條', verified: true,
  }
}

/**
 * What a court takes for its own labour mediation.
 * @param claim whole NTD; null where it is not about money
 * Source: 民事訴訟法 §77-20.
 */
export function labourMediationFee({ mediation, source }: CourtFeeRow, claim: number | null): CourtFigure {
  const fee = claim === null ? 0 : mediation.brackets.find(({ below }) => below === null || whole(claim) < below)?.fee ?? 0
  return { amount: fee, formula: fee === 0 ? ['免徵', 'free'] : ntd(fee), article: '民事訴訟法 §77-20', source, verified: mediation.verified }
}

/**
 * 強制執行費: by the hundred, a part of it counts as a whole one; the rest of a dollar is rounded.
 * Source: 強制執行法 §28-2.
 */
export function enforcementFee({ enforcement, source }: CourtFeeRow, claim: number): CourtFigure {
  const { freeBelow, perThousand, verified } = enforcement
  const common = { article: '強制執行法 §28-2', source, verified }
  if (whole(claim) < freeBelow) return { ...common, amount: 0, formula: [`未滿 ${ntd(freeBelow)} 元，免徵`, `below ${ntd(freeBelow)}: free`] }
  const rounded = Math.ceil(claim / 100) * 100
  return { ...common, amount: Math.round((rounded * perThousand) / 1_000), formula: [`${ntd(rounded)} × 千分之 ${perThousand}`, `${ntd(rounded)} × ${perThousand} per 1,000`] }
}
