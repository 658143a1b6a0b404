import type { DocumentBlock, DocumentModel, SignatureLine } from './model.ts'

// What XML 1.0 or Unicode has no character for: controls, halves of surrogate pairs, noncharacters, byte order marks.
const notText = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF]/gu
// Direction marks, embeddings, overrides and isolates: with them an amount or a name could be made to read otherwise than it is stored.
const directionControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

// Any of these, or half of what may be one: a text without them is as it is printed. Nearly every one is, and this looks through it once.
const suspect = /[^\n\u0020-\u007E\u00A0-\u061B\u061D-\u200D\u2010-\u2027\u202F-\u2065\u206A-\uD7FF\uE000-\uFDCF\uFDF0-\uFEFE\uFF00-\uFFFD]/

/** The text as every writer prints it: only what can be printed, in the order in which it is stored; line breaks are \n. */
export function printable(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replace(notText, '').replace(directionControl, '').replaceAll('\t', '　')
}

/** The lines of a text, at least one. */
export const printableLines = (text: string): string[] => printable(text).split('\n')

/** 姓名 cell of a signature block: the name and, below it, the remark. */
export const signerName = (signer: SignatureLine): string => (signer.remark ? `${signer.name}\n${signer.remark}` : signer.name)

export const signatureHeader = ['身分', '姓名', '簽名或蓋章'] as const
export const checkMark = (checked: boolean): string => (checked ? '■' : '□')

/** Issuer and title: on one line in a letter (機關全銜 and 函), else one below the other. Labels are all that stands on their sheet. */
export function titleLines({ genre, issuer, title }: DocumentModel): string[] {
  if (genre === 'LABELS') return []
  if (issuer === undefined) return [title]
  return genre === 'LETTER' ? [`${issuer}　${title}`] : [issuer, title]
}

/** A document's words in reading order, one entry for each printed line; the page footer is left out. Every writer carries exactly these. */
export function documentWords(model: DocumentModel): string[] {
  const head = [...(model.filing ?? []), ...titleLines(model)]
  return [...head, ...model.blocks.flatMap(blockTexts)].flatMap(printableLines).filter((line) => line !== '')
}

function blockTexts(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [`${block.number ?? ''}${block.text}`]
    case 'field':
      return [`${block.label}：${block.value}`]
    case 'contact':
      return block.lines
    case 'checklist':
      return block.items.map((item) => `${checkMark(item.checked)}${item.text}`)
    case 'table':
      return [...(block.header ?? []), ...block.rows.flat().map((cell) => cell.text)]
    case 'signatures':
      return [...signatureHeader, ...block.signers.flatMap((signer) => [signer.role, signerName(signer), signer.signed ?? ''])]
    case 'labels':
      return block.labels.flatMap(({ address, names, note }) => [address, ...names, note])
    case 'spacer':
    case 'pageBreak':
      return []
  }
}
