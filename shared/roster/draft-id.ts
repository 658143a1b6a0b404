export const rosterParts = ['people', 'organizations'] as const
export type RosterPart = (typeof rosterParts)[number]

/** Stands for the id of an entry that is not on the roster yet. */
export const newEntry = 'new'

/** One draft for each entry of the roster, and one for a new person and a new organisation. */
export const rosterDraftId = (part: RosterPart, entryId: string): string => `roster:${part}:${entryId}`

/** The entry a draft belongs to; null where it belongs to none. */
export function entryOfDraft(draftId: string): { part: RosterPart; entryId: string } | null {
  const part = rosterParts.find((one) => draftId.startsWith(rosterDraftId(one, '')))
  return part === undefined ? null : { part, entryId: draftId.slice(rosterDraftId(part, '').length) }
}
