import { identifierKey, nameKey } from '../format/sameness.ts'
import type { Words } from '../lifecycle/words.ts'
import type { Party } from '../model/party.ts'

/** Somebody who might sit: what is known of their ties. */
export interface TiedPerson { name: string; relatedParties?: readonly string[] | undefined; nationalId?: string | undefined }

/**
 * The tie of 行政程序法 §32 that is known between a person and the parties: being a party oneself, or a tie that the roster (or the
 * person's own statement) notes by name or UBN.
 * @returns the tie in words, or null
 */
export function recusalTie(parties: readonly Party[], person: TiedPerson | undefined): Words | null {
  if (!person) return null
  const own = identifierKey({ nationalId: person.nationalId })
  const self = own === null ? undefined : parties.find((party) => identifierKey({ nationalId: party.nationalId }) === own)
  if (self) return [`${person.name}即為當事人${self.name}（行政程序法第32條第1款）`, `${person.name} is the party ${self.name} (行政程序法 §32①)`]
  const ties = new Set((person.relatedParties ?? []).map(nameKey))
  const party = parties.find((one) => ties.has(nameKey(one.name)) || ties.has(identifierKey({ ubn: one.ubn }) ?? ''))
  return party ? [`${person.name}與${party.name}有行政程序法第32條之關係`, `${person.name} has a tie of 行政程序法 §32 with ${party.name}`] : null
}

/** The heads of 行政程序法 §32, and §33 I②. */
export const recusalGrounds = ['§32①', '§32②', '§32③', '§32④', 'BIAS'] as const
type RecusalGround = (typeof recusalGrounds)[number]
export const isRecusalGround = (ground: string): ground is RecusalGround => recusalGrounds.some((one) => one === ground)
