import { parse } from 'csv-parse/sync'
import type { Result } from '../../shared/ipc/result.ts'

/** A file that the person chose, read whole. */
export interface GivenFile { name: string; bytes: Uint8Array }
export interface FileKind { label: string; extensions: string[] }
/** Asks the person for a file of that kind; null when they cancelled, refused when it cannot be read. */
export type ChooseFile = (kind: FileKind) => Promise<Result<GivenFile | null>>

export const givenFileLimitMb = 20

// Excel's "Unicode text", what every program writes today, and what older ones of Taiwan's offices still do.
const encodings = [['utf-16le', [0xff, 0xfe]], ['utf-8', []], ['big5', []]] as const

/** The text of a file in UTF-8, UTF-16 with its mark, or Big5, without a byte order mark; null when it is none of them. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const [encoding, mark] of encodings) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // the next one
    }
  }
  return null
}

/**
 * The rows of a file of values separated by commas, semicolons or tabs, as texts without surrounding blanks; row 1 of a spreadsheet is
 * entry 0, and a blank line is an empty row.
 * @returns null when the file is no text, or its quotation marks do not match
 */
export function readCsv(bytes: Uint8Array): string[][] | null {
  const text = decodeText(bytes)
  if (text === null || text.includes('\0')) return null
  try {
    return parse(text, { delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false, trim: true })
  } catch {
    return null
  }
}

/** The sign that a file separates its values with: the commonest in its first ten lines. The others may stand within values. */
function separatorOf(text: string): string {
  const head = text.split('\n', 10).join('\n')
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: head.split(sign).length - 1 }))
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}
