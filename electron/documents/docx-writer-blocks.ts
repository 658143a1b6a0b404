import { Paragraph, type Table } from 'docx'
import type { DocumentBlock, DocumentParagraph } from '../../shared/documents/model.ts'
import { checkMark } from '../../shared/documents/words.ts'
import { contentWidth, type Genre, sizes, startOf, widthOf } from './docx-layout.ts'
import { gap, signatureTable, tableOf } from './docx-writer-tables.ts'
import { alignmentOf, hangingParagraph, paragraphOf } from './docx-writer-text.ts'

type Body = Paragraph | Table

/** The body of the document. A page break belongs to the block after it, so that no empty line opens the new page. */
export function bodyOf(blocks: readonly DocumentBlock[], genre: Genre): Body[] {
  const body: Body[] = []
  let breaks = false
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breaks = true
      continue
    }
    body.push(...blockOf(block, genre, breaks))
    breaks = false
  }
  
  return body
}

function blockOf(block: Exclude<DocumentBlock, { kind: 'pageBreak' }>, genre: Genre, pageBreakBefore: boolean): Body[] {
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
      return block.items.map((item) => hangingParagraph(checkMark(item.checked), item.text, startOf(genre, 0), Math.round(1.5 * 10 * sizes[genre].body), { style: 'Body', options: breaks }))
    case 'table':
      return [...(pageBreakBefore ? [new Paragraph({ style: 'Gap', pageBreakBefore })] : []), tableOf(block), gap()]
    case 'signatures':
      return [signatureTable(block.signers), gap()]
    case 'spacer':
      return [new Paragraph({ style: 'Small', ...breaks })]
    default:
      return assertNever(block)
  }
}

function textBlock(block: DocumentParagraph, genre: Genre, breaks: { pageBreakBefore?: boolean }): Paragraph {
  const { text, number, align, strong, small, indent = 0, keepWithNext } = block
  const style = small ? 'Small' : 'Body'
  const size = small ? sizes[genre].small : sizes[genre].body
  const start = startOf(genre, indent)
  const options = {
    ...breaks, ...(align === undefined ? {} : { alignment: alignmentOf(align) }), ...(keepWithNext ? { keepNext: true } : {}),
  }
  const look = { style, options, ...(strong ? { bold: strong } : {}) } as const
  if (number !== undefined) return hangingParagraph(number, text, start, Math.max(widthOf(number, size), size * 15), look)
  const left = align === undefined || align === 'start' ? { indent: { left: start } } : {}
  return paragraphOf(text, { ...look, options: { ...options, ...left } })
}

/** 「標籤：內容」, its further lines under the content; a label too long for that hangs by two characters. */
function fieldOf(block: Extract<DocumentBlock, { kind: 'field' }>, genre: Genre, breaks: { pageBreakBefore?: boolean }): Paragraph {
  const size = block.small ? sizes[genre].small : sizes[genre].body
  const label = `${block.label}：`
  const width = widthOf(label, size)
  const hanging = width > contentWidth / 3 ? size * 20 : width
  return paragraphOf(`${label}${block.value}`, { style: block.small ? 'Small' : 'Body', bold: block.strong === true, options: { ...breaks, alignment: alignmentOf('start'), indent: { left: hanging, hanging } } })
}

const contactStart = 4600

function contactLine(line: string, genre: Genre): Paragraph {
  const colon = line.indexOf('：')
  const hanging = colon > 0 ? widthOf(line.slice(0, colon + 1), sizes[genre].small) : 0
  return paragraphOf(line, { style: 'Small', options: { indent: { left: contactStart + hanging, hanging } } })
}

function assertNever(block: never): never {
  throw new Error(`no way to write ${JSON.stringify(block)}`)
}
