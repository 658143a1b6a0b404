import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import { outcomeSlip, slipKey, slipReaders } from '../../shared/documents/outcome-slip.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import type { CaseFacts } from '../../shared/lifecycle/case-facts.ts'
import type { SettlementTerm } from '../../shared/model/settlement-term.ts'
import { languageNames, slipLanguages } from '../../shared/documents/slip/languages.ts'
import { caseNumberOf, caseScript, logOf, profiles, snapshotAt } from '../support/case-log.ts'
import { laidOut, officeExpected, type Pages } from '../support/office-pages.ts'
import { partsOf } from '../support/read-docx.ts'

/** The longest ones: a failure with all ways on, a part settled in instalments, and who has to pay many. */
const cases = ['01-khh-wages-severance-settled', '02-tpe-dismissal-not-settled-subsidy', '06-khh-five-claimants-partial-settlement'] as const
const eightTerms: SettlementTerm[] = Array.from({ length: 8 }, (_, index) => ({
  id: `T${index}`, kind: 'PAYMENT', acceleration: true, installments: Array.from({ length: 6 }, (_one, part) => ({ no: part + 1, dueOn: `2026-${String(part + 4).padStart(2, '0')}-25`, amount: 123456 })),
}))
const slips = new Map<string, DocumentModel>(cases.flatMap((name) => {
  const { events, roster, city } = caseScript(name)
  const log = logOf(events, roster)
  const { facts } = snapshotAt(log, log.length)
  const versions: [string, CaseFacts][] = [[name.slice(0, 2), facts], [`${name.slice(0, 2)} with eight terms`, { ...facts, proposals: [{ madeOn: '2026-03-11', answers: [], terms: eightTerms }] }]]
  return versions.flatMap(([version, of]) => slipReaders(of).flatMap((party) => slipLanguages.map((language): [string, DocumentModel] =>
    [`${version} ${slipKey(party, language)}`, outcomeSlip(of, slipKey(party, language), caseNumberOf(profiles[city]), profiles[city])])))
}))

/** Points: A4, the margin of 2.5 cm, and what a full stop may hang over it. */
const [width, height, margin, overhang] = [595.3, 841.9, 70.9, 15]

describe.runIf(officeExpected)('an outcome slip as an office program lays it out', () => {
  const laid: { docx: Map<string, Pages>; odt: Map<string, Pages> } = { docx: new Map(), odt: new Map() }
  beforeAll(async () => {
    const docx = await Promise.all([...slips].map(async ([name, model]) => [name, await writeDocx(model, '2026-03-11')] as const))
    laid.docx = laidOut(new Map(docx), 'docx')
    laid.odt = laidOut(new Map([...slips].map(([name, model]) => [name, writeOdt(model, '2026-03-11')])), 'odt')
  }, 240_000)

  it.each(['docx', 'odt'] as const)('is one page in every language: %s', (format) => {
    expect([...laid[format]].filter(([, { count }]) => count !== 1).map(([name]) => name)).toEqual([])
    expect(laid[format].size).toBe(slips.size)
  })
  it.each(['docx', 'odt'] as const)('has nothing that sticks out of the page: %s', (format) => {
    const out = [...laid[format]].flatMap(([name, { words }]) => words
      .filter(({ xMin, xMax, yMin, yMax }) => xMin < margin - 2 || xMax > width - margin + overhang || yMin < margin - 4 || yMax > height - 30).map(({ word }) => `${name}: ${word}`))
    expect(out).toEqual([])
  })
})

it('an outcome slip in Thai names a face that has Thai letters, in both formats', async () => {
  const thai = [...slips].find(([name]) => name.includes(' th-'))?.[1]
  if (!thai) throw new Error(`no slip in ${languageNames.th.own}`)
  expect(partsOf(await writeDocx(thai, '2026-03-11'))['word/styles.xml']).toContain('w:cs="Leelawadee UI"')
  expect(partsOf(writeOdt(thai, '2026-03-11'))['styles.xml']).toContain('style:font-name-complex="Leelawadee UI"')
})
