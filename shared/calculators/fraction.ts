/** An exact share of whole dollars, months or days, so that nothing is rounded on the way. */
export interface Fraction { top: number; bottom: number }

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b))

/** @throws RangeError when a part is no whole number that a computer holds exactly, or the bottom is not positive */
export function fraction(top: number, bottom = 1): Fraction {
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom) || bottom < 1) throw new RangeError(`no fraction: ${top}/${bottom}`)
  const divisor = commonDivisor(Math.abs(top), bottom) || 1
  return { top: top / divisor, bottom: bottom / divisor }
}

/** Of a figure with at most two digits behind the point, such as hours. */
export const ofHundredths = (figure: number): Fraction => fraction(Math.round(figure * 100), 100)

export function times(a: Fraction, b: Fraction): Fraction {
  // Shortened crosswise first, so that the products stay small.
  const [one, other] = [fraction(a.top, b.bottom), fraction(b.top, a.bottom)]
  return fraction(one.top * other.top, one.bottom * other.bottom)
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom)

/** Negative when the first is smaller. */
export const compareFractions = (a: Fraction, b: Fraction): number => a.top * b.bottom - b.top * a.bottom

/** Whole dollars of an amount that is not negative: half a dollar and more counts as one (四捨五入). */
export const roundedAmount = ({ top, bottom }: Fraction): number => Math.floor(top / bottom) + ((top % bottom) * 2 >= bottom ? 1 : 0)
