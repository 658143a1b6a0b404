import { normalizeIdentifier } from './identifiers.ts'

/** One form of a name, for telling whether two are the same: full width and half width alike, no spaces, 台 as 臺. */
export const nameKey = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').replaceAll('台', '臺')

/** The UBN or else the national id in one form; null where neither is given. */
export function identifierKey({ ubn, nationalId }: { ubn?: string | undefined; nationalId?: string | undefined }): string | null {
  const keys = [ubn, nationalId].map((one) => normalizeIdentifier(one ?? ''))
  return keys.find((key) => key !== '') ?? null
}
