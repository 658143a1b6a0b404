import { type NumberingLevel, paragraphNumber } from '../../format/numbering.ts'
import type { DocumentBlock } from '../model.ts'

/** The number of a block that stands in a list numbered 1, 2, 3 …; `run`: which list. */
export interface NumberedPlace { level: NumberingLevel; run: number; number: string }

const levels = [1, 2, 3, 4] as const
/** A heading has its number in its text. */
const levelsOfHeadings = [1, 2] as const

/** @returns for each block its place in its list; undefined where it has no number, or one out of order, which is left alone */
export function numberedPlaces(blocks: readonly DocumentBlock[]): (NumberedPlace | undefined)[] {
  const open = new Map<NumberingLevel, { run: number; count: number }>()
  let runs = 0
  return blocks.map((block) => {
    for (const level of block.kind === 'heading' ? levelsOfHeadings : levels) {
      const list = open.get(level)
      const next = list && paragraphNumber(level, list.count + 1)
      if (list && next !== undefined && isNumbered(block, next)) {
        open.set(level, { ...list, count: list.count + 1 })
        return { level, run: list.run, number: next }
      }
      const first = paragraphNumber(level, 1)
      if (isNumbered(block, first)) {
        runs += 1
        open.set(level, { run: runs, count: 1 })
        return { level, run: runs, number: first }
      }
    }
    return undefined
  })
}

function isNumbered(block: DocumentBlock, number: string): boolean {
  return block.kind === 'paragraph' ? block.number === number : block.kind === 'heading' && block.text.startsWith(number)
}

/** The blocks of a document after some came or went: each list counts from 1 again, without gaps. A heading comes without its number. */
export function numberedAgain<Entry extends { block: DocumentBlock; place: NumberedPlace | undefined; isRemoved: boolean }>(entries: readonly Entry[]): Entry[] {
  const counts = new Map<number, number>()
  return entries.map((entry) => {
    const { block, place, isRemoved } = entry
    if (place === undefined || isRemoved) return entry
    const count = (counts.get(place.run) ?? 0) + 1
    counts.set(place.run, count)
    const number = paragraphNumber(place.level, count)
    if (block.kind === 'heading') return { ...entry, block: { ...block, text: `${number}${block.text}` } }
    return block.kind === 'paragraph' ? { ...entry, block: { ...block, number } } : entry
  })
}
