import { strFromU8, strToU8 } from 'fflate'
import { printable } from '../../shared/documents/words.ts'
import type { placedPicture } from './paper-tables.ts'
import { escaped } from './xml.ts'

type PlacedPicture = NonNullable<ReturnType<typeof placedPicture>>

const drawingml = 'http://schemas.openxmlformats.org/drawingml/2006'
const relationsPath = 'word/_rels/document.xml.rels'
/** English Metric Units of a millimetre. */
const emu = 36_000

/** The pictures of one document, numbered in their order: nothing about them depends on when they are written. */
export class DocxPictures {
  readonly #files: Uint8Array[] = []

  /** @returns the run that shows it in the line */
  run({ png, alt, width, height }: PlacedPicture): string {
    const number = this.#files.push(Buffer.from(png, 'base64'))
    const size = `cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"`
    const name = `name="Signature ${number}"`
    return [
      `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="${number}" ${name} descr="${escaped(printable(alt))}"/>`,
      `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingml}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
      `<a:graphic xmlns:a="${drawingml}/main"><a:graphicData uri="${drawingml}/picture"><pic:pic xmlns:pic="${drawingml}/picture">`,
      `<pic:nvPicPr><pic:cNvPr id="${number}" ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationOf(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
    ].join('')
  }

  /** The parts that they add to a package. @param parts those of the package without them */
  parts(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
    const relations = parts[relationsPath]
    if (this.#files.length === 0 || relations === undefined) return {}
    const added = this.#files.map((_file, index) => `<Relationship Id="${relationOf(index + 1)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/signature${index + 1}.png"/>`)
    return {
      ...Object.fromEntries(this.#files.map((file, index) => [`word/media/signature${index + 1}.png`, file])),
      [relationsPath]: strToU8(strFromU8(relations).replace('</Relationships>', `${added.join('')}</Relationships>`)),
    }
  }
}

const relationOf = (number: number): string => `signature${number}`
