import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import { type Genre, sizes } from './paper-layout.ts'
import { paperFonts, type ParagraphLook, paragraphLooks, signStyle } from './paper-styles.ts'

const { latin, eastAsian, complex } = paperFonts
const fonts = { ascii: latin, hAnsi: latin, cs: complex, eastAsia: eastAsian } as const
const alignments = { center: AlignmentType.CENTER, justify: AlignmentType.BOTH } as const

const atLeast = (line: number) => ({ line, lineRule: LineRuleType.AT_LEAST })

function styleOf(id: string, { name, size, bold, align, left, before, after, line, exact, keepWithNext, keepTogether }: ParagraphLook): IParagraphStyleOptions {
  const spacing = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }), line, lineRule: exact ? LineRuleType.EXACT : LineRuleType.AT_LEAST }
  return {
    id, name, basedOn: 'Normal', quickFormat: true,
    run: { size, ...(bold ? { bold } : {}) },
    paragraph: {
      spacing,
      ...(align ? { alignment: alignments[align] } : {}), ...(left === undefined ? {} : { indent: { left } }),
      ...(keepWithNext ? { keepNext: true } : {}), ...(keepTogether ? { keepLines: true } : {}),
    },
  }
}

/** The styles of one genre as the library takes them. */
export function stylesOf(genre: Genre): IStylesOptions {
  const size = sizes[genre].body
  return {
    default: { document: { run: { font: fonts, size, language: { value: 'en-US', eastAsia: 'zh-TW' } }, paragraph: { spacing: { before: 0, after: 0, ...atLeast(size * 13) } } } },
    paragraphStyles: Object.entries(paragraphLooks(genre)).map(([id, look]) => styleOf(id, look)),
    characterStyles: [{ id: signStyle.id, name: signStyle.name, run: { font: { ascii: eastAsian, hAnsi: eastAsian, cs: eastAsian, eastAsia: eastAsian } } }],
  }
}
