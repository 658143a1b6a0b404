/** A value that a copy must not show, and what stands in its place. */
export interface Hidden { value: string; mask: string }

/** Signs that people put into a name or a number, or leave out: they tell nothing apart. */
const separator = /[\s\p{Cf}\p{Cc}\p{Pd}()·・'’]/u
const isDigit = (character: string | undefined): boolean => character !== undefined && character >= '0' && character <= '9'
/** Shorter than this a value would be found in half the words of a document. */
const shortest = 2

interface Comparable { characters: string[]; /** Where each begins and ends in the text. */ from: number[]; to: number[] }

/** The text as it is compared: full width and half width alike, 台 as 臺, without separators and case. */
function comparable(text: string): Comparable {
  const found: Comparable = { characters: [], from: [], to: [] }
  let at = 0
  for (const original of text) {
    const end = at + original.length
    for (const character of original.normalize('NFKC').toLowerCase().replaceAll('台', '臺')) {
      if (separator.test(character)) continue
      found.characters.push(character)
      found.from.push(at)
      found.to.push(end)
    }
    at = end
  }
  return found
}

/** Does the value stand there, and is a number not merely part of a longer one? */
function standsAt(text: readonly string[], at: number, value: readonly string[]): boolean {
  if (value.some((character, index) => text[at + index] !== character)) return false
  const runsOn = (isDigit(text[at - 1]) && isDigit(value[0])) || (isDigit(text[at + value.length]) && isDigit(value.at(-1)))
  return !runsOn
}

/**
 * A function that puts the mask in the place of every hidden value of a text, however it is written: in full width, with spaces or hyphens,
 * 台 or 臺, large or small letters. Where two values begin at one place, the longer goes. Takes time in proportion to the text, not to how
 * many values there are.
 */
export function concealing(hidden: readonly Hidden[]): (text: string) => string {
  const byFirst = new Map<string, { value: string[]; mask: string }[]>()
  for (const { value, mask } of hidden) {
    const { characters } = comparable(value.normalize('NFC'))
    const [first] = characters
    if (first === undefined || characters.length < shortest) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), { value: characters, mask }])
  }
  for (const values of byFirst.values()) values.sort((a, b) => b.value.length - a.value.length)
  return (text) => {
    const composed = text.normalize('NFC')
    const { characters, from, to } = comparable(composed)
    let result = ''
    let kept = 0
    for (let at = 0; at < characters.length; at += 1) {
      const match = byFirst.get(characters[at] ?? '')?.find(({ value }) => standsAt(characters, at, value))
      if (match === undefined) continue
      const last = at + match.value.length - 1
      result += composed.slice(kept, from[at]) + match.mask
      kept = to[last] ?? composed.length
      at = last
    }
    return kept === 0 ? text : result + composed.slice(kept)
  }
}
