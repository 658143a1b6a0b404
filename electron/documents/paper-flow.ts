import type { ChecklistItem, DocumentBlock, DocumentModel, DocumentParagraph } from '../../shared/documents/model.ts'
import { checkMark, titleLines } from '../../shared/documents/words.ts'
import { contentWidth, em, type Genre, sizes, startOf, widthOf } from './paper-layout.ts'
import type { StyleId } from './paper-styles.ts'
import { labelRows, type PaperLabels } from './paper-labels.ts'
import { type PaperTable, signatureTable, tableOf } from './paper-tables.ts'

/** A paragraph as it stands on paper. Lengths in twips. */
export interface PaperParagraph {
  kind: 'paragraph'
  style: StyleId
  /** Absent in a paragraph that is only space. */
  text?: string
  /** Hangs before the text. */
  mark?: string
  left?: number
  hanging?: number
  align?: 'start' | 'center' | 'end'
  bold?: boolean
  struck?: true
  keepWithNext?: true
  pageBreakBefore?: true
}

/** What a writer puts onto paper, one after the other; how it stands there is settled, whatever the format. */
export type PaperItem = PaperParagraph | PaperTable | PaperLabels

/** A document from its 檔號 to its last block, without the page footer. */
export function paperFlow(model: DocumentModel): PaperItem[] {
  const titles = titleLines(model)
  return [
    ...(model.filing ?? []).map((text): PaperItem => ({ kind: 'paragraph', style: 'Filing', text })),
    ...titles.map((text, index): PaperItem => ({ kind: 'paragraph', style: index < titles.length - 1 ? 'Issuer' : 'DocumentTitle', text })),
    ...bodyOf(model.blocks, model.genre),
  ]
}

/** A page break belongs to the block after it, so that no empty line opens the new page. */
function bodyOf(blocks: readonly DocumentBlock[], genre: Genre): PaperItem[] {
  const body: PaperItem[] = []
  let breaks = false
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'pageBreak') {
      breaks = true
      continue
    }
    const [first, ...rest] = itemsOf(block, genre, blocks[index + 1]?.kind === 'paragraph')
    if (first === undefined) continue
    if (breaks) body.push(...opening(first), ...rest)
    else body.push(first, ...rest)
    breaks = false
  }
  return body
}

/** On a new page. */
const opening = (item: PaperItem): PaperItem[] =>
  item.kind === 'paragraph' ? [{ ...item, pageBreakBefore: true }] : [{ ...gap, pageBreakBefore: true }, item]

/** @param explained a paragraph follows, which a list of choices keeps with it */
function itemsOf(block: Exclude<DocumentBlock, { kind: 'pageBreak' }>, genre: Genre, explained: boolean): PaperItem[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'paragraph', style: block.level === 1 ? 'Section' : 'Subsection', text: block.text }]
    case 'paragraph':
      return [textBlock(block, genre)]
    case 'field':
      return [fieldOf(block, genre)]
    case 'contact':
      return block.lines.map((line) => contactLine(line, genre))
    case 'checklist':
      return block.items.map((item, index) => checkLine(item, genre, explained || index < block.items.length - 1))
    case 'table':
      return [tableOf(block), gap]
    case 'signatures':
      return [signatureTable(block.signers), gap]
    case 'labels':
      return [labelRows(block), gap]
    case 'spacer':
      return [{ kind: 'paragraph', style: 'Small', ...kept(block.keepWithNext) }]
    default:
      return assertNever(block)
  }
}

/** Two tables without a paragraph between them would become one. */
const gap: PaperParagraph = { kind: 'paragraph', style: 'Gap' }

const kept = (keepWithNext: boolean | undefined): { keepWithNext?: true } => (keepWithNext ? { keepWithNext } : {})

/** A paragraph with a number or mark hanging before it. */
const hangingFrom = (mark: string, start: number, hanging: number) => ({ mark, left: start + hanging, hanging })

/** A list of choices stays together, since one reads it as a whole. */
const checkLine = ({ checked, text }: ChecklistItem, genre: Genre, keepWithNext: boolean): PaperParagraph => ({
  kind: 'paragraph', style: 'Body', text, ...hangingFrom(checkMark(checked), startOf(genre, 0), 1.5 * em(sizes[genre].body)), ...kept(keepWithNext),
})

function textBlock({ text, number, align, strong, small, struck, indent = 0, keepWithNext }: DocumentParagraph, genre: Genre): PaperParagraph {
  const size = small ? sizes[genre].small : sizes[genre].body
  const start = startOf(genre, indent)
  const aligned = align ?? ragged(text)
  return {
    kind: 'paragraph', style: small ? 'Small' : 'Body', text,
    ...(aligned === undefined ? {} : { align: aligned }),
    ...(strong ? { bold: strong } : {}),
    ...(struck ? { struck } : {}),
    ...kept(keepWithNext),
    ...(number !== undefined ? hangingFrom(number, start, Math.max(widthOf(number, size) + size * 2, size * 15)) : {}),
    ...(number === undefined && (align === undefined || align === 'start') ? { left: start } : {}),
  }
}

/** Beside a telephone number or the like, which does not break, a justified line would be torn apart. */
const ragged = (text: string): 'start' | undefined => (/[!-~]{8}/u.test(text) ? 'start' : undefined)

/** 「標籤：內容」, its further lines under the content; a label too long for that hangs by two characters. */
function fieldOf(block: Extract<DocumentBlock, { kind: 'field' }>, genre: Genre): PaperParagraph {
  const size = block.small ? sizes[genre].small : sizes[genre].body
  const label = `${block.label}：`
  const width = widthOf(label, size)
  const hanging = width > contentWidth / 3 ? size * 20 : width
  return {
    kind: 'paragraph', style: block.small ? 'Small' : 'Body', text: `${label}${block.value}`, align: 'start', left: hanging, hanging,
    ...(block.strong ? { bold: block.strong } : {}), ...kept(block.keepWithNext),
  }
}

const contactStart = 4200

function contactLine(line: string, genre: Genre): PaperParagraph {
  const colon = line.indexOf('：')
  const hanging = colon > 0 ? widthOf(line.slice(0, colon + 1), sizes[genre].contact) : 0
  return { kind: 'paragraph', style: 'Contact', text: line, left: contactStart + hanging, hanging }
}

function assertNever(block: never): never {
  throw new Error(`no way to write ${JSON.stringify(block)}`)
}
