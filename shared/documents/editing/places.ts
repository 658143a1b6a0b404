import type { DocumentBlock, DocumentModel } from '../model.ts'
import { withBlockTexts, withTexts } from '../with-texts.ts'
import { type NumberedPlace, numberedPlaces } from './numbers.ts'

/** One text of a document, at its position in the order of `withTexts`. */
export interface TextPlace {
  /** Without the number of a numbered heading. */
  text: string
  /** Position of its block; null above the blocks and in the footer. */
  block: number | null
  isEditable: boolean
  /** Emptied, its block (or its line in a list) goes away. */
  isRemovable: boolean
}

/** They come from issuing, and from nowhere else. */
const fromIssuing = ['發文日期', '發文字號']

/** Every text of the document; a person may change those of its body except labels, and what issuing fills in. */
export function placesOf(model: DocumentModel): TextPlace[] {
  const places: TextPlace[] = []
  withTexts({ ...model, blocks: [] }, (text) => {
    places.push({ text, block: null, isEditable: false, isRemovable: false })
    return text
  })
  const numbers = numberedPlaces(model.blocks)
  model.blocks.forEach((block, index) => places.push(...placesIn(block, index, numbers[index])))
  return places
}

function placesIn(block: DocumentBlock, index: number, number: NumberedPlace | undefined): TextPlace[] {
  const labels = block.kind === 'table' ? block.rows.flat().map((cell) => cell.label === true) : []
  const header = block.kind === 'table' ? block.header?.length ?? 0 : 0
  return blockTexts(block).map((text, part) => {
    switch (block.kind) {
      case 'heading':
        return { text: number ? text.slice(number.number.length) : text, block: index, isEditable: true, isRemovable: true }
      case 'paragraph':
        return { text, block: index, isEditable: true, isRemovable: true }
      case 'contact':
      case 'checklist':
        return { text, block: index, isEditable: true, isRemovable: true }
      case 'field':
        return { text, block: index, isEditable: part === 1 && !fromIssuing.includes(block.label), isRemovable: false }
      case 'table':
        return { text, block: index, isEditable: part >= header && labels[part - header] === false, isRemovable: false }
      default:
        return { text, block: index, isEditable: false, isRemovable: false }
    }
  })
}

export function blockTexts(block: DocumentBlock): string[] {
  const texts: string[] = []
  withBlockTexts(block, (text) => {
    texts.push(text)
    return text
  })
  return texts
}
