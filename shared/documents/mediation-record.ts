import { chineseNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { isMediation } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { ItemResult } from '../model/claim-item.ts'
import type { Side } from '../model/party.ts'
import { claimsSummary, claimsTable } from './claims-section.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import type { LetterContext } from './official-letter.ts'
import { isSaid } from './passages/passage.ts'
import { sideSection } from './parties-section.ts'
import { issuerOf, sidesInOrder, sideTitle } from './people.ts'
import { inProceeding, phrasing } from './proceeding.ts'
import { attachedPages, attachmentList } from './record/attachments.ts'
import { basics } from './record/basics.ts'
import { committeeBlocks } from './record/committee.ts'
import { correctionBlocks } from './record/corrections.ts'
import { meetingBlocks } from './record/meetings.ts'
import { procedureBlocks } from './record/procedure.ts'
import { proposalBlocks } from './record/proposal.ts'
import { notSettledBlocks, resultBlocks } from './record/result.ts'
import { handwritten, numberedParagraphs, otherTexts, paragraphs } from './record/sections.ts'
import { rosteredIds, rosteredNames, rosterNames } from './record/rostered.ts'
import { signatureLines, signsInRoster } from './record/signatures.ts'
import { factFindingBlocks, statementBlocks } from './record/statements.ts'
import { type RecordWording, recordWording } from './record/wording.ts'

interface Section { title: string; blocks: DocumentBlock[] }

/** The record of a mediator is D11, that of a committee D12. */
export const recordCode = (facts: Pick<CaseFacts, 'mode'>): 'D11' | 'D12' => (facts.mode === 'COMMITTEE' ? 'D12' : 'D11')

/**
 * D11 調解紀錄 or, of a committee, D12, in the customary order (law.md §4.3) with everything 調解辦法 §25 I, II demands; where nobody wrote
 * anything, the default texts of law.md §2.8. Sections without content are left out and the rest is numbered through.
 */
export function mediationRecord(present: CaseFacts, context: LetterContext): DocumentModel {
  const { caseNumber, profile } = context
  const facts = asRecorded(present)
  const wording = recordWording(facts, context)
  const sections = sectionsOf(facts, profile, wording).filter((section) => section.blocks.length > 0)
  return {
    code: recordCode(facts),
    genre: 'RECORD',
    ...heading(facts, profile),
    footer: caseNumber,
    blocks: [
      ...(facts.recordVersion > 1 ? paragraphs(wording.say('version', { version: facts.recordVersion, correctedOn: rocDate(facts.corrections.at(-1)?.on ?? facts.appliedOn) }), { align: 'center' }) : []),
      basics(facts, caseNumber),
      ...sections.flatMap((section, index): DocumentBlock[] => [
        { kind: 'heading', level: 1, text: `${chineseNumber(index + 1)}、${section.title}` }, ...section.blocks,
      ]),
      ...attachedPages(facts),
    ],
  }
}

/** A committee is one of the city's government; a mediator's record is the bureau's, or the entrusted organisation's (law.md §4.3). */
function heading(facts: CaseFacts, profile: CityProfile): Pick<DocumentModel, 'issuer' | 'title'> {
  if (facts.mode === 'COMMITTEE') return { title: `${profile.government}勞資爭議調解委員會調解紀錄` }
  return { issuer: issuerOf(facts, profile), title: phrasing(facts)`勞資爭議調解紀錄` }
}

/** A court may undo a settlement later (§61); the record still says what came about at the meeting. */
function asRecorded(facts: CaseFacts): CaseFacts {
  if (facts.outcome !== 'DEEMED_NOT_SETTLED_COURT') return facts
  const results = facts.results.map((result): ItemResult => (result.outcome === 'DEEMED_NOT_SETTLED_COURT' ? { ...result, outcome: 'SETTLED' } : result))
  return { ...facts, outcome: 'SETTLED', results }
}

function sectionsOf(facts: CaseFacts, profile: CityProfile, wording: RecordWording): Section[] {
  const [first, second] = sidesInOrder(facts)
  const detail = { contact: false, employment: true }
  const phrase = phrasing(facts)
  const statement = (side: Side): Section => ({ title: `${sideTitle(side, facts, profile)}主張`, blocks: statementBlocks(facts, side, wording) })
  return [
    { title: '當事人', blocks: [...sideSection(first, '（一）', facts, profile, detail), ...sideSection(second, '（二）', facts, profile, detail)] },
    { title: '調解委員會之組成', blocks: committeeBlocks(facts, wording) },
    { title: '會議經過及出席情形', blocks: meetingBlocks(facts, profile, wording) },
    { title: '程序告知', blocks: procedureBlocks(facts, wording) },
    { title: phrase`爭議要點及請求調解事項`, blocks: disputeBlocks(facts) },
    statement(first),
    statement(second),
    { title: '調查事實結果', blocks: factFindingBlocks(facts, wording) },
    { title: inProceeding(facts, facts.outcome === 'SETTLED' ? profile.wording.settledTerms : '調解方案'), blocks: proposalBlocks(facts, wording) },
    { title: phrase`調解結果`, blocks: resultBlocks(facts, wording) },
    { title: phrase`調解不成立之說明`, blocks: notSettledBlocks(facts, profile, wording) },
    { title: '附註', blocks: remarkBlocks(facts, wording) },
    { title: '更正紀錄', blocks: correctionBlocks(facts) },
    { title: '簽名', blocks: signing(facts, profile, wording) },
    { title: '附件', blocks: attachmentList(facts) },
  ]
}

function disputeBlocks(facts: CaseFacts): DocumentBlock[] {
  const summary = handwritten(facts, 'disputeSummary') ?? facts.disputeSummary.trim()
  const reason = facts.exOfficio && facts.referralReason?.trim() ? paragraphs(phrasing(facts)`職權交付調解之理由：${facts.referralReason.trim()}`) : []
  const asked = facts.claims.length === 0 ? paragraphs('未提出具體請求事項。') : claimBlocks(facts)
  return [...(summary === '' ? [] : paragraphs(summary)), ...reason, ...asked]
}

/** Each claim with who asks for it; of those who stand in a roster what they ask for together, and where it is told of each. */
function claimBlocks(facts: CaseFacts): DocumentBlock[] {
  const rostered = rosteredIds(facts)
  const together = facts.claims.filter((claim) => rostered.has(claim.claimantId))
  const others = facts.claims.filter((claim) => !rostered.has(claim.claimantId))
  return [
    ...(others.length === 0 ? [] : [claimsTable(facts, others)]),
    ...(together.length === 0 ? [] : [...paragraphs(`${rosteredNames(facts)}之請求事項合計如下，逐人之請求，詳如附件${rosterNames(facts)}：`), claimsSummary(together)]),
  ]
}

function remarkBlocks(facts: CaseFacts, { common }: RecordWording): DocumentBlock[] {
  const written = handwritten(facts, 'remarks')
  const effect = facts.outcome === 'SETTLED' ? [common('effectOfSettlement'), common('enforcement')] : []
  return numberedParagraphs([
    ...(isMediation(facts) ? [...effect, common('secrecy')] : [common('conciliationEffect')]),
    ...(written === null ? [] : [written]),
    ...otherTexts(facts),
  ])
}

function signing(facts: CaseFacts, profile: CityProfile, { say }: RecordWording): DocumentBlock[] {
  const receipt = say('receipt')
  return [
    ...paragraphs(say('signing'), { keepWithNext: true }),
    ...(signsInRoster(facts) ? paragraphs(`${rosteredNames(facts)}於附件${rosterNames(facts)}之簽名欄簽名。`) : []),
    { kind: 'signatures', signers: signatureLines(facts, profile) },
    ...(isSaid(receipt) ? [{ kind: 'checklist', items: [{ text: receipt, checked: false }] } satisfies DocumentBlock] : []),
  ]
}
