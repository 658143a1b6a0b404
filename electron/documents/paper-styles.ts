import { type Genre, sizes } from './paper-layout.ts'

/** `complex`: scripts such as Thai; where that face is missing, office programs look for another one that has the letters. */
export const paperFonts = { latin: 'Times New Roman', eastAsian: '標楷體', complex: 'Leelawadee UI' } as const

/** How a paragraph of a style looks. Lengths in twips, the size in half-points. */
export interface ParagraphLook {
  /** Its name where an office restyles a file. */
  name: string
  size: number
  /** A line is at least so high and grows with what stands in it, so that no face is clipped; `exact` where nothing stands in it. */
  line: number
  exact?: true
  bold?: true
  align?: 'center' | 'justify'
  left?: number
  before?: number
  after?: number
  keepWithNext?: true
  /** Its lines stay on one page. */
  keepTogether?: true
}

/** Style of the characters that both faces have; they are taken from the East Asian one. */
export const signStyle = { id: 'Sign', name: '符號' } as const

export type StyleId = 'Filing' | 'Issuer' | 'DocumentTitle' | 'Section' | 'Subsection' | 'Body' | 'Small' | 'Contact' | 'Cell' | 'CellLabel' | 'Gap' | 'PageFooter'

/** The styles of one genre; they are all that a block names, so that a document stays small and an office can restyle it. */
export function paragraphLooks(genre: Genre): Record<StyleId, ParagraphLook> {
  const { title, body, cell, small, contact } = sizes[genre]
  const bodyLine = body * 13
  const cellLine = Math.round(cell * 12.5)
  return {
    Filing: { name: '檔號', size: 20, line: 260, left: 5700 },
    Issuer: { name: '機關全銜', size: title, bold: true, align: 'center', keepWithNext: true, line: title * 13 },
    DocumentTitle: { name: '文件標題', size: title, bold: true, align: 'center', keepWithNext: true, after: 160, line: title * 13 },
    Section: { name: '章', size: body, bold: true, keepWithNext: true, keepTogether: true, before: body * 6, after: body * 2, line: bodyLine },
    Subsection: { name: '節', size: body, keepWithNext: true, keepTogether: true, before: body * 3, after: body * 2, line: bodyLine },
    Body: { name: '條文', size: body, align: 'justify', after: 30, line: bodyLine },
    Small: { name: '小字', size: small, line: Math.round(small * 13) },
    Contact: { name: '聯絡', size: contact, line: Math.round(contact * 13) },
    Cell: { name: '表格內文', size: cell, line: cellLine },
    CellLabel: { name: '表格標籤', size: cell, align: 'center', line: cellLine },
    Gap: { name: '間隔', size: 12, line: 140, exact: true },
    PageFooter: { name: '頁尾', size: 20, line: 260 },
  }
}
