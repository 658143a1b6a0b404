import { Paragraph, type Table } from 'docx'
import type { ChecklistItem, DocumentBlock, DocumentParagraph } from '../../shared/documents/model.ts'
import { checkMark } from '../../shared/documents/words.ts'
import { contentWidth, em, type Genre, sizes, startOf, widthOf } from './docx-layout.ts'
import { gap, signatureTable, tableOf } from './docx-writer-tables.ts'
import { alignmentOf, hangingParagraph, paragraphOf } from './docx-writer-text.ts'

type Body = Paragraph | Table

/** The body of the document. A page break belongs to the block after it, so that no empty line opens the new page. */
export function bodyOf(blocks: readonly DocumentBlock[], genre: Genre): Body[] {
  const body: Body[] = []
  let breaks = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      breaks = true
      continue
    }
    body.push(...blockOf(block, genre, breaks, blocks[index + 1]?.kind === 'paragraph'))
    breaks = false
  }
  
  return body
}

/** @param explained a paragraph follows, which a list of choices keeps with it */
function blockOf(block: Exclude<DocumentBlock, { kind: 'pageBreak' }>, genre: Genre, pageBreakBefore: boolean, explained: boolean): Body[] {
  const breaks = pageBreakBefore ? { pageBreakBefore } : {}
  switch (block.kind) {
    case 'heading':
      return [paragraphOf(block.text, { style: block.level === 1 ? 'Section' : 'Subsection', options: breaks })]
    case 'paragraph':
      return [textBlock(block, genre, breaks)]
    case 'field':
      return [fieldOf(block, genre, breaks)]
    case 'contact':
      return block.lines.map((line) => contactLine(line, genre))
    case 'checklist':
      return block.items.map((item, index) => checkLine(item, genre, { ...(index === 0 ? breaks : {}), ...(explained || index < block.items.length - 1 ? { keepNext: true } : {}) }))
    case 'table':
      return [...(pageBreakBefore ? [new Paragraph({ style: 'Gap', pageBreakBefore })] : []), tableOf(block), gap()]
    case 'signatures':
      return [signatureTable(block.signers), gap()]
    case 'spacer':
      return [new Paragraph({ style: 'Small', ...breaks, ...(block.keepWithNext ? { keepNext: true } : {}) })]
    default:
      return assertNever(block)
  }
}

/** A list of choices stays together, since one reads it as a whole. */
function checkLine(item: ChecklistItem, genre: Genre, options: { pageBreakBefore?: boolean; keepNext?: boolean }): Paragraph {
  return hangingParagraph(checkMark(item.checked), item.text, startOf(genre, 0), 1.5 * em(sizes[genre].body), { style: 'Body', options })
}

function textBlock(block: DocumentParagraph, genre: Genre, breaks: { pageBreakBefore?: boolean }): Paragraph {
  const { text, number, align, strong, small, indent = 0, keepWithNext } = block
  const style = small ? 'Small' : 'Body'
  const size = small ? sizes[genre].small : sizes[genre].body
  const start = startOf(genre, indent)
  const options = {
    ...breaks, ...(align === undefined ? ragged(text) : { alignment: alignmentOf(align) }), ...(keepWithNext ? { keepNext: true } : {}),
  }
  const look = { style, options, ...(strong ? { bold: strong } : {}) } as const
  if (number !== undefined) return hangingParagraph(number, text, start, Math.max(widthOf(number, size) + size * 2, size * 15), look)
  const left = align === undefined || align === 'start' ? { indent: { left: start } } : {}
  return paragraphOf(text, { ...look, options: { ...options, ...left } })
}

/** Beside a telephone number or the like, which does not break, a justified line would be torn apart. */
const ragged = (text: string): { alignment?: ReturnType<typeof alignmentOf> } => (/[!-~]{8}/u.test(text) ? { alignment: alignmentOf('start') } : {})

/** 「標籤：內容」, its further lines under the content; a label too long for that hangs by two characters. */
function fieldOf(block: Extract<DocumentBlock, { kind: 'field' }>, genre: Genre, breaks: { pageBreakBefore?: boolean }): Paragraph {
  const size = block.small ? sizes[genre].small : sizes[genre].body
  const label = `${block.label}：`
  const width = widthOf(label, size)
  const hanging = width > contentWidth / 3 ? size * 20 : width
  return paragraphOf(`${label}${block.value}`, { style: block.small ? 'Small' : 'Body', bold: block.strong === true, options: { ...breaks, ...(block.keepWithNext ? { keepNext: true } : {}), alignment: alignmentOf('start'), indent: { left: hanging, hanging } } })
}

const contactStart = 4200

function contactLine(line: string, genre: Genre): Paragraph {
  const colon = line.indexOf('：')
  const hanging = colon > 0 ? widthOf(line.slice(0, colon + 1), sizes[genre].contact) : 0
  return paragraphOf(line, { style: 'Contact', options: { indent: { left: contactStart + hanging, hanging } } })
}

function assertNever(block: never): never {
  throw new Error(`no way to write ${JSON.stringify(block)}`)
}
