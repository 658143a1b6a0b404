/**
 * Reads a typed or pasted amount: 12345, 12,345 元, １２，３４５元, NT$12,345, 新臺幣12,345元整. A decimal part of zeros is dropped.
 * @returns whole NTD, negative when so typed (the amount schema refuses it with its reason); null when it is no whole amount of at most
 * twelve digits, or its separators do not stand between thousands
 */
export function parseAmount(typed: string): number | null {
  const match = amountPattern.exec(typed.normalize('NFKC').trim())
  const digits = match?.groups?.whole?.replaceAll(',', '')
  if (digits === undefined || digits.replace(/^0+/u, '').length > 12) return null
  const amount = Number(digits)
  return match?.groups?.minus !== undefined && amount !== 0 ? -amount : amount
}

// For a text already normalised: full-width digits, commas and signs are plain by then.
const amountPattern = /^(?:新[臺台]幣|NTD|NT)?\s*\$?\s*(?<minus>[-−])?\s*(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s*(?:[元圓]整?)?$/iu
