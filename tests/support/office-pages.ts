import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const onPath = (program: string): boolean => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** Where the set-up installs LibreOffice and poppler they must be there; on other systems these pages are looked at only if they are. */
export const officeExpected = process.platform === 'linux' || (onPath('soffice') && onPath('pdftotext'))

export interface Pages {
  count: number
  /** The text without white space and page footers, in the order of the page. */
  text: string
  /** Boxes of all words, in points from the top left corner. */
  words: { xMin: number; xMax: number; yMin: number; yMax: number; word: string }[]
  fonts: string
}

/** Opens files of one format in LibreOffice and hands back the pages it lays out, by name. */
export function laidOut(files: ReadonlyMap<string, Uint8Array>, format: 'docx' | 'odt'): Map<string, Pages> {
  const folder = mkdtempSync(join(tmpdir(), 'office-pages-'))
  try {
    const written = join(folder, format)
    const pages = join(folder, 'pdf')
    mkdirSync(written)
    for (const [name, bytes] of files) writeFileSync(join(written, `${name}.${format}`), bytes)
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', pages, ...readdirSync(written).map((file) => join(written, file)),
    ], { stdio: 'ignore', env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'fonts.conf') } })
    return new Map([...files.keys()].map((name) => [name, pagesOf(join(pages, `${name}.pdf`))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const run = (program: string, ...args: string[]): string => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

function pagesOf(pdf: string): Pages {
  const boxes = run('pdftotext', '-bbox', pdf, '-')
  const words = [...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</gu)]
    .map(([, xMin, yMin, xMax, yMax, word]) => ({ xMin: Number(xMin), yMin: Number(yMin), xMax: Number(xMax), yMax: Number(yMax), word: word ?? '' }))
  const text = run('pdftotext', '-raw', '-enc', 'UTF-8', pdf, '-').replace(/\s+/gu, '').replace(/[^\s]{0,20}號第\d+頁，共\d+頁/gu, (footer) => footer.slice(0, footer.search(/[高南北]市勞調字/u)))
  return { count: boxes.match(/<page /gu)?.length ?? 0, text, words, fonts: run('pdffonts', pdf) }
}
