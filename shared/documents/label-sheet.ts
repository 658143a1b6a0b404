import { serviceRecipient, type ServiceRecipient } from '../law/service.ts'
import type { Words } from '../lifecycle/words.ts'
import type { Party } from '../model/party.ts'
import type { AddressLabel, DocumentModel } from './model.ts'

/** The common sheet of A4: 2 × 7 labels of 99.1 × 38.1 mm. All lengths in millimetres. */
export const labelSheet = {
  columns: 2, rows: 7, width: 99.1, height: 38.1,
  /** From the edge of the paper to the first label, and between two beside each other. */
  top: 15.15, left: 4.65, gap: 2.5,
  /** What stays white at both sides of a label. */
  paddingX: 5,
  /** Full-width characters on a line, and lines of a label, in the usual and in the small type. */
  room: { usual: { characters: 20, lines: 5 }, small: { characters: 27, lines: 8 } },
} as const
export const labelsOnSheet = labelSheet.columns * labelSheet.rows

/** A party without a label, and why. */
export interface LeftOutLabel { caseNumber: string; name: string; reason: 'NO_ADDRESS' | 'TOO_LONG' }
export interface Labels { labels: AddressLabel[]; leftOut: LeftOutLabel[] }

/** Why a label is left out, in the words of the result. */
export const leftOutWords: Readonly<Record<LeftOutLabel['reason'], Words>> = {
  NO_ADDRESS: ['未登錄地址', 'no address on record'],
  TOO_LONG: ['姓名或地址太長，一張標籤寫不下，請另行書寫', 'name or address too long for a label; write it by hand'],
}

/**
 * The labels of the envelopes in which a paper goes to these parties: addressed to whom it is served on (行政程序法 §68 to §71), one for each
 * address and person. Parties without an address, or with a name that no label takes, are named instead.
 * @param on ISO date by which it is asked who receives it
 */
export function addressLabels(parties: readonly Party[], caseNumber: string, on: string): Labels {
  const labels = new Map<string, AddressLabel>()
  const leftOut: LeftOutLabel[] = []
  for (const party of parties) {
    const recipient = serviceRecipient(party, on)
    if (recipient.address === undefined) {
      leftOut.push({ caseNumber, name: party.name, reason: 'NO_ADDRESS' })
      continue
    }
    const label = sized({ address: recipient.address, names: namesOn(party, recipient), note: caseNumber })
    if (label === null) leftOut.push({ caseNumber, name: party.name, reason: 'TOO_LONG' })
    else labels.set(`${label.address}\n${label.names.join('\n')}`, label)
  }
  return { labels: [...labels.values()], leftOut }
}

/** 地址標籤. @param skipped places at the head of the first sheet that are used already, 0 to 13 */
export function labelsDocument(labels: readonly AddressLabel[], skipped: number): DocumentModel {
  return { code: 'LABELS', genre: 'LABELS', title: '地址標籤', blocks: [{ kind: 'labels', labels: [...labels], skipped }] }
}

/** The places of all sheets in reading order; null where nothing is stuck. */
export function labelPlaces({ labels, skipped }: { labels: readonly AddressLabel[]; skipped: number }): (AddressLabel | null)[] {
  const used = skipped + labels.length
  const places = Math.ceil(used / labelSheet.columns) * labelSheet.columns
  return Array.from({ length: places }, (_, index) => labels[index - skipped] ?? null)
}

function namesOn(party: Party, { as, names }: ServiceRecipient): string[] {
  const people = names.map((name) => `${name}　君`)
  switch (as) {
    case 'SELF':
      return people
    case 'REPRESENTATIVE':
      return [party.name, ...people.map((name) => `代表人　${name}`)]
    case 'PROXY':
      return [...people, `（${party.name}之代理人）`]
    case 'GUARDIAN':
      return people.length > 0 ? [...people, `（${party.name}之法定代理人）`] : [`${party.name}之法定代理人　君`]
  }
}

/** In the type in which it fits; null where it fits in none. */
function sized(label: AddressLabel): AddressLabel | null {
  const { usual, small } = labelSheet.room
  const lines = (characters: number): number => [label.address, ...label.names].reduce((sum, text) => sum + linesOf(text, characters), 1)
  if (lines(usual.characters) <= usual.lines) return label
  return lines(small.characters) <= small.lines ? { ...label, small: true } : null
}

/** Lines that a text takes, half-width characters a little generous. */
function linesOf(text: string, characters: number): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x250 ? 0.56 : 1
  return Math.max(1, Math.ceil(width / characters))
}
