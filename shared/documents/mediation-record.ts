import { chineseNumber, paragraphNumber } from '../format/numbering.ts'
import { rocDate } from '../format/roc-date.ts'
import type { CaseFacts } from '../lifecycle/case-facts.ts'
import { hasFailure } from '../lifecycle/standing.ts'
import type { CityProfile } from '../model/city-profile.ts'
import type { ItemResult } from '../model/claim-item.ts'
import type { Side } from '../model/party.ts'
import { categoriesOf, claimsTable, naturesOf } from './claims-section.ts'
import { labelCell } from './cells.ts'
import type { DocumentBlock, DocumentModel } from './model.ts'
import { employmentRoster, partyRoster, rosterKind, rosterTitle, sideSection } from './parties-section.ts'
import { issuerOf, partiesOf, proxyOf, sidesInOrder, sideTitle, stated } from './people.ts'
import { correctionBlocks } from './record/corrections.ts'
import { attachedAttendance, heldMeetings, isAttached, meetingBlocks } from './record/meetings.ts'
import { procedureBlocks } from './record/procedure.ts'
import { proposalBlocks } from './record/proposal.ts'
import { notSettledBlocks, resultBlocks } from './record/result.ts'
import { handwritten, otherTexts, paragraphs } from './record/sections.ts'
import { signatureLines } from './record/signatures.ts'
import { factFindingBlocks, statementBlocks } from './record/statements.ts'
import { effectOfSettlement, enforcement, secrecy } from './wording.ts'

interface Section { title: string; blocks: DocumentBlock[] }

/**
 * D11 調解紀錄 in the customary order (law.md §4.3) with everything 調解辦法 §25 I, II demands; where nobody wrote anything, the default
 * texts of law.md §2.8. Sections without content are left out and the rest is numbered through.
 */
export function mediationRecord(present: CaseFacts, caseNumber: string, profile: CityProfile): DocumentModel {
  const facts = asRecorded(present)
  const sections = sectionsOf(facts, profile).filter((section) => section.blocks.length > 0)
  return {
    code: 'D11',
    genre: 'RECORD',
    issuer: issuerOf(facts, profile),
    title: '勞資爭議調解紀錄',
    footer: caseNumber,
    blocks: [
      ...(facts.recordVersion > 1 ? [{ kind: 'paragraph', align: 'center', text: `（第${facts.recordVersion}版，${rocDate(facts.corrections.at(-1)?.on ?? facts.appliedOn)}更正）` } satisfies DocumentBlock] : []),
      basics(facts, caseNumber),
      ...sections.flatMap((section, index): DocumentBlock[] => [
        { kind: 'heading', level: 1, text: `${chineseNumber(index + 1)}、${section.title}` }, ...section.blocks,
      ]),
      ...attached(facts),
    ],
  }
}

/** A court may undo a settlement later (§61); the record still says what came about at the meeting. */
function asRecorded(facts: CaseFacts): CaseFacts {
  if (facts.outcome !== 'DEEMED_NOT_SETTLED_COURT') return facts
  const results = facts.results.map((result): ItemResult => (result.outcome === 'DEEMED_NOT_SETTLED_COURT' ? { ...result, outcome: 'SETTLED' } : result))
  return { ...facts, outcome: 'SETTLED', results }
}

function basics(facts: CaseFacts, caseNumber: string): DocumentBlock {
  return {
    kind: 'table',
    widths: [16, 37, 14, 33],
    rows: [
      [labelCell('案號'), { text: caseNumber }, labelCell(facts.exOfficio ? '交付日期' : '申請日期'), { text: rocDate(facts.appliedOn) }],
      [labelCell('調解方式'), { text: modeWords(facts), span: 3 }],
      [labelCell('爭議性質'), { text: naturesOf(facts.claims) }, labelCell('爭議類別'), { text: categoriesOf(facts.claims) }],
      [labelCell('勞務提供地'), { text: stated(facts.workplace.address), span: 3 }],
    ],
  }
}

function modeWords(facts: CaseFacts): string {
  const how = {
    SOLE_MEDIATOR: '主管機關指派調解人（勞資爭議處理法第11條第1項第1款）',
    ENTRUSTED_ORG: `主管機關委託民間團體${facts.referral ? `（${facts.referral.organization.name}）` : ''}指派調解人（勞資爭議處理法第11條第3項）`,
    COMMITTEE: '勞資爭議調解委員會（勞資爭議處理法第11條第1項第2款）',
  }[facts.mode]
  return facts.exOfficio ? `主管機關依職權交付調解（勞資爭議處理法第9條第3項）；${how}` : how
}

function sectionsOf(facts: CaseFacts, profile: CityProfile): Section[] {
  const [first, second] = sidesInOrder(facts)
  const detail = { contact: false, employment: true }
  const statement = (side: Side): Section => ({ title: `${sideTitle(side, facts, profile)}主張`, blocks: statementBlocks(facts, side) })
  return [
    { title: '當事人', blocks: [...sideSection(first, '（一）', facts, profile, detail), ...sideSection(second, '（二）', facts, profile, detail)] },
    { title: '會議經過及出席情形', blocks: meetingBlocks(facts, profile) },
    { title: '程序告知', blocks: procedureBlocks(facts) },
    { title: '爭議要點及請求調解事項', blocks: disputeBlocks(facts) },
    statement(first),
    statement(second),
    { title: '調查事實結果', blocks: factFindingBlocks(facts) },
    { title: facts.outcome === 'SETTLED' ? profile.wording.settledTerms : '調解方案', blocks: proposalBlocks(facts) },
    { title: '調解結果', blocks: resultBlocks(facts) },
    { title: '調解不成立之說明', blocks: notSettledBlocks(facts, profile) },
    { title: '附註', blocks: remarkBlocks(facts) },
    { title: '更正紀錄', blocks: correctionBlocks(facts) },
    { title: '簽名', blocks: signing(facts, profile) },
    { title: '附件', blocks: attachmentList(facts) },
  ]
}

function disputeBlocks(facts: CaseFacts): DocumentBlock[] {
  const summary = handwritten(facts, 'disputeSummary') ?? facts.disputeSummary.trim()
  const reason = facts.exOfficio && facts.referralReason?.trim() ? paragraphs(`職權交付調解之理由：${facts.referralReason.trim()}`) : []
  const asked = facts.claims.length === 0 ? paragraphs('未提出具體請求事項。') : [claimsTable(facts)]
  return [...(summary === '' ? [] : paragraphs(summary)), ...reason, ...asked]
}

function remarkBlocks(facts: CaseFacts): DocumentBlock[] {
  const written = handwritten(facts, 'remarks')
  const texts = [
    ...(facts.outcome === 'SETTLED' ? [effectOfSettlement, enforcement] : []),
    secrecy,
    ...(written === null ? [] : [written]),
    ...otherTexts(facts),
  ]
  return texts.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 1, text }))
}

function attachmentList(facts: CaseFacts): DocumentBlock[] {
  const held = heldMeetings(facts)
  const powers = facts.parties.filter((party) => held.some((meeting) => meeting.attendance.some((one) => one.partyId === party.id && proxyOf(party, one.proxyId)))).map((party) => party.name)
  const list = [
    ...attachedRosters(facts).map((side) => rosterTitle(side)),
    ...(isAttached(facts) && held.length > 0 ? ['出席情形'] : []),
    ...(held.length === 0 ? [] : [`調解會議出席簽到單${held.length}份`]),
    ...(powers.length === 0 ? [] : [`委任書${powers.length}份（${powers.join('、')}）`]),
    ...(facts.approvals.length === 0 ? [] : [`核可權機關同意書${facts.approvals.length}份`]),
    ...(hasFailure(facts) ? ['調解不成立後救濟途徑說明1份'] : []),
  ]
  return list.map((text, index): DocumentBlock => ({ kind: 'paragraph', number: paragraphNumber(2, index + 1), indent: 1, text: `${text}。` }))
}

function signing(facts: CaseFacts, profile: CityProfile): DocumentBlock[] {
  return [
    { kind: 'paragraph', text: '以上紀錄經當場交付閱覽或朗讀，出席當事人確認無誤後簽名：', keepWithNext: true },
    { kind: 'signatures', signers: signatureLines(facts, profile) },
    { kind: 'checklist', items: [{ text: '本紀錄1份當場交付出席當事人收訖。簽名：＿＿＿＿＿＿＿＿', checked: false }] },
  ]
}

const attachedRosters = (facts: CaseFacts): Side[] => sidesInOrder(facts).filter((side) => rosterKind(partiesOf(facts, side)) === 'ATTACHED')

function attached(facts: CaseFacts): DocumentBlock[] {
  const rosters = attachedRosters(facts).flatMap((side): DocumentBlock[] => {
    const parties = partiesOf(facts, side)
    const employment = employmentRoster(parties)
    return [{ kind: 'heading', level: 1, text: `附件　${rosterTitle(side)}` }, partyRoster(parties, facts.appliedOn), ...(employment === null ? [] : [employment])]
  })
  const attendance = attachedAttendance(facts)
  const blocks: DocumentBlock[] = [...rosters, ...(attendance.length === 0 ? [] : [{ kind: 'heading', level: 1, text: '附件　出席情形' } satisfies DocumentBlock, ...attendance])]
  return blocks.length === 0 ? [] : [{ kind: 'pageBreak' }, ...blocks]
}
