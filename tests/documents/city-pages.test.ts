import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentCodes } from '../../shared/documents/render.ts'
import { sampleDocument } from '../../shared/documents/sample-case.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { cities } from '../../shared/model/city.ts'
import { profiles } from '../support/case-log.ts'
import { laidOut, officeExpected, type Pages } from '../support/office-pages.ts'

/** Every document of every city, of cases that show all that it may say. */
const documents = new Map<string, DocumentModel>(cities.flatMap((city) => documentCodes.map((code) => [`${code} ${city}`, sampleDocument(code, { profile: profiles[city] })])))

/** Points: A4, the margin of 2.5 cm, and what a full stop may hang over it. */
const [width, height, margin, overhang] = [595.3, 841.9, 70.9, 15]
const laid: Record<'docx' | 'odt', Map<string, Pages>> = { docx: new Map(), odt: new Map() }

beforeAll(async () => {
  if (!officeExpected) return
  for (const [format, write] of [['docx', writeDocx], ['odt', async (model: DocumentModel, on: string) => writeOdt(model, on)]] as const) {
    const files = new Map<string, Uint8Array>()
    for (const [name, model] of documents) files.set(name, await write(model, '2026-03-11'))
    laid[format] = laidOut(files, format)
  }
}, 300_000)

describe.runIf(officeExpected).each([...documents.keys()])('%s, as an office program lays it out', (name) => {
  const pages = (format: 'docx' | 'odt'): Pages => {
    const found = laid[format].get(name)
    if (!found) throw new Error(`${name} was not laid out`)
    return found
  }

  it('has all its words on the pages, in order, and none outside the margins', () => {
    for (const format of ['docx', 'odt'] as const) {
      const { text, words } = pages(format)
      let at = 0
      for (const line of documentWords(documents.get(name) as DocumentModel)) {
        const wanted = line.replace(/\s+/gu, '')
        const found = text.indexOf(wanted, at)
        if (found < 0) throw new Error(`${wanted} is not on the pages of the .${format} after ${text.slice(Math.max(0, at - 40), at)}`)
        at = found + wanted.length
      }
      expect(words.filter(({ xMin, xMax, yMin, yMax }) => xMin < margin - 2 || xMax > width - margin + overhang || yMin < margin - 4 || yMax > height - 30)).toEqual([])
    }
  })

  it('has as many pages from .odt as from .docx, in the face that stands for 標楷體', () => {
    expect(pages('odt').count).toBe(pages('docx').count)
    for (const format of ['docx', 'odt'] as const) expect(pages(format).fonts).toMatch(/UKai/u)
  })
})
