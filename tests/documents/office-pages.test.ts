import { beforeAll, describe, expect, it } from 'vitest'
import { writeDocx } from '../../electron/documents/docx-writer.ts'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { documentWords } from '../../shared/documents/words.ts'
import { caseNumberOf, logOf, profiles, renderedCase, renderedDocuments } from '../support/case-log.ts'
import { documentOf } from '../support/document-text.ts'
import { accepted, assigned, closedMeeting, company, failedOutcome, filed, opened, played, scheduled, wageClaim, worker } from '../support/lifecycle.ts'
import { laidOut, officeExpected, type Pages } from '../support/office-pages.ts'

const fixture = (name: string, code: string, key = ''): DocumentModel => documentOf(renderedCase(name), code, key).model

function absenceNotice(): DocumentModel {
  const absent = opened({ attendance: [{ partyId: 'W1', present: true }, { partyId: 'E1', present: false, reason: '經合法通知未到場，亦未請假' }] })
  const notice = { type: 'notice.served', on: '2026-03-06', meetingNo: 1, partyId: 'E1', method: 'LEFT', deliveredOn: '2026-03-06' }
  const log = logOf([filed(), accepted, assigned, scheduled(), notice, absent, closedMeeting, { type: 'note.added', on: '2026-03-12', text: '移請查處。', handover: { partyId: 'E1', meetingNo: 1 } }])
  return documentOf(renderedDocuments(log, profiles.KAOHSIUNG), 'D19', '1-E1').model
}

function recordOfThreeHundred(): DocumentModel {
  const workers = Array.from({ length: 300 }, (_, index) => worker({ id: `W${index}`, name: `勞工第${index}人` }))
  const attendance = [...workers.map((one) => ({ partyId: one.id, present: true })), { partyId: 'E1', present: true }]
  const claims = workers.map((one) => wageClaim({ id: `C${one.id}`, claimantId: one.id }))
  const { facts } = played(filed({ parties: [...workers, company()], claims }), accepted, assigned, scheduled(), opened({ attendance }), closedMeeting, failedOutcome)
  return mediationRecord(facts, caseNumberOf(profiles.KAOHSIUNG), profiles.KAOHSIUNG)
}

const committee = '03-khh-committee-appointed-member-settled'
const withoutQuorum = '09-tpe-committee-quorum-fails-twice'
const settled = '01-khh-wages-severance-settled'
const failed = '02-tpe-dismissal-not-settled-subsidy'
const partial = '06-khh-five-claimants-partial-settlement'
/** Each with the fewest and the most pages it may have. */
const documents: readonly [name: string, model: DocumentModel, pages: readonly [number, number]][] = [
  ['D01 of one claimant', fixture(settled, 'D01'), [1, 2]],
  ['D01 of five claimants', fixture(partial, 'D01'), [2, 3]],
  ['D06', fixture(settled, 'D06', '1'), [1, 1]],
  ['D11 settled with instalments', fixture(settled, 'D11'), [3, 4]],
  ['D11 not settled', fixture(failed, 'D11'), [3, 4]],
  ['D11 partial', fixture(partial, 'D11'), [5, 6]],
  ['D11 of three hundred claimants', recordOfThreeHundred(), [60, 140]],
  ['D04 with its form', fixture(committee, 'D04', 'EMPLOYER'), [2, 2]],
  ['D05', fixture(committee, 'D05', 'EMPLOYER'), [1, 1]],
  ['D06 of a committee', fixture(committee, 'D06', '1'), [1, 1]],
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

/** Points: A4, the margin of 2.5 cm, and what a full stop may hang over it. */
const [width, height, margin, overhang] = [595.3, 841.9, 70.9, 15]

describe.runIf(officeExpected)('documents as an office program lays them out', () => {
  let laid = new Map<string, Pages>()
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const [name, model] of documents) files.set(name, await writeDocx(model, '2026-03-11'))
    laid = laidOut(files)
  }, 180_000)

  const pagesOf = (name: string): Pages => {
    const pages = laid.get(name)
    if (!pages) throw new Error(`${name} was not laid out`)
    return pages
  }

  it.each(documents)('%s: as many pages as it should have', (name, _model, [fewest, most]) => {
    expect(pagesOf(name).count).toBeGreaterThanOrEqual(fewest)
    expect(pagesOf(name).count).toBeLessThanOrEqual(most)
  })

  it.each(documents)('%s: all its words are on the pages, in order', (name, model) => {
    const { text } = pagesOf(name)
    let at = 0
    for (const line of documentWords(model)) {
      const words = line.replace(/\s+/gu, '')
      const found = text.indexOf(words, at)
      if (found < 0) throw new Error(`${words} is not on the pages after ${text.slice(Math.max(0, at - 40), at)}`)
      at = found + words.length
    }
    expect(at).toBeGreaterThan(0)
  })

  it.each(documents)('%s: nothing sticks out of the page', (name) => {
    const out = pagesOf(name).words.filter(({ xMin, xMax, yMin, yMax }) => xMin < margin - 2 || xMax > width - margin + overhang || yMin < margin - 4 || yMax > height - 30)
    expect(out).toEqual([])
  })

  it('are set in the face that stands for 標楷體', () => {
    expect(pagesOf('D11 settled with instalments').fonts).toMatch(/UKai/u)
  })
})
