import { diffArrays } from 'diff'

/** Beyond this many possible pairs, texts of one changed stretch are paired in their order. */
const mostPairs = 20_000
/** What changed beyond recognition in the same place is still a pair, if nothing more alike is there. */
const likenessOfPlace = 0.01

/**
 * Where each text of a document stands after its facts changed: the same text, or the one that came in its place.
 * @returns for each of `base` its position in `now`; null where the document no longer has it. No position is given twice.
 */
export function aligned(base: readonly string[], now: readonly string[]): (number | null)[] {
  const to: (number | null)[] = base.map(() => null)
  let from = 0
  let at = 0
  let removed = 0
  let added = 0
  const pairUp = () => {
    for (const [left, right] of pairs(base.slice(from - removed, from), now.slice(at - added, at))) to[from - removed + left] = at - added + right
    removed = 0
    added = 0
  }
  for (const part of diffArrays([...base], [...now])) {
    if (part.removed) {
      removed += part.count
      from += part.count
    } else if (part.added) {
      added += part.count
      at += part.count
    } else {
      pairUp()
      for (let index = 0; index < part.count; index += 1) to[from + index] = at + index
      from += part.count
      at += part.count
    }
  }
  pairUp()
  return to
}

/** Pairs of positions of two stretches, in order, those most alike together. */
function pairs(left: readonly string[], right: readonly string[]): [number, number][] {
  if (left.length * right.length > mostPairs) return left.slice(0, right.length).map((_text, index) => [index, index])
  const leftPieces = left.map(piecesOf)
  const rightPieces = right.map(piecesOf)
  const alike = leftPieces.map((a) => rightPieces.map((b) => likeness(a, b) + likenessOfPlace))
  // best[i][j]: the most likeness that the texts from i and from j on can have together.
  const best = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0))
  const bestAt = (i: number, j: number): number => best[i]?.[j] ?? 0
  const together = (i: number, j: number): number => (alike[i]?.[j] ?? 0) + bestAt(i + 1, j + 1)
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = best[i]
      if (row) row[j] = Math.max(together(i, j), bestAt(i + 1, j), bestAt(i, j + 1))
    }
  }
  const found: [number, number][] = []
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (bestAt(i, j) === together(i, j)) {
      found.push([i, j])
      i += 1
      j += 1
    } else if (bestAt(i, j) === bestAt(i + 1, j)) i += 1
    else j += 1
  }
  return found
}

/** The pairs of neighbouring characters of a text. */
function piecesOf(text: string): Set<string> {
  const characters = [...text]
  return new Set(characters.map((character, index) => character + (characters[index + 1] ?? '')))
}

/** 0 to 1: the part of their pieces that two texts share (Dice). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 1 : (2 * [...a].filter((piece) => b.has(piece)).length) / (a.size + b.size)
}
