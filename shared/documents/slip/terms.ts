import type { CaseFacts } from '../../lifecycle/case-facts.ts'
import { bindingTerms, partyOf } from '../../lifecycle/standing.ts'
import type { Party } from '../../model/party.ts'
import { type SettlementTerm, termTotal } from '../../model/settlement-term.ts'
import { filledIn, sentenceOf, type SlipLanguage, slipAmount, slipDate, slipTexts } from './languages.ts'

/** Of more instalments than these the slip tells the first and the last: it is one page. */
const mostInstalments = 6

/**
 * Who pays what until when, as far as it concerns this party: one sentence for each term.
 * @param room for them on the page, in half-width characters; of those that do not fit it tells how many there are
 */
export function termSentences(facts: CaseFacts, party: Party, language: SlipLanguage, room: number): string[] {
  const own = bindingTerms(facts).map((term, index) => ({ term, no: index + 1 })).filter(({ term }) => concerns(term, party))
  const instalments = Math.floor(mostInstalments / Math.max(own.length, 1))
  const sentences = own.map(({ term, no }) => termSentence(term, no, facts, language, instalments))
  let used = 0
  const told = sentences.filter((sentence, index) => {
    used += widthOf(sentence)
    return index === 0 || used <= room
  })
  return told.length < sentences.length ? [...told, filledIn(slipTexts[language].more, { count: sentences.length - told.length })] : told
}

/** In half-width characters. */
const widthOf = (text: string): number => [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) >= 0x2E80 ? 2 : 1), 0)

/** A term that names nobody on the party's side is for all of that side. */
function concerns({ payerId, payeeId }: SettlementTerm, party: Party): boolean {
  if (payerId === party.id || payeeId === party.id) return true
  return party.side === 'EMPLOYER' ? payerId === undefined : payeeId === undefined
}

function termSentence(term: SettlementTerm, no: number, facts: CaseFacts, language: SlipLanguage, instalments: number): string {
  const texts = slipTexts[language]
  const total = termTotal(term)
  if (term.kind === 'PAYMENT' && total !== null) return paymentSentence(term, total, facts, language, instalments)
  // Somebody's own words cannot be translated here; they are shown as they stand in the record.
  if (term.kind === 'OTHER' || term.kind === 'PAYMENT' || term.text?.trim()) return filledIn(texts.asWritten, { no, text: term.text?.trim() ?? '' })
  const kinds = { CERTIFICATE: texts.certificate, REINSTATEMENT: texts.reinstatement, INSURANCE: texts.insurance, WAIVER: texts.waiver, CONFIDENTIALITY: texts.confidentiality }
  const labels = (term.items ?? []).map((item) => item.label).filter((label) => label.trim() !== '').join('、')
  const by = term.dueOn === undefined ? [] : [sentenceOf(texts.doneBy, { date: slipDate(term.dueOn, language) })]
  return joined([sentenceOf(kinds[term.kind], people(term, facts, language)), ...(labels === '' ? [] : [`（${labels}）`]), ...by], language)
}

function people({ payerId, payeeId }: SettlementTerm, facts: CaseFacts, language: SlipLanguage): { payer: string; payee: string } {
  const name = (id: string | undefined) => (id === undefined ? undefined : partyOf(facts, id)?.name)
  return { payer: name(payerId) ?? slipTexts[language].employer, payee: name(payeeId) ?? slipTexts[language].employee }
}

/** @param instalments so many are told one by one */
function paymentSentence(term: SettlementTerm, total: number, facts: CaseFacts, language: SlipLanguage, instalments: number): string {
  const texts = slipTexts[language]
  const values = { ...people(term, facts, language), amount: slipAmount(total, language) }
  const parts = term.installments ?? []
  const [first, last] = [parts[0], parts.at(-1)]
  if (first === undefined || last === undefined) {
    return term.dueOn === undefined ? sentenceOf(texts.pays, values) : sentenceOf(texts.paysBy, { ...values, date: slipDate(term.dueOn, language) })
  }
  const list = parts.length > instalments
    ? filledIn(texts.instalmentsBetween, { first: slipDate(first.dueOn, language), last: slipDate(last.dueOn, language) })
    : parts.map(({ no, dueOn, amount }) => filledIn(texts.instalment, { no, date: slipDate(dueOn, language), amount: slipAmount(amount, language) })).join(language === 'zh' ? '；' : '; ')
  return joined([sentenceOf(texts.paysByInstalments, { ...values, count: parts.length, list }), ...(term.acceleration ? [texts.accelerated] : [])], language)
}

export const joined = (sentences: readonly string[], language: SlipLanguage): string => sentences.join(language === 'zh' ? '' : ' ')
