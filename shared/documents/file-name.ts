/** Of an editable document (.docx, .odt) or of its pages. */
export const documentFormats = ['docx', 'odt', 'pdf'] as const
export type DocumentFormat = (typeof documentFormats)[number]

const longestName = 120
/** Common file systems take 255 bytes; a Chinese character has three. Room is left for the extension and a number in brackets. */
const longestInBytes = 240

const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/iu

/**
 * A name (without extension) that Windows, macOS and Linux all take: nothing they forbid, no direction marks, no device name, no dot or
 * space at an end, at most 120 characters and 240 bytes.
 */
export function safeFileName(name: string): string {
  const plain = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, '').replace(/\s+/gu, ' ')
  const trimmed = trimEnds(shortened(trimEnds(plain)))
  const base = trimmed.split('.')[0]?.trim() ?? ''
  return trimmed === '' || deviceName.test(base) ? `_${trimmed}` : trimmed
}

/** The names with a number in brackets where a file system that does not tell capitals apart would take two for one. */
export function toldApart(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    let own = name
    for (let count = 2; taken.has(own.toLowerCase()); count += 1) own = `${name}(${count})`
    taken.add(own.toLowerCase())
    return own
  })
}

const trimEnds = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/gu, '')

function shortened(text: string): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += utf8Length(character)
    if (kept.length + character.length > longestName || bytes > longestInBytes) break
    kept += character
  }
  return kept
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
