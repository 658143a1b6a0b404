/**
 * A document as words in order; writers add the looks. The screen, the .docx and later the .odt carry exactly this.
 */
export interface DocumentModel {
  /** Code of law.md §4.2, such as D11. */
  code: string
  title: string
  /** Name of the issuing body, above the title of forms and letters; absent where the title contains it. */
  issuer?: string
  /** Words in the page footer besides the page number, such as the case number. */
  footer?: string
  blocks: DocumentBlock[]
}

export type DocumentBlock =
  | { kind: 'heading'; text: string; level: 1 | 2 }
  /** `indent`: outline level 0.. ; `number` is printed before the text, with a hanging indent. */
  | { kind: 'paragraph'; text: string; number?: string; indent?: number; align?: 'start' | 'center' | 'end'; strong?: boolean; small?: boolean }
  /** 「標籤：內容」 lines such as 受文者. */
  | { kind: 'field'; label: string; value: string }
  | { kind: 'checklist'; items: { text: string; checked: boolean }[] }
  | DocumentTable
  | { kind: 'signatures'; signers: SignatureLine[] }
  | { kind: 'spacer' }
  | { kind: 'pageBreak' }

export interface DocumentTable {
  kind: 'table'
  /** Repeated on each page. */
  header?: string[]
  rows: DocumentCell[][]
  /** Relative column widths. */
  widths: number[]
}

export interface DocumentCell {
  text: string
  /** A label cell is shaded and centred. */
  label?: boolean
  align?: 'start' | 'center' | 'end'
  span?: number
}

export interface SignatureLine {
  /** 勞方當事人, 資方當事人, 調解人, … */
  role: string
  name: string
  /** A remark such as 代理人 or 法定代理人（母）. */
  remark?: string
  /** What is on record: how and when it was signed; absent while the line is to be signed by hand. */
  signed?: string
}
