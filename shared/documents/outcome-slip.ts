import type { CalledDocument } from '../ipc/views.ts'
import { monthsEnd } from '../law/periods.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isFailure, isMediation, withdrawnIds } from '../lifecycle/standing.ts'
import type { ItemResult, Outcome } from '../model/claim-item.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { Party } from '../model/party.ts'
import { labelledRow } from './cells.ts'
import { safeFileName } from './file-name.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { filledIn, languageFor, languageNames, type SlipLanguage, slipDate, slipLanguages, slipTexts } from './slip/languages.ts'
import { joined, termSentences } from './slip/terms.ts'

/** 結果說明單: not among the documents of law.md §4.2, for it is none. */
export const slipCode = 'S01'

/** For terms on the one page, in half-width characters: alone, and beside every way on. */
const [roomForTerms, roomBesideWays] = [1200, 500]

/** What became of it for one party. */
type SlipOutcome = 'SETTLED' | 'PARTIAL' | 'NOT_SETTLED' | 'DEEMED_NOT_SETTLED' | 'DEEMED_NOT_SETTLED_COURT' | 'WITHDRAWN'
const told: readonly (Outcome | null)[] = ['SETTLED', 'NOT_SETTLED', 'DEEMED_NOT_SETTLED', 'DEEMED_NOT_SETTLED_COURT', 'WITHDRAWN'] satisfies SlipOutcome[]

/** Whom the slip can be handed to: everybody, once there is a result that has something to be explained. */
export const slipReaders = (facts: CaseFacts): Party[] => (told.includes(facts.outcome) ? facts.parties : [])

/** The slip of one party in one language; by default in the one for which the party needs an interpreter. */
export const slipKey = (party: Pick<Party, 'id' | 'interpreterLanguage'>, language: SlipLanguage = languageFor(party.interpreterLanguage)): string => `${language}-${party.id}`

function readKey(facts: CaseFacts, key: string): { party: Party; language: SlipLanguage } | null {
  const language = slipLanguages.find((one) => key.startsWith(`${one}-`))
  const party = language === undefined ? undefined : slipReaders(facts).find((one) => one.id === key.slice(language.length + 1))
  return language === undefined || party === undefined ? null : { party, language }
}

/**
 * The slip as a document that can be asked for; null where the case has none of that key.
 * @param seq of the newest event: the slip tells what stands now
 */
export function slipCalled(facts: CaseFacts, key: string, caseNumber: string, seq: number): CalledDocument | null {
  const read = readKey(facts, key)
  if (read === null) return null
  const { party, language } = read
  const title = isMediation(facts) ? slipTexts.zh.title : slipTexts.zh.titleOfConciliation
  const { chinese } = languageNames[language]
  return { code: slipCode, key, title: `${title}（${party.name}，${chinese}）`, fileName: safeFileName([slipCode, title, chinese, party.id, caseNumber].join('-')), seq, issues: [] }
}

/**
 * One page in plain words: what was decided, what the party can do now and until when, whom to call. It is no legal document: it has no number
 * and no signature, and says that the Chinese record prevails.
 * @param key of {@link slipKey}
 * @throws RangeError when there is no such slip
 * Source: law.md §4.4 (D15); §23, §25, §59; 勞動事件法 §12, §16; 民法 §126, §130, §133.
 */
export function outcomeSlip(facts: CaseFacts, key: string, caseNumber: string, profile: CityProfile): DocumentModel {
  const read = readKey(facts, key)
  if (read === null) throw new RangeError(`the case has no slip ${key}`)
  const { party, language } = read
  const texts = slipTexts[language]
  const outcome = outcomeFor(facts, party)
  const settled = outcome === 'SETTLED' || outcome === 'PARTIAL'
  const terms = settled ? termSentences(facts, party, language, outcome === 'PARTIAL' ? roomBesideWays : roomForTerms) : []
  const ways = outcome === 'SETTLED' ? [] : waysOn(facts, party, outcome, language, profile)
  const { bureau } = profile
  // Several terms, or terms and every way on, stand on one page only in smaller type.
  const dense = outcome === 'PARTIAL' || terms.length > 2 ? { small: true } : {}
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text, align: 'start', ...dense })
  const numbered = (lines: readonly string[]): DocumentBlock[] => lines.map((text, index) => ({ kind: 'paragraph', number: `${index + 1}.`, text, align: 'start', ...dense }))
  const section = (text: string, blocks: DocumentBlock[]): DocumentBlock[] => (blocks.length === 0 ? [] : [{ kind: 'heading', level: 1, text }, ...blocks])
  return {
    code: slipCode,
    genre: 'FORM',
    issuer: language === 'zh' ? bureau.name : bureau.nameEn,
    title: isMediation(facts) ? texts.title : texts.titleOfConciliation,
    ...(language === 'zh' ? {} : { language }),
    footer: caseNumber,
    blocks: [
      {
        kind: 'table',
        widths: [22, 78],
        rows: [
          labelledRow(texts.for, party.name), labelledRow(texts.caseNumber, caseNumber),
          ...(facts.determinedOn === null ? [] : [labelledRow(texts.decidedOn, slipDate(facts.determinedOn, language))]),
        ],
      },
      ...section(texts.result, [{ kind: 'paragraph', text: joined(resultSentences(facts, party, outcome, language), language), strong: true, align: 'start' }]),
      ...section(texts.agreed, numbered(terms)),
      ...(settled ? [paragraph(isMediation(facts) ? texts.enforcement : texts.conciliationEnforcement)] : []),
      ...section(texts.now, numbered(ways)),
      ...section(texts.call, [
        paragraph(filledIn(texts.callBureau, { bureau: language === 'zh' ? bureau.name : `${bureau.nameEn} (${bureau.name})`, phone: bureau.phone })),
        paragraph(texts.callHotline),
        ...(party.side === 'EMPLOYEE' && outcome !== 'SETTLED' ? [paragraph(texts.callLegalAid)] : []),
      ]),
      { kind: 'spacer' },
      { kind: 'paragraph', text: texts.prevails, small: true, align: 'start' },
    ],
  }
}

/** The results of the party's own claims; of a party that claims nothing, those of all. */
function resultsFor(facts: CaseFacts, party: Party): ItemResult[] {
  const own = new Set(facts.claims.filter((claim) => claim.claimantId === party.id).map((claim) => claim.id))
  return facts.results.filter((result) => own.size === 0 || own.has(result.claimItemId))
}

function outcomeFor(facts: CaseFacts, party: Party): SlipOutcome {
  if (facts.outcome === 'WITHDRAWN' || withdrawnIds(facts).includes(party.id)) return 'WITHDRAWN'
  const results = resultsFor(facts, party)
  const settled = results.some((result) => result.outcome === 'SETTLED')
  const failed = results.find((result) => isFailure(result.outcome))
  if (settled) return failed ? 'PARTIAL' : 'SETTLED'
  const outcome = failed?.outcome ?? facts.outcome
  return outcome === 'SETTLED' || outcome === 'DEEMED_NOT_SETTLED' || outcome === 'DEEMED_NOT_SETTLED_COURT' ? outcome : 'NOT_SETTLED'
}

function resultSentences(facts: CaseFacts, party: Party, outcome: SlipOutcome, language: SlipLanguage): string[] {
  const texts = slipTexts[language]
  const mediation = isMediation(facts)
  const result = {
    SETTLED: mediation ? texts.settled : texts.conciliationSettled,
    PARTIAL: mediation ? texts.partial : texts.conciliationPartial,
    NOT_SETTLED: mediation ? texts.notSettled : texts.conciliationNotSettled,
    DEEMED_NOT_SETTLED: texts.deemed,
    DEEMED_NOT_SETTLED_COURT: texts.deemedByCourt,
    WITHDRAWN: mediation ? texts.withdrawn : texts.conciliationWithdrawn,
  }[outcome]
  const reason = outcome === 'NOT_SETTLED' || outcome === 'PARTIAL' ? reasonFor(facts, party, language) : null
  return reason === null ? [result] : [result, filledIn(texts.because, { reason })]
}

function reasonFor(facts: CaseFacts, party: Party, language: SlipLanguage): string | null {
  const texts = slipTexts[language]
  const reason = resultsFor(facts, party).find((result) => isFailure(result.outcome))?.outcomeReason ?? facts.outcomeReason
  if (reason === undefined || reason === 'OTHER') return null
  return {
    REJECTED_BY_EMPLOYEE: texts.rejectedByEmployee, REJECTED_BY_EMPLOYER: texts.rejectedByEmployer, REJECTED_BY_BOTH: texts.rejectedByBoth,
    EMPLOYEE_ABSENT: texts.employeeAbsent, EMPLOYER_ABSENT: texts.employerAbsent, BOTH_ABSENT: texts.bothAbsent, NO_PROPOSAL: texts.noProposal,
  }[reason]
}

/** What the party can do now: court and its limits only where rights are in dispute (§6, §7), what helps workers only for them. */
function waysOn(facts: CaseFacts, party: Party, outcome: SlipOutcome, language: SlipLanguage, profile: CityProfile): string[] {
  const texts = slipTexts[language]
  const mediation = isMediation(facts)
  const withdrawn = outcome === 'WITHDRAWN'
  const rights = facts.claims.some((claim) => claim.nature === 'RIGHTS')
  const worker = party.side === 'EMPLOYEE'
  const first = withdrawn ? texts.again : mediation ? texts.arbitration : texts.mediation
  const court = [mediation && !withdrawn ? texts.court : texts.courtAfterConciliation]
  const help = [texts.feeWaiver, texts.legalAid, ...(withdrawn ? [] : [filledIn(texts.subsidy, { fund: profile.fund.name })])]
  return [first, ...(rights ? [...court, ...(worker ? [...help, limitation(facts, language)] : [])] : [])]
}

/** A demand that is not followed by a suit within six months interrupts nothing (民法 §130); counted from the application, one is safe. */
function limitation(facts: CaseFacts, language: SlipLanguage): string {
  const texts = slipTexts[language]
  const { dueOn } = monthsEnd(facts.appliedOn, 6, null)
  if (facts.determinedOn !== null && dueOn <= facts.determinedOn) return texts.limitation
  return joined([texts.limitation, filledIn(texts.safest, { date: slipDate(dueOn, language), applied: slipDate(facts.appliedOn, language) })], language)
}

