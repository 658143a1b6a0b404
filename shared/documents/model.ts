/**
 * A document as words in order; writers add the looks. The screen, the .docx and the .odt carry exactly this.
 */
export interface DocumentModel {
  /** Code of law.md §4.2, such as D11. */
  code: string
  /** What it is: writers choose type sizes and spacing by it. */
  genre: 'FORM' | 'LETTER' | 'RECORD' | 'LABELS'
  title: string
  /** Language tag of a document that is not in Chinese. */
  language?: 'en' | 'vi' | 'id' | 'th'
  /** Name of the issuing body, above the title of forms and letters; absent where the title contains it. */
  issuer?: string
  /** 檔號 and 保存年限, small at the top right above everything else. */
  filing?: string[]
  /** Words in the page footer besides the page number, such as the case number. */
  footer?: string
  blocks: DocumentBlock[]
}

/** A line break in any text is kept as one. */
export type DocumentBlock =
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | DocumentParagraph
  /** 「標籤：內容」 lines such as 受文者. */
  | { kind: 'field'; label: string; value: string; strong?: boolean; small?: boolean; keepWithNext?: boolean }
  /** Address, officer and telephone of the sender of a letter, small in the right half of the page. */
  | { kind: 'contact'; lines: string[] }
  | { kind: 'checklist'; items: ChecklistItem[] }
  | DocumentTable
  | { kind: 'signatures'; signers: SignatureLine[] }
  /** Sheets of labels to be stuck on envelopes, with nothing else on the page. `skipped`: places of the first sheet that are used already. */
  | { kind: 'labels'; labels: AddressLabel[]; skipped: number }
  | { kind: 'spacer'; keepWithNext?: boolean }
  | { kind: 'pageBreak' }

export interface DocumentParagraph {
  kind: 'paragraph'
  text: string
  /** Printed before the text, with a hanging indent. */
  number?: string
  /** Outline level from 0. */
  indent?: number
  align?: 'start' | 'center' | 'end'
  strong?: boolean
  small?: boolean
  /** Struck out: it was corrected later and stays legible. */
  struck?: boolean
  /** Stays on the page of the block after it. */
  keepWithNext?: boolean
}

export interface ChecklistItem { text: string; checked: boolean }

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
  /** Stands above the text. */
  picture?: DocumentPicture
}

/** A signature that was drawn. It carries no words: what is to be read stands in the text beside it. */
export interface DocumentPicture {
  /** Of its PNG file. */
  sha256: string
  /** What it shows, for those who cannot see it. */
  alt: string
  /** PNG in base64 and its pixels. Nothing is drawn without it: a model as its template makes it only names the file. */
  image?: PictureImage
}
export interface PictureImage { png: string; width: number; height: number }

/** What stands on one label: where to, to whom, and small which case. `small`: all of it in the small type, because it is long. */
export interface AddressLabel { address: string; names: string[]; note: string; small?: boolean }

export interface SignatureLine {
  /** 勞方當事人, 資方當事人, 調解人, … */
  role: string
  /** Empty where the name too is written by hand. */
  name: string
  /** A remark such as 代理人 or 法定代理人（母）. */
  remark?: string
  /** What is on record: how and when it was signed, or why not; absent while the line is to be signed by hand. */
  signed?: string
  /** What was drawn on the screen. */
  drawn?: DocumentPicture
}
