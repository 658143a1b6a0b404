/** FORMAT: not the letters and digits such a number has; CHECKSUM: they do not fit together, so one is probably mistyped. */
export interface IdentifierCheck {
  valid: boolean
  reason?: 'FORMAT' | 'CHECKSUM'
}

const ubnWeights = [1, 2, 1, 2, 1, 2, 4, 1] as const
const personWeights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1] as const
/** The letters by the number they stand for: A is 10, B is 11, … I is 34, O is 35. */
const letterOrder = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'

/** Full-width and lower-case letters made plain, spaces, dashes and invisible characters left out: ａ１２３－４５６７８９ → A123456789. */
export function normalizeIdentifier(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}−]/gu, '').toUpperCase()
}

// All checks below normalise first. They are for warnings only: what a worker knows of an employer is often not exact.

/**
 * 統一編號 by the rule of 112-04-01 (財政部), which divides by 5 and so holds for the older numbers too. The product for a seventh digit of 7
 * may count as 1 or 0.
 */
export function checkUbn(typed: string): IdentifierCheck {
  const ubn = normalizeIdentifier(typed)
  if (!/^\d{8}$/.test(ubn)) return { valid: false, reason: 'FORMAT' }
  const sum = ubnWeights.reduce((total, weight, index) => {
    const product = Number(ubn[index]) * weight
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return checksum(sum % 5 === 0 || (ubn[6] === '7' && (sum + 1) % 5 === 0))
}

/** 國民身分證統一編號: a letter, 1 or 2, eight digits. */
export function checkNationalId(typed: string): IdentifierCheck {
  const id = normalizeIdentifier(typed)
  return /^[A-Z][12]\d{8}$/.test(id) ? checksum(personSum(id) % 10 === 0) : { valid: false, reason: 'FORMAT' }
}

/** 外來人口統一證號, new (a letter, 8 or 9, eight digits; since 110-01-02) or old (two letters, eight digits; until 119-12-31). */
export function checkUiNumber(typed: string): IdentifierCheck {
  const id = normalizeIdentifier(typed)
  return /^[A-Z][89A-D]\d{8}$/.test(id) ? checksum(personSum(id) % 10 === 0) : { valid: false, reason: 'FORMAT' }
}

/** 國民身分證統一編號 or 外來人口統一證號, whichever it looks like. */
export function checkPersonIdentifier(typed: string): IdentifierCheck {
  const nationalId = checkNationalId(typed)
  return nationalId.reason === 'FORMAT' ? checkUiNumber(typed) : nationalId
}

function checksum(valid: boolean): IdentifierCheck {
  return valid ? { valid } : { valid, reason: 'CHECKSUM' }
}

/** The first letter counts with both digits of its number, a second letter only with the last. */
function personSum(id: string): number {
  const first = letterNumber(id.slice(0, 1))
  const second = id.slice(1, 2)
  const digits = [Math.floor(first / 10), first % 10, /\d/.test(second) ? Number(second) : letterNumber(second) % 10, ...Array.from(id.slice(2), Number)]
  return personWeights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)
}

function letterNumber(letter: string): number {
  return letterOrder.indexOf(letter) + 10
}
