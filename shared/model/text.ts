import { z } from 'zod'

/** Longest paragraph that is taken, in characters. */
export const paragraphLimit = 10_000
/** Longest single-line text (a name, an address), in characters. */
export const lineLimit = 1_000

const allowedControl = new Set(['\t', '\n', '\r'])

/** @returns true when `text` holds a control character (Unicode Cc) other than tab or a line break */
export function hasControlCharacter(text: string): boolean {
  return text.match(/\p{Cc}/gu)?.some((character) => !allowedControl.has(character)) ?? false
}

/** Characters as people count them: one for each code point, also of rare Chinese characters. */
export const isLongerThan = (text: string, limit: number): boolean => text.length > limit && [...text].length > limit

const clean = (limit: number) =>
  z.string()
    .refine((text) => !isLongerThan(text, limit), { error: 'TEXT_TOO_LONG' })
    .refine((text) => !hasControlCharacter(text), { error: 'CONTROL_CHARACTERS' })

/** Free text of up to 10,000 characters; may be empty. */
export const paragraph = clean(paragraphLimit)
/** Free text that must say something. */
export const filledParagraph = paragraph.refine((text) => text.trim() !== '', { error: 'REQUIRED' })
/** One line such as a name or an address; may be empty. */
export const line = clean(lineLimit)
/** One line that must say something. */
export const filledLine = line.refine((text) => text.trim() !== '', { error: 'REQUIRED' })
/** An identifier given by the office or by an importing system. */
export const identifier = clean(200).refine((text) => text.trim() !== '', { error: 'REQUIRED' })
/** Whole New Taiwan dollars, zero or more. */
export const amount = z.int({ error: 'AMOUNT_NOT_WHOLE' }).nonnegative({ error: 'AMOUNT_NEGATIVE' }).max(999_999_999_999, { error: 'AMOUNT_TOO_LARGE' })
