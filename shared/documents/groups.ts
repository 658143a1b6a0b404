import type { CalledDocument } from '../ipc/views.ts'

export const documentGroups = ['NOTICES', 'RECORD', 'SERVICE', 'FORMS'] as const
/** 函及通知, 方案及紀錄, 送達證書, 申請書及表單. */
export type DocumentGroup = (typeof documentGroups)[number]

/** So many documents are read at a glance; more are shown in groups. */
export const readAtAGlance = 8

const kinds: Readonly<Record<string, DocumentGroup>> = { D01: 'FORMS', D08: 'FORMS', D09: 'FORMS', D16: 'FORMS', D10: 'RECORD', D11: 'RECORD', D12: 'RECORD', D15: 'RECORD', D14: 'SERVICE' }
export const groupOf = (code: string): DocumentGroup => kinds[code] ?? 'NOTICES'

/** One for each party: there are many, and one looks for them seldom. */
export const isPerParty = (code: string): boolean => code === 'D08' || code === 'D14'

/** What a letter with a number is: the application, forms and proofs of service are sent under none. */
export const isSent = (code: string): boolean => groupOf(code) === 'NOTICES' || groupOf(code) === 'RECORD'

export interface GroupedDocuments { group: DocumentGroup; open: CalledDocument[]; folded: CalledDocument[] }

/** The documents in groups, each with those that are folded away; in the order in which they came. Empty groups are left out. */
export function inGroups(documents: readonly CalledDocument[]): GroupedDocuments[] {
  return documentGroups.map((group) => {
    const own = documents.filter((one) => groupOf(one.code) === group)
    return { group, open: own.filter((one) => !isPerParty(one.code)), folded: own.filter((one) => isPerParty(one.code)) }
  }).filter(({ open, folded }) => open.length + folded.length > 0)
}
