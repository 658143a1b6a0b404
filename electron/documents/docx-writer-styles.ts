import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { type Genre, sizes } from './docx-layout.ts'

const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '標楷體' } as const

/** A line is at least so high (twips) and grows with what stands in it, so that no face is clipped. */
const atLeast = (line: number) => ({ line, lineRule: LineRuleType.AT_LEAST })

export type StyleId = 'Filing' | 'Issuer' | 'DocumentTitle' | 'Section' | 'Subsection' | 'Body' | 'Small' | 'Contact' | 'Cell' | 'CellLabel' | 'Gap' | 'PageFooter'

function style(id: StyleId, name: string, options: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}

/** The styles of one genre; they are all that a block names, so that a document stays small and an office can restyle it. */
export function stylesOf(genre: Genre): IStylesOptions {
  const { title, body, cell, small, contact } = sizes[genre]
  const bodyLine = body * 13
  const cellLine = Math.round(cell * 12.5)
  return {
    default: { document: { run: { font: fonts, size: body, language: { value: 'en-US', eastAsia: 'zh-TW' } }, paragraph: { spacing: { before: 0, after: 0, ...atLeast(bodyLine) } } } },
    paragraphStyles: [
      style('Filing', '檔號', { run: { size: 20 }, paragraph: { indent: { left: 5700 }, spacing: atLeast(260) } }),
      style('Issuer', '機關全銜', { run: { size: title, bold: true }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: atLeast(title * 13) } }),
      style('DocumentTitle', '文件標題', { run: { size: title, bold: true }, paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 160, ...atLeast(title * 13) } } }),
      style('Section', '章', { run: { size: body, bold: true }, paragraph: { keepNext: true, keepLines: true, spacing: { before: body * 6, after: body * 2 } } }),
      style('Subsection', '節', { run: { size: body }, paragraph: { keepNext: true, keepLines: true, spacing: { before: body * 3, after: body * 2 } } }),
      style('Body', '條文', { run: { size: body }, paragraph: { alignment: AlignmentType.BOTH, spacing: { after: 30, ...atLeast(bodyLine) } } }),
      style('Small', '小字', { run: { size: small }, paragraph: { spacing: atLeast(Math.round(small * 13)) } }),
      style('Contact', '聯絡', { run: { size: contact }, paragraph: { spacing: atLeast(Math.round(contact * 13)) } }),
      style('Cell', '表格內文', { run: { size: cell }, paragraph: { spacing: atLeast(cellLine) } }),
      style('CellLabel', '表格標籤', { run: { size: cell }, paragraph: { alignment: AlignmentType.CENTER, spacing: atLeast(cellLine) } }),
      style('Gap', '間隔', { run: { size: 12 }, paragraph: { spacing: { line: 140, lineRule: LineRuleType.EXACT } } }),
      style('PageFooter', '頁尾', { run: { size: 20 }, paragraph: { spacing: atLeast(260) } }),
    ],
  }
}
