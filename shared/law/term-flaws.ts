import { groupedAmount } from '../format/capital-amount.ts'
import { amountsInText } from '../format/amounts-in-text.ts'
import { rocDate } from '../format/roc-date.ts'
import type { Words } from '../lifecycle/words.ts'
import { addDays, addMonths, isIsoDate } from '../model/dates.ts'
import type { Party } from '../model/party.ts'
import { type SettlementTerm, termTotal } from '../model/settlement-term.ts'
import { conditionOfOthers, foreignCurrency, makesAllDue, namesDay, onlyConfirms, reference, saysHow, vagueWord, waivesWithoutScope, withPlainWords } from './term-wording.ts'

export const termFlaws = [
  'PAYER', 'PAYEE', 'SAME_SIDE', 'AMOUNT', 'ITEMS_SUM', 'INSTALLMENTS_SUM', 'TEXT_SUM', 'CAPITALS', 'CURRENCY', 'DAY', 'PAST_DAY', 'ACCELERATION', 'METHOD',
  'SHARES', 'CONFIRMATION', 'VAGUE', 'CONDITION', 'REFERENCE', 'WAIVER', 'BLANK', 'CLAIMANTS',
] as const
export type TermFlaw = (typeof termFlaws)[number]
export type TermField = 'payerId' | 'payeeId' | 'amount' | 'dueOn' | 'installments' | 'method' | 'text'

export interface Candidate { words: Words; terms: SettlementTerm[] }
/** A flaw of one term, with the wordings that might set it right, the best first. */
export interface Found { flaw: TermFlaw; field: TermField; severity: 'NOT_ENFORCEABLE' | 'WEAKER'; words: Words; article: string; candidates: Candidate[] }
export interface TermScope {
  /** Those still in the case. */
  parties: readonly Party[]
  terms: readonly SettlementTerm[]
  /** ISO day. */
  settledOn: string
  sentenceOf: (term: SettlementTerm) => string
}

const enforcement = '勞資爭議處理法 §59'
const owes = ({ kind }: SettlementTerm): boolean => kind === 'PAYMENT' || kind === 'CERTIFICATE' || kind === 'REINSTATEMENT' || kind === 'INSURANCE'
/** 當場給付: what changes hands at the meeting needs no day of its own. */
const isOnTheSpot = (term: SettlementTerm): boolean => `${term.method ?? ''}${term.text ?? ''}`.includes('當場')
/** Days within which 資遣費 is to be paid (勞工退休金條例 §12 II): what is offered where no day is named. */
const usualDays = 30

type Change = { [Field in keyof SettlementTerm]?: SettlementTerm[Field] | undefined }
function changed(term: SettlementTerm, change: Change): SettlementTerm {
  // Not the schema's own: a field that is undefined is to be absent.
  return Object.fromEntries(Object.entries({ ...term, ...change }).filter(([, value]) => value !== undefined)) as SettlementTerm
}
/** The same change, first with the sentence as it is and then with one that follows the fields. */
const both = (words: Words, term: SettlementTerm, change: Change): Candidate[] => [
  { words, terms: [changed(term, change)] }, ...(term.text === undefined ? [] : [{ words, terms: [changed(term, { ...change, text: undefined })] }]),
]
const composedAgain = (term: SettlementTerm, change: Change = {}): Candidate[] =>
  (term.text === undefined && Object.keys(change).length === 0 ? [] : [{ words: ['改用依欄位產生的文字', 'Use the sentence that follows the fields'], terms: [changed(term, { ...change, text: undefined })] }])

const flaw = (name: TermFlaw, field: TermField, words: Words, { article = enforcement, severity = 'NOT_ENFORCEABLE', candidates = [] }: Partial<Pick<Found, 'article' | 'severity' | 'candidates'>> = {}): Found =>
  ({ flaw: name, field, words, article, severity, candidates })

/** Everything that is wrong with one term, each with what might set it right. */
export function foundInTerm(term: SettlementTerm, scope: TermScope): Found[] {
  return [...whoFlaws(term, scope), ...sumFlaws(term, scope), ...dayFlaws(term, scope), ...wayFlaws(term, scope), ...wordFlaws(term, scope)]
}

/** Who pays whom; the name that is missing is offered where only one can be meant. */
function whoFlaws(term: SettlementTerm, { parties }: TermScope): Found[] {
  if (!owes(term)) return []
  const [payer, payee] = [parties.find(({ id }) => id === term.payerId), parties.find(({ id }) => id === term.payeeId)]
  const offer = (field: 'payerId' | 'payeeId', other: Party | undefined): Candidate[] => {
    const [only, ...others] = parties.filter((party) => party.side !== other?.side)
    return other === undefined || only === undefined || others.length > 0 ? [] : both([`填入${only.name}`, `Put in ${only.name}`], term, { [field]: only.id })
  }
  return [
    ...(payer ? [] : [flaw('PAYER', 'payerId', ['未寫明由誰履行', 'it does not say who is to perform'], { candidates: offer('payerId', payee) })]),
    ...(payee ? [] : [flaw('PAYEE', 'payeeId', ['未寫明由誰受領', 'it does not say who is to receive'], { candidates: offer('payeeId', payer) })]),
    ...(payer && payer.side === payee?.side
      ? [flaw('SAME_SIDE', 'payeeId', ['給付人與受領人為同一方', 'payer and payee are on the same side'], { candidates: [...offer('payerId', payee), ...offer('payeeId', payer)] })] : []),
  ]
}

const sumOf = (lines: readonly { amount: number }[]): number => lines.reduce((sum, line) => sum + line.amount, 0)
/** The last instalment takes what is left; null where nothing is. */
function adjusted(term: SettlementTerm, total: number): SettlementTerm['installments'] {
  const lines = term.installments ?? []
  const last = lines.at(-1)
  const left = total - sumOf(lines.slice(0, -1))
  return last === undefined || left <= 0 ? undefined : [...lines.slice(0, -1), { ...last, amount: left }]
}

/** A sum, said alike in the items, the instalments, the total and a sentence written by hand: of several, the lowest would count (民法 §5). */
function sumFlaws(term: SettlementTerm, { sentenceOf, parties }: TermScope): Found[] {
  const total = termTotal(term)
  const { items = [], installments = [], text = '' } = term
  const sentence = sentenceOf(term)
  const { capitals, figures } = amountsInText(sentence)
  const inText = amountsInText(text)
  const [only, ...more] = [...new Set([...inText.capitals, ...inText.figures])]
  const [itemsSum, installmentsSum] = [sumOf(items), sumOf(installments)]
  const [capital, figure] = [capitals[0], figures[0]]
  const payees = parties.filter((party) => text.includes(party.name) && party.side === parties.find(({ id }) => id === term.payeeId)?.side)
  const share = total === null ? 0 : Math.floor(total / payees.length)
  const found: Found[] = []
  if (term.kind === 'PAYMENT' && !total) {
    found.push(flaw('AMOUNT', 'amount', ['未寫明金額，法院無從准許執行', 'it names no sum; a court could grant nothing'], { candidates: only !== undefined && only > 0 && more.length === 0 ? both([`填入 ${groupedAmount(only)} 元`, `Put in ${groupedAmount(only)}`], term, { amount: only }) : [] }))
  }
  if (total !== null && items.length > 0 && itemsSum !== total) {
    const words: Words = [`總額改為項目合計 ${groupedAmount(itemsSum)} 元`, `Make the total that of the items, ${groupedAmount(itemsSum)}`]
    found.push(flaw('ITEMS_SUM', 'amount', [`項目合計 ${groupedAmount(itemsSum)} 元，與總額 ${groupedAmount(total)} 元不符`, `the items make ${groupedAmount(itemsSum)}, the total says ${groupedAmount(total)}`], {
      article: '民法 §5', candidates: [...both(words, term, { amount: itemsSum }), ...both(words, term, { amount: itemsSum, installments: adjusted(term, itemsSum) })],
    }))
  }
  if (total !== null && installments.length > 0 && installmentsSum !== total) {
    found.push(flaw('INSTALLMENTS_SUM', 'installments', [`分期合計 ${groupedAmount(installmentsSum)} 元，與總額 ${groupedAmount(total)} 元不符`, `the instalments make ${groupedAmount(installmentsSum)}, the total says ${groupedAmount(total)}`], {
      article: '民法 §5', candidates: both(['由末期補足差額', 'Let the last instalment make up for it'], term, { installments: adjusted(term, total) }),
    }))
  }
  if (total !== null && total > 0 && text !== '' && installments.length === 0 && foreignCurrency(text) === null && ![...inText.capitals, ...inText.figures].includes(total)) {
    found.push(flaw('TEXT_SUM', 'text', [`紀錄文字未寫總額 ${groupedAmount(total)} 元，與欄位可能不一致`, `the sentence does not name the total of ${groupedAmount(total)}; it may contradict the fields`], { article: '民法 §4、§5', candidates: composedAgain(term) }))
  }
  if (capital !== undefined && figure !== undefined && capitals.some((one) => !figures.includes(one))) {
    const single = capitals.length === 1 && figures.length === 1
    found.push(flaw('CAPITALS', 'text', [`文字（${groupedAmount(capital)} 元）與號碼（${groupedAmount(figure)} 元）不符，將以文字為準`, `capitals (${groupedAmount(capital)}) and figures (${groupedAmount(figure)}) differ; the capitals would count`], {
      article: '民法 §4', candidates: [...composedAgain(term), ...(single ? [{ words: ['號碼改從文字', 'Let the figures follow the capitals'] as const, terms: [changed(term, { text: sentence.normalize('NFKC').replace(/[\d,]+萬?(?=[元圓])/u, groupedAmount(capital)) })] }] : [])],
    }))
  }
  const currency = foreignCurrency(sentence)
  if (currency !== null) {
    found.push(flaw('CURRENCY', 'text', [`以外國通用貨幣（${currency}）約定，債務人得按給付時市價以新臺幣給付，金額因而不確定`, `in ${currency} the debtor may pay in New Taiwan dollars at the rate of the day, so the sum is not certain`], {
      article: '民法 §202', severity: 'WEAKER', candidates: total === null ? [] : composedAgain(term),
    }))
  }
  if (term.kind === 'PAYMENT' && total !== null && payees.length > 1 && new Set(inText.figures).size < payees.length) {
    found.push(flaw('SHARES', 'text', ['數人共受一筆給付而未寫各人數額，各人只能平均請求', 'several are to receive one sum without shares: each can claim no more than an equal one'], {
      article: '民法 §271', candidates: [{
        words: ['逐人分列，平均分配', 'One term for each, in equal shares'],
        terms: payees.map((party, number) => changed(term, { id: number === 0 ? term.id : `${term.id}-${number + 1}`, payeeId: party.id, items: undefined, installments: undefined, text: undefined, amount: number === payees.length - 1 ? total - share * number : share })),
      }],
    }))
  }
  return found
}

/** A day for each payment, not before the day of settlement, and what follows from a missed instalment. */
function dayFlaws(term: SettlementTerm, { settledOn, terms, sentenceOf }: TermScope): Found[] {
  const { installments = [], text } = term
  const inParts = installments.length > 0
  const field = inParts ? 'installments' : 'dueOn'
  const days = [...(term.dueOn === undefined ? [] : [term.dueOn]), ...installments.map((one) => one.dueOn)].filter(isIsoDate)
  const usual = addDays(settledOn, usualDays)
  const first = installments.map((one) => one.dueOn).find(isIsoDate) ?? usual
  const monthly = installments.map((one, number) => ({ ...one, dueOn: addMonths(first, number) }))
  const found: Found[] = []
  if (owes(term) && !isOnTheSpot(term)) {
    if (days.length < Math.max(1, installments.length)) {
      found.push(flaw('DAY', field, ['未寫明期日，何時可聲請執行並不確定', 'it names no day from which it could be enforced'], {
        candidates: inParts ? both(['按月補上期日', 'A day in each month'], term, { installments: monthly }) : both([`填入${rocDate(usual)}（${usualDays} 日內）`, `Put in ${usual} (within ${usualDays} days)`], term, { dueOn: usual }),
      }))
    } else if (text !== undefined && !inParts && !namesDay(text) && !text.includes('＿＿')) {
      found.push(flaw('DAY', 'text', ['紀錄文字未寫期日，何時可聲請執行並不確定', 'the sentence names no day from which it could be enforced'], { candidates: composedAgain(term) }))
    }
    const before = days.find((day) => day < settledOn)
    if (before !== undefined) {
      const shift = Array.from({ length: 120 }, (_, months) => months).find((months) => days.every((day) => addMonths(day, months) >= settledOn)) ?? 0
      found.push(flaw('PAST_DAY', field, [`${rocDate(before)}早於成立之日（${rocDate(settledOn)}）`, `${before} is before the day of settlement (${settledOn})`], {
        candidates: inParts
          ? both([`各期順延 ${shift} 個月`, `Move all by ${shift} months`], term, { installments: installments.map((one) => ({ ...one, dueOn: addMonths(one.dueOn, shift) })) })
          : composedAgain(term, { dueOn: usual }).map((one) => ({ ...one, words: [`改為${rocDate(usual)}（${usualDays} 日內）`, `Make it ${usual} (within ${usualDays} days)`] })),
      }))
    }
  }
  const isSaid = text === undefined ? term.acceleration === true : makesAllDue(text)
  if (installments.length > 1 && !isSaid && !terms.some((other) => other.id !== term.id && other.kind === 'OTHER' && makesAllDue(sentenceOf(other)))) {
    found.push(flaw('ACCELERATION', 'installments', ['分期而未約定一期未付視為全部到期：未到期之各期不能先聲請強制執行', 'instalments without acceleration: those not yet due cannot be enforced'], {
      severity: 'WEAKER', candidates: [{
        words: ['加上「一期未付視為全部到期」', 'Add that all fall due on one default'],
        terms: [changed(term, { acceleration: true, ...(text === undefined ? {} : { text: `${text.replace(/[。．.]+$/u, '')}；如有一期未按時給付，視為全部到期。` }) })],
      }],
    }))
  }
  return found
}

const usualMethod = (term: SettlementTerm, parties: readonly Party[]): string =>
  (parties.find(({ id }) => id === term.payeeId)?.side === 'EMPLOYER' ? '匯入資方指定帳戶' : '匯入勞方原薪資帳戶')

/** Where the money goes: without it the debtor performs at the creditor's home, and whether he did is soon disputed. */
function wayFlaws(term: SettlementTerm, { parties, sentenceOf }: TermScope): Found[] {
  if (term.kind !== 'PAYMENT' || saysHow(sentenceOf(term))) return []
  const method = usualMethod(term, parties)
  const text = term.text === undefined ? {} : { text: `${term.text.replace(/[。．.]+$/u, '')}，${method}。` }
  return [flaw('METHOD', 'method', ['未寫明給付之處所或帳戶，應於債權人住所地清償，履行與否易生爭執', 'no account or place of payment: it is due at the creditor’s home, and whether it was paid is soon disputed'], {
    article: '民法 §314', severity: 'WEAKER', candidates: [{ words: [`加上「${method}」`, `Add “${method}”`], terms: [changed(term, { method, ...text })] }],
  })]
}

/** Words that oblige nobody to anything that could be enforced. */
function wordFlaws(term: SettlementTerm, { parties, settledOn, sentenceOf }: TermScope): Found[] {
  const sentence = sentenceOf(term)
  const day = term.dueOn !== undefined && isIsoDate(term.dueOn) && term.dueOn >= settledOn ? term.dueOn : addDays(settledOn, usualDays)
  const method = term.kind === 'PAYMENT' ? usualMethod(term, parties) : undefined
  const isOfMethod = vagueWord(term.method ?? '') !== null || conditionOfOthers(term.method ?? '') !== null
  const fromFields = term.kind === 'OTHER' ? [] : composedAgain(term, isOfMethod ? { method } : {})
  const plain = withPlainWords(sentence, rocDate(day))
  const inPlainWords: Candidate[] = term.text === undefined || plain === sentence ? [] : [{ words: ['改為明確之文字', 'Say it plainly'], terms: [changed(term, { text: plain, ...(owes(term) && (term.installments ?? []).length === 0 ? { dueOn: day } : {}) })] }]
  const [vague, condition, elsewhere, debt] = [vagueWord(sentence), conditionOfOthers(sentence), reference(sentence), onlyConfirms(sentence)]
  return [
    ...(debt === null ? [] : [flaw('CONFIRMATION', 'text', [`「${debt}」只確認債務，並未約定給付，不得據以聲請執行`, `“${debt}” confirms a debt and obliges nobody to pay: nothing to enforce`], { candidates: [...(termTotal(term) === null ? [] : fromFields), ...asPayment(term, parties, settledOn)] })]),
    ...(vague === null ? [] : [flaw('VAGUE', 'text', [`「${vague}」使義務或期日不明確，法院會駁回`, `“${vague}” leaves the duty or its day open; a court would dismiss it`], { article: '勞資爭議處理法 §60', candidates: [...inPlainWords, ...fromFields] })]),
    ...(condition === null ? [] : [flaw('CONDITION', 'text', [`「${condition}」繫於當事人以外之人，條件未成就前不得執行`, `“${condition}” hangs on somebody who is no party: it cannot be enforced before`], { article: '民法 §99、勞資爭議處理法 §60', candidates: fromFields })]),
    ...(elsewhere === null ? [] : [flaw('REFERENCE', 'text', [`「${elsewhere}」而紀錄並無附件：法院只就紀錄所載明之給付准許`, `“${elsewhere}”, but the record has no such paper: a court grants only what the record itself says`], { candidates: termTotal(term) === null ? [] : fromFields })]),
    ...(waivesWithoutScope(sentence) ? [flaw('WAIVER', 'text', ['拋棄之範圍不明，易使當事人失去本案以外之權利', 'what is waived is not said: rights outside this case might be lost'], {
      article: '民法 §737', severity: 'WEAKER', candidates: [...composedAgain(changed(term, { kind: 'WAIVER' })), { words: ['限於本案', 'Of this case alone'], terms: [changed(term, { text: '勞方就本案其餘請求不再主張。' })] }],
    })] : []),
    ...(sentence.includes('＿＿') ? [flaw('BLANK', 'text', ['文字中尚有空白未填', 'the sentence still has blanks'])] : []),
  ]
}

/** A debt that is only confirmed, as a payment: where the sentence names one sum and only one person on each side can be meant. */
function asPayment(term: SettlementTerm, parties: readonly Party[], settledOn: string): Candidate[] {
  const { capitals, figures } = amountsInText(term.text ?? '')
  const [amount, ...more] = [...new Set([...capitals, ...figures])]
  const [employee, ...employees] = parties.filter(({ side }) => side === 'EMPLOYEE')
  const [employer, ...employers] = parties.filter(({ side }) => side === 'EMPLOYER')
  if (amount === undefined || amount === 0 || more.length > 0 || !employee || !employer || employees.length + employers.length > 0) return []
  return [{ words: ['改為給付條款', 'Make it a payment'], terms: [changed(term, {
    kind: 'PAYMENT', payerId: employer.id, payeeId: employee.id, items: undefined, installments: undefined, amount, dueOn: addDays(settledOn, usualDays), method: '匯入勞方原薪資帳戶', text: undefined,
  })] }]
}
