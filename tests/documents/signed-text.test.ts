import { describe, expect, it } from 'vitest'
import { mediationRecord } from '../../shared/documents/mediation-record.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { recordToSign, signedText } from '../../shared/documents/signed-text.ts'
import { withTexts } from '../../shared/documents/with-texts.ts'
import { documentWords } from '../../shared/documents/words.ts'
import type { CaseSnapshot } from '../../shared/lifecycle/case-lifecycle.ts'
import { answered, closedMeeting, company, filed, payment, played, proposed, settledOutcome, signed, toFailed, toMeeting, toSettled, worker } from '../support/lifecycle.ts'
import { resources } from '../support/store.ts'

const context = { caseNumber: '115-KHH-00001', profile: resources.profileOf('KAOHSIUNG') }
const textOf = ({ facts }: CaseSnapshot): string => signedText(recordToSign(facts, context))
const edit = (text: string) => ({ type: 'record.edited', on: '2026-03-11', section: 'remarks', text })
const proxied = filed({ parties: [worker(), company({ proxies: [{ id: 'P1', name: '丁○○', address: '高雄市大寮區○○街○○號', specialAuthority: true }] })] })

/** The record with one text of its body made other. */
function withOther(model: DocumentModel, position: number): DocumentModel {
  let seen = -1
  return withTexts(model, (text) => {
    seen += 1
    return seen === position ? `${text}改` : text
  })
}

describe('the words that are signed', () => {
  it('are the same whoever has signed them so far, in ink or on a screen, in person or through a proxy', () => {
    const before = [proxied, ...toSettled.slice(1)]
    const text = textOf(played(...before))
    const drawn = { method: 'ESIGN', consentRef: '資方當場同意', textSha256: 'a'.repeat(64), strokes: { sha256: 'b'.repeat(64), bytes: 9 }, at: '15:20' }
    const after = played(...before, signed('W1', 'EMPLOYEE', drawn), signed('P1', 'EMPLOYER'), signed('M01', 'MEDIATOR', drawn))
    expect(textOf(after)).toBe(text)
    expect(documentWords(mediationRecord(after.facts, context)).join('\n')).not.toBe(text)
    expect(textOf(played(...toFailed, signed('M01', 'MEDIATOR')))).toBe(textOf(played(...toFailed)))
  })

  it('change with a text of the record, an amount, a name', () => {
    const settledOn = (amount: number) => played(...toMeeting, proposed(payment({ items: [{ label: '工資', amount }], amount })), answered('W1', true), answered('E1', true), closedMeeting, settledOutcome)
    const texts = [
      played(...toSettled), played(...toSettled, edit('雙方握手言和。')), played(...toSettled, edit('雙方握手言和')), settledOn(60001),
      played(...toSettled, { type: 'party.updated', on: '2026-03-11', partyId: 'W1', changes: { name: '丙○○' } }),
    ].map(textOf)
    expect(new Set(texts).size).toBe(texts.length)
    expect(textOf(settledOn(60000))).toBe(texts[0])
  })

  it('change with any single text of the paper', () => {
    // The footer repeats the case number of the body.
    const { footer: _footer, ...model } = recordToSign(played(...toSettled).facts, context)
    let count = 0
    withTexts(model, (text) => {
      count += 1
      return text
    })
    expect(count).toBeGreaterThan(40)
    const texts = Array.from({ length: count }, (_one, position) => signedText(withOther(model, position)))
    expect(new Set([signedText(model), ...texts]).size).toBe(count + 1)
  })
})

it('a signature made on the screen stands in the record with its time and the beginning of the hash of its words', () => {
  const { facts } = played(...toSettled, signed('W1', 'EMPLOYEE', { method: 'ESIGN', consentRef: '資方當場同意', textSha256: '1a2b3c4d'.repeat(8), at: '15:20' }))
  expect(documentWords(mediationRecord(facts, context))).toEqual(expect.arrayContaining(['電子簽章 115.03.11 15:20', '文字雜湊 1a2b3c4d…']))
})
