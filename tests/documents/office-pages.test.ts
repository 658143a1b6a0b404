import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { writeOdt } from '../../electron/documents/odt-writer.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { logOf, profiles, renderedCase, renderedDocuments } from '../support/case-log.ts'
import { documentOf } from '../support/document-text.ts'
import { documentsOf, recordOfClaimants } from '../support/hostile-documents.ts'
import { accepted, assigned, closedMeeting, filed, opened, scheduled } from '../support/lifecycle.ts'
import { laidOut, officeExpected, type Pages } from '../support/office-pages.ts'

const fixture = (name: string, code: string, key = ''): DocumentModel => documentOf(renderedCase(name), code, key).model

function absenceNotice(): DocumentModel {
  const absent = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, reason: '經合法通知未到場，亦未請假' }] })
  const notice = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'E1', method: 'LEFT', deliveredOn: '2026-03-06' }
  const log = logOf([filed(), accepted, assigned, scheduled(), notice, absent, closedMeeting, { type: 'note.added', on: '2026-03-12', text: '移請查處。', handover: { partyId: 'E1', meetingNo: 1 } }])
  return documentOf(renderedDocuments(log, profiles.KAOHSIUNG), 'D19', '1-E1').model
}

function explanationOrder(): DocumentModel {
  const order = { type: 'explanation.ordered', on: '2026-03-05', ofPartyId: 'E1', subject: '115年1月至2月之出勤紀錄、工資清冊，以及未給付加班費之原因。', dueOn: '2026-03-10' }
  return documentOf(renderedDocuments(logOf([filed(), accepted, assigned, scheduled(), order]), profiles.KAOHSIUNG), 'D07', '1').model
}

const committee = '03-khh-committee-appointed-member-settled'
const withoutQuorum = '09-tpe-committee-quorum-fails-twice'
const settled = '01-khh-wages-severance-settled'
const failed = '02-tpe-dismissal-not-settled-subsidy'
const publicBody = '08-tpe-public-school-approval'
const partial = '06-khh-five-claimants-partial-settlement'
/** Each with the fewest and the most pages it may have. */
const documents: readonly [name: string, model: DocumentModel, pages: readonly [number, number]][] = [
  ['D01 of one claimant', fixture(settled, 'D01'), [1, 2]],
  ['D01 of five claimants', fixture(partial, 'D01'), [2, 3]],
  ['D06', fixture(settled, 'D06', '1'), [1, 1]],
  ['D11 settled with instalments', fixture(settled, 'D11'), [3, 4]],
  ['D11 not settled', fixture(failed, 'D11'), [3, 4]],
  ['D11 partial', fixture(partial, 'D11'), [5, 6]],
  ['D11 of three hundred claimants', recordOfClaimants(300), [30, 60]],
  ['D04 with its form', fixture(committee, 'D04', 'EMPLOYER'), [2, 2]],
  ['D03 to an organisation', fixture(failed, 'D03', 'REFERRAL'), [1, 1]],
  ['D03 of an organisation', fixture(failed, 'D03', 'ASSIGNMENT'), [1, 2]],
  ['D03 to a mediator', fixture(settled, 'D03', 'ASSIGNMENT'), [1, 2]],
  ['D05', fixture(committee, 'D05', 'EMPLOYER'), [1, 1]],
  ['D07', explanationOrder(), [1, 1]],
  ['D08', fixture(settled, 'D08', '1-E1'), [1, 1]],
  ['D08 blank', fixture(settled, 'D08', '0-W1'), [1, 1]],
  ['D09', fixture(settled, 'D09', '1'), [1, 1]],
  ['D09 of five claimants', fixture(partial, 'D09', '1'), [1, 2]],
  ['D09 of a committee', fixture(committee, 'D09', '1'), [1, 1]],
  ['D10 with instalments', fixture(settled, 'D10', '1'), [1, 1]],
  ['D10 of a committee', fixture(committee, 'D10', '1'), [1, 1]],
  ['D14 of a notice', fixture(settled, 'D14', 'D06-1-E1'), [1, 1]],
  ['D14 of a corrected record', fixture(settled, 'D14', 'D11-2-W1'), [1, 1]],
  ['D06 of a committee', fixture(committee, 'D06', '1'), [1, 1]],
  ['D06 of a committee that meets again', fixture(withoutQuorum, 'D06', '2'), [1, 1]],
  ['D06 to a public body', fixture(publicBody, 'D06', '1'), [1, 1]],
  ['D12 settled', fixture(committee, 'D12'), [4, 6]],
  ['D12 without quorum', fixture(withoutQuorum, 'D12'), [3, 5]],
  ['D19', absenceNotice(), [1, 1]],
  ['D02', fixture('04-tnn-supplement-overdue-not-accepted', 'D02', '1'), [1, 1]],
  ['D13', fixture(failed, 'D13'), [1, 2]],
  ['D15', fixture(failed, 'D15'), [1, 2]],
  ['D16', fixture(partial, 'D16', '1'), [1, 1]],
  ['D17', fixture('05-tpe-wrong-jurisdiction-transferred', 'D17'), [1, 1]],
  ['D18', fixture('04-tnn-supplement-overdue-not-accepted', 'D18'), [1, 2]],
  ['D20', fixture(settled, 'D20', '2'), [1, 1]],
]
/** Its cells are higher than a page, so that the program writes their words in another order than one reads them. */
const crowded = ['D11 of names of a thousand characters', documentOf(documentsOf('長'.repeat(1000)), 'D11').model, [20, 60]] as const

/** Points: A4, the margin of 2.5 cm, and what a full stop may hang over it. */
const [width, height, margin, overhang] = [595.3, 841.9, 70.9, 15]

const writers = { docx: writeDocx, odt: async (model: DocumentModel, on: string) => writeOdt(model, on) } as const
const formats = ['docx', 'odt'] as const
const laid: Record<'docx' | 'odt', Map<string, Pages>> = { docx: new Map(), odt: new Map() }

const pagesOf = (format: 'docx' | 'odt', name: string): Pages => {
  const pages = laid[format].get(name)
  if (!pages) throw new Error(`${name} was not laid out`)
  return pages
}

beforeAll(async () => {
  if (!officeExpected) return
  for (const format of formats) {
    const files = new Map<string, Uint8Array>()
    for (const [name, model] of [...documents, crowded]) files.set(name, await writers[format](model, '2026-03-11'))
    laid[format] = laidOut(files, format)
  }
}, 300_000)

describe.runIf(officeExpected).each(formats)('documents as an office program lays them out from .%s', (format) => {
  it.each([...documents, crowded])('%s: as many pages as it should have', (name, _model, [fewest, most]) => {
    expect(pagesOf(format, name).count).toBeGreaterThanOrEqual(fewest)
    expect(pagesOf(format, name).count).toBeLessThanOrEqual(most)
  })

  it.each(documents)('%s: all its words are on the pages, in order', (name, model) => {
    const { text } = pagesOf(format, name)
    let at = 0
    for (const line of documentWords(model)) {
      const words = line.replace(/\s+/gu, '')
      const found = text.indexOf(words, at)
      if (found < 0) throw new Error(`${words} is not on the pages after ${text.slice(Math.max(0, at - 40), at)}`)
      at = found + words.length
    }
    expect(at).toBeGreaterThan(0)
  })

  it.each([...documents, crowded])('%s: nothing sticks out of the page', (name) => {
    const out = pagesOf(format, name).words.filter(({ xMin, xMax, yMin, yMax }) => xMin < margin - 2 || xMax > width - margin + overhang || yMin < margin - 4 || yMax > height - 30)
    expect(out).toEqual([])
  })

  it('of names of a thousand characters: no character is clipped', () => {
    const [name, model] = crowded
    const count = (text: string): number => text.split('長').length
    expect(count(pagesOf(format, name).text)).toBe(count(documentWords(model).join('')))
  })

  it('are set in the face that stands for 標楷體, and in that for Times New Roman', () => {
    expect(pagesOf(format, 'D11 settled with instalments').fonts).toMatch(/UKai/u)
    expect(pagesOf(format, 'D11 settled with instalments').fonts).toMatch(/LiberationSerif|TimesNewRoman/u)
  })
})

describe.runIf(officeExpected)('the pages of a document from .docx and from .odt', () => {
  it.each([...documents, crowded])('%s: as many, with the same lines on each, at the same place', (name) => {
    const [docx, odt] = [pagesOf('docx', name), pagesOf('odt', name)]
    expect(odt.count).toBe(docx.count)
    expect(odt.words.map(({ word }) => word)).toEqual(docx.words.map(({ word }) => word))
    // Cells begin at half a point, which one rounds up and the other down.
    const moved = odt.words.filter(({ xMin, yMin }, index) => Math.abs(xMin - (docx.words[index]?.xMin ?? 0)) > 1 || Math.abs(yMin - (docx.words[index]?.yMin ?? 0)) > 2)
    expect(moved).toEqual([])
  })
})
