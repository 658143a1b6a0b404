import { printable } from '../../shared/documents/words.ts'
import { twipsOf } from './paper-layout.ts'
import type { placedPicture } from './paper-tables.ts'
import { points } from './odt-writer-xml.ts'
import { element, escaped } from './xml.ts'

type PlacedPicture = NonNullable<ReturnType<typeof placedPicture>>

/** The pictures of one document, numbered in their order. */
export class OdtPictures {
  readonly #files: Uint8Array[] = []

  /** @returns the frame that shows it in the line. @param style of family graphic */
  frame({ png, alt, width, height }: PlacedPicture, style: string): string {
    const number = this.#files.push(Buffer.from(png, 'base64'))
    const image = element('draw:image', { 'xlink:href': pathOf(number), 'xlink:type': 'simple', 'xlink:show': 'embed', 'xlink:actuate': 'onLoad' })
    return element('draw:frame', {
      'draw:style-name': style, 'draw:name': `Signature ${number}`, 'text:anchor-type': 'as-char', 'svg:width': points(twipsOf(width)), 'svg:height': points(twipsOf(height)),
    }, `${image}<svg:title>${escaped(printable(alt))}</svg:title>`)
  }

  /** Their files by path. */
  get files(): Record<string, Uint8Array> {
    return Object.fromEntries(this.#files.map((file, index) => [pathOf(index + 1), file]))
  }
}

const pathOf = (number: number): string => `Pictures/signature${number}.png`
