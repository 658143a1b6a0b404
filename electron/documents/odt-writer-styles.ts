import { type Genre, marginsOf, page } from './paper-layout.ts'
import { paperFonts, type ParagraphLook, paragraphLooks, signStyle } from './paper-styles.ts'
import { points, rootTag, typeSize } from './odt-writer-xml.ts'
import { element } from './xml.ts'

const { latin, eastAsian, complex } = paperFonts

/**
 * One name for each face, as office programs write it. A machine without 標楷體 is told to look for another face
 * drawn with a brush; it is not told that it is of one width, since LibreOffice would take a typewriter's face for that.
 */
const faceOf = (name: string, family: string): string =>
  element('style:font-face', { 'style:name': name, 'svg:font-family': name.includes(' ') ? `'${name}'` : name, 'style:font-family-generic': family })

export const fontFaces = element('office:font-face-decls', {}, `${faceOf(latin, 'roman')}${faceOf(eastAsian, 'script')}${faceOf(complex, 'swiss')}`)

const sizeAttributes = (halfPoints: number) => {
  const size = typeSize(halfPoints)
  return { 'fo:font-size': size, 'style:font-size-asian': size, 'style:font-size-complex': size }
}

/** Western, East Asian and other letters alike. */
export const boldAttributes = { 'fo:font-weight': 'bold', 'style:font-weight-asian': 'bold', 'style:font-weight-complex': 'bold' } as const
export const struckAttributes = { 'style:text-line-through-style': 'solid', 'style:text-line-through-type': 'single' } as const

/** What a paragraph is without a style: set as Chinese is, lines kept from standing alone. */
function defaultStyle(genre: Genre): string {
  const paragraph = element('style:paragraph-properties', {
    'fo:orphans': '2', 'fo:widows': '2', 'style:text-autospace': 'ideograph-alpha', 'style:punctuation-wrap': 'hanging', 'style:line-break': 'strict',
    'style:tab-stop-distance': points(720), 'style:writing-mode': 'lr-tb',
  })
  const text = element('style:text-properties', {
    'style:use-window-font-color': 'true', 'style:font-name': latin, 'style:font-name-asian': eastAsian, 'style:font-name-complex': complex,
    ...sizeAttributes(paragraphLooks(genre).Body.size),
    'fo:language': 'en', 'fo:country': 'US', 'style:language-asian': 'zh', 'style:country-asian': 'TW',
  })
  return element('style:default-style', { 'style:family': 'paragraph' }, `${paragraph}${text}`)
}

const whole = (isWhole: true | undefined): string | undefined => (isWhole ? 'always' : undefined)

function styleOf(id: string, look: ParagraphLook): string {
  const { name, size, line, exact, bold, align, left, before, after, keepWithNext, keepTogether } = look
  const paragraph = element('style:paragraph-properties', {
    'fo:margin-top': points(before ?? 0), 'fo:margin-bottom': points(after ?? 0), 'fo:margin-left': left === undefined ? undefined : points(left),
    ...(exact ? { 'fo:line-height': points(line) } : { 'style:line-height-at-least': points(line) }),
    'fo:text-align': align, 'fo:keep-with-next': whole(keepWithNext), 'fo:keep-together': whole(keepTogether),
  })
  const text = element('style:text-properties', { ...sizeAttributes(size), ...(bold ? boldAttributes : {}) })
  return element('style:style', { 'style:name': id, 'style:display-name': name, 'style:family': 'paragraph', 'style:class': 'text' }, `${paragraph}${text}`)
}

const { width, height } = page
/** Of one line in the footer, which stands on its margin. */
const footerLine = 260

/** In this format the text ends above the footer, not at the margin. */
function pageLayoutOf(genre: Genre): string {
  const { top, left, right, bottom, footer } = marginsOf(genre)
  return element('style:page-layout', { 'style:name': 'A4' }, [
    element('style:page-layout-properties', {
      'fo:page-width': points(width), 'fo:page-height': points(height), 'style:print-orientation': 'portrait', 'style:num-format': '1', 'style:writing-mode': 'lr-tb',
      'fo:margin-top': points(top), 'fo:margin-left': points(left), 'fo:margin-right': points(right), 'fo:margin-bottom': points(footer ?? bottom),
    }),
    '<style:header-style/>',
    footer === null ? '<style:footer-style/>' : element('style:footer-style', {}, element('style:header-footer-properties', {
      'fo:min-height': points(footerLine), 'fo:margin-top': points(bottom - footer - footerLine), 'style:dynamic-spacing': 'false',
    })),
  ].join(''))
}

const signs = element('style:style', { 'style:name': signStyle.id, 'style:display-name': signStyle.name, 'style:family': 'text' }, element('style:text-properties', { 'style:font-name': eastAsian }))

const stylesBefore = new Map<Genre, string>()

function before(genre: Genre): string {
  const made = [
    rootTag('office:document-styles', ['office', 'style', 'text', 'fo', 'svg']), fontFaces,
    '<office:styles>', defaultStyle(genre), ...Object.entries(paragraphLooks(genre)).map(([id, look]) => styleOf(id, look)), signs, '</office:styles>',
    '<office:automatic-styles>', pageLayoutOf(genre),
  ].join('')
  stylesBefore.set(genre, made)
  return made
}

/**
 * The part with the styles of a genre, of which only the page footer differs from document to document.
 * @param footerStyle automatic style of the footer, and its content, both as XML
 */
export function stylesPart(genre: Genre, footerStyle: string, footer: string): string {
  return [
    stylesBefore.get(genre) ?? before(genre), footerStyle, '</office:automatic-styles><office:master-styles>',
    element('style:master-page', { 'style:name': 'Standard', 'style:page-layout-name': 'A4' }, footer === '' ? '' : element('style:footer', {}, footer)),
    '</office:master-styles></office:document-styles>',
  ].join('')
}
