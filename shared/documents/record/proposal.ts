import { groupedAmount, newTaiwanDollars } from '../../format/capital-amount.ts'
import { rocDate } from '../../format/roc-date.ts'
import type { CaseFacts, Proposal } from '../../lifecycle/case-facts.ts'
import { partyOf, personName } from '../../lifecycle/standing.ts'
import type { SettlementTerm } from '../../model/settlement-term.ts'
import { termTotal } from '../../model/settlement-term.ts'
import type { DocumentBlock, DocumentTable } from '../model.ts'
import { fieldLabel } from '../field-label.ts'
import { sentence, sideAndName } from '../people.ts'
import { inProceeding } from '../proceeding.ts'
import { capitalLine, settlementSentence } from '../settlement-sentence.ts'
import { valueWords } from './corrections.ts'
import { isDeemedByQuorum } from '../../lifecycle/seats.ts'
import { reasonWords } from './result.ts'
import { handwritten, paragraphs } from './sections.ts'
import type { RecordWording } from './wording.ts'

/**
 * 調解方案 (調解辦法 §25 I⑦): the accepted proposal of a settled case, every proposal of another, or why there is none; with each party's
 * answer. Figures and the sentence come from the terms, capitals always from the figures.
 */
export function proposalBlocks(facts: CaseFacts, wording: RecordWording): DocumentBlock[] {
  const written = handwritten(facts, 'proposal')
  const own = written === null ? [] : paragraphs(written)
  const shown = facts.outcome === 'SETTLED' ? facts.proposals.slice(-1) : facts.proposals
  if (shown.length === 0) return own.length > 0 ? own : paragraphs(withoutProposal(facts, wording))
  return [
    ...own,
    ...shown.flatMap((proposal, index): DocumentBlock[] => [
      ...(shown.length > 1 ? [{ kind: 'heading', level: 2, text: `第${index + 1}次方案（${rocDate(proposal.madeOn)}）` } satisfies DocumentBlock] : []),
      ...proposal.terms.flatMap((term, position) => termBlocks(term, position + 1, facts)),
      ...voteBlocks(proposal),
      ...answerBlocks(proposal, facts, wording),
    ]),
  ]
}

/** §25 I⑦ asks for the reason where no proposal was made. */
function withoutProposal(facts: CaseFacts, { say, ofCommittee }: RecordWording): string {
  if (facts.outcome === 'WITHDRAWN') return say('proposedNothingWithdrawn')
  if (isDeemedByQuorum(facts)) return ofCommittee('proposedNothingWithoutQuorum')
  switch (facts.outcomeReason) {
    case 'EMPLOYEE_ABSENT':
    case 'EMPLOYER_ABSENT':
    case 'BOTH_ABSENT':
      return say('proposedNothingAbsent', { reason: inProceeding(facts, reasonWords(facts.outcomeReason) ?? '') })
    default:
      return say('proposedNothing')
  }
}

/** One term: its sentence, its sum in capitals, its instalments. */
export function termBlocks(term: SettlementTerm, position: number, facts: CaseFacts): DocumentBlock[] {
  const capital = capitalLine(term)
  const schedule = term.installments?.length ? installmentTable(term) : null
  return [
    { kind: 'paragraph', number: `${position}.`, indent: 1, text: sentence(settlementSentence(term, facts.parties)), ...(capital === null ? {} : { keepWithNext: true }) },
    ...(capital === null ? [] : [{ kind: 'paragraph', indent: 2, text: capital, ...(schedule === null ? {} : { keepWithNext: true }) } satisfies DocumentBlock]),
    ...(schedule === null ? [] : [schedule]),
    ...correctedBeside(term, facts).map((text): DocumentBlock => ({ kind: 'paragraph', indent: 2, text })),
  ]
}

/** A term that was put in its own words does not follow its fields: what of them was corrected later stands beside it. */
function correctedBeside(term: SettlementTerm, facts: CaseFacts): string[] {
  if (!term.text?.trim()) return []
  return facts.corrections.flatMap(({ version, on, changes }) => changes
    .filter(({ path }) => path.startsWith(`terms.${term.id}.`) && path !== `terms.${term.id}.text`)
    .map(({ path, after }) => `（${fieldLabel(path, facts)}於${rocDate(on)}更正為${valueWords(after, path)}，第${version}版。）`))
}

/** 分期表: each instalment with its day and its sum in figures and capitals (law.md §4.4). */
function installmentTable(term: SettlementTerm): DocumentTable {
  const total = termTotal(term)
  return {
    kind: 'table',
    header: ['期別', '給付期日', '金額', '金額（大寫）'],
    widths: [11, 27, 19, 43],
    rows: [
      ...(term.installments ?? []).map((installment): DocumentTable['rows'][number] => [
        { text: `第${installment.no}期`, align: 'center' }, { text: rocDate(installment.dueOn), align: 'center' },
        { text: `${groupedAmount(installment.amount)}元`, align: 'end' }, { text: newTaiwanDollars(installment.amount) },
      ]),
      ...(total === null ? [] : [[{ text: '合計', label: true, span: 2 }, { text: `${groupedAmount(total)}元`, align: 'end' }, { text: newTaiwanDollars(total) }] satisfies DocumentTable['rows'][number]]),
    ],
  }
}

/** 表決: a committee decides by more than half of the members present (§18). */
export function voteBlocks({ votes, membersPresent }: Proposal): DocumentBlock[] {
  if (!votes) return []
  const present = membersPresent === undefined ? '' : `出席委員${membersPresent}人，`
  return paragraphs(`委員表決：${present}同意${votes.for}人，不同意${votes.against}人，經出席委員過半數同意，作成上開調解方案（勞資爭議處理法第18條）。`)
}

function answerBlocks(proposal: Proposal, facts: CaseFacts, { say }: RecordWording): DocumentBlock[] {
  if (proposal.answers.length === 0) return paragraphs(say('unanswered'))
  const words = proposal.answers.map((answer) => {
    const party = partyOf(facts, answer.partyId)
    const who = party ? sideAndName(party) : answer.partyId
    const through = answer.signedBy === undefined || answer.signedBy === answer.partyId ? '' : `（由${personName(facts, answer.signedBy) ?? answer.signedBy}代為表示）`
    const items = answer.claimItemIds === undefined ? '' : `就請求事項${claimNumbers(facts, answer.claimItemIds)}`
    return `${who}${through}${items}${answer.accepted ? '同意' : '不同意'}`
  })
  return paragraphs(say('answers', { answers: words.join('；') }))
}

/** Numbers of claim items as the table of claims shows them: 編號1、2. */
function claimNumbers(facts: CaseFacts, claimItemIds: readonly string[]): string {
  const numbers = facts.claims.flatMap((claim, index) => (claimItemIds.includes(claim.id) ? [String(index + 1)] : []))
  return `編號${numbers.join('、')}`
}
