import { AlignmentType, Paragraph, Tab, TextRun } from 'docx'
import { printableLines } from '../../shared/documents/words.ts'
import type { PaperParagraph } from './paper-flow.ts'
import { ambiguousSigns } from './paper-layout.ts'
import { signStyle } from './paper-styles.ts'

const signs = new RegExp(`([${ambiguousSigns}]+)`, 'u')

/** The runs of one line: signs stand apart from the letters around them. The first begins with a line break if it `breaks`. */
function lineRuns(line: string, bold: boolean, breaks: boolean): TextRun[] {
  const type = bold ? { bold } : {}
  const lineBreak = breaks ? [new TextRun({ ...type, text: '', break: 1 })] : []
  const runs = line.split(signs).map((text, index) => (text === '' ? [] : [new TextRun({ ...(index % 2 === 1 ? { style: signStyle.id } : {}), ...type, text })]))
  return [...lineBreak, ...runs.flat()]
}

/** The runs of a text, with a line break between its lines. */
export const runsOf = (text: string, bold = false): TextRun[] => printableLines(text).flatMap((line, index) => lineRuns(line, bold, index > 0))

const markRuns = (mark: string, bold: boolean): TextRun[] => [...lineRuns(printableLines(mark).join(''), bold, false), new TextRun({ children: [new Tab()] })]

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const

export function paragraphOf({ style, text, mark, left, hanging, align, bold = false, keepWithNext, pageBreakBefore }: Omit<PaperParagraph, 'kind'>): Paragraph {
  return new Paragraph({
    style,
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    ...(align === undefined ? {} : { alignment: alignments[align] }),
    ...(left === undefined ? {} : { indent: { left, ...(hanging === undefined ? {} : { hanging }) } }),
    ...(keepWithNext ? { keepNext: true } : {}),
    children: [...(mark === undefined ? [] : markRuns(mark, bold)), ...(text === undefined ? [] : runsOf(text, bold))],
  })
}
